// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/device.h"

#include "engine/neural/torch_module.h"

#include <dlfcn.h>

namespace logwright {

namespace {

/// Without a driver there is no need to wait for LibTorch.
bool hasCudaDriver() {
    static const bool there = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL) != nullptr;
    return there;
}

}  // namespace

bool hasCuda() {
    if (!hasCudaDriver() || !torchModuleIsThere()) return false;
    const auto devices = torchPart<TorchDevices>();
    return devices && (*devices)->hasCuda();
}

Result<std::string> resolveDevice(const std::string& device) {
    if (device == "cpu" || (device == "auto" && !hasCuda())) return std::string("cpu");
    if (device != "auto" && device != "cuda") {
        return Error{"there is no device of this name", device, "choose auto, cpu or cuda",
                     Error::Kind::usage};
    }
    if (!hasCuda()) {
        return Error{"there is no CUDA device, or this LibTorch is built without CUDA", "",
                     "train with the device cpu or auto", Error::Kind::usage};
    }
    const auto devices = torchPart<TorchDevices>();
    if (!devices) return devices.error();
    const std::string name = (*devices)->cudaName();
    return name.empty() ? "cuda:0" : "cuda:0 " + name;
}

}  // namespace logwright
