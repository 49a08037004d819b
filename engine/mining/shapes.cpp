// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/shapes.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"
#include "engine/mining/word_map.h"

#include <algorithm>

namespace logwright {

namespace {

struct Found {
    const char* begin = nullptr;
    const char* end = nullptr;
    SlotType type = SlotType::word;
};

/// One word under the scanner: [begin, end), the classes of its bytes together, and the end of the text.
struct Word {
    const char* begin;
    const char* end;
    std::uint16_t classes;
    const char* limit;

    std::string_view text() const { return {begin, static_cast<std::size_t>(end - begin)}; }
    char next() const { return end < limit ? *end : '\0'; }
};

constexpr std::uint16_t letters = lowerLetter | upperLetter;

bool isSentenceMark(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// A shape must take the word up to its end, but for the marks that end a sentence; a longer shape (a date, a
/// URL) may go on behind it.
bool coversWord(const Word& word, const char* shapeEnd) {
    if (shapeEnd == nullptr) return false;
    while (shapeEnd < word.end && isSentenceMark(*shapeEnd)) ++shapeEnd;
    return shapeEnd >= word.end;
}

using Recogniser = const char* (*)(const char*, const char*);

struct Candidate {
    Recogniser recognise;
    SlotType type;
};

template <std::size_t N>
bool tryInOrder(const Word& word, const Candidate (&candidates)[N], Found& found) {
    for (const Candidate& candidate : candidates) {
        const char* end = candidate.recognise(word.begin, word.limit);
        if (!coversWord(word, end)) continue;
        found = {word.begin, end, candidate.type};
        return true;
    }
    return false;
}

/// Words that begin with a digit or a sign, most specific first. Most are plain numbers or addresses, and the
/// classes of their bytes say so.
bool scanNumeric(const Word& word, Found& found) {
    static constexpr Candidate dotted[]{
        {shape::ipv4, SlotType::ipv4},
        {shape::number, SlotType::number},
        {shape::timestamp, SlotType::time},
        {shape::version, SlotType::id},
    };
    static constexpr Candidate any[]{
        {shape::mac, SlotType::mac},           {shape::ipv6, SlotType::ipv6},
        {shape::timestamp, SlotType::time},    {shape::number, SlotType::number},
        {shape::ipv4, SlotType::ipv4},         {shape::uuid, SlotType::uuid},
        {shape::prefixedHex, SlotType::hex},   {shape::size, SlotType::size},
        {shape::duration, SlotType::duration}, {shape::bareHex, SlotType::hex},
        {shape::version, SlotType::id},        {shape::range, SlotType::number},
    };
    constexpr std::uint16_t digits = digitByte | hexByte;
    if (word.classes == digits && word.next() != ':') {
        found = {word.begin, word.end, SlotType::number};
        return true;
    }
    if (word.classes == (digits | dotByte)) return tryInOrder(word, dotted, found);
    return tryInOrder(word, any, found);
}

bool scanHexWord(const Word& word, Found& found) {
    static constexpr Candidate candidates[]{
        {shape::uuid, SlotType::uuid},
        {shape::mac, SlotType::mac},
        {shape::ipv6, SlotType::ipv6},
        {shape::bareHex, SlotType::hex},
    };
    return tryInOrder(word, candidates, found);
}

/// `{bf1a281b-…}` and what is glued to it: keys of a registry.
bool scanBracedUuid(const Word& word, Found& found) {
    if (word.begin[-1] != '{') return false;
    const char* p = shape::uuid(word.begin, word.limit);
    if (p == nullptr || p >= word.limit || *p != '}') return false;
    ++p;
    if (p >= word.limit || isBoundary(*p)) return false;
    while (p < word.limit && !isBoundary(*p)) ++p;
    found = {word.begin - 1, p, SlotType::path};
    return true;
}

/// host, host:port, host/address:port.
bool scanHost(const Word& word, Found& found) {
    std::string_view text = word.text();
    while (!text.empty() && isSentenceMark(text.back())) text.remove_suffix(1);
    const auto slash = (word.classes & slashByte) != 0 ? text.find('/') : std::string_view::npos;
    if (slash != std::string_view::npos && slash > 0) {
        const char* after = shape::ipv4(word.begin + slash + 1, word.limit);
        if (!coversWord(word, after)) return false;
        found = {word.begin, after, SlotType::host};
        return true;
    }
    const char* end = text.data() + text.size();
    const bool digits = (word.classes & digitByte) != 0;
    const char* port = digits && end == word.end ? shape::port(end, word.limit) : nullptr;
    // One digit is enough for a host where two or more digits of a port follow: web1:8080.
    const bool named = (word.classes & dotByte) != 0 && shape::isHostName(text);
    if (!named && (port == nullptr || port - end < 3 || !isLetter(word.begin[0]))) return false;
    if (named && port == nullptr) port = shape::port(end, word.limit);
    found = {word.begin, port != nullptr ? port : end, SlotType::host};
    return true;
}

/// A path without a root: two slashes or more, and letters or digits between them.
bool isRelativePath(std::string_view text) {
    return std::count(text.begin(), text.end(), '/') >= 2 && text.find("//") == std::string_view::npos;
}

/// Letters, one joint, and a number: core.2275, HTTP/1.1, Event@7317849d, jetty-6.1.26. The letters stay.
bool scanNumberedName(const Word& word, Found& found) {
    static constexpr std::string_view joints = "-./@$+~*";
    const char* p = word.begin;
    const char* joint = nullptr;
    while (p < word.end && !isDigit(*p)) {
        const bool isJoint = joints.find(*p) != std::string_view::npos;
        if (isJoint) joint = p;
        ++p;
        // Past an @ the hash of an object may begin with a letter.
        if (isJoint && joint != nullptr && *joint == '@') break;
    }
    if (joint == nullptr || joint + 1 != p || p - word.begin < 3) return false;
    if (*joint == '-' && p - word.begin > 2 && !isLetter(joint[-1])) return false;
    const char* end = nullptr;
    if (*joint == '@') {
        end = p;
        while (end < word.limit && isHex(*end)) ++end;
        if (end == p) end = nullptr;
    } else {
        end = p;
        while (end < word.end && (isDigit(*end) || (*end == '.' && end + 1 < word.end && isDigit(end[1]))))
            ++end;
    }
    if (end == p || !coversWord(word, end)) return false;
    found = {p, end, *joint == '@' ? SlotType::hex : SlotType::number};
    return true;
}

/// Two digits or more make a word an identifier, or one behind a last _ (user_7), unless the word is a key or
/// the name of a function.
bool scanIdentifier(const Word& word, Found& found) {
    if (word.next() == '=' || word.next() == '(') return false;
    std::string_view text = word.text();
    while (!text.empty() && isSentenceMark(text.back())) text.remove_suffix(1);
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const bool numbered = text.size() > 2 && isDigit(text.back()) && text[text.size() - 2] == '_';
    if (digits < 2 && !numbered) return false;
    found = {text.data(), text.data() + text.size(), SlotType::id};
    return true;
}

/// Words of letters alone that begin something longer, or are a truth value.
bool scanLetters(const Word& word, Found& found) {
    const auto length = word.end - word.begin;
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
        if (length <= 4 && isHex(*word.begin) && scanHexWord(word, found)) return true;
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

/// ./, ../ and ~/
bool startsPath(const char* at, const char* end) {
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    return text.size() > 3 && (text.starts_with("./") || text.starts_with("../") || text.starts_with("~/"));
}

/// Words with anything but letters in them.
bool scanMixed(const Word& word, const char* textBegin, Found& found) {
    const char first = *word.begin;
    if ((first == '/' && word.end - word.begin >= 1) || first == '\\') {
        const char* address = word.end - word.begin > 1 && isDigit(word.begin[1])
                                  ? shape::ipv4(word.begin + 1, word.limit)
                                  : nullptr;
        if (coversWord(word, address)) {
            found = {word.begin, address, SlotType::ipv4};
            return true;
        }
        const char* end = shape::path(word.begin, word.limit);
        if (coversWord(word, end)) {
            found = {word.begin, end, SlotType::path};
            return true;
        }
    }
    if (startsPath(word.begin, word.end)) {
        found = {word.begin, word.end, SlotType::path};
        while (isSentenceMark(found.end[-1])) --found.end;
        return true;
    }
    const bool hasDigit = (word.classes & digitByte) != 0;
    if (word.next() == ':' && isLetter(first)) {
        const char* end = shape::url(word.begin, word.limit);
        if (end != nullptr) {
            found = {word.begin, end, SlotType::url};
            return true;
        }
    }
    if (hasDigit) {
        if (word.begin > textBegin && scanBracedUuid(word, found)) return true;
        if ((isDigit(first) || first == '-' || first == '+') && scanNumeric(word, found)) return true;
        if (isHex(first) && scanHexWord(word, found)) return true;
    }
    if ((word.classes & atByte) != 0 && shape::isEmail(word.text())) {
        found = {word.begin, word.end, SlotType::email};
        return true;
    }
    const bool mayBeHost = (word.classes & (dotByte | slashByte)) != 0 || (hasDigit && word.next() == ':');
    if (mayBeHost && scanHost(word, found)) return true;
    if ((word.classes & slashByte) != 0 && isRelativePath(word.text())) {
        found = {word.begin, word.end, SlotType::path};
        return true;
    }
    if (!hasDigit && (word.classes & atByte) == 0) return false;
    return scanNumberedName(word, found) || (hasDigit && scanIdentifier(word, found));
}

/// Marks before a word that are no part of its shape: @0x214, ~alice, *important. Not so ./run and ~/run.
bool isLeadingMark(const char* at, const char* end) {
    const bool digitFollows = at + 1 < end && isDigit(at[1]);
    const std::uint16_t bits = classOf(*at);
    if (startsPath(at, end)) return false;
    if ((bits & (dotByte | atByte)) != 0) return true;
    if ((bits & otherByte) == 0) return false;
    return !((*at == '-' || *at == '+') && digitFollows) && *at != '_';
}

/// Where a run of dots cuts the word in two, as in a table of contents: "size......0".
const char* dotLeader(const char* begin, const char* end) {
    for (const char* p = begin; p + 1 < end; ++p) {
        if (p[0] == '.' && p[1] == '.' && (p + 2 >= end || p[2] != '/')) return p;
    }
    return nullptr;
}

class Scanner {
public:
    Scanner(std::string_view message, std::size_t from, std::size_t to, std::vector<ShapeSpan>& found)
        : base_(message.data()),
          begin_(base_ + from),
          end_(base_ + to),
          map_(message.substr(from, to - from)),
          found_(found) {}

    void scan() {
        const std::size_t size = map_.size();
        std::size_t at = 0;
        while ((at = map_.nextPlace(at)) < size) {
            at = map_.isBoundary(at) ? scanGap(at) : scanWord(map_.wordBegin(at, done_), map_.wordEnd(at));
            // A shape may end within a word: what is left of it is looked at as a word of its own.
            while (at < size && !map_.isBoundary(at)) at = scanWord(at, map_.wordEnd(at));
            done_ = at;
        }
    }

    bool irregularBlanks() const { return map_.irregularBlanks(); }

private:
    std::size_t placeOf(const char* p) const { return static_cast<std::size_t>(p - begin_); }

    std::size_t scanGap(std::size_t at) {
        const char* const p = begin_ + at;
        if (*p == ':') return placeOf(scanDoubleColon(p));
        const char* const after = shape::rough(p, end_);
        if (after == nullptr) return at + 1;
        take({p, after, SlotType::duration});
        return placeOf(after);
    }

    const char* scanDoubleColon(const char* p) {
        const bool wordBefore = p > base_ && !isBoundary(p[-1]);
        const char* after = wordBefore ? nullptr : shape::ipv6(p, end_);
        // "on :: port 22": any address.
        const bool alone = !wordBefore && p > base_ && isBlank(p[-1]) && p + 2 < end_ && isBlank(p[2]);
        if (alone) after = p + 2;
        if (after == nullptr) return p + 2;
        take({p, after, SlotType::ipv6});
        return after;
    }

    /// The word [from, to); returns where to go on.
    std::size_t scanWord(std::size_t from, std::size_t to) {
        const char* p = begin_ + from;
        const char* q = begin_ + to;
        Found found;
        const char* const mixed = begin_ + map_.lettersEnd(from);
        // Which letters they were is not worth a second look: hex digits may be among them.
        std::uint16_t classes = mixed > p ? letters | hexByte : 0;
        if (mixed >= q) {
            if (!scanLetters({p, q, classes, end_}, found)) return to;
            take(found);
            return placeOf(found.end);
        }
        if (mixed == p && (q == end_ || *q != ':') && map_.digitsEnd(from) >= to) {
            take({p, q, SlotType::number});
            return to;
        }
        for (const char* c = mixed; c < q; ++c) classes = static_cast<std::uint16_t>(classes | classOf(*c));
        while (p < q && isLeadingMark(p, q)) ++p;
        if (p == q) return to;
        if ((classes & dotByte) != 0) {
            if (const char* leader = dotLeader(p, q)) q = leader;
        }
        if (p == q) return placeOf(q);
        if (!scanMixed({p, q, classes, end_}, begin_, found)) return placeOf(q);
        take(found);
        return placeOf(std::max(found.end, p + 1));
    }

    void take(const Found& found) {
        found_.push_back({static_cast<std::uint32_t>(found.begin - base_),
                          static_cast<std::uint32_t>(found.end - base_), found.type});
    }

    const char* base_;
    const char* begin_;
    const char* end_;
    WordMap map_;
    std::size_t done_ = 0;
    std::vector<ShapeSpan>& found_;
};

}  // namespace

bool scanShapes(std::string_view message, std::size_t from, std::size_t to, std::vector<ShapeSpan>& found) {
    Scanner scanner(message, from, to, found);
    scanner.scan();
    return scanner.irregularBlanks();
}

SlotType shapeOf(std::string_view text) {
    std::vector<ShapeSpan> found;
    scanShapes(text, 0, text.size(), found);
    if (found.size() != 1 || found[0].begin != 0 || found[0].end != text.size()) return SlotType::word;
    return found[0].type;
}

}  // namespace logwright
