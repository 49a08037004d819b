// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/line_pattern.h"

#include "engine/base/byte_search.h"

namespace logwright {

namespace {

constexpr bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr auto nameBytes = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 128; ++c) {
        const char byte = static_cast<char>(c);
        table[static_cast<std::size_t>(c)] =
            isLetter(byte) || isDigit(byte) || byte == '.' || byte == '_' || byte == '$' || byte == '-';
    }
    return table;
}();

bool isNameByte(char c) {
    return nameBytes[static_cast<unsigned char>(c)];
}

template <class Predicate>
std::size_t runOf(std::string_view text, Predicate accepts) {
    std::size_t length = 0;
    while (length < text.size() && accepts(text[length])) ++length;
    return length;
}

std::size_t wordLength(std::string_view text) {
    const char* const end = text.data() + text.size();
    return static_cast<std::size_t>(findBlank(text.data(), end) - text.data());
}

std::size_t digitsLength(std::string_view text) {
    const char* const end = text.data() + text.size();
    return static_cast<std::size_t>(skipDigits(text.data(), end) - text.data());
}

std::string_view withoutBlanksAround(std::string_view text) {
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace

struct LinePattern::Matcher {
    const LinePattern& pattern;
    std::string_view line;
    TimeReader& times;
    PatternMatch& match;
    bool wholeLine = true;
    std::size_t end = 0;  ///< where the match ended
    // Places at which text fields may be tried to end, over the whole line: a regular expression's non-greedy
    // fields would try every combination.
    int budget = 512;

    std::size_t levelLength(std::string_view text) {
        const std::size_t letters = runOf(text, isLetter);
        if (letters == 0) return 0;
        const std::size_t length = letters + runOf(text.substr(letters), isDigit);
        match.severity = pattern.severities_.find(text.substr(0, length));
        return match.severity == Severity::none ? 0 : length;
    }

    std::size_t initialLength(std::string_view text) {
        match.severity = pattern.severities_.find(text.substr(0, 1));
        return match.severity == Severity::none ? 0 : 1;
    }

    /// The length of a field that says itself where it ends; 0 where the text is none.
    std::size_t fieldLength(Kind kind, std::string_view text) {
        switch (kind) {
            case Kind::name:
                return runOf(text, isNameByte);
            case Kind::integer:
                return digitsLength(text);
            case Kind::hex:
                return runOf(text, isHexDigit);
            case Kind::level:
                return levelLength(text);
            case Kind::initial:
                return initialLength(text);
            case Kind::time:
                match.hasTime = true;
                return times.read(text, match.clock);
            default:
                return 0;
        }
    }

    /// The first place at or after `from` where the step after a text field can begin. Blanks can at the end.
    std::size_t nextEnd(const Step& following, std::size_t from) const {
        if (following.kind == Kind::literal) return line.find(following.literal[0], from);
        return from <= line.size() ? from + wordLength(line.substr(from)) : std::string_view::npos;
    }

    bool matchText(std::size_t step, std::size_t at) {
        const Step& field = pattern.steps_[step];
        const Step& following = pattern.steps_[step + 1];
        std::size_t limit = line.size();
        std::size_t from = at;
        if (field.kind == Kind::word) {
            limit = at + wordLength(line.substr(at));
            ++from;
        }
        for (; budget > 0; --budget) {
            const std::size_t stop = nextEnd(following, from);
            if (stop == std::string_view::npos || stop > limit) return false;
            if (matchFrom(step + 1, stop)) {
                const std::string_view text = line.substr(at, stop - at);
                match.fields[static_cast<std::size_t>(field.field)] = withoutBlanksAround(text);
                return true;
            }
            from = stop + 1;
        }
        return false;
    }

    /// A blank of the pattern: one or more, or the line's end.
    bool matchBlanks(std::size_t& at) const {
        if (at == line.size()) return true;
        const std::size_t length = runOf(line.substr(at), isBlank);
        at += length;
        return length != 0;
    }

    /// A word that blanks follow ends in one place only.
    bool matchPlainWord(const Step& now, std::size_t& at) {
        const std::size_t length = wordLength(line.substr(at));
        if (budget <= 0 || length == 0) return false;
        match.fields[static_cast<std::size_t>(now.field)] = line.substr(at, length);
        at += length;
        return true;
    }

    bool matchFrom(std::size_t step, std::size_t at) {
        for (; step < pattern.steps_.size(); ++step) {
            const Step& now = pattern.steps_[step];
            switch (now.kind) {
                case Kind::word:
                    if (!now.plain) return matchText(step, at);
                    if (!matchPlainWord(now, at)) return false;
                    break;
                case Kind::text:
                    return matchText(step, at);
                case Kind::rest:
                    match.fields[static_cast<std::size_t>(now.field)] = line.substr(at);
                    end = line.size();
                    return true;
                case Kind::blanks:
                    if (!matchBlanks(at)) return false;
                    break;
                case Kind::literal:
                    if (at == line.size() || line[at] != now.literal[0]) return false;
                    if (now.literal.size() > 1 && !line.substr(at).starts_with(now.literal)) return false;
                    at += now.literal.size();
                    break;
                default: {
                    const std::size_t length = fieldLength(now.kind, line.substr(at));
                    if (length == 0) return false;
                    match.fields[static_cast<std::size_t>(now.field)] = line.substr(at, length);
                    at += length;
                }
            }
        }
        end = at;
        return !wholeLine || runOf(line.substr(at), isBlank) == line.size() - at;
    }
};

bool LinePattern::match(std::string_view line, TimeReader& times, PatternMatch& match) const {
    Matcher matcher{*this, line, times, match};
    return matcher.matchFrom(0, 0);
}

bool LinePattern::matchPrefix(std::string_view line, TimeReader& times, PatternMatch& match,
                              std::size_t& length) const {
    Matcher matcher{*this, line, times, match, false};
    if (!matcher.matchFrom(0, 0)) return false;
    length = matcher.end;
    return true;
}

}  // namespace logwright
