// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The colours of highlighters, as they show and in words.

#include <QColor>
#include <QIcon>
#include <QString>

namespace logwright::ui {

/// 1 to Highlighter::colours, behind the text of a row or a word, in the theme as it is now. All text of a
/// row stays readable on it.
QColor highlightTint(int colour);
/// "Yellow".
QString highlightWord(int colour);
/// A swatch of it.
QIcon highlightIcon(int colour);

}  // namespace logwright::ui
