# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says of itself: the tree of its subcommands and options, read from its help texts.

Man pages and completions are written from this, so that they cannot say anything else than --help does.
"""

import dataclasses
import os
import re
import subprocess


@dataclasses.dataclass
class Entry:
    """A line of a help text: names and what they mean."""

    names: list[str]
    argument: str  # "N", "NAME|FILE"; empty for a flag
    text: str


@dataclasses.dataclass
class Command:
    path: list[str]  # ["logwright-cli", "train", "keys"]
    summary: str = ""
    usage: str = ""
    positionals: list[Entry] = dataclasses.field(default_factory=list)
    options: list[Entry] = dataclasses.field(default_factory=list)
    commands: list["Command"] = dataclasses.field(default_factory=list)
    footer: str = ""

    def walk(self):
        yield self
        for command in self.commands:
            yield from command.walk()


SECTIONS = {"Positionals": "positionals", "Arguments": "positionals", "Options": "options", "Subcommands": "commands"}
# What the parser adds to an option's argument (ranges, defaults, what it excludes); the text says it better.
NOTES = re.compile(r"\s*(?:REQUIRED|(?:Excludes|Needs):(?:\s+--?[\w-]+)+|\.\.\.)(?=\s|$)|(?<=\w)(?::(?:[A-Z]+ in \[[^]]*\]|"
                   r"\{[^}]*\}|UINT|INT|FLOAT))?=\S+$|(?<=\w):(?:[A-Z]+ in \[[^]]*\]|\{[^}]*\}|UINT|INT|FLOAT)$|\{false\}")
# The column at which texts begin, where the left side leaves room.
TEXT_COLUMN = 34
PLACEHOLDERS = {"INT": "N", "UINT": "N", "FLOAT": "X"}


def help_of(words):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    done = subprocess.run([*words, "--help"], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def entries_of(lines):
    """Pairs of what stands on the left and on the right; texts go on in lines that are indented further."""
    pairs = []
    for line, following in zip(lines, [*lines[1:], ""]):
        if re.match(r"  \S", line):
            left, _, right = line[2:].partition("  ")
            # A left side that fills its column has one blank behind it; a longer one has a line to itself.
            alone = following.startswith(" " * TEXT_COLUMN)
            if not right and not alone and len(line) > TEXT_COLUMN and line[TEXT_COLUMN - 1] == " ":
                left, right = line[2:TEXT_COLUMN], line[TEXT_COLUMN:]
            pairs.append([left.strip(), right.strip()])
        elif pairs and line.strip():
            pairs[-1][1] = (pairs[-1][1] + " " + line.strip()).strip()
    return pairs


def entry_of(left, text):
    head, *rest = re.split(r"(?<!,) ", left.replace("{false}", ""), maxsplit=1)
    # "-h, --help" has a blank behind its comma, "-h,--help" has none.
    names = [name.strip() for name in head.split(",")]
    if rest and rest[0].startswith("-") and head.endswith(","):
        second, *rest = rest[0].split(" ", 1)
        names = [*names[:-1], second]
    argument = re.sub(r"\s+", " ", NOTES.sub("", rest[0] if rest else "")).strip()
    argument = "" if argument == "TEXT" and not names[0].startswith("-") else argument.removeprefix("<").removesuffix(">")
    argument = PLACEHOLDERS.get(argument, argument)
    return Entry([name for name in names if name], argument, text)


def is_option_group(lines):
    return len(lines) > 1 and all(re.match(r"  (-|\s)", line) for line in lines[1:])


def paragraphs(text):
    return re.split(r"\n\s*\n", text.strip("\n"))


def read_command(program, path):
    """`program`: how it is started; `path`: what it is called."""
    command = Command(path)
    found = []
    footer = []
    for block in paragraphs(help_of([*program, *path[1:]])):
        lines = block.split("\n")
        usage = next((i for i, line in enumerate(lines) if line.startswith("Usage:")), None)
        title = lines[0].removesuffix(":")
        if usage is not None and not command.usage:
            command.summary = " ".join(line.strip() for line in lines[:usage]) or command.summary
            command.usage = lines[usage].removeprefix("Usage:").strip()
            after = " ".join(line.strip() for line in lines[usage + 1 :])
            command.summary = command.summary or after
        elif lines[0].endswith(":") and (title in SECTIONS or is_option_group(lines)):
            found.append((SECTIONS.get(title, "options"), entries_of(lines[1:])))
        else:
            footer.append(block)
    command.footer = "\n\n".join(footer)
    for section, pairs in found:
        for left, text in pairs:
            if section == "commands":
                command.commands.append(read_command(program, [*path, left.split()[0]]))
            else:
                getattr(command, section).append(entry_of(left, text))
    # A subcommand without a footer of its own shows the one above it.
    for child in command.commands:
        if child.footer == command.footer:
            child.footer = ""
    return command


def read_program(file, name):
    return read_command([file], [name])
