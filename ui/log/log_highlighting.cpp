// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_highlighting.h"

#include "engine/search/search_vocabulary.h"
#include "ui/log/highlighter_dialog.h"
#include "ui/log/log_area.h"
#include "ui/session/highlighters.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

constexpr qsizetype longestName = 60;

QString shortened(const QString& text) {
    return text.size() <= longestName ? text : text.left(longestName) + QChar(0x2026);
}

/// A text as a search for just that, whatever signs are in it.
QString inQuotes(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

}  // namespace

int freeHighlightColour(const std::vector<Highlighter>& highlighters) {
    std::array<int, Highlighter::colours> uses{};
    for (const Highlighter& each : highlighters) ++uses[each.colour - 1U];
    return static_cast<int>(std::ranges::min_element(uses) - uses.begin()) + 1;
}

LogHighlighting::LogHighlighting(Workspace& workspace, LogArea& area, QWidget& view)
    : QObject(&view), workspace_(workspace), area_(area), view_(view) {
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key,
                            void (LogHighlighting::*act)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String("log.") + QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        view_.addAction(action);
        actions_.append(action);
    };
    add("highlight-template", tr("Highlight this template"), Qt::Key_M, &LogHighlighting::highlightTemplate);
    add("new-highlighter", tr("New highlighter..."), Qt::SHIFT | Qt::Key_M, &LogHighlighting::askFor);

    RowHighlights* highlights = &area_.highlights();
    Highlighters* highlighters = &workspace_.highlighters();
    highlights->setFinder([this](std::vector<std::string> queries, std::vector<RecordIndex> records,
                                 RowHighlights::Answer answer) {
        find(std::move(queries), std::move(records), std::move(answer));
    });
    connect(highlighters, &Highlighters::changed, highlights,
            [=] { highlights->setHighlighters(highlighters->all()); });
    connect(&workspace_.findings(), &FindingReview::findingsChanged, highlights, &RowHighlights::outdate);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, highlights,
            &RowHighlights::outdate);
    highlights->setHighlighters(highlighters->all());
}

void LogHighlighting::find(std::vector<std::string> queries, std::vector<RecordIndex> records,
                           RowHighlights::Answer answer) {
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = area_.snapshot();
    if (!project) return answer(Error{"no project is open", "", ""});
    workspace_.session().request<RowHighlights::Found>(
        this, "highlights",
        [=](TaskContext& task) -> Result<RowHighlights::Found> {
            auto found = queriesFinding(*project, snapshot, queries, records, task);
            if (!found) return found.error();
            const ParameterNames names = parameterNames(snapshot->templates());
            std::vector<SearchQuery> read;
            for (const std::string& typed : queries) {
                const auto query = parseSearch(typed, names);
                read.push_back(query ? *query : SearchQuery{});
            }
            return RowHighlights::Found{std::move(*found), std::move(read)};
        },
        std::move(answer));
}

void LogHighlighting::add(Highlighter highlighter) {
    Highlighters& highlighters = workspace_.highlighters();
    highlighter.colour = static_cast<std::uint8_t>(freeHighlightColour(highlighters.all()));
    if (!highlighters.add(highlighter)) emit refused(tr("There are as many highlighters as there can be."));
}

void LogHighlighting::highlightTemplate() {
    const std::optional<RecordIndex> record = area_.currentRecord();
    if (!record) return emit refused(tr("Choose a record first: its template is what is highlighted."));
    const TemplateId id = area_.snapshot()->templateOf(*record);
    const std::string query = "template:" + std::to_string(raw(id));
    // A second press takes it away, as everywhere.
    Highlighters& highlighters = workspace_.highlighters();
    const auto known = std::ranges::find(highlighters.all(), query, &Highlighter::query);
    if (known != highlighters.all().end())
        return highlighters.remove(static_cast<std::size_t>(known - highlighters.all().begin()));
    const Template* found = area_.snapshot()->templates().find(id);
    const QString name =
        found ? fromEngine(withoutSecrets(found->name.empty() ? found->text : found->name)) : QString();
    add({shortened(name).toStdString(), query});
}

void LogHighlighting::highlightText(const QString& text) {
    Highlighter highlighter{{}, inQuotes(text).toStdString()};
    highlighter.wholeRow = false;
    add(highlighter);
}

void LogHighlighting::askFor() {
    Highlighter blank;
    blank.query = workspace_.search().typed().toStdString();  // what is looked for is often what is wanted
    blank.colour = static_cast<std::uint8_t>(freeHighlightColour(workspace_.highlighters().all()));
    auto* dialog = new HighlighterDialog(workspace_, blank, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!workspace_.highlighters().add(dialog->highlighter()))
            emit refused(tr("There are as many highlighters as there can be."));
    });
    dialog->open();
}

void LogHighlighting::fillMenu(QMenu& menu, const QPoint& globalPosition) {
    const QString word = area_.wordAt(area_.viewport()->mapFromGlobal(globalPosition));
    if (!word.isEmpty()) {
        QString shown = shortened(word);
        menu.addAction(tr("Highlight “%1”").arg(shown.replace(QLatin1Char('&'), QLatin1String("&&"))), this,
                       [this, word] { highlightText(word); });
    }
    menu.addActions(actions_);
}

}  // namespace logwright::ui
