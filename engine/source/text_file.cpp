// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/text_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

namespace logwright {

namespace {

constexpr std::uint64_t fingerprintBytes = 64 * 1024;

Error systemError(const std::string& path, int code) {
    std::string remedy;
    if (code == ENOENT) remedy = "it was moved or deleted";
    if (code == EACCES) remedy = "ask for permission to read it";
    if (code == EMFILE || code == ENFILE) remedy = "raise the limit on open files";
    return {"cannot be read: " + std::generic_category().message(code), path, remedy, Error::Kind::input};
}

std::string_view irregularKind(mode_t mode) {
    if (S_ISDIR(mode)) return "a folder";
    if (S_ISFIFO(mode)) return "a pipe";
    if (S_ISSOCK(mode)) return "a socket";
    return "a device";
}

}  // namespace

Result<TextFile> TextFile::open(const std::string& path) {
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return systemError(path, errno);
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) {
        const Error error = systemError(path, errno);
        ::close(descriptor);
        return error;
    }
    if (!S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Error{"is " + std::string(irregularKind(status.st_mode)) + ", not a file", path,
                     "name a file or a folder of files", Error::Kind::input};
    }
    const Timestamp modified{std::chrono::seconds(status.st_mtim.tv_sec) +
                             std::chrono::nanoseconds(status.st_mtim.tv_nsec)};
    return TextFile(path, descriptor, static_cast<std::uint64_t>(status.st_size), modified);
}

TextFile::TextFile(std::string path, int descriptor, std::uint64_t size, Timestamp modified)
    : path_(std::move(path)), descriptor_(descriptor), size_(size), modified_(modified) {}

TextFile::TextFile(TextFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_),
      modified_(other.modified_) {}

TextFile& TextFile::operator=(TextFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(size_, other.size_);
    std::swap(modified_, other.modified_);
    return *this;
}

TextFile::~TextFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<std::size_t> TextFile::read(std::uint64_t offset, std::span<char> to) const {
    if (offset >= size_) return std::size_t{0};
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(to.size(), size_ - offset));
    std::size_t got = 0;
    while (got < wanted) {
        const ssize_t count =
            ::pread(descriptor_, to.data() + got, wanted - got, static_cast<off_t>(offset + got));
        if (count < 0) {
            if (errno == EINTR) continue;
            return systemError(path_, errno);
        }
        if (count == 0) {
            return Error{"has become shorter while it was read: it ended at byte " +
                             std::to_string(offset + got) + " of " + std::to_string(size_),
                         path_, "read it again from the start", Error::Kind::input};
        }
        got += static_cast<std::size_t>(count);
    }
    return got;
}

Result<Fingerprint> TextFile::fingerprint() const {
    return fingerprint(size_);
}

Result<Fingerprint> TextFile::fingerprint(std::uint64_t size) const {
    if (size > size_) {
        return Error{
            "has become shorter: " + std::to_string(size_) + " bytes, there were " + std::to_string(size),
            path_, "read it again from the start", Error::Kind::input};
    }
    std::vector<char> bytes(static_cast<std::size_t>(std::min(size, fingerprintBytes)));
    Fingerprint print{.size = size, .modified = modified_};
    const Result<std::size_t> head = read(0, bytes);
    if (!head) return head.error();
    print.headHash = XXH3_64bits(bytes.data(), bytes.size());
    const Result<std::size_t> tail = read(size - bytes.size(), bytes);
    if (!tail) return tail.error();
    print.tailHash = XXH3_64bits(bytes.data(), bytes.size());
    return print;
}

}  // namespace logwright
