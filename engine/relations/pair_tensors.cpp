// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/pair_tensors.h"

#include <algorithm>
#include <tuple>

namespace logwright {

namespace {

constexpr const char* pairsKind = "pairs of templates";
constexpr std::uint32_t pairsSchema = 1;

/// Calls `visit` with the name of each plain field of PairStatistics and how to get at it: what is written
/// and what is read cannot differ.
template <class Visit>
void visitFields(const Visit& visit) {
    visit(
        "cause", [](auto& pair) -> auto& { return pair.cause; });
    visit(
        "effect", [](auto& pair) -> auto& { return pair.effect; });
    visit(
        "effects", [](auto& pair) -> auto& { return pair.effects; });
    visit(
        "together", [](auto& pair) -> auto& { return pair.together; });
    visit(
        "by_chance", [](auto& pair) -> auto& { return pair.byChance; });
    visit(
        "lift", [](auto& pair) -> auto& { return pair.lift; });
    visit(
        "lift_low", [](auto& pair) -> auto& { return pair.liftLow; });
    visit(
        "lift_high", [](auto& pair) -> auto& { return pair.liftHigh; });
    visit(
        "median_lag_seconds", [](auto& pair) -> auto& { return pair.medianLagSeconds; });
    visit(
        "median_lag_events", [](auto& pair) -> auto& { return pair.medianLagEvents; });
    visit(
        "followed", [](auto& pair) -> auto& { return pair.followed; });
}

template <class Field>
auto columnOf(const std::vector<PairStatistics>& pairs, const Field& field) {
    using Value = std::remove_cvref_t<decltype(field(pairs.front()))>;
    std::vector<Value> column;
    column.reserve(pairs.size());
    for (const PairStatistics& pair : pairs) column.push_back(field(pair));
    return column;
}

bool inOrder(const LearnedRelations& relations) {
    const auto key = [](const PairStatistics& pair) { return std::tuple(pair.effect, pair.cause); };
    const auto known = [&](const PairStatistics& pair) {
        return pair.cause < relations.templates.size() && pair.effect < relations.templates.size();
    };
    return std::ranges::all_of(relations.pairs, known) &&
           std::ranges::adjacent_find(relations.pairs, std::ranges::greater_equal{}, key) ==
               relations.pairs.end();
}

Result<> readLags(const NamedTensors& tensors, std::vector<PairStatistics>& pairs) {
    auto within = tensors.read<std::int64_t>("within", {pairs.size()});
    if (!within) return within.error();
    auto seconds = tensors.read<std::uint32_t>("lag_seconds", {pairs.size(), lagBins});
    if (!seconds) return seconds.error();
    auto counts = tensors.read<std::uint32_t>("lag_event_bins", {pairs.size()});
    if (!counts) return counts.error();
    auto events = tensors.read<std::uint32_t>("lag_events");
    if (!events) return events.error();
    std::size_t at = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].within = std::chrono::nanoseconds((*within)[i]);
        std::copy_n(seconds->begin() + static_cast<std::ptrdiff_t>(i * lagBins), lagBins,
                    pairs[i].lagSeconds.begin());
        const std::size_t bins = (*counts)[i];
        if (bins > events->size() - at) return NamedTensors::damaged("lag_events is too short");
        pairs[i].lagEvents.assign(events->begin() + static_cast<std::ptrdiff_t>(at),
                                  events->begin() + static_cast<std::ptrdiff_t>(at + bins));
        at += bins;
    }
    return Done{};
}

}  // namespace

std::string savePairTensors(const LearnedRelations& relations) {
    NamedTensors tensors(pairsKind, pairsSchema);
    std::vector<std::uint32_t> templates;
    for (const TemplateId id : relations.templates) templates.push_back(raw(id));
    tensors.add("templates", templates);
    tensors.add("strength", relations.strengths);
    const auto& pairs = relations.pairs;
    visitFields([&](const char* name, const auto& field) { tensors.add(name, columnOf(pairs, field)); });
    std::vector<std::int64_t> within;
    std::vector<std::uint32_t> seconds, counts, events;
    for (const PairStatistics& pair : pairs) {
        within.push_back(pair.within.count());
        seconds.insert(seconds.end(), pair.lagSeconds.begin(), pair.lagSeconds.end());
        counts.push_back(static_cast<std::uint32_t>(pair.lagEvents.size()));
        events.insert(events.end(), pair.lagEvents.begin(), pair.lagEvents.end());
    }
    tensors.add("within", within);
    tensors.add("lag_seconds", {pairs.size(), lagBins}, std::span<const std::uint32_t>(seconds));
    tensors.add("lag_event_bins", counts);
    tensors.add("lag_events", events);
    return tensors.save();
}

Result<> restorePairTensors(std::string_view bytes, LearnedRelations& relations) {
    auto tensors = NamedTensors::restore(bytes, pairsKind, pairsSchema);
    if (!tensors) return tensors.error();
    auto templates = tensors->read<std::uint32_t>("templates");
    if (!templates) return templates.error();
    auto strengths = tensors->read<double>("strength");
    if (!strengths) return strengths.error();
    relations.templates.clear();
    for (const std::uint32_t id : *templates) relations.templates.push_back(TemplateId{id});
    relations.strengths = std::move(*strengths);
    relations.pairs.assign(relations.strengths.size(), {});
    Result<> good = Done{};
    visitFields([&](const char* name, const auto& field) {
        using Value = std::remove_cvref_t<decltype(field(relations.pairs.front()))>;
        auto column = tensors->read<Value>(name, {relations.pairs.size()});
        if (!column) {
            good = column.error();
            return;
        }
        for (std::size_t i = 0; i < column->size(); ++i) field(relations.pairs[i]) = (*column)[i];
    });
    if (!good) return good;
    if (auto done = readLags(*tensors, relations.pairs); !done) return done;
    if (!inOrder(relations)) return NamedTensors::damaged("its pairs make no sense");
    return Done{};
}

}  // namespace logwright
