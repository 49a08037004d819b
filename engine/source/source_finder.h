// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a file on disk to its entries in the catalog: one for a text, one for each member of an archive.

#include "engine/source/archive_unpacker.h"
#include "engine/source/file_walk.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

class SourceFinder {
public:
    /// `found` hears of every entry at once.
    SourceFinder(SpoolSettings settings, TaskContext& task, CatalogListener found);

    /// Whatever is wrong with the file becomes an entry that says so. Cut short by cancel.
    void add(const FoundFile& file);

    /// The entry with its text in the encoding that a person chose; see logwright::readAs().
    Result<CatalogEntry> readAs(CatalogEntry entry, const std::string& encoding);

    std::vector<CatalogEntry> entries() && { return std::move(entries_); }

private:
    // `copy` is the spooled file that holds the bytes; none where they stand in the person's own file.
    void addBytes(CatalogEntry entry, const TextFile& bytes, SpoolFile* copy);
    void addText(CatalogEntry entry, const TextFile& bytes, SpoolFile* copy);
    void addContainer(const CatalogEntry& whole, const TextFile& file, ContainerKind kind);
    void addMember(const CatalogEntry& whole, UnpackedMember member);
    void addStandardInput(CatalogEntry entry);
    void give(CatalogEntry entry);
    void give(CatalogEntry entry, CatalogEntry::State state, std::string note);

    Result<TextFile> copyAt(const std::string& path,
                            const std::function<Result<SpoolFile>(const Spool&)>& make);
    Result<> useUtf8Copy(CatalogEntry& entry, const TextFile& bytes);
    Result<> useJournalCopy(CatalogEntry& entry, const TextFile& bytes);
    Result<const Spool*> spool();

    SpoolSettings settings_;
    TaskContext& task_;
    CatalogListener found_;
    std::optional<Spool> spool_;
    std::vector<CatalogEntry> entries_;
};

}  // namespace logwright
