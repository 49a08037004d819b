// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The values of all templates off the lines, in one pass over the sources and on all cores: what the
// parameter value detector learns from and looks at. Only records of templates that have values are read.

#include "engine/detect/values/value_series.h"
#include "engine/events/event_stream.h"
#include "engine/project/source_reader.h"

#include <functional>

namespace logwright {

struct ValueReadingSettings {
    std::vector<TemplateId> templates;  ///< empty: all that are not hidden
    /// Records of a template below which it is passed over: nothing can be learned from it.
    std::uint64_t leastRecords = 50;
    /// Values held at a time; 4 bytes each, and 12 a record. A single template may have more.
    std::uint64_t mostValues = 48'000'000;
    bool times = true;  ///< the time since the event before too
};

/// Reads the series of templates and hands them out in groups that fit the bound together, each once.
/// A record whose file has become shorter has no values.
using SeriesListener = std::function<Result<>(std::vector<TemplateSeries>&& group)>;
Result<> readValueSeries(const Snapshot& snapshot, SourceReaders& readers, const SessionReader& sessions,
                         const ValueReadingSettings& settings, const SeriesListener& listener,
                         TaskContext& task);

}  // namespace logwright
