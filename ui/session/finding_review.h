// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings of the open project and a person's hand on them: looks for findings, knows the one that a
// person stands on, gives verdicts and takes them back. One place for the browser, the log and the timeline.

#include "engine/project/project.h"
#include "ui/session/engine_session.h"
#include "ui/session/finding_marks.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace logwright::ui {

class FindingReview : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FindingReview(EngineSession& session, QObject* parent = nullptr);

    /// Why nothing can be looked for or judged just now, as a sentence; empty where it can.
    QString hindrance() const;

    /// As of now; never null.
    const FindingTablePtr& table() const { return marks_->table(); }
    const FindingMarksPtr& marks() const { return marks_; }
    /// True until the project's findings were read once.
    bool reading() const { return reading_; }
    /// Reads them anew: others keep something of findings in the project too.
    void read();

    /// Looks for findings with what was learned, or only with these detectors; what others found stays. Runs
    /// as a task; detected() or refused() follows.
    void detect(std::vector<Detector> detectors = {});
    /// Waiting for its turn, or under way.
    bool detecting() const { return detection_ != 0; }
    void cancelDetection();
    /// Of the last detection of this session.
    const std::optional<DetectionSummary>& summary() const { return summary_; }
    /// False where no findings says nothing of the logs: nothing was looked for.
    bool lookedFor() const { return summary_ || !table()->findings.empty(); }

    /// The finding that a person stands on; null where there is none.
    const Finding* current() const;
    void choose(std::optional<FindingId> finding);
    /// A record was chosen elsewhere: what it has is stood on.
    void followRecord(std::optional<RecordIndex> record);

    /// Gives a verdict. A false positive that would call a confirmed anomaly fine is asked about first, with
    /// consentWanted(), unless `evenIfItHides`.
    void judge(std::vector<FindingId> findings, Verdict verdict, bool evenIfItHides = false);
    /// What it would do; `answer` is called unless `receiver` is gone or asks anew meanwhile.
    void preview(QObject* receiver, std::vector<FindingId> findings, Verdict verdict,
                 std::function<void(VerdictEffect)> answer);
    void setNote(FindingId finding, const QString& note);

    bool canUndo() const { return table()->undo && hindrance().isEmpty(); }
    bool canRedo() const { return table()->redo && hindrance().isEmpty(); }
    void undo();
    void redo();

    void exportTo(const QString& file);
    void importFrom(const QString& file);

signals:
    void changed();          ///< hindrance, detecting
    void findingsChanged();  ///< table
    void currentChanged();
    void detected(const logwright::DetectionSummary& summary);
    /// A verdict was given, or done again: what was done, to be said with the way back.
    void judged(const QString& words);
    void undone(const QString& words);
    void consentWanted(const std::vector<logwright::FindingId>& findings,
                       const logwright::VerdictEffect& effect);
    void refused(const QString& title, const logwright::Error& error);
    void told(const QString& words);  ///< that something is done which is not undone

private:
    struct Judgement;
    using Change = std::function<Result<VerdictEffect>(Project&, TaskContext&)>;
    void startAnew();
    void takeSnapshot();
    void take(FindingTablePtr table);
    void finishJudging(const std::vector<FindingId>& findings, Verdict verdict,
                       const Result<Judgement>& outcome);
    void change(const QString& title, Change change, std::function<void(const VerdictEffect&)> done);

    EngineSession& session_;
    FindingMarksPtr marks_;
    std::optional<FindingId> current_;
    std::optional<DetectionSummary> summary_;
    std::set<FindingId> pending_;  ///< verdicts on these are under way: a second key press is not another
    int changes_ = 0;              ///< verdicts, undos and notes under way
    int detection_ = 0;            ///< task
    bool reading_ = false;
    QString lastHindrance_;
};

}  // namespace logwright::ui
