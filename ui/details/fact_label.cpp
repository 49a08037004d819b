// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fact_label.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFormLayout>
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

QLabel* addFactRow(QFormLayout& form, const QString& heading) {
    QLabel* label = makeFactLabel();
    label->setAccessibleName(heading);
    auto* name = new QLabel(heading);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setBuddy(label);
    form.addRow(name, label);
    return label;
}

void dressFacts(const QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
        if (item && item->widget()) setTextColour(*item->widget(), Theme::current().mutedText());
    }
}

void setTextColour(QWidget& widget, const QColor& colour) {
    QPalette coloured = QApplication::palette();
    coloured.setColor(QPalette::WindowText, colour);
    widget.setPalette(coloured);
}

}  // namespace logwright::ui
