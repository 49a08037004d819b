// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_intake.h"

#include "engine/project/source_rotation.h"
#include "engine/record/record_reader.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

namespace logwright {

namespace {

std::uint64_t textSize(const CatalogEntry& entry) {
    std::error_code error;
    const auto size = std::filesystem::file_size(entry.textPath, error);
    return error ? 0 : size;
}

}  // namespace

Result<SourceRow> newSource(SourceId id, CatalogEntry entry, const std::string& encoding,
                            const SpoolSettings& spool, TaskContext& task) {
    SourceRow row;
    row.id = id;
    if (!encoding.empty() && entry.state == CatalogEntry::State::ready) {
        auto chosen = readAs(entry, encoding, spool, task);
        if (!chosen) return chosen.error();
        entry = std::move(*chosen);
        row.chosenEncoding = encoding;
    }
    row.note = entry.note;
    switch (entry.state) {
        case CatalogEntry::State::ready:
            row.state = SourceInfo::State::waiting;
            break;
        case CatalogEntry::State::skipped:
            row.state = SourceInfo::State::skipped;
            break;
        case CatalogEntry::State::failed:
            row.state = SourceInfo::State::failed;
            break;
    }
    row.bytes = textSize(entry);
    row.entry = std::move(entry);
    return row;
}

namespace {

// What tells one source from another. Standard input is another source each time, told apart by its spooled
// copy.
std::pair<std::string, std::string> nameOf(const CatalogEntry& entry) {
    return {entry.path, entry.path == "-" ? entry.textPath : entry.member};
}

Result<bool> readAnew(SourceRow& row, const CatalogEntry& entry, const AnalysisOptions& options,
                      TaskContext& task) {
    auto anew = newSource(row.id, entry, row.chosenEncoding, options.spool, task);
    if (!anew) return anew.error();
    anew->chosenFormat = row.chosenFormat;
    anew->clockOffset = row.clockOffset;
    row = std::move(*anew);
    return true;
}

// A row whose file is in the catalog again. True where there is something to be read.
Result<bool> refresh(SourceRow& row, const CatalogEntry& entry, const AnalysisOptions& options,
                     EventStore& events, TaskContext& task) {
    if (row.removed || row.pending() || !options.rereadChanged) return false;
    const bool nothingRead =
        row.state == SourceInfo::State::skipped || row.state == SourceInfo::State::failed;
    if (nothingRead && entry.state == CatalogEntry::State::ready) {
        if (auto done = events.removeSource(row.id); !done) return done.error();
        return readAnew(row, entry, options, task);
    }
    const auto change = changeOf(row);
    if (!change || change->kind == SourceChange::Kind::vanished) return false;
    if (change->kind == SourceChange::Kind::grown) {
        row.bytes = textSize(entry);
        if (auto done = readOn(row, events); !done) return done.error();
        return true;
    }
    if (auto done = events.removeSource(row.id); !done) return done.error();
    return readAnew(row, entry, options, task);
}

// A file that appears beside others is written by their clock: what they were all set right by.
std::chrono::nanoseconds offsetOfFolder(const std::vector<SourceRow>& rows, const CatalogEntry& entry) {
    const auto folderOf = [](const std::string& display) {
        return std::string_view(display).substr(0, display.rfind('/') + 1);
    };
    const std::string_view folder = folderOf(entry.display);
    if (folder.empty()) return {};
    std::optional<std::chrono::nanoseconds> offset;
    for (const SourceRow& row : rows) {
        if (row.removed || row.records == 0 || folderOf(row.entry.display) != folder) continue;
        if (row.yearOfOthers()) continue;
        if (offset && *offset != row.clockOffset) return {};
        offset = row.clockOffset;
    }
    return offset.value_or(std::chrono::nanoseconds{});
}

// Says of a source that was read whether its file is still there. True where that is news.
bool noteWhetherThere(SourceRow& row) {
    if (row.removed || row.state != SourceInfo::State::read || row.entry.path == "-") return false;
    std::error_code ignored;
    const bool gone = !std::filesystem::exists(row.entry.path, ignored);
    if (gone == row.fileGone) return false;
    row.fileGone = gone;
    return true;
}

}  // namespace

Result<std::vector<SourceId>> takeInEntries(std::vector<CatalogEntry> entries, const AnalysisOptions& options,
                                            std::vector<SourceRow>& rows, EventStore& events,
                                            TaskContext& task) {
    std::vector<SourceId> changed;
    // What comes in the place of a file that was rotated away is written by the same clock.
    std::map<std::string, std::chrono::nanoseconds> clockOfPath;
    for (const SourceRow& row : rows) {
        if (!row.removed) clockOfPath[row.entry.path] = row.clockOffset;
    }
    if (options.rereadChanged) changed = followRotations(rows, entries);
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    std::uint32_t nextId = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        known.emplace(nameOf(rows[i].entry), i);
        nextId = std::max(nextId, raw(rows[i].id) + 1);
    }
    for (CatalogEntry& entry : entries) {
        const auto found = known.find(nameOf(entry));
        if (found == known.end()) {
            auto row = newSource(SourceId{nextId++}, std::move(entry), options.encoding, options.spool, task);
            if (!row) return row.error();
            row->chosenFormat = options.format;
            const auto before = clockOfPath.find(row->entry.path);
            row->clockOffset =
                before != clockOfPath.end() ? before->second : offsetOfFolder(rows, row->entry);
            rows.push_back(std::move(*row));
            changed.push_back(rows.back().id);
            continue;
        }
        auto refreshed = refresh(rows[found->second], entry, options, events, task);
        if (!refreshed) return refreshed.error();
        if (*refreshed) changed.push_back(rows[found->second].id);
    }
    for (SourceRow& row : rows) {
        if (noteWhetherThere(row)) changed.push_back(row.id);
    }
    return changed;
}

Result<SourceRow> foundAnew(const SourceRow& row, const SpoolSettings& spool, TaskContext& task) {
    auto entries = findSources({row.entry.path}, {}, spool, task);
    if (!entries) return entries.error();
    const auto same = std::ranges::find(*entries, row.entry.member, &CatalogEntry::member);
    if (same == entries->end()) {
        return Error{"is no longer in the archive", row.entry.display, "open the archive again",
                     Error::Kind::input};
    }
    same->display = row.entry.display;
    auto anew = newSource(row.id, std::move(*same), row.chosenEncoding, spool, task);
    if (!anew) return anew.error();
    anew->chosenFormat = row.chosenFormat;
    anew->clockOffset = row.clockOffset;
    return anew;
}

std::optional<SourceChange> changeOf(const SourceRow& row) {
    if (row.removed || row.entry.path == "-") return std::nullopt;
    const Fingerprint& before = row.entry.fingerprint;
    const bool skipped = row.state == SourceInfo::State::skipped;
    // What is no log stays none; of an empty file nobody knows yet.
    if (skipped && before.size > 0) return std::nullopt;
    SourceChange change{row.id, SourceChange::Kind::vanished, row.entry.display, before.size, 0};
    auto file = TextFile::open(row.entry.path);
    const bool nothingRead = skipped || row.state == SourceInfo::State::failed;
    if (!file) return nothingRead ? std::nullopt : std::optional(change);
    change.bytesNow = file->size();
    if (file->size() == before.size && file->modified() == before.modified) return std::nullopt;
    if (skipped && file->size() == 0) return std::nullopt;
    change.kind = SourceChange::Kind::rewritten;
    if (file->size() < before.size || skipped) return change;
    const auto same = file->fingerprint(before.size);
    if (!same || same->headHash != before.headHash || same->tailHash != before.tailHash) return change;
    if (file->size() == before.size) return std::nullopt;  // only touched
    if (row.entry.textPath == row.entry.path) change.kind = SourceChange::Kind::grown;
    return change;
}

namespace {

// Lines in a part of a text; the last one counts whether it is complete or not.
std::uint64_t countLines(const TextFile& file, const TextProperties& text,
                         const OffsetIndex::Extent& extent) {
    const char terminator = text.terminator == TextProperties::Terminator::cr ? '\r' : '\n';
    std::string block(256 * 1024, '\0');
    std::uint64_t lines = 0;
    char last = terminator;
    for (std::uint64_t at = extent.begin; at < extent.end;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), extent.end - at));
        const auto got = file.read(at, std::span(block).first(wanted));
        if (!got || *got == 0) break;
        lines += static_cast<std::uint64_t>(
            std::count(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*got), terminator));
        last = block[*got - 1];
        at += *got;
    }
    return last == terminator ? lines : lines + 1;
}

}  // namespace

Result<> readOn(SourceRow& row, EventStore& events) {
    auto file = TextFile::open(row.entry.textPath);
    if (!file) return file.error();
    const auto counter = [&](const OffsetIndex::Extent& extent) {
        return countLines(*file, row.entry.text, extent);
    };
    auto last = events.dropLastRecord(row.id, counter);
    if (!last) return last.error();
    if (*last) {
        const std::uint64_t lines = counter(**last);
        row.textDone = (*last)->begin;
        row.records -= 1;
        row.lines -= std::min(row.lines, lines);
    }
    row.state = SourceInfo::State::waiting;
    row.nextChunk = row.textDone / chunkBytes;
    return Done{};
}

std::uint64_t countTemplates(const TemplateTable& table, const std::vector<bool>& groupsInUse) {
    std::set<TemplateId> used;
    for (std::size_t group = 0; group < groupsInUse.size(); ++group) {
        if (groupsInUse[group]) used.insert(table.templateOfGroup[group]);
    }
    return used.size();
}

}  // namespace logwright
