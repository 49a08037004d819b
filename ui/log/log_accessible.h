// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a screen reader is told of the log: a list, how many records it has, and the current one in words.

namespace logwright::ui {

/// Makes Qt ask us about every LogArea. Calling it again changes nothing.
void installLogAccessibility();

}  // namespace logwright::ui
