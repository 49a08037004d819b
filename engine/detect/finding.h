// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One thing that a detector found out of line: where, how odd, why in words, and what a person said of it.

#include "engine/base/types.h"
#include "engine/detect/classification.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace logwright {

/// What finds. The names are those of the command and of the project file.
enum class Detector : std::uint8_t {
    keys,         ///< an event that the key sequence model did not expect (DeepLog, section 3.1)
    shape,        ///< a session unlike any seen: length, counts, n-grams
    session,      ///< the two together: the session score
    newTemplate,  ///< a record of a template that what was learned does not have
    values,       ///< a parameter, or a time since the last, out of its band (DeepLog, section 3.2)
    merged,       ///< the supervised model of keys and parameters
    pca,          ///< baselines: principal components of session counts,
    invariants,   ///< linear invariants between counts,
    forest,       ///< isolation forest
    flood,        ///< one template repeated within moments
    rate,         ///< a template more often, or less, than is its rhythm
    rules,        ///< a pattern or a behaviour that a rule names
    secrets,      ///< something in clear that should not be
    steps,        ///< a step of a session that is missing, too much, out of order, or where it stops short
    lof,          ///< a template unlike those around it, by density
    knn,          ///< a template far from all others
};
inline constexpr std::array<std::string_view, 16> detectorNames{
    "keys",   "shape", "session", "new-template", "values",  "merged", "pca", "invariants",
    "forest", "flood", "rate",    "rules",        "secrets", "steps",  "lof", "knn"};
constexpr std::string_view detectorName(Detector detector) {
    return detectorNames[raw(detector)];
}
std::optional<Detector> detectorByName(std::string_view name);

/// Which part of its detector fired: what is out of line.
enum class FindingPart : std::uint8_t {
    whole,            ///< the detector has but one
    unseenTemplate,   ///< its template was not seen before, or hardly ever
    unexpectedEvent,  ///< an event that should not have come there
    missingStep,      ///< a step that should have come before it did not
    wrongOrder,       ///< two steps changed places
    earlyStop,        ///< the session ends where it always went on
    length,           ///< a session longer or shorter than any
    counts,           ///< how often each template occurs in the session
    ngram,            ///< steps that never followed one another
    slowStep,         ///< a time, or a number that tells a time, out of its band
    parameter,        ///< a number out of its band
    category,         ///< a value that was not seen before, or hardly ever
    burst,            ///< far more often than its rhythm
    silence,          ///< it stays away for longer than its rhythm
    behaviour,        ///< how often, how many or which share a rule allows within a time
};
inline constexpr std::array<std::string_view, 15> findingPartNames{
    "whole",    "unseen-template", "unexpected-event", "missing-step", "wrong-order", "early-stop", "length",
    "counts",   "ngram",           "slow-step",        "parameter",    "category",    "burst",      "silence",
    "behaviour"};
constexpr std::string_view findingPartName(FindingPart part) {
    return findingPartNames[raw(part)];
}
std::optional<FindingPart> findingPartByName(std::string_view name);

/// What a person said of a finding.
enum class Verdict : std::uint8_t { none, falsePositive, confirmed };
inline constexpr std::array<std::string_view, 3> verdictNames{"none", "false-positive", "confirmed"};
constexpr std::string_view verdictName(Verdict verdict) {
    return verdictNames[raw(verdict)];
}
std::optional<Verdict> verdictByName(std::string_view name);

/// A finding of a project; it stays the same when the same is found again.
enum class FindingId : std::uint64_t {};

struct Finding {
    FindingId id{};  ///< made of detector, part, rule and place by whoever keeps it; 0 before
    Detector detector = Detector::keys;
    FindingPart part = FindingPart::whole;
    std::string rule;          ///< which rule of the packs, or kind of secret; empty of other detectors
    RecordIndex record{};      ///< where it shows
    RecordIndex lastRecord{};  ///< the last of its records; `record` where it is about one
    Timestamp begin{};         ///< of what it is about; a silence has no record at its end
    Timestamp end{};           ///< not before `begin`
    TemplateId templateId{};   ///< that it shows in
    SessionKey session = noSession;
    Severity severity = Severity::none;  ///< of the record, or as its rule says
    /// How far out of line: 0.5 is just what is reported, 1 as odd as can be. To sort by, across detectors
    /// too.
    double score = 0;
    std::string reason;  ///< one sentence: what was expected, what came
    /// What a verdict says something about: findings of one pattern are the same thing found elsewhere (the
    /// same template in the same place of a sequence, the same slot out of the same side of its band). Made
    /// of template ids and texts, never of records, so it holds for later logs.
    std::uint64_t pattern = 0;

    // What is known once it is kept in a project.
    std::string sessionName;  ///< as the records write it
    Verdict verdict = Verdict::none;
    bool cleared = false;  ///< a verdict on another finding taught the detector that this is fine
    bool gone = false;     ///< the last detection did not find it again; kept for its verdict or note
    std::string note;      ///< a person's
    std::optional<Classification> classification = {};  ///< a language model's, where one was asked
};

}  // namespace logwright
