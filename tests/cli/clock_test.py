#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""logwright-cli clock on generated worlds of which one host's times were shifted, and on some that were left alone.

What is suggested must be what was planted; what is set must show in every time, and be taken back exactly.
"""

import argparse
import collections
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

OPTIONS = None
RECORDS = 60000
# Hosts whose logs share block ids with others'; their logs tell whole seconds, so the shifts are whole ones too.
PLANTED = [('store1', 3), ('store2', -7), ('meta1', 20), ('store4', 3600), ('store3', -4)]

COMPACT = re.compile(r'^(\d{6} \d{6})(?= )')
ISO = re.compile(r'^((?:{"time":")?)(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,]\d+)')


def shifted(line, seconds):
    """The line with its time so much later; lines without a time stay."""
    compact = COMPACT.match(line)
    if compact:
        time = datetime.datetime.strptime(compact[1], '%y%m%d %H%M%S') + datetime.timedelta(seconds=seconds)
        return time.strftime('%y%m%d %H%M%S') + line[compact.end():]
    iso = ISO.match(line)
    if iso:
        time = datetime.datetime.fromisoformat(iso[2].replace(',', '.')) + datetime.timedelta(seconds=seconds)
        digits = len(re.split('[.,]', iso[2])[1])
        text = time.strftime('%Y-%m-%d') + iso[2][10] + time.strftime('%H:%M:%S') + iso[2][19]
        return iso[1] + text + ('%06d' % time.microsecond)[:digits] + line[iso.end():]
    return line


def run(*arguments, codes=(0,)):
    done = subprocess.run([OPTIONS.cli, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in codes:
        raise AssertionError('%s: %d %s' % (arguments, done.returncode, done.stderr))
    return done.stdout


def objects(text):
    return [json.loads(line) for line in text.splitlines()]


class ClockTest(unittest.TestCase):
    def setUp(self):
        self.work = OPTIONS.work / self.id().rsplit('.', 1)[1]
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        self.project = self.work / 'p.logwright'

    def world(self, seed, host=None, seconds=0):
        """The project of a world, the times of one host shifted, and by how much each host's clock is ahead."""
        folder = self.work / ('world%d' % seed)
        run('generate', '--records', RECORDS, '--seed', seed, '--out', folder)
        truth = json.loads((folder / 'truth.json').read_text())
        for log in (folder / host).iterdir() if host else ():
            lines = log.read_text().splitlines(keepends=True)
            log.write_text(''.join(shifted(line, seconds) for line in lines))
        project = self.work / ('p%d.logwright' % seed)
        run('analyze', folder, '--project', project)
        # The generator's clocks are a little off by themselves.
        ahead = {one['host']: one['clock_offset_seconds'] for one in truth['hosts']}
        if host:
            ahead[host] += seconds
        return project, ahead

    def suggestions(self, project):
        return objects(run('clock', project, '--suggest', '--json', codes=(0, 1)))


class Suggested(ClockTest):
    def test_planted_shifts_are_found(self):
        for seed, (host, seconds) in enumerate(PLANTED, 1):
            with self.subTest(host=host, seconds=seconds):
                project, ahead = self.world(seed, host, seconds)
                planted = ahead[host]
                found = self.suggestions(project)
                self.assertEqual([one['clock'] for one in found], [host])
                error = abs(-found[0]['correction_seconds'] - planted)
                print('%s: planted %+.3f s, found %+.3f s +- %.3f s of %d pairs' %
                      (host, planted, -found[0]['correction_seconds'], found[0]['uncertainty_seconds'],
                       found[0]['pairs']))
                self.assertLessEqual(error, max(0.05, 0.05 * abs(planted)))
                self.assertGreaterEqual(found[0]['pairs'], 20)
                records = sum(one['records'] for one in objects(run('clock', project, '--json'))
                              if one['source'].startswith(host + '/'))
                self.assertEqual(found[0]['records'], records)
                # Followed, there is nothing more to say.
                run('clock', project, '--suggest', '--apply')
                self.assertEqual(self.suggestions(project), [])
                offsets = {one['source']: one['offset_seconds'] for one in objects(run('clock', project, '--json'))}
                for source, offset in offsets.items():
                    expected = found[0]['correction_seconds'] if source.startswith(host + '/') else 0
                    self.assertAlmostEqual(offset, expected, 6)

    def test_what_comes_before_its_cause_tells_too(self):
        """Payments share with orders only what a gateway made slow, one way. Their own clocks tell milliseconds."""
        for seed, host, seconds in ((1, 'pay1', 7.5), (2, 'pay2', 600), (3, 'app2', -7.5)):
            with self.subTest(host=host, seconds=seconds):
                project, ahead = self.world(seed, host, seconds)
                found = self.suggestions(project)
                self.assertEqual([one['clock'] for one in found], [host])
                error = abs(-found[0]['correction_seconds'] - ahead[host])
                self.assertLessEqual(error, found[0]['uncertainty_seconds'])
        for seed, host, seconds in ((4, 'pay1', -7.5), (5, 'app2', 7.5)):  # it may be slow
            project, _ = self.world(seed, host, seconds)
            self.assertEqual(self.suggestions(project), [])

    def test_right_clocks_are_left_alone(self):
        for seed in range(11, 21):
            with self.subTest(seed=seed):
                project, _ = self.world(seed)
                said = run('clock', project, '--suggest', codes=(1,))
                self.assertEqual(said, 'No clock is seen to be wrong.\n')

    def test_days_are_no_clocks(self):
        """In the folders of two days what comes daily comes again at the same time: nobody's clock is wrong."""
        for seed, day in ((5, 3), (6, 4)):
            folder = self.work / 'days' / ('day%d' % day)
            run('generate', '--records', 120000, '--seed', seed, '--start', '2025-03-0%dT00:00:00Z' % day, '--out', folder)
            (folder / 'truth.json').unlink()
        run('analyze', self.work / 'days', '--project', self.project)
        said = run('clock', self.project, '--suggest', codes=(1,))
        self.assertEqual(said, 'No clock is seen to be wrong.\n')


class Set(ClockTest):
    """Two hosts whose logs were written by hand: web2 is two and a half seconds behind."""

    def setUp(self):
        super().setUp()
        self.logs = self.work / 'logs'
        for host in ('web1', 'web2'):
            (self.logs / host).mkdir(parents=True)
        self.write('web1', 'app.log', range(0, 40, 2))
        self.write('web2', 'app.log', range(1, 40, 2))
        run('analyze', self.logs, '--project', self.project)

    def write(self, host, name, seconds):
        with open(self.logs / host / name, 'a') as log:
            for second in seconds:
                log.write('2026-03-01T10:00:%02d.000Z INFO %s took request %d\n' % (second, host, 1000 + second))

    def records(self):
        return json.loads(run('records', self.project, '--count', 1000, '--json'))

    def shown(self):
        return [(one['time'], one['source']) for one in self.records()]

    def expected(self, offset, source='web2/app.log'):
        rows = [(second + (offset if host + '/app.log' == source else 0), host + '/app.log')
                for host, first in (('web1', 0), ('web2', 1)) for second in range(first, 40, 2)]
        base = datetime.datetime(2026, 3, 1, 10)

        def text(seconds):
            time = base + datetime.timedelta(seconds=seconds)
            return time.strftime('%Y-%m-%dT%H:%M:%S') + ('.%03d' % (time.microsecond // 1000)
                                                         if time.microsecond else '') + 'Z'
        return [(text(seconds), of) for seconds, of in sorted(rows)]

    def test_records_stand_at_their_corrected_time(self):
        self.assertEqual(self.shown(), self.expected(0))
        lines = collections.Counter(one['message'] for one in self.records())
        run('clock', self.project, '--set', 'web2', '+2.5')
        self.assertEqual(self.shown(), self.expected(2.5))
        # The lines are as they were written.
        self.assertEqual(lines, collections.Counter(
            one['message'] for one in self.records()))
        # A search by time asks for the corrected one.
        found = json.loads(run('search', self.project, 'source:web2 after:10:00:41', '--json'))
        self.assertEqual([one['time'] for one in found], ['2026-03-01T10:00:41.500Z'])

    def test_undo_and_redo(self):
        run('clock', self.project, '--set', 'web2/app.log', '-0.25')
        run('clock', self.project, '--set', 'web2', '+90')
        self.assertEqual(self.shown(), self.expected(90))
        run('clock', self.project, '--undo')
        self.assertEqual(self.shown(), self.expected(-0.25))
        run('clock', self.project, '--undo')
        self.assertEqual(self.shown(), self.expected(0))
        run('clock', self.project, '--redo')
        self.assertEqual(self.shown(), self.expected(-0.25))
        run('clock', self.project, '--set', 'web1', '0.5')  # forgets what was undone
        failed = subprocess.run([OPTIONS.cli, 'clock', self.project, '--redo'], capture_output=True, text=True)
        self.assertEqual(failed.returncode, 2)
        self.assertIn('left to be set again', failed.stderr)

    def test_what_comes_later_is_corrected_too(self):
        run('clock', self.project, '--set', 'web2', '+2.5')
        self.write('web2', 'app.log', [41])
        self.write('web2', 'app2.log', [43])  # a file of the same host
        self.write('web1', 'app.log', [42])
        run('analyze', self.logs, '--project', self.project)
        shown = {one['message'].split()[-1]: one['time'] for one in self.records()}
        self.assertEqual(shown['1041'], '2026-03-01T10:00:43.500Z')
        self.assertEqual(shown['1043'], '2026-03-01T10:00:45.500Z')
        self.assertEqual(shown['1042'], '2026-03-01T10:00:42Z')
        times = [one['time'] for one in self.records()]
        self.assertEqual(len(times), 43)

    def test_wrong_use(self):
        for arguments, said in ((['--set', 'web9', '1'], "there is no source 'web9'"),
                                (['--set', 'web2', '1.2.3'], "is no clock offset"),
                                (['--set', 'web2', '1e3'], "is no clock offset"),
                                (['--set', 'web2', '99999999999'], "is no clock offset"),
                                (['--set', 'web2', '0'], 'the clocks are set so already'),
                                (['--undo'], 'no clock was set'),
                                (['--apply'], 'requires')):
            with self.subTest(arguments):
                done = subprocess.run([OPTIONS.cli, 'clock', self.project, *arguments], capture_output=True,
                                      text=True)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn(said, done.stderr)
        self.assertEqual(self.shown(), self.expected(0))


class Years(ClockTest):
    def notes(self):
        done = run('analyze', '--project', self.project, '--json', codes=(0, 1))
        return {each['source']: each['note'] for each in json.loads(done)['files']}

    def write_logs(self, year):
        """Two logs of one day; one tells no year and was copied in another one."""
        folder = self.work / 'logs'
        folder.mkdir()
        (folder / 'app.log').write_text(''.join(
            '%d-03-04T10:%02d:00Z web1 app[7]: request %d done\n' % (year, i, i) for i in range(50)))
        (folder / 'auth.log').write_text(''.join(
            'Mar  4 10:%02d:30 web1 sshd[9]: Accepted key for user%d\n' % (i, i) for i in range(50)))
        copied = datetime.datetime(2024, 6, 1, tzinfo=datetime.timezone.utc).timestamp()
        os.utime(folder / 'auth.log', (copied, copied))
        return folder

    def test_a_year_that_no_line_tells_is_that_of_the_others(self):
        run('analyze', self.write_logs(2021), '--project', self.project)
        times = [each['time'][:7] for each in json.loads(run('records', self.project, '--json', '--count', 100))]
        self.assertEqual(set(times), {'2021-03'})
        self.assertEqual(self.notes(), {'app.log': '', 'auth.log':
                                        'its lines tell no year: taken from the other sources'})
        run('clock', self.project, '--undo')  # a person may know better
        run('analyze', '--project', self.project, codes=(0, 1))
        times = [each['time'][:7] for each in json.loads(run('records', self.project, '--json', '--count', 100))]
        self.assertEqual(set(times), {'2021-03', '2024-03'})
        self.assertEqual(self.notes()['auth.log'], "its lines tell no year: taken from the file's date")

    def test_a_year_that_nothing_tells_is_that_of_the_file(self):
        folder = self.write_logs(2021)
        (folder / 'old.log').write_text('2012-01-01T10:00:00Z web1 app[7]: request 1 done\n' * 3)
        run('analyze', folder, '--project', self.project)  # the others are of several years
        self.assertEqual(self.notes()['auth.log'], "its lines tell no year: taken from the file's date")
        times = {each['time'][:7] for each in json.loads(run('records', self.project, '--json', '--count', 100))}
        self.assertEqual(times, {'2012-01', '2021-03', '2024-03'})


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    OPTIONS.cli = str(pathlib.Path(OPTIONS.cli).resolve())
    OPTIONS.work = OPTIONS.work.resolve()
    unittest.main(argv=[sys.argv[0], *rest])
