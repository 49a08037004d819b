// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/clock_dialog.h"

#include "engine/events/clock_correction.h"
#include "ui/session/clock_setter.h"
#include "ui/widgets/readable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

// Without its unit, for a field that says what it is in.
QString fieldText(std::chrono::nanoseconds offset) {
    QString words = clockOffsetWords(offset);
    words.chop(2);
    return words;
}

QLabel* wordsLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

ClockDialog::ClockDialog(ClockSetter& setter, SnapshotPtr snapshot, const QString& name,
                         std::vector<SourceId> sources, QWidget* parent)
    : QDialog(parent),
      setter_(setter),
      snapshot_(std::move(snapshot)),
      sources_(std::move(sources)),
      reason_(wordsLabel()),
      offset_(new QLineEdit),
      meaning_(wordsLabel()) {
    setWindowTitle(tr("Clock of %1").arg(name));
    setMinimumWidth(440);
    reason_->hide();
    auto* label = new QLabel(tr("&Seconds to add to the times in its lines"));
    label->setBuddy(offset_);
    offset_->setPlaceholderText(tr("+3.2, -0.25, or 0 for the times as written"));
    meaning_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    meaning_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    meaning_->setAccessibleName(tr("What moves"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    set_ = buttons->addButton(tr("S&et the clock"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(reason_);
    column->addWidget(label);
    column->addWidget(offset_);
    column->addWidget(meaning_);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(offset_, &QLineEdit::textChanged, this, &ClockDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&setter_, &ClockSetter::changed, this, &ClockDialog::read);
    if (const SourceInfo* first = sources_.empty() ? nullptr : snapshot_->source(sources_.front())) {
        offset_->setText(fieldText(first->clockOffset));
        offset_->selectAll();
    }
    read();
}

void ClockDialog::propose(std::chrono::nanoseconds offset, const QString& reason) {
    reason_->setText(reason);
    reason_->show();
    offset_->setText(fieldText(offset));
}

QString ClockDialog::meaning() const {
    return meaning_->text();
}

void ClockDialog::read() {
    QString typed = offset_->text().trimmed();
    typed.replace(QLocale().decimalPoint(), QStringLiteral("."));
    const auto parsed = parseClockOffset(typed.toStdString());
    wanted_ = parsed ? std::optional(*parsed) : std::nullopt;
    const QString hindrance = setter_.hindrance();
    bool moves = false;
    for (const SourceId id : sources_) {
        const SourceInfo* source = snapshot_->source(id);
        moves = moves || (wanted_ && source != nullptr && source->clockOffset != *wanted_);
    }
    if (!wanted_)
        meaning_->setText(typed.isEmpty() ? QString() : tr("This is no number of seconds, or too many."));
    else if (!moves)
        meaning_->setText(tr("The clock is set so: nothing moves."));
    else
        meaning_->setText(hindrance.isEmpty() ? effect() : hindrance);
    set_->setEnabled(moves && hindrance.isEmpty());
}

// How many records move, and from where to where.
QString ClockDialog::effect() const {
    std::uint64_t records = 0;
    std::optional<TimeRange> before, after;
    const auto widen = [](std::optional<TimeRange>& range, const TimeRange& by) {
        if (!range) range = by;
        range->begin = std::min(range->begin, by.begin);
        range->end = std::max(range->end, by.end);
    };
    for (const EventChunkPtr& chunk : snapshot_->chunks()) {
        if (!std::ranges::binary_search(sources_, chunk->source)) continue;
        const std::chrono::nanoseconds by = *wanted_ - snapshot_->source(chunk->source)->clockOffset;
        if (by.count() == 0) continue;
        records += chunk->size();
        if (!chunk->span) continue;
        widen(before, *chunk->span);
        std::array<Timestamp, 2> ends{chunk->span->begin, chunk->span->end};
        correctTimes(ends, by);
        widen(after, {ends[0], ends[1]});
    }
    const QString moving =
        tr("%1 record(s) move", nullptr, pluralNumber(records)).arg(readableNumber(records));
    if (!before) return moving;
    return tr("%1.\nFrom: %2\nTo: %3").arg(moving, readableRange(*before), readableRange(*after));
}

void ClockDialog::accept() {
    if (!set_->isEnabled()) return;
    std::vector<SourceClock> clocks;
    for (const SourceId id : sources_) clocks.push_back({id, *wanted_});
    setter_.set(clocks);
    QDialog::accept();
}

}  // namespace logwright::ui
