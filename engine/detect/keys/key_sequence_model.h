// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The log key model of DeepLog (section 3.1): from the last keys of a session the probability of each key, or
// the session's end, to be the next. Keys are embedded; a key that the training did not know has a place of
// its own, and so have begin and end of a session, so that short sessions and those that stop early are
// judged too.

#include "engine/detect/keys/key_windows.h"
#include "engine/neural/sequence_course.h"

#include <string>
#include <string_view>

namespace logwright {

struct KeySettings {
    std::uint32_t window = 10;     ///< h, 1 to 64
    std::uint32_t layers = 2;      ///< 1 to 8
    std::uint32_t hidden = 64;     ///< 1 to 512
    std::uint32_t embedding = 16;  ///< dimensions of a key, 1 to 256
    std::string device = "auto";   ///< auto, cpu, cuda
    CourseSettings course;
};

/// What a model says of a window and what came next.
struct KeyScore {
    float logProbability = 0;  ///< of what came, natural logarithm
    std::uint32_t rank = 0;  ///< of what came: 0 is the most likely. DeepLog: abnormal where it is g or more
    LogKey expected = 0;     ///< the most likely next key, or the boundary
    float expectedLogProbability = 0;
};

/// When a taught window is accepted.
struct KeyTeaching {
    std::uint32_t topG = 9;            ///< its rank is below this,
    double leastLogProbability = -30;  ///< and what came is at least so likely
    std::uint32_t mostSteps = 100;
    double learningRate = 2e-3;
    std::uint64_t seed = 1;
};

class KeySequenceModel {
public:
    KeySequenceModel(SequenceNetwork network, KeyAlphabet alphabet)
        : network_(std::move(network)), alphabet_(alphabet) {}

    const KeyAlphabet& alphabet() const { return alphabet_; }
    std::uint32_t window() const { return network_.shape.window; }
    const SequenceNetwork& network() const { return network_; }

    /// Of each row of `windows`, which have this model's alphabet and length. Each row is worked out once,
    /// whatever its count; the same window has the same score beside any others.
    Result<std::vector<KeyScore>> score(const KeyWindows& windows, TaskContext& task) const;
    /// [rows x alphabet().size()]: of each row the log-probability of all that may come next.
    Result<std::vector<float>> logProbabilities(const KeyWindows& windows, TaskContext& task) const;

    /// A model that accepts these windows: a few steps on them, beside `known` windows, so that what was
    /// normal stays so. This one stays as it was. Well under a second; where a window is not accepted after
    /// the most steps, the model is returned all the same: ask score().
    Result<KeySequenceModel> taught(const KeyWindows& accept, const KeyWindows& known,
                                    const KeyTeaching& teaching, TaskContext& task) const;

    std::string save() const;
    /// Fails, and says why, where the bytes are damaged or of another version.
    static Result<KeySequenceModel> restore(std::string_view bytes);

private:
    SequenceNetwork network_;
    KeyAlphabet alphabet_;
};

/// Learns from `windows`, tested on `heldOut`, which may have no rows. `from` and `keep`: a training that was
/// killed goes on from what it kept
/// (saveCourse() makes bytes of it). Cancelled, the best model so far, or the error where
/// there is none yet.
Result<KeySequenceModel> trainKeys(const KeyWindows& windows, const KeyWindows& heldOut,
                                   const KeySettings& settings, const CourseListener& listener,
                                   TaskContext& task,
                                   const std::optional<CourseProgress>& from = std::nullopt,
                                   const CourseKeeper& keep = {});

}  // namespace logwright
