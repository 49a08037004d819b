// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/word_shapes.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"

#include <algorithm>
#include <bit>

namespace logwright {

namespace {

bool isSentenceMark(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// A shape must take the word up to its end, but for the marks that end a sentence; a longer shape (a date, a
/// URL) may go on behind it.
bool coversWord(const MessageWord& word, const char* shapeEnd) {
    if (shapeEnd == nullptr) return false;
    while (shapeEnd < word.end && isSentenceMark(*shapeEnd)) ++shapeEnd;
    return shapeEnd >= word.end;
}

std::string_view withoutSentenceMarks(std::string_view text) {
    while (!text.empty() && isSentenceMark(text.back())) text.remove_suffix(1);
    return text;
}

/// Tries recognisers on one word; the first that covers it says what it is.
struct Attempt {
    const MessageWord& word;
    FoundShape& found;

    bool take(const char* end, SlotType type) const {
        if (!coversWord(word, end)) return false;
        found = {word.begin, end, type};
        return true;
    }
    template <class Recogniser>
    bool operator()(Recogniser recognise, SlotType type) const {
        return take(recognise(word.begin, word.limit), type);
    }
};

char behind(const MessageWord& word, int count) {
    return word.limit - word.begin > count ? word.begin[count] : '\0';
}

/// What hex digits at the beginning, and the byte behind them, leave possible.
bool scanGroupsOfHex(const MessageWord& word, int hexRun, const Attempt& attempt) {
    const char joint = behind(word, hexRun);
    if (joint != ':' && joint != '-') return false;
    if (hexRun == 2 && attempt(shape::mac, SlotType::mac)) return true;
    return joint == ':' && hexRun <= 4 && attempt(shape::ipv6, SlotType::ipv6);
}

bool mayBeUuid(const MessageWord& word, int hexRun) {
    return hexRun == 8 && behind(word, 8) == '-';
}

/// Four numbers with dots between them at `from`, by their digits and dots alone; null where there are none.
const char* dottedQuad(const MessageWord& word, int from) {
    std::uint64_t digits = word.digitBits >> from;
    std::uint64_t dots = word.dotBits >> from;
    const char* p = word.begin + from;
    const auto unsignedAt = [](const char* at) {
        return static_cast<unsigned>(static_cast<unsigned char>(*at));
    };
    bool fits = true;
    for (int part = 0; part < 4; ++part) {
        const int count = std::countr_one(digits);
        if (count < 1 || count > 3) return nullptr;
        p += count;
        // As text, and without a branch: how many digits there are differs from line to line.
        const char* const three = p - word.begin >= 3 ? p - 3 : word.begin;
        const unsigned value = unsignedAt(three) << 16 | unsignedAt(three + 1) << 8 | unsignedAt(three + 2);
        fits &= (count != 3) | (value <= 0x323535);  // "255"
        digits >>= count;
        dots >>= count;
        if (part == 3) break;
        if ((dots & 1) == 0) return nullptr;
        digits >>= 1;
        dots >>= 1;
        ++p;
    }
    return fits ? p : nullptr;
}

const char* address(const MessageWord& word, int from) {
    // What is longer than the masks has a shape of its own, if any.
    if (!word.fitsMasks()) return shape::ipv4(word.begin + from, word.limit);
    constexpr std::size_t shortest = 7;  // 1.1.1.1
    if (word.size() < shortest) return nullptr;
    const char* const after = dottedQuad(word, from);
    return after == nullptr ? nullptr : shape::ipv4Tail(after, word.limit);
}

/// Digits, with a sign or a fraction or both, and nothing else.
bool isDecimal(const MessageWord& word) {
    if (!word.fitsMasks()) return false;
    int at = *word.begin == '-' || *word.begin == '+' ? 1 : 0;
    const int whole = std::countr_one(word.digitBits >> at);
    at += whole;
    if (whole > 0 && (word.dotBits >> at & 1) != 0) {
        const int fraction = std::countr_one(word.digitBits >> (at + 1));
        if (fraction > 0) at += 1 + fraction;
    }
    return whole > 0 && static_cast<std::size_t>(at) == word.size();
}

/// Words that begin with a digit or a sign, most specific first.
bool scanNumeric(const MessageWord& word, int hexRun, FoundShape& found) {
    const Attempt attempt{word, found};
    if (word.isDigitsAndDots()) {
        return attempt.take(address(word, 0), SlotType::ipv4) || attempt(shape::number, SlotType::number) ||
               attempt(shape::timestamp, SlotType::time) || attempt(shape::version, SlotType::id);
    }
    const bool isSigned = !isDigit(*word.begin);
    if (!isSigned) {
        if (scanGroupsOfHex(word, hexRun, attempt)) return true;
        if (attempt(shape::timestamp, SlotType::time)) return true;
    }
    if (isDecimal(word)) return attempt.take(word.end, SlotType::number);
    if (attempt(shape::number, SlotType::number)) return true;
    if (word.hasDot() && attempt(shape::ipv4, SlotType::ipv4)) return true;
    if (mayBeUuid(word, hexRun) && attempt(shape::uuid, SlotType::uuid)) return true;
    if (word.hasLetter()) {
        if (attempt(shape::prefixedHex, SlotType::hex) || attempt(shape::size, SlotType::size) ||
            attempt(shape::duration, SlotType::duration)) {
            return true;
        }
        if (hexRun >= 6 && attempt(shape::bareHex, SlotType::hex)) return true;
    }
    if (word.hasDot() && attempt(shape::version, SlotType::id)) return true;
    return attempt(shape::range, SlotType::number);
}

bool scanHexWord(const MessageWord& word, int hexRun, FoundShape& found) {
    const Attempt attempt{word, found};
    if (mayBeUuid(word, hexRun) && attempt(shape::uuid, SlotType::uuid)) return true;
    if (scanGroupsOfHex(word, hexRun, attempt)) return true;
    return hexRun >= 6 && attempt(shape::bareHex, SlotType::hex);
}

/// `{bf1a281b-…}` and what is glued to it: keys of a registry.
bool scanBracedUuid(const MessageWord& word, int hexRun, FoundShape& found) {
    if (word.begin[-1] != '{' || !mayBeUuid(word, hexRun)) return false;
    const char* p = shape::uuid(word.begin, word.limit);
    if (p == nullptr || p >= word.limit || *p != '}') return false;
    ++p;
    if (p >= word.limit || isBoundary(*p)) return false;
    while (p < word.limit && !isBoundary(*p)) ++p;
    found = {word.begin - 1, p, SlotType::path};
    return true;
}

/// host, host:port, host/address:port.
bool scanHost(const MessageWord& word, FoundShape& found) {
    const std::string_view text = withoutSentenceMarks(word.text());
    const auto slash = word.hasSlash() ? text.find('/') : std::string_view::npos;
    if (slash != std::string_view::npos && slash > 0) {
        const char* after = shape::ipv4(word.begin + slash + 1, word.limit);
        if (!coversWord(word, after)) return false;
        found = {word.begin, after, SlotType::host};
        return true;
    }
    const char* end = text.data() + text.size();
    const char* port = word.hasDigit() && end == word.end ? shape::port(end, word.limit) : nullptr;
    // One digit is enough for a host where two or more digits of a port follow: web1:8080.
    const bool named = word.hasDot() && shape::isHostName(text);
    if (!named && (port == nullptr || port - end < 3 || !isLetter(word.begin[0]))) return false;
    if (named && port == nullptr) port = shape::port(end, word.limit);
    found = {word.begin, port != nullptr ? port : end, SlotType::host};
    return true;
}

/// A path without a root: two slashes or more, and letters or digits between them.
bool isRelativePath(std::string_view text) {
    return std::count(text.begin(), text.end(), '/') >= 2 && text.find("//") == std::string_view::npos;
}

bool isJoint(char c) {
    return c == '-' || c == '.' || c == '/' || c == '@' || c == '$' || c == '+' || c == '~' || c == '*';
}

/// Letters, one joint, and a number: core.2275, HTTP/1.1, Event@7317849d, jetty-6.1.26. The letters stay.
bool scanNumberedName(const MessageWord& word, FoundShape& found) {
    // Past an @ the hash of an object may begin with a letter.
    const char* p = word.firstDigit();
    if (word.firstAt() != nullptr && (p == nullptr || word.firstAt() < p)) p = word.firstAt() + 1;
    if (p == nullptr || p - word.begin < 3) return false;
    const char joint = p[-1];
    if (!isJoint(joint) || (joint == '-' && !isLetter(p[-2]))) return false;
    const char* end = p;
    if (joint == '@') {
        while (end < word.limit && isHex(*end)) ++end;
    } else {
        while (end < word.end && (isDigit(*end) || (*end == '.' && end + 1 < word.end && isDigit(end[1]))))
            ++end;
    }
    if (end == p || !coversWord(word, end)) return false;
    found = {p, end, joint == '@' ? SlotType::hex : SlotType::number};
    return true;
}

/// Two digits or more make a word an identifier, or one behind a last _ (user_7), unless the word is a key or
/// the name of a function.
bool scanIdentifier(const MessageWord& word, FoundShape& found) {
    if (word.next() == '=' || word.next() == '(') return false;
    const std::string_view text = withoutSentenceMarks(word.text());
    const bool numbered = text.size() > 2 && isDigit(text.back()) && text[text.size() - 2] == '_';
    if (!word.severalDigits() && !numbered) return false;
    found = {text.data(), text.data() + text.size(), SlotType::id};
    return true;
}

/// ./, ../ and ~/
bool isPathMark(char c) {
    return c == '.' || c == '~';
}
bool startsPath(const char* at, const char* end) {
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    return text.size() > 3 && (text.starts_with("./") || text.starts_with("../") || text.starts_with("~/"));
}

/// "://" behind the word.
bool mayBeUrl(const MessageWord& word) {
    return word.limit - word.end >= 4 && word.end[0] == ':' && word.end[1] == '/' && word.end[2] == '/';
}

bool scanRooted(const MessageWord& word, FoundShape& found) {
    const Attempt attempt{word, found};
    const bool mayBeAddress = word.size() > 1 && isDigit(word.begin[1]);
    if (mayBeAddress && attempt.take(address(word, 1), SlotType::ipv4)) return true;
    return attempt(shape::path, SlotType::path);
}

}  // namespace

void MessageWord::measureRest() {
    for (const char* from = begin + blockBytes; from < end; from += blockBytes) {
        const auto at = static_cast<std::size_t>(from - text_);
        const auto left = static_cast<std::size_t>(end - from);
        const std::uint64_t inWord = left < blockBytes ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
        const std::uint64_t digitsHere = map_->from<WordMap::digit>(at) & inWord;
        const std::uint64_t lettersHere = map_->from<WordMap::letter>(at) & inWord;
        const std::uint64_t dotsHere = map_->from<WordMap::dot>(at) & inWord;
        const std::uint64_t atsHere = map_->from<WordMap::atSign>(at) & inWord;
        const bool slashHere = (map_->from<WordMap::slash>(at) & inWord) != 0;
        rest_.severalDigits |=
            (digitsHere & (digitsHere - 1)) != 0 || (digitsHere != 0 && rest_.digit != nullptr);
        if (digitsHere != 0 && rest_.digit == nullptr) rest_.digit = from + std::countr_zero(digitsHere);
        if (atsHere != 0 && rest_.at == nullptr) rest_.at = from + std::countr_zero(atsHere);
        rest_.lettersOnly &= lettersHere == inWord;
        rest_.digitsOnly &= digitsHere == inWord;
        digitsAndDots_ = digitsAndDots_ && (digitsHere | dotsHere) == inWord;
        had_ |= (digitsHere != 0 ? digits : 0u) | (lettersHere != 0 ? letters : 0u) |
                (dotsHere != 0 ? dots : 0u) | (slashHere ? slashes : 0u) | (atsHere != 0 ? ats : 0u);
    }
    // The last dot of the masks and the first behind them.
    if (dotBits >> 63 != 0) had_ |= dots;
}

bool scanLetters(const MessageWord& word, FoundShape& found) {
    const std::size_t length = word.size();
    const char next = word.next();
    if (next == ':' && word.limit - word.end >= 3) {
        if (word.end[1] == '/' && word.end[2] == '/') {
            const char* end = shape::url(word.begin, word.limit);
            if (end != nullptr) found = {word.begin, end, SlotType::url};
            return end != nullptr;
        }
        if (length == 1 && (word.end[1] == '\\' || word.end[1] == '/')) {
            found = {word.begin, shape::path(word.begin, word.limit), SlotType::path};
            return true;
        }
        const Attempt attempt{word, found};
        if (length <= 4 && isHex(*word.begin) &&
            (attempt(shape::mac, SlotType::mac) || attempt(shape::ipv6, SlotType::ipv6))) {
            return true;
        }
    }
    if (length == 3 && (classOf(*word.begin) & upperLetter) != 0 && (isBlank(next) || next == ',')) {
        const char* end = shape::spelledDate(word.begin, word.limit);
        if (end != nullptr) found = {word.begin, end, SlotType::time};
        return end != nullptr;
    }
    if (length == 8 && std::all_of(word.begin, word.end, isHex)) {
        found = {word.begin, word.end, SlotType::hex};  // ffffffff
        return true;
    }
    if (length >= 3 && length <= 5 && shape::isBoolean(word.text())) {
        found = {word.begin, word.end, SlotType::boolean};
        return true;
    }
    return false;
}

bool scanMixed(const MessageWord& word, const char* text, FoundShape& found) {
    const char first = *word.begin;
    if ((first == '/' || first == '\\') && scanRooted(word, found)) return true;
    if (isPathMark(first) && startsPath(word.begin, word.end)) {
        found = {word.begin, word.end, SlotType::path};
        while (isSentenceMark(found.end[-1])) --found.end;
        return true;
    }
    if (mayBeUrl(word) && isLetter(first)) {
        const char* end = shape::url(word.begin, word.limit);
        if (end != nullptr) {
            found = {word.begin, end, SlotType::url};
            return true;
        }
    }
    if (word.hasDigit()) {
        const int hexRun = word.hexRun();
        if (word.begin > text && scanBracedUuid(word, hexRun, found)) return true;
        if ((isDigit(first) || first == '-' || first == '+') && scanNumeric(word, hexRun, found)) return true;
        if (hexRun > 0 && scanHexWord(word, hexRun, found)) return true;
    }
    if (word.hasAt() && shape::isEmail(word.text())) {
        found = {word.begin, word.end, SlotType::email};
        return true;
    }
    const bool mayBeHost = word.hasDot() || word.hasSlash() || (word.hasDigit() && word.next() == ':');
    if (mayBeHost && scanHost(word, found)) return true;
    if (word.hasSlash() && isRelativePath(word.text())) {
        found = {word.begin, word.end, SlotType::path};
        return true;
    }
    if (!word.hasDigit() && !word.hasAt()) return false;
    return scanNumberedName(word, found) || (word.hasDigit() && scanIdentifier(word, found));
}

bool isLeadingMark(const char* at, const char* end) {
    const std::uint16_t bits = classOf(*at);
    if ((bits & (dotByte | atByte | otherByte)) == 0) return false;
    if (isPathMark(*at) && startsPath(at, end)) return false;
    if ((bits & otherByte) == 0) return true;
    const bool digitFollows = at + 1 < end && isDigit(at[1]);
    return !((*at == '-' || *at == '+') && digitFollows) && *at != '_';
}

const char* dotLeader(const char* begin, const char* end) {
    for (const char* p = begin; p + 1 < end; ++p) {
        if (p[0] == '.' && p[1] == '.' && (p + 2 >= end || p[2] != '/')) return p;
    }
    return nullptr;
}

}  // namespace logwright
