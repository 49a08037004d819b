// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The module's table, and the devices there are.

#include "engine/relations/torch/torch_parts.h"

#include <dlfcn.h>
#include <torch/cuda.h>

#include <array>

namespace logwright {

namespace {

/// From the driver itself, as LibTorch's headers for it come with a CUDA build alone.
std::string cudaName() {
    void* const driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (driver == nullptr) return {};
    const auto init = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
    const auto device = reinterpret_cast<int (*)(int*, int)>(dlsym(driver, "cuDeviceGet"));
    const auto name = reinterpret_cast<int (*)(char*, int, int)>(dlsym(driver, "cuDeviceGetName"));
    if (init == nullptr || device == nullptr || name == nullptr) return {};
    std::array<char, 128> text{};
    int first = 0;
    if (init(0) != 0 || device(&first, 0) != 0 || name(text.data(), int{text.size()} - 1, first) != 0)
        return {};
    return text.data();
}

}  // namespace

bool torchParts::hasCuda() {
    try {
        return torch::cuda::is_available();
    } catch (const std::exception&) {
        return false;
    }
}

Result<std::string> torchParts::resolveDevice(const std::string& device) {
    if (device == "cpu" || (device == "auto" && !hasCuda())) return std::string("cpu");
    if (device != "auto" && device != "cuda") {
        return Error{"there is no device of this name", device, "choose auto, cpu or cuda",
                     Error::Kind::usage};
    }
    if (!hasCuda()) {
        return Error{"there is no CUDA device, or this LibTorch is built without CUDA", "",
                     "train with the device cpu or auto", Error::Kind::usage};
    }
    const std::string name = cudaName();
    return name.empty() ? "cuda:0" : "cuda:0 " + name;
}

}  // namespace logwright

extern "C" __attribute__((visibility("default"))) const logwright::TorchModule* logwrightTorchModule() {
    namespace parts = logwright::torchParts;
    static const logwright::TorchModule module{logwright::torchModuleVersion, &parts::hasCuda,
                                               &parts::resolveDevice, &parts::learnEmbedding,
                                               &parts::makeLearner};
    return &module;
}
