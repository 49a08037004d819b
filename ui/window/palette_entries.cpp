// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palette_entries.h"

#include "ui/models/display_text.h"
#include "ui/session/filter_keeper.h"
#include "ui/session/highlighters.h"
#include "ui/session/shown_secrets.h"
#include "ui/shortcuts/key_map.h"
#include "ui/shortcuts/shortcut_model.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Actions before names of the logs where letters fit both alike.
constexpr int actionWeight = 8;
/// The most frequent ones; the Templates view searches all.
constexpr std::size_t mostTemplates = 2000;

QString wordsOf(QString text) {
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

class Collector {
public:
    void add(QAction* action, const QString& menu) {
        if (!action || action->isSeparator() || !action->isEnabled() || seen_.contains(action)) return;
        seen_.insert(action);
        if (QMenu* sub = action->menu()) {
            emit sub->aboutToShow();  // some are filled when they open
            const QString name = wordsOf(sub->title());
            for (QAction* one : sub->actions())
                add(one, menu.isEmpty() ? name : menu + QStringLiteral(" > ") + name);
            return;
        }
        if (action->text().isEmpty()) return;
        QString name = wordsOf(action->text());
        if (action->isCheckable() && action->isChecked()) name = CommandPalette::tr("%1 (is on)").arg(name);
        entries.append({name, menu, action->shortcut().toString(QKeySequence::NativeText),
                        [action = QPointer<QAction>(action)] {
                            if (action) action->trigger();
                        },
                        actionWeight});
    }

    QList<PaletteEntry> entries;

private:
    QSet<QAction*> seen_;
};

void addTemplates(const PaletteSources& sources, QList<PaletteEntry>& entries) {
    Workspace* workspace = &sources.workspace;
    const SnapshotPtr snapshot = workspace->session().snapshot();
    const auto& templates = snapshot->templates().templates;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < templates.size(); ++i)
        if (snapshot->totals()[i] > 0) order.push_back(i);
    const std::size_t offered = std::min(order.size(), mostTemplates);
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(offered),
                              std::ranges::greater{}, [&](std::size_t i) { return snapshot->totals()[i]; });
    order.resize(offered);
    for (const std::size_t i : order) {
        const Template& one = templates[i];
        const QString text = DisplayText(withoutSecrets(one.text)).text();
        entries.append({one.name.empty() ? text : fromEngine(one.name) + QStringLiteral("  ") + text,
                        CommandPalette::tr("Template"), QString(),
                        [workspace, id = one.id, show = sources.showTemplates] {
                            workspace->selection().chooseTemplate(id);
                            show();
                        },
                        0});
    }
}

void addSources(const PaletteSources& sources, QList<PaletteEntry>& entries) {
    Workspace* workspace = &sources.workspace;
    for (const SourceInfo& one : workspace->session().snapshot()->sources()) {
        if (one.records == 0) continue;
        entries.append({fromEngine(one.display), CommandPalette::tr("Only this source"), QString(),
                        [workspace, id = one.id, show = sources.showLog] {
                            workspace->filters().apply(workspace->sourceCondition({id}));
                            show();
                        },
                        0});
    }
}

void addSearches(const PaletteSources& sources, QList<PaletteEntry>& entries) {
    for (const SavedSearch& one : sources.workspace.search().keeper().recall().saved) {
        entries.append({fromEngine(one.name), CommandPalette::tr("Saved search"), QString(),
                        [search = sources.search, query = fromEngine(one.query)] { search(query); }, 0});
    }
}

void addFilters(const PaletteSources& sources, QList<PaletteEntry>& entries) {
    FilterKeeper* keeper = &sources.workspace.savedFilters();
    for (const SavedFilter& one : keeper->saved()) {
        const QString name = fromEngine(one.name);
        entries.append(
            {name, CommandPalette::tr("Saved filter"), QString(), [=] { keeper->takeUp(name); }, 0});
    }
}

void addHighlighters(const PaletteSources& sources, QList<PaletteEntry>& entries) {
    Highlighters* highlighters = &sources.workspace.highlighters();
    for (std::size_t i = 0; i < highlighters->all().size(); ++i) {
        const Highlighter& one = highlighters->all()[i];
        entries.append({highlighterTitle(one),
                        one.on ? CommandPalette::tr("Switch the highlighter off")
                               : CommandPalette::tr("Switch the highlighter on"),
                        QString(), [=, on = one.on] { highlighters->setOn(i, !on); }, 0});
    }
}

}  // namespace

QList<PaletteEntry> paletteEntries(const PaletteSources& sources) {
    Collector actions;
    for (QAction* menu : sources.menus.actions()) actions.add(menu, {});
    for (const KeyedAction& one : sources.keys.actions()) actions.add(one.action, placeWord(one.group()));
    QList<PaletteEntry> entries = std::move(actions.entries);
    addFilters(sources, entries);
    addSearches(sources, entries);
    addHighlighters(sources, entries);
    addSources(sources, entries);
    addTemplates(sources, entries);
    return entries;
}

}  // namespace logwright::ui
