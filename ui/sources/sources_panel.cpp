// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sources_panel.h"

#include "ui/models/table_look.h"
#include "ui/sources/clock_dialog.h"
#include "ui/sources/clock_hint.h"
#include "ui/sources/format_dialog.h"
#include "ui/sources/source_tree_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

/// What logs are met in; a person's own file with another can be converted before.
constexpr std::array encodings{"UTF-8",        "UTF-16LE",     "UTF-16BE", "ISO-8859-1", "ISO-8859-15",
                               "WINDOWS-1252", "WINDOWS-1251", "KOI8-R",   "SHIFT_JIS",  "EUC-JP",
                               "GB18030",      "BIG5",         "EUC-KR"};

struct ColumnWidth {
    int column;
    int pixels;
};
/// The name takes what is left. The most wanted first: those without room are left out, the state to the
/// icon, and an encoding that is not UTF-8 to the format's column.
constexpr std::array columnWidths{
    ColumnWidth{SourceTreeModel::records, 66}, ColumnWidth{SourceTreeModel::format, 72},
    ColumnWidth{SourceTreeModel::encoding, 58}, ColumnWidth{SourceTreeModel::state, 110}};
/// A name is worth more than what stands beside it.
constexpr int leastNameWidth = 120;
constexpr int headingAir = 28;

constexpr int rowHeight = 22;

/// Rows with some air, as in the tables.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), rowHeight)};
    }
};

}  // namespace

SourcesPanel::SourcesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new SourceTreeModel(this)),
      tree_(new QTreeView),
      empty_(new EmptyState),
      filter_(new QAction(tr("&Show only this"), this)),
      layers_(new QStackedLayout) {
    tree_->setModel(model_);
    tree_->setItemDelegate(new RowDelegate(tree_));
    tree_->setAccessibleName(tr("Sources"));
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setIndentation(14);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = tree_->header();
    dressHeading(*header);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(SourceTreeModel::name, QHeaderView::Stretch);
    for (const auto& [column, pixels] : columnWidths)
        header->resizeSection(column, std::max(pixels, header->sectionSizeHint(column)));
    layers_->addWidget(tree_);
    layers_->addWidget(empty_);
    auto* hint = new ClockHint(workspace_.clocks());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(layers_, 1);
    column->addWidget(hint);
    connect(hint, &ClockHint::previewWanted, this, &SourcesPanel::previewSuggestion);
    empty_->say(tr("No sources yet"), tr("Open a folder of logs, or drop files on this window."),
                tr("Open a folder"));

    connect(empty_, &EmptyState::actionTriggered, this, &SourcesPanel::openFolderWanted);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &SourcesPanel::takeSnapshot);
    // Folders of the upper two levels open when their first file is found; what a person closed stays closed.
    connect(model_, &SourceTreeModel::rowsInserted, tree_, [this](const QModelIndex& folder) {
        const bool upper = folder.isValid() && !folder.parent().parent().isValid();
        if (upper && model_->rowCount(folder) == 1) tree_->expand(folder);
    });
    connect(model_, &SourceTreeModel::modelReset, tree_, [this] { tree_->expandToDepth(1); });
    connect(tree_, &QTreeView::clicked, this, &SourcesPanel::click);
    connect(tree_, &QTreeView::activated, this, &SourcesPanel::filterTo);
    connect(tree_, &QTreeView::customContextMenuRequested, this, &SourcesPanel::showMenu);
    filter_->setObjectName(QStringLiteral("sources.filter-to"));
    filter_->setShortcut(Qt::Key_F);
    filter_->setShortcutContext(Qt::WidgetShortcut);
    tree_->addAction(filter_);
    connect(filter_, &QAction::triggered, this, [this] { filterTo(tree_->currentIndex()); });
    takeSnapshot();
}

void SourcesPanel::takeSnapshot() {
    model_->setSources(workspace_.session().snapshot()->sources());
    layers_->setCurrentWidget(model_->rowCount() == 0 ? static_cast<QWidget*>(empty_) : tree_);
}

void SourcesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QHeaderView& header = *tree_->header();
    // Widths are for text of normal size; words differ by language.
    int room = width() - tree_->verticalScrollBar()->sizeHint().width() -
               leastNameWidth * Theme::current().fontSize() / Theme::normalFontSize;
    for (const auto& [column, pixels] : columnWidths) {
        const QString words = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        room -= std::max(pixels, header.fontMetrics().horizontalAdvance(words) + headingAir);
        tree_->setColumnHidden(column, room < 0);
    }
}

void SourcesPanel::click(const QModelIndex& index) {
    const SourceInfo* source = model_->source(index);
    if (!source) return;
    if (index.column() == SourceTreeModel::format) {
        chooseFormat(*source);
    } else if (index.column() == SourceTreeModel::encoding) {
        QMenu menu(this);
        addEncodings(menu, *source);
        menu.exec(tree_->viewport()->mapToGlobal(tree_->visualRect(index).bottomLeft()));
    }
}

void SourcesPanel::showNextProblem() {
    const std::vector<SourceInfo>& sources = workspace_.session().snapshot()->sources();
    const SourceInfo* current = model_->source(tree_->currentIndex());
    const std::size_t start = current ? raw(current->id) + std::size_t{1} : 0;
    for (std::size_t step = 0; step < sources.size(); ++step) {
        const SourceInfo& source = sources[(start + step) % sources.size()];
        if (source.state != SourceInfo::State::failed && source.state != SourceInfo::State::skipped) continue;
        const QModelIndex index = model_->indexOf(source.id);
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
        const QPoint place = tree_->visualRect(index).bottomLeft();
        QToolTip::showText(tree_->viewport()->mapToGlobal(place), index.data(Qt::ToolTipRole).toString(),
                           tree_);
        return;
    }
}

void SourcesPanel::filterTo(const QModelIndex& index) {
    if (!index.isValid()) return;
    workspace_.filters().toggle(workspace_.sourceCondition(model_->sourcesBelow(index)));
}

void SourcesPanel::chooseFormat(const SourceInfo& source) {
    auto* dialog = new FormatDialog(workspace_, source, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPanel::addEncodings(QMenu& menu, const SourceInfo& source) {
    const auto add = [&](const QString& title, const QString& encoding, bool current) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(current);
        connect(action, &QAction::triggered, this,
                [this, id = source.id, encoding] { workspace_.session().setEncoding(id, encoding); });
    };
    add(tr("As found"), {}, !source.encodingChosen);
    menu.addSeparator();
    for (const char* encoding : encodings) {
        const QString name = QString::fromLatin1(encoding);
        const bool same = name.compare(fromEngine(source.encoding), Qt::CaseInsensitive) == 0;
        add(name, name, source.encodingChosen && same);
    }
}

void SourcesPanel::addRereading(QMenu& menu, const SourceInfo& source) {
    menu.addAction(tr("What was &added"), this, [this, id = source.id] {
        workspace_.session().rereadSource(id, Project::Reread::appended);
    });
    menu.addAction(tr("&All of it"), this, [this, id = source.id] {
        workspace_.session().rereadSource(id, Project::Reread::everything);
    });
}

void SourcesPanel::setClock(const QString& name, std::vector<SourceId> sources) {
    auto* dialog = new ClockDialog(workspace_.clocks(), workspace_.session().snapshot(), name,
                                   std::move(sources), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPanel::previewSuggestion() {
    ClockSetter& clocks = workspace_.clocks();
    if (clocks.suggestions().empty()) return;
    const ClockSuggestion& suggestion = clocks.suggestions().front();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const std::vector<SourceClock> wanted = suggestedClocks(*snapshot, suggestion);
    if (wanted.empty()) return;
    auto* dialog =
        new ClockDialog(clocks, snapshot, fromEngine(suggestion.name), suggestion.sources, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->propose(wanted.front().offset,
                    tr("%1, give or take %2.")
                        .arg(suggestionWords(suggestion), clockOffsetWords(suggestion.uncertainty).mid(1)));
    dialog->open();
}

void SourcesPanel::addClock(QMenu& menu, const QModelIndex& index) {
    const QModelIndex named = index.siblingAtColumn(SourceTreeModel::name);
    const SourceInfo* source = model_->source(index);
    const QString name = source ? fromEngine(source->display) : named.data().toString();
    QAction* clock =
        menu.addAction(tr("C&lock..."), this,
                       [this, name, sources = model_->sourcesBelow(index)] { setClock(name, sources); });
    clock->setEnabled(!model_->sourcesBelow(index).empty());
}

void SourcesPanel::showMenu(const QPoint& position) {
    const QModelIndex index = tree_->indexAt(position);
    if (!index.isValid()) return;
    QMenu menu(this);
    menu.addAction(filter_);
    if (const SourceInfo* source = model_->source(index)) {
        menu.addSeparator();
        menu.addAction(tr("&Format..."), this, [this, copy = *source] { chooseFormat(copy); });
        addEncodings(*menu.addMenu(tr("&Encoding")), *source);
        addRereading(*menu.addMenu(tr("&Read again")), *source);
        menu.addSeparator();
        addClock(menu, index);
        menu.addSeparator();
        menu.addAction(tr("&Copy path"), this,
                       [path = fromEngine(source->path)] { QGuiApplication::clipboard()->setText(path); });
        menu.addAction(tr("Re&move from the project"), this,
                       [this, id = source->id] { workspace_.session().removeSource(id); });
    } else {
        menu.addSeparator();
        addClock(menu, index);
    }
    menu.exec(tree_->viewport()->mapToGlobal(position));
}

}  // namespace logwright::ui
