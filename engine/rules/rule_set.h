// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rules in force, ready to be held against records.

#include "engine/rules/rule.h"

#include <map>
#include <memory>
#include <span>

namespace re2 {
class RE2;
}

namespace logwright {

class RuleSet {
public:
    /// Of two packs with the same name the later one counts: so a person's own takes the place of ours. Fails
    /// where two packs have a rule of the same name.
    static Result<RuleSet> compile(std::span<const RulePack> packs);
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;
    ~RuleSet();

    const std::vector<Rule>& rules() const { return rules_; }

    /// The expressions of all rules, for TextPatterns, and whose each is.
    const std::vector<std::string>& patterns() const { return patterns_; }
    struct Owner {
        std::uint32_t rule;
        bool whole;  ///< what a ratio is of, not the rule's own
    };
    Owner owner(std::uint32_t pattern) const { return owners_[pattern]; }

    /// What a text that the pattern matches holds for the key, which is a capture or a field of its rule;
    /// nothing where the group has no part in the match. From any thread.
    std::optional<std::string_view> value(std::uint32_t pattern, const RuleKey& key,
                                          std::string_view text) const;

private:
    RuleSet();
    Result<> add(const Rule& rule, const std::string& pack);
    void addPattern(const std::string& pattern, bool whole, bool captures);

    std::vector<Rule> rules_;
    std::vector<std::string> patterns_;
    std::vector<Owner> owners_;
    std::vector<std::unique_ptr<re2::RE2>> expressions_;  ///< of each pattern; null where nothing is captured
    std::map<std::string, std::unique_ptr<re2::RE2>> fields_;  ///< by their pattern
    std::map<std::string, std::string> packOf_;                ///< by the name of a rule
};

}  // namespace logwright
