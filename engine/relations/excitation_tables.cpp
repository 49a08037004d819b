// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/excitation_tables.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr const char* tensorsKind = "excitation";
constexpr std::uint32_t tensorsSchema = 2;
// So that no effect is ever impossible.
constexpr double leastSpontaneous = 1e-9;

bool allGood(std::span<const float> values) {
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value) && value >= 0; });
}

}  // namespace

ExcitationModel::ExcitationModel(std::vector<TemplateId> templates, const WindowSettings& window,
                                 double perSecond, std::span<const LearnedEffect> effects)
    : templates_(std::move(templates)), window_(window), perSecond_(perSecond) {
    begins_.assign(templates_.size() * 2 + 1, 0);
    for (const LearnedEffect& effect : effects) {
        effects_.push_back(effect.type);
        spontaneous_.push_back(std::max(effect.spontaneous, leastSpontaneous));
        missing_.push_back(effect.missing);
        for (const LearnedCause& cause : effect.causes) ++begins_[cause.key + 1];
    }
    for (std::size_t key = 1; key < begins_.size(); ++key) begins_[key] += begins_[key - 1];
    linked_.resize(begins_.back());
    means_.resize(begins_.back());
    rates_.resize(begins_.back() * kernelBins);
    std::vector<std::uint64_t> next(begins_.begin(), begins_.end() - 1);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        for (const LearnedCause& cause : effects[i].causes) {
            const std::size_t begin = begins_[cause.key];
            const std::size_t count = begins_[cause.key + 1] - begin;
            const std::size_t link = next[cause.key]++;
            linked_[link] = static_cast<std::uint32_t>(i);
            means_[link] = cause.mean;
            for (std::size_t bin = 0; bin < kernelBins; ++bin) {
                rates_[begin * kernelBins + bin * count + (link - begin)] = cause.rate[bin];
            }
        }
    }
}

std::size_t ExcitationModel::indexOf(EventType effect) const {
    const auto at = std::ranges::lower_bound(effects_, effect);
    return at != effects_.end() && *at == effect ? static_cast<std::size_t>(at - effects_.begin()) : nothing;
}

bool ExcitationModel::explains(EventType effect) const {
    return indexOf(effect) != nothing;
}

ExcitationModel::Links ExcitationModel::linksOf(const WindowEvent& event) const {
    const CauseKey key = causeKey(event.type, event.sameSession);
    return {begins_[key], begins_[key + 1] - begins_[key]};
}

std::vector<double> ExcitationModel::ratesAfter(const EventWindow& window, std::size_t left) const {
    const double events = eventsPerSecond(window, perSecond_);
    const double session = 1 / sessionChance(window);
    std::vector<double> rates(spontaneous_);
    for (double& rate : rates) rate *= events;
    for (std::size_t i = 0; i < window.size(); ++i) {
        if (i == left) continue;
        const Links links = linksOf(window[i]);
        const double weight = window[i].sameSession ? session : 1;
        const float* row =
            rates_.data() + links.begin * kernelBins + kernelBin(window[i].lag, window[i].back) * links.count;
        const std::uint32_t* linked = linked_.data() + links.begin;
        for (std::size_t n = 0; n < links.count; ++n) {
            rates[linked[n]] += weight * static_cast<double>(row[n]);
        }
    }
    return rates;
}

double ExcitationModel::rateFrom(const WindowEvent& event, std::size_t effect) const {
    const Links links = linksOf(event);
    const auto first = linked_.begin() + static_cast<std::ptrdiff_t>(links.begin);
    const auto last = first + static_cast<std::ptrdiff_t>(links.count);
    const auto at = std::lower_bound(first, last, effect);
    if (at == last || *at != effect) return 0;
    return static_cast<double>(
        rates_[links.begin * kernelBins + kernelBin(event.lag, event.back) * links.count +
               static_cast<std::size_t>(at - first)]);
}

// The window of an event leaves out its own type, so which types are missing from it says which event it is
// the window of. One that stands in it is not asked for. One that is missing from a share of the windows of
// other events is always missing from its own: by Bayes its rate counts for 1 / share times as much.
// LogFlow's network learns the same from its samples.
std::size_t ExcitationModel::likeliest(const EventWindow& window, std::span<const double> rates) const {
    std::vector<bool> stands(rates.size());
    for (const WindowEvent& event : window) {
        const std::size_t index = indexOf(event.type);
        if (index != nothing) stands[index] = true;
    }
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (stands[i]) continue;
        const double weight = rates[i] / missing_[i];
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

Explanation ExcitationModel::explain(const EventWindow& window, EventType effect) const {
    Explanation explanation;
    explanation.share.assign(window.size(), 0);
    const std::vector<double> rates = ratesAfter(window, nothing);
    if (rates.empty()) return explanation;
    double sum = 0;
    for (const double rate : rates) sum += rate;
    const std::size_t most = likeliest(window, rates);
    explanation.mostLikely = effects_[most];
    explanation.mostLikelyProbability = rates[most] / sum;
    const std::size_t own = indexOf(effect);
    if (own == nothing) return explanation;
    explanation.predicted = explanation.mostLikely == effect;
    explanation.probability = rates[own] / sum;
    explanation.spontaneous = spontaneous_[own] * eventsPerSecond(window, perSecond_) / rates[own];
    const double session = 1 / sessionChance(window);
    for (std::size_t i = 0; i < window.size(); ++i) {
        explanation.share[i] = rateFrom(window[i], own) * (window[i].sameSession ? session : 1) / rates[own];
    }
    return explanation;
}

double ExcitationModel::probabilityWithout(const EventWindow& window, EventType effect,
                                           std::size_t left) const {
    const std::size_t own = indexOf(effect);
    if (own == nothing) return 0;
    const std::vector<double> rates = ratesAfter(window, left);
    double sum = 0;
    for (const double rate : rates) sum += rate;
    return rates[own] / sum;
}

std::string ExcitationModel::save() const {
    NamedTensors tensors(tensorsKind, tensorsSchema);
    std::vector<std::uint32_t> ids;
    for (const TemplateId id : templates_) ids.push_back(raw(id));
    tensors.add("templates", ids);
    tensors.add("effects", effects_);
    tensors.add("spontaneous", spontaneous_);
    tensors.add("missing", missing_);
    tensors.addNumber("events_per_second", perSecond_);
    tensors.add("window",
                std::vector<std::uint32_t>{window_.length, window_.mostLookedAt, window_.mostOfOne});
    tensors.add("links", begins_);
    tensors.add("linked", linked_);
    tensors.add("means", means_);
    tensors.add("rates", {linked_.size(), kernelBins}, std::span<const float>(rates_));
    return tensors.save();
}

bool ExcitationModel::fits() const {
    const auto known = [this](EventType type) { return type < templates_.size(); };
    const auto listed = [this](std::uint32_t effect) { return effect < effects_.size(); };
    const auto likely = [](double chance) { return std::isfinite(chance) && chance > 0; };
    if (begins_.size() != templates_.size() * 2 + 1 || begins_.front() != 0 ||
        !std::ranges::is_sorted(begins_) || begins_.back() != linked_.size()) {
        return false;
    }
    for (std::size_t key = 0; key + 1 < begins_.size(); ++key) {
        const auto links = std::span(linked_).subspan(begins_[key], begins_[key + 1] - begins_[key]);
        if (!std::ranges::is_sorted(links)) return false;
    }
    return window_.length >= 1 && window_.length <= longestWindow && likely(perSecond_) &&
           effects_.size() == spontaneous_.size() && effects_.size() == missing_.size() &&
           means_.size() == linked_.size() && std::ranges::is_sorted(templates_) &&
           std::ranges::is_sorted(effects_) && std::ranges::all_of(effects_, known) &&
           std::ranges::all_of(linked_, listed) && std::ranges::all_of(spontaneous_, likely) &&
           std::ranges::all_of(missing_, [](double share) { return share > 0 && share <= 1; }) &&
           allGood(means_) && allGood(rates_);
}

Result<> ExcitationModel::readTensors(const NamedTensors& tensors) {
    auto ids = tensors.read<std::uint32_t>("templates");
    auto effects = tensors.read<std::uint32_t>("effects");
    auto spontaneous = tensors.read<double>("spontaneous");
    auto missing = tensors.read<double>("missing");
    auto perSecond = tensors.readNumber<double>("events_per_second");
    auto window = tensors.read<std::uint32_t>("window", {3});
    auto begins = tensors.read<std::uint64_t>("links");
    auto linked = tensors.read<std::uint32_t>("linked");
    auto means = tensors.read<float>("means");
    if (!ids) return ids.error();
    if (!effects) return effects.error();
    if (!spontaneous) return spontaneous.error();
    // A training of before has none: then what is missing from a window says nothing.
    missing_ = missing ? *std::move(missing) : std::vector<double>(effects->size(), 1.0);
    if (!perSecond) return perSecond.error();
    if (!window) return window.error();
    if (!begins) return begins.error();
    if (!linked) return linked.error();
    if (!means) return means.error();
    auto rates = tensors.read<float>("rates", {linked->size(), kernelBins});
    if (!rates) return rates.error();
    for (const std::uint32_t id : *ids) templates_.push_back(TemplateId{id});
    effects_ = *std::move(effects);
    spontaneous_ = *std::move(spontaneous);
    perSecond_ = *perSecond;
    window_.length = (*window)[0];
    window_.mostLookedAt = (*window)[1];
    window_.mostOfOne = (*window)[2];
    begins_ = *std::move(begins);
    linked_ = *std::move(linked);
    means_ = *std::move(means);
    rates_ = *std::move(rates);
    return Done{};
}

Result<std::unique_ptr<RelationModel>> ExcitationModel::restore(std::string_view bytes) {
    auto tensors = NamedTensors::restore(bytes, tensorsKind, tensorsSchema);
    if (!tensors) return tensors.error();
    std::unique_ptr<ExcitationModel> model(new ExcitationModel);
    if (auto read = model->readTensors(*tensors); !read) return read.error();
    if (!model->fits()) return NamedTensors::damaged("its numbers do not fit together");
    return std::unique_ptr<RelationModel>(std::move(model));
}

}  // namespace logwright
