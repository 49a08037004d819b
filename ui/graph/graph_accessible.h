// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A node-link drawing as assistive technology sees it: its cards and then its arrows are its children, each
// with a name in words, a place, and what a press of it does; cards tell which others lead to them.

namespace logwright::ui {

class GraphView;

/// Makes Qt ask us about every GraphView. Calling it again changes nothing.
void installGraphAccessibility();

/// Another card or arrow is the current one, if the drawing has the keyboard.
void tellGraphFocus(GraphView& view);
/// The drawing shows other contents.
void tellGraphChanged(GraphView& view);

}  // namespace logwright::ui
