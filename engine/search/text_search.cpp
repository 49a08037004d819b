// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/text_search.h"

#include <hs.h>

#include <algorithm>
#include <new>

namespace logwright {

namespace {

// The text as an expression that matches just its bytes.
std::string quoted(std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string pattern;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (plain)
            pattern += c;
        else
            pattern.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return pattern;
}

// \A, \z and \Z are about the ends of the text that is looked at, which must then be one record.
bool asksForTextEnds(std::string_view expression) {
    for (std::size_t i = 0; i + 1 < expression.size(); ++i) {
        if (expression[i] != '\\') continue;
        ++i;
        if (expression[i] == 'A' || expression[i] == 'z' || expression[i] == 'Z') return true;
    }
    return false;
}

struct FreeMistake {
    void operator()(hs_compile_error_t* mistake) const { hs_free_compile_error(mistake); }
};

struct TextsScan {
    std::span<const std::uint64_t> bounds;
    const std::vector<std::uint32_t>& terms;
    std::vector<TextHit>& hits;
    std::uint32_t record = 0;
};

// A match ends inside the record that it is in: no text goes over the end of a line.
int rememberText(unsigned int id, unsigned long long, unsigned long long end, unsigned int, void* context) {
    TextsScan& scan = *static_cast<TextsScan*>(context);
    const std::uint64_t last = scan.bounds[0] + end - 1;
    const auto inside = [&](std::uint32_t record) {
        return scan.bounds[record] <= last && last < scan.bounds[record + 1];
    };
    for (int steps = 0; steps < 8 && last >= scan.bounds[scan.record + 1]; ++steps) ++scan.record;
    if (!inside(scan.record))
        scan.record =
            static_cast<std::uint32_t>(std::ranges::upper_bound(scan.bounds, last) - scan.bounds.begin() - 1);
    const TextHit hit{scan.record, scan.terms[id]};
    const bool known =
        !scan.hits.empty() && scan.hits.back().record == hit.record && scan.hits.back().term == hit.term;
    if (!known) scan.hits.push_back(hit);
    return 0;
}

int rememberEnd(unsigned int, unsigned long long, unsigned long long end, unsigned int, void* context) {
    *static_cast<std::uint64_t*>(context) = end;
    return 1;  // one is enough
}

}  // namespace

void TextTerms::Free::operator()(hs_database* database) const {
    hs_free_database(database);
}

Result<TextTerms> TextTerms::compile(const SearchQuery& query) {
    TextTerms made;
    std::vector<std::string> together, alone;
    std::vector<unsigned int> flags, ids;
    bool textEnds = false;
    for (std::uint32_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm& term = query.terms[i];
        if (term.field != SearchField::text && term.field != SearchField::expression) continue;
        const bool expression = term.field == SearchField::expression;
        const std::string& value = term.values.front();
        ids.push_back(static_cast<unsigned int>(made.terms_.size()));
        made.terms_.push_back(i);
        together.push_back(expression ? value : quoted(value));
        alone.push_back(std::string(query.matchCase ? "(?m)" : "(?mi)") + together.back());
        flags.push_back((query.matchCase ? 0 : HS_FLAG_CASELESS) | HS_FLAG_MULTILINE);
        if (expression) {
            made.onlyTexts_ = false;
            textEnds = textEnds || asksForTextEnds(value);
        }
        made.lineEnds_ =
            made.lineEnds_ || value.find_first_of(expression ? "$^\r" : "\r") != std::string::npos;
    }
    auto patterns = TextPatterns::compile(alone);
    if (!patterns) return patterns.error();
    made.patterns_ = std::move(*patterns);
    if (made.terms_.empty() || textEnds) return made;
    std::vector<const char*> texts;
    for (const std::string& text : together) texts.push_back(text.c_str());
    hs_database_t* database = nullptr;
    hs_compile_error_t* mistake = nullptr;
    const hs_error_t done =
        hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned int>(texts.size()),
                         HS_MODE_BLOCK, nullptr, &database, &mistake);
    const std::unique_ptr<hs_compile_error_t, FreeMistake> held(mistake);
    made.block_.reset(database);
    if (done != HS_SUCCESS)
        return Error{mistake != nullptr ? mistake->message : "the search cannot be compiled", "", "",
                     Error::Kind::usage};
    return made;
}

void TextSearcher::Free::operator()(hs_scratch* scratch) const {
    hs_free_scratch(scratch);
}

TextSearcher::TextSearcher(const TextTerms& terms) : terms_(&terms), one_(terms.patterns_) {
    if (!terms.block_) return;
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(terms.block_.get(), &scratch) != HS_SUCCESS) throw std::bad_alloc();
    scratch_.reset(scratch);
}

bool TextSearcher::canScanTogether(std::string_view block) const {
    return terms_->block_ && (!terms_->lineEnds_ || block.find('\r') == std::string_view::npos);
}

void TextSearcher::scanTogether(std::string_view block, std::span<const std::uint64_t> bounds,
                                std::vector<TextHit>& hits) {
    if (terms_->onlyTexts_)
        scanTexts(block, bounds, hits);
    else
        scanExpressions(block, bounds, hits);
}

void TextSearcher::scanTexts(std::string_view block, std::span<const std::uint64_t> bounds,
                             std::vector<TextHit>& hits) {
    std::vector<TextHit> own;
    TextsScan scan{bounds, terms_->terms_, own};
    hs_scan(terms_->block_.get(), block.data(), static_cast<unsigned int>(block.size()), 0, scratch_.get(),
            rememberText, &scan);
    hits.insert(hits.end(), own.begin(), own.end());
}

// An expression may match over the end of a record, and may end at many bytes. So the first match of any only
// tells where to look: at the record that it ends in, which is then looked at for itself; from the next
// record on it goes on. No record with a match is missed, for a match in it ends in it.
void TextSearcher::scanExpressions(std::string_view block, std::span<const std::uint64_t> bounds,
                                   std::vector<TextHit>& hits) {
    const auto records = static_cast<std::uint32_t>(bounds.size() - 1);
    std::uint32_t first = 0;
    while (first < records) {
        const std::uint64_t begin = bounds[first] - bounds[0];
        std::uint64_t end = 0;
        hs_scan(terms_->block_.get(), block.data() + begin, static_cast<unsigned int>(block.size() - begin),
                0, scratch_.get(), rememberEnd, &end);
        if (end == 0) return;
        const std::uint64_t last = bounds[first] + end - 1;
        const auto record = static_cast<std::uint32_t>(
            std::upper_bound(bounds.begin() + first, bounds.end(), last) - bounds.begin() - 1);
        const std::string_view text =
            block.substr(bounds[record] - bounds[0], bounds[record + 1] - bounds[record]);
        for (const std::uint32_t term : scanOne(withoutLineEnd(text))) hits.push_back({record, term});
        first = record + 1;
    }
}

std::span<const std::uint32_t> TextSearcher::scanOne(std::string_view text) {
    found_.clear();
    for (const std::uint32_t pattern : one_.scan(text)) found_.push_back(terms_->terms_[pattern]);
    return found_;
}

std::string_view withoutLineEnd(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

}  // namespace logwright
