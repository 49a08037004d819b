#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""report_test.py --cli PROGRAM --work DIR: reports of a log that wants to harm whoever reads them.

Pages are judged by tidy and html5lib, drawings by xmllint, tables by csv and json; figures must be those that
`insight`, `templates` and `findings` print.
"""
import argparse
import csv
import datetime
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

OPTIONS = None
START = datetime.datetime(2026, 3, 1, 10, 0, 0)
HOSTILE = ['<script>alert(1)</script></table>', '"><img src=x onerror=alert(1)>', '=HYPERLINK("http://x","y")',
           '@SUM(1+1)*cmd|calc', '\x1b[31mred\x1b[0m', '\u202edrawkcab \u2067', '| pipe `tick` [a](javascript:b)',
           '&amp; &lt; ]]> <!-- --> <![CDATA[', 'password=correct-h0rse-9', 'nul \x00 bell \x07']


def run(*arguments, good=(0,)):
    done = subprocess.run([OPTIONS.cli, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in good:
        raise AssertionError('%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
    return done.stdout


def write_log(path):
    """Requests that end in two steps, and hostile messages among them; some bytes are no UTF-8."""
    lines = []
    now = START
    for i in range(1500):
        now += datetime.timedelta(milliseconds=900)
        stamp = now.strftime('%Y-%m-%d %H:%M:%S') + ',%03d' % (now.microsecond // 1000)
        lines.append('%s INFO  [main] shop.Orders: [order-%d] Accepted' % (stamp, i))
        lines.append('%s INFO  [main] shop.Store: [order-%d] Packed in %d ms' % (stamp, i, 30 + i % 17))
        if i % 50 == 7:
            lines.append('%s ERROR [main] shop.Mail: mail failed: %s' % (stamp, HOSTILE[i // 50 % len(HOSTILE)]))
    data = '\n'.join(lines).encode('utf-8') + b'\n2026-03-01 10:30:00,000 WARN  [main] shop.Raw: bad \xff\xfe\xc3( bytes\n'
    path.write_bytes(data)


class ReportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        work = OPTIONS.work
        shutil.rmtree(work, ignore_errors=True)
        (work / 'logs').mkdir(parents=True)
        cls.log = work / 'logs' / 'a <b>&.log'
        write_log(cls.log)
        cls.project = work / 'shop.logwright'
        run('analyze', work / 'logs', '--project', cls.project, '--session', r'\[(order-\d+)\]')
        run('train', 'relations', cls.project)
        run('detect', cls.project)
        findings = json.loads(run('findings', cls.project, '--json', good=(0, 1)))
        cls.finding = findings[0]['finding']
        run('verdict', cls.project, 'confirmed', '--finding', cls.finding, '--note', 'note <b>|=1+1|</b> \u202e')
        rows = json.loads(run('records', cls.project, '--count', 4000, '--json'))
        cls.secret = next(row['row'] for row in rows if 'password' in row['message'])
        cls.files = {}
        for suffix in ('html', 'md', 'json', 'csv'):
            cls.files[suffix] = work / ('report.' + suffix)
            run('report', cls.project, '--out', cls.files[suffix], '--title', 'Shop <i>&</i>', '--tree', 2000,
                '--tree', cls.secret, '--workflow', 1)

    def report(self, *arguments):
        out = OPTIONS.work / 'one.json'
        run('report', self.project, '--out', out, *arguments)
        return json.loads(out.read_text(encoding='utf-8'))

    def html(self):
        return self.files['html'].read_text(encoding='utf-8')

    def test_page_passes_tidy(self):
        if not shutil.which('tidy'):
            self.skipTest('no tidy')
        done = subprocess.run(['tidy', '-quiet', '-errors', '--drop-empty-elements', 'no',
                               self.files['html']],
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ''))

    def test_page_passes_html5lib(self):
        try:
            import html5lib
        except ImportError:
            self.skipTest('no html5lib')
        document = html5lib.HTMLParser(strict=True).parse(self.html())
        names = {element.tag.split('}')[-1] for element in document.iter() if isinstance(element.tag, str)}
        self.assertEqual(names & {'script', 'img', 'iframe', 'object', 'link', 'a', 'i', 'b'} - {'b'}, set())
        ids = [element.get('id') for element in document.iter() if element.get('id')]
        self.assertEqual(len(ids), len(set(ids)))
        handlers = [key for element in document.iter() for key in element.attrib if str(key).startswith('on')]
        self.assertEqual(handlers, [])

    def test_page_loads_nothing(self):
        page = self.html()
        self.assertNotRegex(page, r'(?i)<[^>]*\s(src|href|action)\s*=')
        self.assertEqual(set(re.findall(r'url\(([^)]*)\)', re.sub(r'&[a-z]+;.*?<', '<', page))) -
                         {one for one in re.findall(r'url\((#[^)]*)\)', page)}, set())
        self.assertIn("default-src 'none'", page)
        self.assertIn('prefers-color-scheme: dark', page)
        self.assertIn('@media print', page)

    def test_drawings_pass_xmllint(self):
        if not shutil.which('xmllint'):
            self.skipTest('no xmllint')
        drawings = re.findall(r'<svg xmlns.*?</svg>', self.html(), re.S)
        self.assertGreater(len(drawings), 6)
        self.assertEqual(self.html().count('<div class="wide graph"><svg'), 3)  # two trees and a workflow
        for drawing in drawings:
            done = subprocess.run(['xmllint', '--noout', '-'], input=drawing, capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ''))

    def test_hostile_text_is_shown_literally(self):
        page = self.html()
        for literal in ('&lt;script&gt;alert(', '&quot;&gt;&lt;img src=x onerror=', 'password=[secret:password]',
                        'Shop &lt;i&gt;&amp;&lt;/i&gt;'):
            self.assertIn(literal, page)

    def test_secrets_are_redacted_unless_asked(self):
        for path in self.files.values():
            self.assertNotIn(b'h0rse', path.read_bytes(), path)
        text = json.dumps(self.report('--reveal', '--no-hashes', '--tree', self.secret))
        self.assertIn('h0rse', text)

    def test_no_control_characters_in_any_format(self):
        for suffix, path in self.files.items():
            text = path.read_bytes().decode('utf-8')  # strict
            self.assertNotRegex(text, '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]', suffix)
        markdown = self.files['md'].read_text(encoding='utf-8')
        self.assertNotRegex(markdown, '[\u202a-\u202e\u2066-\u2069]')

    def test_csv_has_four_columns_and_no_formula(self):
        with open(self.files['csv'], encoding='utf-8', newline='') as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0], ['Section', 'Row', 'Field', 'Value'])
        self.assertEqual({len(row) for row in rows}, {4})
        for row in rows:
            for cell in row:
                if cell and cell[0] in '=+@\t\r' or cell.startswith('-') and not re.fullmatch(r'-?[\d.e+-]+', cell):
                    self.fail(cell)

    def test_figures_are_those_of_the_commands(self):
        report = json.loads(self.files['json'].read_text(encoding='utf-8'))
        insight = json.loads(run('insight', self.project, '--json'))
        for one in (report['overview'], insight):
            one['errors'].pop('over_time')  # in as many steps as each has room for
        self.assertEqual(report['overview'], insight)
        self.assertEqual(report['templates'], json.loads(run('templates', self.project, '--json')))
        self.assertEqual(report['findings'], json.loads(run('findings', self.project, '--json')))
        self.assertEqual(report['trees'], [json.loads(run('tree', self.project, '--record', row, '--json', good=(0, 1)))
                                           for row in (2000, self.secret)])
        self.assertEqual(report['workflows'],
                         json.loads(run('workflow', self.project, '--workflow', 1, '--json')))

    def test_figures_of_a_filter_are_those_of_the_command(self):
        report = self.report('--component', 'shop.Mail', '--sections', 'overview,templates')
        insight = json.loads(run('insight', self.project, '--component', 'shop.Mail', '--json'))
        self.assertEqual(report['overview']['records'], insight['records'])
        self.assertEqual(report['overview']['errors']['errors'], 30)
        self.assertEqual(sum(one['count'] for one in report['templates']), 30)
        self.assertEqual(report['records_chosen'], 'Only records of component shop.Mail.')

    def test_page_has_the_figures(self):
        insight = json.loads(run('insight', self.project, '--json'))
        page = self.html()
        self.assertIn('<span>Records</span><b>{:,}</b>'.format(insight['records']), page)
        self.assertIn('<span>Errors and worse</span><b>%d<' % insight['errors']['errors'], page)
        for one in json.loads(run('templates', self.project, '--json'))[:3]:
            self.assertIn('<td class="n">{:,}</td>'.format(one['count']), page)

    def test_origin_is_told(self):
        origin = json.loads(self.files['json'].read_text(encoding='utf-8'))['origin']
        source = origin['sources'][0]
        self.assertEqual(source['sha256'], hashlib.sha256(self.log.read_bytes()).hexdigest())
        self.assertEqual(source['bytes'], self.log.stat().st_size)
        self.assertEqual(origin['mining']['miner'], 'auto')
        self.assertEqual(origin['relations'][0]['settings']['seed'], 1)
        self.assertRegex(origin['program'], r'^logwright \d')
        self.assertIn(source['sha256'], self.html())

    def test_notes_and_sections(self):
        report = self.report('--sections', 'notes')
        self.assertEqual([one['finding'] for one in report['notes']], [self.finding])
        self.assertNotIn('overview', report)

    def test_records_that_cannot_be_read_are_told(self):
        """A log that is gone, or has lost its end, is not one in which nothing stands."""
        records = json.loads(self.files['json'].read_text(encoding='utf-8'))['overview']['records']
        self.assertIs(self.report('--sections', 'notes')['complete'], True)
        whole = self.log.read_bytes()
        try:
            self.log.write_bytes(whole[:len(whole) // 2])
            cut = self.report('--sections', 'notes')['unreadable']
            self.assertTrue(0.4 * records < cut['records'] < 0.6 * records, cut)
            self.log.unlink()
            report = self.report('--sections', 'notes')
            self.assertEqual((report['complete'], report['unreadable']['records']), (False, records))
            for name in ('gone.html', 'gone.md'):
                done = subprocess.run([OPTIONS.cli, 'report', self.project, '--out', OPTIONS.work / name],
                                      capture_output=True, text=True)
                self.assertEqual(done.returncode, 0)
                self.assertIn('%s records could not be looked at: ' % format(records, ','), done.stderr)
                self.assertIn('Not complete', (OPTIONS.work / name).read_text(encoding='utf-8'))
            for command in ('secrets', 'detect'):
                project = OPTIONS.work / 'gone.logwright'
                shutil.copy(self.project, project)
                done = subprocess.run([OPTIONS.cli, command, project], capture_output=True, text=True)
                self.assertEqual(done.returncode, {'secrets': 1, 'detect': 0}[command])
                self.assertIn('%s records could not be looked at: ' % format(records, ','), done.stderr)
            secrets = json.loads(run('secrets', self.project, '--json', good=(1,)))
            self.assertEqual((secrets['secrets'], secrets['unreadable']), (0, records))
            self.assertIn('No such file', secrets['problem'])
        finally:
            self.log.write_bytes(whole)

    def test_a_log_is_not_replaced(self):
        before = self.log.read_bytes()
        run('report', self.project, '--out', self.log, '--format', 'html', good=(2,))
        run('report', self.project, '--out', self.project, '--format', 'html', good=(2,))
        run('report', self.project, '--out', OPTIONS.work / 'x.doc', good=(2,))
        run('report', self.project, '--out', OPTIONS.work / 'x.md', '--tree', 999999, good=(2,))
        run('report', self.project, '--out', OPTIONS.work / 'x.md', '--sections', 'trees', good=(2,))
        run('report', self.project, '--out', OPTIONS.work / 'x.md', '--sections', 'notes', '--tree', 1, good=(2,))
        self.assertEqual(self.log.read_bytes(), before)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
