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

    /// Looks from `from` on; only there, where `anchor` says so.
    bool match(std::string_view line, std::size_t from, RE2::Anchor anchor, std::string_view& found) const {
        const re2::StringPiece text(line.data(), line.size());
        re2::StringPiece groups[2];
        // The text is passed whole, for what looks at its neighbours: ^, $, \b.
        if (!regex.Match(text, from, line.size(), anchor, groups, group + 1)) return false;
        found = {groups[group].data(), groups[group].size()};
        return true;
    }
    /// What stands behind a place where the prefix is.
    bool matchAt(std::string_view line, std::size_t at, std::string_view& found) const {
        if (!sequence) return match(line, at, RE2::ANCHOR_START, found);
        const std::size_t length = sequence->matchStart(line.substr(at));
        if (length == ClassSequence::npos) return false;
        found = line.substr(at, length);
        return true;
    }
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
    const int mostTries = expression_->prefix.empty() ? 0 : 16;
    const char* const end = line.data() + line.size();
    const char* at = line.data();
    std::string_view found;
    for (int tries = 0; tries < mostTries; ++tries, ++at) {
        at = findText(at, end, expression_->prefix);
        if (at == end) return {};
        if (expression_->matchAt(line, static_cast<std::size_t>(at - line.data()), found)) return found;
    }
    const auto from = static_cast<std::size_t>(at - line.data());
    return expression_->match(line, from, RE2::UNANCHORED, found) ? found : std::string_view();
}

}  // namespace logwright
