#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""analysis_truth_test.py --cli PROGRAM --work DIR: analyze sees in a generated world what stands there.

Every record is compared, field by field, with what check_truth.py reads out of the same files on its own; the
grouping into templates is measured against the true templates (grouping accuracy: the share of the records whose
group holds exactly the records of their true template).
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import sys

import check_truth

# What any miner worth the name reaches on these lines; the exact figure is printed.
LEAST_GROUPING_ACCURACY = 0.75
# Access logs are left out of it: whether a path or a browser is a parameter is a matter of taste.
UNGROUPED_SERVICES = {'web'}


def run(options, *arguments):
    done = subprocess.run([options.cli, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
    return done.stdout


def seconds_since(start, text):
    return (datetime.datetime.fromisoformat(text.replace('Z', '+00:00')) - start).total_seconds()


def analysed(options):
    """The records as the command prints them, by file, in the order of the file."""
    project = str(options.work / 'world.logwright')
    run(options, 'analyze', str(options.work / 'world'), '--project', project)
    records = collections.defaultdict(list)
    for record in json.loads(run(options, 'records', project, '--count', '1000000', '--reveal', '--json')):
        records[record['source'].removeprefix('world/')].append(record)
    return records


def differences(world, file, ours, true):
    """In which fields a record differs from the truth; times in truth are those that the host's clock showed."""
    found = []
    message = re.sub(r'^\[\d+\.\d{6}\] ', '', ours['message'])
    if message != true.message:
        found.append('message')
    if abs(seconds_since(world.start, ours['time']) - true.time) > 1e-6:
        found.append('time')
    if ours['severity'] != true.severity:
        found.append('severity')
    if not ours['component'].endswith(true.component):
        found.append('component')
    if true.session is not None and ours['session'] != true.session:
        found.append('session')
    return found


def compare_records(world, records):
    wrong = collections.Counter()
    for file, true in world.records.items():
        if len(records[file]) != len(true):
            sys.exit('%s: %d records, truth has %d' % (file, len(records[file]), len(true)))
        for ours, other in zip(records[file], true):
            for field in differences(world, file, ours, other):
                wrong[file, field] += 1
                if wrong[file, field] == 1:
                    print('%s line %d: %s is %r, truth says %r' % (file, other.line, field, ours[field],
                                                                   getattr(other, field)))
    return not wrong


def grouping_accuracy(world, records):
    groups = collections.defaultdict(collections.Counter)
    truth = collections.Counter()
    for file, true in world.records.items():
        if world.sources[file]['service'] in UNGROUPED_SERVICES:
            continue
        for ours, other in zip(records[file], true):
            template = world.template_of[file, other.line]
            groups[ours['template']][template] += 1
            truth[template] += 1
    right = 0
    for members in groups.values():
        template, count = next(iter(members.items()))
        if len(members) == 1 and count == truth[template]:
            right += count
    return right / sum(truth.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cli', required=True, type=pathlib.Path)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.cli = options.cli.resolve()
    options.work = options.work.resolve()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    run(options, 'generate', '--records', '20000', '--seed', '3', '--out', str(options.work / 'world'))
    world = check_truth.World(options.work / 'world')
    world.read()
    world.match_templates()
    records = analysed(options)
    good = compare_records(world, records)
    accuracy = grouping_accuracy(world, records)
    print('records: %s; grouping accuracy %.3f' % ('as in truth' if good else 'DIFFERENT', accuracy))
    sys.exit(0 if good and accuracy >= LEAST_GROUPING_ACCURACY else 1)


if __name__ == '__main__':
    main()
