// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What normal work looks like without a network: the templates that occur in it and the steps of its
// sessions; and what departs from it.

#include "engine/detect/detector_store.h"
#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/steps/step_model.h"
#include "engine/detect/steps/step_roles.h"

#include <map>
#include <span>

namespace logwright {

class NormalShape {
public:
    static Result<NormalShape> learn(const Snapshot& snapshot, const ProjectEvents& events,
                                     const NormalEvents& normal, TaskContext& task);
    ModelParts save() const;
    static Result<NormalShape> restore(const ModelParts& parts);

    /// How often each template occurs in what was learned from.
    const std::map<TemplateId, std::uint64_t>& templates() const { return templates_; }
    /// A template that occurs more seldom is not part of normal work.
    std::uint64_t leastCount() const { return leastCount_; }
    /// Its steps are roles.
    const StepModel& steps() const { return steps_; }
    const StepRoles& roles() const { return roles_; }

private:
    std::map<TemplateId, std::uint64_t> templates_;
    std::uint64_t leastCount_ = 1;
    StepRoles roles_;
    StepModel steps_;
};

/// One finding a record of a template that normal work does not have; records that follow within a minute are
/// told together.
Result<std::vector<EventFinding>> findNewTemplates(const Snapshot& snapshot, const ProjectEvents& events,
                                                   const NormalShape& normal, TaskContext& task);

/// One finding a departure of a session from the steps of normal work.
Result<std::vector<EventFinding>> findStepDeviations(const Snapshot& snapshot, const ProjectEvents& events,
                                                     const NormalShape& normal, TaskContext& task);

/// Sessions in which a step departs from normal work, or that have a template which is not part of it; by
/// position in SessionEvents.
Result<std::vector<bool>> departingSessions(const Snapshot& snapshot, const ProjectEvents& events,
                                            const NormalShape& normal, TaskContext& task);

/// The events of a session in its order, as steps.
std::vector<SessionStep> stepsOf(const Snapshot& snapshot, const ProjectEvents& events,
                                 const StepRoles& roles, std::size_t session);

}  // namespace logwright
