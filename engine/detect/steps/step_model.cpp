// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/steps/step_model.h"

#include <algorithm>

namespace logwright {

namespace {

std::uint64_t pairKey(TemplateId from, TemplateId to) {
    return (std::uint64_t{raw(from)} << 32) | raw(to);
}

}  // namespace

void StepModel::Counter::add(std::span<const TemplateId> sequence) {
    TemplateId from = noStep;
    for (const TemplateId step : sequence) {
        ++pairs_[pairKey(from, step)];
        from = step;
    }
    ++pairs_[pairKey(from, noStep)];
}

StepModel StepModel::Counter::model(const StepSupport& support) const {
    std::unordered_map<std::uint32_t, std::uint64_t> all;
    for (const auto& [pair, count] : pairs_) all[static_cast<std::uint32_t>(pair >> 32)] += count;
    StepModel model;
    for (const auto& [pair, count] : pairs_) {
        const auto total = static_cast<double>(all[static_cast<std::uint32_t>(pair >> 32)]);
        if (count < support.least || static_cast<double>(count) < support.leastShare * total) continue;
        model.pairs_.emplace(pair, count);
    }
    model.index();
    return model;
}

void StepModel::index() {
    for (const auto& [pair, count] : pairs_) {
        const auto from = static_cast<std::uint32_t>(pair >> 32);
        totals_[from] += count;
        next_[from].push_back({TemplateId{static_cast<std::uint32_t>(pair)}, count});
    }
    for (auto& [from, list] : next_) {
        std::ranges::sort(list, [](const Next& a, const Next& b) {
            return a.count != b.count ? a.count > b.count : raw(a.step) < raw(b.step);
        });
    }
}

bool StepModel::normal(TemplateId from, TemplateId to) const {
    return pairs_.contains(pairKey(from, to));
}

const std::vector<StepModel::Next>& StepModel::after(TemplateId step) const {
    static const std::vector<Next> none;
    const auto found = next_.find(raw(step));
    return found == next_.end() ? none : found->second;
}

const StepModel::Next* StepModel::between(TemplateId from, TemplateId to) const {
    for (const Next& next : after(from)) {
        if (next.step != noStep && next.step != to && normal(next.step, to)) return &next;
    }
    return nullptr;
}

// The cheapest repair: two steps that changed places, one that was left out, or one too much.
StepDeviation StepModel::explain(std::span<const TemplateId> sequence, std::uint32_t at, TemplateId from,
                                 bool open) const {
    StepDeviation deviation;
    deviation.at = deviation.last = at;
    deviation.before = from;
    const auto total = totals_.find(raw(from));
    deviation.support = total == totals_.end() ? 0 : total->second;
    const auto expect = [&](TemplateId step) {
        deviation.expected = step;
        const auto& list = after(from);
        const auto next = std::ranges::find(list, step, &Next::step);
        if (next == list.end() || deviation.support == 0) return;
        deviation.share = static_cast<double>(next->count) / static_cast<double>(deviation.support);
    };
    if (at == sequence.size()) {
        deviation.part = FindingPart::earlyStop;
        deviation.at = deviation.last = at - 1;
        if (!after(from).empty()) expect(after(from).front().step);
        return deviation;
    }
    const TemplateId here = sequence[at];
    const auto then = [&](std::size_t distance) {
        return at + distance < sequence.size() ? sequence[at + distance] : noStep;
    };
    const bool last = at + 2 >= sequence.size();
    if (at + 1 < sequence.size() && normal(from, then(1)) && normal(then(1), here) &&
        ((last && open) || normal(here, then(2)))) {
        deviation.part = FindingPart::wrongOrder;
        deviation.last = at + 1;
        expect(then(1));
    } else if (const Next* missing = between(from, here)) {
        deviation.part = FindingPart::missingStep;
        expect(missing->step);
    } else if (!after(from).empty()) {
        expect(after(from).front().step);
    }
    return deviation;
}

std::vector<StepDeviation> StepModel::check(std::span<const TemplateId> sequence, bool open) const {
    std::vector<StepDeviation> deviations;
    TemplateId from = noStep;
    for (std::uint32_t at = 0; at < sequence.size(); ++at) {
        if (!normal(from, sequence[at])) {
            deviations.push_back(explain(sequence, at, from, open));
            switch (deviations.back().part) {
                case FindingPart::wrongOrder:
                    // Both are there; what follows is judged after the first of them, which came last here.
                    from = sequence[at];
                    ++at;
                    continue;
                case FindingPart::unexpectedEvent:
                    // A step too much: the next is judged after the step before it, where that fits.
                    if (at + 1 < sequence.size() && normal(from, sequence[at + 1])) continue;
                    break;
                default:
                    break;
            }
        }
        from = sequence[at];
    }
    const auto end = static_cast<std::uint32_t>(sequence.size());
    if (!open && end > 0 && !normal(from, noStep)) deviations.push_back(explain(sequence, end, from, open));
    return deviations;
}

NamedTensors StepModel::save() const {
    std::vector<std::uint64_t> pairs;
    for (const auto& [pair, count] : pairs_) pairs.push_back(pair);
    std::ranges::sort(pairs);
    std::vector<std::uint64_t> counts;
    for (const std::uint64_t pair : pairs) counts.push_back(pairs_.at(pair));
    NamedTensors tensors("steps", 1);
    tensors.add("pairs", pairs);
    tensors.add("counts", counts);
    return tensors;
}

Result<StepModel> StepModel::restore(const NamedTensors& tensors) {
    auto pairs = tensors.read<std::uint64_t>("pairs");
    if (!pairs) return pairs.error();
    auto counts = tensors.read<std::uint64_t>("counts", {pairs->size()});
    if (!counts) return counts.error();
    StepModel model;
    for (std::size_t i = 0; i < pairs->size(); ++i) model.pairs_.emplace((*pairs)[i], (*counts)[i]);
    model.index();
    return model;
}

}  // namespace logwright
