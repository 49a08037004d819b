#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""completions.py PROGRAM FOLDER: writes completions for bash, zsh and fish into FOLDER, from the help texts.

Each shell completes subcommands and options by what was typed before, and names of files elsewhere.
"""

import pathlib
import shlex
import sys

from command_help import read_program


def function_name(name):
    return "_" + name.replace("-", "_")


def words_of(command):
    """The words that may come next, and what they mean."""
    words = [(child.path[-1], child.summary) for child in command.commands]
    for option in command.options:
        words += [(name, option.text) for name in option.names if name.startswith("--")]
    return words


def bash(program):
    name = program.path[0]
    function = function_name(name)
    cases = []
    for command in program.walk():
        words = " ".join(word for word, _ in words_of(command))
        cases.append(f'        {shlex.quote(" ".join(command.path[1:]))}) words={shlex.quote(words)} ;;')
    known = " ".join(shlex.quote(" ".join(command.path[1:])) for command in program.walk() if len(command.path) > 1)
    return f"""# Completion of {name} for bash. Made of its help texts.
{function}()
{{
    local current=${{COMP_WORDS[COMP_CWORD]}} path= known word words= i
    local -a commands=({known})
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${{COMP_WORDS[i]}}
        for known in "${{commands[@]}}"; do
            [[ $known == "${{path:+$path }}$word" ]] && path=$known && break
        done
    done
    case $path in
{chr(10).join(cases)}
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if [[ $current != -* ]]; then
        local -a files
        mapfile -t files < <(compgen -f -- "$current")
        # Where subcommands can come, files cannot.
        [[ $words == [a-z]* ]] || COMPREPLY+=("${{files[@]}}")
        compopt -o filenames 2> /dev/null
    fi
}}
complete -F {function} {name}
"""


def zsh_text(text):
    return text.replace("\\", "\\\\").replace(":", "\\:").replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]")


def zsh_function(command):
    function = function_name("-".join(command.path))
    specs = []
    for option in command.options:
        value = f":{zsh_text(option.argument)}:_files" if option.argument else ""
        for name in option.names:
            specs.append(f"'{name}[{zsh_text(option.text)}]{value}'")
    if command.commands:
        specs += ["'1: :->command'", "'*:: :->rest'"]
    else:
        specs.append("'*:file:_files'")
    lines = [f"{function}() {{", "    local state line curcontext=$curcontext", "    _arguments -C \\"]
    lines.append(" \\\n".join("        " + spec for spec in specs))
    if command.commands:
        lines += ["    case $state in", "        command)", "            local -a commands=("]
        lines += [f"                '{child.path[-1]}:{zsh_text(child.summary)}'" for child in command.commands]
        lines += ["            )", "            _describe command commands", "            ;;", "        rest)",
                  "            case $line[1] in"]
        for child in command.commands:
            lines.append(f"                {child.path[-1]}) {function_name('-'.join(child.path))} ;;")
        lines += ["            esac", "            ;;", "    esac"]
    return "\n".join([*lines, "}"])


def zsh(program):
    name = program.path[0]
    functions = "\n\n".join(zsh_function(command) for command in program.walk())
    return f"#compdef {name}\n# Completion of {name} for zsh. Made of its help texts.\n\n{functions}\n\n{function_name(name)} \"$@\"\n"


def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish(program):
    name = program.path[0]
    lines = [f"# Completion of {name} for fish. Made of its help texts."]
    for command in program.walk():
        path = command.path[1:]
        inside = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in path)
        children = " ".join(child.path[-1] for child in command.commands)
        condition = inside or "true"
        if children:
            none_yet = f"not __fish_seen_subcommand_from {children}"
            before = f"{inside}; and {none_yet}" if inside else none_yet
            for child in command.commands:
                lines.append(f"complete -c {name} -f -n {fish_quoted(before)} -a {child.path[-1]} "
                             f"-d {fish_quoted(child.summary)}")
            condition = before
        for option in command.options:
            switches = " ".join(("-l " if n.startswith("--") else "-s ") + n.lstrip("-") for n in option.names)
            takes = " -r" if option.argument else ""
            lines.append(f"complete -c {name} -n {fish_quoted(condition)} {switches}{takes} -d {fish_quoted(option.text)}")
    return "\n".join(lines) + "\n"


def main():
    file, folder = sys.argv[1:3]
    name = pathlib.Path(file).name
    program = read_program(file, name)
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    (target / name).write_text(bash(program), encoding="utf-8")
    (target / f"_{name}").write_text(zsh(program), encoding="utf-8")
    (target / f"{name}.fish").write_text(fish(program), encoding="utf-8")


if __name__ == "__main__":
    main()
