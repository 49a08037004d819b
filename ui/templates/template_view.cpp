// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_view.h"

#include "ui/models/copy_action.h"
#include "ui/models/table_look.h"
#include "ui/templates/template_actions.h"
#include "ui/templates/template_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/line_keys.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/stored_settings.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr auto columnsKey = "templates/columns";
constexpr int leastTemplateWidth = 320;
/// More are searched and sorted on a worker: beyond this a keystroke could be felt.
constexpr std::size_t mostArrangedHere = 20'000;
}  // namespace

TemplateView::TemplateView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new TemplateTableModel(this)),
      search_(new QLineEdit),
      shown_(new QLabel),
      stack_(new QStackedLayout),
      table_(new TemplateTableView),
      empty_(new EmptyState),
      actions_(new TemplateActions(workspace, this)) {
    setAccessibleName(tr("Templates"));
    search_->setAccessibleName(tr("Search templates"));
    search_->setPlaceholderText(tr("Words of the template, id:12, card:3"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    leaveKeysToWindow(*search_);
    shown_->setAccessibleName(tr("Templates shown"));
    shown_->setTextFormat(Qt::PlainText);
    makeTable();
    stack_->addWidget(empty_);
    stack_->addWidget(table_);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(search_, 1);
    bar->addWidget(shown_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(stack_, 1);
    passFocusTo(*this, *table_);
    makeActions();

    connect(search_, &QLineEdit::textChanged, this, &TemplateView::arrange);
    connect(&workspace_, &Workspace::statisticsChanged, this, &TemplateView::arrange);
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, [this] {
        if (stack_->currentWidget() == empty_) showState();
    });
    connect(&workspace_.selection(), &Selection::changed, this, &TemplateView::showSelection);
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        if (!search_->text().isEmpty())
            search_->clear();
        else if (!workspace_.filters().conditions().isEmpty())
            workspace_.filters().clear();
        else
            workspace_.filters().setWithHidden(true);
    });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, table_->viewport(),
            qOverload<>(&QWidget::update));
    connect(&Theme::current(), &Theme::themeChanged, table_->viewport(), qOverload<>(&QWidget::update));
    arrange();
}

void TemplateView::makeTable() {
    table_->setAccessibleName(tr("Table of templates"));
    table_->setModel(model_);
    auto* delegate = new TemplateDelegate(table_);
    table_->setItemDelegate(delegate);
    connect(delegate, &TemplateDelegate::nameGiven, this, [this](TemplateId id, const QString& name) {
        const TemplateTable& templates = workspace_.session().snapshot()->templates();
        workspace_.editor().apply(renameEdit(templates, id, name.toStdString()));
    });
    dressTable(*table_);
    // A double click filters; names are given with F2.
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->installEventFilter(this);
    makeHeading();
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplateView::choose);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TemplateView::followChoice);
    connect(table_, &TemplateTableView::mergeWanted, this,
            [this](TemplateId target, const std::vector<TemplateId>& dragged) {
                std::vector<TemplateId> templates{target};
                templates.insert(templates.end(), dragged.begin(), dragged.end());
                actions_->mergeTemplates(std::move(templates));
            });
    connect(table_, &QTableView::doubleClicked, this, [this] { toggleFilter(false); });
    connect(table_, &QTableView::customContextMenuRequested, this, &TemplateView::showMenu);
}

void TemplateView::makeHeading() {
    QHeaderView* header = table_->horizontalHeader();
    header->setAccessibleName(tr("Columns of the template table"));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(40);
    if (!header->restoreState(QSettings().value(columnsKey).toByteArray())) {
        const int widths[templateColumnCount] = {420, 84, 60, 80, 110, 148, 148, 60};
        for (int section = 0; section < templateColumnCount; ++section)
            header->resizeSection(section, widths[section]);
        header->setSortIndicator(static_cast<int>(order_.column), Qt::DescendingOrder);
    }
    for (int section = 0; section < templateColumnCount; ++section) {
        header->setSectionHidden(section, false);
        widths_[static_cast<std::size_t>(section)] = header->sectionSize(section);
    }
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(TemplateColumn::text), QHeaderView::Stretch);
    order_ = {static_cast<TemplateColumn>(header->sortIndicatorSection()),
              header->sortIndicatorOrder() == Qt::AscendingOrder};

    const auto remember = [header] {
        storeSettings(
            [state = header->saveState()](QSettings& settings) { settings.setValue(columnsKey, state); });
    };
    connect(header, &QHeaderView::sectionResized, this, [=, this](int section, int, int size) {
        if (size == 0) return;
        widths_[static_cast<std::size_t>(section)] = size;
        remember();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [=, this](int section, Qt::SortOrder order) {
        order_ = {static_cast<TemplateColumn>(section), order == Qt::AscendingOrder};
        remember();
        arrange();
    });
}

void TemplateView::makeActions() {
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        // Only the table: in the search field the same keys are letters.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        table_->addAction(action);
        return action;
    };
    filter_ =
        add("templates.filter-to", tr("Filter to this template"), Qt::Key_F, [this] { toggleFilter(false); });
    filterOut_ = add("templates.filter-out", tr("Filter this template out"), Qt::SHIFT | Qt::Key_F,
                     [this] { toggleFilter(true); });
    copy_ = makeCopyAction(tr("Copy rows"), this);
    connect(copy_, &QAction::triggered, this, [this] { copy(TemplateTableModel::Separator::tab); });
    copyCsv_ = add("templates.copy-csv", tr("Copy rows as CSV"), {},
                   [this] { copy(TemplateTableModel::Separator::comma); });
    table_->addActions(actions_->ofChosen());
    connect(actions_, &TemplateActions::renameWanted, this, &TemplateView::rename);
    connect(actions_, &TemplateActions::hiding, this, &TemplateView::choosePast);
    const auto allow = [this] { table_->setMergeable(workspace_.editor().hindrance().isEmpty()); };
    connect(&workspace_.editor(), &TemplateEditor::changed, this, allow);
    allow();
}

void TemplateView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void TemplateView::fitColumns() {
    // In a narrow window the template is worth more than the columns that say least; they come back with the
    // room.
    static constexpr TemplateColumn dispensable[] = {TemplateColumn::last, TemplateColumn::first,
                                                     TemplateColumn::id, TemplateColumn::cardinality,
                                                     TemplateColumn::rate};
    QHeaderView* header = table_->horizontalHeader();
    int others = 0;
    for (std::size_t section = 1; section < widths_.size(); ++section) others += widths_[section];
    const QSignalBlocker quiet(header);
    for (const TemplateColumn column : dispensable) {
        const int section = static_cast<int>(column);
        const bool tight = width() - others < leastTemplateWidth;
        header->setSectionHidden(section, tight);
        if (tight) others -= widths_[static_cast<std::size_t>(section)];
    }
}

void TemplateView::arrange() {
    const StatisticsPtr statistics = workspace_.filteredStatistics();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const TemplateSearch search = parseTemplateSearch(search_->text().toStdString());
    if (statistics->templates.size() <= mostArrangedHere)
        return take(statistics, snapshot,
                    arrangeTemplates(*statistics, snapshot->templates(), search, order_));
    using Rows = std::vector<std::uint32_t>;
    workspace_.session().request<Rows>(
        this, "arrange templates",
        [=, order = order_](TaskContext&) -> Result<Rows> {
            return arrangeTemplates(*statistics, snapshot->templates(), search, order);
        },
        [=, this](Result<Rows> rows) {
            if (rows) take(statistics, snapshot, *std::move(rows));
        });
}

void TemplateView::take(std::shared_ptr<const Statistics> statistics, SnapshotPtr snapshot,
                        std::vector<std::uint32_t> rows) {
    const int scroll = table_->verticalScrollBar()->value();
    const int sideways = table_->horizontalScrollBar()->value();
    std::size_t inFilter = 0;
    for (const TemplateStatistics& entry : statistics->templates) inFilter += entry.count > 0 ? 1 : 0;
    const QString all = readableNumber(inFilter);
    shown_->setText(rows.size() == inFilter ? tr("%1 template(s)", nullptr, pluralNumber(inFilter)).arg(all)
                                            : tr("%1 of %2 templates").arg(readableNumber(rows.size()), all));
    showing_ = true;
    model_->setContents({std::move(statistics), std::move(snapshot), std::move(rows)});
    showing_ = false;
    showSelection();
    table_->verticalScrollBar()->setValue(scroll);
    table_->horizontalScrollBar()->setValue(sideways);
    showState();
}

void TemplateView::showState() {
    const bool any = model_->rowCount() > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(table_) : empty_);
    if (any) return;
    EngineSession& session = workspace_.session();
    const bool known = !workspace_.allStatistics()->templates.empty();
    if (!search_->text().isEmpty() && known)
        empty_->say(tr("Nothing matches \u201c%1\u201d").arg(search_->text()),
                    tr("No template that passes the filters has all of these words."),
                    tr("Clear the search"));
    else if (known && workspace_.filters().conditions().isEmpty())
        empty_->say(tr("Every template is hidden"), tr("All of them were left out of the views."),
                    tr("Show hidden templates"));
    else if (known)
        empty_->say(tr("No template passes the filters"),
                    tr("The conditions above leave no record of any template."), tr("Lift all filters"));
    else if (session.analysing())
        empty_->say(tr("No templates yet"),
                    tr("Messages are being read; their templates appear as they come."));
    else if (!session.hasProject())
        empty_->say(tr("No logs are open"),
                    tr("Open a folder or files to see the templates of their messages."));
    else
        empty_->say(tr("No templates"), tr("No records were read, so there are no templates."));
}

void TemplateView::showSelection() {
    if (choosing_) return;
    const std::optional<TemplateId> chosen = workspace_.selection().templateId();
    const int row = chosen ? model_->rowOf(*chosen) : -1;
    const QModelIndex current = table_->currentIndex();
    // Several rows may be selected, and the one clicked last need not be one of them.
    if (current.isValid() && current.row() == row && table_->selectionModel()->hasSelection())
        return followChoice();
    showing_ = true;
    if (row < 0) {
        table_->clearSelection();
        table_->setCurrentIndex({});
    } else {
        const QModelIndex index = model_->index(row, std::max(0, current.column()));
        table_->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table_->scrollTo(index);
    }
    showing_ = false;
    followChoice();
}

void TemplateView::choose(const QModelIndex& current) {
    if (showing_ || !current.isValid()) return;
    choosing_ = true;
    workspace_.selection().chooseTemplate(model_->idAt(current.row()));
    choosing_ = false;
}

void TemplateView::followChoice() {
    if (showing_) return;
    std::vector<TemplateId> chosen = table_->selectedTemplates();
    const std::optional<TemplateId> elsewhere = workspace_.selection().templateId();
    const bool known = elsewhere && workspace_.session().snapshot()->templates().find(*elsewhere);
    // Chosen in the log, say, and filtered or searched away here.
    if (chosen.empty() && known && model_->rowOf(*elsewhere) < 0) chosen = {*elsewhere};
    actions_->setChosen(std::move(chosen));
}

void TemplateView::choosePast(const std::vector<TemplateId>& templates) {
    const auto stays = [&](int row) {
        return std::find(templates.begin(), templates.end(), model_->idAt(row)) == templates.end();
    };
    const int from = std::max(0, table_->currentIndex().row());
    for (int row = from; row < model_->rowCount(); ++row)
        if (stays(row)) return workspace_.selection().chooseTemplate(model_->idAt(row));
    for (int row = from - 1; row >= 0; --row)
        if (stays(row)) return workspace_.selection().chooseTemplate(model_->idAt(row));
}

void TemplateView::rename() {
    if (actions_->chosen().size() != 1) return;
    emit showWanted();
    const TemplateId id = actions_->chosen().front();
    if (model_->rowOf(id) < 0) {
        // Chosen in another view, and searched or filtered away in this one.
        search_->clear();
        if (model_->rowOf(id) < 0) workspace_.filters().clear();
    }
    const int row = model_->rowOf(id);
    if (row < 0) return;
    const QModelIndex cell = model_->index(row, static_cast<int>(TemplateColumn::text));
    table_->scrollTo(cell);
    table_->edit(cell);
}

void TemplateView::toggleFilter(bool out) {
    const QModelIndex current = table_->currentIndex();
    if (!current.isValid()) return;
    const TemplateId id = model_->idAt(current.row());
    workspace_.filters().toggle(out ? workspace_.withoutTemplateCondition(id)
                                    : workspace_.templateCondition(id));
}

void TemplateView::copy(TemplateTableModel::Separator separator) {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    if (rows.empty()) return;
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(model_->asText(rows, separator));
}

void TemplateView::showMenu(const QPoint& position) {
    if (!table_->currentIndex().isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({filter_, filterOut_});
    menu->addSeparator();
    actions_->fillMenu(*menu);
    menu->addSeparator();
    menu->addActions({copy_, copyCsv_});
    // The Menu key says no place of its own: the menu opens at the row, not wherever the pointer is.
    const QRect row = table_->visualRect(table_->currentIndex());
    const bool within = table_->viewport()->rect().contains(position);
    menu->popup(table_->viewport()->mapToGlobal(within ? position : row.bottomLeft()));
}

void TemplateView::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool TemplateView::eventFilter(QObject* watched, QEvent* event) {
    // Esc is a shortcut of the window; while there is a search it lifts that first.
    if (watched == search_ && event->type() == QEvent::ShortcutOverride && !search_->text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& press = *static_cast<QKeyEvent*>(event);
    const int key = press.key();
    if (watched == search_ && key == Qt::Key_Down && model_->rowCount() > 0) {
        table_->setFocus(Qt::TabFocusReason);
        if (!table_->currentIndex().isValid()) table_->selectRow(0);
        return true;
    }
    if (watched == search_ && key == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    if (watched == table_ && isCopyKey(press)) {
        copy(TemplateTableModel::Separator::tab);
        return true;
    }
    if (watched == table_ && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        // What ends a name in its cell goes no further.
        if (!table_->isEditing()) toggleFilter(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace logwright::ui
