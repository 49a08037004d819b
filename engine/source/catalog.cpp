// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/catalog.h"

#include "engine/source/file_walk.h"
#include "engine/source/source_finder.h"
#include "engine/source/wording.h"

#include <algorithm>

namespace logwright {

namespace {

bool canBeOpened(const std::string& path) {
    return TextFile::open(path).ok();
}

}  // namespace

Result<std::vector<CatalogEntry>> findSources(const std::vector<std::string>& paths,
                                              const FileSelection& selection, const SpoolSettings& spool,
                                              TaskContext& task, const CatalogListener& found) {
    SourceFinder finder(spool, task, found);
    const Result<> walked =
        walkFiles(paths, selection, task, [&](const FoundFile& file) { finder.add(file); });
    if (task.stopRequested()) return cancelledError();
    if (!walked) return walked.error();
    return std::move(finder).entries();
}

Result<CatalogEntry> readAs(const CatalogEntry& entry, const std::string& encoding,
                            const SpoolSettings& spool, TaskContext& task) {
    const Result<std::string> restored = restoreText(entry, spool, task);
    if (!restored) return restored.error();
    return SourceFinder(spool, task, {}).readAs(entry, encoding);
}

Result<std::string> restoreText(const CatalogEntry& entry, const SpoolSettings& spool, TaskContext& task) {
    if (canBeOpened(entry.textPath)) return entry.textPath;
    if (entry.path == standardInputPath) {
        return Error{"came by standard input and is no longer kept", entry.display, "pipe it in again",
                     Error::Kind::input};
    }
    const Result<TextFile> file = TextFile::open(entry.path);
    if (!file) return file.error();
    SourceFinder finder(spool, task, {});
    finder.add({entry.path, entry.display, FoundFile::Kind::regular, ""});
    if (task.stopRequested()) return cancelledError();
    const std::vector<CatalogEntry> entries = std::move(finder).entries();
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const CatalogEntry& candidate) {
        return candidate.member == entry.member && candidate.fingerprint == entry.fingerprint;
    });
    if (same == entries.end()) {
        return Error{"has changed since it was read", entry.display, "read it again", Error::Kind::input};
    }
    if (same->state != CatalogEntry::State::ready) {
        return Error{same->note, entry.display, "", Error::Kind::input};
    }
    if (same->text.encoding == entry.text.encoding) return same->textPath;
    const Result<CatalogEntry> converted = SourceFinder(spool, task, {}).readAs(*same, entry.text.encoding);
    if (!converted) return converted.error();
    return converted->textPath;
}

}  // namespace logwright
