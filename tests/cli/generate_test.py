#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""generate_test.py --cli PROGRAM --work DIR: the generated world is repeatable, and truth.json is true.

The truth is checked by check_truth.py, which shares no code with the generator; and that checker is itself
tried on logs that somebody changed.
"""
import argparse
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys

CHECKER = pathlib.Path(__file__).resolve().with_name('check_truth.py')


def generate(options, name, records, seed, *more):
    folder = options.work / name
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([options.cli, 'generate', '--records', str(records), '--seed', str(seed), '--out', folder, *more],
                   check=True, capture_output=True)
    return folder


def digest(folder):
    whole = hashlib.sha256()
    for path in sorted(folder.rglob('*')):
        if path.is_file():
            whole.update(str(path.relative_to(folder)).encode() + b'\0' + path.read_bytes())
    return whole.hexdigest()


def checked(folder):
    return subprocess.run([sys.executable, CHECKER, folder], capture_output=True, text=True)


def expect(condition, text):
    print(('good: ' if condition else 'WRONG: ') + text)
    return condition


def test_repeatable(options):
    first = generate(options, 'first', 20_000, 5)
    second = generate(options, 'second', 20_000, 5)
    other = generate(options, 'other', 20_000, 6)
    later = generate(options, 'later', 20_000, 5, '--start', '2031-01-01')
    return (expect(digest(first) == digest(second), 'one seed gives the same bytes twice')
            & expect(digest(first) != digest(other), 'another seed gives other bytes')
            & expect('2031-01-01 ' in (later / 'app1' / 'orders.log').read_text(), '--start moves the time'))


def test_truth(options):
    good = True
    for records, seed in ((1, 1), (100, 1), (1000, 2), (20_000, 5), (150_000, 11)):
        folder = generate(options, 'truth', records, seed)
        outcome = checked(folder)
        good &= expect(outcome.returncode == 0, '%d records: %s' % (records, (outcome.stdout + outcome.stderr).strip()))
    truth = json.loads((folder / 'truth.json').read_text())
    for kind in truth['anomaly_kinds']:
        good &= expect(kind['planted'] >= 1, '%s: %d planted' % (kind['kind'], kind['planted']))
    cardinalities = {template['cardinality'] for template in truth['templates']}
    good &= expect({0, 1, 2, 3, 4} <= cardinalities, 'cardinalities 0 to 4 occur')
    good &= expect(sum(t['count'] > 0 for t in truth['templates']) >= 120, 'at least 120 templates occur')
    skewed = [host for host in truth['hosts'] if host['clock_offset_seconds']]
    good &= expect(len(skewed) >= 2, 'the clocks of several hosts are off')
    return good


def change(path, before, after):
    """Replaces one occurrence, in the middle of the file where there is one."""
    text = path.read_text()
    pattern = re.compile(before)
    at = pattern.search(text, len(text) // 2) or pattern.search(text)
    path.write_text(text[:at.start()] + after(at) + text[at.end():])


def test_checker_notices(options):
    """Each change is small, and each must be noticed."""
    changes = {
        'a word of a message': ('app1/orders.log', r'Accepted order', lambda m: 'Excepted order'),
        'a time': ('pay1/payments.jsonl', r'T(\d\d):', lambda m: 'T%02d:' % ((int(m[1]) + 1) % 24)),
        'a line more': ('store1/blockserver.log', r'\n(.*)\n', lambda m: m[0] + m[1] + '\n'),
        'a line less': ('meta1/steward.log', r'\n.*\n', lambda m: '\n'),
        'a byte more': ('gate2/auth.log', r'Disconnected from user \w+', lambda m: m[0] + 'x'),
        'a count': ('truth.json', r'"causes":(\d+)', lambda m: '"causes":%d' % (int(m[1]) + 1)),
        'an offset': ('truth.json', r'"offset":(\d+)', lambda m: '"offset":%d' % (int(m[1]) + 1)),
        'a line number': ('truth.json', r'"line":(\d+)', lambda m: '"line":%d' % (int(m[1]) + 1)),
    }
    good = True
    for name, (file, before, after) in changes.items():
        folder = generate(options, 'changed', 20_000, 5)
        change(folder / file, before, after)
        good &= expect(checked(folder).returncode == 1, 'the checker notices ' + name)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cli', required=True, type=pathlib.Path)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.cli = options.cli.resolve()
    options.work = options.work.resolve()
    options.work.mkdir(parents=True, exist_ok=True)
    good = test_repeatable(options) & test_truth(options) & test_checker_notices(options)
    sys.exit(0 if good else 1)


main()
