// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The flag that stands for a finding in log, table and timeline: a pennant while it is open, a square banner
// once it is confirmed, an outline where it is fine. Colour says how odd it is, shape what was said of it.

#include "ui/session/finding_words.h"

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace logwright::ui {

/// Of findings in sight; muted for the others.
QColor findingColour(const Finding& finding);
/// Draws the flag filling the square `box`.
void drawFindingMark(QPainter& painter, const QRectF& box, const Finding& finding);
/// The flag for tables, in the colours of the theme as it is now.
QPixmap findingPixmap(const Finding& finding, int side = 12);

}  // namespace logwright::ui
