// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/picture_taker.h"

#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QPixmap>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

constexpr int watchEveryMs = 50;
/// Views ask again a moment after something changed; so long nothing must be asked.
constexpr int restMs = 400;

struct NamedTheme {
    const char* name;
    Theme::Choice choice;
};
constexpr std::array themes{NamedTheme{"light", Theme::Choice::light},
                            NamedTheme{"dark", Theme::Choice::dark}};

}  // namespace

PictureTaker::PictureTaker(MainWindow& window, const QString& folder)
    : QObject(&window), window_(window), folder_(folder) {
    timer_.setInterval(watchEveryMs);
    connect(&timer_, &QTimer::timeout, this, &PictureTaker::watch);
}

void PictureTaker::start() {
    QDir().mkpath(folder_);
    whenAtRest([this] {
        chooseSomething();
        takeTheme(0);
    });
}

void PictureTaker::whenAtRest(const std::function<void()>& then) {
    then_ = then;
    restingFor_ = 0;
    timer_.start();
}

void PictureTaker::watch() {
    Workspace& workspace = window_.workspace();
    const bool resting = workspace.session().idle() && !workspace.counting();
    restingFor_ = resting ? restingFor_ + watchEveryMs : 0;
    if (restingFor_ < restMs) return;
    timer_.stop();
    std::exchange(then_, nullptr)();
}

void PictureTaker::chooseSomething() {
    // The most frequent template that has words and parameters, and its first record: so that every view has
    // something to show.
    Workspace& workspace = window_.workspace();
    const Snapshot& snapshot = *workspace.rowsSnapshot();
    const auto& templates = workspace.allStatistics()->templates;
    const auto rank = [&](const TemplateStatistics& counts) {
        const Template* found = snapshot.templates().find(counts.id);
        return std::pair(found && !found->slots.empty() && found->text != "<*>", counts.total);
    };
    const auto chosen = std::max_element(templates.begin(), templates.end(),
                                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    if (chosen == templates.end()) return;
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        if (snapshot.templateOf(record) != chosen->id) continue;
        workspace.selection().chooseRecord(record, chosen->id);
        return;
    }
}

void PictureTaker::takeTheme(qsizetype theme) {
    if (theme == qsizetype(themes.size())) {
        emit finished(files_);
        return;
    }
    Theme::current().choose(themes.at(static_cast<std::size_t>(theme)).choice);
    takeTab(theme, 0);
}

void PictureTaker::takeTab(qsizetype theme, int tab) {
    const QString themeName = QLatin1String(themes.at(static_cast<std::size_t>(theme)).name);
    if (tab == window_.tabs().count()) {
        takeTheme(theme + 1);
        return;
    }
    window_.tabs().setCurrentIndex(tab);
    whenAtRest([this, theme, themeName, tab] {
        const QWidget* current = window_.tabs().currentWidget();
        for (const MainWindow::NamedView& view : window_.views()) {
            if (view.widget == current)
                save(window_, QStringLiteral("window-%1-%2").arg(view.name, themeName));
            // The docks stand beside each tab: once is enough.
            if (view.widget == current || (tab == 0 && view.widget->isVisible()))
                save(*view.widget, QStringLiteral("%1-%2").arg(view.name, themeName));
        }
        takeTab(theme, tab + 1);
    });
}

void PictureTaker::save(QWidget& widget, const QString& name) {
    const QString file = QDir(folder_).filePath(name + QStringLiteral(".png"));
    if (widget.grab().save(file)) files_.append(file);
}

}  // namespace logwright::ui
