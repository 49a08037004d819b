#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""loganomaly_test.py --cli PROGRAM --work DIR --source DIR: what LogAnomaly gets wrong on the way from lines to anomalies.

Each test is named for a fault of LogAnomaly; tests/loganomaly_bugs.md lists them all, with those that other tests look
at.
"""
import argparse
import collections
import datetime
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import unittest

OPTIONS = None
START = datetime.datetime(2026, 3, 1, 8)


def run(*arguments, good=(0,)):
    done = subprocess.run([OPTIONS.cli, *map(str, arguments)], capture_output=True, text=True, timeout=300,
                          stdin=subprocess.DEVNULL)
    if done.returncode not in good:
        raise AssertionError('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
    return done.stdout


def line(seconds, text, severity='INFO', component='shop.Web'):
    time = START + datetime.timedelta(seconds=seconds)
    return '%s,%03d %-5s [main] %s: %s' % (time.strftime('%Y-%m-%d %H:%M:%S'), time.microsecond // 1000, severity,
                                           component, text)


def quiet(count, every=7.0, begin=0.0):
    """What a shop writes that has nothing to tell, as (seconds, text)."""
    texts = ('Received order %d', 'Mail %d was sent', 'Entry %d expired', 'Cart %d was opened', 'Page %d was served')
    return [(begin + i * every, texts[i * 7 % 5] % (1000 + i)) for i in range(count)]


class LogAnomalyTest(unittest.TestCase):
    def setUp(self):
        self.work = OPTIONS.work / self.id().rsplit('.', 1)[1]
        self.work.mkdir(parents=True)
        self.log, self.project = self.work / 'shop.log', self.work / 'shop.logwright'

    def analyze(self, lines):
        self.log.write_text('\n'.join(lines) + '\n', encoding='utf-8')
        run('analyze', self.log, '--project', self.project)
        self.lines = lines

    def analyze_timed(self, timed):
        self.analyze([line(seconds, text) for seconds, text in sorted(timed)])

    def find(self, *detectors, options=()):
        run('detect', self.project, '--detector', ','.join(detectors), *options)
        return json.loads(run('findings', self.project, '--json', good=(0, 1)) or '[]')

    def records(self, *options):
        return json.loads(run('records', self.project, '--json', *options, good=(0, 1)) or '[]')

    def flooded(self):
        found = self.find('flood')
        self.assertEqual(len(found), 1, found)
        self.assertIn('waits', found[0]['reason'])

    def test_a_file_is_read_as_well_as_a_folder(self):
        self.analyze_timed(quiet(20))
        again = self.work / 'folder.logwright'
        run('analyze', self.work, '--project', again)
        one, other = (json.loads(run('insight', project, '--json')) for project in (self.project, again))
        self.assertEqual((one['records'], other['records']), (20, 20))

    def test_the_first_word_is_no_time_unless_it_is_one(self):
        self.analyze(['starting worker %d' % i for i in range(30)])
        texts = [one['message'] for one in self.records('--count', '30')]
        self.assertEqual(texts, self.lines)
        self.assertIn('starting worker <*>', run('templates', self.project))

    def test_a_stack_trace_is_part_of_its_record(self):
        lines = []
        for i in range(40):
            lines.append(line(i, 'Order %d failed' % i, 'ERROR'))
            lines += ['java.lang.IllegalStateException: closed', '\tat shop.Store.put(Store.java:%d)' % (i % 3 + 10),
                      '\tat shop.Web.serve(Web.java:7)']
        self.analyze(lines)
        self.assertEqual(json.loads(run('insight', self.project, '--json'))['records'], 40)
        self.assertNotIn('Store.java', run('templates', self.project))

    def test_settings_of_the_miner_are_used(self):
        csv = self.work / 'lines.csv'
        words = ('red', 'green', 'blue', 'black')
        csv.write_text('Content\n' + ''.join('paint the %s %s now\n' % (a, b) for a in words for b in words))
        counts = {}
        for similarity in ('0.3', '0.9'):
            out = self.work / (similarity + '.csv')
            run('mine', '--csv', csv, '--out', out, '--miner', 'drain', '--drain-similarity', similarity)
            counts[similarity] = len({row.split(',')[-1] for row in out.read_text().splitlines()[1:]})
        self.assertEqual(counts, {'0.3': 1, '0.9': 16})

    def test_a_short_log_has_floods_too(self):
        self.analyze_timed(quiet(300) + [(1000 + i * .01, 'Request %d waits' % i) for i in range(300)])
        self.assertLess(len(self.lines), 1000)
        self.flooded()

    def test_a_flood_at_the_end_is_found(self):
        self.analyze_timed(quiet(3000) + [(20993 + i * .005, 'Request %d waits' % i) for i in range(700)])
        self.assertIn('waits', self.lines[-1])
        self.flooded()

    def test_a_flood_needs_no_errors(self):
        self.analyze_timed(quiet(2000) + [(5000 + i * .004, 'Request %d waits' % i) for i in range(2000)])
        self.assertNotIn('error', self.log.read_text().lower())
        self.flooded()

    @staticmethod
    def crowd(count):
        """Records of 24 templates that are much alike."""
        return [(i * 2, 'worker %d is %sbusy' % (i, 'very ' * (i % 24))) for i in range(count)]

    def plant_unlike(self):
        """Three of 6,000 records are unlike all others."""
        timed = self.crowd(6000)
        for at in (1500, 2500, 4500):
            timed[at] = (timed[at][0], 'zinc kraken umbrella sings 0x%x loudly//;;' % at)
        self.analyze_timed(timed)

    def test_outliers_are_the_records_that_they_are_said_of(self):
        self.plant_unlike()
        found = self.find('lof', 'knn', options=('--contamination', '0.001'))
        self.assertEqual({one['detector'] for one in found}, {'lof', 'knn'}, found)
        for one in found:
            self.assertIn('zinc', self.lines[one['record']])
            self.assertIn('zinc', one['reason'].split('nearest')[0])

    def test_no_more_than_the_share_is_flagged(self):
        self.plant_unlike()
        self.assertEqual(self.find('knn', options=('--contamination', '0.0004')), [])  # 2.4 records: not three
        flagged = {one['record'] for one in self.find('knn', options=('--contamination', '0.0005'))}
        self.assertEqual(len(flagged), 3)

    def test_settings_of_lof_are_used(self):
        self.plant_unlike()
        self.assertEqual(self.find('lof', options=('--lof-threshold', '1000000')), [])
        self.assertNotEqual(self.find('lof', options=('--lof-threshold', '1.2')), [])

    def test_detectors_leave_each_other_alone(self):
        timed = self.crowd(6000) + [(7000 + i * .004, 'Request %d waits' % i) for i in range(900)]
        timed.append((7001, 'zinc kraken umbrella sings loudly//;;'))
        timed.append((7002, 'zinc kraken umbrella sings, token eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.'
                            'dBjftJeZ4CVPmB92K27uhbUJU1p1r'))
        self.analyze_timed(timed)
        alone = collections.Counter()
        for detector in ('flood', 'lof', 'knn', 'secrets'):
            run('detect', self.project, '--detector', detector, '--json')
        for one in json.loads(run('findings', self.project, '--json')):
            alone[one['detector']] += 1
        again = self.work / 'again.logwright'
        run('analyze', self.log, '--project', again)
        run('detect', again, '--detector', 'flood,lof,knn,secrets')
        together = collections.Counter(one['detector'] for one in json.loads(run('findings', again, '--json')))
        self.assertEqual(alone, together)
        self.assertEqual(set(together), {'flood', 'lof', 'knn', 'secrets'})

    def test_neighbours_are_those_in_time(self):
        asked = []

        class Service(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
                asked.append(body['messages'][-1]['content'])
                said = json.dumps({'classification': 'normal', 'reason': 'r', 'tags': []})
                reply = json.dumps({'message': {'content': said}, 'done': True}).encode()
                self.send_response(200)
                self.send_header('Content-Length', str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

        self.plant_unlike()
        self.find('knn', options=('--contamination', '0.001'))
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Service)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        run('classify', self.project, '--endpoint', 'http://127.0.0.1:%d' % server.server_port, '--model', 'm', '--yes')
        server.shutdown()
        server.server_close()
        self.assertGreater(len(asked), 0)
        for prompt in asked:
            at = next(i for i, one in enumerate(self.lines) if 'zinc' in one and
                      re.search('0x%x ' % i, prompt))
            before, after = (self.lines[k].split(': ', 1)[1] for k in (at - 1, at + 1))
            self.assertIn(before, prompt)
            self.assertIn(after, prompt)

    def test_kinds_of_leaks_are_named(self):
        self.analyze_timed(quiet(50) + [(3, 'login with password=horse7'), (4, 'card 4111111111111111 charged')])
        run('detect', self.project, '--detector', 'secrets')
        run('insight', self.project, '--summary', self.work / 'summary')
        summary = json.loads((self.work / 'summary' / 'summary.json').read_text(encoding='utf-8'))
        exposure = summary['security_assessment']['data_exposure']
        types = sorted(exposure['types_detected'])
        self.assertEqual([('password' in one, 'card' in one) for one in types], [(True, False), (False, True)])
        self.assertNotIn('horse7', json.dumps(summary))

    def test_a_summary_needs_no_detection(self):
        self.analyze_timed(quiet(50))
        run('insight', self.project, '--summary', self.work / 'summary')
        summary = json.loads((self.work / 'summary' / 'summary.json').read_text(encoding='utf-8'))
        self.assertEqual((summary['original_log_count'], summary['anomalies_detected']), (50, 0))

    def test_every_bug_has_its_test(self):
        rows = re.findall(r'^\| (?!LogAnomaly|---)(.+?) \| `(\w+)` \| (\S+) \|$',
                          (OPTIONS.source / 'tests/loganomaly_bugs.md').read_text(encoding='utf-8'), re.M)
        self.assertGreater(len(rows), 40)
        for bug, test, file in rows:
            with self.subTest(bug):
                self.assertRegex((OPTIONS.source / file).read_text(encoding='utf-8'), r'(def|void) %s\(' % test)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    parser.add_argument('--source', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    shutil.rmtree(OPTIONS.work, ignore_errors=True)
    unittest.main(argv=[sys.argv[0], *rest])
