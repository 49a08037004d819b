// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The border to LibTorch. Its libraries are 120 MB and more, and take half a second to load, so nothing links
// them but one shared module, which is opened when the first training wants it. Each floor that has something
// in the module knows it as a table of functions, a part. The module calls nothing of the program: both sides
// see only headers, and what passes is made with one compiler.

#include "engine/base/result.h"

#include <cstdint>

namespace logwright {

/// Whether a module lies where it would be looked for. Opens nothing.
bool torchModuleIsThere();

/// What a part's entry is: a function without arguments that returns the table, whose first member is its
/// version. Opens the module at the first call. Fails where it or LibTorch is missing, and says what to
/// install.
Result<const void*> torchEntry(const char* name, std::uint32_t version);

/// A part says `entryName`, under which the module exports it, and `currentVersion`, which changes whenever
/// its header, or one that it includes, does.
template <class Part>
Result<const Part*> torchPart() {
    const auto table = torchEntry(Part::entryName, Part::currentVersion);
    if (!table) return table.error();
    return static_cast<const Part*>(*table);
}

/// The part of this floor.
struct TorchDevices {
    static constexpr const char* entryName = "logwrightTorchDevices";
    static constexpr std::uint32_t currentVersion = 2;

    std::uint32_t version = 0;
    bool (*hasCuda)() = nullptr;
    /// Of the first CUDA device, "NVIDIA H200"; empty where the driver does not say.
    std::string (*cudaName)() = nullptr;
};

}  // namespace logwright
