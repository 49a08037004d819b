// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines by LogPAI patterns, tried in their order; and lines without any format.

#include "engine/record/field_binding.h"
#include "engine/record/line_grammar.h"
#include "engine/record/line_pattern.h"

#include <algorithm>

namespace logwright {

namespace {

/// One pattern with its shapes and roles.
struct Alternative {
    LinePattern pattern;
    FieldBinding binding;
    std::vector<TimeShape> ownShapes;  ///< of a time field that names its shape
};

class PatternGrammar final : public LineGrammar {
public:
    PatternGrammar(std::vector<Alternative> alternatives, std::vector<TimeShape> shapes)
        : alternatives_(std::move(alternatives)), shapes_(std::move(shapes)) {}

    std::unique_ptr<LineScanner> scanner() const override;

    bool hasField(std::string_view name) const override {
        return std::any_of(alternatives_.begin(), alternatives_.end(), [name](const Alternative& a) {
            const auto& names = a.pattern.fieldNames();
            return std::find(names.begin(), names.end(), name) != names.end();
        });
    }

    const std::vector<Alternative>& alternatives() const { return alternatives_; }
    std::span<const TimeShape> shapes(const Alternative& alternative) const {
        return alternative.ownShapes.empty() ? shapes_ : alternative.ownShapes;
    }

private:
    std::vector<Alternative> alternatives_;
    std::vector<TimeShape> shapes_;
};

class PatternScanner final : public LineScanner {
public:
    explicit PatternScanner(const PatternGrammar& grammar) {
        for (const Alternative& alternative : grammar.alternatives()) {
            tries_.push_back({&alternative, TimeReader(grammar.shapes(alternative))});
        }
    }

    bool scan(std::string_view line, ScannedLine& scanned) override {
        for (Try& attempt : tries_) {
            std::fill_n(match_.fields.begin(), attempt.alternative->pattern.fieldNames().size(),
                        std::string_view());
            match_.hasTime = false;
            match_.severity = Severity::none;
            if (!attempt.alternative->pattern.match(line, attempt.times, match_)) continue;
            attempt.alternative->binding.apply(match_.fields, scanned);
            scanned.severity = match_.severity;
            if (match_.hasTime) {
                scanned.clock = match_.clock;
                scanned.time = match_.clock.valid ? ScannedLine::Time::read : ScannedLine::Time::unreadable;
            }
            return true;
        }
        return false;
    }

private:
    struct Try {
        const Alternative* alternative;
        TimeReader times;
    };
    std::vector<Try> tries_;
    PatternMatch match_;
};

std::unique_ptr<LineScanner> PatternGrammar::scanner() const {
    return std::make_unique<PatternScanner>(*this);
}

// Every line is a record, but for indented ones, which go on with the record before: stack traces, wrapped
// lines. Blank lines do too.
class PlainGrammar final : public LineGrammar {
public:
    std::unique_ptr<LineScanner> scanner() const override {
        class Scanner final : public LineScanner {
        public:
            bool scan(std::string_view line, ScannedLine& scanned) override {
                if (line.empty() || line[0] == ' ' || line[0] == '\t') return false;
                scanned[FieldRole::message] = line;
                return true;
            }
        };
        return std::make_unique<Scanner>();
    }
    bool hasField(std::string_view) const override { return false; }
};

}  // namespace

namespace {

/// "<Component>(\[<Pid>\])?: <Content>", as LogPAI writes an optional part, is two patterns: with it and
/// without.
std::vector<std::string> withoutOptionalParts(const std::string& text) {
    constexpr int mostParts = 4;
    std::vector<std::string> texts{text};
    for (int part = 0; part < mostParts; ++part) {
        const std::size_t close = texts.front().find(")?");
        const std::size_t open = close == std::string::npos ? close : texts.front().rfind('(', close);
        if (open == std::string::npos) break;
        std::vector<std::string> expanded;
        for (const std::string& each : texts) {
            const std::size_t end = each.find(")?");
            const std::size_t begin = each.rfind('(', end);
            expanded.push_back(each.substr(0, begin) + each.substr(begin + 1, end - begin - 1) +
                               each.substr(end + 2));
            expanded.push_back(each.substr(0, begin) + each.substr(end + 2));
        }
        texts = std::move(expanded);
    }
    return texts;
}

Result<Alternative> compileAlternative(const std::string& text, const FormatDefinition& definition) {
    auto pattern = LinePattern::compile(text, SeverityNames(definition.scale, definition.levels));
    if (!pattern) return pattern.error();
    std::vector<TimeShape> own;
    if (!pattern->timeSpec().empty()) {
        auto shape = TimeShape::compile(pattern->timeSpec());
        if (!shape) return shape.error();
        own.push_back(std::move(*shape));
    }
    FieldBinding binding(pattern->fieldNames(), definition);
    if (!binding.has(FieldRole::message)) {
        return Error{"no field is the message", "'" + text + "'", "name one <Content>", Error::Kind::usage};
    }
    return Alternative{std::move(*pattern), std::move(binding), std::move(own)};
}

}  // namespace

Result<LineGrammarPtr> compilePatternGrammar(const FormatDefinition& definition) {
    auto shapes = compileTimeShapes(definition);
    if (!shapes) return shapes.error();
    std::vector<Alternative> alternatives;
    for (const std::string& pattern : definition.patterns) {
        for (const std::string& text : withoutOptionalParts(pattern)) {
            auto alternative = compileAlternative(text, definition);
            if (!alternative) return alternative.error();
            alternatives.push_back(std::move(*alternative));
        }
    }
    if (alternatives.empty()) {
        return Error{"there is no pattern", definition.name, "give one, or a list", Error::Kind::usage};
    }
    return LineGrammarPtr(std::make_shared<PatternGrammar>(std::move(alternatives), std::move(*shapes)));
}

LineGrammarPtr plainGrammar() {
    static const LineGrammarPtr grammar = std::make_shared<PlainGrammar>();
    return grammar;
}

}  // namespace logwright
