#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README's table of peers is that of docs/peers.json, and every test that is said to show a claim exists.

A claim names tests as CTest does, and where it can the case in it, as "test:case".
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import unittest

OPTIONS = None
BEGIN, END = '<!-- peers: docs/peers.json -->\n', '<!-- end of peers -->\n'


def table(peers):
    """The table as Markdown."""
    rows = [peers['columns'], ['---'] * len(peers['columns'])] + [row['cells'] for row in peers['rows']]
    return ''.join('| %s |\n' % ' | '.join(row) for row in rows)


class PeersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.peers = json.loads((OPTIONS.source / 'docs' / 'peers.json').read_text(encoding='utf-8'))
        cls.readme = (OPTIONS.source / 'README.md').read_text(encoding='utf-8')

    def test_the_readme_has_the_table(self):
        shown = self.readme.split(BEGIN)[1].split(END)[0]
        self.assertEqual(shown, table(self.peers))

    def test_rows_are_whole(self):
        width = len(self.peers['columns'])
        for row in self.peers['rows']:
            self.assertEqual(len(row['cells']), width, row)
            self.assertTrue(all(row['cells']), row)

    def test_every_claim_about_logwright_is_shown_by_tests_that_exist(self):
        listed = subprocess.run([OPTIONS.ctest, '-N', '--test-dir', OPTIONS.build], capture_output=True, text=True,
                                check=True).stdout
        names = set(re.findall(r'Test +#\d+: (\S+)', listed))
        self.assertGreater(len(names), 100)
        sources = [path.read_text(encoding='utf-8') for pattern in ('*.cpp', '*.py')
                   for path in (OPTIONS.source / 'tests').rglob(pattern) if path != pathlib.Path(__file__)]
        for row in self.peers['rows']:
            self.assertTrue(row['shown_by'], row)
            for shown in row['shown_by']:
                name, _, case = shown.partition(':')
                # Without the desktop its tests are not built.
                if not (name.startswith('ui_') and OPTIONS.no_desktop):
                    self.assertIn(name, names, row)
                if case:
                    made = re.compile(r'\b(void|def) %s\(' % re.escape(case))
                    self.assertTrue(any(made.search(text) for text in sources), shown)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--source', type=pathlib.Path, required=True)
    parser.add_argument('--build', required=True)
    parser.add_argument('--ctest', required=True)
    parser.add_argument('--no-desktop', action='store_true')
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
