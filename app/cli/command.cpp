// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "engine/base/text.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace logwright {

namespace {

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
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (file) return Done{};
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
