// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What normal sessions look like to networks: the key sequence model (DeepLog, section 3.1) and the session
// score, which weighs it together with the shape of sessions. Learned from a project's normal sessions,
// asked of all of them, and taught by false positives (section 3.3).

#include "engine/detect/detector_store.h"
#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/session_sequence.h"
#include "engine/detect/sessions/combined_detector.h"
#include "engine/detect/steps/step_roles.h"

#include <set>
#include <span>
#include <vector>

namespace logwright {

class NormalSessions {
public:
    /// Fills in `training`: its curve, of which `listener` is told, and its metrics. Fails where there are no
    /// whole sessions, and when it is cancelled.
    static Result<NormalSessions> learn(const Snapshot& snapshot, const ProjectEvents& events,
                                        const NormalEvents& normal, DetectorTraining& training,
                                        const DetectorTrainingListener& listener, TaskContext& task);
    ModelParts save() const;
    static Result<NormalSessions> restore(const ModelParts& parts);

    /// One finding for each run of events that the key model did not expect, at its first. Its lesson is the
    /// window before it, `noStep`, and the events, the session's end as `noStep`.
    Result<std::vector<EventFinding>> findKeys(const Snapshot& snapshot, const ProjectEvents& events,
                                               TaskContext& task) const;
    /// One finding for each session that is out of line as a whole. Its lesson are the session's steps.
    Result<std::vector<EventFinding>> findSessions(const Snapshot& snapshot, const ProjectEvents& events,
                                                   TaskContext& task) const;

    /// A false positive, or a finding that is asked about: of `keys` or of `session`.
    struct Taught {
        Detector detector = Detector::keys;
        Lesson lesson;
        bool operator==(const Taught&) const = default;
    };
    /// What accepts `fine`, taught all at once beside what was known; this stays as it was. The same for the
    /// same lessons in the same order.
    Result<NormalSessions> taught(std::span<const Taught> fine, TaskContext& task) const;
    /// Of each, whether it is normal. Once something was taught, only kin of it are among findings of `keys`:
    /// the same step came, or after the same one; the end of a session is kin of ends alone.
    Result<std::vector<bool>> accepts(std::span<const Taught> asked, TaskContext& task) const;

private:
    /// Places of a session, the last is behind the run.
    struct OddRun {
        std::size_t begin = 0;
        std::size_t end = 0;
        double score = 0;  ///< the greatest
    };
    explicit NormalSessions(CombinedDetector detector) : detector_(std::move(detector)) {}
    double scoreOf(const KeyStep& step) const;
    bool isKin(std::span<const EventType> session, std::size_t place) const;
    TypeNames namesOf(const ProjectEvents& events) const;
    EventFinding keyFinding(const ProjectEvents& events, const SessionSequence& sequence,
                            const OddRun& run) const;
    EventFinding sessionFinding(const ProjectEvents& events, const SessionSequence& sequence,
                                const SessionScore& score) const;

    CombinedDetector detector_;
    std::set<TemplateId> taughtCome_;  ///< steps that came where they were taught to be fine; noStep: the end
    std::set<TemplateId> taughtAfter_;  ///< steps after which others than the end did
    StepRoles roles_;
    std::uint32_t topG_ = 0;       ///< 0: by probability
    std::int64_t longestGap_ = 0;  ///< between two events of nearly all normal sessions, in nanoseconds
};

}  // namespace logwright
