// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/parameters_view.h"

#include "ui/models/copy_action.h"
#include "ui/models/display_text.h"
#include "ui/models/parameter_models.h"
#include "ui/models/table_look.h"
#include "ui/models/template_parts.h"
#include "ui/templates/edit_preview_dialog.h"
#include "ui/templates/parts_dialog.h"
#include "ui/templates/parts_field.h"
#include "ui/templates/series_chart.h"
#include "ui/templates/share_delegate.h"
#include "ui/templates/value_histogram.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Of the table of parameters; more scroll.
constexpr int mostSlotRows = 6;
/// Spread evenly over the template's records: enough to see every value that matters, in about a second.
constexpr std::uint64_t mostRecordsCounted = 20'000;

/// The filter without what says which templates: those are shown whatever is chosen in the table.
Filter withoutTemplates(Filter filter) {
    filter.templates.clear();
    filter.withoutTemplates.clear();
    filter.cardinalities.clear();
    return filter;
}

}  // namespace

ParametersView::ParametersView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      slotModel_(new SlotTableModel(this)),
      valueModel_(new ValueTableModel(this)),
      stack_(new QStackedLayout(this)),
      empty_(new EmptyState),
      templateText_(new QLabel),
      summary_(new QLabel),
      histogram_(new ValueHistogram),
      chart_(new SeriesChart),
      seriesNote_(new QLabel) {
    setAccessibleName(tr("Parameters"));
    stack_->addWidget(empty_);
    stack_->addWidget(makeContents());
    makeEditActions();

    connect(slotTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) chooseSlot(current.row());
            });
    connect(templateText_, &QLabel::linkActivated, this,
            [this](const QString& link) { chooseSlot(link.toInt()); });
    connect(&workspace_.selection(), &Selection::changed, this, [this] {
        if (workspace_.selection().templateId() != template_) recount();
    });
    connect(&workspace_.filters(), &FilterStack::changed, this, &ParametersView::recount);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &ParametersView::recount);
    connect(&workspace_.session(), &EngineSession::analysisFinished, this, &ParametersView::recount);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        template_.reset();  // its values are not shown while others are counted
        recount();
    });
    // Whatever was changed of the templates may be this one.
    connect(&workspace_.editor(), &TemplateEditor::applied, this, &ParametersView::recount);
    connect(&workspace_.editor(), &TemplateEditor::undone, this, &ParametersView::recount);
    // A verdict on a value widens its band.
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this, &ParametersView::renewBand);
    connect(&Theme::current(), &Theme::themeChanged, this, &ParametersView::showTemplate);
    connect(chart_, &SeriesChart::recordChosen, this,
            [this](RecordIndex record) { workspace_.selection().chooseRecord(record, template_); });
    connect(chart_, &SeriesChart::rangeChosen, this,
            [this](const TimeRange& range) { workspace_.filters().apply(workspace_.timeCondition(range)); });
    recount();
}

QTableView* ParametersView::makeTable(QAbstractItemModel* model, const QString& name) {
    auto* table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(model);
    dressTable(*table);
    return table;
}

QWidget* ParametersView::makeContents() {
    templateText_->setAccessibleName(tr("The template with its parameters numbered"));
    templateText_->setTextFormat(Qt::RichText);
    templateText_->setWordWrap(true);
    templateText_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    templateText_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    templateText_->setContentsMargins(8, 8, 8, 8);
    slotTable_ = makeTable(slotModel_, tr("Parameters of the template"));
    slotTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* slotHeading = slotTable_->horizontalHeader();
    slotHeading->setSectionResizeMode(SlotTableModel::type, QHeaderView::Stretch);
    for (const int column : {SlotTableModel::number, SlotTableModel::distinct, SlotTableModel::records}) {
        const QString heading = slotModel_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int widest = slotHeading->fontMetrics().horizontalAdvance(heading + QStringLiteral("00"));
        slotHeading->resizeSection(column, widest + 2 * cellAir);
    }
    valueTable_ = makeTable(valueModel_, tr("Values of the parameter"));
    valueTable_->setItemDelegateForColumn(ValueTableModel::count, new ShareDelegate(valueTable_));
    valueTable_->horizontalHeader()->setSectionResizeMode(ValueTableModel::value, QHeaderView::Stretch);
    valueTable_->horizontalHeader()->resizeSection(ValueTableModel::count, 84);
    QAction* copy = makeCopyAction(tr("Copy values"), valueTable_);
    connect(copy, &QAction::triggered, this, &ParametersView::copyValues);
    valueTable_->addAction(copy);
    valueTable_->installEventFilter(this);
    valueTable_->setContextMenuPolicy(Qt::ActionsContextMenu);
    summary_->setAccessibleName(tr("What was counted"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    summary_->setContentsMargins(8, 4, 8, 4);

    seriesNote_->setAccessibleName(tr("What the values over time show"));
    seriesNote_->setTextFormat(Qt::PlainText);
    seriesNote_->setWordWrap(true);
    seriesNote_->setContentsMargins(8, 4, 8, 4);

    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(templateText_);
    column->addWidget(slotTable_);
    column->addWidget(summary_);
    column->addWidget(histogram_);
    column->addWidget(chart_);
    column->addWidget(seriesNote_);
    column->addWidget(valueTable_, 1);
    return contents;
}

void ParametersView::makeEditActions() {
    split_ = new QAction(tr("Give these values a template of their own..."), this);
    valueTable_->addAction(split_);
    connect(split_, &QAction::triggered, this, &ParametersView::splitValues);
    connect(valueTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ParametersView::refreshActions);
    parts_ = new QAction(tr("Split by value or turn into words..."), this);
    slotTable_->addAction(parts_);
    slotTable_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(parts_, &QAction::triggered, this, [this] {
        if (template_ && slot_ >= 0) openParts(workspace_, *template_, this)->parts().chooseSlot(slot_);
    });
    connect(&workspace_.editor(), &TemplateEditor::changed, this, &ParametersView::refreshActions);
    refreshActions();
}

void ParametersView::refreshActions() {
    const QString hindrance = workspace_.editor().hindrance();
    const qsizetype chosen = valueTable_->selectionModel()->selectedRows().size();
    split_->setText(chosen == 1 ? tr("Give this value a template of its own...")
                                : tr("Give these values a template of their own..."));
    split_->setEnabled(hindrance.isEmpty() && chosen > 0);
    parts_->setEnabled(hindrance.isEmpty());
    split_->setStatusTip(hindrance);
    parts_->setStatusTip(hindrance);
}

void ParametersView::splitValues() {
    if (!template_ || slot_ < 0 || !split_->isEnabled()) return;
    std::vector<std::string> values;
    for (const QModelIndex& index : valueTable_->selectionModel()->selectedRows())
        values.push_back(valueModel_->at(index.row()).value);
    openPreview(workspace_,
                splitEdit(workspace_.session().snapshot()->templates(), *template_,
                          static_cast<std::size_t>(slot_), values),
                this);
}

void ParametersView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (outdated_) refresh();
}

bool ParametersView::eventFilter(QObject* watched, QEvent* event) {
    const bool copies = watched == valueTable_ && event->type() == QEvent::KeyPress &&
                        isCopyKey(*static_cast<QKeyEvent*>(event));
    if (copies) copyValues();
    return copies || QWidget::eventFilter(watched, event);
}

void ParametersView::recount() {
    outdated_ = true;
    // A hidden dock costs nothing.
    if (isVisible()) refresh();
}

void ParametersView::refresh() {
    outdated_ = false;
    const std::optional<TemplateId> id = workspace_.selection().templateId();
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const bool another = id != template_;
    template_ = id;
    if (!id || !project || !snapshot->templates().find(*id))
        return say(tr("No template chosen"),
                   tr("Choose a template or a record to see the values that stood where it varies."));
    if (slotCount(*snapshot->templates().find(*id)) == 0)
        return say(tr("No parameters"), tr("All records of this template read the same."));
    if (another) say(tr("Counting values"), tr("The template's records are being looked at."));
    using Counted = std::vector<ParameterStatistics>;
    workspace_.session().request<Counted>(
        this, "parameters",
        [project, snapshot, id, filter = withoutTemplates(workspace_.filters().filter())](TaskContext& task) {
            return project->countParameters(*snapshot, *id, filter, mostRecordsCounted, task);
        },
        [this](Result<Counted> counted) {
            if (counted)
                take(*std::move(counted));
            else if (counted.error().kind != Error::Kind::cancelled)
                say(tr("The values cannot be counted"), fromEngine(counted.error().message()));
        });
}

void ParametersView::take(std::vector<ParameterStatistics> counted) {
    const int before = slot_;
    counted_ = std::move(counted);
    if (counted_.empty())
        return say(tr("No values"),
                   tr("None of the template's records that pass the filters could be read."));
    slotModel_->setSlots(counted_);
    const int rows = std::min(static_cast<int>(counted_.size()), mostSlotRows);
    slotTable_->setFixedHeight(slotTable_->horizontalHeader()->height() +
                               rows * slotTable_->verticalHeader()->defaultSectionSize());
    stack_->setCurrentIndex(1);
    slot_ = -1;
    chooseSlot(std::clamp(before, 0, static_cast<int>(counted_.size()) - 1));
}

void ParametersView::chooseSlot(int slot) {
    if (slot == slot_ || slot < 0 || slot >= static_cast<int>(counted_.size())) return;
    slot_ = slot;
    if (slotTable_->currentIndex().row() != slot) slotTable_->selectRow(slot);
    showTemplate();
    showValues();
}

void ParametersView::showTemplate() {
    const Template* pattern =
        template_ ? workspace_.session().snapshot()->templates().find(*template_) : nullptr;
    if (!pattern) return;
    const Theme& theme = Theme::current();
    QString html;
    if (!pattern->name.empty())
        html = QStringLiteral("<b>%1</b><br>").arg(DisplayText(pattern->name).text().toHtmlEscaped());
    for (const TemplatePart& part : templateParts(*pattern)) {
        if (part.slot < 0) {
            html += DisplayText(part.text).text().toHtmlEscaped();
            continue;
        }
        const bool chosen = part.slot == slot_;
        html += QStringLiteral(
                    "<a href=\"%1\" style=\"text-decoration:none; font-weight:600; color:%2; "
                    "background-color:%3\">&nbsp;%4&nbsp;%5&nbsp;</a>")
                    .arg(QString::number(part.slot), (chosen ? theme.base() : theme.variableText()).name(),
                         (chosen ? theme.accent() : theme.variableTint()).name(),
                         QString::number(part.slot + 1), fromEngine(slotTypeName(part.type)).toHtmlEscaped());
    }
    templateText_->setFont(theme.logFont());
    templateText_->setText(html);
}

void ParametersView::showValues() {
    const ParameterStatistics& slot = counted_[static_cast<std::size_t>(slot_)];
    valueModel_->setValues(slot.values, slot.records);
    histogram_->setVisible(slot.numeric && !slot.histogram.empty());
    if (slot.numeric) histogram_->setSlot(slot);
    summary_->setText(summaryOf(slot));
    showSeries(slot.numeric);
}

void ParametersView::showSeries(bool numeric) {
    chart_->setVisible(numeric);
    seriesNote_->setVisible(numeric);
    chart_->setSeries(std::make_shared<ParameterSeries>());
    seriesNote_->setText(tr("Reading the values over time..."));
    if (numeric) readSeries();
}

void ParametersView::renewBand() {
    if (chart_->isVisible() && !chart_->series().values.empty()) readSeries();
}

void ParametersView::readSeries() {
    const std::shared_ptr<Project> project = workspace_.session().project();
    if (!project) return;
    const ValueChannel channel{ChannelKind::quantity, static_cast<std::uint32_t>(slot_), ValueUnit::plain};
    workspace_.session().request<ParameterSeries>(
        this, "series",
        [project, channel, snapshot = workspace_.session().snapshot(), id = *template_](TaskContext& task) {
            return project->parameterSeries(*snapshot, id, channel, task);
        },
        [this](Result<ParameterSeries> read) {
            if (!read && read.error().kind == Error::Kind::cancelled) return;
            seriesNote_->setText(read ? noteOf(*read) : fromEngine(read.error().message()));
            if (read) chart_->setSeries(std::make_shared<const ParameterSeries>(*std::move(read)));
        });
}

QString ParametersView::noteOf(const ParameterSeries& series) const {
    if (series.values.empty()) return tr("Too few values to show them over time.");
    if (!series.hasBand())
        return tr(
            "No band: what is normal has not been learned of this parameter. Train the value detector to "
            "see what was expected.");
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < series.values.size(); ++i) out += series.isOut(i) ? 1 : 0;
    return tr("%1 of %2 values are out of their band (%3 %). Arrow keys walk through them.")
        .arg(readableNumber(out), readableNumber(series.values.size()),
             QString::number(100 * series.confidence, 'g', 7));
}

QString ParametersView::summaryOf(const ParameterStatistics& slot) const {
    QStringList sentences{
        tr("Parameter %1 in %2 records.").arg(QString::number(slot_ + 1), readableNumber(slot.records))};
    if (slot.numeric)
        sentences.append(tr("Least %1, mean %2, greatest %3.")
                             .arg(readableDecimal(slot.least), readableDecimal(slot.mean),
                                  readableDecimal(slot.greatest)));
    const std::uint64_t total = workspace_.session().snapshot()->totalOf(*template_);
    if (total >= 2 * mostRecordsCounted && slot.records >= mostRecordsCounted / 2)
        sentences.append(
            tr("A sample, spread evenly over the template's %1 records.").arg(readableNumber(total)));
    return sentences.join(QLatin1Char(' '));
}

void ParametersView::copyValues() {
    std::vector<int> rows;
    for (const QModelIndex& index : valueTable_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.empty()) QApplication::clipboard()->setText(valueModel_->asText(rows));
}

void ParametersView::say(const QString& title, const QString& hint) {
    counted_.clear();
    slot_ = -1;
    empty_->say(title, hint);
    stack_->setCurrentIndex(0);
}

}  // namespace logwright::ui
