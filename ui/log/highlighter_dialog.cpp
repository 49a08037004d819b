// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/highlighter_dialog.h"

#include "engine/search/query_words.h"
#include "ui/models/highlight_colour.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace logwright::ui {

HighlighterDialog::HighlighterDialog(Workspace& workspace, const Highlighter& highlighter, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      highlighter_(highlighter),
      query_(new QLineEdit(fromEngine(highlighter.query))),
      meaning_(new QLabel),
      name_(new QLineEdit(fromEngine(highlighter.name))),
      colour_(new QComboBox),
      extent_(new QComboBox) {
    setWindowTitle(tr("Highlighter"));
    setMinimumWidth(480);
    query_->setPlaceholderText(
        QStringLiteral("timeout  \"no route\"  /took \\d+ ms/  severity>=error  host:n7"));
    query_->setMaxLength(static_cast<int>(longestQuery));
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setWordWrap(true);
    meaning_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    meaning_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    meaning_->setAccessibleName(tr("What will be highlighted"));
    name_->setPlaceholderText(tr("May be left empty"));
    name_->setMaxLength(200);
    for (int colour = 1; colour <= Highlighter::colours; ++colour)
        colour_->addItem(highlightIcon(colour), highlightWord(colour));
    colour_->setCurrentIndex(highlighter.colour - 1);
    extent_->addItems({tr("The whole row"), tr("Only the words")});
    extent_->setCurrentIndex(highlighter.wholeRow ? 0 : 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    keep_ = buttons->addButton(highlighter.query.empty() ? tr("&Add") : tr("&Keep"),
                               QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Find"), query_);
    form->addRow(QString(), meaning_);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Colour"), colour_);
    form->addRow(tr("&Paint"), extent_);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(query_, &QLineEdit::textChanged, this, &HighlighterDialog::readQuery);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &QDialog::reject);
    readQuery();
}

Highlighter HighlighterDialog::highlighter() const {
    Highlighter made = highlighter_;
    made.query = query_->text().trimmed().toStdString();
    made.name = name_->text().trimmed().toStdString();
    made.colour = static_cast<std::uint8_t>(colour_->currentIndex() + 1);
    made.wholeRow = extent_->currentIndex() == 0;
    return made;
}

void HighlighterDialog::readQuery() {
    const QString typed = query_->text().trimmed();
    if (typed.isEmpty())
        return say(tr("What is to be found: words, or anything that a search can say."), false);
    workspace_.session().request<QString>(
        this, "line",
        [reader = workspace_.search().reader(), typed = typed.toStdString(),
         snapshot = workspace_.session().snapshot()](TaskContext&) -> Result<QString> {
            const auto query = reader->read(typed, snapshot);
            if (!query) return query.error();
            return fromEngine(searchWords(*query));
        },
        [this, typed](const Result<QString>& words) {
            if (query_->text().trimmed() != typed) return;
            say(words ? *words : fromEngine(words.error().message()), words.ok());
        });
}

void HighlighterDialog::say(const QString& words, bool fits) {
    meaning_->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, fits || query_->text().isEmpty()
                                               ? Theme::current().mutedText()
                                               : Theme::current().severityText(Severity::warning));
    meaning_->setPalette(colours);
    keep_->setEnabled(fits);
}

}  // namespace logwright::ui
