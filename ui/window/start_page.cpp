// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start_page.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int pageWidth = 560;
constexpr int logoSize = 48;
constexpr qsizetype mostPlaces = 6;

QPushButton* button(QAction* action, const QString& text) {
    auto* button = new QPushButton(action->icon(), text);
    button->setMinimumHeight(36);
    button->setAccessibleName(text);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString whereOf(const Place& place) {
    const QString path = place.project.isEmpty() ? place.paths.value(0) : place.project;
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

}  // namespace

StartPage::StartPage(QAction* openFolder, QAction* openFiles, QAction* openProject, QWidget* parent)
    : QWidget(parent),
      icon_(new QLabel),
      title_(new QLabel(QStringLiteral("Logwright"))),
      hint_(new QLabel(
          tr("Open a folder of logs to see its records on one timeline, the templates behind them, and how "
             "often each occurs. Archives are looked into. Or drop files and folders anywhere on this "
             "window."))),
      recentTitle_(new QLabel(tr("Opened lately"))),
      recent_(new QWidget),
      recentLayout_(new QVBoxLayout(recent_)) {
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(0, 8, 0, 8);
    choices->setSpacing(8);
    QPushButton* first = button(openFolder, tr("Open a folder"));
    first->setDefault(true);
    choices->addWidget(first);
    choices->addWidget(button(openFiles, tr("Open files")));
    choices->addWidget(button(openProject, tr("Open a project")));
    choices->addStretch();
    recentLayout_->setContentsMargins(0, 0, 0, 0);
    recentLayout_->setSpacing(0);

    auto* page = new QWidget;
    page->setFixedWidth(pageWidth);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(icon_);
    heading->addWidget(title_, 1);
    column->addLayout(heading);
    column->addWidget(hint_);
    column->addLayout(choices);
    column->addSpacing(8);
    column->addWidget(recentTitle_);
    column->addWidget(recent_);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(page, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(&Theme::current(), &Theme::themeChanged, this, &StartPage::dress);
    dress();
    refresh();
}

void StartPage::refresh() {
    while (QLayoutItem* item = recentLayout_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Place& place : recentPlaces().mid(0, mostPlaces)) {
        auto* link = new QToolButton;
        link->setText(placeTitle(place));
        link->setIcon(Theme::current().icon(place.project.isEmpty() ? QStringLiteral("folder")
                                                                    : QStringLiteral("project")));
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setAutoRaise(true);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setAccessibleName(tr("Open %1").arg(whereOf(place)));
        connect(link, &QToolButton::clicked, this, [this, place] { emit placeChosen(place); });
        auto* where = new ElidedLabel;
        where->setText(whereOf(place));
        where->setElideMode(Qt::ElideMiddle);
        where->setForegroundRole(QPalette::PlaceholderText);
        auto* row = new QWidget;
        auto* rowLayout = new QHBoxLayout(row);
        rowLayout->setContentsMargins(0, 0, 0, 0);
        rowLayout->setSpacing(12);
        rowLayout->addWidget(link);
        rowLayout->addWidget(where, 1);
        recentLayout_->addWidget(row);
    }
    recentTitle_->setVisible(recentLayout_->count() > 0);
}

void StartPage::dress() {
    const Theme& theme = Theme::current();
    icon_->setPixmap(
        theme.icon(QStringLiteral("logo")).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    QFont large = font();
    large.setPointSize(theme.fontSize() * 2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    recentTitle_->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText());
    hint_->setPalette(muted);
    // The page is centred, so its layout is not asked for the height of wrapped text.
    hint_->setMinimumHeight(hint_->heightForWidth(pageWidth));
}

}  // namespace logwright::ui
