// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Line icons that take the colour of the theme's text each time they are drawn: their SVG says currentColor.

#include <QIcon>
#include <QString>

namespace logwright::ui {

QIcon svgIcon(const QString& resource);

}  // namespace logwright::ui
