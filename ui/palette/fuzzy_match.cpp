// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzy_match.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <vector>

namespace logwright::ui {

namespace {

constexpr qsizetype mostText = 160;
constexpr qsizetype mostLetters = 32;

constexpr int letterScore = 16;
constexpr int wordStartScore = 14;  ///< the letter begins a word
constexpr int besideScore = 11;     ///< it stands right behind the letter before
constexpr int skipCost = 1;         ///< each character between two letters
constexpr int mostSkipCost = 10;    ///< however many there are

constexpr std::size_t farGap = mostSkipCost / skipCost;

constexpr int impossible = std::numeric_limits<int>::min() / 2;

bool beginsWord(QStringView text, qsizetype at) {
    if (at == 0) return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

bool occursInOrder(QStringView letters, QStringView text) {
    qsizetype found = 0;
    for (const QChar c : text)
        if (found < letters.size() && c.toCaseFolded() == letters[found]) ++found;
    return found == letters.size();
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView whole) {
    QString letters;
    for (const QChar c : typed)
        if (!c.isSpace() && letters.size() < mostLetters) letters += c.toCaseFolded();
    const QStringView text = whole.first(std::min(whole.size(), mostText));
    if (letters.isEmpty()) return FuzzyMatch{};
    if (!occursInOrder(letters, text)) return std::nullopt;

    // best[i][j]: the score of the first i + 1 letters where letter i stands at j; from[i][j]: where the one
    // before stands then.
    const auto n = static_cast<std::size_t>(letters.size()), m = static_cast<std::size_t>(text.size());
    std::vector<int> best(n * m, impossible);
    std::vector<int> from(n * m, -1);
    for (std::size_t i = 0; i < n; ++i) {
        int far = -1;  // the best place of the letter before, of those farther back than farGap
        for (std::size_t j = i; j < m; ++j) {
            if (i > 0 && j > farGap + 1) {
                const std::size_t k = j - farGap - 2;
                const int* row = &best[(i - 1) * m];
                if (row[k] != impossible && (far < 0 || row[k] > row[far])) far = int(k);
            }
            if (text[qsizetype(j)].toCaseFolded() != letters[qsizetype(i)]) continue;
            const int here = letterScore + (beginsWord(text, qsizetype(j)) ? wordStartScore : 0);
            int& score = best[i * m + j];
            if (i == 0) {
                score = here;
                continue;
            }
            // Letters farther back than the dearest gap all cost the same: the best of them is known.
            const std::size_t near = j > farGap + 1 ? std::max(i - 1, j - farGap - 1) : i - 1;
            if (far >= 0) {
                score = best[(i - 1) * m + static_cast<std::size_t>(far)] + here - mostSkipCost;
                from[i * m + j] = far;
            }
            for (std::size_t k = near; k < j; ++k) {
                const int before = best[(i - 1) * m + k];
                if (before == impossible) continue;
                const int gap = int(j - k) - 1;
                const int now =
                    before + here + (gap == 0 ? besideScore : -std::min(mostSkipCost, gap * skipCost));
                if (now <= score) continue;
                score = now;
                from[i * m + j] = int(k);
            }
        }
    }
    const auto last = best.begin() + static_cast<std::ptrdiff_t>((n - 1) * m);
    const auto end = std::max_element(last, best.end());
    FuzzyMatch match;
    match.score = *end - int(m) / 16;  // of two that match alike, the shorter
    int place = int(end - last);
    for (std::size_t i = n; i-- > 0;) {
        match.places.prepend(place);
        place = from[i * m + static_cast<std::size_t>(place)];
    }
    return match;
}

}  // namespace logwright::ui
