// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/parameter_test.h"

#include "engine/base/text.h"
#include "engine/search/search_vocabulary.h"

#include <algorithm>

namespace logwright {

namespace {

// Whether a value of this type may be a number with a unit.
bool mayBeQuantity(SlotType type) {
    return type == SlotType::number || type == SlotType::duration || type == SlotType::size ||
           type == SlotType::word;
}

std::optional<ValueUnit> unitOfName(std::string_view name) {
    if (name == slotTypeName(SlotType::duration)) return ValueUnit::milliseconds;
    if (name == slotTypeName(SlotType::size)) return ValueUnit::bytes;
    return std::nullopt;
}

// The value with the unit that may follow it in the template.
std::optional<ValueNumber> withUnit(std::string_view value, std::string_view behind) {
    const auto bare = readValueNumber(value);
    if (!bare || bare->unit != ValueUnit::plain) return bare;
    const std::size_t begin = behind.find_first_not_of(' ');
    if (begin == std::string_view::npos) return bare;
    const std::size_t end = behind.find_first_of(" ,;.)]}\"'", begin);
    const auto whole =
        readValueNumber(std::string(value) + ' ' + std::string(behind.substr(begin, end - begin)));
    return whole ? whole : bare;
}

}  // namespace

ParameterTest::ParameterTest(const SearchTerm& term, const TemplateTable& templates)
    : comparison_(term.comparison), unit_(unitOfName(term.parameter)) {
    for (const std::string& value : term.values) {
        values_.push_back(lowerCase(value));
        numbers_.push_back(readValueNumber(value));
    }
    const bool byPlace = term.parameter.starts_with('$');
    const std::size_t place = byPlace ? std::stoul(term.parameter.substr(1)) : 0;
    slots_.resize(templates.templates.size());
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        const Template& pattern = templates.templates[i];
        if (byPlace) {
            if (place <= pattern.slots.size()) slots_[i] = {{static_cast<std::uint32_t>(place - 1), true}};
            continue;
        }
        const std::vector<std::string> names = slotNames(pattern);
        for (std::uint32_t slot = 0; slot < names.size(); ++slot) {
            const SlotType type = pattern.slots[slot];
            const bool named = names[slot] == term.parameter;
            const bool meant =
                named || slotTypeName(type) == term.parameter || (unit_ && mayBeQuantity(type));
            if (meant) slots_[i].push_back({slot, named});
        }
    }
}

bool ParameterTest::passes(const Slot& slot, std::string_view value, std::string_view behind) const {
    if (unit_) {
        const auto number = withUnit(value, behind);
        if (!number || (number->unit != *unit_ && !(slot.named && number->unit == ValueUnit::plain)))
            return false;
    }
    if (comparison_ >= TermComparison::less) return compares(value, behind);
    return isOne(value, behind) == (comparison_ != TermComparison::unequal);
}

bool ParameterTest::isOne(std::string_view value, std::string_view behind) const {
    const std::string lower = lowerCase(value);
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (matchesWildcards(values_[i], lower)) return true;
        const auto number = numbers_[i] && numbers_[i]->unit != ValueUnit::plain ? withUnit(value, behind)
                                                                                 : readValueNumber(value);
        if (numbers_[i] && number && inUnit(*number) == inUnit(*numbers_[i])) return true;
    }
    return false;
}

// A size without a unit is one of bytes; how long a duration without one is, nobody can say.
ValueNumber ParameterTest::inUnit(ValueNumber number) const {
    if (unit_ == ValueUnit::bytes && number.unit == ValueUnit::plain) number.unit = ValueUnit::bytes;
    return number;
}

bool ParameterTest::compares(std::string_view value, std::string_view behind) const {
    const ValueNumber than = inUnit(*numbers_.front());
    auto number = than.unit == ValueUnit::plain ? readValueNumber(value) : withUnit(value, behind);
    if (!number) return false;
    number = inUnit(*number);
    if (number->unit != than.unit) return false;
    if (comparison_ == TermComparison::less) return number->value < than.value;
    if (comparison_ == TermComparison::lessEqual) return number->value <= than.value;
    if (comparison_ == TermComparison::greater) return number->value > than.value;
    return number->value >= than.value;
}

bool matchesWildcards(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0;
    std::size_t star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

}  // namespace logwright
