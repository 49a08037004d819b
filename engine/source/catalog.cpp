// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/catalog.h"

#include "engine/base/text.h"
#include "engine/source/file_walk.h"

namespace logwright {

namespace {

CatalogEntry identifyFile(const FoundFile& found) {
    CatalogEntry entry;
    entry.path = found.path;
    entry.display = validUtf8(found.display);
    entry.textPath = found.path;
    entry.note = found.note;
    const auto give = [&entry](CatalogEntry::State state, std::string note) {
        entry.state = state;
        entry.note = std::move(note);
        return entry;
    };
    if (found.kind == FoundFile::Kind::failed) return give(CatalogEntry::State::failed, found.note);
    if (found.kind == FoundFile::Kind::skipped) return give(CatalogEntry::State::skipped, found.note);
    const Result<TextFile> file = TextFile::open(found.path);
    if (!file) return give(CatalogEntry::State::failed, file.error().what);
    const Result<Fingerprint> print = file->fingerprint();
    if (!print) return give(CatalogEntry::State::failed, print.error().what);
    entry.fingerprint = *print;
    if (file->size() == 0) return give(CatalogEntry::State::skipped, "empty file");
    const Result<TextProperties> text = identifyText(*file);
    if (!text) return give(CatalogEntry::State::failed, text.error().what);
    entry.text = *text;
    if (entry.text.binary) return give(CatalogEntry::State::skipped, "binary data");
    return entry;
}

}  // namespace

Result<std::vector<CatalogEntry>> findSources(const std::vector<std::string>& paths,
                                              const FileSelection& selection, const SpoolSettings&,
                                              TaskContext& task, const CatalogListener& found) {
    std::vector<CatalogEntry> entries;
    const Result<> walked = walkFiles(paths, selection, task, [&](const FoundFile& file) {
        entries.push_back(identifyFile(file));
        if (found) found(entries.back());
    });
    if (!walked) return walked.error();
    return entries;
}

Result<std::string> restoreText(const CatalogEntry& entry, const SpoolSettings&, TaskContext&) {
    return entry.textPath;
}

}  // namespace logwright
