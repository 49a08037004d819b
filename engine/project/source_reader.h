// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sources of an open project as readers of records need them: how to get at their text, kept for the next
// time. Safe from several threads.

#include "engine/project/record_access.h"
#include "engine/project/source_table.h"

#include <map>
#include <mutex>

namespace logwright {

class SourceReaders {
public:
    explicit SourceReaders(const FormatLibrary& formats) : formats_(formats) {}

    /// The sources as they are now; readers of sources that changed are forgotten.
    void update(const std::vector<SourceRow>& rows);

    /// A reader of the source; made on first use.
    Result<std::shared_ptr<RecordAccess>> take(SourceId source);
    /// Fails where the source's file is not what was read: then nobody can say what its records are. Lines
    /// that were added do no harm.
    Result<> checkUnchanged(SourceId source);
    /// Whether the source's file is as long as it was, but was written to since.
    bool editedInPlace(SourceId source);
    /// Gives a reader back for the next one.
    void giveBack(SourceId source, std::shared_ptr<RecordAccess> reader);

private:
    struct Entry {
        SourceRow row;
        std::shared_ptr<RecordAccess> idle;
        LogFormatPtr format;  ///< as it reads this source's text; found on first use
    };

    static constexpr std::size_t mostIdle = 64;  // open files kept

    const FormatLibrary& formats_;
    std::mutex mutex_;
    std::map<SourceId, Entry> entries_;
    std::size_t idle_ = 0;
};

}  // namespace logwright
