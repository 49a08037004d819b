// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/steps/step_model.h"

#include <algorithm>

namespace logwright {

namespace {

/// Steps that are closer than this on average are begun together, and end as they like.
constexpr std::chrono::milliseconds usuallyAtOnce{250};

/// A step is not looked for farther away than this, where its order is not certain.
constexpr std::size_t farthestMoved = 32;

/// A session that departs more often follows no steps; the rest of it is not told.
constexpr std::size_t mostDeviations = 64;

std::uint64_t pairKey(TemplateId from, TemplateId to) {
    return (std::uint64_t{raw(from)} << 32) | raw(to);
}

}  // namespace

void StepModel::Counter::add(std::span<const SessionStep> session) {
    TemplateId from = noStep;
    Timestamp before{};
    for (const SessionStep& step : session) {
        Pair& pair = pairs_[pairKey(from, step.type)];
        ++pair.count;
        if (from != noStep) {
            pair.longestGap = std::max(pair.longestGap, (step.time - before).count());
            pair.meanGap += (step.time - before).count();
        }
        from = step.type;
        before = step.time;
    }
    if (from != noStep) ++pairs_[pairKey(from, noStep)].count;
}

std::unordered_map<std::uint64_t, std::uint64_t> StepModel::Counter::follows() const {
    std::unordered_map<std::uint64_t, std::uint64_t> counts;
    for (const auto& [key, pair] : pairs_) counts.emplace(key, pair.count);
    return counts;
}

StepModel StepModel::Counter::model(const StepSupport& support) const {
    std::unordered_map<std::uint32_t, std::uint64_t> followed;
    std::unordered_map<std::uint32_t, std::uint64_t> reached;
    for (const auto& [key, pair] : pairs_) {
        followed[static_cast<std::uint32_t>(key >> 32)] += pair.count;
        reached[static_cast<std::uint32_t>(key)] += pair.count;
    }
    StepModel model;
    for (const auto& [key, pair] : pairs_) {
        const std::uint64_t rarer = std::min(followed[static_cast<std::uint32_t>(key >> 32)],
                                             reached[static_cast<std::uint32_t>(key)]);
        const double share = static_cast<double>(pair.count) / static_cast<double>(rarer);
        const bool start = key >> 32 == raw(noStep);
        const double least = start ? support.leastStartShare : support.leastShare;
        if (pair.count < support.least || share < least) continue;
        const auto mean =
            static_cast<std::int64_t>(static_cast<double>(pair.meanGap) / static_cast<double>(pair.count));
        model.pairs_.emplace(key, Pair{pair.count, pair.longestGap, mean});
    }
    model.index();
    return model;
}

void StepModel::index() {
    for (const auto& [key, pair] : pairs_) {
        const auto from = static_cast<std::uint32_t>(key >> 32);
        totals_[from] += pair.count;
        std::int64_t& longest = longestGap_[from];
        longest = std::max(longest, pair.longestGap);
        next_[from].push_back({TemplateId{static_cast<std::uint32_t>(key)}, pair.count});
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

bool StepModel::fits(std::span<const SessionStep> path, TemplateId to) const {
    if (path.empty()) return normal(noStep, to);
    const std::size_t nearest = path.size() - std::min(path.size(), farthestMoved);
    for (std::size_t at = path.size(); at-- > nearest;) {
        if (normal(path[at].type, to)) return true;
        const bool moves = at > 0 && (!path[at].ordered || concurrent(path[at - 1].type, path[at].type));
        if (!moves) return false;
    }
    return false;
}

bool StepModel::anyFits(std::span<const SessionStep> path, std::span<const SessionStep> coming) const {
    const std::size_t farthest = std::min(coming.size(), farthestMoved);
    for (std::size_t i = 0; i < farthest && (i == 0 || !coming[i].ordered); ++i) {
        if (fits(path, coming[i].type)) return true;
    }
    return false;
}

const std::vector<StepModel::Next>& StepModel::after(TemplateId step) const {
    static const std::vector<Next> none;
    const auto found = next_.find(raw(step));
    return found == next_.end() ? none : found->second;
}

const StepModel::Next* StepModel::between(std::span<const SessionStep> session, TemplateId from,
                                          TemplateId to) const {
    for (const Next& next : after(from)) {
        if (next.step == noStep || next.step == to || !normal(next.step, to)) continue;
        if (std::ranges::find(session, next.step, &SessionStep::type) == session.end()) return &next;
    }
    return nullptr;
}

void StepModel::expect(StepDeviation& deviation, TemplateId step) const {
    deviation.expected = step;
    const auto& list = after(deviation.before);
    const auto next = std::ranges::find(list, step, &Next::step);
    if (next == list.end() || deviation.support == 0) return;
    deviation.share = static_cast<double>(next->count) / static_cast<double>(deviation.support);
}

// The cheapest repair: two steps that changed places, one that was left out, or one too much.
StepDeviation StepModel::explain(std::span<const SessionStep> session, std::uint32_t at, TemplateId from,
                                 bool open) const {
    StepDeviation deviation;
    deviation.at = deviation.last = at;
    deviation.before = from;
    const auto total = totals_.find(raw(from));
    deviation.support = total == totals_.end() ? 0 : total->second;
    const auto then = [&](std::size_t distance) {
        return at + distance < session.size() ? session[at + distance].type : noStep;
    };
    const TemplateId here = then(0);
    const bool another = at + 1 < session.size();
    const bool last = at + 2 >= session.size();
    if (another && then(1) != here && normal(from, then(1)) && normal(then(1), here) &&
        ((last && open) || normal(here, then(2)))) {
        deviation.part = FindingPart::wrongOrder;
        deviation.last = at + 1;
        expect(deviation, then(1));
    } else if (another && normal(from, then(1))) {
        expect(deviation, then(1));
    } else if (const Next* missing = between(session, from, here)) {
        deviation.part = FindingPart::missingStep;
        expect(deviation, missing->step);
    } else if (!after(from).empty()) {
        expect(deviation, after(from).front().step);
    }
    return deviation;
}

StepDeviation StepModel::explainEnd(std::span<const SessionStep> session, TemplateId from) const {
    StepDeviation deviation;
    deviation.part = FindingPart::earlyStop;
    deviation.at = deviation.last = static_cast<std::uint32_t>(session.size() - 1);
    deviation.before = from;
    const auto total = totals_.find(raw(from));
    deviation.support = total == totals_.end() ? 0 : total->second;
    if (!after(from).empty()) expect(deviation, after(from).front().step);
    return deviation;
}

bool StepModel::atOnce(TemplateId one, TemplateId other) const {
    const auto fast = [&](TemplateId from, TemplateId to) {
        const auto pair = pairs_.find(pairKey(from, to));
        return pair != pairs_.end() && pair->second.meanGap < std::chrono::nanoseconds(usuallyAtOnce).count();
    };
    return fast(one, other) || fast(other, one);
}

std::vector<SessionStep> StepModel::knownSteps(std::span<const SessionStep> session,
                                               std::vector<std::uint32_t>& positions) const {
    std::vector<SessionStep> known;
    bool ordered = true;
    for (std::uint32_t at = 0; at < session.size(); ++at) {
        ordered = ordered && session[at].ordered;
        if (!knows(session[at].type)) continue;
        const bool parallel = session[at].parallel && !known.empty() && positions.back() + 1 == at &&
                              atOnce(known.back().type, session[at].type);
        known.push_back({session[at].type, session[at].time, ordered && !parallel, false});
        positions.push_back(at);
        ordered = true;
    }
    return known;
}

std::vector<StepDeviation> StepModel::check(std::span<const SessionStep> session, Timestamp logsEnd) const {
    std::vector<StepDeviation> deviations;
    std::vector<std::uint32_t> positions;
    const std::vector<SessionStep> known = knownSteps(session, positions);
    if (known.empty()) return deviations;
    const auto gap = longestGap_.find(raw(known.back().type));
    const bool open =
        gap != longestGap_.end() && known.back().time + std::chrono::nanoseconds(gap->second) >= logsEnd;

    std::vector<SessionStep> path;  // steps that what comes next is judged after
    const auto from = [&] { return path.empty() ? noStep : path.back().type; };
    for (std::uint32_t at = 0; at < known.size(); ++at) {
        if (deviations.size() == mostDeviations) break;
        if (known[at].ordered && !anyFits(path, std::span(known).subspan(at))) {
            deviations.push_back(explain(known, at, from(), open));
            const StepDeviation& deviation = deviations.back();
            if (deviation.part == FindingPart::wrongOrder) {
                path.assign(1, known[at]);  // both are there; what follows is judged after the one due last
                ++at;
                continue;
            }
            const bool tooMuch = deviation.part == FindingPart::unexpectedEvent && at + 1 < known.size() &&
                                 normal(from(), known[at + 1].type);
            if (tooMuch) continue;  // the next is judged after the step before it
        }
        path.push_back(known[at]);
    }
    if (!open && deviations.size() < mostDeviations && !fits(path, noStep)) {
        deviations.push_back(explainEnd(known, from()));
    }
    for (StepDeviation& deviation : deviations) {
        deviation.at = positions[deviation.at];
        deviation.last = positions[deviation.last];
    }
    return deviations;
}

NamedTensors StepModel::save() const {
    std::vector<std::uint64_t> keys;
    for (const auto& [key, pair] : pairs_) keys.push_back(key);
    std::ranges::sort(keys);
    std::vector<std::uint64_t> counts;
    std::vector<std::int64_t> gaps;
    std::vector<std::int64_t> means;
    for (const std::uint64_t key : keys) {
        counts.push_back(pairs_.at(key).count);
        gaps.push_back(pairs_.at(key).longestGap);
        means.push_back(pairs_.at(key).meanGap);
    }
    NamedTensors tensors("steps", 1);
    tensors.add("pairs", keys);
    tensors.add("counts", counts);
    tensors.add("longest gaps", gaps);
    tensors.add("mean gaps", means);
    return tensors;
}

Result<StepModel> StepModel::restore(const NamedTensors& tensors) {
    auto keys = tensors.read<std::uint64_t>("pairs");
    if (!keys) return keys.error();
    auto counts = tensors.read<std::uint64_t>("counts", {keys->size()});
    if (!counts) return counts.error();
    auto gaps = tensors.read<std::int64_t>("longest gaps", {keys->size()});
    if (!gaps) return gaps.error();
    auto means = tensors.read<std::int64_t>("mean gaps", {keys->size()});
    if (!means) return means.error();
    StepModel model;
    for (std::size_t i = 0; i < keys->size(); ++i) {
        model.pairs_.emplace((*keys)[i], Pair{(*counts)[i], (*gaps)[i], (*means)[i]});
    }
    model.index();
    return model;
}

}  // namespace logwright
