// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A log with one planted cause and effect among lines that come when they like.

#include "tests/engine/project/sample_logs.h"

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

namespace logwright {

/// `seconds` of a log: "link slow" every three seconds on average, "failover" 0.1 to 0.4 s after nine in ten
/// of them, and four other kinds of line, some five a second together.
inline std::string plantedLog(int seconds, unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
    std::vector<std::pair<std::int64_t, std::string>> lines;  // by millisecond
    const std::int64_t end = std::int64_t{seconds} * 1000;
    const char* const noise[] = {"heartbeat %s of the scheduler", "cache miss for key user:%s",
                                 "payment of order %s accepted", "sent %s bytes to the archive"};
    for (const char* text : noise) {
        for (std::int64_t at = below(800); at < end; at += 1 + below(1600)) {
            std::string line = text;
            lines.emplace_back(at, line.replace(line.find("%s"), 2, std::to_string(below(90'000))));
        }
    }
    for (std::int64_t at = below(3000); at < end; at += 1 + below(6000)) {
        const std::string port = std::to_string(below(48));
        lines.emplace_back(at, "link slow on port " + port);
        if (below(10) > 0) lines.emplace_back(at + 100 + below(300), "failover of port " + port + " begun");
    }
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.first; });
    std::string text;
    for (const auto& [at, message] : lines) {
        char head[64];
        std::snprintf(head, sizeof head, "2026-03-01 %02d:%02d:%02d,%03d INFO net.Switch: ",
                      static_cast<int>(at / 3'600'000 % 24), static_cast<int>(at / 60'000 % 60),
                      static_cast<int>(at / 1000 % 60), static_cast<int>(at % 1000));
        text += head + message + '\n';
    }
    return text;
}

}  // namespace logwright
