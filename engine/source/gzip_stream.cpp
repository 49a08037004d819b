// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/gzip_stream.h"

#include <archive.h>
#include <zlib.h>

#include <cerrno>
#include <string_view>

namespace logwright {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;

// zlib drops what it has unpacked within the call that meets damage, so the calls are small.
constexpr unsigned stepBytes = 4 * 1024;

}  // namespace

void GzipStream::Closer::operator()(gzFile_s* file) const {
    gzclose(file);
}

GzipStream::GzipStream(const std::string& path)
    : file_(gzopen(path.c_str(), "rbe")), path_(path), block_(blockBytes) {}

int GzipStream::openIn(archive* handle) {
    if (file_ == nullptr) {
        archive_set_error(handle, errno, "it cannot be opened");
        return ARCHIVE_FATAL;
    }
    return archive_read_open(handle, this, nullptr, &GzipStream::readBlock, nullptr);
}

std::uint64_t GzipStream::packedBytes() const {
    const z_off_t offset = gzoffset(file_.get());
    return offset > 0 ? static_cast<std::uint64_t>(offset) : 0;
}

// Short only at the end of the stream or at damage.
std::size_t GzipStream::fill() {
    std::size_t filled = 0;
    while (filled + stepBytes <= block_.size()) {
        const int count = gzread(file_.get(), block_.data() + filled, stepBytes);
        if (count <= 0) break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

void GzipStream::noteDamage() {
    int code = Z_OK;
    std::string_view reason = gzerror(file_.get(), &code);
    if (code == Z_OK || code == Z_STREAM_END) return;
    if (reason.starts_with(path_ + ": ")) reason.remove_prefix(path_.size() + 2);
    damage_ = code == Z_BUF_ERROR ? "it ends too early" : std::string(reason);
}

std::ptrdiff_t GzipStream::readBlock(archive*, void* stream, const void** block) {
    GzipStream& self = *static_cast<GzipStream*>(stream);
    const std::size_t filled = self.fill();
    if (filled == 0) self.noteDamage();
    *block = self.block_.data();
    return static_cast<std::ptrdiff_t>(filled);
}

}  // namespace logwright
