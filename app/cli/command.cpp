// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "engine/base/text.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace logwright {

namespace {

namespace fs = std::filesystem;

// The task that Ctrl+C stops. A second Ctrl+C ends the program at once.
StopToken* interruptible = nullptr;

void interrupt(int) {
    if (interruptible != nullptr) interruptible->request();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void drawProgress(const Progress& progress) {
    std::string line = progress.doing;
    if (progress.total > 0) {
        const auto percent = std::min<std::uint64_t>(100, progress.done * 100 / progress.total);
        line += "  " + std::to_string(percent) + " %";
    }
    if (progress.ratePerSecond > 0) {
        line += "  " + withThousands(static_cast<std::uint64_t>(progress.ratePerSecond)) + " records/s";
    }
    if (line.size() > 100) line.resize(100);
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
}

}  // namespace

ExitCode sayError(const Error& error) {
    std::cerr << "logwright-cli: " << error.message() << '\n';
    switch (error.kind) {
        case Error::Kind::usage:
            return ExitCode::wrongUse;
        case Error::Kind::cancelled:
            return ExitCode::nothingToDo;
        case Error::Kind::input:
        case Error::Kind::failed:
            break;
    }
    return ExitCode::inputUnreadable;
}

Result<> writeFile(const std::string& path, std::string_view text) {
    std::error_code error;
    const fs::file_status before = fs::status(path, error);
    // A file that stands there stays until all is written; a pipe or a terminal is written to as it is.
    const bool beside = !fs::is_symlink(path, error) && (!fs::exists(before) || fs::is_regular_file(before));
    const std::string written = beside ? path + ".new-" + std::to_string(getpid()) : path;
    std::ofstream file(written, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    bool done = static_cast<bool>(file);
    if (done && beside) {
        if (fs::exists(before)) fs::permissions(written, before.permissions(), error);
        fs::rename(written, path, error);
        done = !error;
    }
    if (done) return Done{};
    if (beside) fs::remove(written, error);
    return Error{"cannot be written", path, "check the folder and the space on the disk"};
}

TerminalProgress::TerminalProgress(Drawing drawing)
    : terminal_(drawing == Drawing::whereSeen && isatty(STDERR_FILENO) != 0) {
    static StopToken token;
    token = StopToken();
    interruptible = &token;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    task_ = std::make_unique<TaskContext>(terminal_ ? TaskContext::Listener(drawProgress) : nullptr, token);
}

TerminalProgress::~TerminalProgress() {
    if (terminal_) std::fputs("\r\033[K", stderr);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interruptible = nullptr;
}

}  // namespace logwright
