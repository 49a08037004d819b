// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/shapes.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"
#include "engine/mining/word_shapes.h"

#include <algorithm>

namespace logwright {

namespace {

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
        const char* const begin = begin_ + from;
        const char* const end = begin_ + to;
        FoundShape found;
        MessageWord word = measuredWord(map_, begin_, begin, end);
        if (word.onlyLetters) {
            if (!scanLetters(word, found)) return to;
            take(found);
            return placeOf(found.end);
        }
        if (word.onlyDigits && word.next() != ':') {
            take({begin, end, SlotType::number});
            return to;
        }
        const std::size_t wordEnd = trimWord(word);
        if (word.begin == word.end) return wordEnd;
        if (!scanMixed(word, begin_, found)) return wordEnd;
        take(found);
        return placeOf(std::max(found.end, word.begin + 1));
    }

    /// Takes off the marks before the word, and what follows a row of dots. Returns where the word ends.
    std::size_t trimWord(MessageWord& word) const {
        const char* begin = word.begin;
        const char* end = word.end;
        while (begin < end && isLeadingMark(begin, end)) ++begin;
        if (word.dotsTogether && begin < end) {
            if (const char* leader = dotLeader(begin, end)) end = leader;
        }
        if (begin == end) {
            word.begin = word.end = end;
        } else if (begin != word.begin || end != word.end) {
            MessageWord part = measuredWord(map_, begin_, begin, end);
            part.hasDigit = word.hasDigit;
            part.hasLetter = word.hasLetter;
            part.hasDot = word.hasDot;
            part.hasSlash = word.hasSlash;
            part.hasAt = word.hasAt;
            part.digitsAndDots = word.digitsAndDots;
            word = part;
        }
        return placeOf(end);
    }

    void take(const FoundShape& found) {
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
