// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/evidence_view.h"

#include "ui/log/record_text_cache.h"
#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/relations/lag_histogram.h"
#include "ui/relations/relation_words.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

namespace {

/// More records than a person goes through one by one; the log shows all.
constexpr std::size_t mostListed = 100;
constexpr int mostRowsShown = 6;
constexpr int recordRole = Qt::UserRole + 1;

QLabel* wordsLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Long words of a log must not widen the panel.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMinimumWidth(1);
    return label;
}

void setColour(QWidget& widget, const QColor& colour) {
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    widget.setPalette(palette);
}

void setWords(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

}  // namespace

EvidenceView::EvidenceView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      stack_(new QStackedLayout),
      empty_(new EmptyState),
      title_(wordsLabel()),
      template_(wordsLabel()),
      facts_(wordsLabel()),
      reason_(wordsLabel()),
      relationTitle_(wordsLabel()),
      doubt_(wordsLabel()),
      relation_(wordsLabel()),
      statistics_(wordsLabel()),
      histogram_(new LagHistogram),
      histogramWords_(wordsLabel()),
      recordsTitle_(wordsLabel()),
      records_(new QListView),
      recordModel_(new QStandardItemModel(this)),
      showInLog_(new QToolButton),
      filter_(new QToolButton) {
    setAccessibleName(tr("Evidence"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContents());
    stack_->addWidget(empty_);
    stack_->addWidget(scroll);
    setLayout(stack_);
    passFocusTo(*this, *records_);
    empty_->say(tr("Nothing is pointed at"), tr("Click a node or an edge of a correlation tree, or of the "
                                                "relations: why it is there stands here."));
    connect(&workspace_.evidence(), &EvidenceChoice::changed, this,
            [this] { showEvidence(workspace_.evidence().current()); });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this,
            [this] { showEvidence(workspace_.evidence().current()); });
    connect(&Theme::current(), &Theme::themeChanged, this, &EvidenceView::restyle);
    restyle();
    showEvidence(workspace_.evidence().current());
}

QWidget* EvidenceView::makeContents() {
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    auto* buttons = new QWidget;
    makeButtons(buttons);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, template_, facts_, reason_})
        column->addWidget(widget);
    column->addSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{relationTitle_, doubt_, relation_, statistics_,
                                                           histogram_, histogramWords_})
        column->addWidget(widget);
    column->addSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{recordsTitle_, records_, buttons})
        column->addWidget(widget);
    column->addStretch(1);
    relation_->setToolTip(plainToolTip(shareMeaning() + QLatin1Char('\n') + fallMeaning()));
    statistics_->setToolTip(plainToolTip(liftMeaning()));
    records_->setModel(recordModel_);
    records_->setAccessibleName(tr("Records behind it"));
    records_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    records_->setUniformItemSizes(true);
    records_->setFrameShape(QFrame::NoFrame);
    records_->setTextElideMode(Qt::ElideRight);
    records_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    records_->installEventFilter(this);
    connect(records_, &QListView::clicked, this, [this](const QModelIndex& at) { chooseRecord(at.row()); });
    connect(records_, &QListView::doubleClicked, this, [this](const QModelIndex& at) {
        chooseRecord(at.row());
        emit logWanted();
    });
    return contents;
}

void EvidenceView::makeButtons(QWidget* row) {
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    showInLog_->setText(tr("Show in the log"));
    filter_->setText(tr("Filter to both"));
    filter_->setToolTip(tr("Only the records of the two templates, in every view; again lifts it"));
    for (QToolButton* button : {showInLog_, filter_}) {
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(showInLog_, &QToolButton::clicked, this, [this] {
        chooseRecord(std::max(0, records_->currentIndex().row()));
        emit logWanted();
    });
    connect(filter_, &QToolButton::clicked, this, [this] {
        if (!evidence_) return;
        const TemplateId one = evidence_->cause.value_or(evidence_->shown);
        const TemplateId other = evidence_->effect.value_or(evidence_->shown);
        workspace_.filters().toggle(workspace_.templatesCondition(one, other));
    });
}

void EvidenceView::restyle() {
    const Theme& theme = Theme::current();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel* label : {title_, relationTitle_, recordsTitle_}) label->setFont(bold);
    template_->setFont(theme.logFont());
    for (QLabel* label : {facts_, histogramWords_}) setColour(*label, theme.mutedText());
    for (QLabel* label : {reason_, doubt_}) setColour(*label, theme.severityText(Severity::warning));
}

bool EvidenceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == records_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex at = records_->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && at.isValid()) {
            chooseRecord(at.row());
            if (key != Qt::Key_Space) emit logWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString EvidenceView::titleOf(TemplateId id) const {
    const Template* known = evidence_->snapshot->templates().find(id);
    return known ? templateTitle(*known) : templateNumber(id);
}

QString EvidenceView::text() const {
    QStringList lines;
    for (const QLabel* label : {title_, template_, facts_, reason_, relationTitle_, doubt_, relation_,
                                statistics_, histogramWords_, recordsTitle_})
        if (!label->isHidden()) lines.append(label->text());
    return lines.join(QLatin1Char('\n'));
}

void EvidenceView::showEvidence(const EvidencePtr& evidence) {
    evidence_ = evidence;
    stack_->setCurrentIndex(evidence ? 1 : 0);
    if (!evidence) return;
    showNode(*evidence);
    showRelation(*evidence);
    showRecords(*evidence);
}

void EvidenceView::showNode(const Evidence& evidence) {
    const Snapshot& snapshot = *evidence.snapshot;
    const Template* known = snapshot.templates().find(evidence.shown);
    const bool pair = evidence.cause && evidence.effect && (evidence.edge || !evidence.node);
    setWords(title_, pair ? tr("%1 leads to %2").arg(titleOf(*evidence.cause), titleOf(*evidence.effect))
                          : titleOf(evidence.shown));
    QString text = known ? DisplayText(withoutSecrets(known->text), 600).text() : QString();
    const Template* effect = evidence.effect ? snapshot.templates().find(*evidence.effect) : nullptr;
    if (pair && effect)
        text += QStringLiteral("\n→ ") + DisplayText(withoutSecrets(effect->text), 600).text();
    setWords(template_, text);
    QStringList facts;
    if (evidence.node && !evidence.edge) {
        const RecordIndex record = evidence.node->records.front();
        const Timestamp time = snapshot.time(record);
        facts += snapshot.timeKnown(record) ? tr("%1 UTC").arg(timeText(time, exactDetail(time)))
                                            : tr("Nothing tells its time.");
        if (const SourceInfo* source = snapshot.source(snapshot.sourceOf(record)))
            facts += fromEngine(source->display);
        if (evidence.node->probability > 0)
            facts += tr("Expected with a probability of %1.").arg(percentText(evidence.node->probability));
    }
    setWords(facts_, facts.join(QLatin1Char('\n')));
    setWords(reason_, evidence.node && !evidence.edge ? asSentence(evidence.node->reason) : QString());
}

void EvidenceView::showRelation(const Evidence& evidence) {
    const bool relation = evidence.cause && evidence.effect;
    const QString cause = relation ? titleOf(*evidence.cause) : QString();
    const QString effect = relation ? titleOf(*evidence.effect) : QString();
    QStringList model;
    if (evidence.treeEdge) model = edgeSentences(*evidence.treeEdge, cause, effect);
    if (evidence.strength)
        model += tr("%1 has %2 of the evidence for %3, over all its records.")
                     .arg(cause, percentText(*evidence.strength), effect);
    setWords(relationTitle_, !relation                         ? QString()
                             : evidence.edge || !evidence.node ? tr("Why")
                             : evidence.rootIsEffect           ? tr("Why it led to %1").arg(effect)
                                                               : tr("Why %1 led to it").arg(cause));
    setWords(relation_, model.join(QLatin1Char('\n')));
    const bool doubtful =
        evidence.treeEdge ? !evidence.treeEdge->sure : evidence.statistics && !evidence.statistics->sure();
    const QString why = evidence.treeEdge ? asSentence(evidence.treeEdge->doubt)
                                          : tr("The plain statistics do not bear it out.");
    setWords(doubt_, relation && doubtful ? tr("Doubtful. %1").arg(why) : QString());
    const bool counted = relation && evidence.statistics.has_value();
    setWords(statistics_,
             counted ? statisticsSentences(*evidence.statistics, cause, effect).join(QLatin1Char('\n'))
                     : QString());
    histogram_->setVisible(counted);
    setWords(histogramWords_,
             counted ? tr("How long before, over all records of %1").arg(effect) : QString());
    if (counted)
        histogram_->setPair(*evidence.statistics, evidence.treeEdge && evidence.treeEdge->timed
                                                      ? std::optional(evidence.treeEdge->lagSeconds)
                                                      : std::nullopt);
    filter_->setText(relation ? tr("Filter to both") : tr("Filter to it"));
    filter_->setAccessibleName(filter_->text());
}

void EvidenceView::showRecords(const Evidence& evidence) {
    recordModel_->clear();
    std::vector<RecordIndex> records;
    if (evidence.node) records = evidence.node->records;
    if (evidence.edge) records.insert(records.end(), evidence.others.begin(), evidence.others.end());
    const std::size_t all = records.size();
    records.resize(std::min(all, mostListed));
    for (const RecordIndex record : records) {
        auto* item = new QStandardItem(
            evidence.snapshot->timeKnown(record) ? timeText(evidence.snapshot->time(record)) : tr("no time"));
        item->setData(raw(record), recordRole);
        recordModel_->appendRow(item);
    }
    setWords(recordsTitle_, records.empty() ? QString()
                            : all == 1      ? tr("The record behind it")
                            : all == records.size()
                                ? tr("%1 records behind it").arg(all)
                                : tr("%1 of %2 records behind it").arg(records.size()).arg(all));
    records_->setVisible(!records.empty());
    showInLog_->setText(records.empty() ? tr("Show its records in the log") : tr("Show in the log"));
    fitRecords();
    if (!records.empty()) readTexts(evidence_, std::move(records));
}

void EvidenceView::fitRecords() {
    const int rows = std::min(recordModel_->rowCount(), mostRowsShown);
    const int height = std::max(24, records_->sizeHintForRow(0));
    records_->setFixedHeight(std::max(1, rows) * height + 2);
}

void EvidenceView::readTexts(const EvidencePtr& evidence, std::vector<RecordIndex> records) {
    const std::shared_ptr<Project> project = workspace_.session().project();
    if (!project) return;
    using Texts = std::vector<RecordText>;
    workspace_.session().request<Texts>(
        this, "evidence texts",
        [project, snapshot = evidence->snapshot, records = std::move(records)](TaskContext&) {
            return project->readRecords(*snapshot, records);
        },
        [this, evidence](const Result<Texts>& texts) {
            if (!texts || evidence != evidence_) return;
            const int rows = std::min(recordModel_->rowCount(), static_cast<int>(texts->size()));
            for (int row = 0; row < rows; ++row) {
                const ShownRecord shown((*texts)[static_cast<std::size_t>(row)]);
                QStandardItem* item = recordModel_->item(row);
                const RecordIndex record{item->data(recordRole).toUInt()};
                const QString time = evidence->snapshot->timeKnown(record)
                                         ? timeOfDayText(evidence->snapshot->time(record))
                                         : tr("no time");
                item->setText(time + QStringLiteral("  ") + shown.message);
                item->setToolTip(plainToolTip(shown.message));
            }
        });
}

void EvidenceView::chooseRecord(int row) {
    const QStandardItem* item = recordModel_->item(row);
    if (item) return workspace_.reveal(RecordIndex{item->data(recordRole).toUInt()});
    // A relation of the graph: all records of its template stand behind it.
    if (!evidence_) return;
    const TemplateId one = evidence_->cause.value_or(evidence_->shown);
    workspace_.filters().apply(workspace_.templatesCondition(one, evidence_->effect.value_or(one)));
}

}  // namespace logwright::ui
