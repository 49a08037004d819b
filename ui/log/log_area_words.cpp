// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a row where the pointer rests on it, and to who listens to it.

#include "engine/base/sentence.h"
#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

QString LogArea::findingWords(RecordIndex record) const {
    constexpr std::size_t mostSaid = 4;
    if (!findings_) return {};
    const std::span<const std::uint32_t> here = findings_->at(record);
    QStringList lines;
    for (const std::uint32_t i : here.first(std::min(here.size(), mostSaid))) {
        const Finding& one = findings_->table()->findings[i];
        lines += tr("%1 (%2, %3): %4")
                     .arg(partWord(one), stateWord(stateOf(one)), scoreText(one.score),
                          DisplayText(asReadSentence(withoutSecrets(one.reason))).text());
    }
    if (here.size() > mostSaid) lines += tr("and %1 more").arg(readableNumber(here.size() - mostSaid));
    return lines.join(QLatin1Char('\n'));
}

QString LogArea::toolTipAt(const QPoint& position) const {
    const std::int64_t row = scroll_.rowAt(position.y());
    if (row < 0 || row >= rowCount()) return {};
    const RecordFacts facts = factsOf(*snapshot_, recordAt(row));
    if (const Bookmark* mark = bookmarks_ ? bookmarks_->at(facts.record) : nullptr;
        mark && !mark->note.empty() && position.x() < logGutter)
        return fromEngine(mark->note);
    if (position.x() < logGutter + 8)
        if (const QString found = findingWords(facts.record); !found.isEmpty()) return found;
    if (foldMarks_.value(row).contains(position))
        return tr("Stands for %1 more records of its template. A click shows them.")
            .arg(readableNumber(foldedInto(row)));
    switch (columns_->columnAt(position.x())) {
        case LogColumn::time: {
            if (facts.timeUnknown)
                return tr("Nothing tells this record's time. It stands at the time of its file, %1 UTC.")
                    .arg(timeText(facts.time));
            const QString time = tr("%1 UTC").arg(timeText(facts.time, exactDetail(facts.time)));
            if (facts.timeUnreadable)
                return time +
                       tr("\nThis record's own time could not be read: it has that of the one before it.");
            if (facts.timeInherited)
                return time + tr("\nThis record says no time: it has that of the one before it.");
            return time;
        }
        case LogColumn::source: {
            const SourceInfo* source = snapshot_->source(facts.source);
            return source ? fromEngine(source->display) : QString();
        }
        case LogColumn::severity:
            return severityWord(facts.severity);
        default:
            return {};
    }
}

QString LogArea::currentRowText() {
    return currentRow_ ? rowText(*currentRow_) : tr("No record chosen");
}

QString LogArea::rowText(std::int64_t row) {
    const RecordFacts facts = factsOf(*snapshot_, recordAt(row));
    const SourceInfo* source = snapshot_->source(facts.source);
    const ShownRecord* text = texts_.find(facts.record);
    const QString words = tr("%1, %2, %3: %4")
                              .arg(timeText(facts.time), severityWord(facts.severity),
                                   source ? fromEngine(source->display) : QString(),
                                   text ? text->message : tr("text is being read"));
    const QString found = findingWords(facts.record);
    QString said = found.isEmpty() ? words : tr("%1. Finding: %2").arg(words, found);
    if (const Bookmark* mark = bookmarks_ ? bookmarks_->at(facts.record) : nullptr)
        said = mark->note.empty() ? tr("%1. Bookmarked").arg(said)
                                  : tr("%1. Bookmarked: %2").arg(said, fromEngine(mark->note));
    const std::uint32_t folded = foldedInto(row);
    return folded == 0 ? said : tr("%1. Stands for %2 more alike").arg(said, readableNumber(folded));
}

}  // namespace logwright::ui
