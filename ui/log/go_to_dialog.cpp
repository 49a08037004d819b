// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/go_to_dialog.h"

#include "ui/log/place_text.h"
#include "ui/log/row_lookup.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

GoToDialog::GoToDialog(SnapshotPtr snapshot, RowSetPtr rows, std::uint64_t from, QWidget* parent)
    : QDialog(parent),
      snapshot_(std::move(snapshot)),
      rows_(std::move(rows)),
      from_(from),
      place_(new QLineEdit),
      meaning_(new QLabel) {
    setWindowTitle(tr("Go to"));
    setMinimumWidth(420);
    auto* label = new QLabel(tr("&Time or row"));
    label->setBuddy(place_);
    place_->setPlaceholderText(tr("10:02, 2024-03-05 10:02:03, +5 min, -2 h or the number of a row"));
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setWordWrap(true);
    meaning_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    meaning_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    meaning_->setAccessibleName(tr("Where that is"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    go_ = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(place_);
    column->addWidget(meaning_);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(place_, &QLineEdit::textChanged, this, &GoToDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

QString GoToDialog::meaning() const {
    return meaning_->text();
}

void GoToDialog::read() {
    record_.reset();
    const auto recordAt = [&](std::uint64_t position) { return snapshot_->recordAt(rows_->at(position)); };
    const std::uint64_t count = rows_->size();
    const auto place = readPlace(place_->text(), snapshot_->time(recordAt(from_)));
    if (place_->text().trimmed().isEmpty()) {
        meaning_->setText(tr("%1 rows from %2 to %3 UTC")
                              .arg(readableNumber(count), timeText(snapshot_->time(recordAt(0))),
                                   timeText(snapshot_->time(recordAt(count - 1)))));
    } else if (!place) {
        meaning_->setText(tr("This is neither a time nor a number."));
    } else {
        std::uint64_t position = 0;
        if (const auto* row = std::get_if<RowNumber>(&*place))
            position = row->number - 1;
        else
            position = positionAt(*snapshot_, *rows_, std::get<Timestamp>(*place));
        const bool beyond = position >= count;
        position = std::min(position, count - 1);
        record_ = recordAt(position);
        const QString row =
            tr("Row %1, %2 UTC").arg(readableNumber(position + 1), timeText(snapshot_->time(*record_)));
        meaning_->setText(beyond ? tr("Beyond the end; the last one: %1").arg(row) : row);
    }
    go_->setEnabled(record_.has_value());
}

void GoToDialog::accept() {
    if (!record_) return;
    Q_EMIT chosen(*record_);
    QDialog::accept();
}

}  // namespace logwright::ui
