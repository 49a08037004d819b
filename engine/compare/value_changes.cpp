// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/change_tests.h"
#include "engine/compare/side_events.h"
#include "engine/detect/values/value_number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace logwright {

namespace {

constexpr std::size_t leastRecords = 30;    // of a template on each side
constexpr std::size_t mostValues = 64;      // of a slot whose values are compared one by one
constexpr std::size_t timesSeen = 4;        // so often a value comes back on average in such a slot
constexpr std::size_t fewNumbers = 12;      // numbers that are names, such as status codes
constexpr double numbersShare = 0.9;        // of the values of a slot that is a number
constexpr double counterCorrelation = 0.5;  // with time, on both sides: it only counts on

/// The values of one template on one side, as they were sampled.
struct SampledValues {
    std::vector<RecordIndex> records;
    std::vector<std::uint32_t> piece;
    std::vector<std::vector<std::string>> values;  ///< of each record that could be read, by slot
    bool part = false;                             ///< there are more records than were read
};

Result<SampledValues> sample(const ComparedSide& side, const SideEvents& events,
                             std::span<const std::uint32_t> chosen, std::size_t most) {
    std::vector<RecordIndex> records;
    std::vector<std::uint32_t> pieces;
    const std::size_t count = std::min(chosen.size(), most);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t event = chosen[i * chosen.size() / count];
        records.push_back(events.record[event]);
        pieces.push_back(events.pieceOf(event));
    }
    auto values = side.parameters(records);
    if (!values) return values.error();
    SampledValues sampled;
    sampled.part = count < chosen.size();
    for (std::size_t i = 0; i < count; ++i) {
        if ((*values)[i].empty()) continue;
        sampled.records.push_back(records[i]);
        sampled.piece.push_back(pieces[i]);
        sampled.values.push_back(std::move((*values)[i]));
    }
    return sampled;
}

struct SlotNumbers {
    PieceNumbers numbers;
    ValueUnit unit = ValueUnit::plain;
    std::vector<RecordIndex> records;
};

/// Nothing where the slot is no number on this side.
std::optional<SlotNumbers> numbersOf(const SampledValues& side, std::size_t slot) {
    SlotNumbers slots;
    for (std::size_t i = 0; i < side.values.size(); ++i) {
        const auto number = readValueNumber(side.values[i][slot]);
        if (!number) continue;
        slots.numbers.value.push_back(number->value);
        slots.numbers.piece.push_back(side.piece[i]);
        slots.records.push_back(side.records[i]);
        if (number->unit != ValueUnit::plain) slots.unit = number->unit;
    }
    if (static_cast<double>(slots.numbers.value.size()) <
        numbersShare * static_cast<double>(side.values.size()))
        return std::nullopt;
    return slots;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::set<std::string> valuesOf(const SampledValues& before, const SampledValues& after, std::size_t slot) {
    std::set<std::string> all;
    for (const auto& values : before.values) all.insert(values[slot]);
    for (const auto& values : after.values) all.insert(values[slot]);
    return all;
}

/// One template whose values are compared.
class TemplateValues {
public:
    TemplateValues(const MatchedSteps::Step& step, SampledValues before, SampledValues after)
        : step_(step), before_(std::move(before)), after_(std::move(after)) {}

    void compare(Candidates& found) const {
        const std::size_t slots = std::min(before_.values.front().size(), after_.values.front().size());
        for (std::size_t slot = 0; slot < slots; ++slot) {
            const std::set<std::string> all = valuesOf(before_, after_, slot);
            if (all.size() > fewNumbers && compareNumbers(slot, found)) continue;
            const std::size_t fewer = std::min(before_.values.size(), after_.values.size());
            const bool few = all.size() <= mostValues && all.size() * timesSeen <= fewer;
            if (few && all.size() > 1) compareCategories(slot, all, found);
        }
    }

private:
    Change changeOf(std::size_t slot) const {
        Change change;
        change.pattern = step_.pattern;
        change.slot = slot;
        change.before.id = step_.before;
        change.after.id = step_.after;
        return change;
    }

    bool compareNumbers(std::size_t slot, Candidates& found) const {
        const auto before = numbersOf(before_, slot);
        const auto after = numbersOf(after_, slot);
        if (!before || !after) return false;
        const double first = trend(before->numbers.value);
        const double second = trend(after->numbers.value);
        if (std::abs(first) > counterCorrelation && std::abs(second) > counterCorrelation &&
            (first > 0) == (second > 0))
            return true;
        Change change = changeOf(slot);
        change.kind = ChangeKind::numberShift;
        change.tail = numberShiftTail(before->numbers, after->numbers);
        change.larger = rankShift(before->numbers.value, after->numbers.value) > 0;
        const auto fill = [](ChangeSide& side, const SlotNumbers& numbers) {
            side.count = side.of = numbers.numbers.value.size();
            side.figure = median(numbers.numbers.value);
            side.records.assign(
                numbers.records.begin(),
                numbers.records.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(20, side.count)));
        };
        fill(change.before, *before);
        fill(change.after, *after);
        change.value = valueWords(change.before.figure, before->unit) + " to " +
                       valueWords(change.after.figure, after->unit);
        found.push_back(std::move(change));
        return true;
    }

    static PieceShares sharesOf(const SampledValues& side, std::size_t slot, const std::string& value,
                                ChangeSide& counted) {
        PieceShares shares{PieceCounts(sidePieces, 0), PieceCounts(sidePieces, 0)};
        for (std::size_t i = 0; i < side.values.size(); ++i) {
            ++shares.all[side.piece[i]];
            if (side.values[i][slot] != value) continue;
            ++shares.some[side.piece[i]];
            ++counted.count;
            if (counted.records.size() < 20) counted.records.push_back(side.records[i]);
        }
        counted.of = side.values.size();
        counted.sampled = side.part;
        counted.figure = static_cast<double>(counted.count) / static_cast<double>(counted.of);
        return shares;
    }

    void compareCategories(std::size_t slot, const std::set<std::string>& all, Candidates& found) const {
        for (const std::string& value : all) {
            Change change = changeOf(slot);
            change.value = value;
            const PieceShares before = sharesOf(before_, slot, value, change.before);
            const PieceShares after = sharesOf(after_, slot, value, change.after);
            if (change.before.count + change.after.count < leastCompared) continue;
            change.kind = change.before.count == 0  ? ChangeKind::valueNew
                          : change.after.count == 0 ? ChangeKind::valueGone
                                                    : ChangeKind::valueShare;
            change.tail = shareChangeTail(before, after);
            found.push_back(std::move(change));
        }
    }

    const MatchedSteps::Step& step_;
    SampledValues before_, after_;
};

/// Keeps the records whose values are as many as the template has slots.
void keepWhole(SampledValues& side, std::size_t slots) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < side.values.size(); ++i) {
        if (side.values[i].size() != slots) continue;
        if (kept != i) {
            side.values[kept] = std::move(side.values[i]);
            side.records[kept] = side.records[i];
            side.piece[kept] = side.piece[i];
        }
        ++kept;
    }
    side.values.resize(kept);
    side.records.resize(kept);
    side.piece.resize(kept);
}

}  // namespace

Result<> compareValues(const ComparedSide& before, const ComparedSide& after, const ComparedEvents& events,
                       std::size_t sampled, Candidates& found, TaskContext& task) {
    const auto first = eventsByStep(events.before, events.steps());
    const auto second = eventsByStep(events.after, events.steps());
    for (std::size_t step = 0; step < events.steps(); ++step) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Comparing values", step, events.steps(), "templates", 0});
        const MatchedSteps::Step& matched = events.matched.steps[step];
        if (!matched.sameText || first[step].size() < leastRecords || second[step].size() < leastRecords)
            continue;
        const std::size_t slots = after.snapshot->templates().find(*matched.after)->slots.size();
        if (slots == 0) continue;
        auto left = sample(before, events.before, first[step], sampled);
        if (!left) return left.error();
        auto right = sample(after, events.after, second[step], sampled);
        if (!right) return right.error();
        keepWhole(*left, slots);
        keepWhole(*right, slots);
        if (left->values.size() < leastRecords || right->values.size() < leastRecords) continue;
        TemplateValues(matched, std::move(*left), std::move(*right)).compare(found);
    }
    return Done{};
}

}  // namespace logwright
