// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the parts of the module report what LibTorch threw. No LibTorch here: only .cpp files include it.

#include "engine/base/result.h"

#include <exception>
#include <string>
#include <string_view>

namespace logwright::torchParts {

/// The first line, as the rest is LibTorch's stack.
inline Error errorOf(const std::exception& thrown) {
    const std::string_view what = thrown.what();
    return {"LibTorch: " + std::string(what.substr(0, what.find('\n'))), "",
            "train on the CPU, or with a smaller batch"};
}

/// Exceptions stay in the module.
template <class Work>
auto guarded(const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& thrown) {
        return errorOf(thrown);
    }
}

}  // namespace logwright::torchParts
