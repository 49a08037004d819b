// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/table_look.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QProxyStyle>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int leastRowPixels = 24;

class AiryCells : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        // Item views keep one pixel more than this beside the text.
        if (metric == PM_FocusFrameHMargin) return cellAir - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != CE_HeaderLabel || !header)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionHeader airy(*header);
        const int more = cellAir - pixelMetric(PM_HeaderMargin, option, widget);
        airy.rect.adjust(more, 0, -more, 0);
        QProxyStyle::drawControl(element, &airy, painter, widget);
    }
};

void giveAir(QWidget& widget) {
    auto* style = new AiryCells;
    style->setParent(&widget);
    widget.setStyle(style);
}

}  // namespace

void dressHeading(QHeaderView& heading) {
    giveAir(heading);
    heading.setHighlightSections(false);
    heading.setFixedHeight(std::max(leastRowPixels, heading.sizeHint().height()));
}

void fitRows(QTableView& table) {
    const int textHeight = QFontMetrics(Theme::current().logFont()).height();
    table.verticalHeader()->setDefaultSectionSize(std::max(leastRowPixels, textHeight + 6));
}

void dressTable(QTableView& table) {
    giveAir(table);
    dressHeading(*table.horizontalHeader());
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows(table);
    QObject::connect(&Theme::current(), &Theme::themeChanged, &table, [&table] { fitRows(table); });
}

void dressTree(QTreeView& tree) {
    giveAir(tree);
    dressHeading(*tree.header());
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.setTextElideMode(Qt::ElideRight);
}

}  // namespace logwright::ui
