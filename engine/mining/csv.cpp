// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/csv.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace logwright {

CsvReader::CsvReader(std::string_view text) : rest_(text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (rest_.starts_with(mark)) rest_.remove_prefix(mark.size());
}

void CsvReader::readQuoted(std::string& field) {
    rest_.remove_prefix(1);
    for (;;) {
        const auto quote = rest_.find('"');
        if (quote == std::string_view::npos) {
            field.append(rest_);
            rest_ = {};
            wellFormed_ = false;
            return;
        }
        field.append(rest_.substr(0, quote));
        rest_.remove_prefix(quote + 1);
        if (!rest_.starts_with('"')) return;
        field.push_back('"');
        rest_.remove_prefix(1);
    }
}

bool CsvReader::next(CsvRow& row) {
    row.clear();
    while (rest_.starts_with('\n') || rest_.starts_with("\r\n"))
        rest_.remove_prefix(rest_[0] == '\r' ? 2 : 1);
    if (rest_.empty()) return false;
    for (;;) {
        std::string& field = row.emplace_back();
        if (rest_.starts_with('"')) readQuoted(field);
        // What stands between a closing quote and the comma is kept, as most readers do.
        const auto stop = std::min(rest_.find_first_of(",\n"), rest_.size());
        field.append(rest_.substr(0, stop));
        rest_.remove_prefix(stop);
        if (rest_.starts_with(',')) {
            rest_.remove_prefix(1);
            continue;
        }
        if (field.ends_with('\r')) field.pop_back();
        if (!rest_.empty()) rest_.remove_prefix(1);
        return true;
    }
}

Result<std::string> readWholeFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const auto failed = [&] {
        return Error{std::string("cannot be read: ") + std::strerror(errno), path,
                     "check that the file exists and may be read", Error::Kind::input};
    };
    if (!file) return failed();
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad()) return failed();
    return text;
}

std::string csvQuoted(std::string_view field) {
    const bool blankAtEnd = !field.empty() && (field.front() == ' ' || field.back() == ' ');
    if (!blankAtEnd && field.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(field);
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"') quoted.push_back('"');
        quoted.push_back(c);
    }
    quoted.push_back('"');
    return quoted;
}

std::optional<std::size_t> columnOf(const CsvRow& header, std::string_view name) {
    const auto at = std::find(header.begin(), header.end(), name);
    if (at == header.end()) return std::nullopt;
    return static_cast<std::size_t>(at - header.begin());
}

}  // namespace logwright
