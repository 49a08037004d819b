// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/torch_module.h"

#include <dlfcn.h>

#include <filesystem>
#include <optional>
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
        "LogFlow models cannot be trained here: " + why, "",
        "install LibTorch (libtorch-dev and libopenblas0-pthread on Debian) and build Logwright with it, or "
        "train the excitation model"};
}

/// Debian's LibTorch multiplies through OpenBLAS, whose own threads under LibTorch's make small matrices many
/// times slower as soon as the cores are shared.
void holdOpenBlasToOneThread(void* module) {
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(module, "openblas_set_num_threads"))) set(1);
}

Result<const TorchModule*> openModule() {
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
    const auto entry = reinterpret_cast<TorchModuleEntry>(dlsym(module, torchModuleEntryName));
    if (entry == nullptr || entry()->version != torchModuleVersion) {
        return missing(path->string() + " is of another version of Logwright");
    }
    return entry();
}

}  // namespace

bool torchModuleIsThere() {
    static const bool there = findModule().has_value();
    return there;
}

Result<const TorchModule*> torchModule() {
    static const Result<const TorchModule*> module = openModule();
    return module;
}

}  // namespace logwright
