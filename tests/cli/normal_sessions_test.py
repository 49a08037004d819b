#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""normal_sessions_test.py --cli PROGRAM --work DIR: what is chosen as normal is what is learned from.

Sessions named in a file, of a generated world and of small logs of other makes, are counted here in the text of the
logs: the training must tell the same numbers of records and sessions, say which names it could not use, and refuse a
file of which it knows none. DeepLog's rule must find less the more steps it allows, and nothing when it allows all.
"""
import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys

# Lines as HDFS and OpenStack write them; each has one session.
HDFS = '081109 20%02d%02d 1%02d INFO dfs.DataNode$PacketResponder: PacketResponder %d for block blk_-%d terminating\n'
NOVA = ('nova-api.log 2017-05-16 00:%02d:%02d.008 25746 INFO nova.osapi_compute.wsgi.server [req-%08x-2096-447d-96ea-'
        'a692162415ae 113d3a99c3da401fbd62cc2caa5b96d2 54fadb412c4e40cdbaed9335e4c35a9e - - -] 10.11.10.1 "GET '
        '/v2/servers/detail HTTP/1.1" status: 200 len: %d time: 0.2477829\n')

SERVICES = ('payments.jsonl', 'orders.log')


def run(options, *arguments):
    return subprocess.run([options.cli, *arguments], capture_output=True, text=True)


def train(options, project, names, *more):
    path = options.work / 'names.txt'
    path.write_bytes(b'\xef\xbb\xbf' + ''.join('%s\r\n' % name for name in names).encode())
    return run(options, 'train', 'keys', project, '--normal-session', str(path), '--epochs', '1', '--json', *more)


def check(good, text):
    print(('ok      ' if good else 'FAILED  ') + text)
    return good


def small_logs(options):
    (options.work / 'small').mkdir()
    hdfs = ''.join(HDFS % (i // 60, i % 60, i % 90, i % 3, 1000 + i // 4) for i in range(1200))
    nova = ''.join(NOVA % (i // 60, i % 60, 7 + i // 3, 1800 + i % 90) for i in range(1200))
    (options.work / 'small' / 'hdfs.log').write_text(hdfs)
    (options.work / 'small' / 'nova-api.log').write_text(nova)
    return hdfs + nova


def sessions_of(text, name=r'blk_-?\d+|req-[0-9a-f]{8}-[0-9a-f-]{27}'):
    return collections.Counter(re.findall(name, text))


def named_are_learned(options, project, sessions, what):
    chosen = sorted(sessions)[::2]
    done = train(options, project, chosen)
    if done.returncode != 0:
        return check(False, '%s: %s' % (what, done.stderr))
    told = json.loads(done.stdout)[0]
    records = sum(sessions[name] for name in chosen)
    good = check((told['events'], told['sessions']) == (records, len(chosen)), '%s: %d records in %d sessions, of %d in %d' % (
        what, told['events'], told['sessions'], records, len(chosen)))
    good = check(done.stderr == '', what + ': all names are known') and good
    done = train(options, project, chosen + ['nobody', 'nobody', 'no-such'])
    good = check('2 are not in the logs' in done.stderr, what + ': names that are not there are told') and good
    done = train(options, project, ['nobody'])
    return check(done.returncode == 2 and 'none of the named sessions' in done.stderr, what + ': none is refused') and good


def rule_of_g(options, project):
    found = []
    for g in ('1', '2', '5', '1000'):
        run(options, 'train', 'keys', project, '--g', g, '--epochs', '2')
        run(options, 'detect', project)
        listed = run(options, 'findings', project, '--all', '--json')
        found.append(sum(one['detector'] == 'keys' for one in json.loads(listed.stdout)))
    return check(found[0] > found[1] >= found[2] >= found[3] == 0, 'findings of keys by g: %s' % found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cli', required=True)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    small = str(options.work / 'small.logwright')
    sessions = sessions_of(small_logs(options))
    run(options, 'analyze', str(options.work / 'small'), '--project', small)
    good = named_are_learned(options, small, sessions, 'HDFS and OpenStack')

    world = options.work / 'world'
    run(options, 'generate', '--records', '12000', '--seed', '5', '--out', str(world))
    project = str(options.work / 'world.logwright')
    run(options, 'analyze', str(world), '--project', project)
    # Each line of these two kinds of files names its own request and no other.
    text = ''.join(path.read_text(encoding='utf-8') for path in world.rglob('*') if path.name in SERVICES)
    good = named_are_learned(options, project, sessions_of(text, r'req-[0-9a-f]{12}'), 'generated') and good
    good = rule_of_g(options, project) and good
    sys.exit(0 if good else 1)


main()
