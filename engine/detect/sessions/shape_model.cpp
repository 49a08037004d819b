// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/shape_model.h"

#include "engine/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace logwright {

namespace {

constexpr double leastLengthSpread = 0.1;   // a tenth longer or shorter is never far
constexpr std::size_t mostDifferences = 3;  // of counts, in a reason

double logLength(std::size_t length) {
    return std::log1p(static_cast<double>(length));
}

std::string quoted(EventType type, const TypeNames& names) {
    if (type == sessionEnd) return "the end";
    return "`" + names(type) + "`";
}

std::string times(std::uint64_t count) {
    if (count == 0) return "not";
    if (count == 1) return "once";
    if (count == 2) return "twice";
    return counted(count, "time");
}

// Two digits, as small as it may be: "0.93", "0.0004", "1e-07".
std::string probabilityText(double probability) {
    char text[32];
    std::snprintf(text, sizeof text, probability < 0.01 ? "%.1g" : "%.2g", probability);
    return text;
}

}  // namespace

ShapeModel::ShapeModel(const SessionSet& normal, std::size_t order) : counts_(normal), steps_(normal, order) {
    double weight = 0, sum = 0, squares = 0;
    shortest_ = normal.size() == 0 ? 0 : normal.session(0).size();
    for (std::size_t s = 0; s < normal.size(); ++s) {
        const std::size_t length = normal.session(s).size();
        shortest_ = std::min(shortest_, length);
        longest_ = std::max(longest_, length);
        const auto count = static_cast<double>(normal.count(s));
        weight += count;
        sum += count * logLength(length);
        squares += count * logLength(length) * logLength(length);
    }
    if (weight > 0) {
        const double mean = sum / weight;
        lengthSpread_ = std::sqrt(std::max(0.0, squares / weight - mean * mean));
    }
}

void ShapeModel::accept(std::span<const EventType> session) {
    shortest_ = std::min(shortest_, session.size());
    longest_ = std::max(longest_, session.size());
    counts_.add(countsOf(session));
    steps_.accept(session);
}

double ShapeModel::outsideLengths(std::size_t length) const {
    const double unit = leastLengthSpread + lengthSpread_;
    if (length < shortest_) return (logLength(shortest_) - logLength(length)) / unit;
    if (length > longest_) return (logLength(length) - logLength(longest_)) / unit;
    return 0;
}

std::vector<PartScore> ShapeModel::values(std::span<const EventType> session) const {
    const OddStep step = steps_.oddest(session);
    const std::size_t end = session.size();
    const auto unseen = std::ranges::find_if(session, [&](EventType type) { return !counts_.knows(type); });
    const auto firstUnseen = static_cast<std::size_t>(unseen - session.begin());
    const FindingPart content = unseen == session.end() ? FindingPart::counts : FindingPart::unseenTemplate;
    return {{FindingPart::length, outsideLengths(session.size()), 0, end},
            {content, counts_.distance(countsOf(session)), 0, firstUnseen},
            {FindingPart::ngram, step.surprise, 0, step.place}};
}

std::string ShapeModel::unseenWords(std::span<const EventType> session, const TypeNames& names) const {
    std::vector<EventType> unseen;
    for (const EventType type : session) {
        if (!counts_.knows(type) && std::ranges::find(unseen, type) == unseen.end()) unseen.push_back(type);
    }
    if (unseen.empty()) return "";
    std::string text = quoted(unseen.front(), names) + " came, which no normal session has";
    if (unseen.size() > 1) text += ", and " + std::to_string(unseen.size() - 1) + " more such";
    return text;
}

std::string ShapeModel::countWords(std::span<const EventType> session, const TypeNames& names) const {
    std::string text;
    const std::vector<CountDifference> all = counts_.differences(countsOf(session));
    for (std::size_t i = 0; i < std::min(all.size(), mostDifferences); ++i) {
        text += text.empty() ? "the most similar normal session has " : ", ";
        text += quoted(all[i].type, names) + " " + times(all[i].nearest) + ", this one " + times(all[i].here);
    }
    return text;
}

std::string ShapeModel::words(FindingPart part, std::span<const EventType> session, std::size_t place,
                              const TypeNames& names) const {
    switch (part) {
        case FindingPart::unseenTemplate:
            return unseenWords(session, names);
        case FindingPart::length:
            return counted(session.size(), "event") + "; normal sessions have " + withThousands(shortest_) +
                   " to " + withThousands(longest_);
        case FindingPart::counts:
            return countWords(session, names);
        case FindingPart::ngram:
            return stepWords(steps_.expected(session, place, 2), session, place,
                             steps_.probability(session, place), names);
        default:
            return "";
    }
}

std::string stepWords(const std::vector<std::pair<EventType, double>>& expected,
                      std::span<const EventType> session, std::size_t place, double probability,
                      const TypeNames& names) {
    const EventType came = BoundedEvents(session).at(static_cast<std::ptrdiff_t>(place));
    std::string text = place == 0 ? "at the start" : "after " + quoted(session[place - 1], names);
    std::string wanted;
    for (const auto& [type, chance] : expected) {
        if (type == came || (!wanted.empty() && chance < 0.05)) continue;
        wanted += (wanted.empty() ? "" : " or ") + quoted(type, names) + " (" + probabilityText(chance) + ")";
    }
    if (!wanted.empty()) text += ", " + wanted + " was expected";
    text += "; " + quoted(came, names) + " came (" + probabilityText(probability) + ")";
    return text;
}

}  // namespace logwright
