// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Everything that is in an archive, and in the archives in it, into the spool. Hostile archives are expected:
// sizes, ratio, number and depth are bounded by SpoolSettings, and damage costs only what it damaged.

#include "engine/base/task.h"
#include "engine/source/archive_reader.h"
#include "engine/source/spool.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace logwright {

/// What came of one member, or of an archive that could not be read on.
struct UnpackedMember {
    std::string name;  ///< levels joined by " > "; empty for a merely compressed file
    std::string compression;
    std::optional<SpoolFile> file;  ///< its bytes; none where it was skipped or failed
    CatalogEntry::State state = CatalogEntry::State::ready;
    std::string note;
};

class ArchiveUnpacker {
public:
    using Listener = std::function<void(UnpackedMember)>;

    /// `display` is what the archive is called while progress is reported.
    ArchiveUnpacker(const Spool& spool, TaskContext& task, std::string display);

    /// Hands every member to `listener`, in the archive's order. Fails only on cancel; what went wrong with
    /// the archive is a member that says so.
    Result<> unpack(const TextFile& file, ContainerKind kind, const Listener& listener);

    /// True where a member was not unpacked for a reason that may be gone the next time: a full disk.
    bool wantsRetry() const { return wantsRetry_; }

private:
    // One archive on the way down.
    struct Level {
        std::string name;         // of the archive, as UnpackedMember::name; empty for the outermost
        std::string compression;  // down to it
        int depth = 1;
        std::map<std::string, std::uint32_t> names;  // of members so far, with the last number given to each
    };
    enum class Next { goOn, stop };

    Result<> unpackLevel(const std::string& path, ContainerKind kind, Level level);
    Result<Next> unpackMember(ArchiveReader& reader, const ArchiveReader::Member& header, Level& level);
    Result<Next> copyMember(ArchiveReader& reader, const Level& level, UnpackedMember& member);
    Result<> settle(UnpackedMember member, const Level& level);

    const Spool& spool_;
    TaskContext& task_;
    const std::string display_;
    const Listener* listener_ = nullptr;
    std::uint64_t unpackedLimit_ = 0;
    std::uint64_t unpacked_ = 0;
    std::uint64_t packedDone_ = 0;
    std::uint64_t packedTotal_ = 0;
    std::uint32_t members_ = 0;  // of all levels, folders among them
    bool wantsRetry_ = false;
    bool stopped_ = false;
};

}  // namespace logwright
