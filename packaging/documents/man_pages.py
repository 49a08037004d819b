#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""man_pages.py PROGRAM VERSION FOLDER: writes NAME.1 into FOLDER, from the help texts of the program.

A program with subcommands is one page: every subcommand has a part of its own.
"""

import datetime
import os
import pathlib
import re
import sys

from command_help import read_program

SYNOPSES = {"logwright": "find out what a pile of logs is telling, in a window",
            "logwright-cli": "find out what a pile of logs is telling, from the command line"}
SEE_ALSO = {"logwright": "logwright-cli", "logwright-cli": "logwright"}


def plain(text):
    """Text as roff shows it: nothing in it is a command."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\`")
    return re.sub(r"^\.", r"\\&.", text, flags=re.MULTILINE)


def bold(text):
    return "\\fB" + plain(text) + "\\fR"


def footer_lines(text):
    """Indented lines are examples and stay as they are; the rest flows."""
    lines = []
    for paragraph in re.split(r"\n\s*\n", text):
        lines.append(".PP")
        examples = False
        for line in paragraph.split("\n"):
            indented = line.startswith("  ")
            if indented != examples:
                lines.append(".RS 4\n.nf" if indented else ".fi\n.RE")
                examples = indented
            lines.append(plain(line.strip()))
        if examples:
            lines.append(".fi\n.RE")
    return lines


def entry_lines(entries):
    lines = []
    for entry in entries:
        names = ", ".join(bold(name) for name in entry.names)
        argument = " \\fI" + plain(entry.argument) + "\\fR" if entry.argument else ""
        lines += [".TP", names + argument, plain(entry.text)]
    return lines


def command_lines(command):
    name = " ".join(command.path[1:])
    prefix = " ".join(command.path)
    lines = [f'.SS "{plain(name)}"', bold(prefix) + plain(command.usage.removeprefix(prefix))]
    if command.summary:
        lines += [".PP", plain(command.summary)]
    lines += entry_lines(command.positionals)
    lines += entry_lines(entry for entry in command.options if "--help" not in entry.names)
    if command.footer:
        lines += footer_lines(command.footer)
    return lines


def page(program, version, date):
    name = program.path[0]
    lines = [f'.TH {name.upper()} 1 "{date}" "Logwright {version}" "User Commands"',
             ".SH NAME", plain(name) + " \\- " + plain(SYNOPSES[name]),
             ".SH SYNOPSIS", bold(name) + plain(re.sub(r"^\S+", "", program.usage)),
             ".SH DESCRIPTION", plain(program.summary),
             ".SH OPTIONS", *entry_lines(program.positionals), *entry_lines(program.options)]
    if program.commands:
        lines.append(".SH COMMANDS")
        for command in program.walk():
            if command is not program:
                lines += command_lines(command)
    if program.footer:
        lines += [".SH NOTES", *footer_lines(program.footer)]
    lines += [".SH SEE ALSO", bold(SEE_ALSO[name]) + "(1)"]
    return "\n".join(lines) + "\n"


def main():
    file, version, folder = sys.argv[1:4]
    name = pathlib.Path(file).name
    # Builds of one commit are equal whenever they are made.
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", pathlib.Path(file).stat().st_mtime))
    date = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).date().isoformat()
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    (target / f"{name}.1").write_text(page(read_program(file, name), version, date), encoding="utf-8")


if __name__ == "__main__":
    main()
