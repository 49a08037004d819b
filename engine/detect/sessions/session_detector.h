// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every detector of sessions is to its user: trained on normal sessions alone, it says of others how
// odd they are, whether that is worth a finding, and why, in words.
//
//     SessionSet normal = SessionSet::of(stream, pieces);             // sessions or windows, see
//     cutWindows() auto detector = trainSessionDetector(Detector::shape, normal, {}, task); auto scores =
//     (*detector)->score(others, task);                 // one for each distinct session if
//     ((*scores)[i].abnormal())
//         reason = (*detector)->reason(others.session(i), (*scores)[i], names);
//
// Event types are the caller's numbers; they must mean the same in training and in scoring, so a project
// numbers them by its templates and keeps the list with the model. A number that training did not have is a
// new type.

#include "engine/detect/finding.h"
#include "engine/detect/sessions/session_set.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// How odd one part of a session is: `length`, how far outside the range of lengths, in spreads of the
/// logarithm; `counts`, the distance to the nearest count vector (CountVectors), called `unseenTemplate`
/// where types are among it that no normal session has; `ngram`, the least expected step to the next event
/// (NgramModel); of the key model `unexpectedEvent`, or `earlyStop` at the end, minus the least
/// log-probability of an event.
struct PartScore {
    FindingPart part{};
    double value = 0;       ///< in the part's own unit, higher is odder
    double evidence = 0;    ///< minus ln of the probability that a normal session has as much
    std::size_t place = 0;  ///< the event it shows in; the session's size: its end
};

struct SessionScore {
    /// As Finding::score: 0.5 is just what is reported.
    double score = 0;
    std::vector<PartScore> parts;  ///< most evidence first
    bool abnormal() const { return score >= 0.5; }
};

struct SessionSettings {
    /// Of how many normal sessions one may be flagged: the share, in (0, 1). The threshold is taken from
    /// normal sessions that were held out, and goes beyond them where they are too few.
    double falsePositives = 0.0002;
    /// For keys alone: the model meets a step that it hardly expects in that many normal sessions.
    double keyFalsePositives = 0.002;
    std::size_t folds = 10;  ///< each is held out once, at least 2
    std::size_t order = 2;   ///< events in an n-gram, 2 to 5
    std::uint64_t seed = 1;  ///< of the folds, and of the key model

    // The key model, for keys and session: DeepLog's values.
    std::uint32_t window = 10;  ///< h: events before the one that is judged, 1 to 64
    std::uint32_t layers = 2, hidden = 64;
    /// g: with DeepLog's own rule an event that is not among the g most likely is abnormal, and nothing is
    /// held out. 0: by its probability. For keys only.
    std::uint32_t topG = 0;
    std::size_t keyFolds = 3;   ///< models, each learned without one fold, at least 2
    std::optional<int> passes;  ///< over the training windows; nothing: until it no longer gains
    std::string device = "auto";
};

/// A type in words: its template, its key.
using TypeNames = std::function<std::string(EventType)>;

class SessionDetector {
public:
    virtual ~SessionDetector() = default;
    /// Of each distinct session of the set.
    virtual Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const = 0;
    /// One sentence: what fired, what was expected and what came.
    virtual std::string reason(std::span<const EventType> session, const SessionScore& score,
                               const TypeNames& names) const = 0;
};

/// Fails where there are fewer than 2 normal sessions, and on a detector that does not read sessions.
Result<std::unique_ptr<SessionDetector>> trainSessionDetector(Detector detector, const SessionSet& normal,
                                                              const SessionSettings& settings,
                                                              TaskContext& task);

}  // namespace logwright
