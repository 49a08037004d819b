// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fact_grid.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>

namespace logwright::ui {

QLabel* makeFactLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    // A long name without blanks must not widen the dock.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void setTextColour(QWidget& widget, const QColor& colour) {
    QPalette coloured = QApplication::palette();
    coloured.setColor(QPalette::WindowText, colour);
    widget.setPalette(coloured);
}

FactGrid::FactGrid() {
    setHorizontalSpacing(12);
    setColumnStretch(1, 1);
}

QLabel* FactGrid::addFact(const QString& heading) {
    QLabel* fact = makeFactLabel();
    fact->setAccessibleName(heading);
    auto* name = new QLabel(heading);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setBuddy(fact);
    addWidget(name, rows_, 0);
    addWidget(fact, rows_++, 1);
    headings_.insert(fact, name);
    return fact;
}

void FactGrid::setFact(QLabel* fact, const QString& text) {
    fact->setText(text);
    fact->setVisible(!text.isEmpty());
    headings_.value(fact)->setVisible(!text.isEmpty());
}

void FactGrid::addWide(QWidget* widget) {
    addWidget(widget, rows_++, 0, 1, 2, Qt::AlignLeft);
}

void FactGrid::addWide(QLayout* layout) {
    addLayout(layout, rows_++, 0, 1, 2);
}

void FactGrid::dress() {
    for (QLabel* heading : std::as_const(headings_)) setTextColour(*heading, Theme::current().mutedText());
}

}  // namespace logwright::ui
