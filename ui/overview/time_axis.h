// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Ticks of a time axis at moments a person would choose: full seconds, quarters of an hour, midnights, firsts
// of months. Pure, without a widget.

#include "engine/base/types.h"

#include <QString>

#include <vector>

namespace logwright::ui {

struct TimeTick {
    Timestamp time;
    QString label;
};

/// At most `mostTicks` ticks inside the range; labels say what changes from tick to tick, and the date where
/// the day does.
std::vector<TimeTick> timeTicks(const TimeRange& range, int mostTicks);

}  // namespace logwright::ui
