// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules/rule_set.h"

#include "engine/base/text_patterns.h"
#include "engine/rules/rule_yaml.h"

#include <re2/re2.h>

#include <algorithm>

namespace logwright {

namespace {

// As Hyperscan reads them: bytes.
RE2::Options byteOptions() {
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    return options;
}

}  // namespace

Result<> checkRulePattern(const std::string& pattern) {
    if (pattern.find('\0') != std::string::npos) {
        return Error{"the expression holds a zero byte", "", "write \\x00", Error::Kind::input};
    }
    const RE2 expression(pattern, byteOptions());
    if (!expression.ok()) return Error{expression.error(), "", "correct the expression", Error::Kind::input};
    return checkTextPattern(pattern);
}

RuleSet::RuleSet() = default;
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

Result<RuleSet> RuleSet::compile(std::span<const RulePack> packs) {
    std::map<std::string, const RulePack*> inForce;
    for (const RulePack& pack : packs) inForce[pack.name] = &pack;
    RuleSet set;
    for (const auto& [name, pack] : inForce) {
        for (const Rule& rule : pack->rules) {
            if (auto done = set.add(rule, name); !done) return done.error();
        }
    }
    return set;
}

Result<> RuleSet::add(const Rule& rule, const std::string& pack) {
    const auto [known, fresh] = packOf_.emplace(rule.name, pack);
    if (!fresh) {
        return Error{"the packs '" + known->second + "' and '" + pack + "' both have a rule of this name",
                     rule.name, "rename one of them", Error::Kind::input};
    }
    rules_.push_back(rule);
    bool captures = false;
    for (const RuleKey& key : rule.behaviour ? std::vector{rule.behaviour->group, rule.behaviour->distinct}
                                             : std::vector<RuleKey>{}) {
        captures = captures || key.kind == RuleKey::Kind::capture;
        if (key.kind == RuleKey::Kind::field && !fields_.contains(key.pattern))
            fields_[key.pattern] = std::make_unique<RE2>(key.pattern, byteOptions());
    }
    addPattern(rule.pattern, false, captures);
    if (rule.behaviour && rule.behaviour->measure == Behaviour::Measure::ratio)
        addPattern(rule.behaviour->of, true, captures);
    return Done{};
}

void RuleSet::addPattern(const std::string& pattern, bool whole, bool captures) {
    patterns_.push_back(pattern);
    owners_.push_back({static_cast<std::uint32_t>(rules_.size() - 1), whole});
    expressions_.push_back(captures ? std::make_unique<RE2>(pattern, byteOptions()) : nullptr);
}

std::optional<std::string_view> RuleSet::value(std::uint32_t pattern, const RuleKey& key,
                                               std::string_view text) const {
    const RE2* expression = expressions_[pattern].get();
    int group = 0;
    if (key.kind == RuleKey::Kind::field) {
        expression = fields_.at(key.pattern).get();
        group = std::min(expression->NumberOfCapturingGroups(), 1);
    } else {
        group = expression->NamedCapturingGroups().at(key.name);
    }
    std::vector<re2::StringPiece> held(static_cast<std::size_t>(group) + 1);
    const re2::StringPiece piece(text.data(), text.size());
    if (!expression->Match(piece, 0, text.size(), RE2::UNANCHORED, held.data(), group + 1))
        return std::nullopt;
    const re2::StringPiece& value = held.back();
    if (value.data() == nullptr) return std::nullopt;
    return std::string_view(value.data(), value.size());
}

}  // namespace logwright
