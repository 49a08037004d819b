#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""search_truth_test.py --cli PROGRAM --work DIR: what the command finds in a generated world is what a naive filter
over its lines and its records finds, and no search tells a planted secret.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

RECORDS = 60_000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)

    def run(*arguments, codes=(0,)):
        done = subprocess.run([options.cli, *arguments], capture_output=True, text=True, cwd=options.work)
        if done.returncode not in codes:
            sys.exit('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
        return done.stdout

    def count(query, *more):
        return int(run('search', 'p.logwright', query, '--count', *more, codes=(0, 1)))

    run('generate', '--records', str(RECORDS), '--seed', '77', '--out', 'world')
    run('analyze', 'world', '--project', 'p.logwright')
    records = json.loads(run('records', 'p.logwright', '--count', str(RECORDS * 2), '--json', '--reveal'))
    by_row = {record['row']: record for record in records}
    sources = {record['source'] for record in records}

    # The lines of the files as they stand; one line is one record but for those that go on.
    lines = []
    for source in sources:
        lines += (options.work / 'world' / source).read_bytes().decode('utf-8').splitlines()

    def low(text):
        return lambda line: text in line.lower()

    failed = []

    def expect(query, got, wanted):
        print('%-48s %6d' % (query, wanted))
        if got != wanted:
            failed.append('%s: %d found, %d expected' % (query, got, wanted))

    for query, passes in (('failed', low('failed')),
                          ('Failed', lambda line: 'Failed' in line),
                          ('"failed password"', low('failed password')),
                          (r'/port \d+ ssh2$/', lambda line: re.search(r'port \d+ ssh2$', line, re.I)),
                          (r'/\b10\.\d+\.\d+\.\d+\b/', lambda line: re.search(r'\b10\.\d+\.\d+\.\d+\b', line)),
                          ('failed -root', lambda line: low('failed')(line) and not low('root')(line)),
                          ('root OR timeout', lambda line: low('root')(line) or low('timeout')(line))):
        expect(query, count(query, '--reveal'), sum(1 for line in lines if passes(line)))

    severe = ('error', 'fatal')
    template = max(set(r['template'] for r in records), key=lambda t: sum(r['template'] == t for r in records))
    component = next(r['component'] for r in records if r['component'])
    host = next(r['host'] for r in records if r['host'])
    session = next(r['session'] for r in records if r['session'])
    middle = sorted(r['time'] for r in records)[len(records) // 2]
    for query, passes in (('severity>=error', lambda r: r['severity'] in severe),
                          ('severity:warning,error', lambda r: r['severity'] in ('warning', 'error')),
                          ('template:%d' % template, lambda r: r['template'] == template),
                          ('NOT template:%d' % template, lambda r: r['template'] != template),
                          ('component=%s' % component, lambda r: r['component'] == component),
                          ('host=%s' % host, lambda r: r['host'] == host),
                          ('session=%s' % session, lambda r: r['session'] == session),
                          ('source=%s' % records[0]['source'], lambda r: r['source'] == records[0]['source']),
                          ('after:%s' % middle, lambda r: r['time'] >= middle),
                          ('before:%s severity>=error' % middle, lambda r: r['time'] < middle and r['severity'] in severe)):
        expect(query, count(query, '--reveal'), sum(1 for r in records if passes(r)))

    found = json.loads(run('search', 'p.logwright', 'severity>=error', '--json', '--reveal'))
    wanted = [row for row in sorted(by_row) if by_row[row]['severity'] in severe]
    if [record['row'] for record in found] != wanted:
        failed.append('the records of severity>=error are others')
    if len(json.loads(run('search', 'p.logwright', 'severity>=error', '--json', '--limit', '3'))) != 3:
        failed.append('--limit does not limit')
    if 'severity error or fatal' not in run('search', 'p.logwright', 'severity>=error', '--explain'):
        failed.append('--explain says nothing of the severity')
    wrong = subprocess.run([options.cli, 'search', 'p.logwright', 'a severity:loud'], capture_output=True, text=True,
                           cwd=options.work)
    if wrong.returncode != 2 or 'character 3' not in wrong.stderr:
        failed.append('a mistake is not placed: %s' % wrong.stderr)

    truth = json.loads((options.work / 'world' / 'truth.json').read_text())
    secrets = [one['value'] for one in truth['anomalies'] if one['kind'] == 'leaked_secret']
    for secret in secrets:
        quoted = '"%s"' % secret.replace('\\', '\\\\').replace('"', '\\"')
        if count(quoted) != 0 or count(quoted, '--reveal') == 0:
            failed.append('the secret %s is found, or not even when revealed' % secret)
    print('%d secrets' % len(secrets))
    if failed:
        sys.exit('\n'.join(failed))


if __name__ == '__main__':
    main()
