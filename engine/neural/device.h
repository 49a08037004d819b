// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a training runs: the CPU, or CUDA through the module with LibTorch.

#include "engine/base/result.h"

#include <string>

namespace logwright {

/// Whether CUDA can be used. Opens the module, once, where there is a driver.
bool hasCuda();
/// "cpu", "cuda:0 NVIDIA H200", for "auto", "cpu" or "cuda". Fails where the device is not there.
Result<std::string> resolveDevice(const std::string& device);

}  // namespace logwright
