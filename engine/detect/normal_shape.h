// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What normal work looks like without a network: the templates that occur in it and the steps of its
// sessions; and what departs from it.

#include "engine/detect/detector_store.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/steps/step_model.h"
#include "engine/detect/steps/step_roles.h"
#include "engine/detect/verdict_history.h"

#include <span>

namespace logwright {

/// A finding by position in the stream, before it has a place in a project.
struct EventFinding {
    Finding finding;
    std::size_t first = 0;  ///< position in the stream
    std::size_t last = 0;
    Lesson lesson;
};

class NormalShape {
public:
    static Result<NormalShape> learn(const Snapshot& snapshot, const ProjectEvents& events,
                                     const NormalEvents& normal, TaskContext& task);
    ModelParts save() const;
    static Result<NormalShape> restore(const ModelParts& parts);

    /// Templates that occur in normal work, ascending.
    const std::vector<TemplateId>& templates() const { return templates_; }
    /// Its steps are roles.
    const StepModel& steps() const { return steps_; }
    const StepRoles& roles() const { return roles_; }

private:
    std::vector<TemplateId> templates_;
    StepRoles roles_;
    StepModel steps_;
};

/// One finding a record of a template that normal work does not have.
Result<std::vector<EventFinding>> findNewTemplates(const Snapshot& snapshot, const ProjectEvents& events,
                                                   const NormalShape& normal, TaskContext& task);

/// One finding a departure of a session from the steps of normal work.
Result<std::vector<EventFinding>> findStepDeviations(const Snapshot& snapshot, const ProjectEvents& events,
                                                     const NormalShape& normal, TaskContext& task);

/// The events of a session in its order, as steps.
std::vector<SessionStep> stepsOf(const Snapshot& snapshot, const ProjectEvents& events,
                                 const StepRoles& roles, std::size_t session);

/// A hash of what makes a pattern; never 0.
std::uint64_t patternOf(std::span<const std::uint64_t> parts);

}  // namespace logwright
