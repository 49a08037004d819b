// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One compressed file or archive, member by member, by libarchive. A merely compressed file is an archive
// with one member that has no name.

#include "engine/base/result.h"
#include "engine/source/gzip_stream.h"
#include "engine/source/text_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace logwright {

enum class ContainerKind { none, gzip, compressed, tar, zip, sevenZip };

/// How many bytes of a file containerKind() wants to see.
inline constexpr std::size_t containerHeadBytes = 512;

/// What a file is by its first bytes. The name does not count: a text may be called x.gz, and a gzip file x.
ContainerKind containerKind(std::string_view head);
ContainerKind containerKind(const TextFile& file);

/// True of zip files that hold a program or one document: nobody looks for logs in them.
bool isPackage(ContainerKind kind, std::string_view name);
inline constexpr std::string_view packageNote = "a program or document packed as a zip archive, not logs";

class ArchiveReader {
public:
    struct Member {
        enum class Kind { file, folder, link, other };
        std::string name;  ///< valid UTF-8 without control characters; empty where the archive has no names
        Kind kind = Kind::file;
        bool encrypted = false;
    };

    static Result<ArchiveReader> open(const std::string& path, ContainerKind kind);
    ~ArchiveReader();
    ArchiveReader(ArchiveReader&&) noexcept;

    /// Goes to the next member; false at the end. An error is damage beyond which nothing can be read.
    Result<bool> next(Member& member);

    /// The next bytes of the member, none at its end; valid until the next call. An error is damage: what
    /// came before stands.
    Result<std::string_view> read();

    /// False where after an error of read() the members that follow are lost too.
    bool canGoOn() const { return canGoOn_; }

    /// "gzip", "zip", "tar + zstd"; known from the first next() on.
    std::string compression() const;

    /// Bytes of the file that were read so far.
    std::uint64_t packedBytes() const;

private:
    struct Closer {
        void operator()(archive* handle) const;
    };
    ArchiveReader(std::unique_ptr<archive, Closer> handle, std::string path, ContainerKind kind);
    int openFile();
    Result<bool> fetchBlock();
    Error damage() const;
    bool gzipIsDamaged() const { return gzip_ != nullptr && !gzip_->damage().empty(); }

    std::unique_ptr<GzipStream> gzip_;  ///< what handle_ reads from where the file is gzip; else none
    std::unique_ptr<archive, Closer> handle_;
    std::string path_;
    ContainerKind kind_;
    std::string_view block_;      ///< unpacked, not handed out yet
    std::uint64_t hole_ = 0;      ///< NUL bytes that stand before the block: archives leave out runs of them
    std::uint64_t position_ = 0;  ///< in the member, before hole and block
    bool canGoOn_ = true;
};

/// libarchive reads member names by the locale of the thread, which a program may well have left at "C".
/// While one of these lives the thread's locale knows UTF-8.
class ScopedUtf8Locale {
public:
    ScopedUtf8Locale();
    ~ScopedUtf8Locale();
    ScopedUtf8Locale(const ScopedUtf8Locale&) = delete;
    ScopedUtf8Locale& operator=(const ScopedUtf8Locale&) = delete;

private:
    void* locale_ = nullptr;
    void* before_ = nullptr;
};

}  // namespace logwright
