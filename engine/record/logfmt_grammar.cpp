// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of key=value pairs: time=... level=info msg="some words".

#include "engine/record/key_table.h"

#include <string>

namespace logwright {

namespace {

class LogfmtGrammar final : public LineGrammar {
public:
    LogfmtGrammar(const FormatDefinition& definition, std::vector<TimeShape> theShapes)
        : keys(definition), shapes(std::move(theShapes)) {}

    std::unique_ptr<LineScanner> scanner() const override;
    bool hasField(std::string_view name) const override { return looksLikeKey(name); }

    const KeyTable keys;
    const std::vector<TimeShape> shapes;
};

bool isKeyByte(char c) {
    return c > ' ' && c != '=' && c != '"' && c != '{' && c != '[';
}

class LogfmtScanner final : public LineScanner {
public:
    explicit LogfmtScanner(const LogfmtGrammar& grammar) : grammar_(grammar), times_(grammar.shapes) {}

    bool scan(std::string_view line, ScannedLine& scanned) override {
        values_.clear();
        unescaped_.clear();
        // Views into it must stay valid while it grows.
        unescaped_.reserve(line.size());
        int pairs = 0;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t begin = at;
            while (at < line.size() && isKeyByte(line[at])) ++at;
            if (at == begin || at == line.size() || line[at] != '=') {
                if (pairs == 0) return false;
                at = skipWord(line, at);
                continue;
            }
            ++pairs;
            const std::string_view key = line.substr(begin, at - begin);
            const std::string_view value = readValue(line, ++at);
            if (const KeyNode* node = grammar_.keys.root.child(key)) {
                values_.meet(*node);
                values_.take(*node, value, scanned);
            }
            at = skipWord(line, at);
        }
        return finish(line, scanned);
    }

private:
    static std::size_t skipWord(std::string_view line, std::size_t at) {
        while (at < line.size() && line[at] != ' ' && line[at] != '\t') ++at;
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
        return at;
    }

    // The value that begins at `at`, which is left behind it. Without escapes it is a view into the line.
    std::string_view readValue(std::string_view line, std::size_t& at) {
        if (at >= line.size() || line[at] != '"') {
            const std::size_t begin = at;
            while (at < line.size() && line[at] != ' ' && line[at] != '\t') ++at;
            return line.substr(begin, at - begin);
        }
        const std::size_t begin = ++at;
        const std::size_t held = unescaped_.size();
        bool escaped = false;
        for (; at < line.size() && line[at] != '"'; ++at) {
            if (line[at] != '\\' || at + 1 == line.size()) {
                if (escaped) unescaped_ += line[at];
                continue;
            }
            if (!escaped) unescaped_.append(line, begin, at - begin);
            escaped = true;
            const char c = line[++at];
            unescaped_ += c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        const std::string_view plain = line.substr(begin, at - begin);
        if (at < line.size()) ++at;
        return escaped ? std::string_view(unescaped_).substr(held) : plain;
    }

    bool finish(std::string_view line, ScannedLine& scanned) {
        const bool known =
            values_.has(FieldRole::time) || values_.has(FieldRole::level) || values_.has(FieldRole::message);
        if (!known) return false;
        scanned.fits = values_.hasRequired(grammar_.keys);
        if (!values_.has(FieldRole::message)) scanned[FieldRole::message] = line;
        if (!grammar_.keys.hasTime || !values_.has(FieldRole::time)) return true;
        const bool read = readTimestamp(scanned[FieldRole::time], times_, scanned.clock);
        scanned.time = read ? ScannedLine::Time::read : ScannedLine::Time::unreadable;
        return true;
    }

    const LogfmtGrammar& grammar_;
    TimeReader times_;
    KeyValues values_;
    std::string unescaped_;
};

std::unique_ptr<LineScanner> LogfmtGrammar::scanner() const {
    return std::make_unique<LogfmtScanner>(*this);
}

}  // namespace

Result<LineGrammarPtr> compileLogfmtGrammar(const FormatDefinition& definition) {
    auto shapes = compileTimeShapes(definition);
    if (!shapes) return shapes.error();
    return LineGrammarPtr(std::make_shared<LogfmtGrammar>(definition, std::move(*shapes)));
}

}  // namespace logwright
