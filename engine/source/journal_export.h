// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The systemd journal as `journalctl -o export` writes it, to lines of JSON as `journalctl -o json` does. An
// entry is a line a field, "NAME=text", up to an empty line; a field that is no plain text is its name alone,
// a 64-bit length (little-endian) and so many bytes. See systemd.io/JOURNAL_EXPORT_FORMATS.

#include "engine/base/task.h"
#include "engine/source/spool.h"
#include "engine/source/text_file.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace logwright {

/// True where a text that begins so is such an export. 16 bytes tell.
bool beginsJournalExport(std::string_view head);

/// Takes an export piece by piece, cut anywhere. It holds one entry. Of a long field, a core dump say, it
/// keeps the beginning, and of an entry with many only some beside those that records have, so that each line
/// can be read whole.
class JournalExport {
public:
    static constexpr std::size_t longestMessage = 24 * 1024;  ///< as it stands in the line
    static constexpr std::size_t longestLine = 60 * 1024;

    /// Appends a line for each entry that is complete now.
    void add(std::string_view bytes, std::string& lines);
    /// The last entry may lack its empty line.
    void finish(std::string& lines);

private:
    enum class State { line, size, data, dataEnd };
    void takeLine(std::string& lines);
    void takeField(std::string_view name, std::string_view value);
    void endEntry(std::string& lines);

    State state_ = State::line;
    std::string held_;        ///< of the line, the length or the data that is not complete yet
    std::string name_;        ///< of the field whose data is read
    std::uint64_t left_ = 0;  ///< bytes of that data to come
    std::string entry_;       ///< its members as JSON, without the braces
};

/// A copy of the file as lines of JSON.
Result<SpoolFile> convertJournalExport(const TextFile& file, const Spool& spool, TaskContext& task);

}  // namespace logwright
