#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_truth.py DIR: does truth.json say what stands in the generated logs beside it?

Shares nothing with the generator but docs/truth.md: the logs are cut into records by the formats' own heads,
every record must be of exactly one of the true templates, and what is said of counts, places, sessions, lags
and values is looked up. Ends with 1 and what is wrong, or with 0 and a line of figures.
"""
import collections
import datetime
import json
import pathlib
import re
import sys

HEADS = {
    'combined access log': r'(?P<session>\S+) - - \[(?P<time>[^]]+)\] (?P<message>.*)',
    'log4j': r'(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>[A-Z]+) +\[(?P<session>[^]]+)\] '
             r'io\.tamarack\.orders\.(?P<component>\S+): (?P<message>.*)',
    'HDFS-like': r'(?P<time>\d{6} \d{6}) \d+ (?P<level>[A-Z]+) cairn\.(?P<component>\S+): (?P<message>.*)',
    'syslog': r'(?P<time>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) \S+ '
              r'(?P<component>[\w-]+)(?:\[(?P<session>\d+)\])?: (?P<message>.*)',
    'syslog with ISO 8601 time': r'(?P<time>\S+\+00:00) \S+ (?P<component>[\w-]+)(?:\[(?P<session>\d+)\])?: '
                                 r'(?:\[\d+\.\d{6}\] )?(?P<message>.*)',
}
WORDS = {'INFO': 'information', 'WARN': 'warning'}
PINO_LEVELS = {10: 'trace', 20: 'debug', 30: 'information', 40: 'warning', 50: 'error', 60: 'fatal'}
# What stands in these slots may hold blanks; the others hold none.
SLOT_PATTERNS = {'own': '.+?', 'pick': '.+?'}

Record = collections.namedtuple('Record', 'line offset time severity component session message more')


def fail(text):
    sys.exit('check_truth: ' + text)


def parse_time(style, text, start):
    """The time as the host's clock showed it, in seconds since the start of the world, UTC."""
    if style == 'combined access log':
        moment = datetime.datetime.strptime(text, '%d/%b/%Y:%H:%M:%S %z')
    elif style == 'syslog':
        moment = datetime.datetime.strptime('%d %s' % (start.year, text), '%Y %b %d %H:%M:%S')
    elif style == 'HDFS-like':
        moment = datetime.datetime.strptime(text, '%y%m%d %H%M%S')
    elif style == 'log4j':
        moment = datetime.datetime.strptime(text, '%Y-%m-%d %H:%M:%S,%f')
    elif style == 'pino':
        moment = datetime.datetime.fromtimestamp(text / 1000, datetime.timezone.utc)
    else:
        moment = datetime.datetime.fromisoformat(text.replace('Z', '+00:00'))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return (moment - start).total_seconds()


def json_fields(style, line):
    entry = json.loads(line)
    if style == 'pino':
        return entry['time'], PINO_LEVELS[entry['level']], entry['name'], str(entry['pid']), entry['msg']
    level = entry['level'].upper()
    component = entry['service'].removeprefix('payments.')
    return entry['time'], WORDS.get(level, level.lower()), component, entry['request_id'], entry['msg']


def head_fields(pattern, line):
    match = pattern.fullmatch(line)
    if match is None:
        return None
    fields = match.groupdict()
    level = fields.get('level')
    return (fields['time'], WORDS.get(level, level.lower()) if level else 'none', fields.get('component') or '',
            fields.get('session'), fields['message'])


def read_records(path, style, start):
    pattern = re.compile(HEADS[style]) if style in HEADS else None
    records = []
    offset = number = 0
    for number, raw in enumerate(path.read_bytes().split(b'\n')[:-1], 1):
        line = raw.decode('utf-8')
        fields = head_fields(pattern, line) if pattern else json_fields(style, line)
        if fields is not None:
            time, severity, component, session, message = fields
            records.append(Record(number, offset, parse_time(style, time, start), severity, component, session,
                                  message, []))
            if len(records) > 1 and records[-1].time < records[-2].time:
                fail('%s line %d is older than the record before it' % (path, number))
        elif not records:
            fail('%s begins with a continuation line' % path)
        else:
            records[-1].more.append(line)
        offset += len(raw) + 1
    return records, number, offset


class World:
    def __init__(self, folder):
        self.folder = folder
        self.truth = json.loads((folder / 'truth.json').read_text())
        self.start = datetime.datetime.fromisoformat(self.truth['world']['start'].replace('Z', '+00:00'))
        self.templates = self.truth['templates']
        self.clocks = {host['host']: host for host in self.truth['hosts']}
        self.sources = {source['file']: source for source in self.truth['sources']}
        self.records = {}
        self.template_of = {}

    def read(self):
        for file, source in self.sources.items():
            records, lines, size = read_records(self.folder / file, source['format'], self.start)
            for what, found in (('records', len(records)), ('lines', lines), ('bytes', size)):
                if source[what] != found:
                    fail('%s has %d %s, truth says %d' % (file, found, what, source[what]))
            self.records[file] = records
        total = sum(map(len, self.records.values()))
        if total != self.truth['world']['records']:
            fail('%d records, truth says %d' % (total, self.truth['world']['records']))

    def regex(self, template):
        """The template as a pattern; a slot holds no blank unless its kind says so."""
        kinds = [slot if isinstance(slot, str) else slot['kind'] for slot in template['slots']]
        parts = [re.escape(part) for part in template['template'].split('<*>')]
        if len(parts) != len(kinds) + 1:
            fail('template %s has %d slots, truth lists %d' % (template['key'], len(parts) - 1, len(kinds)))
        text = parts[0]
        for kind, part in zip(kinds, parts[1:]):
            text += '(%s)' % SLOT_PATTERNS.get(kind, r'\S+?') + part
        return re.compile(text)

    def match_templates(self):
        by_place = collections.defaultdict(list)
        for template in self.templates:
            template['regex'] = self.regex(template)
            by_place[template['service'], template['component'], template['severity']].append(template)
        counts = collections.Counter()
        for file, records in self.records.items():
            service = self.sources[file]['service']
            for index, record in enumerate(records):
                candidates = by_place[service, record.component, record.severity]
                fitting = [t for t in candidates if t['regex'].fullmatch(record.message)]
                if len(fitting) != 1:
                    fail('%s line %d fits %d templates: %s' % (file, record.line, len(fitting), record.message))
                if len(record.more) != fitting[0]['continuation_lines']:
                    fail('%s line %d has %d continuation lines' % (file, record.line, len(record.more)))
                counts[fitting[0]['id']] += 1
                self.template_of[file, record.line] = fitting[0]['id']
        for template in self.templates:
            if counts[template['id']] != template['count']:
                fail('%s occurs %d times, truth says %d' % (template['key'], counts[template['id']], template['count']))
            cardinality = len(str(template['count'])) - 1 if template['count'] else -1
            if template['cardinality'] != cardinality:
                fail('cardinality of %s' % template['key'])

    def at(self, place, template=None):
        """The record that a place names; all that the place says of it is checked."""
        record = self.records[place['file']][place['record'] - 1]
        if (record.line, record.offset) != (place['line'], place['offset']):
            fail('%s record %d stands at line %d, offset %d' % (place['file'], place['record'], *record[:2]))
        if template is not None and self.template_of[place['file'], record.line] != template:
            fail('%s line %d is not of template %d' % (place['file'], record.line, template))
        moment = datetime.datetime.fromisoformat(place['time'].replace('Z', '+00:00'))
        since = (moment - self.start).total_seconds()
        clock = self.clocks[self.sources[place['file']]['host']]
        shown = since + clock['clock_offset_seconds'] + since * clock['clock_drift_per_million'] / 1e6
        if not -0.01 <= shown - record.time < 1.01:  # formats cut what is below a second, or a millisecond
            fail('%s line %d: clock shows %.3f, truth says %.3f' % (place['file'], record.line, record.time, shown))
        return record, since

    def check_relations(self):
        pairs = collections.Counter()
        for pair in self.truth['pairs']:
            relation = self.truth['relations'][pair['relation']]
            _, cause = self.at(pair['cause'], relation['cause'])
            _, effect = self.at(pair['effect'], relation['effect'])
            least, most = relation['lag_seconds']
            if not least - 1e-6 <= effect - cause <= most + 1e-6:
                fail('lag %.3f of %s' % (effect - cause, pair))
            pairs[relation['id']] += 1
        for relation in self.truth['relations']:
            if pairs[relation['id']] != relation['listed']:
                fail('relation %d lists %d pairs' % (relation['id'], pairs[relation['id']]))
            if relation['followed'] + relation['spontaneous'] != self.templates[relation['effect']]['count']:
                fail('effects of relation %d' % relation['id'])
            if relation['causes'] != self.templates[relation['cause']]['count']:
                fail('causes of relation %d' % relation['id'])
            expected = relation['causes'] * relation['probability']
            if relation['causes'] > 200 and abs(relation['followed'] - expected) > 0.1 * expected:
                fail('relation %d: %d of %d causes followed' % (relation['id'], relation['followed'], relation['causes']))

    def session_templates(self, anomaly):
        """What an order's session consists of, in order: its lines all carry its name and stand in one file."""
        found = []
        for record in self.records[anomaly['session_first']['file']]:
            if record.session == anomaly['session']:
                found.append(self.template_of[anomaly['session_first']['file'], record.line])
        return found

    def check_session(self, anomaly):
        first, _ = self.at(anomaly['session_first'])
        self.at(anomaly['session_last'])
        name = anomaly['session']
        if name.split('-')[0] != 'req' or not first.session:
            return
        templates = self.session_templates(anomaly)
        if anomaly['kind'] == 'missing_step' and anomaly['expected_template'] in templates:
            fail('session %s has the step that is said to be missing' % name)
        if anomaly['kind'] == 'wrong_order':
            if templates.index(anomaly['template']) > templates.index(anomaly['expected_template']):
                fail('session %s is in order' % name)
        if anomaly['kind'] == 'early_stop' and templates[-1] != anomaly['template']:
            fail('session %s does not stop where it is said to' % name)

    def check_repeats(self, anomaly, first, last):
        if anomaly['kind'] not in ('flood', 'burst', 'brute_force'):
            return
        file = anomaly['first']['file']
        within = [record for record in self.records[file][anomaly['first']['record'] - 1:anomaly['last']['record']]
                  if self.template_of[file, record.line] == anomaly['template']]
        if not anomaly['records'] <= len(within) <= anomaly['records'] * 1.5:
            fail('%s at %s has %d records' % (anomaly['kind'], anomaly['first'], len(within)))

    def check_anomalies(self):
        counts = collections.Counter()
        for anomaly in self.truth['anomalies']:
            counts[anomaly['kind']] += 1
            template = anomaly.get('template')
            first, _ = self.at(anomaly['first'], template)
            wrong_order = anomaly['kind'] == 'wrong_order'
            if not (wrong_order and anomaly['records'] == 1):
                self.at(anomaly['last'], anomaly['expected_template'] if wrong_order else template)
            if 'value' in anomaly:
                groups = self.templates[template]['regex'].fullmatch(first.message).groups()
                if groups[anomaly['slot']] != anomaly['value']:
                    fail('slot %d of "%s" is not %s' % (anomaly['slot'], first.message, anomaly['value']))
            if 'session' in anomaly:
                self.check_session(anomaly)
            self.check_repeats(anomaly, anomaly['first'], anomaly['last'])
        for kind in self.truth['anomaly_kinds']:
            if counts[kind['kind']] != kind['listed'] or kind['listed'] > kind['planted']:
                fail('%d of kind %s are listed' % (counts[kind['kind']], kind['kind']))
        return counts

    def check_incident(self):
        for phase in self.truth['incident']:
            self.at(phase['first'], phase['template'])
            self.at(phase['last'], phase['template'])
            if self.templates[phase['template']]['count'] != phase['records']:
                fail('phase "%s" of the incident' % phase['what'])

    def check_workflows(self):
        known = {template['id'] for template in self.templates}
        for workflow in self.truth['workflows']:
            steps = set(workflow['starts']) | set(workflow['ends']) | {s for e in workflow['edges'] for s in e}
            if not steps <= known:
                fail('workflow %s names unknown templates' % workflow['name'])
        self.check_order_edges()

    def check_order_edges(self):
        """Orders stand in one file with their session: each must be a walk through the graph of its workflow."""
        orders = next(w for w in self.truth['workflows'] if w['name'] == 'order')
        edges = {tuple(edge) for edge in orders['edges']}
        aside = {step for group in orders['side_by_side'] for step in group}
        excused = {a.get('session') for a in self.truth['anomalies']} | set(self.truth['sessions_cut_at_end'])
        sessions = collections.defaultdict(list)
        for file, source in self.sources.items():
            if source['service'] != 'orders':
                continue
            for record in self.records[file]:
                sessions[record.session].append(self.template_of[file, record.line])
        for name, steps in sessions.items():
            if steps[0] not in orders['starts'] or name in excused:
                continue
            if steps[-1] not in orders['ends']:
                fail('order session %s ends with template %d' % (name, steps[-1]))
            for before, after in zip(steps, steps[1:]):
                if (before, after) not in edges and not (before in aside and after in aside):
                    fail('order session %s goes from template %d to %d' % (name, before, after))


def main():
    world = World(pathlib.Path(sys.argv[1]))
    if world.truth['schema'] != 'logwright-truth-1':
        fail('unknown schema')
    world.read()
    world.match_templates()
    world.check_relations()
    counts = world.check_anomalies()
    world.check_incident()
    world.check_workflows()
    print('%d records, %d templates, %d pairs, %d anomalies: all as truth.json says' % (
        world.truth['world']['records'], sum(t['count'] > 0 for t in world.templates), len(world.truth['pairs']),
        sum(counts.values())))


if __name__ == '__main__':
    main()
