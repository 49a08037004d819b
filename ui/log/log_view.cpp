// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_view.h"

#include "ui/log/go_to_dialog.h"
#include "ui/log/log_area.h"
#include "ui/log/log_highlighting.h"
#include "ui/log/read_records.h"
#include "ui/log/row_lookup.h"
#include "ui/log/search_hits.h"
#include "ui/models/bookmark_mark.h"
#include "ui/models/copy_action.h"
#include "ui/session/condition_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace logwright::ui {

namespace {

/// What a clipboard and whoever pastes from it can bear.
constexpr std::int64_t mostCopied = 10'000;
constexpr int noticeMilliseconds = 5000;
const QString foldSetting = QStringLiteral("log/fold");

QString nothingFurther(LogStep step, bool forward) {
    switch (step) {
        case LogStep::ofTemplate:
            return forward ? LogView::tr("No later record of this template passes the filters.")
                           : LogView::tr("No earlier record of this template passes the filters.");
        case LogStep::error:
            return forward ? LogView::tr("No later error passes the filters.")
                           : LogView::tr("No earlier error passes the filters.");
        case LogStep::gap:
            return forward ? LogView::tr("There is no later gap, a pause of fifty times the mean one.")
                           : LogView::tr("There is no earlier gap, a pause of fifty times the mean one.");
        case LogStep::hour:
        case LogStep::day:
            return forward ? LogView::tr("Nothing is later.") : LogView::tr("Nothing is earlier.");
    }
    return {};
}

}  // namespace

LogView::LogView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      stack_(new QStackedLayout),
      area_(new LogArea),
      empty_(new EmptyState),
      highlighting_(new LogHighlighting(workspace, *area_, *this)),
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
    passFocusTo(*this, *area_);
    makeActions();
    makeBookmarkActions();
    connect(highlighting_, &LogHighlighting::refused, this, &LogView::notice);
    connectWorkspace();
    showRows();
    showSelection();
}

const QList<QAction*>& LogView::highlightActions() const {
    return highlighting_->actions();
}

QAction* LogView::addAction(const QString& name, const QString& text, const QKeySequence& key,
                            std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("log.") + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    QWidget::addAction(action);
    return action;
}

void LogView::forRecord(const std::function<void(RecordIndex)>& act) {
    const std::optional<RecordIndex> record = area_->currentRecord();
    if (!record) return notice(tr("Choose a record first."));
    act(*record);
}

void LogView::stepToBookmark(bool forward) {
    const auto found = workspace_.bookmarks().next(area_->currentRecord(), forward);
    if (!found)
        return notice(forward ? tr("No later record is bookmarked.")
                              : tr("No earlier record is bookmarked."));
    workspace_.reveal(*found);
}

void LogView::makeBookmarkActions() {
    BookmarkKeeper& keeper = workspace_.bookmarks();
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key,
                            std::function<void(RecordIndex)> act) {
        bookmarkActions_.append(addAction(name, text, key, [this, act = std::move(act)] { forRecord(act); }));
    };
    add("bookmark", tr("Bookmark"), Qt::Key_B,
        [this, &keeper](RecordIndex record) { keeper.toggle(*area_->snapshot(), record); });
    add("bookmark-note", tr("Bookmark with a note..."), Qt::SHIFT | Qt::Key_B,
        [this](RecordIndex record) { Q_EMIT noteWanted(record); });
    for (int colour = 1; colour <= BookmarkKeeper::colours; ++colour)
        add(QStringLiteral("bookmark-%1").arg(colour), tr("Bookmark: %1").arg(bookmarkColourWord(colour)),
            static_cast<Qt::Key>(Qt::Key_0 + colour), [this, &keeper, colour](RecordIndex record) {
                keeper.setColour(*area_->snapshot(), record, colour);
            });
    bookmarkActions_.append(
        addAction("next-bookmark", tr("Next bookmark"), Qt::Key_Period, [this] { stepToBookmark(true); }));
    bookmarkActions_.append(addAction("previous-bookmark", tr("Previous bookmark"), Qt::Key_Comma,
                                      [this] { stepToBookmark(false); }));
}

void LogView::makeActions() {
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key,
                            std::function<void()> act) { return addAction(name, text, key, std::move(act)); };
    const auto templateOf = [this](RecordIndex record) { return area_->snapshot()->templateOf(record); };
    const auto timeOf = [this](RecordIndex record) { return area_->snapshot()->time(record); };
    const auto range = [this] {
        const std::optional<TimeRange> active = workspace_.filters().filter().time;
        return active ? *active : area_->snapshot()->span().value_or(TimeRange{});
    };
    const auto apply = [this](auto condition) { return [this, condition] { applyFromRecord(condition); }; };
    Workspace* w = &workspace_;
    filterToTemplate_ =
        add("filter-to", tr("Filter to this template"), Qt::Key_F,
            apply([=](RecordIndex record) { return w->templateCondition(templateOf(record)); }));
    filterOutTemplate_ =
        add("filter-out", tr("Filter this template out"), Qt::SHIFT | Qt::Key_F,
            apply([=](RecordIndex record) { return w->withoutTemplateCondition(templateOf(record)); }));
    const auto steps = [&](const QString& what, const QString& next, const QString& previous, LogStep step,
                           const QKeySequence& forward, const QKeySequence& back) {
        goActions_.append(add("next-" + what, next, forward, [this, step] { stepTo(step, true); }));
        goActions_.append(add("previous-" + what, previous, back, [this, step] { stepTo(step, false); }));
    };
    goActions_.append(add("go-to", tr("Go to time or row..."), Qt::CTRL | Qt::Key_G, [this] { goTo(); }));
    steps("of-template", tr("Next record of this template"), tr("Previous record of this template"),
          LogStep::ofTemplate, Qt::Key_BraceRight, Qt::Key_BraceLeft);
    nextOfTemplate_ = goActions_[1];
    previousOfTemplate_ = goActions_[2];
    steps("error", tr("Next error"), tr("Previous error"), LogStep::error, Qt::Key_E, Qt::SHIFT | Qt::Key_E);
    steps("gap", tr("Next gap"), tr("Previous gap"), LogStep::gap, Qt::Key_G, Qt::SHIFT | Qt::Key_G);
    steps("hour", tr("Next hour"), tr("Previous hour"), LogStep::hour, Qt::Key_H, Qt::SHIFT | Qt::Key_H);
    steps("day", tr("Next day"), tr("Previous day"), LogStep::day, Qt::Key_D, Qt::SHIFT | Qt::Key_D);
    onlySource_ = add("only-source", tr("Only this source"), {}, apply([=, this](RecordIndex record) {
                          return w->sourceCondition({area_->snapshot()->sourceOf(record)});
                      }));
    severityAndAbove_ =
        add("severity-and-above", tr("This severity and above"), {}, [this] { filterBySeverity(); });
    fromThisTime_ = add("from-this-time", tr("From this time on"), {}, apply([=](RecordIndex record) {
                            return w->timeCondition({timeOf(record), range().end});
                        }));
    untilThisTime_ = add("until-this-time", tr("Until this time"), {}, apply([=](RecordIndex record) {
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
    whatLed_ = add("what-led", tr("What led to this?"), Qt::Key_W, ask(&LogView::causesWanted));
    whatFollowed_ =
        add("what-followed", tr("What did this lead to?"), Qt::Key_L, ask(&LogView::effectsWanted));
    inWorkflow_ =
        add("in-workflow", tr("Show its session in the workflow"), Qt::Key_K, ask(&LogView::workflowWanted));
    fold_ = add("fold", tr("Fold repeated records"), Qt::Key_Z, [this] {
        QSettings().setValue(foldSetting, fold_->isChecked());
        unfolded_.clear();
        revealFolded_ = true;
        showRows();
        Q_EMIT foldsChanged();
    });
    fold_->setCheckable(true);
    fold_->setChecked(QSettings().value(foldSetting, false).toBool());
    fold_->setToolTip(
        tr("Show records of one template that directly follow each other, and floods, as one row"));
    unfold_ = add("unfold", tr("Unfold this record"), Qt::SHIFT | Qt::Key_Z, [this] {
        const std::optional<std::int64_t> row = area_->currentRow();
        if (!row || area_->foldedInto(*row) == 0) return notice(tr("No records are folded into this one."));
        unfold(*area_->currentRecord());
    });
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
        unfolded_.clear();
        showRows();
    });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        area_->texts().clear();
        area_->viewport()->update();
    });
    connect(&workspace_.selection(), &Selection::changed, this, &LogView::showSelection);
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this, [this] {
        area_->markFindings(workspace_.findings().marks());
        if (fold_->isChecked()) showRows();
    });
    connect(area_, &LogArea::unfoldWanted, this, &LogView::unfold);
    connect(&workspace_.follower(), &SourceFollower::changed, this,
            [this] { area_->setFollowing(workspace_.follower().following()); });
    area_->markFindings(workspace_.findings().marks());
    area_->markBookmarks(workspace_.bookmarks());
    connect(&workspace_.search(), &Search::changed, this, [this] { markHits(workspace_.search(), *area_); });
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

void LogView::foldRows() {
    const SnapshotPtr snapshot = workspace_.rowsSnapshot();
    const RowSetPtr rows = workspace_.rows();
    std::vector<FoldStretch> floods;
    for (const Finding& finding : workspace_.findings().table()->findings) {
        if (finding.detector == Detector::flood && raw(finding.lastRecord) < snapshot->recordCount())
            floods.push_back(
                {finding.templateId, snapshot->rowOf(finding.record), snapshot->rowOf(finding.lastRecord)});
    }
    std::vector<TimelineRow> open;
    for (const RecordIndex record : unfolded_)
        if (raw(record) < snapshot->recordCount()) open.push_back(snapshot->rowOf(record));
    workspace_.session().request<FoldedRows>(
        this, "fold",
        [=](TaskContext& task) { return foldRepetitions(*snapshot, *rows, floods, open, task); },
        [this, snapshot](Result<FoldedRows> folded) {
            if (!folded.ok() || !fold_->isChecked()) return;
            area_->setRows(snapshot, folded->rows, std::move(folded->folds));
            if (std::exchange(revealFolded_, false)) area_->revealCurrent();
            showSelection();
        });
}

void LogView::unfold(RecordIndex record) {
    unfolded_.push_back(record);
    revealFolded_ = true;
    showRows();
    Q_EMIT foldsChanged();
}

void LogView::setFolding(bool fold, std::vector<RecordIndex> unfolded) {
    if (fold == fold_->isChecked() && unfolded == unfolded_) return;
    fold_->setChecked(fold);
    unfolded_ = std::move(unfolded);
    showRows();
}

void LogView::showRows() {
    if (fold_->isChecked() && workspace_.rows() && workspace_.rows()->size() > 0)
        foldRows();
    else
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
    else if (workspace_.session().snapshot()->sources().empty())
        empty_->say(tr("No sources yet"),
                    tr("What was opened holds no files. Open another folder, or drop files on this window."));
    else
        empty_->say(tr("No records"),
                    tr("None of the sources holds text that could be read; their list says why."));
}

void LogView::showSelection() {
    const std::optional<RecordIndex> record = workspace_.selection().record();
    // While rows are folded, those of before still show: the choice follows with the new ones.
    if (fold_->isChecked() && area_->snapshot() && area_->snapshot() != workspace_.rowsSnapshot()) return;
    area_->showChosen(record);
    // Chosen elsewhere, and folded away here: it must show.
    const SnapshotPtr snapshot = workspace_.rowsSnapshot();
    if (fold_->isChecked() && record && !area_->currentRow() && workspace_.rows() &&
        raw(*record) < snapshot->recordCount() && placeIn(*workspace_.rows(), *snapshot, *record).present)
        unfold(*record);
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

void LogView::stepTo(LogStep step, bool forward) {
    const std::optional<TemplateId> wanted = workspace_.selection().templateId();
    const SnapshotPtr snapshot = area_->snapshot();
    const RowSetPtr rows = area_->rows();
    if (!rows || rows->size() == 0) return;
    if (step == LogStep::ofTemplate && !wanted) return notice(tr("Choose a record or a template first."));
    const auto from = static_cast<std::uint64_t>(area_->currentRow().value_or(area_->firstVisibleRow()));
    using Found = std::optional<std::uint64_t>;
    workspace_.session().request<Found>(
        this, "step",
        [=, id = wanted.value_or(TemplateId{})](TaskContext& task) {
            const Direction direction = forward ? Direction::forward : Direction::back;
            return nextStep(*snapshot, *rows, from, direction, step, id, task);
        },
        [this, snapshot, rows, step, forward](const Result<Found>& found) {
            if (!found.ok()) return;
            const Found position = found.value();
            if (!position) return notice(nothingFurther(step, forward));
            const RecordIndex record = snapshot->recordAt(rows->at(*position));
            workspace_.selection().chooseRecord(record, snapshot->templateOf(record));
        });
}

void LogView::goTo() {
    const RowSetPtr rows = area_->rows();
    if (!rows || rows->size() == 0) return;
    const auto from = static_cast<std::uint64_t>(area_->currentRow().value_or(area_->firstVisibleRow()));
    auto* dialog = new GoToDialog(area_->snapshot(), rows, from, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::chosen, this, [this](RecordIndex record) { workspace_.reveal(record); });
    dialog->open();
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
    menu->addActions(bookmarkActions_.first(2));
    menu->addMenu(tr("Bookmark with a colour"))->addActions(bookmarkActions_.mid(2, BookmarkKeeper::colours));
    menu->addSeparator();
    highlighting_->fillMenu(*menu, globalPosition);
    menu->addSeparator();
    menu->addActions({fold_, unfold_});
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
