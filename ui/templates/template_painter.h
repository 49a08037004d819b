// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a template is drawn on one line: the marks of a person's hand, the name, the words, and the slots in
// weight and tint.

#include "engine/mining/template_table.h"

#include <QRect>

class QPainter;

namespace logwright::ui {

struct TemplateLook {
    bool marks = true;   ///< pinned and hidden, and the name
    bool muted = false;  ///< drawn back: a hidden template, or one that was
};

/// Draws within `cell`, cut with an ellipsis where it does not fit.
void drawTemplate(QPainter& painter, const QRect& cell, const Template& pattern, TemplateLook look = {});

}  // namespace logwright::ui
