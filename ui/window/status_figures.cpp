// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_figures.h"

#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QToolButton>
#include <unistd.h>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int memoryEveryMs = 2000;

/// Resident memory of this program, 0 where the system does not say.
std::uint64_t residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? 0
                            : pages.at(1).toULongLong() * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

StatusFigures::StatusFigures(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent),
      workspace_(workspace),
      records_(figure(tr("Show the log"))),
      templates_(figure(tr("Show the templates"))),
      sources_(figure(tr("Show the sources"))),
      problems_(figure(tr("Show the next source that was not read, and why"))),
      memory_(new QLabel) {
    setAccessibleName(tr("Figures of the project"));
    memory_->setToolTip(tr("Memory that the program takes now"));
    addPermanentWidget(memory_);
    connect(records_, &QToolButton::clicked, this, &StatusFigures::recordsWanted);
    connect(templates_, &QToolButton::clicked, this, &StatusFigures::templatesWanted);
    connect(sources_, &QToolButton::clicked, this, &StatusFigures::sourcesWanted);
    connect(problems_, &QToolButton::clicked, this, &StatusFigures::problemsWanted);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &StatusFigures::refresh);
    connect(&memoryTimer_, &QTimer::timeout, this, &StatusFigures::showMemory);
    memoryTimer_.start(memoryEveryMs);
    showMemory();
    refresh();
}

QToolButton* StatusFigures::figure(const QString& hover) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(hover);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

void StatusFigures::refresh() {
    const Snapshot& snapshot = *workspace_.session().snapshot();
    const auto& sources = snapshot.sources();
    const auto isProblem = [](const SourceInfo& source) {
        return source.state == SourceInfo::State::failed || source.state == SourceInfo::State::skipped;
    };
    const auto problems = std::count_if(sources.begin(), sources.end(), isProblem);
    const bool open = workspace_.session().hasProject();
    const auto show = [open](QToolButton* button, const QString& text, bool wanted = true) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setVisible(open && wanted);
    };
    const std::size_t records = snapshot.recordCount();
    const std::size_t templates = snapshot.templates().templates.size();
    show(records_, tr("%1 record(s)", nullptr, pluralNumber(records)).arg(readableNumber(records)));
    show(templates_, tr("%1 template(s)", nullptr, pluralNumber(templates)).arg(readableNumber(templates)));
    show(sources_,
         tr("%1 source(s)", nullptr, pluralNumber(sources.size())).arg(readableNumber(sources.size())));
    show(problems_, tr("%1 not read").arg(readableNumber(static_cast<std::uint64_t>(problems))),
         problems > 0);
}

void StatusFigures::showMemory() {
    const std::uint64_t bytes = residentBytes();
    memory_->setText(bytes == 0 ? QString() : tr("%1 of memory").arg(readableBytes(bytes)));
}

}  // namespace logwright::ui
