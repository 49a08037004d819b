// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A drawing as a picture: SVG and PDF, which stay sharp at any size, PNG at twice the size on the screen, and
// for the clipboard.

#include "engine/base/result.h"

#include <QImage>
#include <QString>

namespace logwright::ui {

class GraphView;

enum class PictureFormat { svg, png, pdf };

/// Writes what the view shows, all of it. Fails where the file cannot be written.
Result<> writePicture(GraphView& view, PictureFormat format, const QString& title, const QString& file);
/// At most 12,000 pixels a side, whatever the drawing's size.
QImage pictureOf(GraphView& view);

}  // namespace logwright::ui
