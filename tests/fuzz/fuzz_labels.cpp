// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of session labels: read or refused with a reason; what is read is what was written.

#include "engine/evaluate/label_file.h"
#include "engine/mining/csv.h"

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto labels = readSessionLabelsText({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!labels) {
        if (labels.error().message().empty()) std::abort();
        return 0;
    }
    std::string text = "session,label\n";
    for (const auto& [name, abnormal] : *labels) {
        text += csvQuoted(name) + (abnormal ? ",Anomaly\n" : ",Normal\n");
    }
    const auto again = readSessionLabelsText(text, "again");
    if (!again || *again != *labels) std::abort();
    return 0;
}
