#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""insight_test.py --cli PROGRAM --work DIR: the figures of the insight against those of the lines themselves.

A log is written whose every figure this test works out by itself, line by line. `insight --json` must tell the same.
The files of `insight --summary` must have the keys that LogAnomaly documents, filled; the tests named after what
LogAnomaly gets wrong there say what must not happen again.
"""
import argparse
import collections
import csv
import datetime
import json
import math
import pathlib
import shutil
import subprocess
import sys
import unittest

OPTIONS = None
START = datetime.datetime(2026, 3, 1, 10, 0, 0)


def run(*arguments, good=(0,)):
    done = subprocess.run([OPTIONS.cli, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in good:
        raise AssertionError('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
    return done.stdout


class Record(collections.namedtuple('Record', 'time severity component template message')):
    def line(self):
        return '%s,%03d %-5s [main] %s: %s\n' % (self.time.strftime('%Y-%m-%d %H:%M:%S'),
                                                 self.time.microsecond // 1000, self.severity, self.component,
                                                 self.message)


def records():
    """Two thousand quiet records of four templates, a flood of 900 in three seconds, a night without any."""
    made = []
    now = START
    for i in range(2000):
        now += datetime.timedelta(milliseconds=1700 + 200 * (i % 3))
        if i == 1500:
            now += datetime.timedelta(hours=9)
        if i % 40 == 3:
            # It says "info" and is an error; brackets in it are no components.
            made.append(Record(now, 'ERROR', 'shop.Store', 'E', 'error: no info for order %d [retry]' % (7000 + i)))
        elif i % 10 == 1:
            made.append(Record(now, 'WARN', 'shop.Cache', 'W', 'Entry %d expired, an error is likely' % (i * 31)))
        elif i % 2:
            made.append(Record(now, 'INFO', 'shop.Orders', 'O', 'Received order %d of %d items' % (i, i % 13 + 1)))
        else:
            made.append(Record(now, 'INFO', 'shop.Mail', 'M', 'Mail %d was sent to user%d' % (i, i % 50)))
        if i == 1000:
            for k in range(900):
                now += datetime.timedelta(milliseconds=3)
                made.append(Record(now, 'WARN', 'shop.Pool', 'P', 'Pool is exhausted, request %d waits' % (k * 7)))
                if k % 10 == 0:
                    made.append(Record(now, 'INFO', 'shop.Orders', 'O', 'Received order %d of 1 items' % (9000 + k)))
    return made


def stamp(time):
    """As the program writes it: decimals in steps of three, none where there are none."""
    return time.strftime('%Y-%m-%dT%H:%M:%S') + ('.%03d' % (time.microsecond // 1000)).replace('.000', '') + 'Z'


def busiest(made, form):
    """The busiest second, minute or hour of the calendar, and its records."""
    counts = collections.Counter(one.time.strftime(form) for one in made)
    most = max(counts.values())
    return min(key for key, count in counts.items() if count == most), most


class InsightTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        work = OPTIONS.work
        shutil.rmtree(work, ignore_errors=True)
        (work / 'logs').mkdir(parents=True)
        cls.records = records()
        (work / 'logs' / 'shop.log').write_text(''.join(one.line() for one in cls.records), encoding='utf-8')
        cls.project = work / 'shop.logwright'
        run('analyze', work / 'logs', '--project', cls.project)
        (work / 'shop.yaml').write_text('name: shop\nrules:\n  - {name: no-info, pattern: no info for order, '
                                        'reason: An order is not known, tags: [billing, stock]}\n')
        run('detect', cls.project, '--rules', work / 'shop.yaml')
        cls.insight = json.loads(run('insight', cls.project, '--json'))
        cls.written = run('insight', cls.project, '--summary', work / 'summary').split()
        cls.summary = json.loads((work / 'summary' / 'summary.json').read_text(encoding='utf-8'))
        cls.anomalies = json.loads((work / 'summary' / 'anomalies.json').read_text(encoding='utf-8'))

    def count(self, passes):
        return sum(1 for one in self.records if passes(one))

    def test_diversity_is_that_of_the_lines(self):
        counts = collections.Counter(one.template for one in self.records)
        shares = [count / len(self.records) for count in counts.values()]
        templates = self.insight['templates']
        self.assertEqual(templates['count'], len(counts))
        self.assertAlmostEqual(templates['entropy'], -sum(share * math.log2(share) for share in shares), places=9)
        self.assertAlmostEqual(templates['top_share'], max(shares), places=12)
        self.assertEqual([one['count'] for one in templates['top']],
                         [count for _, count in counts.most_common()])

    def test_rates_and_peaks_are_those_of_the_lines(self):
        time = self.insight['time']
        span = (self.records[-1].time - self.records[0].time).total_seconds()
        self.assertAlmostEqual(time['span_seconds'], span, places=3)
        self.assertAlmostEqual(time['per_second'], len(self.records) / span, places=9)
        self.assertAlmostEqual(time['per_minute'], 60 * len(self.records) / span, places=7)
        self.assertAlmostEqual(time['per_hour'], 3600 * len(self.records) / span, places=5)
        for unit, form in (('second', '%Y-%m-%dT%H:%M:%SZ'), ('minute', '%Y-%m-%dT%H:%M:00Z'),
                           ('hour', '%Y-%m-%dT%H:00:00Z')):
            begin, most = busiest(self.records, form)
            self.assertEqual(time['peak'][unit], {'begin': begin, 'records': most})

    def test_the_night_is_the_longest_gap(self):
        gap = self.insight['time']['gaps'][0]
        pairs = zip(self.records, self.records[1:])
        longest = max((after.time - before.time).total_seconds() for before, after in pairs)
        self.assertAlmostEqual(gap['seconds'], longest, places=3)
        self.assertGreater(gap['seconds'], 9 * 3600)

    def test_errors_over_time_add_up(self):
        errors = self.insight['errors']
        self.assertEqual(errors['errors'], self.count(lambda one: one.severity == 'ERROR'))
        self.assertEqual(sum(step['errors'] for step in errors['over_time']), errors['errors'])
        self.assertEqual(sum(step['records'] for step in errors['over_time']), len(self.records))

    def test_a_component_narrows_every_figure(self):
        insight = json.loads(run('insight', self.project, '--component', 'shop.Store', '--json'))
        mine = self.count(lambda one: one.component == 'shop.Store')
        self.assertEqual(insight['records'], mine)
        self.assertEqual(insight['errors']['rate'], 1)
        self.assertEqual(insight['templates']['count'], 1)
        run('insight', self.project, '--component', 'no.Such', good=(1,))

    def test_documented_keys_are_there_and_filled(self):
        for key in ('filename', 'original_log_count', 'processed_log_count', 'anomalies_detected', 'volume_stats',
                    'template_diversity', 'time_metrics', 'component_metrics', 'log_severity_summary', 'tag_summary'):
            self.assertTrue(self.summary[key], key)
        for key in ('unique_templates', 'template_entropy', 'top_template_ratio'):
            self.assertIsNotNone(self.summary['template_diversity'][key], key)
        for section in ('siem_report', 'security_assessment', 'operational_metrics', 'technical_analysis'):
            self.assertIn(section, self.summary)

    # What LogAnomaly gets wrong.

    def test_time_metrics_and_tag_summary_are_exported(self):
        metrics = self.summary['time_metrics']
        for key in ('logs_per_second', 'peak_rate_per_minute', 'time_span_seconds', 'error_rate'):
            self.assertGreater(metrics[key], 0, key)
        self.assertEqual(metrics['peak_rate_per_minute'], busiest(self.records, '%H:%M')[1])
        self.assertGreater(self.summary['tag_summary']['flood'], 0)

    def test_tags_of_rules_are_counted(self):
        tagged = [anomaly for anomaly in self.anomalies if 'billing' in anomaly['tags']]
        self.assertGreater(len(tagged), 0)
        for anomaly in tagged:
            self.assertIn('no info for order', anomaly['log'])
            self.assertIn('rules', anomaly['tags'])
        self.assertEqual(self.summary['tag_summary']['billing'], len(tagged))
        self.assertEqual(self.summary['tag_summary']['stock'], len(tagged))

    def test_an_error_that_says_info_is_an_error(self):
        severities = self.summary['log_severity_summary']
        self.assertEqual(severities['error'], self.count(lambda one: one.severity == 'ERROR'))
        self.assertEqual(severities['information'], self.count(lambda one: one.severity == 'INFO'))
        self.assertEqual(severities['warning'], self.count(lambda one: one.severity == 'WARN'))

    def test_error_rate_is_of_severities_not_of_words(self):
        errors = self.count(lambda one: one.severity == 'ERROR')
        self.assertLess(errors, self.count(lambda one: 'error' in one.message))
        self.assertAlmostEqual(self.summary['time_metrics']['error_rate'], errors / len(self.records), places=12)

    def test_brackets_in_messages_are_no_components(self):
        counts = collections.Counter(one.component for one in self.records)
        self.assertEqual(self.summary['component_metrics']['unique_components'], len(counts))
        self.assertEqual({one['component']: one['count'] for one in
                          self.summary['component_metrics']['top_components']}, dict(counts.most_common(5)))

    def test_early_records_count_for_the_template_of_the_end(self):
        counts = collections.Counter(one.template for one in self.records)
        self.assertEqual([one['count'] for one in self.summary['volume_stats']],
                         [count for _, count in counts.most_common(5)])

    def test_a_flood_swallows_no_record_of_another_template(self):
        found = json.loads(run('findings', self.project, '--detector', 'flood', '--json'))
        self.assertEqual(len(found), 1)
        inside = [one for one in self.records if found[0]['time'] <= stamp(one.time) <= found[0]['end']]
        pool = sum(1 for one in inside if one.template == 'P')
        self.assertGreater(pool, 890)
        self.assertGreater(len(inside), pool)
        self.assertEqual(self.insight['floods']['records'], pool)
        self.assertEqual(self.summary['processed_log_count'], len(self.records) - pool + 1)

    def test_labels_land_on_their_records(self):
        lines = [one.line().rstrip('\n') for one in self.records]
        for anomaly in self.anomalies:
            source, number = anomaly['record_id'].rsplit(':', 1)
            self.assertEqual(source, 'shop.log')
            self.assertEqual(anomaly['log'], lines[int(number) - 1])
        flood = [anomaly for anomaly in self.anomalies if 'flood' in anomaly['tags']]
        self.assertEqual(len(flood), 1)
        self.assertIn('Pool is exhausted', flood[0]['log'])

    def test_a_flood_keeps_its_time_and_source(self):
        flood = [anomaly for anomaly in self.anomalies if 'flood' in anomaly['tags']][0]
        self.assertTrue(flood['timestamp'].startswith('2026-03-01T'))
        self.assertEqual(flood['source'], 'shop.log')
        self.assertEqual(flood['component'], 'shop.Pool')

    def test_a_record_is_one_anomaly_whatever_many_detectors_say(self):
        ids = [anomaly['record_id'] for anomaly in self.anomalies]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(self.summary['anomalies_detected'], len(ids))

    def test_record_ids_are_the_same_in_every_run(self):
        folder = OPTIONS.work / 'again'
        run('insight', self.project, '--summary', folder)
        again = json.loads((folder / 'anomalies.json').read_text(encoding='utf-8'))
        self.assertEqual(again, self.anomalies)

    def test_each_file_is_what_its_name_says(self):
        folder = OPTIONS.work / 'summary'
        self.assertEqual(sorted(pathlib.Path(name).name for name in self.written),
                         ['anomalies.csv', 'anomalies.json', 'anomalies.jsonl', 'summary.csv', 'summary.json'])
        lines = (folder / 'anomalies.jsonl').read_text(encoding='utf-8').splitlines()
        self.assertEqual([json.loads(line) for line in lines], self.anomalies)
        with open(folder / 'anomalies.csv', encoding='utf-8', newline='') as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row['Log'] for row in rows], [anomaly['log'] for anomaly in self.anomalies])
        with open(folder / 'summary.csv', encoding='utf-8', newline='') as file:
            values = {row['Key']: row['Value'] for row in csv.DictReader(file)}
        self.assertEqual(values['original_log_count'], str(len(self.records)))
        self.assertEqual(values['siem_report/risk_level'], self.summary['siem_report']['risk_level'])

    def test_one_record_has_no_rate_and_no_failure(self):
        folder = OPTIONS.work / 'one'
        folder.mkdir(exist_ok=True)
        (folder / 'one.log').write_text(self.records[0].line(), encoding='utf-8')
        project = OPTIONS.work / 'one.logwright'
        run('analyze', folder, '--project', project)
        run('insight', project)
        time = json.loads(run('insight', project, '--json'))['time']
        self.assertEqual((time['per_second'], time['per_hour'], time['span_seconds']), (None, None, 0))
        run('insight', project, '--summary', OPTIONS.work / 'one-summary')


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
