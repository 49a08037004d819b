#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging_test.py --source DIR --work DIR --cli PROGRAM [--desktop PROGRAM]: what is installed beside the programs.

The validators of the desktop pass the entry, the MIME type and the metainfo; the icon is drawn at every size; a project
is told by its bytes. The man pages name every option and subcommand that --help names, and groff finds nothing wrong;
each shell takes its completion, and bash completes what a person would type. Tools that are missing are said, and
their part is skipped.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml


def check(good, what):
    if not good:
        sys.exit('packaging: ' + str(what))


def run(*words, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=120, **more)
    check(done.returncode == 0, '%s: %s%s' % (words, done.stdout, done.stderr))
    return done.stdout + done.stderr


def there(tool):
    if shutil.which(tool):
        return True
    print('not checked, for want of ' + tool)
    return False


def the_desktop_takes_it(linux):
    if there('desktop-file-validate'):
        check(not run('desktop-file-validate', linux / 'logwright.desktop'), 'the desktop entry has hints')
    if there('appstreamcli'):
        run('appstreamcli', 'validate', '--no-net', '--pedantic', next(linux.glob('*.metainfo.xml')))
    if there('xmllint'):
        run('xmllint', '--noout', linux / 'logwright-mime.xml', linux / 'logwright.svg')
    entry = (linux / 'logwright.desktop').read_text()
    mime = xml.parse(linux / 'logwright-mime.xml').getroot()
    kind = mime[0].get('type')
    info = next(linux.glob('*.metainfo.xml')).read_text()
    check(kind in entry and kind in info, 'entry, MIME type and metainfo disagree')


def the_icon_is_drawn(linux, work):
    if not there('rsvg-convert'):
        return
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        picture = work / ('icon%d.png' % size)
        run('rsvg-convert', '-w', size, '-h', size, linux / 'logwright.svg', '-o', picture)
        check(picture.stat().st_size > 200, 'the icon is empty at %d pixels' % size)


def a_project_is_told_by_its_bytes(linux, work, cli):
    if there('update-mime-database'):
        packages = work / 'share/mime/packages'
        packages.mkdir(parents=True)
        shutil.copy(linux / 'logwright-mime.xml', packages / 'logwright.xml')
        run('update-mime-database', packages.parent)
        check('vnd.logwright.project:*.logwright' in (packages.parent / 'globs2').read_text(), 'the name tells nothing')
    log, project = work / 'a.log', work / 'project-without-an-ending'
    log.write_text('2026-03-01 10:00:00 INFO app: up\n')
    run(cli, 'analyze', log, '--project', project)
    matches = xml.parse(linux / 'logwright-mime.xml').getroot().findall('.//{*}match')
    check(len(matches) == 2, 'the type has other matches than this test knows')
    for match in matches:
        value = match.get('value')
        wanted = value.encode() if match.get('type') == 'string' else int(value, 16).to_bytes(4, 'big')
        check(project.read_bytes()[int(match.get('offset')):].startswith(wanted), 'its bytes are not %s' % value)


def the_image_has_what_the_command_needs(packaging):
    """All that is needed to build, but what only the desktop does."""
    of_desktop = re.compile(r'qt6|libgl|libvulkan|libxkbcommon|fonts|ccache')
    needed = [words[1].removesuffix('[amd64]') for words in map(str.split, (packaging / 'dependencies').read_text().splitlines())
              if words[:1] == ['run'] and not of_desktop.search(words[1]) and '[arm64]' not in words[1]]
    image = (packaging / 'Containerfile').read_text()
    missing = [package for package in needed if not re.search(r'\s%s\s' % re.escape(package), image)]
    check(len(needed) > 15 and not missing, 'the image is built without ' + ' '.join(missing))


def names_of(help_text):
    """Options and subcommands that a help text lists: read in another way than the generator does."""
    options = set(re.findall(r'(?<![\w-])--[a-z][\w-]*', '\n'.join(
        line[:34] if len(line) > 34 and line[33] == ' ' else line
        for line in help_text.splitlines() if line.startswith('  -'))))
    part = re.search(r'^Subcommands:\n((?:  .*\n)+)', help_text, re.MULTILINE)
    commands = re.findall(r'^  ([a-z][\w-]*)', part.group(1), re.MULTILINE) if part else []
    return {option for option in options if option != '--help'}, commands


def walk(cli, path=()):
    text = run(cli, *path, '--help')
    options, commands = names_of(text)
    yield path, options, commands
    for command in commands:
        yield from walk(cli, (*path, command))


def man_pages_name_everything(documents, work, programs):
    for program in programs:
        environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}
        run(sys.executable, documents / 'man_pages.py', program, '1.2.3', work / 'man', env=environment)
        page = work / 'man' / (program.name + '.1')
        if there('groff'):
            check(not run('groff', '-man', '-Tutf8', '-ww', '-z', page), 'groff warns of ' + page.name)
        if there('mandoc'):
            run('mandoc', '-T', 'lint', '-W', 'error', page)
    text = (work / 'man/logwright-cli.1').read_text().replace('\\-', '-')
    parts = dict(re.findall(r'^\.SS "([^"]+)"\n(.*?)(?=^\.S[SH] )', text, re.MULTILINE | re.DOTALL))
    parts[''] = text[:text.index('.SH COMMANDS')]
    count = 0
    for path, options, commands in walk(programs[0]):
        part = parts.get(' '.join(path))
        check(part is not None, 'the man page has no part on ' + ' '.join(path))
        for option in options:
            count += 1
            check('\\fB%s\\fR' % option in part, 'the man page says nothing of %s %s' % (' '.join(path), option))
    check(count > 100, 'only %d options were looked for' % count)
    print('%d options and %d commands are in the man page' % (count, len(parts) - 1))


def bash_completes(script, line):
    words = line.split(' ')
    return run('bash', '-c', 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _logwright_cli; '
               'printf "%s\\n" "${COMPREPLY[@]}"', script, *words).split()


def shells_complete(documents, work, cli):
    run(sys.executable, documents / 'completions.py', cli, work / 'completions')
    bash, zsh, fish = (work / 'completions' / name for name in ('logwright-cli', '_logwright-cli', 'logwright-cli.fish'))
    run('bash', '-n', bash)
    if there('zsh'):
        run('zsh', '-n', zsh)
    if there('fish'):
        run('fish', '-n', fish)
    zsh_text, fish_text = zsh.read_text(), fish.read_text()
    for path, options, commands in walk(cli):
        typed = ' '.join(['logwright-cli', *path])
        check(set(commands) <= set(bash_completes(bash, typed + ' ')), 'bash does not know the commands of ' + typed)
        check(options <= set(bash_completes(bash, typed + ' --')), 'bash does not know the options of ' + typed)
        for name in commands:
            check("'%s:" % name in zsh_text and '-a %s ' % name in fish_text, 'no completion of ' + name)
        for option in options:
            check("'%s[" % option in zsh_text and '-l %s ' % option[2:] in fish_text, 'no completion of ' + option)
    check(bash_completes(bash, 'logwright-cli tra') == ['train'], 'tra is not completed to train')
    check('--listen' in bash_completes(bash, 'logwright-cli serve p.logwright --li'), 'no option behind a file')
    if shutil.which('fish'):
        told = run('fish', '-c', 'source %s; complete -C "logwright-cli ser"' % fish)
        check(told.startswith('serve'), 'fish completes ser to ' + told)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--source', required=True, type=pathlib.Path)
    options.add_argument('--work', required=True, type=pathlib.Path)
    options.add_argument('--cli', required=True, type=pathlib.Path)
    options.add_argument('--desktop', type=pathlib.Path)
    options = options.parse_args()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    linux, documents = options.source / 'packaging/linux', options.source / 'packaging/documents'
    the_desktop_takes_it(linux)
    the_icon_is_drawn(linux, options.work)
    a_project_is_told_by_its_bytes(linux, options.work, options.cli)
    the_image_has_what_the_command_needs(options.source / 'packaging')
    man_pages_name_everything(documents, options.work, [one for one in (options.cli, options.desktop) if one])
    shells_complete(documents, options.work, options.cli)


main()
