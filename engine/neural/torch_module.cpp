// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/torch_module.h"

#include <dlfcn.h>

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace logwright {

namespace {

namespace fs = std::filesystem;

constexpr const char* moduleFile = "liblogwright_torch.so";

/// Beside the program: in the library folder of what it was installed in, or was built in, which is that of
/// one of the folders above it.
std::optional<fs::path> findModule() {
    std::error_code error;
    fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    constexpr int mostLevels = 6;
    for (int level = 0; level < mostLevels && !folder.empty(); ++level, folder = folder.parent_path()) {
        const fs::path module = folder / LOGWRIGHT_MODULE_FOLDER / moduleFile;
        if (fs::is_regular_file(module, error)) return module;
        if (folder == folder.root_path()) break;
    }
    return std::nullopt;
}

Error missing(const std::string& why) {
    return {
        "LibTorch cannot be used here: " + why, "",
        "install LibTorch (libtorch-dev and libopenblas0-pthread on Debian) and build Logwright with it, or "
        "choose a model and a device that need none"};
}

/// Debian's LibTorch multiplies through OpenBLAS, whose own threads under LibTorch's make small matrices many
/// times slower as soon as the cores are shared.
void holdOpenBlasToOneThread(void* module) {
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(module, "openblas_set_num_threads"))) set(1);
}

Result<void*> openModule() {
    const auto path = findModule();
    if (!path) return missing("this build has no LibTorch");
    // Its symbols stay its own: LibTorch brings libraries that others may have in another version. It is
    // never closed, as LibTorch does not bear that.
    void* const module = dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) {
        const char* const why = dlerror();
        return missing(why == nullptr ? "LibTorch cannot be loaded" : why);
    }
    holdOpenBlasToOneThread(module);
    return module;
}

}  // namespace

bool torchModuleIsThere() {
    static const bool there = findModule().has_value();
    return there;
}

Result<const void*> torchEntry(const char* name, std::uint32_t version) {
    static const Result<void*> module = openModule();
    if (!module) return module.error();
    using Entry = const void* (*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(*module, name));
    const void* const table = entry == nullptr ? nullptr : entry();
    if (table == nullptr || *static_cast<const std::uint32_t*>(table) != version) {
        return missing(std::string(moduleFile) + " is of another version of Logwright");
    }
    return table;
}

}  // namespace logwright
