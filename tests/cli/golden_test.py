#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real command and compares what it says with the golden outputs kept beside this file.

    golden_test.py --cli build/dev/app/cli/logwright-cli --work DIR [--update] CASE...

Cases are in golden_cases.py. What differs from machine to machine (paths, seconds, memory) is replaced before
comparing. --update writes the goldens anew: look at the difference before committing it. Exit codes: 0 as
expected, 1 something differs, 77 skipped because the data is not there.
"""
import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys

import golden_cases

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77

# What a machine decides, and what stands for it.
VOLATILE = [
    (re.compile(r'\b\d+(\.\d+)? s\b'), 'N s'),
    (re.compile(r'\b[\d,]+ records a second\n'), 'N records a second\n'),
    (re.compile(r'"(seconds|cpu_seconds|train_cpu_seconds|score_cpu_seconds|windows_per_cpu_second|peak_rss_bytes)": [\d.e+-]+'), r'"\1": N'),
    # What a network comes to differs in the last bits from processor to processor.
    (re.compile(r'"curve": \[.*?\n    \]', re.DOTALL), '"curve": [POINTS]'),
    (re.compile(r'(held-out loss"?:? +)[-0-9.e]+'), r'\1N'),
    (re.compile(r'(network \d+) .*'), r'\1   N epochs'),
]


class Runner:
    """Runs the steps of one case in a folder of its own and writes down what came of each."""

    def __init__(self, cli, work, data):
        self.cli = cli
        self.work = work
        self.data = data
        self.text = ''

    def normal(self, text):
        text = text.replace(str(self.work), 'WORK')
        if self.data:
            text = text.replace(str(self.data), 'DATA')
        for pattern, replacement in VOLATILE:
            text = pattern.sub(replacement, text)
        return text

    def start(self, arguments, stdin=b''):
        # A time zone far from UTC, so that a time in local time would be seen.
        environment = dict(os.environ, LC_ALL='C.UTF-8', TZ='America/St_Johns',
                           XDG_CACHE_HOME=str(self.work / 'cache'), XDG_CONFIG_HOME=str(self.work / 'config'))
        return subprocess.run([self.cli, *arguments], cwd=self.work, env=environment, input=stdin,
                              capture_output=True, timeout=120)

    def run(self, *arguments, show=lambda text: text, stdin=b''):
        """Runs the command and writes down exit code, error output and what `show` makes of the output."""
        self.text += '$ logwright-cli %s\n' % ' '.join(map(self.shown_argument, arguments))
        done = self.start(arguments, stdin)
        output = done.stdout.decode('utf-8')
        output = self.normal(show(output) if done.returncode == 0 else output)
        self.text += output if not output or output.endswith('\n') else output + '\n'
        for line in self.normal(done.stderr.decode('utf-8')).splitlines():
            self.text += '! ' + line + '\n'
        self.text += '[exit %d]\n\n' % done.returncode

    def shown_argument(self, argument):
        argument = self.normal(argument)
        return "'%s'" % argument if re.search(r'[ <>|]', argument) else argument

    def quietly(self, *arguments):
        """Runs the command to prepare something; it must end with 0."""
        done = self.start(arguments)
        if done.returncode != 0:
            raise SystemExit('%s ended with %d: %s' % (arguments, done.returncode, done.stderr.decode()))

    def note(self, text):
        self.text += text.rstrip('\n') + '\n\n'


def data_folder():
    """The test data outside of this repository, where there is any."""
    default = HERE.parent.parent.parent / 'shared' / 'data'
    folder = pathlib.Path(os.environ.get('LOGWRIGHT_TEST_DATA', default))
    return folder.resolve() if folder.is_dir() else None


def check(name, runner, update):
    """True where the case came out as its golden says."""
    golden = HERE / 'golden' / (name + '.txt')
    if update:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(runner.text, encoding='utf-8')
        return True
    expected = golden.read_text(encoding='utf-8') if golden.exists() else ''
    if expected == runner.text:
        return True
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), runner.text.splitlines(True),
                                               'golden/%s.txt' % name, 'now'))
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cli', required=True, type=pathlib.Path)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    parser.add_argument('--update', action='store_true')
    parser.add_argument('cases', nargs='*', default=sorted(golden_cases.CASES))
    options = parser.parse_args()
    data = data_folder()
    good = True
    for name in options.cases:
        case = golden_cases.CASES[name]
        if case.needs_data and data is None:
            print('%s: skipped, there is no test data (LOGWRIGHT_TEST_DATA)' % name)
            if len(options.cases) == 1:
                sys.exit(SKIPPED)
            continue
        work = options.work.resolve() / name
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        runner = Runner(options.cli.resolve(), work, data)
        case.play(runner)
        good = check(name, runner, options.update) and good
    sys.exit(0 if good else 1)


main()
