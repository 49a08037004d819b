// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/table_look.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
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

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_FrameFocusRect) return drawFocus(*painter, option->rect);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != CE_HeaderLabel || !header)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionHeader airy(*header);
        const int more = moreAir(option, widget);
        airy.rect.adjust(more, 0, -more, 0);
        // Else words over numbers, which stand at the right, lose their beginning.
        if (airy.icon.isNull())
            airy.text = airy.fontMetrics.elidedText(airy.text, Qt::ElideRight, airy.rect.width());
        QProxyStyle::drawControl(element, &airy, painter, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_HeaderSection ? plain + QSize(2 * moreAir(option, widget), 0) : plain;
    }

private:
    int moreAir(const QStyleOption* option, const QWidget* widget) const {
        return cellAir - pixelMetric(PM_HeaderMargin, option, widget);
    }
};

/// Gives columns the width of their words before they are seen first; a person may make them narrower.
class HeadingWords : public QObject {
public:
    explicit HeadingWords(QHeaderView& heading) : QObject(&heading), heading_(heading) {
        heading.installEventFilter(this);
        connect(&heading, &QHeaderView::sectionCountChanged, this, &HeadingWords::fit);
        // One that was hidden comes back with the width of before.
        connect(
            &heading, &QHeaderView::sectionResized, this,
            [this](int, int before) {
                if (before == 0) fit();
            },
            Qt::QueuedConnection);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool first = event->type() == QEvent::Show && !comesIntoSight_;
        comesIntoSight_ = comesIntoSight_ || first;
        if (first || event->type() == QEvent::FontChange) fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() {
        if (!comesIntoSight_) return;  // widths are still being chosen
        for (int section = 0; section < heading_.count(); ++section) {
            if (heading_.isSectionHidden(section)) continue;
            if (heading_.sectionResizeMode(section) != QHeaderView::Interactive) continue;
            const int words = heading_.sectionSizeHint(section);
            if (heading_.sectionSize(section) < words) heading_.resizeSection(section, words);
        }
    }

    QHeaderView& heading_;
    bool comesIntoSight_ = false;
};

/// Around a view that has the keyboard while no current cell in sight shows it.
class FocusRing : public QWidget {
public:
    explicit FocusRing(QAbstractItemView& view) : QWidget(&view), view_(view) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        // A paint of the cells is what follows whatever moves the current one.
        if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { follow(); }, Qt::QueuedConnection);
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawFocus(painter, rect());
    }

private:
    void follow() {
        const QModelIndex at = view_.currentIndex();
        const QWidget& ground = *view_.viewport();
        const bool seen = at.isValid() && ground.rect().intersects(view_.visualRect(at));
        setGeometry(ground.geometry());
        setVisible(view_.hasFocus() && !seen);
        raise();
    }

    QAbstractItemView& view_;
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
    heading.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heading.setFixedHeight(std::max(leastRowPixels, heading.sizeHint().height()));
}

void drawCellFocus(QPainter& painter, const QStyleOptionViewItem& option) {
    if (option.state & QStyle::State_HasFocus) drawFocus(painter, option.rect);
}

void fitRows(QTableView& table) {
    const int textHeight = QFontMetrics(Theme::current().logFont()).height();
    table.verticalHeader()->setDefaultSectionSize(std::max(leastRowPixels, textHeight + 6));
}

void dressTable(QTableView& table) {
    giveAir(table);
    new FocusRing(table);
    dressHeading(*table.horizontalHeader());
    new HeadingWords(*table.horizontalHeader());
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
    new FocusRing(tree);
    dressHeading(*tree.header());
    new HeadingWords(*tree.header());
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.setTextElideMode(Qt::ElideRight);
}

}  // namespace logwright::ui
