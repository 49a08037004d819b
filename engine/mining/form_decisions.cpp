// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/form_decisions.h"

#include "engine/mining/byte_class.h"

#include <array>
#include <limits>

namespace logwright {

namespace {

constexpr std::size_t entryCount = 4096;
// To decide takes as long as matching some messages: forms that hardly occur again are not worth it.
constexpr std::uint32_t seenToLookUp = 2;
constexpr std::uint32_t seenToDecide = 4;
constexpr std::uint32_t isDecided = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t notSame = std::numeric_limits<std::uint32_t>::max();
/// Patterns compared with one form before it is given up.
constexpr std::size_t mostCompared = 2000;
/// Forms remembered; more would take memory without end.
constexpr std::size_t mostDecided = 100'000;

constexpr std::array<std::uint8_t, 256> makeKinds() {
    std::array<std::uint8_t, 256> kinds{};
    for (unsigned byte = 0; byte < kinds.size(); ++byte) {
        kinds[byte] = kindOf(static_cast<unsigned char>(byte));
    }
    return kinds;
}
constexpr std::array<std::uint8_t, 256> kinds = makeKinds();

std::uint8_t kindsOf(std::string_view value) {
    // Digits are in most values: that a value has none is not worth a decision of its own.
    std::uint8_t found = digitKind;
    for (const char c : value) found |= kinds[static_cast<unsigned char>(c)];
    return found;
}

/// False where squeezing the message is not squeezing its literals one by one, or not all of it is read.
bool cutsCleanly(std::string_view message, const std::vector<Slot>& slots) {
    if (message.size() > longestMinedText) return false;
    for (const Slot& slot : slots) {
        if (slot.begin == slot.end || isBlank(message[slot.begin]) || isBlank(message[slot.end - 1]))
            return false;
    }
    return true;
}

void appendSqueezed(std::string& literal, std::string_view text) {
    for (const char c : text) {
        if (!isBlank(c))
            literal.push_back(c);
        else if (literal.empty() || literal.back() != ' ')
            literal.push_back(' ');
    }
}

MessageForm formOf(std::string_view message, const std::vector<Slot>& slots) {
    MessageForm form;
    std::size_t from = 0;
    for (const Slot& slot : slots) {
        appendSqueezed(form.literals.emplace_back(), message.substr(from, slot.begin - from));
        form.kinds.push_back(kindsOf(message.substr(slot.begin, slot.end - slot.begin)));
        from = slot.end;
    }
    appendSqueezed(form.literals.emplace_back(), message.substr(from));
    return form;
}

}  // namespace

FormDecisions::Decision FormDecisions::find(std::uint64_t key) const {
    const std::lock_guard lock(mutex_);
    const auto known = decided_.find(key);
    if (known == decided_.end()) return {};
    return {true, known->second};
}

FormDecisions::Decision FormDecisions::decide(std::uint64_t key, const MessageForm& form) {
    Decision decision{true, patterns_->matchForm(form, mostCompared)};
    const std::lock_guard lock(mutex_);
    if (decided_.size() < mostDecided) decided_.emplace(key, decision.matching);
    return decision;
}

FittedSets::FittedSets(std::shared_ptr<FormDecisions> decisions) : decisions_(std::move(decisions)) {
    if (decisions_) entries_.resize(entryCount);
}

std::uint32_t FittedSets::indexOf(const PatternSet::Matching& set) {
    const auto [at, fresh] = indexOf_.emplace(set, static_cast<std::uint32_t>(sets_.size()));
    if (fresh) sets_.push_back(set);
    return at->second;
}

std::uint32_t FittedSets::matched(std::string_view message) {
    decisions_->patterns().matchAll(message.substr(0, longestMinedText), matching_);
    return matching_.empty() ? 0 : indexOf(matching_);
}

bool FittedSets::take(Entry& entry, const FormDecisions::Decision& decision) {
    if (!decision.known) return false;
    entry.seen = isDecided;
    entry.set = decision.matching ? indexOf(*decision.matching) : notSame;
    return true;
}

std::uint32_t FittedSets::setOf(std::uint64_t key, std::string_view message, const std::vector<Slot>& slots) {
    if (!decisions_) return 0;
    if (!cutsCleanly(message, slots)) return matched(message);
    for (const Slot& slot : slots) {
        const std::uint8_t found = kindsOf(message.substr(slot.begin, slot.end - slot.begin));
        key = (key ^ found) * 0x9E3779B97F4A7C15u;
        key ^= key >> 29;
    }
    Entry& entry = entries_[key % entryCount];
    if (entry.key != key) entry = {key, 0, notSame};
    if (entry.seen != isDecided) {
        ++entry.seen;
        const bool decided =
            (entry.seen == seenToLookUp && take(entry, decisions_->find(key))) ||
            (entry.seen == seenToDecide && take(entry, decisions_->decide(key, formOf(message, slots))));
        if (!decided) return matched(message);
    }
    return entry.set == notSame ? matched(message) : entry.set;
}

}  // namespace logwright
