// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading parameters off a message: the literal parts of the template are looked for from left to right, and
// what stands between them are the values. Where a value could end at several places (a date has blanks in
// it), the scanner of shapes says where it really ends.

#include "engine/mining/byte_class.h"
#include "engine/mining/shapes.h"
#include "engine/mining/template_pattern.h"
#include "engine/mining/template_table.h"

#include <algorithm>

namespace logwright {

namespace {

/// A message with its blanks squeezed that knows where each of its bytes came from.
struct SqueezedText {
    std::string text;
    std::vector<std::uint32_t> origin;  ///< one entry a byte, and one for the end

    explicit SqueezedText(std::string_view message) {
        text.reserve(message.size());
        origin.reserve(message.size() + 1);
        std::size_t end = message.size();
        while (end > 0 && isBlank(message[end - 1])) --end;
        bool blank = true;
        for (std::size_t i = 0; i < end; ++i) {
            const bool now = isBlank(message[i]);
            if (now && blank) continue;
            text.push_back(now ? ' ' : message[i]);
            origin.push_back(static_cast<std::uint32_t>(i));
            blank = now;
        }
        origin.push_back(static_cast<std::uint32_t>(end));
    }
};

class ParameterReader {
public:
    ParameterReader(const Template& pattern, std::string_view message)
        : pattern_(pattern),
          message_(message),
          squeezed_(message),
          literals_(TemplatePattern(pattern.text).literals()) {
        scanShapes(squeezed_.text, 0, squeezed_.text.size(), shapes_);
    }

    std::optional<std::vector<ParameterSpan>> read() {
        const std::size_t slots = literals_.size() - 1;
        if (slots == 0) return std::vector<ParameterSpan>{};
        std::vector<ParameterSpan> spans(slots);
        bool startKnown = takeHead();
        bool any = false;
        for (std::size_t slot = 0; slot < slots; ++slot) {
            spans[slot] = {squeezed_.origin[at_], 0, typeOf(slot)};
            const auto end = findNext(slot + 1);
            if (!end) {
                // A literal that is missing costs a search to the end: a message of another template
                // altogether is given up early.
                if (++misses_ > mostMisses) break;
                startKnown = false;
                continue;
            }
            if (startKnown) {
                spans[slot] = span(at_, *end, slot);
                any = true;
            }
            at_ = *end + literals_[slot + 1].size();
            startKnown = true;
        }
        if (!any) return std::nullopt;
        return spans;
    }

private:
    static constexpr int mostMisses = 8;

    bool takeHead() {
        const std::string& head = literals_.front();
        if (squeezed_.text.starts_with(head)) {
            at_ = head.size();
            return true;
        }
        const auto found = squeezed_.text.find(head);
        if (found == std::string::npos) return false;
        at_ = found + head.size();
        return true;
    }

    /// Where literal `index` begins, at or after at_.
    std::optional<std::size_t> findNext(std::size_t index) {
        const std::string& literal = literals_[index];
        const std::string_view text = squeezed_.text;
        const bool last = index + 1 == literals_.size();
        if (last) {
            const bool fits = text.size() >= at_ + literal.size() && text.ends_with(literal);
            if (fits) return text.size() - literal.size();
        }
        while (nextShape_ < shapes_.size() && shapes_[nextShape_].begin < at_) ++nextShape_;
        for (std::size_t i = nextShape_; i < shapes_.size() && shapes_[i].begin == at_; ++i) {
            if (text.substr(shapes_[i].end).starts_with(literal)) return shapes_[i].end;
        }
        if (literal.empty()) return at_;
        const auto found = text.find(literal, at_);
        if (found == std::string_view::npos) return std::nullopt;
        return found;
    }

    SlotType typeOf(std::size_t slot) const {
        return slot < pattern_.slots.size() ? pattern_.slots[slot] : SlotType::word;
    }

    ParameterSpan span(std::size_t from, std::size_t to, std::size_t slot) const {
        const std::uint32_t begin = squeezed_.origin[from];
        const std::uint32_t end = to > from ? squeezed_.origin[to - 1] + 1 : begin;
        SlotType type = typeOf(slot);
        if (type == SlotType::word) type = shapeOf(message_.substr(begin, end - begin));
        return {begin, end - begin, type};
    }

    const Template& pattern_;
    std::string_view message_;
    SqueezedText squeezed_;
    std::vector<std::string> literals_;
    std::vector<ShapeSpan> shapes_;
    std::size_t nextShape_ = 0;
    std::size_t at_ = 0;
    int misses_ = 0;
};

}  // namespace

std::optional<std::vector<ParameterSpan>> readParameters(const Template& pattern, std::string_view message) {
    return ParameterReader(pattern, message).read();
}

}  // namespace logwright
