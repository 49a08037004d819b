#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rules_truth_test.py --cli PROGRAM --work DIR: attacks and secrets planted in a generated world are found, no others.

Precision and recall of both must be .97 or more, and none of the planted secrets may stand in what the commands say
of findings, records, templates, secrets and the insight.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys

RECORDS = 300_000
LEAST = 0.97


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)

    def run(*arguments):
        done = subprocess.run([options.cli, *arguments], capture_output=True, text=True, cwd=options.work)
        if done.returncode != 0:
            sys.exit('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
        return done.stdout

    run('generate', '--records', str(RECORDS), '--seed', '4711', '--out', 'world')
    run('analyze', 'world', '--project', 'p.logwright')
    run('detect', 'p.logwright', '--detector', 'rules,secrets')
    figures = json.loads(run('evaluate', 'findings', 'p.logwright', '--truth', 'world/truth.json', '--all', '--json'))
    for kind in ('brute_force', 'leaked_secret'):
        found = figures['kinds'][kind]
        print('%s: precision %s, recall %s of %d' % (kind, found['strict_precision'], found['recall'],
                                                         found['planted']))
        if min(found['strict_precision'] or 0, found['recall'] or 0) < LEAST or found['planted'] == 0:
            sys.exit('%s is not found well enough' % kind)

    truth = json.loads((options.work / 'world' / 'truth.json').read_text())
    secrets = [one['value'] for one in truth['anomalies'] if one['kind'] == 'leaked_secret']
    if len(secrets) < 10:
        sys.exit('there are too few secrets in the truth to tell anything')
    run('insight', 'p.logwright', '--summary', 'summary')
    for file in (options.work / 'summary').iterdir():
        for secret in secrets:
            if secret in file.read_text(encoding='utf-8'):
                sys.exit('%s holds the secret %s' % (file.name, secret))
    for command in (['findings', 'p.logwright', '--json'], ['findings', 'p.logwright', '--csv'],
                    ['secrets', 'p.logwright', '--json'], ['secrets', 'p.logwright'],
                    ['insight', 'p.logwright', '--json'], ['insight', 'p.logwright'],
                    ['templates', 'p.logwright', '--json'], ['records', 'p.logwright', '--count', str(RECORDS), '--json']):
        said = run(*command)
        for secret in secrets:
            if secret in said:
                sys.exit('%s tells the secret %s' % (' '.join(command), secret))


if __name__ == '__main__':
    main()
