// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of sessions of keys: read or refused with a reason; what is read is what was written.

#include "engine/evaluate/session_file.h"

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    LogKeys keys;
    const auto sessions = readSessionText({reinterpret_cast<const char*>(data), size}, "fuzz", keys);
    if (!sessions) {
        if (sessions.error().message().empty()) std::abort();
        return 0;
    }
    // In its order, where it has one, the same sessions in two parts.
    if (const auto split = splitSessionText({reinterpret_cast<const char*>(data), size}, "fuzz", 0.8, keys)) {
        if (split->learned.total() + split->heldOut.total() != sessions->total()) std::abort();
    }
    // Written anew, with counts, it is the same set.
    std::string text;
    for (std::size_t i = 0; i < sessions->size(); ++i) {
        text += std::to_string(sessions->count(i)) + '\t';
        for (const EventType type : sessions->session(i)) text += keys.name(type) + ' ';
        text += '\n';
    }
    const auto again = readSessionText(text, "again", keys);
    // A line's count is bounded, the sum of many is not.
    if (!again) return 0;
    if (again->size() != sessions->size() || again->total() != sessions->total()) std::abort();
    return 0;
}
