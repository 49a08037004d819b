// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Sources whose lines tell no year. It is that of the file's date, which says when the file was copied where
// it was copied without care: then the other sources of the project know better.

#include "engine/project/source_clocks.h"
#include "engine/project/source_table.h"
#include "engine/record/record_reader.h"

#include <map>

namespace logwright {

/// Before the other sources were asked.
DateOrigin dateOriginOf(TimesLack lack);

/// From the first to the last record whose time is known, the end exclusive, of each source that has one.
using SourceSpans = std::map<SourceId, TimeRange>;
SourceSpans sourceSpans(std::span<const EventChunkPtr> chunks);

/// An earlier year for sources whose lines tell none, where it puts them beside the sources that tell theirs
/// and the year of the file's date does not. Nothing where those others lie more than a year apart, where a
/// clock was set already, or where 29 February lies between: then it is not one offset.
std::vector<SourceClock> betterYears(std::span<const SourceRow> rows, const SourceSpans& spans);

}  // namespace logwright
