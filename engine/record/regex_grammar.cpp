// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines by regular expressions with named groups, tried in their order. RE2 takes linear time whatever the
// expression, which matters where a person's own meets a hostile log.

#include "engine/record/field_binding.h"
#include "engine/record/line_grammar.h"

#include <re2/re2.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr int mostGroups = 32;

struct Alternative {
    std::unique_ptr<const RE2> regex;
    std::vector<std::string> names;  ///< of the groups; empty for one without a name
    FieldBinding binding;
};

class RegexGrammar final : public LineGrammar {
public:
    RegexGrammar(std::vector<Alternative> alternatives, std::vector<TimeShape> shapes)
        : alternatives_(std::move(alternatives)), shapes_(std::move(shapes)) {}

    std::unique_ptr<LineScanner> scanner() const override;

    bool hasField(std::string_view name) const override {
        return std::any_of(alternatives_.begin(), alternatives_.end(), [name](const Alternative& a) {
            return std::find(a.names.begin(), a.names.end(), name) != a.names.end();
        });
    }

    const std::vector<Alternative>& alternatives() const { return alternatives_; }
    const std::vector<TimeShape>& shapes() const { return shapes_; }

private:
    std::vector<Alternative> alternatives_;
    std::vector<TimeShape> shapes_;
};

class RegexScanner final : public LineScanner {
public:
    explicit RegexScanner(const RegexGrammar& grammar) : grammar_(grammar), times_(grammar.shapes()) {}

    bool scan(std::string_view line, ScannedLine& scanned) override {
        const re2::StringPiece text(line.data(), line.size());
        for (const Alternative& alternative : grammar_.alternatives()) {
            const int groups = static_cast<int>(alternative.names.size()) + 1;
            if (!alternative.regex->Match(text, 0, text.size(), RE2::UNANCHORED, groups_.data(), groups)) {
                continue;
            }
            take(alternative, line, scanned);
            return true;
        }
        return false;
    }

private:
    void take(const Alternative& alternative, std::string_view line, ScannedLine& scanned) {
        std::array<std::string_view, mostGroups> fields;
        for (std::size_t i = 0; i < alternative.names.size(); ++i) {
            const re2::StringPiece& group = groups_[i + 1];
            if (group.data() != nullptr) fields[i] = {group.data(), group.size()};
        }
        alternative.binding.apply(fields, scanned);
        if (!alternative.binding.has(FieldRole::message)) {
            const re2::StringPiece& whole = groups_[0];
            scanned[FieldRole::message] = line.substr(static_cast<std::size_t>(whole.end() - line.data()));
        }
        if (!alternative.binding.has(FieldRole::time)) return;
        const bool read = readTimestamp(scanned[FieldRole::time], times_, scanned.clock);
        scanned.time = read ? ScannedLine::Time::read : ScannedLine::Time::unreadable;
    }

    const RegexGrammar& grammar_;
    TimeReader times_;
    std::array<re2::StringPiece, mostGroups + 1> groups_;
};

std::unique_ptr<LineScanner> RegexGrammar::scanner() const {
    return std::make_unique<RegexScanner>(*this);
}

Result<Alternative> compileAlternative(const std::string& text, const FormatDefinition& definition) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(4 << 20);
    // "(?<name>" is what most engines write for RE2's "(?P<name>".
    std::string expression = text;
    for (std::size_t at = 0; (at = expression.find("(?<", at)) != std::string::npos; at += 3) {
        const bool behind =
            at + 3 < expression.size() && (expression[at + 3] == '=' || expression[at + 3] == '!');
        if (!behind) expression.insert(at + 2, "P");
    }
    auto regex = std::make_unique<const RE2>(expression, options);
    const std::string where = "regular expression '" + text + "'";
    if (!regex->ok()) {
        const std::string at = regex->error_arg().empty() ? "" : ", at '" + regex->error_arg() + "'";
        return Error{regex->error(), where + at, "the syntax is RE2's", Error::Kind::usage};
    }
    if (regex->NumberOfCapturingGroups() > mostGroups) {
        return Error{"more than " + std::to_string(mostGroups) + " groups", where,
                     "write groups that are not needed as (?:...)", Error::Kind::usage};
    }
    std::vector<std::string> names(static_cast<std::size_t>(regex->NumberOfCapturingGroups()));
    for (const auto& [group, name] : regex->CapturingGroupNames()) {
        names[static_cast<std::size_t>(group - 1)] = name;
    }
    FieldBinding binding(names, definition);
    return Alternative{std::move(regex), std::move(names), std::move(binding)};
}

}  // namespace

Result<LineGrammarPtr> compileRegexGrammar(const FormatDefinition& definition) {
    auto shapes = compileTimeShapes(definition);
    if (!shapes) return shapes.error();
    std::vector<Alternative> alternatives;
    for (const std::string& text : definition.patterns) {
        auto alternative = compileAlternative(text, definition);
        if (!alternative) return alternative.error();
        alternatives.push_back(std::move(*alternative));
    }
    if (alternatives.empty()) {
        return Error{"there is no regular expression", definition.name, "give one", Error::Kind::usage};
    }
    return LineGrammarPtr(std::make_shared<RegexGrammar>(std::move(alternatives), std::move(*shapes)));
}

}  // namespace logwright
