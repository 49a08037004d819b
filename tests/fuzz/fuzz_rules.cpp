// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a rule pack and as LogAnomaly's configuration: read or refused, and what was read is written
// as what reads back the same and matches without a crash.

#include "engine/base/text_patterns.h"
#include "engine/rules/loganomaly_config.h"
#include "engine/rules/rule_set.h"

#include <cstdlib>

using namespace logwright;

namespace {

void use(const RulePack& pack, std::string_view text) {
    const auto again = readRulePack(rulePackYaml(pack), "written");
    if (again && !(*again == pack)) std::abort();
    const auto set = RuleSet::compile(std::span(&pack, 1));
    if (!set) return;
    const auto patterns = TextPatterns::compile(set->patterns());
    if (!patterns) return;
    TextScanner scanner(*patterns);
    for (const std::uint32_t pattern : scanner.scan(text)) {
        const Rule& rule = set->rules()[set->owner(pattern).rule];
        if (rule.behaviour && rule.behaviour->group.kind >= RuleKey::Kind::capture)
            set->value(pattern, rule.behaviour->group, text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto pack = readRulePack(text, "fuzz.yaml")) use(*pack, text);
    if (const auto config = readLogAnomalyConfig(text, "fuzz.yaml")) use(config->pack, text);
    return 0;
}
