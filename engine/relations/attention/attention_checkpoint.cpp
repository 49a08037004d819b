// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_checkpoint.h"

#include "engine/storage/named_tensors.h"

namespace logwright {

namespace {

constexpr const char* tensorKind = "logflow checkpoint";
constexpr std::uint32_t tensorSchema = 1;

/// Says whether all that was asked for was there.
class Reading {
public:
    explicit Reading(const NamedTensors& tensors) : tensors_(tensors) {}

    template <class T>
    void number(const char* name, T& to) {
        if (const auto value = tensors_.readNumber<T>(name)) {
            to = *value;
        } else {
            good_ = false;
        }
    }
    void floats(const char* name, std::vector<float>& to, std::size_t size, bool mayBeEmpty = false) {
        auto values = tensors_.read<float>(name);
        good_ = good_ && values && (values->size() == size || (mayBeEmpty && values->empty()));
        if (good_) to = *std::move(values);
    }
    bool good() const { return good_; }

private:
    const NamedTensors& tensors_;
    bool good_ = true;
};

}  // namespace

AttentionCheckpoint saveProgress(const AttentionProgress& progress, std::uint64_t training) {
    NamedTensors tensors(tensorKind, tensorSchema);
    tensors.addNumber("training", training);
    tensors.add("embedding", progress.embedding);
    tensors.add("parameters", progress.learner.parameters);
    tensors.add("first moment", progress.learner.firstMoment);
    tensors.add("second moment", progress.learner.secondMoment);
    tensors.addNumber("steps", progress.learner.steps);
    tensors.addNumber("pass", progress.pass);
    tensors.addNumber("next row", progress.nextRow);
    tensors.addNumber("windows", progress.windows);
    tensors.addNumber("seconds", progress.seconds);
    tensors.addNumber("loss", progress.loss);
    tensors.addNumber("loss windows", progress.lossWindows);
    tensors.addNumber("loss seconds", progress.lossSeconds);
    tensors.addNumber("tests", progress.tests);
    tensors.addNumber("stalled", progress.stalled);
    tensors.addNumber("best f1", progress.bestF1);
    tensors.add("best parameters", progress.bestParameters);
    return {tensors.save()};
}

std::optional<AttentionProgress> restoreProgress(const AttentionCheckpoint& checkpoint,
                                                 std::uint64_t training, const AttentionShape& shape) {
    const auto tensors = NamedTensors::restore(checkpoint.bytes, tensorKind, tensorSchema);
    if (!tensors) return std::nullopt;
    Reading reading(*tensors);
    AttentionProgress progress;
    std::uint64_t of = 0;
    const std::size_t size = shape.parameters();
    reading.number("training", of);
    reading.floats("embedding", progress.embedding, std::size_t{shape.types} * shape.embedding);
    reading.floats("parameters", progress.learner.parameters, size);
    reading.floats("first moment", progress.learner.firstMoment, size);
    reading.floats("second moment", progress.learner.secondMoment, size);
    reading.number("steps", progress.learner.steps);
    reading.number("pass", progress.pass);
    reading.number("next row", progress.nextRow);
    reading.number("windows", progress.windows);
    reading.number("seconds", progress.seconds);
    reading.number("loss", progress.loss);
    reading.number("loss windows", progress.lossWindows);
    reading.number("loss seconds", progress.lossSeconds);
    reading.number("tests", progress.tests);
    reading.number("stalled", progress.stalled);
    reading.number("best f1", progress.bestF1);
    reading.floats("best parameters", progress.bestParameters, size, true);
    if (!reading.good() || of != training) return std::nullopt;
    return progress;
}

}  // namespace logwright
