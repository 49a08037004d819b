// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which refinement patterns a message fits, remembered by its form. Most forms lie so that all of their
// messages fit the same patterns; where a pattern's literal can fall into a slot, each message is matched.

#include "engine/mining/pattern_set.h"
#include "engine/mining/slots.h"

#include <map>
#include <mutex>
#include <vector>

namespace logwright {

/// What is known of forms, for all the digests of an analysis. Thread-safe.
class FormDecisions {
public:
    explicit FormDecisions(std::shared_ptr<const PatternSet> patterns) : patterns_(std::move(patterns)) {}

    const PatternSet& patterns() const { return *patterns_; }

    struct Decision {
        bool known = false;
        std::optional<PatternSet::Matching> matching;  ///< nullopt where each message has to be matched
    };
    Decision find(std::uint64_t key) const;
    /// Decides for the form; `key` is its own and that of the kinds of bytes its values have.
    Decision decide(std::uint64_t key, const MessageForm& form);

private:
    std::shared_ptr<const PatternSet> patterns_;
    mutable std::mutex mutex_;
    std::unordered_map<std::uint64_t, std::optional<PatternSet::Matching>> decided_;
};

/// The sets of patterns that the messages of one digest fit.
class FittedSets {
public:
    explicit FittedSets(std::shared_ptr<FormDecisions> decisions);

    /// Index of the set of the message, whose form has this key. `message` is trimmed.
    std::uint32_t setOf(std::uint64_t key, std::string_view message, const std::vector<Slot>& slots);
    /// Each once, in the order in which they occurred; the first is the empty one.
    const std::vector<PatternSet::Matching>& sets() const { return sets_; }

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t seen = 0;
        std::uint32_t set = 0;  ///< of every message; notSame where each has to be matched
    };
    std::uint32_t matched(std::string_view message);
    std::uint32_t indexOf(const PatternSet::Matching& set);
    bool take(Entry& entry, const FormDecisions::Decision& decision);

    std::shared_ptr<FormDecisions> decisions_;
    std::vector<Entry> entries_;  ///< by the key's last bits; a newer form puts an older one out
    std::vector<PatternSet::Matching> sets_{{}};
    std::map<PatternSet::Matching, std::uint32_t> indexOf_{{{}, 0}};
    PatternSet::Matching matching_;  ///< scratch
};

}  // namespace logwright
