// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/spool.h"

#include <fcntl.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace logwright {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view unfinishedPrefix = "unfinished-";

std::string defaultFolder() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/') {
        return std::string(cache) + "/logwright";
    }
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') {
        return std::string(home) + "/.cache/logwright";
    }
    std::error_code error;
    return (fs::temp_directory_path(error) / ("logwright-" + std::to_string(::getuid()))).string();
}

Error spoolError(const std::string& folder, int code) {
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return {"cannot be written: " + std::generic_category().message(code), folder,
            full ? "make room there, or choose another folder for unpacked copies"
                 : "choose another folder for unpacked copies",
            Error::Kind::failed};
}

std::string folderOf(const std::string& path) {
    return fs::path(path).parent_path().string();
}

// A copy that nobody has written to for a day was left by a program that was killed.
void removeLeftovers(const std::string& folder) {
    const auto dayAgo = fs::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code error;
    fs::directory_iterator at(folder, error);
    while (!error && at != fs::directory_iterator()) {
        const fs::path path = at->path();
        std::error_code ignored;  // another program may be clearing the same folder
        if (path.filename().string().starts_with(unfinishedPrefix) &&
            fs::last_write_time(path, ignored) < dayAgo && !ignored) {
            fs::remove(path, ignored);
        }
        at.increment(error);
    }
}

}  // namespace

SpoolFile::SpoolFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

SpoolFile::SpoolFile(SpoolFile&& other) noexcept
    : path_(std::exchange(other.path_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_) {}

SpoolFile& SpoolFile::operator=(SpoolFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(size_, other.size_);
    return *this;
}

SpoolFile::~SpoolFile() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    ::unlink(path_.c_str());
}

Result<> SpoolFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return spoolError(folderOf(path_), errno);
        size_ += static_cast<std::uint64_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return Done{};
}

Result<> SpoolFile::keepAs(const std::string& path) {
    // Some file systems say only now that what was written did not fit.
    if (::close(std::exchange(descriptor_, -1)) != 0 || ::rename(path_.c_str(), path.c_str()) != 0) {
        const Error error = spoolError(folderOf(path_), errno);
        ::unlink(path_.c_str());
        return error;
    }
    path_ = path;
    return Done{};
}

Result<Spool> Spool::open(const SpoolSettings& settings) {
    Spool spool(settings);
    std::string& folder = spool.settings_.folder;
    if (folder.empty()) folder = defaultFolder();
    std::error_code error;
    if (fs::create_directories(folder, error)) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (error) return spoolError(folder, error.value());
    removeLeftovers(folder);
    return spool;
}

std::string Spool::pathOf(std::initializer_list<std::string_view> parts, std::string_view suffix) const {
    std::string key;
    for (const std::string_view part : parts) {
        // With its length each part stays apart from the next, whatever bytes it holds.
        key += std::to_string(part.size()) + ':';
        key += part;
    }
    const XXH128_hash_t hash = XXH3_128bits(key.data(), key.size());
    std::array<char, 33> name{};
    std::snprintf(name.data(), name.size(), "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return settings_.folder + '/' + name.data() + std::string(suffix);
}

Result<SpoolFile> Spool::create() const {
    std::string path = settings_.folder + '/' + std::string(unfinishedPrefix) + "XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0) return spoolError(settings_.folder, errno);
    return SpoolFile(path, descriptor);
}

}  // namespace logwright
