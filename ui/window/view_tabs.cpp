// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_tabs.h"

#include "ui/widgets/style.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>

namespace logwright::ui {

namespace {

constexpr int closeAir = 12;

}  // namespace

ViewTabs::ViewTabs(QWidget* parent) : QTabWidget(parent), chosen_(new QLabel) {
    setDocumentMode(true);
    setAccessibleName(tr("Views"));
    chosen_->setTextFormat(Qt::PlainText);
    chosen_->setContentsMargins(8, 0, 12, 8);  // as high as the names of tabs
    setCornerWidget(chosen_, Qt::TopRightCorner);
    chosen_->hide();
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::sayChosen);
}

void ViewTabs::addView(QWidget* view, const QIcon& icon, const QString& title) {
    views_.append({icon, title});
    const int tab = addTab(view, title);
    setTabToolTip(tab, title);
    tabBar()->setAccessibleTabName(tab, title);
    measure();
}

void ViewTabs::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    fit();
}

void ViewTabs::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

void ViewTabs::measure() {
    // The bar itself knows what it wants with every name in it.
    dress(Dress::close);
    close_ = tabBar()->sizeHint().width();
    dress(Dress::wide);
    wide_ = tabBar()->sizeHint().width();
    fit();
}

void ViewTabs::fit() {
    const Dress fits = wide_ <= width() ? Dress::wide : close_ <= width() ? Dress::close : Dress::pictures;
    if (fits != dress_) dress(fits);
}

void ViewTabs::dress(Dress dress) {
    dress_ = dress;
    tabBar()->setProperty(tabAirProperty, dress == Dress::close ? QVariant(closeAir) : QVariant());
    for (int i = 0; i < views_.size() && i < count(); ++i) {
        const View& view = views_.at(i);
        setTabIcon(i, compact() ? view.icon : QIcon());
        setTabText(i, compact() ? QString() : view.title);
    }
    sayChosen();
}

void ViewTabs::sayChosen() {
    chosen_->setText(compact() && currentIndex() >= 0 && currentIndex() < views_.size()
                         ? views_.at(currentIndex()).title
                         : QString());
    chosen_->setVisible(compact());
}

}  // namespace logwright::ui
