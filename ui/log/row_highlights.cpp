// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/row_highlights.h"

#include <QPointer>

#include <utility>

namespace logwright::ui {

namespace {
constexpr std::size_t mostQueries = 64;
constexpr std::size_t mostKnown = 20'000;
}  // namespace

void RowHighlights::setHighlighters(const std::vector<Highlighter>& highlighters) {
    std::vector<Highlighter> active;
    for (const Highlighter& each : highlighters)
        if (each.on && active.size() < mostQueries) active.push_back(each);
    if (active == active_) return;
    active_ = std::move(active);
    found_.clear();
    marks_.clear();
    outdate();
}

void RowHighlights::outdate() {
    static std::uint64_t last = 0;
    number_ = ++last;
    waiting_.clear();
    finding_ = false;
    Q_EMIT arrived();
}

void RowHighlights::want(const std::vector<RecordIndex>& records) {
    if (active_.empty()) return;
    std::vector<RecordIndex> missing;
    for (const RecordIndex record : records) {
        const auto known = found_.find(record);
        if (known == found_.end() || known->second.number != number_) missing.push_back(record);
    }
    if (finding_)
        waiting_ = std::move(missing);
    else if (!missing.empty())
        find(std::move(missing));
}

void RowHighlights::find(std::vector<RecordIndex> records) {
    if (!finder_) return;
    finding_ = true;
    std::vector<std::string> queries;
    for (const Highlighter& each : active_) queries.push_back(each.query);
    const QPointer<RowHighlights> self(this);
    finder_(std::move(queries), records, [self, records, number = number_](const Result<Found>& found) {
        if (!self || self->number_ != number) return;
        self->finding_ = false;
        if (!found) return;
        if (self->found_.size() > mostKnown) self->found_.clear();
        for (std::size_t i = 0; i < records.size(); ++i)
            self->found_[records[i]] = {found->queries[i], number};
        if (std::exchange(self->marksOf_, number) != number)
            self->marks_ = std::vector<SearchMarks>(found->read.begin(), found->read.end());
        self->want(std::exchange(self->waiting_, {}));
        Q_EMIT self->arrived();
    });
}

RowHighlight RowHighlights::at(RecordIndex record) const {
    RowHighlight highlight;
    const auto known = found_.find(record);
    if (known == found_.end()) return highlight;
    highlight.number = known->second.number;
    for (std::size_t i = 0; i < active_.size() && i < marks_.size(); ++i) {
        if ((known->second.queries >> i & 1) == 0) continue;
        // What asks for no text has no words to be marked.
        if (!active_[i].wholeRow && !marks_[i].empty())
            highlight.words.push_back({active_[i].colour, &marks_[i]});
        else if (highlight.colour == 0)
            highlight.colour = active_[i].colour;
    }
    return highlight;
}

}  // namespace logwright::ui
