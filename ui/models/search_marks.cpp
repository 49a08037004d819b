// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/search_marks.h"

namespace logwright::ui {

namespace {

constexpr std::size_t mostSpans = 100;
constexpr qsizetype mostSearched = 8192;
// Of the steps that an expression may take at one place of a line.
constexpr QLatin1String leastEffort("(*LIMIT_MATCH=20000)");

// What is not to be there is not marked.
void collect(const SearchQuery& query, const SearchExpression& expression, bool wanted,
             std::vector<const SearchTerm*>& terms) {
    if (expression.kind == SearchExpression::Kind::term) {
        if (wanted) terms.push_back(&query.terms[expression.term]);
        return;
    }
    const bool inside = expression.kind == SearchExpression::Kind::none ? !wanted : wanted;
    for (const SearchExpression& part : expression.parts) collect(query, part, inside, terms);
}

}  // namespace

SearchMarks::SearchMarks(const SearchQuery& query) {
    if (query.empty()) return;
    static std::uint64_t last = 0;
    number_ = ++last;
    typed_ = query.typed;
    std::vector<const SearchTerm*> terms;
    collect(query, query.expression, true, terms);
    for (const SearchTerm* term : terms) {
        const bool text = term->field == SearchField::text;
        if (!text && term->field != SearchField::expression) continue;
        const QString value = QString::fromStdString(term->values.front());
        QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
        if (!query.matchCase) options |= QRegularExpression::CaseInsensitiveOption;
        const QRegularExpression pattern(text ? QRegularExpression::escape(value) : leastEffort + value,
                                         options);
        if (pattern.isValid()) patterns_.push_back(pattern);
    }
}

std::vector<SearchMarks::Span> SearchMarks::in(const QString& line) const {
    std::vector<Span> spans;
    const QString searched = line.left(mostSearched);
    for (const QRegularExpression& pattern : patterns_) {
        auto matches = pattern.globalMatch(searched);
        while (matches.hasNext() && spans.size() < mostSpans) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                spans.push_back(
                    {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
        }
    }
    return spans;
}

}  // namespace logwright::ui
