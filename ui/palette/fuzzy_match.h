// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well a few typed letters stand for a name: its letters in order, wherever they are, better at the
// beginnings of words and next to each other.

#include <QList>
#include <QStringView>

#include <optional>

namespace logwright::ui {

struct FuzzyMatch {
    int score = 0;      ///< higher is better; to compare matches of the same letters
    QList<int> places;  ///< of the letters in the text, ascending
};

/// Nothing where the letters do not occur in this order. Case does not matter; blanks in `letters` stand for
/// nothing. Of the text the first 160 characters count. The best of all ways to place the letters:
/// O(letters x text).
std::optional<FuzzyMatch> fuzzyMatch(QStringView letters, QStringView text);

}  // namespace logwright::ui
