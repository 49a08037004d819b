// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a kept filter and as highlighters: read or refused, and what was read is written as what reads
// back the same.

#include "engine/project/highlighter.h"
#include "engine/project/kept_filter.h"

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto filter = readKeptFilter(text, "fuzz")) {
        const auto again = readKeptFilter(keptFilterText(*filter), "written");
        if (!again || !(*again == *filter)) std::abort();
    }
    if (const auto highlighters = readHighlighters(text, "fuzz")) {
        const auto again = readHighlighters(highlightersText(*highlighters), "written");
        if (!again || *again != *highlighters) std::abort();
    }
    return 0;
}
