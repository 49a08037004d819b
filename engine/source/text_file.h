// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The bytes of one source as a file that can be read at any place: the person's own file, or, for what was
// compressed, archived, piped or UTF-16, a copy in the spool. Read with pread, never mapped: somebody may
// truncate the file while it is open.

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <cstdint>
#include <span>
#include <string>

namespace logwright {

/// What tells one state of a file from another: it changed when any of these did.
struct Fingerprint {
    std::uint64_t size = 0;
    Timestamp modified{};
    std::uint64_t headHash = 0;  ///< of the first 64 KiB (of what there was)
    std::uint64_t tailHash = 0;  ///< of the last 64 KiB before `size`
    bool operator==(const Fingerprint&) const = default;
};

class TextFile {
public:
    /// Fails with what the system says of `path` (vanished, unreadable, not a regular file).
    static Result<TextFile> open(const std::string& path);

    TextFile(TextFile&& other) noexcept;
    TextFile& operator=(TextFile&& other) noexcept;
    ~TextFile();

    const std::string& path() const { return path_; }
    /// The size when the file was opened; what is appended later is not seen.
    std::uint64_t size() const { return size_; }
    Timestamp modified() const { return modified_; }

    /// Fills `to` from `offset`; fewer bytes only at the end. Safe from several threads. A file that is now
    /// shorter than size() is an error that says so.
    Result<std::size_t> read(std::uint64_t offset, std::span<char> to) const;

    /// Hashes head and tail of the first `size` bytes (size() by default).
    Result<Fingerprint> fingerprint() const;
    Result<Fingerprint> fingerprint(std::uint64_t size) const;

private:
    TextFile(std::string path, int descriptor, std::uint64_t size, Timestamp modified);

    std::string path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    Timestamp modified_{};
};

}  // namespace logwright
