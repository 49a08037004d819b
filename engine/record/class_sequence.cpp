// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/class_sequence.h"

#include "engine/base/byte_search.h"

#include <charconv>
#include <limits>

namespace logwright {

namespace {

constexpr std::uint32_t unlimited = std::numeric_limits<std::uint32_t>::max();

unsigned char byteOf(char c) {
    return static_cast<unsigned char>(c);
}

}  // namespace

struct ClassSequence::Parser {
    std::string_view text;
    std::size_t at = 0;

    static void addRange(Bytes& bytes, char first, char last) {
        for (int c = byteOf(first); c <= byteOf(last); ++c) bytes.set(static_cast<std::size_t>(c));
    }

    /// What stands behind a backslash. Letters that are no class here (\b, \x) are left to the engine.
    static bool addEscape(Bytes& bytes, char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter) {
            bytes.set(byteOf(c));
            return true;
        }
        if (c != 'd' && c != 'w') return false;
        addRange(bytes, '0', '9');
        if (c == 'w') {
            addRange(bytes, 'a', 'z');
            addRange(bytes, 'A', 'Z');
            bytes.set('_');
        }
        return true;
    }

    /// "[0-9a-f-]", `at` on what follows the bracket.
    bool readClass(Bytes& bytes) {
        if (at < text.size() && (text[at] == '^' || text[at] == ']')) return false;
        while (at < text.size() && text[at] != ']') {
            const char first = text[at++];
            if (byteOf(first) >= 0x80 || first == '[') return false;
            if (first == '\\') {
                if (at == text.size() || !addEscape(bytes, text[at++])) return false;
            } else if (at + 1 < text.size() && text[at] == '-' && text[at + 1] != ']') {
                const char last = text[at + 1];
                if (last == '\\' || byteOf(last) < byteOf(first) || byteOf(last) >= 0x80) return false;
                addRange(bytes, first, last);
                at += 2;
            } else {
                bytes.set(byteOf(first));
            }
        }
        if (at == text.size()) return false;
        ++at;
        return true;
    }

    bool readAtom(Bytes& bytes) {
        static constexpr std::string_view special = "^$.()|*+?{}]";
        const char c = text[at++];
        if (c == '[') return readClass(bytes);
        if (c == '\\') return at < text.size() && addEscape(bytes, text[at++]);
        if (byteOf(c) >= 0x80 || special.find(c) != std::string_view::npos) return false;
        bytes.set(byteOf(c));
        return true;
    }

    bool readNumber(std::uint32_t& number) {
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error != std::errc{} || number > 1000) return false;
        at = static_cast<std::size_t>(end - text.data());
        return true;
    }

    /// "{8}", "{2,}", "{1,4}", `at` on what follows the brace.
    bool readCounts(Item& item) {
        if (!readNumber(item.fewest)) return false;
        item.most = item.fewest;
        if (at < text.size() && text[at] == ',') {
            ++at;
            item.most = unlimited;
            if (at < text.size() && text[at] != '}' && !readNumber(item.most)) return false;
        }
        return at < text.size() && text[at++] == '}' && item.fewest <= item.most;
    }

    bool readQuantifier(Item& item) {
        if (at == text.size()) return true;
        const char c = text[at];
        if (c != '?' && c != '*' && c != '+' && c != '{') return true;
        ++at;
        if (c == '{') {
            if (!readCounts(item)) return false;
        } else {
            item.fewest = c == '+' ? 1 : 0;
            item.most = c == '?' ? 1 : unlimited;
        }
        // A second quantifier makes the first lazy or is an error: the engine's business.
        return at == text.size() || (text[at] != '?' && text[at] != '*' && text[at] != '+');
    }
};

std::optional<ClassSequence> ClassSequence::compile(std::string_view expression) {
    ClassSequence sequence;
    Parser parser{expression};
    while (parser.at < expression.size()) {
        Item item;
        if (!parser.readAtom(item.bytes) || !parser.readQuantifier(item)) return std::nullopt;
        sequence.items_.push_back(item);
    }
    sequence.takeBeginning();
    // What an item may leave to a later one must not begin like itself, past items that may be empty.
    for (std::size_t i = 0; i < sequence.items_.size(); ++i) {
        const Item& item = sequence.items_[i];
        if (item.fewest == item.most) continue;
        for (std::size_t next = i + 1; next < sequence.items_.size(); ++next) {
            if ((item.bytes & sequence.items_[next].bytes).any()) return std::nullopt;
            if (sequence.items_[next].fewest > 0) break;
        }
    }
    return sequence;
}

// Single characters at the beginning are compared as one text; digits are looked for by themselves.
void ClassSequence::takeBeginning() {
    Bytes digits;
    Parser::addRange(digits, '0', '9');
    std::size_t literals = 0;
    for (; literals < items_.size(); ++literals) {
        const Item& item = items_[literals];
        if (item.bytes.count() != 1 || item.fewest != 1 || item.most != 1) break;
        std::size_t byte = 0;
        while (!item.bytes[byte]) ++byte;
        beginning_ += static_cast<char>(byte);
    }
    items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(literals));
    for (Item& item : items_) item.digits = item.bytes == digits;
}

std::size_t ClassSequence::matchStart(std::string_view text) const {
    if (!text.starts_with(beginning_)) return npos;
    std::size_t at = beginning_.size();
    for (const Item& item : items_) {
        if (item.digits && item.most == unlimited) {
            const char* const begin = text.data() + at;
            const auto count = static_cast<std::size_t>(skipDigits(begin, text.data() + text.size()) - begin);
            if (count < item.fewest) return npos;
            at += count;
            continue;
        }
        std::uint32_t count = 0;
        while (count < item.most && at < text.size() && item.bytes[byteOf(text[at])]) {
            ++at;
            ++count;
        }
        if (count < item.fewest) return npos;
    }
    return at;
}

}  // namespace logwright
