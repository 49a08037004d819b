// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parameter value model of DeepLog (section 3.2): from the last vectors of a template's series the next
// one, by a stack of LSTMs and the mean squared error. Templates whose vectors have the same width share a
// network that tells them apart by an embedding: one by one, most would have too few records to learn from,
// and each its own training.

#include "engine/neural/sequence_course.h"

#include <string>
#include <string_view>

namespace logwright {

struct VectorSettings {
    std::uint32_t window = 10;    ///< vectors looked back at, 1 to 64
    std::uint32_t layers = 2;     ///< 1 to 8
    std::uint32_t hidden = 64;    ///< 1 to 512
    std::uint32_t embedding = 8;  ///< dimensions of a series, 1 to 256
    std::string device = "auto";  ///< auto, cpu, cuda
    CourseSettings course;
};

/// One series, normalised by the mean and deviation of what is normal; all values are finite.
struct VectorSeries {
    std::uint32_t series = 0;        ///< which of those that share the network
    std::span<const float> values;   ///< [steps x width]
    std::span<const float> weights;  ///< of each step as what is to be predicted; empty: one each
};

class VectorSeriesModel {
public:
    /// `network` has an embedding for each series, and predicts as many numbers as it reads.
    explicit VectorSeriesModel(SequenceNetwork network) : network_(std::move(network)) {}

    std::uint32_t width() const { return network_.shape.features; }
    std::uint32_t series() const { return network_.shape.symbols; }
    const SequenceNetwork& network() const { return network_; }

    /// [steps x width]: what was to be expected at each step from those before it; before the first stood
    /// zeros.
    Result<std::vector<float>> predict(const VectorSeries& series, TaskContext& task) const;

    std::string save() const;
    /// Fails, and says why, where the bytes are damaged or of another version.
    static Result<VectorSeriesModel> restore(std::string_view bytes);

private:
    SequenceNetwork network_;
};

/// Learns the series together, tested on `heldOut`, later parts of the same, which may be empty. `width`: of
/// their vectors; `count`: of series. Cancelled, the best model so far, or the error where there is none yet.
Result<VectorSeriesModel> trainVectors(std::span<const VectorSeries> learned,
                                       std::span<const VectorSeries> heldOut, std::uint32_t width,
                                       std::uint32_t count, const VectorSettings& settings,
                                       const CourseListener& listener, TaskContext& task);

}  // namespace logwright
