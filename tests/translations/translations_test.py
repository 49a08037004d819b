# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the window in every language: none untranslated, left over or missing, and each with the
placeholders, line breaks, ellipses and mnemonic of its source."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LANGUAGES = ("de", "fr", "zh_CN")
FORMS = {"de": 2, "fr": 2, "zh_CN": 1, "en": 2}

# Names and units, and words that are truly the same in the other language.
NAMES = {"f", "lof", "knn", "logflow", "logwright", "utc", "graphviz", "dot", "csv", "json", "jsonl", "md", "markdown", "pdf",
         "d", "h", "min", "s", "ms", "µs", "ns", "k", "m", "g"}
SAME = {
    "de": {"analyse", "card", "cyan", "debug", "fatal", "filter", "format", "information", "log", "name", "normal", "orange", "parameter", "pca",
           "prompt", "rate", "score", "scores", "text", "trace", "training", "trainings"},
    "fr": {"action", "analyse", "anomalies", "card", "cause", "cyan", "excitation", "fatal", "format", "formats", "id", "incident", "incidents",
           "information", "invariants", "message", "minutes", "normal", "note", "notes", "orange", "page", "pages", "passes", "relation", "relations", "score",
           "scores", "secrets", "service", "session", "sessions", "silence", "source", "sources", "surprise", "table", "tables", "trace", "type",
           "verdict", "verdicts", "violet"},
    "zh_CN": set(),
}

PLACEHOLDER = re.compile(r"%(?:L?\d+|n|\.\d+f)")
options = argparse.Namespace()


def messages(path):
    """(context, source, comment, forms of the translation, type) of every message."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield (name, message.findtext("source"), message.findtext("comment"), forms, translation.get("type"))


def translated(language):
    return messages(options.source / "translations" / f"logwright_{language}.ts")


def marks(text):
    """What a translation must have as often as its source."""
    return {
        "placeholders": sorted(PLACEHOLDER.findall(text)),
        "line breaks": text.count("\n"),
        "ellipses": (text.count("..."), text.count("…")),
        "mnemonics": len(re.findall(r"&(?=\w)", text)),
        "space around": (text[0].isspace(), text[-1].isspace()),
    }


class Translations(unittest.TestCase):
    def test_sources_and_translations_agree(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in (*LANGUAGES, "en"):
                kept = options.source / "translations" / f"logwright_{language}.ts"
                copy = Path(folder) / kept.name
                shutil.copy(kept, copy)
                plural = ["-pluralonly"] if language == "en" else []
                told = subprocess.run([options.lupdate, "-silent", "-locations", "none", *plural, "-I", ".", "ui",
                                       "app/desktop", "-ts", copy],
                                      cwd=options.source, check=True, capture_output=True, text=True).stderr
                # A sentence whose class lupdate does not see would be looked up under another.
                self.assertEqual("", told)
                loose = [(name, source, kind) for name, source, _, _, kind in messages(copy) if kind]
                self.assertEqual([], loose, f"{language}: untranslated, or gone from the sources")

    def test_translations_have_what_their_sources_have(self):
        for language in LANGUAGES:
            for name, source, _, forms, _ in translated(language):
                for form in forms:
                    with self.subTest(language=language, context=name, source=source, translation=form):
                        wanted, found = marks(source), marks(form)
                        # A phrase that goes on in the sentence may need no space between.
                        if language == "zh_CN":
                            del wanted["space around"], found["space around"]
                        self.assertEqual(wanted, found)

    def test_plurals_have_the_forms_of_their_language(self):
        for language in (*LANGUAGES, "en"):
            for name, source, _, forms, _ in translated(language):
                if "%n" in source:
                    self.assertEqual(FORMS[language], len(forms), (language, name, source))

    def test_nothing_is_left_in_english(self):
        for language in LANGUAGES:
            for name, source, _, forms, _ in translated(language):
                words = set(re.findall(r"[^\W\d_]+", PLACEHOLDER.sub("", source).replace("&", "").lower()))
                if words <= NAMES | SAME[language]:
                    continue
                with self.subTest(language=language, context=name):
                    self.assertNotIn(source, forms)

    def test_one_sentence_is_said_one_way(self):
        for language in LANGUAGES:
            said = {}
            for name, source, comment, forms, _ in translated(language):
                said.setdefault((source, comment), {}).setdefault(tuple(forms), name)
            several = {source: ways for source, ways in said.items() if len(ways) > 1}
            self.assertEqual({}, several, language)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", required=True, type=Path)
    parser.parse_args(namespace=options)
    unittest.main(argv=sys.argv[:1])
