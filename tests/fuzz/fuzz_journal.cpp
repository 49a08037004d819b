// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a journal's export: however it is cut, the same lines of JSON come out, each readable and no
// longer than an entry may be.

#include "engine/source/journal_export.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::string whole;
    JournalExport atOnce;
    atOnce.add(text, whole);
    atOnce.finish(whole);

    std::string pieces;
    JournalExport cut;
    for (std::size_t at = 0, step = 1; at < size; at += step, step = step * 3 % 7 + 1) {
        cut.add(text.substr(at, step), pieces);
    }
    cut.finish(pieces);
    if (pieces != whole) std::abort();

    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = whole.find('\n', at);
        if (end == std::string::npos) std::abort();
        if (end - at > JournalExport::longestLine) std::abort();
        if (!nlohmann::json::accept(whole.substr(at, end - at))) std::abort();
        at = end + 1;
    }
    return 0;
}
