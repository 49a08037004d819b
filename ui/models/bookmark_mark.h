// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The colours of bookmarks, as they show and in words.

#include <QColor>
#include <QString>

namespace logwright::ui {

/// 1 to 5; 0 is the colour of a bookmark that has none. In the theme as it is now.
QColor bookmarkColour(int colour);
/// "Green"; of 0 it says that there is none.
QString bookmarkColourWord(int colour);

}  // namespace logwright::ui
