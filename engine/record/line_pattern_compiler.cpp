// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pattern's text to the steps of a LinePattern.

#include "engine/base/text.h"
#include "engine/record/line_grammar.h"
#include "engine/record/line_pattern.h"

#include <algorithm>

namespace logwright {

namespace {

bool isTimePart(std::string_view name) {
    static constexpr std::array<std::string_view, 11> parts{
        "date", "time", "timestamp", "datetime", "month", "day", "year", "week", "weekday", "ts", "asctime"};
    return std::find(parts.begin(), parts.end(), lowerCase(name)) != parts.end();
}

// A name that says date and time at once does not join its neighbours.
bool isWholeTime(std::string_view name) {
    const std::string lower = lowerCase(name);
    return lower == "timestamp" || lower == "datetime" || lower == "asctime";
}

Error wrongPattern(std::string_view pattern, std::size_t at, std::string what) {
    return {std::move(what), "'" + std::string(pattern) + "', character " + std::to_string(at + 1),
            "write fields as <Date> <Time> <Level> <Component>: <Content>", Error::Kind::usage};
}

}  // namespace

struct LinePattern::Compiler {
    std::string_view text;
    LinePattern pattern;
    std::size_t at = 0;

    void addLiteral(char c) {
        const bool joins = !pattern.steps_.empty() && pattern.steps_.back().kind == Kind::literal;
        if (!joins) pattern.steps_.push_back({Kind::literal, {}, -1, at, false});
        pattern.steps_.back().literal += c;
    }

    Result<Kind> kindOf(std::string_view name, std::string_view type) {
        static constexpr std::array kinds{
            std::pair{std::string_view("word"), Kind::word},
            std::pair{std::string_view("name"), Kind::name},
            std::pair{std::string_view("int"), Kind::integer},
            std::pair{std::string_view("hex"), Kind::hex},
            std::pair{std::string_view("level"), Kind::level},
            std::pair{std::string_view("initial"), Kind::initial},
            std::pair{std::string_view("time"), Kind::time},
            std::pair{std::string_view("text"), Kind::text},
        };
        if (type.empty()) return isTimePart(name) ? Kind::time : Kind::text;
        if (type[0] == '%') {
            pattern.timeSpec_ = type;
            return Kind::time;
        }
        for (const auto& [known, kind] : kinds) {
            if (known == type) return kind;
        }
        return wrongPattern(text, at, "'" + std::string(type) + "' is no type of a field");
    }

    Result<> addField() {
        const std::size_t close = text.find('>', at);
        if (close == std::string_view::npos) return wrongPattern(text, at, "'<' is not closed");
        const std::string_view inner = text.substr(at + 1, close - at - 1);
        const std::size_t colon = inner.find(':');
        const std::string_view name = inner.substr(0, colon);
        const std::string_view type = colon == std::string_view::npos ? "" : inner.substr(colon + 1);
        if (name.empty()) return wrongPattern(text, at, "a field needs a name");
        if (std::find(pattern.names_.begin(), pattern.names_.end(), name) != pattern.names_.end()) {
            return wrongPattern(text, at, "there are two fields named " + std::string(name));
        }
        if (pattern.names_.size() == mostPatternFields) {
            return wrongPattern(text, at, "more than " + std::to_string(mostPatternFields) + " fields");
        }
        const auto kind = kindOf(name, type);
        if (!kind) return kind.error();
        pattern.steps_.push_back({*kind, {}, static_cast<int>(pattern.names_.size()), at, false});
        pattern.names_.emplace_back(name);
        at = close + 1;
        return Done{};
    }

    Result<> readText() {
        while (at < text.size()) {
            const char c = text[at];
            if (c == '<') {
                auto done = addField();
                if (!done) return done;
                continue;
            }
            if (c == ' ' || c == '\t') {
                if (pattern.steps_.empty() || pattern.steps_.back().kind != Kind::blanks) {
                    pattern.steps_.push_back({Kind::blanks, {}, -1, at, false});
                }
            } else {
                if (c == '\\' && at + 1 < text.size()) ++at;
                addLiteral(text[at]);
            }
            ++at;
        }
        return Done{};
    }

    struct Run {
        std::size_t begin = 0, end = 0;  ///< steps [begin, end)
        int parts = 0;
        bool whole = false;
    };

    /// The steps that are times, neighbours joined with what stands between them.
    std::vector<Run> timeRuns() const {
        std::vector<Run> runs;
        bool open = false;
        for (std::size_t i = 0; i < pattern.steps_.size(); ++i) {
            const Step& step = pattern.steps_[i];
            if (step.field < 0) continue;
            if (step.kind != Kind::time) {
                open = false;
                continue;
            }
            const bool whole = isWholeTime(pattern.names_[static_cast<std::size_t>(step.field)]);
            if (!open || whole || runs.back().whole) runs.push_back({i, i, 0, whole});
            runs.back().end = i + 1;
            ++runs.back().parts;
            open = true;
        }
        return runs;
    }

    /// Leaves one time field: the one that says most. The others become words.
    void joinTimes() {
        const std::vector<Run> runs = timeRuns();
        if (runs.empty()) return;
        const auto worth = [](const Run& run) { return run.whole ? 100 : run.parts; };
        const Run best = *std::max_element(runs.begin(), runs.end(), [&](const Run& a, const Run& b) {
            return worth(a) <= worth(b);  // of equals the later
        });
        for (const Run& run : runs) {
            if (run.begin == best.begin) continue;
            for (std::size_t i = run.begin; i < run.end; ++i) {
                if (pattern.steps_[i].kind == Kind::time) pattern.steps_[i].kind = Kind::word;
            }
        }
        pattern.timeField_ = pattern.steps_[best.begin].field;
        pattern.steps_.erase(pattern.steps_.begin() + static_cast<std::ptrdiff_t>(best.begin + 1),
                             pattern.steps_.begin() + static_cast<std::ptrdiff_t>(best.end));
    }

    Result<> finish() {
        if (pattern.names_.empty()) return wrongPattern(text, 0, "there is no field");
        Step& last = pattern.steps_.back();
        if (last.kind == Kind::text) last.kind = Kind::rest;
        if (last.kind == Kind::word) pattern.steps_.push_back({Kind::blanks, {}, -1, text.size(), false});
        for (std::size_t i = 0; i + 1 < pattern.steps_.size(); ++i) {
            Step& step = pattern.steps_[i];
            step.plain = step.kind == Kind::word && pattern.steps_[i + 1].kind == Kind::blanks;
            if ((step.kind == Kind::text || step.kind == Kind::word) && pattern.steps_[i + 1].field >= 0) {
                return wrongPattern(text, pattern.steps_[i + 1].at,
                                    "nothing between two fields says where the first ends");
            }
        }
        return Done{};
    }
};

Result<LinePattern> LinePattern::compile(std::string_view pattern, const SeverityNames& severities) {
    Compiler compiler{pattern, {}};
    compiler.pattern.severities_ = severities;
    if (auto done = compiler.readText(); !done) return done.error();
    compiler.joinTimes();
    if (auto done = compiler.finish(); !done) return done.error();
    return std::move(compiler.pattern);
}

}  // namespace logwright
