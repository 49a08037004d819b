// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A gzip file as a stream of what it holds. Unlike libarchive's own reading of gzip, which gives nothing of
// the last 64 KiB before damage, it gives every byte that can be had: of a log that was cut off, those are
// the newest lines.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct archive;
struct gzFile_s;

namespace logwright {

class GzipStream {
public:
    explicit GzipStream(const std::string& path);

    /// Makes the stream what `handle` reads from; returns libarchive's code. The stream must outlive the
    /// handle and stay where it is.
    int openIn(archive* handle);

    /// What is wrong with the file, as far as it was read; empty where nothing is. To libarchive the damage
    /// looks like the end: told of an error, it would forget bytes that it has and did not hand out yet.
    const std::string& damage() const { return damage_; }

    /// Bytes of the file that were read so far.
    std::uint64_t packedBytes() const;

private:
    static std::ptrdiff_t readBlock(archive* handle, void* stream, const void** block);
    std::size_t fill();
    void noteDamage();

    struct Closer {
        void operator()(gzFile_s* file) const;
    };
    std::unique_ptr<gzFile_s, Closer> file_;
    std::string path_;
    std::string damage_;
    std::vector<char> block_;
};

}  // namespace logwright
