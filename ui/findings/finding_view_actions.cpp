// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done in the browser by keys, menu and charts, and what it says of itself.

#include "ui/charts/count_chart.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_bar.h"
#include "ui/findings/finding_view.h"
#include "ui/models/copy_action.h"
#include "ui/models/time_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>

#include <algorithm>

namespace logwright::ui {

void FindingView::makeActions() {
    table_->addActions(actions_->ofChosen());
    table_->addActions({actions_->whatLed, actions_->workflow});
    const auto make = [this](const char* name, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        return action;
    };
    // From anywhere in the window: who adds them to it decides that.
    next_ = make("findings.next", tr("&Next finding"), Qt::Key_BracketRight);
    previous_ = make("findings.previous", tr("&Previous finding"), Qt::Key_BracketLeft);
    connect(next_, &QAction::triggered, this, [this] { step(true); });
    connect(previous_, &QAction::triggered, this, [this] { step(false); });
    open_ = make("findings.open", tr("Show in the log"), Qt::Key_Return);
    open_->setShortcutContext(Qt::WidgetShortcut);
    connect(open_, &QAction::triggered, this, &FindingView::openRecord);
    table_->addAction(open_);
    copy_ = makeCopyAction(tr("Copy rows"), this);
    connect(copy_, &QAction::triggered, this, &FindingView::copy);
}

void FindingView::step(bool forward) {
    if (outdated_) arrange();
    const std::vector<std::uint32_t> order = model_->inOrder();
    if (order.empty()) return;
    const auto& findings = model_->table()->findings;
    const Finding* now = workspace_.findings().current();
    const auto at =
        now ? std::ranges::find_if(order, [&](std::uint32_t i) { return findings[i].id == now->id; })
            : order.end();
    auto next = at;
    if (at == order.end()) {
        // From where one is in time, to what comes before or after it.
        const std::optional<RecordIndex> record = workspace_.selection().record();
        const SnapshotPtr snapshot = workspace_.session().snapshot();
        const Timestamp here = record && raw(*record) < snapshot->recordCount() ? snapshot->time(*record)
                               : forward                                        ? Timestamp::min()
                                                                                : Timestamp::max();
        const auto nearer = [&](std::uint32_t a, std::uint32_t b) {
            return findings[a].begin < findings[b].begin;
        };
        std::vector<std::uint32_t> beyond;
        std::ranges::copy_if(order, std::back_inserter(beyond), [&](std::uint32_t i) {
            return forward ? findings[i].begin > here : findings[i].begin < here;
        });
        if (beyond.empty()) return;
        const auto found =
            forward ? std::ranges::min_element(beyond, nearer) : std::ranges::max_element(beyond, nearer);
        next = std::ranges::find(order, *found);
    } else if (forward ? std::next(at) == order.end() : at == order.begin()) {
        return;  // the last one, or the first
    } else {
        next = forward ? std::next(at) : std::prev(at);
    }
    workspace_.reveal(findings[*next].record);
    workspace_.findings().choose(findings[*next].id);
}

void FindingView::openRecord() {
    const QModelIndex current = table_->currentIndex();
    if (const Finding* one = model_->finding(current)) {
        workspace_.reveal(one->record);
        emit logWanted();
    } else if (current.isValid()) {
        const QModelIndex group = current.siblingAtColumn(0);
        table_->setExpanded(group, !table_->isExpanded(group));
    }
}

void FindingView::copy() {
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (!rows.isEmpty()) QApplication::clipboard()->setText(model_->asText(rows));
}

void FindingView::showMenu(const QPoint& place) {
    const Finding* one = actions_->first();
    if (!one) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions_->ofChosen());
    menu->addSeparator();
    menu->addActions({open_, actions_->whatLed, actions_->workflow});
    menu->addSeparator();
    const auto narrow = [&](const QString& words, const QString& key, const QString& value) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, key, value] { bar_->setTerm(key, value); });
    };
    narrow(tr("Only this template"), QStringLiteral("template"), QString::number(raw(one->templateId)));
    if (!one->sessionName.empty())
        narrow(tr("Only this session"), QStringLiteral("session"), fromEngine(one->sessionName));
    narrow(tr("Only this pattern"), QStringLiteral("pattern"), fromEngine(patternText(one->pattern)));
    menu->addSeparator();
    QAction* records =
        menu->addAction(tr("Filter to &records with findings of %1").arg(detectorWord(one->detector)));
    records->setObjectName(QStringLiteral("recordsOfDetector"));
    records->setToolTip(
        tr("The log and all other views then show no others, until the condition is taken away"));
    connect(records, &QAction::triggered, this, [this, name = detectorName(one->detector)] {
        workspace_.searchFilters().apply(QStringLiteral("finding:") + fromEngine(name), false);
        emit logWanted();
    });
    menu->addSeparator();
    menu->addAction(copy_);
    const QRect row = table_->visualRect(table_->currentIndex());
    const bool within = table_->viewport()->rect().contains(place);
    menu->popup(table_->viewport()->mapToGlobal(within ? place : row.bottomLeft()));
}

void FindingView::chooseDetector(int bar) {
    const QString name = fromEngine(detectorName(charted_[static_cast<std::size_t>(bar)]));
    // A second click lifts it.
    const bool only = bar_->query().detectors == std::vector{charted_[static_cast<std::size_t>(bar)]};
    bar_->setTerm(QStringLiteral("detector"), only ? QString() : name);
}

void FindingView::chooseTime(int bar) {
    workspace_.filters().toggle(workspace_.timeCondition(rate_.binRange(static_cast<std::size_t>(bar))));
}

void FindingView::showCharts() {
    const FindingArrangement& now = model_->arrangement();
    const std::vector<Detector> only = bar_->query().detectors;
    std::vector<CountChart::Bar> bars;
    charted_.clear();
    for (std::size_t i = 0; i < now.detectors.size(); ++i) {
        const auto detector = static_cast<Detector>(i);
        const bool chosen = std::ranges::find(only, detector) != only.end();
        if (now.detectors[i] == 0 && !chosen) continue;
        charted_.push_back(detector);
        bars.push_back({detectorWord(detector), detectorMeaning(detector), now.detectors[i], chosen});
    }
    detectors_->setBars(std::move(bars));
    std::vector<CountChart::Bar> times;
    for (std::size_t bin = 0; bin < rate_.bins.size(); ++bin) {
        const TimeRange range = rate_.binRange(bin);
        const bool last = bin + 1 == rate_.bins.size();
        times.push_back({timeText(last ? range.end : range.begin, TimeDetail::second), readableRange(range),
                         rate_.bins[bin], false});
    }
    times_->setBars(std::move(times));
}

void FindingView::showCounts() {
    const FindingArrangement& now = model_->arrangement();
    const auto count = [&](FindingState state) { return now.states[raw(state)]; };
    const std::uint64_t open = count(FindingState::open) + count(FindingState::confirmed);
    QStringList parts{now.shown == open
                          ? findingsCount(open)
                          : tr("%1 shown of %2").arg(readableNumber(now.shown), findingsCount(open))};
    const auto add = [&](FindingState state, const QString& words) {
        if (count(state) > 0) parts += words.arg(readableNumber(count(state)));
    };
    add(FindingState::confirmed, tr("%1 confirmed"));
    add(FindingState::falsePositive, tr("%1 false positive"));
    add(FindingState::cleared, tr("%1 cleared"));
    counts_->setText(parts.join(QStringLiteral("  ·  ")));
    counts_->setToolTip(
        tr("Cleared: a false positive elsewhere taught that it is fine. `state:all` shows them."));
}

void FindingView::showState() {
    const bool any = model_->rowCount() > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(table_) : empty_);
    if (any) return;
    const FindingReview& review = workspace_.findings();
    const DetectorTrainer& trainer = workspace_.detectors();
    const bool known = !review.table()->findings.empty();
    if (!workspace_.session().hasProject())
        return empty_->say(tr("No logs are open"), tr("Open logs; then what is out of line can be found."));
    if (trainer.running())
        return empty_->say(tr("Learning what is normal"), tr("What departs from it shows here after that."));
    if (review.detecting())
        return empty_->say(tr("Looking for findings"), tr("The tasks below say how far."));
    if (review.reading() || trainer.reading()) return empty_->say(tr("Reading"), {});
    if (known && bar_->narrowed())
        return empty_->say(tr("No finding matches the search"),
                           tr("%1 are there; the terms above leave none.")
                               .arg(findingsCount(review.table()->findings.size())),
                           tr("Clear the search"));
    if (known && !workspace_.filters().conditions().isEmpty())
        return empty_->say(tr("No finding passes the filters"),
                           tr("All findings are still there; the conditions above leave none of them."),
                           tr("Lift all filters"));
    if (known)
        return empty_->say(tr("Nothing is left to look at"),
                           tr("Every finding has a verdict that calls it fine, or was cleared by one."),
                           tr("Show all"));
    if (trainer.trainings().empty())
        return empty_->say(tr("Nothing was learned yet"),
                           tr("Detectors learn first what is normal in these logs; what departs from it is a "
                              "finding."),
                           tr("Learn and look for findings"));
    if (!review.summary())
        return empty_->say(tr("No findings yet"),
                           tr("What is normal was learned. Now it can be looked for what departs from it."),
                           tr("Look for findings"));
    QStringList detectors;
    for (const auto& [detector, count] : review.summary()->perDetector) detectors += detectorWord(detector);
    empty_->say(tr("Nothing is out of line"),
                tr("%1 records were looked at for: %2.")
                    .arg(readableNumber(review.summary()->records), detectors.join(QStringLiteral(", "))),
                tr("Look again"));
}

void FindingView::actOnEmpty() {
    if (bar_->narrowed()) return bar_->clear();
    if (!workspace_.findings().table()->findings.empty()) {
        if (!workspace_.filters().conditions().isEmpty()) return workspace_.filters().clear();
        return bar_->setTerm(QStringLiteral("state"), QStringLiteral("all"));
    }
    if (workspace_.detectors().trainings().empty())
        workspace_.detectors().train({});
    else
        workspace_.findings().detect();
}

bool FindingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& press = *static_cast<QKeyEvent*>(event);
    if (press.key() == Qt::Key_Space && !(press.modifiers() & Qt::ControlModifier)) {
        step(!(press.modifiers() & Qt::ShiftModifier));
        return true;
    }
    if (isCopyKey(press)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace logwright::ui
