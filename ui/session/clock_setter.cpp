// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/clock_setter.h"

#include "ui/widgets/readable.h"

#include <QLocale>
#include <QPointer>

namespace logwright::ui {

namespace {

/// Looking reads the lines: so many in a second or two.
constexpr std::uint32_t mostUnasked = 1'000'000;

struct Outcome {
    ClockHistory history;
    bool historyRead = false;
    bool trained = false;  ///< something was learned from the former times
};

}  // namespace

QString clockOffsetWords(std::chrono::nanoseconds offset) {
    return fromEngine(clockOffsetText(offset)).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString suggestionWords(const ClockSuggestion& suggestion) {
    const QString by = clockOffsetWords(std::chrono::abs(suggestion.correction)).mid(1);
    const QString name = fromEngine(suggestion.name);
    const QString peer = fromEngine(suggestion.peer);
    const QString seems = suggestion.correction.count() > 0
                              ? ClockSetter::tr("%1's clock seems %2 behind %3's").arg(name, by, peer)
                              : ClockSetter::tr("%1's clock seems %2 ahead of %3's").arg(name, by, peer);
    return ClockSetter::tr("%1; %2 matched pairs").arg(seems, readableNumber(suggestion.pairs));
}

ClockSetter::ClockSetter(EngineSession& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        history_ = {};
        busy_ = false;
        looked_ = false;
        dismissSuggestions();
        emit changed();
        readHistory();
    });
    connect(&session_, &EngineSession::snapshotChanged, this, &ClockSetter::lookOnce);
    connect(&session_, &EngineSession::tasksChanged, this, [this] {
        const QString now = hindrance();
        if (now != std::exchange(lastHindrance_, now)) emit changed();
        lookOnce();
    });
}

QString ClockSetter::hindrance() const {
    if (!session_.hasProject()) return tr("Open logs first: there are no clocks yet.");
    if (session_.analysing()) return tr("An analysis is running: clocks can be set when it is done.");
    if (session_.working())
        return tr("A training is under way: clocks can be set when it is done or stopped.");
    if (busy_) return tr("Another clock is being set.");
    return {};
}

QString ClockSetter::words(const ClockAct& act) const {
    if (act.after.size() == 1) {
        const SourceInfo* source = session_.snapshot()->source(act.after[0].source);
        if (source) return tr("clock of %1").arg(fromEngine(source->display));
    }
    return tr("clock of %n source(s)", nullptr, static_cast<int>(act.after.size()));
}

void ClockSetter::set(const std::vector<SourceClock>& clocks) {
    run(
        tr("Setting clocks"), [clocks](SourceClocks& all) { return all.set(clocks); },
        [this](bool trained) { emit applied(tr("Set: %1").arg(words(history_.done.back())), trained); });
}

void ClockSetter::undo() {
    if (history_.done.empty() || !hindrance().isEmpty()) return;
    run(
        tr("Setting clocks back"), [](SourceClocks& all) { return all.undo(); },
        [this](bool trained) { emit undone(tr("Undone: %1").arg(words(history_.undone.front())), trained); });
}

void ClockSetter::redo() {
    if (history_.undone.empty() || !hindrance().isEmpty()) return;
    run(
        tr("Setting clocks"), [](SourceClocks& all) { return all.redo(); },
        [this](bool trained) { emit applied(tr("Set: %1").arg(words(history_.done.back())), trained); });
}

void ClockSetter::run(const QString& title, Change change, std::function<void(bool)> done) {
    const QString failed = tr("The clock was not set");
    if (const QString reason = hindrance(); !reason.isEmpty())
        return emit refused(failed, Error{reason.toStdString(), "", ""});
    busy_ = true;
    emit changed();
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [change = std::move(change), outcome](Project& project,
                                                            TaskContext& task) -> Result<SnapshotPtr> {
        Result<SnapshotPtr> snapshot = project.changeClocks(change, task);
        Result<ClockHistory> history = project.clockHistory();
        if (history) outcome->history = *std::move(history);
        outcome->historyRead = history.ok();
        std::vector<std::string> damaged;
        const auto relations = project.trainingRuns(damaged);
        const auto detectors = project.detectorTrainings(damaged);
        outcome->trained = (relations && !relations->empty()) || (detectors && !detectors->empty());
        return snapshot;
    };
    const auto finish = [this, failed, outcome, done = std::move(done),
                         alive = QPointer<ClockSetter>(this)](const Result<>& result) {
        if (!alive) return;
        busy_ = false;
        if (outcome->historyRead) history_ = outcome->history;
        emit changed();
        if (!result) {
            if (result.error().kind != Error::Kind::cancelled) emit refused(failed, result.error());
            return;
        }
        dismissSuggestions();
        looked_ = false;
        lookOnce();
        if (outcome->historyRead) done(outcome->trained);
    };
    session_.changeRecords(title, work, finish);
}

void ClockSetter::readHistory() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<ClockHistory>(
        this, "clocks set", [project](TaskContext&) { return project->clockHistory(); },
        [this](Result<ClockHistory> history) {
            // A change made meanwhile knows better.
            if (!history || busy_ || !history_.done.empty() || !history_.undone.empty()) return;
            history_ = *std::move(history);
            emit changed();
        });
}

void ClockSetter::lookOnce() {
    const SnapshotPtr snapshot = session_.snapshot();
    const bool ready = session_.hasProject() && !session_.analysing() && !session_.working() &&
                       snapshot->complete() && snapshot->recordCount() > 0;
    if (looked_ || !ready || snapshot->recordCount() > mostUnasked) return;
    askForSuggestions(false);
}

void ClockSetter::look() {
    if (session_.hasProject()) askForSuggestions(true);
}

void ClockSetter::askForSuggestions(bool byHand) {
    looked_ = true;
    session_.request<std::vector<ClockSuggestion>>(
        this, "clocks that disagree",
        [project = session_.project()](TaskContext& task) { return project->suggestClocks(task); },
        [this, byHand](Result<std::vector<ClockSuggestion>> found) {
            if (!found) {
                if (byHand) emit refused(tr("The clocks were not looked at"), found.error());
                return;
            }
            suggestions_ = *std::move(found);
            emit suggested();
            if (byHand && suggestions_.empty()) emit nothingWrong();
        });
}

void ClockSetter::dismissSuggestions() {
    if (suggestions_.empty()) return;
    suggestions_.clear();
    emit suggested();
}

}  // namespace logwright::ui
