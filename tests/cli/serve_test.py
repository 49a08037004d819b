#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""serve_test.py --cli PROGRAM --work DIR [--seconds N] [--records N]: `serve`, `export-model` and `import-model`.

What must hold: a line of the logs gets the template and parameters that `records` tells of it, from the project, from
its model, and from a project made of the model; lines from elsewhere are unknown; nothing is learned. Eight clients at
once, one request in a hundred malformed: no error but theirs, and the memory stays where it was. Limits, tokens and
foreign hosts are refused in words; a damaged model is refused at any place of the damage; SIGTERM ends the service when
the requests at hand are answered. The ctest run takes seconds; --seconds 60 is for a release.
"""
import argparse
import http.client
import json
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

TOKEN = 'b7f04c2e9d1a4f5588aa0c31'
CLIENTS = 8


def check(good, what):
    if not good:
        sys.exit('serve: ' + str(what))


class Service:
    def __init__(self, cli, what, *options):
        self.process = subprocess.Popen([cli, 'serve', str(what), '--listen', '127.0.0.1:0', *map(str, options)],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        said = self.process.stdout.readline()
        check(said.startswith('Listening on http://127.0.0.1:'), said + (self.process.stderr.read() if not said else ''))
        self.port = int(said.rsplit(':', 1)[1])

    def connect(self):
        return http.client.HTTPConnection('127.0.0.1', self.port, timeout=60)

    def ask(self, method, path, body=None, headers=None, connection=None):
        own = connection or self.connect()
        own.request(method, path, body, headers or {})
        answer = own.getresponse()
        text = answer.read()
        if connection is None:
            own.close()
        return answer.status, text

    def associate(self, lines, kind='application/x-ndjson', connection=None):
        body = '\n'.join(json.dumps({'line': line}) for line in lines) if 'json' in kind else '\n'.join(lines)
        status, text = self.ask('POST', '/associate', body.encode(), {'Content-Type': kind}, connection)
        check(status == 200, text)
        answers = [json.loads(line) for line in text.splitlines()]
        check([one['number'] for one in answers] == list(range(1, len(lines) + 1)), 'answers are not in order')
        return answers

    def memory(self):
        status = pathlib.Path('/proc/%d/status' % self.process.pid).read_text()
        return int(status.split('VmRSS:')[1].split()[0]) / 1024

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=60)
        check(self.process.returncode == 0 and 'Stopped' in out and not err, (self.process.returncode, out, err))


class Command:
    def __init__(self, cli):
        self.cli = cli

    def __call__(self, *arguments, good=(0,)):
        done = subprocess.run([self.cli, *map(str, arguments)], capture_output=True, text=True, timeout=250,
                              stdin=subprocess.DEVNULL)
        check(done.returncode in good, '%s ended with %d: %s' % (arguments, done.returncode, done.stderr))
        return done


def make_project(run, work, records):
    """A sample of one line a record in several formats, and for some lines what `records` says of them."""
    run('generate', '--records', records, '--seed', 3, '--out', work / 'sample')
    project = work / 'sample.logwright'
    run('analyze', work / 'sample', '--project', project)
    run('train', 'relations', project)
    run('train', 'keys', project)
    run('detect', project, good=(0, 1))
    known = json.loads(run('records', project, '--json', '--count', 3000).stdout)
    lines = {}  # by message: whole lines of the files
    for file in sorted((work / 'sample').rglob('*.log')):
        for line in file.read_text(errors='replace').splitlines():
            lines.setdefault(line, None)
    # A record's line is the one that ends with its message; where several do, the record is left out.
    by_end = {}
    for line in lines:
        by_end.setdefault(line[-25:], []).append(line)
    pairs = []
    for record in known:
        found = [line for line in by_end.get(record['message'][-25:], []) if line.endswith(record['message'])]
        if len(found) == 1 and len(record['message']) >= 25:
            pairs.append((found[0], record))
    check(len(pairs) > 300, 'too few lines can be told: %d' % len(pairs))
    return project, list(lines), pairs


def answers_are_those_of_the_project(service, pairs, kind):
    answers = service.associate([line for line, _ in pairs], kind)
    same = 0
    for (line, record), answer in zip(pairs, answers):
        check(answer['known'], 'not known: ' + line)
        same += answer['template'] == record['template'] and answer['message'] == record['message']
        if answer['template'] == record['template'] and answer['message'] == record['message']:
            wanted = [p['value'] if isinstance(p, dict) else p for p in record['parameters']]
            check([p['value'] for p in answer['parameters']] == wanted, (line, answer, record))
            check(answer['severity'] == record['severity'], (line, answer, record))
    # A batch is not a file: a line that two formats of the project take may be read as the other one.
    check(same >= 0.99 * len(pairs), 'only %d of %d lines have the template they were mined with' % (same, len(pairs)))
    return answers


def unknown_lines_say_so(service):
    before = service.associate(['what nobody ever logged before %d' % i for i in range(50)])
    again = service.associate(['what nobody ever logged before %d' % i for i in range(50)])
    for answer in before + again:
        check(not answer['known'] and answer['template'] is None and answer['parameters'] == [], answer)
    status, text = service.ask('GET', '/associate?line=' + urllib.parse.quote('never seen "at" all\x01\u20ac'))
    check(status == 200 and json.loads(text)['message'] == 'never seen "at" all\x01\u20ac', text)


def refusals_are_clear(service):
    def refused(status, where, method, path, body=None, headers=None):
        got, text = service.ask(method, path, body, headers)
        error = json.loads(text)['error']
        check(got == status and error['what'] and error.get('where', '') == where, (got, text))

    jsonl = {'Content-Type': 'application/x-ndjson'}
    refused(400, 'line 2', 'POST', '/associate', '"a"\n{"line": ', jsonl)
    refused(400, 'line 1', 'POST', '/associate', '[1]', jsonl)
    refused(400, 'line 2', 'POST', '/associate', 'a\n' + 'x' * 70_000)
    refused(400, '', 'POST', '/associate', '')
    refused(413, 'body', 'POST', '/associate', b'x\n' * (5 << 20))
    refused(415, 'Content-Type', 'POST', '/associate', '--b\r\n', {'Content-Type': 'multipart/form-data; boundary=b'})
    refused(400, 'line', 'GET', '/associate')
    refused(404, '/nothing', 'GET', '/nothing')
    refused(405, '/findings', 'POST', '/findings', 'a')
    refused(405, '/associate', 'PUT', '/associate', 'a')
    refused(404, '/nothing', 'POST', '/nothing', 'a')
    for path, where in (('/findings?detector=nonesuch', 'nonesuch'), ('/findings?verdict=maybe', 'maybe'),
                        ('/findings?all=perhaps', 'perhaps'), ('/findings?colour=red', 'colour'),
                        ('/findings?limit=-1', '-1'), ('/findings?offset=x', 'x'), ('/insight?depth=3', 'depth'),
                        ('/trees/0?depth=3', 'depth'), ('/trees/0?direction=up', 'up'), ('/health?x=1', 'x')):
        refused(400, where, 'GET', path)
    for method, path in (('POST', '/findings'), ('PUT', '/associate')):  # nobody waits for a body that is not read
        with socket.create_connection(('127.0.0.1', service.port)) as raw:
            raw.sendall(('%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\n' % (method, path)).encode())
            raw.settimeout(10)
            head = raw.recv(4096)
            check(head.startswith(b'HTTP/1.1 405') and b'\r\nAllow: GET, HEAD' in head, '%s %s is not refused at once' % (method, path))
    refused(400, '', 'GET', '/trees/4000000000')
    refused(404, '/trees/x', 'GET', '/trees/x')
    refused(403, 'Host', 'GET', '/health', None, {'Host': 'evil.example'})
    status, text = service.ask('GET', '/associate?line=x&format=' + urllib.parse.quote('(?<open'))
    check(status == 400 and json.loads(text)['error']['what'], text)
    for garbage in (b'\x00\xff' * 50, b'GET /health', b'GET / HTTP/9.9\r\n\r\n', b'POST /associate HTTP/1.1\r\n'
                    b'Content-Length: 99999999999999999999\r\n\r\n'):
        with socket.create_connection(('127.0.0.1', service.port)) as raw:
            raw.sendall(garbage)
            raw.shutdown(socket.SHUT_WR)
            raw.settimeout(20)
            while raw.recv(4096):
                pass
    check(service.ask('GET', '/health', None, {'Host': 'localhost'})[0] == 200, 'the service is gone')


def the_project_is_told(run, service, project, names):
    status, text = service.ask('GET', '/findings')
    listed = json.loads(run('findings', project, '--json', good=(0, 1)).stdout or '[]')
    check(status == 200 and [json.loads(line) for line in text.splitlines()] == listed, 'findings differ')
    lines = text.splitlines(True)
    for query, some in (('?limit=2', lines[:2]), ('?offset=1', lines[1:]), ('?offset=1&limit=1', lines[1:2]),
                        ('?limit=0', []), ('?offset=99999', []),
                        ('?detector=rules', [one for one in lines if json.loads(one)['detector'] == 'rules']),
                        ('?verdict=confirmed', [])):
        check(service.ask('GET', '/findings' + query) == (200, b''.join(some)), query)
    with urllib.request.urlopen('http://127.0.0.1:%d/findings?limit=1' % service.port) as answer:
        check(answer.headers['X-Total-Count'] == str(len(lines)), answer.headers)
    status, text = service.ask('GET', '/insight')
    mine, wanted = json.loads(text), json.loads(run('insight', project, '--json').stdout)
    for one in (mine, wanted):
        one.pop('made', None)
    check(status == 200 and mine == wanted, 'the insight differs')
    status, text = service.ask('GET', '/trees/1500')
    wanted = run('tree', project, '--record', 1500, '--json', good=(0, 1)).stdout
    check(status == 200 and json.loads(text) == json.loads(wanted), 'the tree differs')
    described = json.loads(service.ask('GET', '/openapi.json')[1])
    check(set(described['paths']) == names, described['paths'].keys())
    for path, methods in described['paths'].items():
        for method in methods:
            line = '?line=x' if path == '/associate' else ''
            status, _ = service.ask(method.upper(), path.replace('{record}', '1') + line, 'x')
            check(status == 200, '%s %s is described and answers %d' % (method, path, status))


def parallel_clients(service, lines, seconds):
    """Eight clients; of a hundred requests one is malformed. Returns requests and lines answered."""
    wrong, counts, end = [], [], time.monotonic() + seconds

    def client(seed):
        dice, requests, answered = random.Random(seed), 0, 0
        connection = service.connect()
        try:
            while time.monotonic() < end:
                requests += 1
                if requests % 100 == 7:
                    body, headers = dice.choice([(b'{"line": 1}', {'Content-Type': 'application/json'}),
                                                 (b'\xff\xfe{', {'Content-Type': 'application/json'}), (b'', {}),
                                                 (b'y' * 70_000, {})])
                    status, text = service.ask('POST', '/associate', body, headers, connection)
                    if status != 400 or 'what' not in json.loads(text)['error']:
                        wrong.append((status, text))
                    connection.close()
                    continue
                some = dice.choices(lines, k=dice.choice((1, 20, 400)))
                answered += len(service.associate(some, dice.choice(('text/plain', 'application/json')), connection))
        except BaseException as error:  # pylint: disable=broad-except; a thread's exit would be lost
            wrong.append(repr(error))
        counts.append((requests, answered))

    threads = [threading.Thread(target=client, args=(seed,)) for seed in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not wrong, wrong[:3])
    return sum(count[0] for count in counts), sum(count[1] for count in counts)


def memory_stays(service, lines, seconds):
    parallel_clients(service, lines, max(1, seconds / 4))  # threads and heaps grow to their size
    before = service.memory()
    requests, answered = parallel_clients(service, lines, seconds)
    after = service.memory()
    print('%d requests, %d lines in %g s; memory %.0f MB before, %.0f MB after' % (requests, answered, seconds, before,
                                                                                  after))
    check(after < before * 1.1 + 16, 'memory grew from %.0f to %.0f MB' % (before, after))


def tokens_are_demanded(run, work, project):
    token = work / 'token'
    token.write_text(TOKEN + '\n')
    check('no token' in run('serve', project, '--listen', '0.0.0.0:0', good=(2,)).stderr, 'open without a token')
    (work / 'short').write_text('secret\n')
    run('serve', project, '--token-file', work / 'short', good=(2,))
    run('serve', project, '--token-file', work / 'none', good=(3,))
    run('serve', project, '--listen', 'here', good=(2,))
    service = Service(run.cli, project, '--token-file', token)
    check(service.ask('GET', '/health')[0] == 200, 'health wants a token')
    for given in (None, 'Bearer ' + TOKEN[:-1], 'Bearer ' + TOKEN + 'x', 'Bearer ', 'Basic ' + TOKEN, TOKEN):
        status, text = service.ask('GET', '/insight', None, {'Authorization': given} if given else {})
        check(status == 401 and 'token' in json.loads(text)['error']['what'], (given, status, text))
    check(service.ask('GET', '/insight', None, {'Authorization': 'Bearer ' + TOKEN})[0] == 200, 'the token is refused')
    service.stop(signal.SIGINT)


def secrets_are_marks(run, work):
    log = work / 'secret.log'
    log.write_text(''.join('2026-03-01 10:00:%02d INFO app: login of user%d with password=hunter%d2secret ok\n' % (i, i, i)
                           for i in range(50)))
    project = work / 'secret.logwright'
    run('analyze', log, '--project', project)
    line = '2026-03-01 11:00:00 INFO app: login of user7 with password=Tr0ub4dor&3xyz ok'
    for options, shown in (((), False), (('--reveal',), True)):
        service = Service(run.cli, project, *options)
        text = json.dumps(service.associate([line]))
        check(('Tr0ub4dor' in text) == shown, text)
        service.stop()


def models_travel(run, work, project, pairs, wanted, lines):
    model, second = work / 'sample.model', work / 'made.logwright'
    run('export-model', project, model)
    run('import-model', model, second)
    run('import-model', model, second, good=(2,))
    run('export-model', work / 'none.logwright', work / 'x.model', good=(3,))
    run('import-model', work, work / 'none.logwright', good=(3,))
    for taken in [project] + sorted((work / 'sample').rglob('*.log'))[:1]:
        before = taken.read_bytes()
        check('replace' in run('export-model', project, taken, good=(2,)).stderr, 'no reason is given')
        check(taken.read_bytes() == before, 'the model replaced ' + taken.name)
    held = model.read_bytes()
    for file in (work / 'sample').rglob('*.log'):
        check(str(file).encode() not in held and file.name.encode() not in held, 'the model names ' + file.name)
    for what in (model, second):
        service = Service(run.cli, what)
        got = service.associate([line for line, _ in pairs])
        check(got == wanted, 'the answers of %s differ' % what.name)
        check(service.ask('GET', '/findings') == (200, b''), 'findings went along')
        check(service.ask('GET', '/insight')[0] == 200, 'no insight of a model')
        service.stop()
    # Trained here, used there: the same logs in the new project get the same templates and findings.
    run('analyze', work / 'sample', '--project', second)
    tables = [json.loads(run('templates', one, '--json').stdout) for one in (project, second)]
    counts = [{t['id']: (t['count'], t['template']) for t in table} for table in tables]
    check(counts[0] == counts[1], 'the templates of the new project differ: %s' % (set(counts[0].items()) ^
                                                                                  set(counts[1].items())))
    run('detect', second, '--detector', 'steps', good=(0, 1))
    run('detect', project, '--detector', 'steps', good=(0, 1))
    counts = [len(json.loads(run('findings', one, '--detector', 'steps', '--json', good=(0, 1)).stdout or '[]'))
              for one in (project, second)]
    check(counts[0] == counts[1], 'findings differ: %s' % counts)

    damaged = work / 'damaged.model'
    dice = random.Random(1)
    places = [0, 15, 16, 24, 31, 32, len(held) - 1] + [dice.randrange(len(held)) for _ in range(20)]
    broken = [held[:n] for n in (0, 10, 20, 31, 32, len(held) // 2, len(held) - 1)] + [held + b'x']
    for place in places:
        one = bytearray(held)
        one[place] ^= 1 << dice.randrange(8)
        broken.append(bytes(one))
    for one in broken:
        damaged.write_bytes(one)
        error = run('import-model', damaged, work / 'none.logwright', good=(3,)).stderr
        check('damaged' in error or 'no model file' in error, error)
        check(not list(work.glob('none.logwright*')), 'something is left of a damaged model')
    damaged.write_bytes(held[:-1])
    check('cut short' in run('serve', damaged, good=(3,)).stderr, 'a cut model is served')


def the_end_is_graceful(cli, project, lines):
    service = Service(cli, project)
    body = '\n'.join((lines * 20)[:20_000]).encode()
    connection = service.connect()
    connection.request('POST', '/associate', body)
    time.sleep(0.15)
    service.process.send_signal(signal.SIGTERM)
    answered = connection.getresponse().read().splitlines()
    check(len(answered) == body.count(b'\n') + 1, 'a request was cut off: %d lines' % len(answered))
    check(service.process.wait(timeout=30) == 0, 'the service did not end well')


def speed(service, lines):
    batch = (lines * (20_000 // len(lines) + 1))[:20_000]
    ticks = lambda: sum(map(int, pathlib.Path('/proc/%d/stat' % service.process.pid).read_text().rsplit(')')[1].split()[11:13]))
    before = ticks()
    service.associate(batch, 'text/plain')
    service.associate(batch, 'application/json')
    seconds = (ticks() - before) / 100
    print('%.0f lines for each second of processor time' % (2 * len(batch) / max(seconds, 0.01)))


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--cli', required=True)
    options.add_argument('--work', required=True, type=pathlib.Path)
    options.add_argument('--seconds', type=float, default=4)
    options.add_argument('--records', type=int, default=6000)
    options = options.parse_args()
    work = options.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    run = Command(options.cli)
    project, lines, pairs = make_project(run, work, options.records)
    held = project.read_bytes()

    service = Service(options.cli, project)
    wanted = answers_are_those_of_the_project(service, pairs, 'application/x-ndjson')
    answers_are_those_of_the_project(service, pairs, 'text/plain')
    unknown_lines_say_so(service)
    refusals_are_clear(service)
    the_project_is_told(run, service, project,
                        {'/associate', '/findings', '/trees/{record}', '/insight', '/health', '/openapi.json'})
    speed(service, lines)
    memory_stays(service, lines, options.seconds)
    check(service.associate([line for line, _ in pairs]) == wanted, 'the answers changed: something was learned')
    service.stop()
    check(project.read_bytes() == held, 'the project was written to')

    tokens_are_demanded(run, work, project)
    secrets_are_marks(run, work)
    models_travel(run, work, project, pairs, wanted, lines)
    the_end_is_graceful(options.cli, project, lines)
    print('%d lines were told as the project has them' % len(pairs))


main()
