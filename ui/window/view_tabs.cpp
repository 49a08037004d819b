// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_tabs.h"

#include <QEvent>
#include <QTabBar>

namespace logwright::ui {

ViewTabs::ViewTabs(QWidget* parent) : QTabWidget(parent) {
    setDocumentMode(true);
    setAccessibleName(tr("Views"));
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::dress);
}

void ViewTabs::addView(QWidget* view, const QIcon& icon, const QString& title) {
    views_.append({icon, title});
    const int tab = addTab(view, title);
    setTabToolTip(tab, title);
    tabBar()->setAccessibleTabName(tab, title);
    fit();
}

void ViewTabs::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    fit();
}

void ViewTabs::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void ViewTabs::fit() {
    // The bar itself knows what it wants with every name in it.
    compact_ = false;
    dress();
    compact_ = tabBar()->sizeHint().width() > width();
    if (compact_) dress();
}

void ViewTabs::dress() {
    for (int i = 0; i < views_.size() && i < count(); ++i) {
        const View& view = views_.at(i);
        setTabIcon(i, compact_ ? view.icon : QIcon());
        setTabText(i, compact_ && i != currentIndex() ? QString() : view.title);
    }
}

}  // namespace logwright::ui
