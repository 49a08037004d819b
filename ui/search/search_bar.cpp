// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/search_bar.h"

#include "engine/search/query_words.h"
#include "ui/search/search_completer.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_keys.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int pauseMilliseconds = 300;
constexpr std::size_t mostRecent = 15;

QToolButton* button(QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(style);
    return button;
}

QAction* make(QObject* parent, const char* name, const QString& text, const QString& words,
              const QKeySequence& keys, const char* icon) {
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setIconText(words);
    action->setShortcut(keys);
    if (icon) action->setIcon(Theme::current().icon(QLatin1String(icon)));
    return action;
}

}  // namespace

SearchActions::SearchActions(QObject* parent)
    : next(
          make(parent, "search.next", SearchBar::tr("&Next hit"), SearchBar::tr("Next"), Qt::Key_F3, "down")),
      previous(make(parent, "search.previous", SearchBar::tr("&Previous hit"), SearchBar::tr("Previous"),
                    Qt::SHIFT | Qt::Key_F3, "up")),
      filterTo(make(parent, "search.filter-to", SearchBar::tr("&Filter to what the search finds"),
                    SearchBar::tr("Filter to these"), Qt::CTRL | Qt::Key_Return, nullptr)),
      filterOut(make(parent, "search.filter-out", SearchBar::tr("Filter &out what the search finds"),
                     SearchBar::tr("Filter out"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, nullptr)),
      save(make(parent, "search.save", SearchBar::tr("&Save the search..."), SearchBar::tr("Save"),
                QKeySequence(), nullptr)) {}

SearchBar::SearchBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      actions_(this),
      line_(new QLineEdit),
      completer_(new SearchCompleter(*line_, workspace.session())),
      preview_(new ElidedLabel),
      count_(new QLabel),
      recall_(new QToolButton),
      recallMenu_(new QMenu(recall_)),
      pause_(new QTimer(this)) {
    setAccessibleName(tr("Search"));
    line_->setAccessibleName(tr("Search for"));
    line_->setPlaceholderText(
        tr("Search: timeout  \"no route\"  /took \\d+ ms/  -heartbeat  severity>=error  after:10:02"));
    line_->setClearButtonEnabled(true);
    line_->setMaxLength(static_cast<int>(longestQuery));
    line_->addAction(Theme::current().icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    count_->setAccessibleName(tr("What the search found"));
    preview_->setAccessibleName(tr("What will be looked for"));
    recall_->setIcon(Theme::current().icon(QStringLiteral("star")));
    recall_->setToolTip(tr("Saved searches, and those made last"));
    recall_->setAccessibleName(tr("Saved and recent searches"));
    recall_->setAutoRaise(true);
    recall_->setFocusPolicy(Qt::TabFocus);
    recall_->setPopupMode(QToolButton::InstantPopup);
    recall_->setMenu(recallMenu_);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(line_, 1);
    row->addWidget(count_);
    row->addWidget(button(actions_.previous, Qt::ToolButtonIconOnly));
    row->addWidget(button(actions_.next, Qt::ToolButtonIconOnly));
    row->addWidget(button(actions_.filterTo, Qt::ToolButtonTextOnly));
    row->addWidget(button(actions_.filterOut, Qt::ToolButtonTextOnly));
    row->addWidget(recall_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(preview_);

    pause_->setSingleShot(true);
    pause_->setInterval(pauseMilliseconds);
    connect(pause_, &QTimer::timeout, this, [this] { workspace_.search().find(line_->text()); });
    connect(line_, &QLineEdit::textChanged, this, [this] {
        pause_->start();
        showPreview();
    });
    connect(line_, &QLineEdit::returnPressed, this, &SearchBar::enter);
    line_->installEventFilter(this);
    leaveKeysToWindow(*line_);
    connectActions();
    connect(&workspace_.search(), &Search::changed, this, &SearchBar::showSearch);
    connect(&workspace_.selection(), &Selection::changed, this, &SearchBar::showSearch);
    connect(recallMenu_, &QMenu::aboutToShow, this, &SearchBar::fillRecall);
    connect(&Theme::current(), &Theme::themeChanged, this, &SearchBar::dress);
    dress();
    showSearch();
    showPreview();
}

void SearchBar::connectActions() {
    addActions(actions_.all());
    connect(actions_.next, &QAction::triggered, this, [this] { step(true); });
    connect(actions_.previous, &QAction::triggered, this, [this] { step(false); });
    connect(actions_.filterTo, &QAction::triggered, this, [this] { filter(false); });
    connect(actions_.filterOut, &QAction::triggered, this, [this] { filter(true); });
    connect(actions_.save, &QAction::triggered, this, &SearchBar::askName);
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || line_->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    event->accept();  // as no shortcut but a key of the line's own
    if (event->type() == QEvent::ShortcutOverride) return true;
    line_->clear();
    pause_->stop();
    workspace_.search().lift();
    return true;
}

void SearchBar::start() {
    line_->setFocus(Qt::ShortcutFocusReason);
    line_->selectAll();
}

void SearchBar::search(const QString& typed) {
    line_->setText(typed);
    pause_->stop();
    workspace_.search().find(typed);
    workspace_.search().keeper().remember(typed);
}

// Once it is what was typed that was found, Enter goes on to the next hit.
void SearchBar::enter() {
    Search& search = workspace_.search();
    const bool found = search.typed() == line_->text() && !search.running();
    pause_->stop();
    const std::vector<std::string>& history = search.keeper().recall().history;
    if (history.empty() || history.front() != line_->text().toStdString())
        search.keeper().remember(line_->text());
    if (found)
        step(true);
    else
        search.find(line_->text());
}

void SearchBar::step(bool forward) {
    workspace_.search().step(forward);
    if (workspace_.search().found().rows->size() > 0) emit hitWanted();
}

// The search has become a condition, which says it from now on.
void SearchBar::filter(bool without) {
    const QString typed = line_->text();
    if (typed.trimmed().isEmpty()) return start();
    workspace_.search().keeper().remember(typed);
    workspace_.searchFilters().apply(typed, without);
    line_->clear();
    pause_->stop();
    workspace_.search().lift();
}

void SearchBar::askName() {
    const QString typed = line_->text();
    if (typed.trimmed().isEmpty()) return start();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the search"));
    dialog->setLabelText(tr("Its name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, typed](const QString& name) {
        if (!name.trimmed().isEmpty()) workspace_.search().keeper().save(name.trimmed(), typed);
    });
    dialog->open();
}

void SearchBar::showSearch() {
    const Search& search = workspace_.search();
    // Lifted from elsewhere: the line says so too.
    if (!search.active() && !pause_->isActive() && !line_->text().isEmpty()) {
        const QSignalBlocker quiet(line_);
        line_->clear();
        showPreview();
    }
    const std::uint64_t hits = search.found().rows->size();
    const std::optional<std::uint64_t> chosen = search.chosenHit();
    const QString all = readableNumber(hits);
    QString words;
    if (!search.active() || !search.mistake().isEmpty())
        words.clear();
    else if (search.running() && search.snapshot()->recordCount() > 0)
        words = tr("%1 found, %2 % searched")
                    .arg(all)
                    .arg(100 * search.found().searched / search.snapshot()->recordCount());
    else if (hits == 0)
        words = tr("Nothing found");
    else if (chosen)
        words = tr("%1 of %2").arg(readableNumber(*chosen + 1), all);
    else
        words = tr("%1 found").arg(all);
    count_->setText(words);
    for (QAction* action : {actions_.next, actions_.previous}) action->setEnabled(hits > 0);
    showPreview();
}

QString SearchBar::preview() const {
    return preview_->text();
}

QString SearchBar::countText() const {
    return count_->text();
}

void SearchBar::readLine() {
    const QString typed = line_->text();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    if (asked_ == typed && askedFor_.lock() == snapshot) return;
    asked_ = typed;
    askedFor_ = snapshot;
    workspace_.session().request<Reading>(
        this, "line",
        [reader = workspace_.search().reader(), typed, snapshot](TaskContext&) -> Result<Reading> {
            const auto query = reader->read(typed.toStdString(), snapshot);
            return Reading{typed, query.ok(),
                           fromEngine(query ? searchWords(*query) : query.error().message())};
        },
        [this](const Result<Reading>& reading) {
            reading_ = *reading;
            showPreview();
        });
}

void SearchBar::showPreview() {
    const Search& search = workspace_.search();
    const QString typed = line_->text();
    const bool any = !typed.trimmed().isEmpty();
    preview_->setVisible(any);
    if (any) readLine();
    // Until it was read it may be what it wants; what stood there stays as long.
    const bool known = any && reading_.typed == typed;
    for (QAction* action : {actions_.filterTo, actions_.filterOut, actions_.save})
        action->setEnabled(any && (!known || reading_.fits));
    if (any && !known) return;
    const bool current = search.typed() == typed;
    const QString trouble = search.mistake().isEmpty() ? search.problem() : search.mistake();
    const bool troubled = reading_.fits && current && !trouble.isEmpty();
    preview_->setText(troubled ? trouble : any ? reading_.words : QString());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, troubled || !reading_.fits
                                               ? Theme::current().severityText(Severity::warning)
                                               : Theme::current().mutedText());
    preview_->setPalette(colours);
}

void SearchBar::fillRecall() {
    recallMenu_->clear();
    recallMenu_->addAction(actions_.save);
    const SearchRecall& recall = workspace_.search().keeper().recall();
    const auto offer = [this](QMenu* menu, const QString& words, const std::string& query) {
        QString text = words;
        menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, query] { search(fromEngine(query)); });
    };
    if (!recall.saved.empty()) {
        recallMenu_->addSection(tr("Saved"));
        for (const SavedSearch& each : recall.saved) offer(recallMenu_, fromEngine(each.name), each.query);
        QMenu* forget = recallMenu_->addMenu(tr("Forget a saved search"));
        for (const SavedSearch& each : recall.saved)
            forget->addAction(fromEngine(each.name), this, [this, name = fromEngine(each.name)] {
                workspace_.search().keeper().remove(name);
            });
    }
    if (recall.history.empty()) return;
    recallMenu_->addSection(tr("Made last"));
    for (std::size_t i = 0; i < std::min(recall.history.size(), mostRecent); ++i)
        offer(recallMenu_, fromEngine(recall.history[i]), recall.history[i]);
}

void SearchBar::dress() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    count_->setPalette(muted);
    showPreview();
}

}  // namespace logwright::ui
