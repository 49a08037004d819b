// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The shape that stands for a severity beside its colour, so that nobody needs the colour: a cross for fatal,
// a diamond for error, a triangle for warning, a disc for information, a ring for debug, a dot for trace.

#include "engine/base/types.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace logwright::ui {

/// Draws the mark filling the square `box`; nothing for Severity::none.
void drawSeverityMark(QPainter& painter, const QRectF& box, Severity severity);

/// The mark for labels and buttons, in the colours of the theme as it is now; a square for Severity::none,
/// whose bars have a colour too.
QPixmap severityPixmap(Severity severity, int side = 12);

}  // namespace logwright::ui
