// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/session_match.h"

#include "engine/base/byte_search.h"
#include "engine/record/class_sequence.h"

#include <re2/re2.h>

#include <optional>

namespace logwright {

struct SessionMatch::Expression {
    RE2 regex;
    std::string prefix;                     ///< every match begins with this
    std::optional<ClassSequence> sequence;  ///< the same expression, where it is so simple
    int group = 0;
};

namespace {

// The characters that `expression` begins with and that stand for themselves.
std::string literalPrefix(const std::string& expression) {
    if (expression.find('|') != std::string::npos) return {};
    std::size_t end = expression.find_first_of("\\^$.[]()*+?{}");
    if (end == std::string::npos) end = expression.size();
    // A quantifier belongs to the character before it.
    if (end > 0 && end < expression.size() &&
        std::string_view("*+?{").find(expression[end]) != std::string::npos) {
        --end;
    }
    return expression.substr(0, end);
}

}  // namespace

SessionMatch::SessionMatch(std::unique_ptr<Expression> expression) : expression_(std::move(expression)) {}
SessionMatch::~SessionMatch() = default;

Result<std::shared_ptr<const SessionMatch>> SessionMatch::compile(const std::string& expression) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    std::unique_ptr<Expression> compiled(

        new Expression{RE2(expression, options), literalPrefix(expression),
                       ClassSequence::compile(expression), 0});
    if (!compiled->regex.ok()) {
        return Error{compiled->regex.error(), "session pattern '" + expression + "'",
                     "give a field's name or a regular expression", Error::Kind::usage};
    }
    compiled->group = compiled->regex.NumberOfCapturingGroups() > 0 ? 1 : 0;
    return std::shared_ptr<const SessionMatch>(new SessionMatch(std::move(compiled)));
}

std::string_view SessionMatch::find(std::string_view line) const {
    // A prefix that stands everywhere in a line without being a session would cost a try at each place.
    constexpr int mostTries = 16;
    const Expression& expression = *expression_;
    const re2::StringPiece text(line.data(), line.size());
    re2::StringPiece groups[2];
    std::size_t from = 0;
    for (int tries = 0;; ++tries, ++from) {
        const bool anchored = !expression.prefix.empty() && tries < mostTries;
        if (anchored) {
            const char* const end = line.data() + line.size();
            const char* const found = findText(line.data() + from, end, expression.prefix);
            if (found == end) return {};
            from = static_cast<std::size_t>(found - line.data());
        }
        if (anchored && expression.sequence) {
            const std::size_t length = expression.sequence->matchStart(line.substr(from));
            if (length != ClassSequence::npos) return line.substr(from, length);
            continue;
        }
        // The text is passed whole, for what looks at its neighbours: ^, $, \b.
        const auto anchor = anchored ? RE2::ANCHOR_START : RE2::UNANCHORED;
        if (expression.regex.Match(text, from, line.size(), anchor, groups, expression.group + 1)) {
            const re2::StringPiece& found = groups[expression.group];
            return {found.data(), found.size()};
        }
        if (!anchored) return {};
    }
}

}  // namespace logwright
