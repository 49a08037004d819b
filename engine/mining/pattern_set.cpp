// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/pattern_set.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace logwright {

namespace {

constexpr std::size_t gramBytes = 4;
/// Fewer patterns of one head are sooner tried than told apart.
constexpr std::size_t fewestIndexed = 8;

std::uint32_t gramAt(std::string_view text, std::size_t at) {
    std::uint32_t gram = 0;
    std::memcpy(&gram, text.data() + at, gramBytes);
    return gram;
}

std::size_t gramBit(std::uint32_t gram, const std::vector<std::uint64_t>& bits) {
    return (gram * 0x9E3779B97F4A7C15u >> 32) & (bits.size() * 64 - 1);
}

/// The bytes in a row that each message has behind its head, each once.
std::vector<std::uint32_t> gramsOf(const TemplatePattern& pattern) {
    std::vector<std::uint32_t> grams;
    for (std::size_t i = 1; i < pattern.literals().size(); ++i) {
        const std::string& literal = pattern.literals()[i];
        for (std::size_t at = 0; at + gramBytes <= literal.size(); ++at) grams.push_back(gramAt(literal, at));
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

void sortUnique(PatternSet::Matching& matching) {
    std::ranges::sort(matching);
    matching.erase(std::unique(matching.begin(), matching.end()), matching.end());
}

}  // namespace

PatternSet::PatternSet(std::span<const std::string> templateTexts) {
    std::map<std::string, Matching> byHead;
    for (const std::string& text : templateTexts) {
        patterns_.emplace_back(text);
        literalBytes_.push_back(patterns_.back().literalBytes());
        byHead[patterns_.back().literals().front()].push_back(
            static_cast<std::uint32_t>(patterns_.size() - 1));
    }
    heads_.reserve(byHead.size());
    for (auto& [text, patterns] : byHead) addHead(text, std::move(patterns));
}

// Heads come ascending, so what begins this one begins the one before it too, or is it.
void PatternSet::addHead(std::string text, Matching patterns) {
    const auto self = static_cast<std::uint32_t>(heads_.size());
    std::uint32_t parent = self > 0 ? self - 1 : self;
    while (parent != self && !text.starts_with(heads_[parent].text))
        parent = heads_[parent].parent == parent ? self : heads_[parent].parent;
    heads_.push_back({std::move(text), parent, std::move(patterns)});
    if (heads_.back().patterns.size() >= fewestIndexed) indexGrams(heads_.back());
}

void PatternSet::indexGrams(Head& head) const {
    std::unordered_map<std::uint32_t, std::uint32_t> patternsWith;
    for (const std::uint32_t pattern : head.patterns) {
        for (const std::uint32_t gram : gramsOf(patterns_[pattern])) ++patternsWith[gram];
    }
    constexpr std::size_t bitsOfPattern = 16;
    std::size_t words = 1;
    while (words * 64 < head.patterns.size() * bitsOfPattern) words *= 2;
    head.grams.assign(words, 0);
    Matching others;
    for (const std::uint32_t pattern : head.patterns) {
        const std::vector<std::uint32_t> grams = gramsOf(patterns_[pattern]);
        if (grams.empty()) {
            others.push_back(pattern);
            continue;
        }
        const std::uint32_t rarest =
            *std::ranges::min_element(grams, {}, [&](std::uint32_t gram) { return patternsWith.at(gram); });
        head.byGram[rarest].push_back(pattern);
        const std::size_t bit = gramBit(rarest, head.grams);
        head.grams[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
    head.patterns = std::move(others);
}

template <class Visit>
void PatternSet::eachCandidate(std::string_view text, const Visit& visit) const {
    const auto after = std::ranges::upper_bound(heads_, text, {}, &Head::text);
    if (after == heads_.begin()) return;
    auto at = static_cast<std::uint32_t>(after - heads_.begin() - 1);
    for (;;) {
        const Head& head = heads_[at];
        if (text.starts_with(head.text)) {
            for (const std::uint32_t pattern : head.patterns) visit(pattern);
            const std::size_t end = head.grams.empty() ? 0 : text.size();
            for (std::size_t i = head.text.size(); i + gramBytes <= end; ++i) {
                const std::uint32_t gram = gramAt(text, i);
                const std::size_t bit = gramBit(gram, head.grams);
                if ((head.grams[bit / 64] >> bit % 64 & 1) == 0) continue;
                const auto found = head.byGram.find(gram);
                if (found == head.byGram.end()) continue;
                for (const std::uint32_t pattern : found->second) visit(pattern);
            }
        }
        if (head.parent == at) return;
        at = head.parent;
    }
}

std::optional<std::uint32_t> PatternSet::match(std::string_view message) const {
    const std::string text = squeezed(message);
    std::optional<std::uint32_t> best;
    const auto isOpen = [&](std::uint32_t i) { return patterns_[i].literals().front().empty(); };
    const auto isBetter = [&](std::uint32_t i) {
        if (literalBytes_[i] != literalBytes_[*best]) return literalBytes_[i] > literalBytes_[*best];
        return isOpen(i) != isOpen(*best) ? !isOpen(i) : i < *best;
    };
    eachCandidate(text, [&](std::uint32_t i) {
        if ((!best || isBetter(i)) && patterns_[i].matches(text)) best = i;
    });
    return best;
}

void PatternSet::matchAll(std::string_view message, Matching& matching) const {
    matching.clear();
    const std::string text = squeezed(message);
    eachCandidate(text, [&](std::uint32_t i) {
        if (patterns_[i].matches(text)) matching.push_back(i);
    });
    sortUnique(matching);
}

void PatternSet::allCovering(const TemplatePattern& messages, Matching& covering) const {
    covering.clear();
    eachCandidate(messages.text(), [&](std::uint32_t i) {
        if (patterns_[i].covers(messages)) covering.push_back(i);
    });
    sortUnique(covering);
}

std::optional<PatternSet::Matching> PatternSet::matchForm(const MessageForm& form,
                                                          std::size_t mostCompared) const {
    Matching matching;
    const std::string& start = form.literals.front();
    if (form.literals.size() == 1) {
        matchAll(start, matching);
        return matching;
    }
    std::size_t compared = 0;
    const auto isSame = [&](std::uint32_t i) {
        if (++compared > mostCompared) return false;
        if (!mayOverlap(patterns_[i], form)) return true;
        matching.push_back(i);
        return patterns_[i].covers(form.literals);
    };
    const auto areSame = [&](const Head& head) {
        if (!std::ranges::all_of(head.patterns, isSame)) return false;
        return std::ranges::all_of(head.byGram,
                                   [&](const auto& one) { return std::ranges::all_of(one.second, isSame); });
    };
    // Heads that go on where the form's does not any more, then those that begin it.
    const auto after = std::ranges::upper_bound(heads_, start, {}, &Head::text);
    for (auto at = after; at != heads_.end() && at->text.starts_with(start); ++at) {
        if (!areSame(*at)) return std::nullopt;
    }
    if (after != heads_.begin()) {
        auto at = static_cast<std::uint32_t>(after - heads_.begin() - 1);
        for (;;) {
            if (start.starts_with(heads_[at].text) && !areSame(heads_[at])) return std::nullopt;
            if (heads_[at].parent == at) break;
            at = heads_[at].parent;
        }
    }
    sortUnique(matching);
    return matching;
}

}  // namespace logwright
