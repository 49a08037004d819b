#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The systemd journal through `follow -`, `analyze -` and as files, in every form that journalctl writes.

The lines are made here after journalctl(1) and systemd.io/JOURNAL_EXPORT_FORMATS; each entry must be one record with its
time, severity, host, component and message, hostile ones too.
"""

import argparse
import datetime
import json
import pathlib
import random
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
import unittest

OPTIONS = None
PATIENCE = 60
NAMES = ['fatal', 'fatal', 'fatal', 'error', 'warning', 'information', 'information', 'debug']


def entries(count, seed=1):
    """(microseconds, host, program, pid, priority, message as bytes)"""
    random.seed(seed)
    start = 1_772_359_200_000_000  # 2026-03-01T10:00:00Z
    made = []
    for number in range(count):
        message = b'unit shop-%d.service took %d ms' % (number % 7, random.randrange(900))
        made.append((start + number * 1_250_000, 'atlas', 'systemd', 1 + number % 3, number % 8, message))
    return made


def plain(message):
    return all(32 <= byte < 127 for byte in message)


def as_json(entry):
    micros, host, program, pid, priority, message = entry
    fields = {'__CURSOR': 's=1;i=%x' % micros, '__REALTIME_TIMESTAMP': str(micros), '_TRANSPORT': 'journal',
              'PRIORITY': str(priority), '_HOSTNAME': host, 'SYSLOG_IDENTIFIER': program, '_PID': str(pid),
              'MESSAGE': message.decode() if message is not None and plain(message) else
                         None if message is None else list(message)}
    return (json.dumps(fields, separators=(',', ':')) + '\n').encode()


def as_export(entry):
    micros, host, program, pid, priority, message = entry
    text = ('__CURSOR=s=1;i=%x\n__REALTIME_TIMESTAMP=%d\nPRIORITY=%d\n_HOSTNAME=%s\nSYSLOG_IDENTIFIER=%s\n_PID=%d\n' %
            (micros, micros, priority, host, program, pid)).encode()
    if plain(message):
        return text + b'MESSAGE=' + message + b'\n\n'
    return text + b'MESSAGE\n' + struct.pack('<Q', len(message)) + message + b'\n\n'


def as_text(form):
    def line(entry):
        micros, host, program, pid, _, message = entry
        when = datetime.datetime.fromtimestamp(micros / 1e6, datetime.timezone.utc)
        return when.strftime(form).encode() + b' %s %s[%d]: %s\n' % (host.encode(), program.encode(), pid, message)
    return line


FORMS = {
    'json': as_json,
    'export': as_export,
    'short-iso': as_text('%Y-%m-%dT%H:%M:%S+0000'),
    'short-iso-precise': as_text('%Y-%m-%dT%H:%M:%S.%f+0000'),
    'short-precise': as_text('%b %d %H:%M:%S.%f'),
    'short-full': as_text('%a %Y-%m-%d %H:%M:%S UTC'),
    'short': as_text('%b %d %H:%M:%S'),
}


def expected(entry, form):
    micros, host, program, _, priority, message = entry
    precise = form in ('json', 'export', 'short-iso-precise', 'short-precise')
    when = datetime.datetime.fromtimestamp(micros // 1 / 1e6 if precise else micros // 1_000_000, datetime.timezone.utc)
    text = when.strftime('%m-%dT%H:%M:%S.%f' if precise else '%m-%dT%H:%M:%S')
    severity = NAMES[priority] if form in ('json', 'export') else 'none'
    return text, severity, host, program, message.decode()


def shown(record, form):
    when = record['time'][5:].rstrip('Z')  # text forms may lack the year
    if form in ('json', 'export', 'short-iso-precise', 'short-precise'):
        whole, _, part = when.partition('.')
        when = whole + '.' + part.ljust(6, '0')
    return when, record['severity'], record['host'], record['component'], record['message']


class JournalTest(unittest.TestCase):
    def setUp(self):
        self.work = OPTIONS.work / self.id().rsplit('.', 1)[1]
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        self.project = self.work / 'p.logwright'

    def records(self):
        done = subprocess.run([OPTIONS.cli, 'records', self.project, '--count', '1000', '--json'], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def run_with(self, arguments, bytes_in=None):
        done = subprocess.run([OPTIONS.cli, *map(str, arguments)], input=bytes_in, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr.decode())

    def test_every_form_comes_through_a_pipe(self):
        made = entries(60)
        for form, write in FORMS.items():
            with self.subTest(form=form):
                self.project.unlink(missing_ok=True)
                pathlib.Path(str(self.project) + '.input.log').unlink(missing_ok=True)
                self.run_with(['follow', '-', '--project', self.project, '--json'], b''.join(map(write, made)))
                self.assertEqual([shown(record, form) for record in self.records()],
                                 [expected(entry, form) for entry in made])

    def test_files_and_analyze(self):
        made = entries(60)
        for form in ('json', 'export'):
            with self.subTest(form=form):
                log = self.work / ('boot.' + form)
                log.write_bytes(b''.join(map(FORMS[form], made)))
                project = self.work / (form + '.logwright')
                self.project = project
                self.run_with(['analyze', log, '--project', project])
                self.assertEqual([shown(record, form) for record in self.records()],
                                 [expected(entry, form) for entry in made])

    def test_entries_arrive_while_they_are_written(self):
        """As `journalctl -f -o export` does: an entry is there before the next one comes."""
        process = subprocess.Popen([OPTIONS.cli, 'follow', '-', '--project', self.project, '--json'],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=False)
        seen = []
        reader = threading.Thread(target=lambda: [seen.append(json.loads(line)) for line in process.stdout],
                                  daemon=True)
        reader.start()
        made = entries(9)
        for count in (3, 6, 9):
            for entry in made[count - 3:count]:
                process.stdin.write(as_export(entry))
            process.stdin.flush()
            end = time.monotonic() + PATIENCE
            while not any(one['event'] == 'records' and one['records'] == count for one in seen):
                self.assertLess(time.monotonic(), end, seen)
                time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(PATIENCE), 0)
        process.stdin.close()
        reader.join(PATIENCE)
        process.stdout.close()
        self.assertEqual([shown(record, 'export') for record in self.records()],
                         [expected(entry, 'export') for entry in made])

    def test_hostile_entries_are_one_record_each(self):
        micros = 1_772_359_200_000_000
        odd = [b'\x1b[31mred\x1b[0m alert', b'caf\xe9 is not UTF-8', b'two\nlines', b'', b'tab\there', b'[1,2,3]',
               b'{"MESSAGE":"no"}', b'x' * 100_000, bytes(range(1, 256)), b'\x00zero']
        made = [(micros + 1_000_000 * i, 'atlas', 'app', 7, 5, message) for i, message in enumerate(odd)]
        made.append((micros + 1_000_000 * len(odd), 'atlas', 'app', 7, 5, None))
        counts = {}
        for form in ('json', 'export'):
            usable = [entry for entry in made if not (form == 'export' and entry[5] is None)]
            padding = entries(40, seed=3)
            self.project = self.work / (form + '.logwright')
            self.run_with(['follow', '-', '--project', self.project, '--json'],
                          b''.join(map(FORMS[form], padding + usable)))
            self.assertEqual(len(self.records()), len(padding + usable))
            rows = [record for record in self.records() if record['component'] == 'app']
            # Of a line of JSON that is too long to be read as one, the text is kept and no more.
            self.assertEqual(len(rows), len(usable) - (form == 'json'))
            self.assertEqual({record['severity'] for record in rows}, {'information'})
            counts[form] = [shown(record, form)[4] for record in rows]
        self.assertEqual(counts['json'][0], 'red alert')
        self.assertEqual(counts['json'][1], 'caf\ufffd is not UTF-8')
        self.assertEqual(counts['json'][5], '[1,2,3]')
        self.assertEqual(counts['export'][6], '{"MESSAGE":"no"}')


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    OPTIONS.cli = str(pathlib.Path(OPTIONS.cli).resolve())
    OPTIONS.work = OPTIONS.work.resolve()
    unittest.main(argv=[sys.argv[0], *rest])
