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
        const MessageWord word(map_, begin_, begin, end);
        if (word.onlyDigits() && word.next() != ':') {
            take({begin, end, SlotType::number});
            return to;
        }
        if (word.onlyLetters()) {
            if (!scanLetters(word, found)) return to;
            take(found);
            return placeOf(found.end);
        }
        if (isLeadingMark(begin, end) || word.mayHaveDotsTogether()) return scanTrimmed(word);
        if (!scanMixed(word, begin_, found)) return to;
        take(found);
        return placeOf(std::max(found.end, begin + 1));
    }

    /// A word with marks before it, or perhaps with a row of dots in it.
    std::size_t scanTrimmed(const MessageWord& whole) {
        const char* begin = whole.begin;
        const char* end = whole.end;
        while (begin < end && isLeadingMark(begin, end)) ++begin;
        if (begin == end) return placeOf(end);
        if (const char* leader = dotLeader(begin, end)) end = leader;
        FoundShape found;
        if (begin == end || !scanMixed(MessageWord(whole, begin, end), begin_, found)) return placeOf(end);
        take(found);
        return placeOf(std::max(found.end, begin + 1));
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
