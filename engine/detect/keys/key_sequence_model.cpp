// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/keys/key_sequence_model.h"

#include "engine/neural/device.h"
#include "engine/neural/sequence_tensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

constexpr const char* tensorKind = "key sequence model";
constexpr std::uint32_t tensorSchema = 1;

/// Windows as the rows of a network, those with equal beginnings beside each other.
class KeyRows {
public:
    explicit KeyRows(const KeyWindows& windows) : order_(windows.size()) {
        std::iota(order_.begin(), order_.end(), 0U);
        std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
            const auto one = windows.window(a), other = windows.window(b);
            const auto order =
                std::lexicographical_compare_three_way(one.begin(), one.end(), other.begin(), other.end());
            return order != 0 ? order < 0 : windows.next(a) < windows.next(b);
        });
        for (const std::uint32_t row : order_) {
            begin_.push_back(row * (windows.length() + 1));
            next_.push_back(windows.next(row));
            weights_.push_back(static_cast<float>(windows.count(row)));
        }
        rows_ = {windows.keys(), {}, begin_, next_, {}, weights_};
    }
    KeyRows(const KeyRows&) = delete;
    KeyRows& operator=(const KeyRows&) = delete;

    const SequenceRows& rows() const { return rows_; }
    /// Of a row of the network: that of the windows.
    std::uint32_t windowOf(std::size_t row) const { return order_[row]; }

private:
    std::vector<std::uint32_t> order_, begin_, next_;
    std::vector<float> weights_;
    SequenceRows rows_;
};

KeyScore scoreOf(std::span<const float> logarithms, LogKey next) {
    KeyScore score;
    score.logProbability = logarithms[next];
    score.expected =
        static_cast<LogKey>(std::max_element(logarithms.begin(), logarithms.end()) - logarithms.begin());
    score.expectedLogProbability = logarithms[score.expected];
    for (std::size_t key = 0; key < logarithms.size(); ++key) {
        const float other = logarithms[key];
        if (other > score.logProbability || (other == score.logProbability && key < next)) ++score.rank;
    }
    return score;
}

Result<> checkSettings(const KeySettings& settings) {
    const auto within = [](std::uint32_t value, std::uint32_t most) { return value > 0 && value <= most; };
    const CourseSettings& course = settings.course;
    if (!within(settings.window, 64) || !within(settings.layers, 8) || !within(settings.hidden, 512) ||
        !within(settings.embedding, 256) || !within(course.batch, 1U << 16) || !(course.learningRate > 0) ||
        (course.passes && *course.passes < 1)) {
        return Error{
            "these settings make no model", "",
            "windows are 1 to 64 keys, layers 1 to 8, hidden sizes 1 to 512, embeddings 1 to 256, batches 1 "
            "to 65536, passes at least 1",
            Error::Kind::usage};
    }
    return Done{};
}

Error otherWindows() {
    return {"these windows are not of the model's keys or length", "", "train the model again"};
}

/// A key that nobody saw is taken for the mean of those that were: nothing else teaches what it means.
void placeUnknown(SequenceNetwork& network, const KeyWindows& windows) {
    const std::size_t size = network.shape.embedding;
    const KeyAlphabet alphabet = windows.alphabet();
    std::vector<double> seen(alphabet.size());
    for (std::size_t row = 0; row < windows.size(); ++row) {
        for (const LogKey key : windows.window(row)) seen[key] += 1;
    }
    if (seen[alphabet.unknown()] > 0 || alphabet.known == 0) return;
    const auto known = static_cast<double>(
        std::count_if(seen.begin(), seen.begin() + alphabet.known, [](double times) { return times > 0; }));
    for (std::size_t e = 0; e < size; ++e) {
        double sum = 0;
        for (LogKey key = 0; key < alphabet.known; ++key) {
            if (seen[key] > 0) sum += double{network.parameters[key * size + e]};
        }
        network.parameters[alphabet.unknown() * size + e] = static_cast<float>(sum / std::max(1.0, known));
    }
}

SequenceShape shapeOf(const KeySettings& settings, const KeyAlphabet& alphabet) {
    SequenceShape shape;
    shape.window = settings.window;
    shape.symbols = shape.outputs = alphabet.size();
    shape.embedding = settings.embedding;
    shape.layers = settings.layers;
    shape.hidden = settings.hidden;
    shape.loss = SequenceLoss::softmax;
    return shape;
}

}  // namespace

Result<KeySequenceModel> trainKeys(const KeyWindows& windows, const KeyWindows& heldOut,
                                   const KeySettings& settings, const CourseListener& listener,
                                   TaskContext& task, const std::optional<CourseProgress>& from,
                                   const CourseKeeper& keep) {
    if (auto good = checkSettings(settings); !good) return good.error();
    const bool fits = windows.length() == settings.window && heldOut.length() == settings.window &&
                      heldOut.alphabet().known == windows.alphabet().known;
    if (!fits) return otherWindows();
    const auto device = resolveDevice(settings.device);
    if (!device) return device.error();
    const SequenceShape shape = shapeOf(settings, windows.alphabet());
    const KeyRows rows(windows), tested(heldOut);
    auto learner = makeLearner(shape, rows.rows(), *device);
    if (!learner) return learner.error();
    CourseProgress progress;
    if (from && from->learner.parameters.size() == shape.parameters()) {
        progress = *from;
    } else {
        progress.learner = firstState(initialParameters(shape, settings.course.seed));
    }
    auto parameters = runCourse(**learner, rows.rows(), tested.rows(), settings.course, std::move(progress),
                                keep, listener, task);
    if (!parameters) return parameters.error();
    SequenceNetwork network{shape, *std::move(parameters)};
    placeUnknown(network, windows);
    return KeySequenceModel(std::move(network), windows.alphabet());
}

Result<std::vector<KeyScore>> KeySequenceModel::score(const KeyWindows& windows, TaskContext& task) const {
    if (windows.length() != window() || windows.alphabet().known != alphabet_.known) return otherWindows();
    const KeyRows rows(windows);
    std::vector<KeyScore> scores(windows.size());
    const auto keep = [&](std::size_t row, std::span<const float> logarithms) {
        scores[rows.windowOf(row)] = scoreOf(logarithms, rows.rows().classes[row]);
    };
    if (auto asked = askNetwork(network_, rows.rows(), keep, task); !asked) return asked.error();
    return scores;
}

Result<std::vector<float>> KeySequenceModel::logProbabilities(const KeyWindows& windows,
                                                              TaskContext& task) const {
    if (windows.length() != window() || windows.alphabet().known != alphabet_.known) return otherWindows();
    const KeyRows rows(windows);
    std::vector<float> all(windows.size() * alphabet_.size());
    const auto keep = [&](std::size_t row, std::span<const float> logarithms) {
        std::copy(
            logarithms.begin(), logarithms.end(),
            all.begin() + static_cast<std::ptrdiff_t>(rows.windowOf(row) * std::size_t{alphabet_.size()}));
    };
    if (auto asked = askNetwork(network_, rows.rows(), keep, task); !asked) return asked.error();
    return all;
}

std::string KeySequenceModel::save() const {
    NamedTensors tensors(tensorKind, tensorSchema);
    tensors.addNumber("known keys", alphabet_.known);
    saveNetwork(network_, tensors);
    return tensors.save();
}

Result<KeySequenceModel> KeySequenceModel::restore(std::string_view bytes) {
    const auto tensors = NamedTensors::restore(bytes, tensorKind, tensorSchema);
    if (!tensors) return tensors.error();
    const auto known = tensors->readNumber<std::uint32_t>("known keys");
    if (!known) return known.error();
    auto network = restoreNetwork(*tensors, SequenceLoss::softmax);
    if (!network) return network.error();
    const KeyAlphabet alphabet{*known};
    const SequenceShape& shape = network->shape;
    if (shape.symbols != alphabet.size() || shape.outputs != shape.symbols || shape.features != 0) {
        return NamedTensors::damaged("its sizes do not fit");
    }
    return KeySequenceModel(*std::move(network), alphabet);
}

}  // namespace logwright
