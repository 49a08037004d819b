// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/standard_input.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <vector>

namespace logwright {

Result<SpoolFile> spoolStandardInput(const Spool& spool, TaskContext& task) {
    Result<SpoolFile> copy = spool.create();
    if (!copy) return copy.error();
    std::vector<char> block(256 * 1024);
    while (true) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Reading standard input", copy->size(), 0, "bytes"});
        // Whoever writes the input may be slow; waiting in steps keeps the task ready to be cancelled.
        pollfd input{STDIN_FILENO, POLLIN, 0};
        constexpr int waitMilliseconds = 40;
        if (::poll(&input, 1, waitMilliseconds) == 0) continue;
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count < 0) {
            return Error{"cannot be read: " + std::generic_category().message(errno), "standard input", "",
                         Error::Kind::input};
        }
        if (count == 0) return copy;
        const Result<> written = copy->write({block.data(), static_cast<std::size_t>(count)});
        if (!written) return written.error();
    }
}

}  // namespace logwright
