// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the cards of the overview say. Pure, without a widget.

#include "ui/overview/overview_figures.h"

#include <QString>

namespace logwright::ui {

struct CardWords {
    QString figure;
    QString note;
    QString more;  ///< all of it, for a hover
};

CardWords recordWords(const OverviewFigures& figures);
CardWords spanWords(const OverviewFigures& figures);
CardWords rateWords(const OverviewFigures& figures);
CardWords errorWords(const OverviewFigures& figures);
CardWords diversityWords(const OverviewFigures& figures);
CardWords riskWords(const OverviewFigures& figures);

}  // namespace logwright::ui
