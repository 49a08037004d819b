// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Charts as assistive technology sees them: as charts, whose description says in a sentence what they show.

namespace logwright::ui {

/// Makes Qt ask us about every chart. Calling it again changes nothing.
void installChartAccessibility();

}  // namespace logwright::ui
