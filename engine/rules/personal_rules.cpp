// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules/personal_rules.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

namespace logwright {

namespace {

namespace fs = std::filesystem;

fs::path rulesFolder() {
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config == '/')
        return fs::path(config) / "logwright" / "rules";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return fs::path(home) / ".config" / "logwright" / "rules";
    return {};
}

Error unreadable(const fs::path& path, const std::string& why) {
    return {"cannot be read: " + why, path.string(),
            "a person's own rules are kept there, see `rules --help`", Error::Kind::input};
}

}  // namespace

Result<std::vector<RulePack>> personalRulePacks() {
    const fs::path folder = rulesFolder();
    std::error_code error;
    if (folder.empty() || !fs::is_directory(folder, error)) return std::vector<RulePack>{};
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
         at.increment(error))
        if (at->path().extension() == ".yaml") files.push_back(at->path());
    if (error) return unreadable(folder, error.message());
    std::ranges::sort(files);
    std::vector<RulePack> packs;
    for (const fs::path& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream yaml;
        yaml << in.rdbuf();
        if (!in) return unreadable(file, std::make_error_code(std::errc::io_error).message());
        auto pack = readRulePack(yaml.str(), file.string());
        if (!pack) return pack.error();
        packs.push_back(std::move(*pack));
    }
    return packs;
}

}  // namespace logwright
