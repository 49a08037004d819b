#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""logwright-cli follow on logs that grow, are rotated, emptied and piped, and that is killed meanwhile.

Every line written must be a record of the project, once; what is told must be what was written.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
import unittest

OPTIONS = None
PATIENCE = 60


def line(number):
    return '2026-03-01T%02d:%02d:%02dZ edge1 shop[%d]: order %d was packed in %d ms\n' % (
        number // 3600 % 24, number // 60 % 60, number % 60, number % 40, 7000 + number, number * 7 % 900)


def attack(number):
    return '2026-03-01T%02d:%02d:%02dZ edge1 sshd[7]: Failed password for root from 192.0.2.66 port 5000 ssh2\n' % (
        number // 3600 % 24, number // 60 % 60, number % 60)


def recorded(lines):
    """Time and message of lines, as records have them."""
    return collections.Counter((text.split(' ')[0], text.split(': ', 1)[1].rstrip('\n')) for text in lines)


class Following:
    """The command in the background, and what it has printed so far."""

    def __init__(self, *arguments, **options):
        self.process = subprocess.Popen([OPTIONS.cli, 'follow', *map(str, arguments), '--json'],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
        self.events = []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for text in self.process.stdout:
            self.events.append(json.loads(text))

    def wait_for(self, condition, what):
        end = time.monotonic() + PATIENCE
        while not condition(self.events):
            if time.monotonic() > end or self.process.poll() is not None:
                raise AssertionError('%s: %s %s' % (what, self.events[-5:], self.process.poll()))
            time.sleep(0.05)

    def wait_for_records(self, count):
        self.wait_for(lambda events: any(one['event'] == 'records' and one['records'] == count for one in events),
                      '%d records' % count)

    def stop(self, by=signal.SIGINT):
        self.process.send_signal(by)
        code = self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        return code, self.process.stderr.read()


class FollowTest(unittest.TestCase):
    def setUp(self):
        self.work = OPTIONS.work / self.id().rsplit('.', 1)[1]
        shutil.rmtree(self.work, ignore_errors=True)
        (self.work / 'logs').mkdir(parents=True)
        self.log = self.work / 'logs' / 'app.log'
        self.project = self.work / 'p.logwright'

    def append(self, text, path=None):
        with open(path or self.log, 'a', encoding='utf-8') as file:
            file.write(text)

    def records(self):
        done = subprocess.run([OPTIONS.cli, 'records', self.project, '--json', '--count', '1000000'],
                              capture_output=True, text=True, check=True)
        return collections.Counter((one['time'], one['message']) for one in json.loads(done.stdout))

    def test_what_is_added_is_told_and_kept(self):
        self.append(''.join(map(line, range(100))))
        following = Following(self.work / 'logs', '--project', self.project)
        following.wait_for_records(100)
        self.append(''.join(map(line, range(100, 150))))
        following.wait_for_records(150)
        self.append('2026-03-01T00:05:00Z edge1 shop[1]: the printer is on fire\n')
        following.wait_for(lambda events: any(one['event'] == 'template' and 'printer' in one['text']
                                              for one in events), 'a new template')
        self.assertEqual(following.stop(), (0, ''))
        added = [one['added'] for one in following.events if one['event'] == 'records']
        self.assertEqual(sum(added), 151)
        templates = [one['text'] for one in following.events if one['event'] == 'template']
        self.assertEqual(len(templates), 1)

    def test_rotation_loses_and_repeats_nothing(self):
        written = []

        def write(first, count):
            text = [line(number) for number in range(first, first + count)]
            written.extend(text)
            self.append(''.join(text))

        write(0, 200)
        following = Following(self.work / 'logs', '--project', self.project)
        following.wait_for_records(200)
        write(200, 20)
        self.log.rename(self.log.with_name('app.log.1'))
        write(220, 30)
        following.wait_for_records(250)
        self.log.with_name('app.log.1').rename(self.log.with_name('app.log.2'))
        self.log.rename(self.log.with_name('app.log.1'))
        write(250, 10)
        following.wait_for_records(260)
        shutil.copy(self.log, self.log.with_name('app.log.0'))
        os.truncate(self.log, 0)
        write(260, 5)
        following.wait_for_records(265)
        self.assertEqual(following.stop(signal.SIGTERM)[0], 0)
        self.assertEqual(self.records(), recorded(written))

    def test_findings_are_told_once(self):
        self.append(''.join(map(line, range(300))))
        following = Following(self.work / 'logs', '--project', self.project, '--detect', '0.5')
        following.wait_for_records(300)
        self.append(''.join(map(attack, range(1000, 1020))))
        following.wait_for(lambda events: any(one['event'] == 'finding' and one['rule'] == 'ssh-brute-force'
                                              for one in events), 'the attack')
        self.append(''.join(map(line, range(2000, 2010))))
        following.wait_for_records(330)
        time.sleep(2)
        self.assertEqual(following.stop()[0], 0)
        names = [one['finding'] for one in following.events if one['event'] == 'finding']
        self.assertEqual(len(names), len(set(names)))

    def test_standard_input(self):
        following = Following('-', '--project', self.project, stdin=subprocess.PIPE)
        for part in range(3):
            following.process.stdin.write(''.join(map(line, range(part * 50, part * 50 + 50))))
            following.process.stdin.flush()
            following.wait_for_records(part * 50 + 50)
        following.process.stdin.write(line(150).rstrip('\n'))
        following.process.stdin.close()
        self.assertEqual(following.process.wait(PATIENCE), 0)
        self.assertEqual(self.records(), recorded(map(line, range(151))))

    def test_killed_at_any_moment_nothing_is_lost(self):
        moments = random.Random(5)
        count = 0
        for _ in range(5):
            following = Following(self.work / 'logs', '--project', self.project)
            end = time.monotonic() + 0.3 + moments.random() * 1.2
            while time.monotonic() < end:
                self.append(''.join(map(line, range(count, count + 20))))
                count += 20
                time.sleep(0.02)
            following.stop(signal.SIGKILL)
        subprocess.run([OPTIONS.cli, 'analyze', self.work / 'logs', '--project', self.project], check=True,
                       capture_output=True)
        self.assertEqual(self.records(), recorded(map(line, range(count))))

    def test_wrong_use(self):
        for wrong in (['follow'], ['follow', self.work / 'logs'], ['follow', '--project', self.project],
                      ['follow', self.work / 'none', '--project', self.project],
                      ['follow', self.work / 'logs', '--project', self.project, '--detect', '0']):
            done = subprocess.run([OPTIONS.cli, *map(str, wrong)], capture_output=True, text=True, timeout=PATIENCE)
            self.assertIn(done.returncode, (2, 3), wrong)
            self.assertTrue(done.stderr or done.stdout, wrong)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
