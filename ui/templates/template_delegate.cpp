// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_delegate.h"

#include "ui/models/table_look.h"
#include "ui/models/template_table_model.h"
#include "ui/templates/template_painter.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Of the bars of a hidden template.
constexpr double hiddenOpacity = 0.4;

/// Of the field for a name, within its cell.
int nameWidth(const QRect& cell) {
    return std::clamp(cell.width() * 2 / 5, std::min(160, cell.width()), 280);
}

void drawSeverityMix(QPainter& painter, const QRect& cell, const TemplateStatistics& entry) {
    if (entry.count == 0) return;
    const QRect bar(cell.left(), cell.center().y() - 3, cell.width(), 8);
    // The most serious first and never less than two pixels: one error in a million records still shows.
    double x = bar.left();
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint64_t count = entry.bySeverity[static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        const double share = static_cast<double>(count) / static_cast<double>(entry.count);
        const double width = std::min(std::max(2.0, share * bar.width()), bar.right() + 1 - x);
        painter.fillRect(QRectF(x, bar.top(), width, bar.height()),
                         Theme::current().severityColour(static_cast<Severity>(severity)));
        x += width;
    }
}

void drawRate(QPainter& painter, const QRect& cell, const TemplateStatistics& entry, std::uint32_t peak) {
    if (peak == 0 || entry.rate.empty()) return;
    const double step = static_cast<double>(cell.width()) / static_cast<double>(entry.rate.size());
    const Theme& theme = Theme::current();
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.gridLine());
    for (std::size_t bin = 0; bin < entry.rate.size(); ++bin) {
        if (entry.rate[bin] == 0) continue;
        const double share = static_cast<double>(entry.rate[bin]) / static_cast<double>(peak);
        const double height = std::max(1.5, share * cell.height());
        painter.fillRect(QRectF(cell.left() + step * static_cast<double>(bin), cell.bottom() + 1 - height,
                                std::max(1.0, step - 0.5), height),
                         theme.mutedText());
    }
}

}  // namespace

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* model = qobject_cast<const TemplateTableModel*>(index.model());
    const auto column = static_cast<TemplateColumn>(index.column());
    const bool drawn = column == TemplateColumn::text || column == TemplateColumn::severities ||
                       column == TemplateColumn::rate;
    if (!model || !drawn) return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const QRect cell = option.rect.adjusted(cellAir, 0, -cellAir, 0);
    if (cell.width() <= 0) return;
    painter->save();
    painter->setClipRect(option.rect);
    const TemplateStatistics& entry = model->statistics(index.row());
    const Template* pattern = model->pattern(index.row());
    if (pattern && pattern->hidden && column != TemplateColumn::text) painter->setOpacity(hiddenOpacity);
    if (column == TemplateColumn::severities) {
        drawSeverityMix(*painter, cell, entry);
    } else if (column == TemplateColumn::rate) {
        drawRate(*painter, cell.adjusted(0, 4, 0, -4), entry, model->peak(index.row()));
    } else if (pattern) {
        const bool edited = index == edited_;
        const int beside = edited ? nameWidth(option.rect) : 0;
        drawTemplate(*painter, cell.adjusted(beside, 0, 0, 0), *pattern, {.marks = !edited, .muted = false});
    }
    painter->restore();
    drawCellFocus(*painter, option);
}

QWidget* TemplateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const {
    edited_ = index;
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name of the template"));
    field->setPlaceholderText(tr("Name; empty for none"));
    field->setMaxLength(mostNameLength);
    return field;
}

void TemplateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field || field->isModified()) return;  // new figures come while somebody types
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void TemplateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const {
    const auto* field = qobject_cast<QLineEdit*>(editor);
    const auto* templates = qobject_cast<TemplateTableModel*>(model);
    if (!field || !templates || !index.isValid()) return;
    const QString name = field->text().trimmed();
    // The table shows it when the project has it.
    if (name != index.data(Qt::EditRole).toString()) emit nameGiven(templates->idAt(index.row()), name);
}

void TemplateDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const {
    QRect room = option.rect;
    room.setWidth(nameWidth(option.rect));
    editor->setGeometry(room);
}

void TemplateDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    edited_ = QPersistentModelIndex();
    QStyledItemDelegate::destroyEditor(editor, index);
}

}  // namespace logwright::ui
