// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/details_view.h"

#include "ui/details/fact_grid.h"
#include "ui/details/template_details.h"
#include "ui/models/table_look.h"
#include "ui/models/time_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

namespace {

/// More scroll: the text below is what a person came for.
constexpr int mostParameterRows = 6;

}  // namespace

DetailsView::DetailsView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      stack_(new QStackedLayout(this)),
      empty_(new EmptyState),
      facts_(new FactGrid),
      filter_(new QToolButton),
      copy_(new QToolButton),
      parameters_(new QTableWidget),
      problem_(makeFactLabel()),
      text_(new QPlainTextEdit),
      appending_(new QTimer(this)),
      templateDetails_(new TemplateDetails(workspace)) {
    setAccessibleName(tr("Details"));
    makeFacts();
    makeParameters();
    problem_->setAccessibleName(tr("What is odd about this record"));
    text_->setAccessibleName(tr("Text of the record"));
    text_->setReadOnly(true);
    text_->setUndoRedoEnabled(false);
    appending_->setSingleShot(true);
    connect(appending_, &QTimer::timeout, this, &DetailsView::appendText);
    // The view is narrow and lines are long; reading all of a record must not need a scroll bar.
    text_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(facts_);
    column->addWidget(parameters_);
    column->addWidget(problem_);
    column->addWidget(text_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(contents);
    stack_->addWidget(templateDetails_);

    connect(&workspace_.selection(), &Selection::changed, this, &DetailsView::readChosen);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, [this] {
        shown_.reset();
        readChosen();
    });
    connect(&workspace_.session(), &EngineSession::analysisFinished, this, [this] {
        // Templates may have settled on another form.
        shown_.reset();
        readChosen();
    });
    const auto templatesChanged = [this] {
        shown_.reset();
        readChosen();
    };
    connect(&workspace_.editor(), &TemplateEditor::applied, this, templatesChanged);
    connect(&workspace_.editor(), &TemplateEditor::undone, this, templatesChanged);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, &DetailsView::readAnew);
    connect(&Theme::current(), &Theme::themeChanged, this, &DetailsView::restyle);
    restyle();
    readChosen();
}

void DetailsView::makeFacts() {
    facts_->setContentsMargins(cellAir, 0, cellAir, 0);
    facts_->setVerticalSpacing(4);
    time_ = facts_->addFact(tr("Time"));
    severity_ = facts_->addFact(tr("Severity"));
    source_ = facts_->addFact(tr("Source"));
    component_ = facts_->addFact(tr("Component"));
    host_ = facts_->addFact(tr("Host"));
    session_ = facts_->addFact(tr("Session"));
    session_->setToolTip(tr("What the record says it belongs to: a block, a request, a thread, a process"));
    template_ = facts_->addFact(tr("Template"));
    former_ = facts_->addFact(tr("Was"));
    former_->setToolTip(tr("How its template read before"));
    filter_->setText(tr("Filter to this template"));
    filter_->setAccessibleName(filter_->text());
    filter_->setToolTip(tr("Shows only the records of this template in every view; again lifts it"));
    copy_->setText(tr("Copy text"));
    copy_->setAccessibleName(copy_->text());
    copy_->setToolTip(tr("Copies the record with all its lines"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(cellAir);
    buttons->addWidget(filter_);
    buttons->addWidget(copy_);
    buttons->addStretch(1);
    facts_->addWide(buttons);
    connect(filter_, &QToolButton::clicked, this,
            [this] { workspace_.filters().toggle(workspace_.templateCondition(details_.templateId)); });
    connect(copy_, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(details_.text); });
}

void DetailsView::makeParameters() {
    parameters_->setAccessibleName(tr("Parameters of the record"));
    parameters_->setColumnCount(2);
    parameters_->setHorizontalHeaderLabels({tr("Parameter"), tr("Value")});
    parameters_->horizontalHeader()->setStretchLastSection(true);
    parameters_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    parameters_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(*parameters_);
}

void DetailsView::restyle() {
    const Theme& theme = Theme::current();
    text_->setFont(theme.logFont());
    text_->setTabStopDistance(4 * QFontMetrics(theme.logFont()).horizontalAdvance(QLatin1Char(' ')));
    template_->setFont(theme.logFont());
    former_->setFont(theme.logFont());
    setTextColour(*problem_, theme.severityText(Severity::warning));
    setTextColour(*severity_, theme.severityText(details_.severity));
    facts_->dress();
}

void DetailsView::say(const QString& title, const QString& hint) {
    empty_->say(title, hint);
    stack_->setCurrentIndex(0);
}

void DetailsView::readChosen() {
    const std::optional<RecordIndex> record = workspace_.selection().record();
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    if (!record || !project || raw(*record) >= snapshot->recordCount()) {
        shown_.reset();
        if (templateDetails_->shown()) return stack_->setCurrentWidget(templateDetails_);
        return say(tr("Nothing chosen"),
                   tr("Click a record of the log or a template to see all of it here."));
    }
    if (record == shown_) return;
    shown_ = record;
    workspace_.session().request<RecordDetails>(
        this, "details",
        [project, snapshot, record](TaskContext&) { return readDetails(*project, *snapshot, *record); },
        [this, record](Result<RecordDetails> details) {
            if (record != shown_) return;  // something else was chosen meanwhile
            if (details)
                showDetails(*std::move(details));
            else
                say(tr("The record cannot be shown"), fromEngine(details.error().message()));
        });
}

void DetailsView::readAnew() {
    // What was read before is neither shown nor copied meanwhile.
    details_ = {};
    appended_ = 0;
    appending_->stop();
    text_->clear();
    if (stack_->currentIndex() == 1) say(tr("Reading"), {});
    shown_.reset();
    readChosen();
}

void DetailsView::showDetails(RecordDetails details) {
    details_ = std::move(details);
    QString time = tr("%1 UTC").arg(timeText(details_.time, exactDetail(details_.time)));
    if (!details_.timeNote.isEmpty()) time += QLatin1Char('\n') + details_.timeNote;
    facts_->setFact(time_, time);
    facts_->setFact(severity_,
                    details_.severity == Severity::none ? QString() : severityWord(details_.severity));
    facts_->setFact(source_, tr("%1, line %2").arg(details_.source, readableNumber(details_.lineNumber)));
    facts_->setFact(component_, details_.component);
    facts_->setFact(host_, details_.host);
    facts_->setFact(session_, details_.session);
    facts_->setFact(template_, details_.templateName.isEmpty()
                                   ? details_.templateText
                                   : details_.templateName + QLatin1Char('\n') + details_.templateText);
    facts_->setFact(former_, details_.formerTemplates);
    filter_->setVisible(!details_.templateText.isEmpty());
    fillParameters();
    problem_->setText(details_.problem);
    problem_->setVisible(!details_.problem.isEmpty());
    text_->clear();
    appended_ = 0;
    appendText();
    text_->moveCursor(QTextCursor::Start);
    restyle();
    stack_->setCurrentIndex(1);
}

void DetailsView::appendText() {
    // A stack trace of 10,000 lines would hold the window for longer than a frame: it comes a page at a time.
    constexpr int linesAtOnce = 1000;
    qsizetype end = appended_;
    for (int line = 0; line < linesAtOnce && end < details_.text.size(); ++line) {
        const qsizetype newline = details_.text.indexOf(QLatin1Char('\n'), end);
        end = newline < 0 ? details_.text.size() : newline + 1;
    }
    QTextCursor cursor(text_->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(details_.text.mid(appended_, end - appended_));
    appended_ = end;
    if (appended_ < details_.text.size()) appending_->start(0);
}

void DetailsView::fillParameters() {
    parameters_->setVisible(!details_.parameters.empty());
    parameters_->setRowCount(static_cast<int>(details_.parameters.size()));
    for (int row = 0; row < parameters_->rowCount(); ++row) {
        const ParameterLine& line = details_.parameters[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(tr("%1 %2").arg(row + 1).arg(line.type));
        auto* value = new QTableWidgetItem(line.value);
        value->setFont(Theme::current().logFont());
        parameters_->setItem(row, 0, name);
        parameters_->setItem(row, 1, value);
    }
    const int rows = std::min(parameters_->rowCount(), mostParameterRows);
    parameters_->setFixedHeight(parameters_->horizontalHeader()->height() +
                                rows * parameters_->verticalHeader()->defaultSectionSize());
}

}  // namespace logwright::ui
