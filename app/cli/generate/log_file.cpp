// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/log_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace logwright::generate {

namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr std::size_t largestRecord = 16 * 1024;

Error writeError(const std::string& path, int code) {
    return {std::string("cannot be written: ") + std::strerror(code), path,
            "choose another folder or make room there", Error::Kind::failed};
}

}  // namespace

Result<LogFile> LogFile::create(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0) return writeError(path, errno);
    return LogFile(path, descriptor);
}

LogFile::LogFile(std::string path, int descriptor)
    : path_(std::move(path)),
      descriptor_(descriptor),
      buffer_(std::make_unique_for_overwrite<char[]>(bufferSize)) {}

LogFile::LogFile(LogFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_),
      buffer_(std::move(other.buffer_)),
      used_(other.used_),
      lines_(other.lines_),
      records_(other.records_),
      bytes_(other.bytes_) {}

LogFile::~LogFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Appender LogFile::begin() {
    if (bufferSize - used_ < largestRecord) flush();
    return {buffer_.get() + used_, buffer_.get() + bufferSize};
}

void LogFile::end(const Appender& record, std::uint32_t lines) {
    used_ += record.size();
    bytes_ += record.size();
    lines_ += lines;
    ++records_;
}

void LogFile::flush() {
    for (std::size_t done = 0; done < used_ && error_ == 0;) {
        const ssize_t written = ::write(descriptor_, buffer_.get() + done, used_ - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            error_ = errno;
        }
    }
    used_ = 0;
}

Result<> LogFile::close(Micros modified) {
    flush();
    const timespec time{modified / second, static_cast<long>(modified % second * 1000)};
    const timespec both[2] = {time, time};
    if (error_ == 0 && ::futimens(descriptor_, both) != 0) error_ = errno;
    if (::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) error_ = errno;
    if (error_ != 0) return writeError(path_, error_);
    return Done{};
}

}  // namespace logwright::generate
