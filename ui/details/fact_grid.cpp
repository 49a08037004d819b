// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fact_grid.h"

#include "ui/details/fact_text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>

namespace logwright::ui {

FactGrid::FactGrid() {
    setHorizontalSpacing(12);
    setColumnStretch(1, 1);
}

FactText* FactGrid::addFact(const QString& heading) {
    auto* fact = new FactText;
    fact->setAccessibleName(heading);
    auto* name = new QLabel(heading);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setBuddy(fact);
    addWidget(name, rows_, 0);
    addWidget(fact, rows_++, 1);
    headings_.insert(fact, name);
    return fact;
}

void FactGrid::setFact(FactText* fact, const QString& text) {
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
    QPalette muted = QApplication::palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    for (QLabel* heading : std::as_const(headings_)) heading->setPalette(muted);
}

}  // namespace logwright::ui
