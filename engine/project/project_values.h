// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parameter value detector over a project: reads the values off the lines, learns, finds, and shows one
// series with its band.

#include "engine/detect/finding.h"
#include "engine/detect/values/parameter_series.h"
#include "engine/detect/values/value_model.h"
#include "engine/project/value_reading.h"

namespace logwright {

class ProjectValues {
public:
    explicit ProjectValues(SourceReaders& readers) : readers_(&readers) {}

    /// `normal` says of each record whether it is learned from.
    Result<ValueModel> learn(const Snapshot& snapshot, const SessionReader& sessions,
                             const std::vector<bool>& normal, const ValueSettings& settings,
                             TaskContext& task) const;

    /// The findings by record, with all but id, session and severity.
    Result<std::vector<Finding>> find(const Snapshot& snapshot, const SessionReader& sessions,
                                      const ValueModel& model, TaskContext& task) const;

    /// All values of a channel, with their band where `model` knows one.
    Result<ParameterSeries> series(const Snapshot& snapshot, const SessionReader& sessions,
                                   const ValueModel* model, TemplateId id, const ValueChannel& channel,
                                   TaskContext& task) const;

private:
    SourceReaders* readers_;
};

}  // namespace logwright
