// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/bookmark_mark.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

class BookmarkWords {
    Q_DECLARE_TR_FUNCTIONS(BookmarkWords)
};

}  // namespace

QColor bookmarkColour(int colour) {
    // Those of terminals, which the theme keeps readable; the severities' are not among them.
    constexpr std::array<int, 6> codes{-1, 2, 6, 12, 13, 3};
    const auto at = static_cast<std::size_t>(std::clamp(colour, 0, 5));
    return at == 0 ? Theme::current().accent() : Theme::current().ansiColour(codes[at]);
}

QString bookmarkColourWord(int colour) {
    switch (colour) {
        case 1:
            return BookmarkWords::tr("Green");
        case 2:
            return BookmarkWords::tr("Cyan");
        case 3:
            return BookmarkWords::tr("Blue");
        case 4:
            return BookmarkWords::tr("Purple");
        case 5:
            return BookmarkWords::tr("Yellow");
        default:
            return BookmarkWords::tr("No colour");
    }
}

}  // namespace logwright::ui
