// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/byte_class.h"
#include "engine/mining/parameter_reader.h"
#include "engine/mining/template_pattern.h"

namespace logwright {

namespace {

// A literal that is missing costs a search to the end: a message of another template altogether is given up
// early.
constexpr int mostMisses = 8;

}  // namespace

ParameterReader::ParameterReader(const Template& pattern)
    : literals_(TemplatePattern(pattern.text).literals()), types_(pattern.slots) {
    types_.resize(slots(), SlotType::word);
}

void ParameterReader::squeeze(std::string_view message) {
    squeezed_.clear();
    origin_.clear();
    std::size_t end = message.size();
    while (end > 0 && isBlank(message[end - 1])) --end;
    bool blank = true;
    for (std::size_t i = 0; i < end; ++i) {
        const bool now = isBlank(message[i]);
        if (now && blank) continue;
        squeezed_.push_back(now ? ' ' : message[i]);
        origin_.push_back(static_cast<std::uint32_t>(i));
        blank = now;
    }
    origin_.push_back(static_cast<std::uint32_t>(end));
    text_ = squeezed_;
}

bool ParameterReader::read(std::string_view message, std::size_t wanted, std::vector<ParameterSpan>& spans) {
    wanted = std::min(wanted, slots());
    spans.assign(wanted, {});
    text_ = message;
    origin_.clear();
    shapes_.clear();
    nextShape_ = 0;
    at_ = 0;
    const bool blankAtEnds = !message.empty() && (isBlank(message.front()) || isBlank(message.back()));
    if (scanShapes(message, 0, message.size(), shapes_) || blankAtEnds) {
        squeeze(message);
        shapes_.clear();
        scanShapes(text_, 0, text_.size(), shapes_);
    }
    bool startKnown = takeHead();
    bool any = false;
    int misses = 0;
    for (std::size_t slot = 0; slot < wanted; ++slot) {
        spans[slot] = {originOf(at_), 0, types_[slot]};
        const auto end = findNext(slot + 1);
        if (!end) {
            if (++misses > mostMisses) break;
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
    return any;
}

bool ParameterReader::takeHead() {
    const std::string& head = literals_.front();
    if (text_.starts_with(head)) {
        at_ = head.size();
        return true;
    }
    const auto found = text_.find(head);
    if (found == std::string_view::npos) return false;
    at_ = found + head.size();
    return true;
}

// Where literal `index` begins, at or after at_.
std::optional<std::size_t> ParameterReader::findNext(std::size_t index) {
    const std::string& literal = literals_[index];
    const bool last = index + 1 == literals_.size();
    if (last) {
        const bool fits = text_.size() >= at_ + literal.size() && text_.ends_with(literal);
        if (fits) return text_.size() - literal.size();
    }
    while (nextShape_ < shapes_.size() && shapes_[nextShape_].begin < at_) ++nextShape_;
    for (std::size_t i = nextShape_; i < shapes_.size() && shapes_[i].begin == at_; ++i) {
        if (text_.substr(shapes_[i].end).starts_with(literal)) return shapes_[i].end;
    }
    if (literal.empty()) return at_;
    const auto found = text_.find(literal, at_);
    if (found == std::string_view::npos) return std::nullopt;
    return found;
}

ParameterSpan ParameterReader::span(std::size_t from, std::size_t to, std::size_t slot) const {
    const std::uint32_t begin = originOf(from);
    const std::uint32_t end = to > from ? originOf(to - 1) + 1 : begin;
    return {begin, end - begin, types_[slot]};
}

std::optional<std::vector<ParameterSpan>> readParameters(const Template& pattern, std::string_view message) {
    ParameterReader reader(pattern);
    std::vector<ParameterSpan> spans;
    if (reader.slots() == 0) return spans;
    if (!reader.read(message, reader.slots(), spans)) return std::nullopt;
    for (ParameterSpan& span : spans) {
        if (span.length == 0 || span.type != SlotType::word) continue;
        span.type = shapeOf(message.substr(span.begin, span.length));
    }
    return spans;
}

}  // namespace logwright
