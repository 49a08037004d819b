// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/compare/comparison.h"
#include "engine/secrets/secrets.h"

#include <cmath>
#include <cstdio>

namespace logwright {

namespace {

std::string rounded(double number) {
    if (number >= 1000 && number < 1e18)
        return withThousands(static_cast<std::uint64_t>(std::llround(number)));
    char text[64];
    std::snprintf(text, sizeof text, "%.3g", number);
    return text;
}

std::string quoted(const std::string& text) {
    return "\"" + excerpt(text) + "\"";
}

std::string times(std::uint64_t count) {
    return counted(count, "time");
}

std::string hourly(const ChangeSide& side) {
    return times(side.count) + " (" + rounded(side.figure) + " an hour)";
}

std::string percent(const ChangeSide& side) {
    const double share = side.figure * 100;
    const std::string figure = side.count == 0 ? "never"
                               : share < 1     ? "in < 1 %"
                                               : "in " + rounded(share) + " %";
    return figure + " (" + withThousands(side.count) + " of " + withThousands(side.of) +
           (side.sampled ? " sampled)" : ")");
}

std::string factor(const Change& change) {
    const bool more = change.after.figure > change.before.figure;
    const double ratio =
        more ? change.after.figure / change.before.figure : change.before.figure / change.after.figure;
    return rounded(ratio) + (more ? " times as often" : " times less often");
}

std::string slotWords(const Change& change) {
    return "value " + std::to_string(change.slot + 1) + " of " + quoted(change.pattern);
}

std::string shares(const Change& change) {
    return percent(change.before) + " before, " + percent(change.after) + " after";
}

/// Ranks tell what shifted, the medians by how much; they may be equal, or disagree.
std::string shiftWords(const Change& change) {
    const double growth = change.after.figure - change.before.figure;
    std::string words = change.larger ? " tends to be larger" : " tends to be smaller";
    if (change.larger && growth > 0) words = " grew";
    if (!change.larger && growth < 0) words = " shrank";
    return slotWords(change) + words + ": from " + change.value + " in the middle";
}

}  // namespace

std::string changeWords(const Change& change) {
    switch (change.kind) {
        case ChangeKind::templateNew:
            return "new: " + quoted(change.pattern) + " came " + hourly(change.after) + ", never before";
        case ChangeKind::templateGone:
            return "gone: " + quoted(change.pattern) + " came " + hourly(change.before) +
                   " before and never after";
        case ChangeKind::templateMore:
        case ChangeKind::templateLess:
            return quoted(change.pattern) + " comes " + factor(change) + ": " + hourly(change.before) +
                   " before, " + hourly(change.after) + " after";
        case ChangeKind::valueNew:
            return "a new value " + quoted(change.value) + " as " + slotWords(change) + ": " +
                   (change.before.sampled ? shares(change) : percent(change.after) + " after");
        case ChangeKind::valueGone:
            return quoted(change.value) + " no longer comes as " + slotWords(change) + ": " +
                   (change.after.sampled ? shares(change) : percent(change.before) + " before");
        case ChangeKind::valueShare:
            return quoted(change.value) + " as " + slotWords(change) + ": " + shares(change);
        case ChangeKind::numberShift:
            return shiftWords(change);
        case ChangeKind::stepNew:
        case ChangeKind::stepGone:
        case ChangeKind::stepShare:
            return "in sessions, " + quoted(change.next) + " follows " + quoted(change.pattern) + " " +
                   shares(change);
        case ChangeKind::relationNew:
        case ChangeKind::relationGone:
        case ChangeKind::relationShare:
            return quoted(change.pattern) + " stands before " + quoted(change.next) + " " + shares(change);
    }
    return {};
}

}  // namespace logwright
