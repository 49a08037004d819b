// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From what a person named (folders, files, archives, "-") to the list of texts to be read, each with what
// happened to it. Nothing is dropped silently: what cannot be read is in the list, with the reason in words.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/source/encoding.h"
#include "engine/source/text_file.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// Which files of a folder to take. Globs are matched against the path below the folder; empty takes all.
struct FileSelection {
    bool recursive = true;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
};

/// One text found: a file, or a member of an archive.
struct CatalogEntry {
    enum class State { ready, skipped, failed };

    std::string path;  ///< absolute path of the file on disk; standardInputPath for standard input
    std::string
        member;  ///< inside the archive, levels joined by " > "; empty for a plain or merely compressed file
    std::string display;      ///< as a person knows it: relative to the folder that was opened
    std::string textPath;     ///< where the text can be read: `path` itself, or the spooled copy
    std::string compression;  ///< "gzip", "zip", "tar + zstd", ...; empty for a plain file
    TextProperties text;
    Fingerprint fingerprint;  ///< of the file at `path`
    State state = State::ready;
    std::string note;  ///< why it was skipped or failed, or what is odd, as a sentence
};

/// Where unpacked and converted copies are kept, and what an archive may cost.
struct SpoolSettings {
    std::string folder;                         ///< empty: $XDG_CACHE_HOME/logwright
    std::uint64_t largestMember = 64ull << 30;  ///< bytes unpacked
    std::uint64_t largestArchive = 256ull << 30;
    double largestRatio = 2000;  ///< unpacked : packed, beyond 64 MiB: an archive bomb
    std::uint32_t mostMembers = 200'000;
    int deepestNesting = 4;
};

/// The path that stands for standard input.
inline constexpr std::string_view standardInputPath = "-";

using CatalogListener = std::function<void(const CatalogEntry&)>;

/// Walks `paths` in a fixed order (by path), identifies every text, unpacks what must be unpacked. Each entry
/// is also handed to `found` as soon as it is known, so that reading can begin before the walk ends. Fails
/// only where none of the paths exists, or on cancel.
Result<std::vector<CatalogEntry>> findSources(const std::vector<std::string>& paths,
                                              const FileSelection& selection, const SpoolSettings& spool,
                                              TaskContext& task, const CatalogListener& found = {});

/// The entry with its text read in an encoding that a person chose; an empty one means "as found". Fails
/// where iconv does not know it.
Result<CatalogEntry> readAs(const CatalogEntry& entry, const std::string& encoding,
                            const SpoolSettings& spool, TaskContext& task);

/// Makes the text of an entry readable again after the spool was emptied; returns its path.
Result<std::string> restoreText(const CatalogEntry& entry, const SpoolSettings& spool, TaskContext& task);

}  // namespace logwright
