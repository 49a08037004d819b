// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_reader.h"

#include "engine/project/source_intake.h"

namespace logwright {

namespace {

bool readsTheSame(const SourceRow& a, const SourceRow& b) {
    return a.entry.textPath == b.entry.textPath && a.format == b.format && a.chosenFormat == b.chosenFormat &&
           a.entry.text == b.entry.text && a.entry.fingerprint == b.entry.fingerprint;
}

bool isOf(const SourceAccess& access, const SourceRow& row) {
    return access.textPath == row.entry.textPath && access.text == row.entry.text &&
           access.fingerprint == row.entry.fingerprint;
}

}  // namespace

void SourceReaders::update(const std::vector<SourceRow>& rows) {
    const std::lock_guard lock(mutex_);
    std::map<SourceId, Entry> entries;
    for (const SourceRow& row : rows) {
        Entry entry;
        if (auto old = entries_.find(row.id); old != entries_.end() && readsTheSame(old->second.row, row)) {
            entry = std::move(old->second);
        }
        entry.row = row;
        entries.emplace(row.id, std::move(entry));
    }
    entries_ = std::move(entries);
    idle_ = 0;
    for (const auto& [id, entry] : entries_) idle_ += entry.idle ? 1 : 0;
}

Result<std::shared_ptr<RecordAccess>> SourceReaders::take(SourceId source) {
    SourceAccess access;
    FormatChoice choice;
    {
        const std::lock_guard lock(mutex_);
        const auto at = entries_.find(source);
        if (at == entries_.end()) return Error{"this source is no longer in the project", "", ""};
        Entry& entry = at->second;
        if (entry.idle) {
            --idle_;
            return std::exchange(entry.idle, nullptr);
        }
        const CatalogEntry& found = entry.row.entry;
        access = {source,      found.display,     found.textPath,
                  found.text,  found.fingerprint, found.textPath != found.path,
                  entry.format};
        choice = entry.row.chosenFormat;
        if (choice.format.empty()) choice.format = entry.row.format;
    }
    if (!access.format) {
        auto format = formats_.resolve(choice);
        if (!format) return format.error();
        access.format = std::move(*format);
        const std::lock_guard lock(mutex_);
        const auto at = entries_.find(source);
        if (at != entries_.end() && isOf(access, at->second.row)) at->second.format = access.format;
    }
    auto reader = RecordAccess::open(access);
    if (!reader) return reader.error();
    return std::make_shared<RecordAccess>(std::move(*reader));
}

Result<> SourceReaders::checkUnchanged(SourceId source) {
    std::optional<SourceRow> row;
    {
        const std::lock_guard lock(mutex_);
        const auto entry = entries_.find(source);
        if (entry != entries_.end()) row = entry->second.row;
    }
    if (!row) return Error{"this source is no longer in the project", "", ""};
    const auto change = changeOf(*row);
    if (!change || change->kind == SourceChange::Kind::grown) return Done{};
    const bool gone = change->kind == SourceChange::Kind::vanished;
    return Error{gone ? "the file is not there any more" : "the file has changed since it was read",
                 change->display, gone ? "put it back" : "read it again first"};
}

bool SourceReaders::editedInPlace(SourceId source) {
    std::string path;
    Fingerprint read;
    {
        const std::lock_guard lock(mutex_);
        const auto at = entries_.find(source);
        if (at == entries_.end() || at->second.row.entry.textPath != at->second.row.entry.path) return false;
        path = at->second.row.entry.path;
        read = at->second.row.entry.fingerprint;
    }
    const auto file = TextFile::open(path);
    return file && file->size() == read.size && file->modified() != read.modified;
}

void SourceReaders::giveBack(SourceId source, std::shared_ptr<RecordAccess> reader) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(source);
    if (found == entries_.end() || found->second.idle || idle_ >= mostIdle) return;
    // Not one made before the source was to be read differently, or before its file changed.
    if (!isOf(reader->source(), found->second.row) || reader->source().format != found->second.format) return;
    found->second.idle = std::move(reader);
    ++idle_;
}

}  // namespace logwright
