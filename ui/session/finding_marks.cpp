// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/finding_marks.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace logwright::ui {

FindingMarks::FindingMarks(FindingTablePtr table) : table_(std::move(table)) {
    byRecord_.resize(table_->findings.size());
    std::iota(byRecord_.begin(), byRecord_.end(), 0u);
    std::erase_if(byRecord_, [this](std::uint32_t i) { return finding(i).gone; });
    const auto rank = [this](std::uint32_t i) {
        const Finding& one = finding(i);
        return std::tuple(raw(one.record), !inSight(stateOf(one)), -one.score, i);
    };
    std::ranges::sort(byRecord_, {}, rank);
    for (const Finding& one : table_->findings)
        if (inSight(stateOf(one)) && !one.gone) times_.push_back(one.begin);
    std::ranges::sort(times_);
}

std::span<const std::uint32_t> FindingMarks::at(RecordIndex record) const {
    if (!table_) return {};
    const auto found = std::ranges::equal_range(byRecord_, raw(record), {},
                                                [this](std::uint32_t i) { return raw(finding(i).record); });
    return {found.begin(), found.end()};
}

const Finding* FindingMarks::worstAt(RecordIndex record) const {
    const std::span<const std::uint32_t> here = at(record);
    return here.empty() ? nullptr : &finding(here.front());
}

}  // namespace logwright::ui
