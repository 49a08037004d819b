// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/table_sorting.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::TableSorting)
};

QHeaderView* headingOf(const QWidget* view) {
    QHeaderView* heading = nullptr;
    if (const auto* table = qobject_cast<const QTableView*>(view)) heading = table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view)) heading = tree->header();
    const bool sorts = heading && heading->sectionsClickable() && heading->isSortIndicatorShown();
    return sorts ? heading : nullptr;
}

}  // namespace

QHeaderView* sortableHeading(const QWidget& window) {
    for (const QWidget* one = window.focusWidget(); one; one = one->parentWidget())
        if (QHeaderView* heading = headingOf(one)) return heading;
    for (const QWidget* view : window.findChildren<QWidget*>())
        if (view->isVisible() && !view->visibleRegion().isEmpty())
            if (QHeaderView* heading = headingOf(view)) return heading;
    return nullptr;
}

void askForOrder(QWidget& window) {
    QHeaderView* const heading = sortableHeading(window);
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Words::tr("Sort by"));
    if (!heading) {
        menu->addAction(Words::tr("No table in sight can be sorted"))->setEnabled(false);
        return menu->popup(window.mapToGlobal(window.rect().center()));
    }
    const int now = heading->sortIndicatorSection();
    for (int place = 0; place < heading->count(); ++place) {
        const int section = heading->logicalIndex(place);
        if (heading->isSectionHidden(section)) continue;
        QAction* column = menu->addAction(heading->model()->headerData(section, Qt::Horizontal).toString());
        column->setCheckable(true);
        column->setChecked(section == now);
        if (section == now) menu->setActiveAction(column);
        QObject::connect(column, &QAction::triggered, heading, [heading, section, now] {
            const bool other = section == now && heading->sortIndicatorOrder() == Qt::AscendingOrder;
            heading->setSortIndicator(section, other ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->popup(heading->mapToGlobal(QPoint(0, heading->height())));
}

}  // namespace logwright::ui
