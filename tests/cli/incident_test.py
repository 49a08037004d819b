#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The incident that was planted in two days of logs, followed back and on from each of its steps: the trees tell the steps
that began before it, and after it, as truth.json has them, and little else. No step is seen often enough to be learned.

With --days 1 there is only the day of the incident, so that most happens once: this is told, and nothing is demanded."""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

parser = argparse.ArgumentParser()
parser.add_argument("--cli", required=True)
parser.add_argument("--work", required=True)
parser.add_argument("--seed", type=int, default=6)
parser.add_argument("--days", type=int, default=2, choices=(1, 2))
arguments = parser.parse_args()
work = pathlib.Path(arguments.work)
shutil.rmtree(work, ignore_errors=True)
project = work / "days.logwright"


def run(*words):
    done = subprocess.run([arguments.cli, *map(str, words)], capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1: nothing to tell, as of the root cause's causes
        sys.exit(done.stderr)
    return done.stdout


def steps_of(truth):
    texts = {one["id"]: one["template"] for one in truth["templates"]}
    steps = []
    for step in truth["incident"]:
        # The kernel's lines begin with the time since it was started.
        pattern = r"(\[[\d. ]+\] )?" + ".*?".join(re.escape(part) for part in texts[step["template"]].split("<*>"))
        steps.append({"what": step["what"], "pattern": re.compile(pattern), "begin": step["first"]["time"],
                      "end": step["last"]["time"], "records": step["records"]})
    return sorted(steps, key=lambda step: step["begin"])


def tree(row, *options):
    return json.loads(run("tree", project, "--record", row, "--json", *options))


for day in range(3 - arguments.days, 3):
    run("generate", "--records", 120000, "--seed", arguments.seed + day, "--start", f"2025-03-0{day}T00:00:00Z",
        "--out", work / "logs" / f"day{day}")
    shutil.move(work / "logs" / f"day{day}" / "truth.json", work / f"day{day}.json")
run("analyze", work / "logs", "--project", project)
run("train", "relations", project)
steps = steps_of(json.loads((work / "day2.json").read_text()))
records = json.loads(run("search", project, f"after:{steps[0]['begin'][:19]} before:2025-03-02T15:40", "--json"))
shown = wanted = others = 0
for place, step in enumerate(steps):
    rows = [one["row"] for one in records if step["pattern"].match(one["message"])]
    if len(rows) < 5:
        continue  # the kinds of which there are runs
    for options, beside in (((), steps[:place]), (("--effects",), steps[place + 1:])):
        drawn = tree(rows[len(rows) // 2], *options)
        told = [drawn["nodes"][edge["to"]]["message"] for edge in drawn["edges"] if edge["from"] == 0]
        found = {one["what"] for one in beside for message in told if one["pattern"].match(message)}
        shown += len(found)
        wanted += len(beside)
        others += sum(not any(one["pattern"].match(message) for one in steps) for message in told)
        for edge in drawn["edges"]:
            if edge.get("onset") and edge["sure"]:
                sys.exit(f"what began near {step['what']} is called sure")
print(f"{shown} of {wanted} steps are told, and {others} that are none")
if wanted < 50:
    sys.exit("too few steps were planted to tell anything")
if arguments.days == 2 and (shown < 0.8 * wanted or others > shown / 2):
    sys.exit("the trees do not tell the incident")
