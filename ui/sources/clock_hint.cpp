// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/clock_hint.h"

#include "ui/session/clock_setter.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int markWidth = 4;

}  // namespace

ClockHint::ClockHint(ClockSetter& setter, QWidget* parent)
    : QFrame(parent), setter_(setter), words_(new QLabel), preview_(new QToolButton) {
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    preview_->setText(tr("Set it right..."));
    preview_->setToolTip(tr("Shows first what would move"));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(Theme::current().icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Leave the clocks as they are"));
    close->setToolTip(close->accessibleName());
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(words_);
    column->addWidget(preview_, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10 + markWidth, 8, 6, 8);
    row->addLayout(column, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(preview_, &QToolButton::clicked, this, &ClockHint::previewWanted);
    connect(close, &QToolButton::clicked, &setter_, &ClockSetter::dismissSuggestions);
    connect(&setter_, &ClockSetter::suggested, this, &ClockHint::refresh);
    connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void ClockHint::refresh() {
    const std::vector<ClockSuggestion>& suggestions = setter_.suggestions();
    setVisible(!suggestions.empty());
    if (suggestions.empty()) return;
    QString words = suggestionWords(suggestions.front());
    const auto more = static_cast<int>(suggestions.size()) - 1;
    if (more > 0) words = tr("%1. %n more clock(s) seem wrong.", nullptr, more).arg(words);
    words_->setText(words);
    setAccessibleName(words);
}

void ClockHint::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base());
    painter.fillRect(QRect(0, 0, markWidth, height()), theme.severityColour(Severity::warning));
    painter.fillRect(QRect(0, 0, width(), 1), theme.gridLine());
}

}  // namespace logwright::ui
