// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/label_file.h"

#include "engine/base/text.h"
#include "engine/mining/csv.h"

#include <algorithm>
#include <array>
#include <optional>

namespace logwright {

namespace {

std::optional<bool> abnormalOf(std::string_view written) {
    const std::string label = lowerCase(written);
    constexpr std::array<std::string_view, 5> normal{"normal", "n", "0", "false", "-"};
    constexpr std::array<std::string_view, 6> odd{"anomaly", "abnormal", "anomalous", "a", "1", "true"};
    if (std::ranges::find(normal, label) != normal.end()) return false;
    if (std::ranges::find(odd, label) != odd.end()) return true;
    return std::nullopt;
}

Error wrongRow(const std::string& name, std::size_t row, const std::string& what) {
    return {"row " + std::to_string(row) + ": " + what, name,
            "write a session's name and its label in each row: blk_1,Normal or blk_2,Anomaly",
            Error::Kind::input};
}

}  // namespace

Result<SessionLabels> readSessionLabelsText(std::string_view text, const std::string& name) {
    SessionLabels labels;
    CsvReader reader(text);
    CsvRow row;
    for (std::size_t number = 1; reader.next(row); ++number) {
        if (row.size() < 2) return wrongRow(name, number, "it has no label");
        const auto abnormal = abnormalOf(row.back());
        if (!abnormal && number == 1) continue;
        if (!abnormal)
            return wrongRow(name, number, "the label \"" + printable(row.back()) + "\" is unknown");
        const auto [known, fresh] = labels.try_emplace(row.front(), *abnormal);
        if (!fresh && known->second != *abnormal) {
            return wrongRow(name, number, printable(row.front()) + " has another label in an earlier row");
        }
    }
    if (!reader.wellFormed()) return wrongRow(name, labels.size() + 1, "a quoted field does not end");
    if (labels.empty()) return wrongRow(name, 1, "there is no label");
    return labels;
}

Result<SessionLabels> readSessionLabels(const std::string& file) {
    auto text = readWholeFile(file);
    if (!text) return text.error();
    return readSessionLabelsText(*text, file);
}

}  // namespace logwright
