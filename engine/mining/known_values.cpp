// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/known_values.h"

namespace logwright {

KnownValues::Context KnownValues::contextOf(const PatternView& p, std::uint32_t place) {
    std::uint32_t before = place;
    std::uint64_t marks = 0;
    while (before > 0 && p.mark(before - 1) != '\0') marks = marks * 31 + p[--before].hash;
    if (before == place || before == 0 || !p.isWord(before - 1)) return {};
    const std::uint64_t word = p[before - 1].hash;
    return {(word * 31 + marks) | 1, word};
}

void KnownValues::note(const PatternView& pattern, std::uint32_t place) {
    if (pattern.isWord(place)) notes_.push_back({pattern[place].hash, contextOf(pattern, place)});
}

void KnownValues::settle() {
    for (const Note& note : notes_) {
        values_.insert(note.value);
        if (note.context.key == 0) continue;
        contexts_.insert(note.context.key);
        announcers_.insert(note.context.word);
    }
    notes_.clear();
}

bool KnownValues::isValue(const PatternView& pattern, std::uint32_t place) const {
    if (!pattern.isWord(place)) return false;
    const std::uint64_t word = pattern[place].hash;
    // What announces values (user alice) is no value itself.
    if (!values_.contains(word) || announcers_.contains(word)) return false;
    return contexts_.contains(contextOf(pattern, place).key);
}

}  // namespace logwright
