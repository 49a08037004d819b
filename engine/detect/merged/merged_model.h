// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One supervised model of keys and parameters together, for those who have labels: an event's key and
// numbers, with those of the events before it, to the probability that the event is part of an anomaly. A
// missed anomaly costs more than a false alarm, as anomalies are few.

#include "engine/detect/keys/key_windows.h"
#include "engine/neural/sequence_course.h"

#include <string>
#include <string_view>

namespace logwright {

struct MergedSettings {
    std::uint32_t window = 10;     ///< events, the judged one the last of them, 1 to 64
    std::uint32_t layers = 2;      ///< 1 to 8
    std::uint32_t hidden = 64;     ///< 1 to 512
    std::uint32_t embedding = 16;  ///< dimensions of a key, 1 to 256
    double missedWeight = 5;       ///< loss of a missed anomaly; that of a false alarm is 1
    std::string device = "auto";   ///< auto, cpu, cuda
    CourseSettings course;
};

/// Events of a session, or of a stretch of the log, in the order of time.
struct MergedSequence {
    std::span<const LogKey> keys;             ///< those that the alphabet lacks are unknown
    std::span<const float> features;          ///< [events x width], normalised; all finite
    std::span<const std::uint8_t> anomalous;  ///< of each event, 0 or 1; to be learned from
    double count = 1;                         ///< such sequences; learned from once, with that weight
};

class MergedModel {
public:
    MergedModel(SequenceNetwork network, KeyAlphabet alphabet)
        : network_(std::move(network)), alphabet_(alphabet) {}

    const KeyAlphabet& alphabet() const { return alphabet_; }
    std::uint32_t width() const { return network_.shape.features; }

    /// Of each event, that it is part of an anomaly: 0 to 1. By the weighted loss: where misses cost five
    /// times as much, one half is what is one in six by frequency.
    Result<std::vector<float>> probabilities(const MergedSequence& sequence, TaskContext& task) const;

    std::string save() const;
    /// Fails, and says why, where the bytes are damaged or of another version.
    static Result<MergedModel> restore(std::string_view bytes);

private:
    SequenceNetwork network_;
    KeyAlphabet alphabet_;
};

/// Learns from labelled sequences, tested on `heldOut`, which may be empty. `width`: numbers of an event, may
/// be 0. Fails where nothing, or everything, is anomalous. Cancelled, the best model so far, or the error
/// where there is none yet.
Result<MergedModel> trainMerged(std::span<const MergedSequence> learned,
                                std::span<const MergedSequence> heldOut, KeyAlphabet alphabet,
                                std::uint32_t width, const MergedSettings& settings,
                                const CourseListener& listener, TaskContext& task);

}  // namespace logwright
