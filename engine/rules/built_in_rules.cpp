// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/embedded.h"
#include "engine/rules/rule.h"

#include <cassert>

namespace logwright {

/// The files of resources/rules, compiled into the program.
std::span<const EmbeddedFile> embeddedRules();

const std::vector<RulePack>& builtInRulePacks() {
    static const std::vector<RulePack> packs = [] {
        std::vector<RulePack> read;
        for (const EmbeddedFile& file : embeddedRules()) {
            auto pack = readRulePack(file.contents, std::string(file.name));
            assert(pack);
            if (pack) read.push_back(std::move(*pack));
        }
        return read;
    }();
    return packs;
}

}  // namespace logwright
