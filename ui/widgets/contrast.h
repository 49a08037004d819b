// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well a colour is seen on another, as WCAG 2 measures it: 4.5 is enough for text, 3 for marks.

#include <QColor>

namespace logwright::ui {

/// 1 for the same colour, 21 for black on white; transparency is not looked at.
double contrast(const QColor& a, const QColor& b);

/// What is seen where a colour that may let through lies on an opaque one.
QColor blended(const QColor& top, const QColor& ground);

/// `colour`, or its kin of the same hue that is as much lighter or darker as text on `ground` needs.
QColor readableText(const QColor& colour, const QColor& ground);

/// Black or white, whichever has the greater contrast on a fill.
QColor readableOn(const QColor& fill);

}  // namespace logwright::ui
