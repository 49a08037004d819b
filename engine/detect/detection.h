// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is asked of trainings and detections and what they tell: the words between the project and whoever
// uses it. What is normal is learned first, then findings are made of what departs from it.

#include "engine/detect/finding.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// What is learned; a project keeps one training of each in use.
enum class DetectorModel : std::uint8_t {
    shape,   ///< templates and steps of sessions: for new-template, steps
    values,  ///< the bands of parameters and times (DeepLog, section 3.2): for values
    keys,    ///< the key sequence model (DeepLog, section 3.1) and the shape of sessions: for keys, session
};
inline constexpr std::array<std::string_view, 3> detectorModelNames{"shape", "values", "keys"};
constexpr std::string_view detectorModelName(DetectorModel model) {
    return detectorModelNames[raw(model)];
}
std::optional<DetectorModel> detectorModelByName(std::string_view name);
/// The detectors that look at a project; those of sessions of keys alone are trainSessionDetector()'s.
inline constexpr std::array projectDetectors{Detector::newTemplate, Detector::steps,   Detector::values,
                                             Detector::flood,       Detector::rate,    Detector::keys,
                                             Detector::rules,       Detector::secrets, Detector::session,
                                             Detector::lof,         Detector::knn};
/// They look only where they are asked to by name: what lof and knn find is unusual, not wrong, and session
/// weighs together what others tell one by one.
constexpr bool onlyWhenAsked(Detector detector) {
    return detector == Detector::lof || detector == Detector::knn || detector == Detector::session;
}
/// The model that a detector asks; nothing for one that needs no training.
std::optional<DetectorModel> modelOf(Detector detector);

/// Which records are taken as normal. With nothing chosen it is the earliest `share` of all events. What a
/// person confirmed as an anomaly is left out, and behaviour that is rare in what is left does not count as
/// normal, for nobody knows what anomalies are in it.
struct NormalData {
    std::optional<TimeRange> time;
    std::vector<SourceId> sources;     ///< only of these
    std::vector<SessionKey> sessions;  ///< only these
    double share = 0.6;  ///< of the events, the earliest, where no time is chosen; above 0, to 1
    std::vector<RecordIndex> without;  ///< known anomalies: these records, and the sessions they belong to

    /// A person says that it is normal; else it is only taken to be, mostly.
    bool vouched() const {
        return time.has_value() || !sources.empty() || !sessions.empty() || !without.empty();
    }
    bool operator==(const NormalData&) const = default;
};

/// Of the key sequence model; DeepLog's values.
struct KeyModelSettings {
    std::uint32_t window = 10;  ///< h: steps before the one that is judged, 1 to 64
    std::uint32_t layers = 2;   ///< 1 to 8
    std::uint32_t hidden = 64;  ///< 1 to 512
    /// g: a step that is not among the g most likely is out of line, as DeepLog has it. 0: one that surprises
    /// more than steps of held-out normal sessions do.
    std::uint32_t topG = 0;
    std::optional<int> epochs;  ///< nothing: until it gains no more
    std::uint64_t seed = 1;
    std::string device = "auto";  ///< auto, cpu, cuda
    bool operator==(const KeyModelSettings&) const = default;
};

struct DetectorTrainingSettings {
    std::vector<DetectorModel> models;  ///< empty: all
    NormalData normal;
    KeyModelSettings keys;
};

/// One model's training, as the project keeps it.
struct DetectorTraining {
    std::int64_t id = 0;
    DetectorModel model = DetectorModel::shape;
    DetectorTrainingSettings settings;
    Timestamp started{};
    TimeRange data{};                 ///< of the events that were learned from
    std::uint64_t events = 0;         ///< learned from
    std::uint64_t sessions = 0;       ///< learned from
    std::uint64_t templatesHash = 0;  ///< of the templates learned: another one now makes it stale
    bool complete = false;
    bool cancelled = false;                 ///< by a person
    double seconds = 0;                     ///< CPU
    std::map<std::string, double> metrics;  ///< name to value, as the detector tells them
    /// Of a network, after a pass over what it learns.
    struct Point {
        std::uint32_t model = 0;  ///< of several that judge together
        double epoch = 0;         ///< from 1
        double loss = 0;
        double heldOutLoss = 0;
    };
    std::vector<Point> curve;
    bool stale = false;  ///< the templates under it have changed: to be trained again
};

/// Told on the training's thread, with each new point of the curve.
using DetectorTrainingListener = std::function<void(const DetectorTraining::Point&)>;

/// Of the detectors that compare templates.
struct OutlierSettings {
    double neighbours = 20;         ///< of a template; one counts as 1 + log10 of its records
    double contamination = 0.0005;  ///< the share of all records that is flagged at most, 0 to 1
    /// Of lof: every template with such a factor is flagged, whatever its share of the records. Above 1.
    std::optional<double> leastFactor;
    /// The model whose embeddings of the templates are compared (Project::embedTemplates()); empty: their
    /// words.
    std::string embeddings;
};

struct DetectionSettings {
    /// Empty: all that need no training, or whose model was trained, but those of onlyWhenAsked(); and of
    /// `keys` only what `steps` does not tell of the same record.
    std::vector<Detector> detectors;
    OutlierSettings outliers;
    std::optional<TimeRange> time;  ///< only findings that begin in it; empty: everywhere
    double leastScore = 0.5;
};

struct DetectionSummary {
    std::uint64_t records = 0;   ///< looked at
    std::uint64_t findings = 0;  ///< found, those that verdicts clear among them
    std::uint64_t fresh = 0;     ///< not known before
    std::uint64_t gone = 0;      ///< known before and not found again
    std::uint64_t cleared = 0;   ///< by verdicts on others
    std::uint64_t falsePositives = 0, confirmed = 0;
    std::map<Detector, std::uint64_t> perDetector;  ///< findings
    std::vector<DetectorModel> untrained;           ///< models that were wanted and are not there
    std::vector<DetectorModel> stale;               ///< used all the same
    double seconds = 0;                             ///< CPU
};

/// The findings of a project at one moment; immutable, shared.
struct FindingTable {
    std::vector<Finding> findings;    ///< by begin, then by id
    std::optional<std::string> undo;  ///< what undoVerdict() would take back, in words
    std::optional<std::string> redo;
    const Finding* find(FindingId id) const;
};
using FindingTablePtr = std::shared_ptr<const FindingTable>;

/// What a verdict would do, or did.
struct VerdictEffect {
    std::uint64_t marked = 0;           ///< findings whose verdict changes
    std::vector<FindingId> clears;      ///< other findings that it takes back
    std::vector<FindingId> bringsBack;  ///< findings that were cleared and show again
    std::vector<FindingId>
        hidesConfirmed;     ///< confirmed ones that what is taught calls fine; they stay in sight
    double seconds = 0;     ///< that it took, of the clock
    FindingTablePtr after;  ///< of a change; nothing in a preview
};

struct VerdictImport {
    std::uint64_t read = 0;
    std::uint64_t matched = 0;    ///< found in this project by place and detector
    std::uint64_t unmatched = 0;  ///< no such record or finding here
    VerdictEffect effect;
};

}  // namespace logwright
