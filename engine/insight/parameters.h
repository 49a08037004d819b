// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The values that stood in the slots of one template.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/mining/template_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright {

struct ValueCount {
    std::string value;
    std::uint64_t count = 0;
};

/// One slot of a template over the records looked at.
struct ParameterStatistics {
    SlotType type = SlotType::word;
    std::uint64_t records = 0;   ///< in which the slot could be read
    std::uint64_t distinct = 0;  ///< a lower bound where `distinctIsBound`
    bool distinctIsBound = false;
    std::vector<ValueCount> values;  ///< most frequent first, at most 1000
    bool numeric = false;            ///< every value is a number
    double least = 0, greatest = 0, mean = 0;
    std::vector<std::uint64_t> histogram;  ///< numeric: equal bins from least to greatest
};

/// Counts the values of a template's slots over messages handed in one by one. At most 100,000 different
/// values a slot are kept.
class ParameterCounter {
public:
    explicit ParameterCounter(const Template& pattern);
    ~ParameterCounter();
    ParameterCounter(const ParameterCounter&) = delete;
    ParameterCounter& operator=(const ParameterCounter&) = delete;

    void add(std::string_view message);
    std::vector<ParameterStatistics> statistics() const;

private:
    struct Slot;
    Template pattern_;
    std::vector<Slot> slots_;
};

}  // namespace logwright
