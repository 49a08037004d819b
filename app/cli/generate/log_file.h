// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One log file being written: buffered, and always knowing at which line, record and byte it is.

#include "app/cli/generate/appender.h"
#include "app/cli/generate/clock.h"
#include "engine/base/result.h"

#include <memory>
#include <string>

namespace logwright::generate {

/// Where a record begins. Lines and records count from 1, offsets from 0.
struct Place {
    std::uint32_t source = 0;    ///< index of the file
    std::uint64_t line = 0;      ///< in its file
    std::uint64_t record = 0;    ///< in its file
    std::uint64_t offset = 0;    ///< in its file, in bytes
    std::uint64_t sequence = 0;  ///< over all files, in the order in which things happened
    Micros time = 0;             ///< when it happened (not what the host's clock showed)
};

class LogFile {
public:
    static Result<LogFile> create(const std::string& path);
    LogFile(LogFile&& other) noexcept;
    LogFile& operator=(LogFile&&) = delete;
    ~LogFile();

    /// Room for one record, of at most largestRecord bytes.
    Appender begin();
    /// Takes what was appended as one record of so many lines.
    void end(const Appender& record, std::uint32_t lines);

    /// Where the next record will stand; source and time are not set.
    Place next() const { return {0, lines_ + 1, records_ + 1, bytes_, 0, 0}; }
    std::uint64_t lines() const { return lines_; }
    std::uint64_t records() const { return records_; }
    std::uint64_t bytes() const { return bytes_; }

    /// Writes what is left and sets the file's time of modification; says what failed since create().
    Result<> close(Micros modified);
    bool failed() const { return error_ != 0; }

private:
    LogFile(std::string path, int descriptor);
    void flush();

    std::string path_;
    int descriptor_ = -1;
    int error_ = 0;
    std::unique_ptr<char[]> buffer_;
    std::size_t used_ = 0;
    std::uint64_t lines_ = 0;
    std::uint64_t records_ = 0;
    std::uint64_t bytes_ = 0;
};

}  // namespace logwright::generate
