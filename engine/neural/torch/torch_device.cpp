// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The devices there are.

#include "engine/neural/torch_module.h"

#include <dlfcn.h>
#include <torch/cuda.h>

#include <array>
#include <exception>
#include <string>

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

bool hasCudaDevice() {
    try {
        return torch::cuda::is_available();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

}  // namespace logwright

extern "C" __attribute__((visibility("default"))) const logwright::TorchDevices* logwrightTorchDevices() {
    static const logwright::TorchDevices devices{logwright::TorchDevices::currentVersion,
                                                 &logwright::hasCudaDevice, &logwright::cudaName};
    return &devices;
}
