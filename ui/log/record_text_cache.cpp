// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/record_text_cache.h"

#include "ui/models/display_text.h"

#include <QPointer>
#include <QTextLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr std::size_t mostEntries = 4000;
constexpr std::size_t mostPaintedCharacters = 4000;
constexpr std::size_t mostComponentCharacters = 200;

/// The part of a span of `line` that lies in the message, in UTF-16 units of the message.
ShownRecord::Span inMessage(const DisplayText& text, std::uint32_t messageBegin, std::uint32_t begin,
                            std::uint32_t length) {
    const std::uint32_t end = begin + length;
    if (end <= messageBegin) return {};
    const int from = text.position(std::max(begin, messageBegin) - messageBegin);
    const int to = text.position(end - messageBegin);
    return {from, to - from};
}

}  // namespace

ShownRecord::ShownRecord(const RecordText& text) : lineCount(text.lineCount) {
    problem = withVisibleControls(QString::fromStdString(text.problem));
    const std::string_view line = text.line;
    const std::size_t begin = std::min<std::size_t>(text.message.begin, line.size());
    const DisplayText shown(line.substr(begin, text.message.length), mostPaintedCharacters);
    message = shown.text();
    component = DisplayText(text.component, mostComponentCharacters).text();
    const auto messageBegin = static_cast<std::uint32_t>(begin);
    for (const ParameterSpan& parameter : text.parameters) {
        const Span span = inMessage(shown, messageBegin, parameter.begin, parameter.length);
        if (span.length > 0) parameters.push_back(span);
    }
    for (const ColourSpan& colour : text.colours) {
        const Span span = inMessage(shown, messageBegin, colour.begin, colour.length);
        if (span.length > 0) colours.push_back({span, colour.foreground, colour.background, colour.bold});
    }
}

ShownRecord* RecordTextCache::find(RecordIndex record) {
    const auto found = entries_.find(record);
    if (found == entries_.end()) return nullptr;
    uses_.splice(uses_.begin(), uses_, found->second.use);
    return &found->second.shown;
}

void RecordTextCache::want(const std::vector<RecordIndex>& records) {
    std::vector<RecordIndex> missing;
    for (const RecordIndex record : records) {
        const auto found = entries_.find(record);
        if (found == entries_.end() || found->second.generation != generation_) missing.push_back(record);
    }
    if (reading_) {
        waiting_ = std::move(missing);
    } else if (!missing.empty()) {
        read(std::move(missing));
    }
}

void RecordTextCache::read(std::vector<RecordIndex> records) {
    if (!reader_) return;
    reading_ = true;
    const QPointer<RecordTextCache> self(this);
    auto answer = [self, epoch = epoch_,
                   generation = generation_](const Result<std::vector<RecordText>>& texts) {
        if (!self || self->epoch_ != epoch) return;
        self->reading_ = false;
        if (texts.ok())
            for (const RecordText& text : texts.value()) self->store(text, generation);
        const std::vector<RecordIndex> next = std::exchange(self->waiting_, {});
        self->want(next);
        if (texts.ok()) Q_EMIT self->arrived();
    };
    reader_(std::move(records), answer);
}

void RecordTextCache::store(const RecordText& text, int generation) {
    const auto found = entries_.find(text.record);
    if (found != entries_.end()) {
        found->second.shown = ShownRecord(text);
        found->second.generation = generation;
        uses_.splice(uses_.begin(), uses_, found->second.use);
        return;
    }
    uses_.push_front(text.record);
    entries_.emplace(text.record, Entry{ShownRecord(text), generation, uses_.begin()});
    if (entries_.size() > mostEntries) {
        entries_.erase(uses_.back());
        uses_.pop_back();
    }
}

void RecordTextCache::outdate() {
    ++generation_;
}

void RecordTextCache::clear() {
    ++epoch_;
    entries_.clear();
    uses_.clear();
    waiting_.clear();
    reading_ = false;
}

}  // namespace logwright::ui
