// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text_patterns.h"

#include <hs.h>

#include <algorithm>
#include <new>

namespace logwright {

namespace {

struct FreeMistake {
    void operator()(hs_compile_error_t* mistake) const { hs_free_compile_error(mistake); }
};
using Mistake = std::unique_ptr<hs_compile_error_t, FreeMistake>;

constexpr unsigned int patternFlags = HS_FLAG_SINGLEMATCH;

Error mistakeError(const hs_compile_error_t* mistake, const std::string& where) {
    std::string what = mistake != nullptr ? mistake->message : "the expression cannot be compiled";
    while (!what.empty() && (what.back() == '.' || what.back() == '\n')) what.pop_back();
    return {what, where, "write it without references back and looking around", Error::Kind::input};
}

int remember(unsigned int id, unsigned long long, unsigned long long, unsigned int, void* matches) {
    static_cast<std::vector<std::uint32_t>*>(matches)->push_back(id);
    return 0;
}

}  // namespace

Result<> checkTextPattern(const std::string& pattern) {
    hs_database_t* database = nullptr;
    hs_compile_error_t* mistake = nullptr;
    const hs_error_t done =
        hs_compile(pattern.c_str(), patternFlags, HS_MODE_BLOCK, nullptr, &database, &mistake);
    const Mistake held(mistake);
    hs_free_database(database);
    if (done != HS_SUCCESS) return mistakeError(mistake, "");
    return Done{};
}

void TextPatterns::Free::operator()(hs_database* database) const {
    hs_free_database(database);
}

Result<TextPatterns> TextPatterns::compile(std::span<const std::string> patterns) {
    TextPatterns compiled;
    compiled.size_ = patterns.size();
    if (patterns.empty()) return compiled;
    std::vector<const char*> texts;
    std::vector<unsigned int> flags(patterns.size(), patternFlags), ids;
    for (const std::string& pattern : patterns) {
        ids.push_back(static_cast<unsigned int>(texts.size()));
        texts.push_back(pattern.c_str());
    }
    hs_database_t* database = nullptr;
    hs_compile_error_t* mistake = nullptr;
    const hs_error_t done =
        hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned int>(texts.size()),
                         HS_MODE_BLOCK, nullptr, &database, &mistake);
    const Mistake held(mistake);
    compiled.database_.reset(database);
    if (done != HS_SUCCESS) {
        const bool known = mistake != nullptr && mistake->expression >= 0;
        return mistakeError(mistake, known ? "pattern " + std::to_string(mistake->expression + 1) : "");
    }
    return compiled;
}

void TextScanner::Free::operator()(hs_scratch* scratch) const {
    hs_free_scratch(scratch);
}

TextScanner::TextScanner(const TextPatterns& patterns) : patterns_(&patterns) {
    if (!patterns.database_) return;
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(patterns.database_.get(), &scratch) != HS_SUCCESS) throw std::bad_alloc();
    scratch_.reset(scratch);
    matches_.reserve(patterns.size_);
}

std::span<const std::uint32_t> TextScanner::scan(std::string_view text) {
    matches_.clear();
    if (!scratch_) return matches_;
    hs_scan(patterns_->database_.get(), text.data(), static_cast<unsigned int>(text.size()), 0,
            scratch_.get(), remember, &matches_);
    std::ranges::sort(matches_);
    return matches_;
}

}  // namespace logwright
