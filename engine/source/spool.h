// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The folder of unpacked and converted copies. A copy is written under a temporary name and renamed when it
// is complete, so a name that is there stands for a whole copy. Names are hashes: nothing that an archive
// says of itself becomes part of a path.

#include "engine/base/result.h"
#include "engine/source/catalog.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace logwright {

/// A copy while it is being written. It is deleted unless it is kept.
class SpoolFile {
public:
    SpoolFile(SpoolFile&& other) noexcept;
    SpoolFile& operator=(SpoolFile&& other) noexcept;
    ~SpoolFile();

    const std::string& path() const { return path_; }
    std::uint64_t size() const { return size_; }

    /// Fails where the disk is full, in words that say so.
    Result<> write(std::string_view bytes);

    /// Gives the copy its lasting name.
    Result<> keepAs(const std::string& path);

private:
    friend class Spool;
    SpoolFile(std::string path, int descriptor);

    std::string path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
};

class Spool {
public:
    /// Makes the folder, readable by nobody else, and clears away what killed programs left half written.
    static Result<Spool> open(const SpoolSettings& settings);

    const SpoolSettings& settings() const { return settings_; }

    /// Where the copy that `parts` identify is kept; `suffix` tells kinds of files apart.
    std::string pathOf(std::initializer_list<std::string_view> parts, std::string_view suffix) const;

    Result<SpoolFile> create() const;

private:
    explicit Spool(SpoolSettings settings) : settings_(std::move(settings)) {}
    SpoolSettings settings_;  ///< with the folder filled in
};

}  // namespace logwright
