// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_rotation.h"

#include "engine/project/source_intake.h"

#include <filesystem>
#include <optional>
#include <set>

namespace logwright {

namespace {

namespace fs = std::filesystem;

/// In a folder of very many files, those beyond are not looked at.
constexpr std::size_t mostSiblings = 20'000;

bool sameText(const Fingerprint& one, const Fingerprint& other) {
    return one.size == other.size && one.headHash == other.headHash && one.tailHash == other.tailHash;
}

/// Whether the file begins with all of what was read as `before`.
bool beginsWith(const std::string& path, const Fingerprint& before) {
    const auto file = TextFile::open(path);
    if (!file || file->size() < before.size) return false;
    const auto now = file->fingerprint(before.size);
    return now && sameText(*now, before);
}

bool holdsText(const CatalogEntry& entry, const SourceRow& row) {
    if (entry.state != CatalogEntry::State::ready || !entry.member.empty()) return false;
    const Fingerprint& before = row.entry.fingerprint;
    // What was packed when it was read is known by its bytes; what was not may be packed by now.
    if (!row.entry.compression.empty()) return sameText(entry.fingerprint, before);
    return beginsWith(entry.textPath, before);
}

std::optional<CatalogEntry> findBeside(const SourceRow& row, const std::set<std::string>& taken) {
    if (row.entry.textPath != row.entry.path) return std::nullopt;
    const fs::path old(row.entry.path);
    const std::string name = old.filename().string();
    const std::string stem = name.substr(0, name.find('.', 1));
    std::error_code error;
    std::size_t looked = 0;
    for (fs::directory_iterator at(old.parent_path(), error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        if (++looked > mostSiblings) break;
        const std::string path = at->path().string();
        const std::string other = at->path().filename().string();
        if (other == name || !other.starts_with(stem) || taken.contains(path)) continue;
        if (!at->is_regular_file(error) || !beginsWith(path, row.entry.fingerprint)) continue;
        CatalogEntry entry = row.entry;
        entry.path = entry.textPath = path;
        if (entry.display.ends_with(name))
            entry.display.replace(entry.display.size() - name.size(), name.size(), other);
        if (const auto file = TextFile::open(path)) entry.fingerprint.modified = file->modified();
        return entry;
    }
    return std::nullopt;
}

bool mayMove(const SourceRow& row) {
    return !row.removed && row.entry.path != standardInputPath && row.entry.member.empty() &&
           row.entry.fingerprint.size > 0 && row.textDone > 0 && row.state != SourceInfo::State::failed;
}

void move(SourceRow& row, const CatalogEntry& to) {
    const Fingerprint before = row.entry.fingerprint;
    std::error_code gone;
    const bool all = to.textPath != to.path
                         ? beginsWith(to.textPath, before) && fs::file_size(to.textPath, gone) == before.size
                         : to.fingerprint.size == before.size;
    row.entry = to;
    row.note.clear();
    row.fileGone = false;
    // Where there is more than was read, the old fingerprint tells so.
    if (!all) row.entry.fingerprint = before;
}

}  // namespace

std::vector<SourceId> followRotations(std::vector<SourceRow>& rows, std::vector<CatalogEntry>& entries) {
    std::vector<SourceRow*> moved;
    std::set<std::string> taken;
    for (SourceRow& row : rows) {
        const auto change = mayMove(row) ? changeOf(row) : std::nullopt;
        if (change && change->kind != SourceChange::Kind::grown) {
            moved.push_back(&row);
        } else {
            taken.insert(row.entry.path);
        }
    }
    std::vector<SourceId> ids;
    for (SourceRow* row : moved) {
        const CatalogEntry* to = nullptr;
        for (const CatalogEntry& entry : entries) {
            if (taken.contains(entry.path) || !holdsText(entry, *row)) continue;
            to = &entry;
            break;
        }
        if (to == nullptr) {
            auto beside = findBeside(*row, taken);
            if (!beside) continue;
            to = &entries.emplace_back(std::move(*beside));
        }
        taken.insert(to->path);
        move(*row, *to);
        ids.push_back(row->id);
    }
    return ids;
}

}  // namespace logwright
