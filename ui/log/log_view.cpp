// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_view.h"

#include "ui/log/log_area.h"
#include "ui/log/read_records.h"
#include "ui/log/row_lookup.h"
#include "ui/models/copy_action.h"
#include "ui/session/condition_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

/// What a clipboard and whoever pastes from it can bear.
constexpr std::int64_t mostCopied = 10'000;
constexpr int noticeMilliseconds = 5000;

}  // namespace

LogView::LogView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      stack_(new QStackedLayout),
      area_(new LogArea),
      empty_(new EmptyState),
      notice_(new QLabel),
      noticeTimer_(new QTimer(this)) {
    setAccessibleName(tr("Log"));
    stack_->addWidget(empty_);
    stack_->addWidget(area_);
    notice_->setAccessibleName(tr("Notice of the log"));
    notice_->setTextFormat(Qt::PlainText);
    notice_->setMargin(4);
    notice_->hide();
    noticeTimer_->setSingleShot(true);
    connect(noticeTimer_, &QTimer::timeout, notice_, &QLabel::hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(stack_, 1);
    column->addWidget(notice_);
    setFocusProxy(area_);
    makeActions();
    connectWorkspace();
    showRows();
    showSelection();
}

void LogView::makeActions() {
    const auto add = [this](const QString& text, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    const auto templateOf = [this](RecordIndex record) { return area_->snapshot()->templateOf(record); };
    const auto timeOf = [this](RecordIndex record) { return area_->snapshot()->time(record); };
    const auto range = [this] {
        const std::optional<TimeRange> active = workspace_.filters().filter().time;
        return active ? *active : area_->snapshot()->span().value_or(TimeRange{});
    };
    const auto apply = [this](auto condition) { return [this, condition] { applyFromRecord(condition); }; };
    Workspace* w = &workspace_;
    filterToTemplate_ =
        add(tr("Filter to this template"), Qt::Key_F,
            apply([=](RecordIndex record) { return w->templateCondition(templateOf(record)); }));
    filterOutTemplate_ =
        add(tr("Filter this template out"), Qt::SHIFT | Qt::Key_F,
            apply([=](RecordIndex record) { return w->withoutTemplateCondition(templateOf(record)); }));
    previousOfTemplate_ =
        add(tr("Previous record of this template"), Qt::Key_BraceLeft, [this] { stepToTemplate(false); });
    nextOfTemplate_ =
        add(tr("Next record of this template"), Qt::Key_BraceRight, [this] { stepToTemplate(true); });
    onlySource_ = add(tr("Only this source"), {}, apply([=, this](RecordIndex record) {
                          return w->sourceCondition({area_->snapshot()->sourceOf(record)});
                      }));
    severityAndAbove_ = add(tr("This severity and above"), {}, [this] { filterBySeverity(); });
    fromThisTime_ = add(tr("From this time on"), {}, apply([=](RecordIndex record) {
                            return w->timeCondition({timeOf(record), range().end});
                        }));
    untilThisTime_ = add(tr("Until this time"), {}, apply([=](RecordIndex record) {
                             const auto end = timeOf(record) + std::chrono::nanoseconds(1);
                             return w->timeCondition({range().begin, end});
                         }));
    const auto ask = [this](void (LogView::*wanted)(RecordIndex)) {
        return [this, wanted] {
            const std::optional<RecordIndex> record = area_->currentRecord();
            if (!record) return notice(tr("Choose a record first: it is what is asked about."));
            Q_EMIT(this->*wanted)(*record);
        };
    };
    whatLed_ = add(tr("What led to this?"), Qt::Key_W, ask(&LogView::causesWanted));
    whatFollowed_ = add(tr("What did this lead to?"), Qt::Key_L, ask(&LogView::effectsWanted));
    inWorkflow_ = add(tr("Show its session in the workflow"), Qt::Key_K, ask(&LogView::workflowWanted));
    copy_ = makeCopyAction(tr("Copy"), this);
    connect(copy_, &QAction::triggered, this, &LogView::copyChosen);
    connect(area_, &LogArea::copyWanted, this, &LogView::copyChosen);
}

void LogView::connectWorkspace() {
    connect(&workspace_, &Workspace::rowsChanged, this, &LogView::showRows);
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, [this] {
        if (stack_->currentWidget() == empty_) showRows();
    });
    connect(&workspace_.session(), &EngineSession::projectChanged, this, [this] {
        area_->texts().clear();
        showRows();
    });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        area_->texts().clear();
        area_->viewport()->update();
    });
    connect(&workspace_.selection(), &Selection::changed, this, &LogView::showSelection);
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this,
            [this] { area_->markFindings(workspace_.findings().marks()); });
    area_->markFindings(workspace_.findings().marks());
    connect(empty_, &EmptyState::actionTriggered, this, [this] { workspace_.filters().clear(); });
    connect(area_, &LogArea::recordChosen, this, [this](RecordIndex record) {
        workspace_.selection().chooseRecord(record, area_->snapshot()->templateOf(record));
    });
    connect(area_, &LogArea::recordOpened, this, [this] { Q_EMIT detailsRequested(); });
    connect(area_, &LogArea::menuWanted, this, &LogView::showMenu);
    area_->texts().setReader([this](std::vector<RecordIndex> records, RecordTextCache::Answer answer) {
        readTexts(std::move(records), std::move(answer));
    });
}

void LogView::readTexts(std::vector<RecordIndex> records,
                        std::function<void(Result<std::vector<RecordText>>)> answer) {
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = area_->snapshot();
    if (!project) return answer(Error{"no project is open", "", ""});
    workspace_.session().request<std::vector<RecordText>>(
        this, "log texts",
        [project, snapshot, records = std::move(records)](TaskContext&) {
            return readForLog(*project, *snapshot, records);
        },
        std::move(answer));
}

void LogView::showRows() {
    area_->setRows(workspace_.rowsSnapshot(), workspace_.rows());
    const bool any = workspace_.rows() && workspace_.rows()->size() > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(area_) : empty_);
    if (any) return;
    const bool records = workspace_.rowsSnapshot() && workspace_.rowsSnapshot()->recordCount() > 0;
    if (records && !workspace_.filters().conditions().isEmpty())
        empty_->say(tr("No record passes the filters"),
                    tr("All records are still there; the conditions above leave none of them."),
                    tr("Lift all filters"));
    else if (workspace_.session().analysing())
        empty_->say(tr("Reading"), tr("The first records appear in a moment."));
    else if (!workspace_.session().hasProject())
        empty_->say(tr("No logs are open"),
                    tr("Open a folder or files to see their records here, all on one timeline."));
    else
        empty_->say(tr("No records"),
                    tr("None of the sources holds text that could be read; their list says why."));
}

void LogView::showSelection() {
    area_->showChosen(workspace_.selection().record());
    area_->markTemplate(workspace_.selection().templateId());
}

void LogView::applyFromRecord(const std::function<Condition(RecordIndex)>& condition) {
    const std::optional<RecordIndex> record = area_->currentRecord();
    if (!record) return notice(tr("Choose a record first: the filter is made from it."));
    const Condition made = condition(*record);
    const std::optional<TimeRange>& time = made.part.time;
    if (time && time->begin >= time->end)
        return notice(tr("No record with a time lies there: nothing tells this record's own."));
    workspace_.filters().toggle(made);
}

void LogView::filterBySeverity() {
    const std::optional<RecordIndex> record = area_->currentRecord();
    if (record && area_->snapshot()->severity(*record) == Severity::none)
        return notice(tr("This record names no severity."));
    applyFromRecord([this](RecordIndex chosen) {
        return workspace_.severityCondition(severitiesFrom(area_->snapshot()->severity(chosen)));
    });
}

void LogView::stepToTemplate(bool forward) {
    const std::optional<TemplateId> wanted = workspace_.selection().templateId();
    const SnapshotPtr snapshot = area_->snapshot();
    const RowSetPtr rows = area_->rows();
    if (!wanted || !rows || rows->size() == 0) return notice(tr("Choose a record or a template first."));
    const auto from = static_cast<std::uint64_t>(area_->currentRow().value_or(area_->firstVisibleRow()));
    using Found = std::optional<std::uint64_t>;
    workspace_.session().request<Found>(
        this, "step to template",
        [=](TaskContext& task) {
            const Direction direction = forward ? Direction::forward : Direction::back;
            return nextOfTemplate(*snapshot, *rows, from, direction, *wanted, task);
        },
        [this, snapshot, rows, wanted, forward](const Result<Found>& found) {
            if (!found.ok()) return;
            const Found position = found.value();
            if (!position)
                return notice(forward ? tr("No later record of this template passes the filters.")
                                      : tr("No earlier record of this template passes the filters."));
            workspace_.selection().chooseRecord(snapshot->recordAt(rows->at(*position)), wanted);
        });
}

void LogView::copyChosen() {
    const std::optional<RowSpan> span = area_->chosenRows();
    const std::shared_ptr<Project> project = workspace_.session().project();
    if (!span || !project) return;
    const std::int64_t wanted = span->last - span->first + 1;
    const std::int64_t count = std::min(wanted, mostCopied);
    std::vector<RecordIndex> records;
    for (std::int64_t row = span->first; row < span->first + count; ++row)
        records.push_back(area_->recordAt(row));
    workspace_.session().request<std::string>(
        this, "copy",
        [project, snapshot = area_->snapshot(), records](TaskContext& task) {
            return readWholeText(*project, *snapshot, records, task);
        },
        [this, count, wanted](const Result<std::string>& text) {
            if (!text.ok()) return notice(tr("Nothing copied: %1").arg(fromEngine(text.error().message())));
            QApplication::clipboard()->setText(fromEngine(text.value()));
            const QString done = readableNumber(static_cast<std::uint64_t>(count));
            if (wanted == 1) return notice(tr("Copied the record."));
            if (count == wanted) return notice(tr("Copied %1 records.").arg(done));
            notice(tr("Copied the first %1 of %2 records: a clipboard holds no more.")
                       .arg(done, readableNumber(static_cast<std::uint64_t>(wanted))));
        });
}

void LogView::showMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({whatLed_, whatFollowed_, inWorkflow_});
    menu->addSeparator();
    menu->addActions({filterToTemplate_, filterOutTemplate_});
    menu->addSeparator();
    menu->addActions({onlySource_, severityAndAbove_, fromThisTime_, untilThisTime_});
    menu->addSeparator();
    menu->addActions({previousOfTemplate_, nextOfTemplate_});
    menu->addSeparator();
    menu->addAction(copy_);
    menu->popup(globalPosition);
}

void LogView::notice(const QString& text) {
    notice_->setText(text);
    notice_->show();
    noticeTimer_->start(noticeMilliseconds);
}

}  // namespace logwright::ui
