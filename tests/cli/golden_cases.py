# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of golden_test.py: each is a function that drives the command through a Runner."""
import collections
import csv
import hashlib
import io
import json
import re

Case = collections.namedtuple('Case', 'play needs_data')
CASES = {}

COMMANDS = ('analyze', 'follow', 'templates', 'records', 'filters', 'search', 'clock', 'insight', 'report', 'compare', 'edit',
            'train', 'detect', 'findings', 'classify', 'verdict', 'rules', 'secrets', 'import-config', 'tree', 'relations',
            'workflow', 'evaluate', 'export-model', 'import-model', 'serve', 'mine', 'generate')
ACTS = ('merge', 'split', 'words', 'parameter', 'rename', 'pin', 'unpin', 'hide', 'show', 'undo', 'redo', 'log',
        'export', 'import')


def case(needs_data=False):
    def register(function):
        CASES[function.__name__] = Case(function, needs_data)
        return function
    return register


def first_lines(count):
    return lambda text: ''.join(text.splitlines(True)[:count])


def templates_most_frequent(count):
    """The texts and counts of the most frequent templates; ids may change with every change of the miner."""
    def show(text):
        rows = json.loads(text)
        keys = sorted({key for row in rows for key in row})
        lines = ['members: ' + ' '.join(keys)]
        lines += ['%7d  %d  %s' % (row['count'], row['cardinality'], row['template']) for row in rows[:count]]
        return '\n'.join(lines)
    return show


def records_without_parameters(text):
    """What is said of records, but for ids and parameters, which change with the miner."""
    lines = []
    for record in json.loads(text):
        lines.append('members: ' + ' '.join(sorted(record)))
        lines += ['%s: %s' % (key, record[key]) for key in ('row', 'time', 'severity', 'source', 'component',
                                                            'host', 'session', 'message')]
    return '\n'.join(lines)


def files_of_summary(text):
    """What analyze --json says of each file, without a word of what the files hold."""
    summary = json.loads(text)
    lines = []
    for file in sorted(summary['files'], key=lambda file: file['source']):
        lines.append('%-44s %-8s %-22s %-12s %6d' % (file['source'], file['state'], file['format'],
                                                    file['encoding'], file['records']))
    return '\n'.join(lines)


def members_of_summary(text):
    summary = json.loads(text)
    plain = {key: value for key, value in summary.items() if not isinstance(value, list)}
    plain['templates'] = 'N'
    return json.dumps(plain, indent=2)


@case()
def help_texts(runner):
    runner.run('--help')
    for command in COMMANDS:
        runner.run(command, '--help')
    for act in ACTS:
        runner.run('edit', act, '--help')
    for command in ('train', 'evaluate'):
        runner.run(command, 'relations', '--help')
    for model in ('keys', 'values'):
        runner.run('train', model, '--help')
    runner.run('evaluate', 'findings', '--help')
    runner.run('evaluate', 'sessions', '--help')
    runner.run('evaluate', 'workflows', '--help')


@case()
def relations_wrong_use(runner):
    """What relations and filters say where there are none, and where what is asked for cannot be."""
    runner.quietly('generate', '--records', '2000', '--seed', '1', '--out', 'sample')
    runner.quietly('analyze', 'sample', '--project', 'p.logwright')
    runner.run('filters', 'p.logwright')
    runner.run('filters', 'p.logwright', '--json')
    runner.run('records', 'p.logwright', '--filter', 'mine')
    runner.run('records', 'p.logwright', '--template', '99999')
    runner.run('records', 'p.logwright', '--component', 'nonesuch')
    runner.run('records', 'p.logwright', '--time', '2025-03-04..2025-03-03')
    runner.run('insight', 'p.logwright', '--component', 'nonesuch')
    runner.run('analyze', 'sample/app1', '--format', 'pino')
    runner.run('export-model', 'p.logwright', 'nowhere/a.model')
    runner.run('evaluate', 'findings', 'p.logwright', '--truth', 'sample/truth.json', '--all')
    runner.run('relations', 'p.logwright')
    runner.run('relations', 'p.logwright', '--trainings')
    runner.run('relations', 'p.logwright', '--use', '3')
    runner.run('tree', 'p.logwright', '--record', '5')
    runner.run('tree', 'p.logwright', '--record', '5000')
    runner.run('tree', 'p.logwright', '--record', '5', '--json', '--svg')
    runner.run('train', 'relations', 'p.logwright')
    runner.run('train', 'relations', 'p.logwright', '--cardinality', '8')
    runner.run('train', 'relations', 'p.logwright', '--model', 'other')
    runner.run('train', 'relations', 'p.logwright', '--epochs', '2', '--minutes', '3')
    runner.run('evaluate', 'relations', 'p.logwright', '--truth', 'none.json')
    runner.run('evaluate', 'relations', 'p.logwright', '--truth', 'sample/edge1/access.log')
    runner.run('evaluate', 'relations', 'p.logwright', '--truth', 'sample/truth.json')


def session_log(sessions):
    """Sessions of four steps; every 140th leaves one out, and one ends early; a name that looks like a formula."""
    lines = []
    for i in range(sessions):
        steps = ['order accepted', 'order charged', '=order|packed', 'order shipped']
        if i % 140 == 139:
            del steps[1]
        if i == 123:
            del steps[2:]
        lines += ['2026-03-01 %02d:%02d:%02d,%03d INFO [req-%04d] shop.Web: %s'
                  % (i // 3600, i // 60 % 60, i % 60, 100 * j, i, step) for j, step in enumerate(steps)]
    return '\n'.join(lines) + '\n'


@case()
def findings(runner):
    """Train, detect, list, give verdicts, undo, exchange them."""
    (runner.work / 'web.log').write_text(session_log(300))
    runner.quietly('analyze', 'web.log', '--project', 'p.logwright')
    runner.run('detect', 'p.logwright')
    runner.run('train', 'keys', 'p.logwright')
    runner.run('detect', 'p.logwright', '--detector', 'steps', '--fail-on-findings')
    runner.run('detect', 'p.logwright', '--detector', 'steps,new-template', '--json')
    runner.run('findings', 'p.logwright', '--count', '3')
    runner.run('findings', 'p.logwright', '--csv', '--time', '..2026-03-01T00:03')
    runner.run('findings', 'p.logwright', '--json', '--odd-first', '--count', '1')
    runner.run('findings', 'p.logwright', '--verdict', 'confirmed')
    listed = json.loads(runner.start(['findings', 'p.logwright', '--json']).stdout)
    missing = [one['finding'] for one in listed if one['part'] == 'missing-step']
    stop = [one['finding'] for one in listed if one['part'] == 'early-stop']
    runner.run('verdict', 'p.logwright', 'confirmed', '--finding', missing[1], '--note', 'a, "real" one')
    runner.run('verdict', 'p.logwright', 'false-positive', '--finding', missing[0][:10], '--preview')
    runner.run('verdict', 'p.logwright', 'false-positive', '--finding', missing[0][:10])
    runner.run('findings', 'p.logwright')
    runner.run('findings', 'p.logwright', '--all', '--csv')
    runner.run('verdict', 'p.logwright', '--export', 'verdicts.jsonl')
    runner.note((runner.work / 'verdicts.jsonl').read_text())
    runner.run('verdict', 'p.logwright', '--undo')
    runner.run('verdict', 'p.logwright', '--undo')
    runner.run('verdict', 'p.logwright', '--undo')
    runner.run('findings', 'p.logwright', '--all', '--count', '2')
    runner.run('verdict', 'p.logwright', '--redo')
    runner.run('verdict', 'p.logwright', 'false-positive', '--finding', ','.join(missing + stop))
    runner.run('detect', 'p.logwright', '--detector', 'steps', '--fail-on-findings')
    runner.quietly('analyze', 'web.log', '--project', 'other.logwright')
    runner.quietly('train', 'keys', 'other.logwright')
    runner.quietly('detect', 'other.logwright', '--detector', 'steps')
    runner.run('verdict', 'other.logwright', '--import', 'verdicts.jsonl')
    runner.run('findings', 'other.logwright')
    runner.run('train', 'keys', 'p.logwright', '--json', '--time', '2026-03-01T00:01..2026-03-01T00:02')


def attacked_log():
    """Forty quiet logins, then an address that guesses passwords, a login by root, and secrets."""
    lines = ['2026-03-01T00:%02d:00Z edge1 sshd[%d]: Failed password for ada from 10.0.0.%d port 4000 ssh2'
             % (i, i, i) for i in range(40)]
    lines += ['2026-03-01T02:00:%02dZ edge1 sshd[7]: Failed password for root from 192.0.2.66 port %d ssh2'
              % (3 * i, 5000 + i) for i in range(12)]
    lines += ['2026-03-01T02:01:00Z edge1 sshd[7]: Accepted password for root from 192.0.2.66 port 5012 ssh2']
    lines += ['2026-03-01T03:0%d:00Z edge1 backup[9]: target vault1 password=correct-h0rse done' % i for i in range(3)]
    lines += ['2026-03-01T04:00:00Z edge1 pay[3]: order 7 pan=4539578763621486 charged']
    return '\n'.join(lines) + '\n'


OWN_RULES = r"""name: mine
rules:
  - name: vault
    pattern: 'target vault\d'
    reason: A vault was written to
    severity: information
    window: 1 h
    count: 3
"""

LOGANOMALY_CONFIG = r"""max_log_lines: 1000
llm: {provider: ollama, timeout: 30}
field_extraction:
  - {name: user, regex: 'for (\S+) from'}
additional_security_patterns:
  Vault Token: 'hvs\.[A-Za-z0-9]{24}'
behavioral_rules:
  - {name: Failed logins, type: count, regex: failed password, group_by: user, window_minutes: 5, threshold: 6}
  - {name: By host, type: count, group_by: host, window_minutes: 5, threshold: 6}
"""


@case()
def rules(runner):
    """Rules that come with the program and one's own, secrets as marks, LogAnomaly's configuration."""
    (runner.work / 'auth.log').write_text(attacked_log())
    (runner.work / 'mine.yaml').write_text(OWN_RULES)
    (runner.work / 'config.yaml').write_text(LOGANOMALY_CONFIG)
    runner.quietly('analyze', 'auth.log', '--project', 'p.logwright')
    runner.run('detect', 'p.logwright', '--rules', 'mine.yaml', '--detector', 'rules,secrets')
    runner.run('findings', 'p.logwright')
    runner.run('records', 'p.logwright', '--time', '2026-03-01T03:00..')
    runner.run('records', 'p.logwright', '--time', '2026-03-01T04:00..', '--reveal')
    runner.run('secrets', 'p.logwright')
    runner.run('secrets', 'p.logwright', '--json')
    runner.run('import-config', 'config.yaml')
    runner.run('import-config', 'config.yaml', '--project', 'p.logwright')
    runner.run('rules', 'p.logwright', '--remove', 'mine', show=first_lines(4))
    runner.run('detect', 'p.logwright', '--detector', 'rules')
    runner.run('findings', 'p.logwright', '--detector', 'rules')
    # A person's own packs are in force in all projects, and those of a project before them.
    personal = runner.work / 'config' / 'logwright' / 'rules'
    personal.mkdir(parents=True)
    (personal / 'mine.yaml').write_text(OWN_RULES)
    (personal / 'notes.txt').write_text('no pack')
    runner.run('rules', 'p.logwright', show=lambda text: text[text.index('mine:'):].split('security:')[0])
    (personal / 'mine.yaml').write_text('name: mine\nrules: 5\n')
    runner.run('rules', 'p.logwright')
    runner.run('detect', 'p.logwright', '--detector', 'rules')


@case()
def rules_wrong_use(runner):
    (runner.work / 'auth.log').write_text(attacked_log())
    (runner.work / 'bad.yaml').write_text('name: mine\nrules:\n  - name: a\n    pattern: "("\n')
    (runner.work / 'twice.yaml').write_text('name: mine\nrules:\n  - {name: root-login, pattern: x}\n')
    (runner.work / 'list.yaml').write_text('- a\n')
    (runner.work / 'nothing.yaml').write_text('max_log_lines: 5\n')
    runner.quietly('analyze', 'auth.log', '--project', 'p.logwright')
    for wrong in (['rules'], ['rules', 'none.logwright'], ['rules', 'p.logwright', '--add', 'none.yaml'],
                  ['rules', 'p.logwright', '--add', 'bad.yaml'], ['rules', 'p.logwright', '--add', 'twice.yaml'],
                  ['rules', 'p.logwright', '--remove', 'security'],
                  ['detect', 'p.logwright', '--rules', 'bad.yaml'],
                  ['import-config', 'none.yaml'], ['import-config', 'list.yaml'], ['import-config', 'nothing.yaml'],
                  ['secrets'], ['secrets', 'none.logwright']):
        runner.run(*wrong)


@case()
def findings_wrong_use(runner):
    (runner.work / 'web.log').write_text(session_log(60))
    runner.quietly('analyze', 'web.log', '--project', 'p.logwright')
    (runner.work / 'bad.jsonl').write_text('{"source": "web.log"}\n')
    for arguments in (
            ['train', 'keys'], ['train', 'keys', 'missing.logwright'], ['train', 'keys', 'p.logwright', '--share', '7'],
            ['train', 'keys', 'p.logwright', '--share', '0.5', '--time', 'a..b'],
            ['train', 'keys', 'p.logwright', '--time', 'yesterday'],
            ['train', 'keys', 'p.logwright', '--time', '2031-01-01..2031-01-02'],
            ['train', 'keys', 'p.logwright', '--source', 'other.log'],
            ['detect'], ['detect', 'p.logwright'], ['detect', 'p.logwright', '--detector', 'nose'],
            ['detect', 'p.logwright', '--least-score', '2'],
            ['findings', 'p.logwright'], ['findings', 'p.logwright', '--json', '--csv'],
            ['findings', 'p.logwright', '--verdict', 'maybe'], ['findings', 'p.logwright', '--detector', 'nose'],
            ['verdict', 'p.logwright'], ['verdict', 'p.logwright', 'maybe', '--finding', '1'],
            ['verdict', 'p.logwright', 'confirmed'], ['verdict', 'p.logwright', 'confirmed', '--finding', '1'],
            ['verdict', 'p.logwright', '--undo'], ['verdict', 'p.logwright', '--redo'],
            ['verdict', 'p.logwright', '--undo', '--redo'], ['verdict', 'p.logwright', '--export', '-'],
            ['verdict', 'p.logwright', '--import', 'missing.jsonl'], ['verdict', 'p.logwright', '--import', 'bad.jsonl'],
            ['evaluate', 'findings', 'p.logwright'], ['evaluate', 'findings', 'p.logwright', '--truth', 'missing.json'],
            ['evaluate', 'findings', 'p.logwright', '--truth', 'web.log']):
        runner.run(*arguments)


def session_figures(text):
    """Figures with as many digits as are the same on every machine, and how long the curve is."""
    figures = json.loads(text)
    for detector in figures['detectors'].values():
        detector['curve'] = len(detector['curve'])
        for session in detector['false_positives'] + detector['missed']:
            session['score'] = round(session['score'], 3)
    return json.dumps(figures, indent=2)


@case()
def sessions(runner):
    """Session detectors on files of keys small enough to work out, and what is no such file."""
    folder = runner.work
    (folder / 'train').write_text('40\tbegin work work end\n40\tbegin work end\nx-1,begin work work work end\r\n\n')
    (folder / 'normal').write_text('begin work end\nbegin work work end\n')
    (folder / 'abnormal').write_text('begin work\nbegin work stop end\n2\tend work begin\n')
    for name, text in (('letters', 'begin \xe9nd\n'), ('counts', 'begin end\n\nmany\tbegin end\n'), ('nothing', '\n')):
        (folder / name).write_text(text, encoding='utf-8')
    files = ['--train', 'train', '--normal', 'normal', '--abnormal', 'abnormal']
    runner.run('evaluate', 'sessions', *files, '--detector', 'shape', '--detector', 'invariants')
    runner.run('evaluate', 'sessions', *files, '--detector', 'shape', '--json', show=session_figures)
    runner.run('evaluate', 'sessions', '--train', 'train', '--abnormal', 'abnormal', '--detector', 'shape',
               '--splits', '3', '--scale-normal', '1000')
    (folder / 'ordered').write_text('begin work end\n' * 79 + 'begin work work end\n' + 'begin work end\n' * 19 +
                                    'begin rest end\n')
    runner.run('evaluate', 'sessions', '--train', 'ordered', '--abnormal', 'abnormal', '--detector', 'shape')
    for wrong in ('letters', 'counts', 'nothing', 'missing'):
        runner.run('evaluate', 'sessions', '--train', wrong, '--normal', 'normal', '--abnormal', 'abnormal')
    runner.run('evaluate', 'sessions', '--train', 'train', '--abnormal', 'abnormal')
    runner.run('evaluate', 'sessions', *files, '--detector', 'crystal-ball')
    runner.run('evaluate', 'sessions', *files, '--splits', '0')
    runner.run('evaluate', 'sessions', *files, '--false-positives', '1')
    runner.run('evaluate', 'sessions', '--train', 'train')


@case()
def workflow_wrong_use(runner):
    """What workflows say where there are none, and where what is asked for cannot be."""
    (runner.work / 'plain.log').write_text(''.join('a line of its own, number %d\n' % i for i in range(50)))
    runner.quietly('analyze', 'plain.log', '--project', 'plain.logwright')
    runner.run('workflow', 'plain.logwright', '--by', 'sessions')
    runner.run('workflow', 'missing.logwright')
    runner.quietly('generate', '--records', '2000', '--seed', '1', '--out', 'sample')
    runner.quietly('analyze', 'sample', '--project', 'p.logwright')
    runner.run('workflow', 'p.logwright', '--by', 'guessing')
    runner.run('workflow', 'p.logwright', '--by', 'times', '--without-sessions')
    runner.run('workflow', 'p.logwright', '--json', '--dot')
    runner.run('workflow', 'p.logwright', '--workflow', '500')
    runner.run('workflow', 'p.logwright', '--record', '5000')
    runner.run('workflow', 'p.logwright', '--record', '5', '--svg')
    runner.run('workflow', 'p.logwright', '--share', '2')
    runner.run('evaluate', 'workflows', 'p.logwright', '--truth', 'none.json')
    runner.run('evaluate', 'workflows', 'p.logwright', '--truth', 'sample/edge1/access.log')


@case()
def wrong_use(runner):
    (runner.work / 'full').mkdir()
    (runner.work / 'full' / 'a.log').write_text('one line\n')
    (runner.work / 'empty').mkdir()
    (runner.work / 'no_project').write_text('this is no project\n')
    for arguments in (
            [], ['frobnicate'], ['analyze'], ['analyze', 'missing.log'], ['analyze', 'empty'],
            ['analyze', 'full', '--miner', 'pickaxe'], ['analyze', 'full', '--format', '(?P<Content'],
            ['analyze', 'full', '--encoding', 'KLINGON-8'],
            ['analyze', 'full', '--report', 'missing/folder/report.html'],
            ['templates'], ['templates', 'missing.logwright'], ['templates', 'no_project'],
            ['templates', 'no_project', '--json', '--csv'], ['records', 'missing.logwright'],
            ['records', 'no_project', '--count', '0'], ['records', 'no_project', '--count', '99999999999999999999'],
            ['records', 'no_project', '--from', '-1'], ['tree', 'no_project', '--record', '1', '--seconds', '1e999'],
            ['mine', '--csv', 'missing.csv', '--out', 'out.csv'],
            ['generate'], ['generate', '--out', 'new', '--records', '0'], ['generate', '--out', 'full'],
            ['generate', '--out', 'no_project/below', '--records', '10'],
            ['generate', '--out', 'new', '--start', 'yesterday']):
        runner.run(*arguments)


@case()
def generated_bytes(runner):
    """The same bytes on every machine: the golden holds their hashes."""
    runner.run('generate', '--records', '3000', '--seed', '7', '--out', 'world')
    for path in sorted((runner.work / 'world').rglob('*')):
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            runner.text += '%s  %s\n' % (digest[:32], path.relative_to(runner.work))


@case()
def generated_analysis(runner):
    runner.quietly('generate', '--records', '3000', '--seed', '7', '--out', 'world')
    (runner.work / 'world' / 'truth.json').unlink()
    runner.run('analyze', 'world', '--project', 'world.logwright', '--report', 'report.html',
               show=lambda text: re.sub(r'in \d+ templates', 'in N templates', text))
    runner.run('analyze', 'world', '--json', '--threads', '1', show=members_of_summary)
    runner.run('templates', 'world.logwright', '--json', show=templates_most_frequent(1))
    runner.run('records', 'world.logwright', '--count', '6')
    runner.run('records', 'world.logwright', '--from', '2998', '--json', show=records_without_parameters)
    runner.run('records', 'world.logwright', '--time', '2025-03-03T12:00..2025-03-03T12:04')
    runner.run('analyze', '--project', 'world.logwright', show=first_lines(1))


@case()
def threads_agree(runner):
    """One thread and three come to the same templates and counts."""
    runner.quietly('generate', '--records', '30000', '--seed', '3', '--out', 'world')
    outputs = []
    for threads in ('1', '3'):
        project = threads + '.logwright'
        runner.quietly('analyze', 'world', '--project', project, '--threads', threads)
        outputs.append(runner.start(['templates', project, '--json']).stdout)
        outputs.append(runner.start(['records', project, '--count', '30000', '--csv']).stdout)
    runner.note('templates: ' + ('the same' if outputs[0] == outputs[2] else 'different'))
    runner.note('records: ' + ('the same' if outputs[1] == outputs[3] else 'different'))


@case()
def formats_and_input(runner):
    log = b'2024-05-01T10:00:00Z web-1 <7> started worker 12\n2024-05-01T10:00:02Z web-1 <3> lost worker 12\n'
    runner.run('analyze', '-', '--project', 'in.logwright', '--format', '<Time> <Host> <<Level>> <Content>',
               stdin=log)
    runner.run('records', 'in.logwright', '--csv')
    runner.run('analyze', '-', '--format', r'(?P<Time>\S+) \S+ <(?P<Level>\d)> (?P<Content>.*)', '--json',
               stdin=log, show=files_of_summary)
    latin = 'Mar  3 10:00:00 gate sshd[7]: Zugriff für Müller verweigert\n'.encode('latin-1')
    runner.run('analyze', '-', '--encoding', 'ISO-8859-1', '--json', stdin=latin, show=files_of_summary)


@case()
def mining_csv(runner):
    messages = ['Opened file %d of user%d' % (i, i % 3) for i in range(8)]
    messages += ['Disk is full', 'Disk is full', '=cmd|calc', 'with "quotes", and a comma']
    with open(runner.work / 'in.csv', 'w', newline='', encoding='utf-8') as file:
        writer = csv.writer(file)
        writer.writerow(['LineId', 'Content'])
        writer.writerows(enumerate(messages, 1))
    for miner in ('auto', 'drain', 'length', 'spell'):
        runner.run('mine', '--csv', 'in.csv', '--out', miner + '.csv', '--miner', miner,
                   show=lambda text: re.sub(r'[\d.]+ seconds', 'N seconds', text))
        rows = list(csv.DictReader(io.StringIO((runner.work / (miner + '.csv')).read_text(encoding='utf-8'))))
        runner.note('\n'.join('%3s  %s' % (row['LineId'], row['EventTemplate']) for row in rows))


def planted_log(first, count):
    """Two statements in turn, so that ids are those of their first lines."""
    messages = (lambda i: 'request %d answered %d in %d ms' % (i, (200, 404, 500)[i // 2 % 3], i * 7 % 90),
                lambda i: 'cache miss for key %d' % (i * 31))
    return ''.join('2026-03-01 10:%02d:%02d,000 INFO [main] shop.Web: %s\n'
                   % (i // 60, i % 60, messages[i % 2](i)) for i in range(first, first + count))


def edited_project(runner):
    (runner.work / 'web.log').write_text(planted_log(0, 120))
    runner.quietly('analyze', 'web.log', '--project', 'p.logwright')


@case()
def edit_acts(runner):
    edited_project(runner)
    runner.run('templates', 'p.logwright')
    runner.run('edit', 'log', 'p.logwright')
    runner.run('edit', 'split', 'p.logwright', '0', '--slot', '2', '--value', '404', '--preview')
    runner.run('templates', 'p.logwright')
    runner.run('edit', 'split', 'p.logwright', 'E0', '--slot', '2', '--value', '404')
    runner.run('edit', 'rename', 'p.logwright', '0', 'Request, "fine"')
    runner.run('edit', 'hide', 'p.logwright', '1', '--json')
    runner.run('edit', 'pin', 'p.logwright', '0')
    runner.run('templates', 'p.logwright')
    runner.run('templates', 'p.logwright', '--hidden')
    runner.run('templates', 'p.logwright', '--hidden', '--csv')
    runner.run('templates', 'p.logwright', '--json')
    runner.run('records', 'p.logwright', '--count', '3')
    runner.run('records', 'p.logwright', '--count', '3', '--hidden')
    runner.run('records', 'p.logwright', '--count', '2', '--template', '1')
    runner.run('edit', 'log', 'p.logwright')
    runner.run('edit', 'undo', 'p.logwright')
    runner.run('edit', 'undo', 'p.logwright', '--preview')
    runner.run('edit', 'redo', 'p.logwright')
    runner.run('edit', 'redo', 'p.logwright')
    runner.run('edit', 'export', 'p.logwright', 'templates.csv')
    runner.note((runner.work / 'templates.csv').read_text())


@case()
def edit_later_lines(runner):
    """Words, parameters and merges, and lines that come afterwards; another project takes the templates."""
    edited_project(runner)
    runner.run('edit', 'words', 'p.logwright', '0', '--slot', '2', '--json')
    runner.run('edit', 'parameter', 'p.logwright', '1', '--word', 'miss')
    with open(runner.work / 'web.log', 'a', encoding='utf-8') as file:
        file.write(planted_log(120, 60) + '2026-03-01 10:05:00,000 INFO [main] shop.Web: cache hit for key 7\n'
                   '2026-03-01 10:05:00,000 INFO [main] shop.Web: request 1 answered 418 in 2 ms\n')
    runner.quietly('analyze', 'web.log', '--project', 'p.logwright')
    runner.run('templates', 'p.logwright')
    runner.run('edit', 'export', 'p.logwright', 'templates.csv')
    runner.quietly('analyze', 'web.log', '--project', 'fresh.logwright')
    runner.run('edit', 'import', 'fresh.logwright', 'templates.csv', show=first_lines(2))
    runner.run('edit', 'undo', 'fresh.logwright', show=first_lines(2))
    runner.run('edit', 'undo', 'fresh.logwright')


@case()
def edit_wrong_use(runner):
    edited_project(runner)
    (runner.work / 'bad.csv').write_text('Id,Text\n1,a\n')
    (runner.work / 'open.csv').write_text('EventTemplate\n"a <*>\n')
    for arguments in (
            [], ['frobnicate'], ['merge', 'missing.logwright', '0', '1'], ['merge', 'p.logwright', '0'],
            ['merge', 'p.logwright', '0', 'x1'], ['merge', 'p.logwright', '0', '99'],
            ['merge', 'p.logwright', '0', '1', '--text', 'reply <*>'],
            ['split', 'p.logwright', '0', '--value', '404'], ['split', 'p.logwright', '0', '--slot', '2'],
            ['split', 'p.logwright', '0', '--slot', '9', '--value', '404'],
            ['split', 'p.logwright', '1', '--value', '<*>'], ['words', 'p.logwright', '77'],
            ['parameter', 'p.logwright', '0'], ['parameter', 'p.logwright', '0', '--word', 'reply'],
            ['parameter', 'p.logwright', '0', '--at', '9'],
            ['rename', 'p.logwright', '0', 'a\x07bell'], ['undo', 'p.logwright'],
            ['import', 'p.logwright', 'missing.csv'], ['import', 'p.logwright', 'bad.csv'],
            ['import', 'p.logwright', 'open.csv'], ['export', 'p.logwright', 'missing/folder/t.csv']):
        runner.run('edit', *arguments)


@case(needs_data=True)
def formats_data(runner):
    """The log formats of the test data: what is said of each file."""
    runner.run('analyze', str(runner.data / 'formats'), '--json', show=files_of_summary)
