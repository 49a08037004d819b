// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/gram_query.h"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <memory>

namespace logwright {

namespace {

constexpr int shortestAtom = 4;

// A byte is a character for Hyperscan, too. Texts come in small letters whatever case counts; would RE2 not
// count it, it would fold letters beyond ASCII, which Hyperscan does not.
RE2::Options byteOptions() {
    RE2::Options options(RE2::Quiet);
    options.set_encoding(RE2::Options::EncodingLatin1);
    return options;
}

// What RE2 understands, but otherwise than Hyperscan: \v, a class there and one character here; counts with a
// leading zero; a class of what is not in it where flags fold it; and what stands behind a zero byte.
bool readsTheSame(std::string_view expression) {
    const auto has = [&](std::string_view part) { return expression.find(part) != std::string_view::npos; };
    for (std::size_t i = 0; i + 2 < expression.size(); ++i) {
        const bool counts = expression[i] == '{' || expression[i] == ',';
        if (counts && expression[i + 1] == '0' && expression[i + 2] >= '0' && expression[i + 2] <= '9')
            return false;
    }
    return !has("\\v") && !(has("(?") && has("[^")) && !has(std::string_view("\0", 1));
}

/// Grams that stand together.
using Grams = std::vector<Gram>;

bool mayStand(const Grams& grams, const GramFilter& filter) {
    return std::ranges::all_of(grams, [&](const Gram& gram) { return filter.mayHold(gram); });
}

}  // namespace

struct GramQuery::Test {
    std::uint32_t term = 0;
    Grams text;                                         ///< where the term is one
    std::unique_ptr<re2::FilteredRE2> expression = {};  ///< where it is one
    std::vector<Grams> atoms = {};                      ///< of the expression

    bool mayMatch(const GramFilter& filter) const {
        if (!expression) return mayStand(text, filter);
        std::vector<int> standing, possible;
        for (std::size_t i = 0; i < atoms.size(); ++i)
            if (mayStand(atoms[i], filter)) standing.push_back(static_cast<int>(i));
        expression->AllPotentials(standing, &possible);
        return !possible.empty();
    }
};

GramQuery::GramQuery(const SearchQuery& query) {
    for (std::uint32_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm& term = query.terms[i];
        if (term.field == SearchField::text) {
            if (auto grams = gramsOf(term.values.front()); !grams.empty())
                tests_.push_back({i, std::move(grams)});
            continue;
        }
        if (term.field != SearchField::expression || !readsTheSame(term.values.front())) continue;
        auto expression = std::make_unique<re2::FilteredRE2>(shortestAtom);
        int id = 0;
        if (expression->Add(term.values.front(), byteOptions(), &id) != RE2::NoError) continue;
        std::vector<std::string> texts;
        expression->Compile(&texts);
        Test test{i, {}, std::move(expression)};
        for (const std::string& text : texts) test.atoms.push_back(gramsOf(text));
        const bool tells = std::ranges::any_of(test.atoms, [](const Grams& grams) { return !grams.empty(); });
        if (tells) tests_.push_back(std::move(test));
    }
}

GramQuery::GramQuery(GramQuery&&) noexcept = default;
GramQuery::~GramQuery() = default;

bool GramQuery::empty() const {
    return tests_.empty();
}

std::vector<std::uint32_t> GramQuery::absentTerms(const GramFilter& filter) const {
    std::vector<std::uint32_t> absent;
    for (const Test& test : tests_)
        if (!test.mayMatch(filter)) absent.push_back(test.term);
    return absent;
}

}  // namespace logwright
