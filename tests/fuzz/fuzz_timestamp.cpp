// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a time's specification, and as a time in every shape that is known.

#include "engine/record/time_completion.h"
#include "engine/record/timestamp.h"

#include <cstdlib>

using namespace logwright;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void readAndComplete(const TimeShape& shape, std::string_view text, TimeCompletion& completion) {
    ClockTime clock;
    const std::size_t length = shape.read(text, clock);
    require(length <= text.size());
    Timestamp time;
    if (length != 0) completion.complete(clock, time);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TimeCompletion completion(TimeContext{});
    for (const TimeShape& shape : knownTimeShapes()) readAndComplete(shape, text, completion);

    // A reader that remembers must say the same as a shape that does not.
    TimeReader reader(knownTimeShapes());
    ClockTime first, second;
    const std::size_t firstLength = reader.read(text, first);
    require(reader.read(text, second) == firstLength);
    require(firstLength == 0 || (first.seconds == second.seconds && first.nanoseconds == second.nanoseconds &&
                                 first.valid == second.valid && first.zone == second.zone));

    const std::size_t split = text.find('\n');
    if (split == std::string_view::npos) return 0;
    const auto shape = TimeShape::compile(text.substr(0, split));
    if (shape) readAndComplete(*shape, text.substr(split + 1), completion);
    return 0;
}
