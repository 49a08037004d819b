// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every view is given: the engine's session, the filter and the selection. Views listen to these and
// never to each other. The statistics and the rows that the filter leaves are computed once for all of them.

#include "ui/session/bookmark_keeper.h"
#include "ui/session/change_history.h"
#include "ui/session/clock_setter.h"
#include "ui/session/detector_trainer.h"
#include "ui/session/engine_session.h"
#include "ui/session/evidence.h"
#include "ui/session/filter_stack.h"
#include "ui/session/finding_classifier.h"
#include "ui/session/finding_review.h"
#include "ui/session/relation_trainer.h"
#include "ui/session/search.h"
#include "ui/session/search_filters.h"
#include "ui/session/selection.h"
#include "ui/session/source_follower.h"
#include "ui/session/template_editor.h"
#include "ui/session/text_indexer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace logwright::ui {

class FilterKeeper;
class Highlighters;
class WorkbenchKeeper;

using StatisticsPtr = std::shared_ptr<const Statistics>;

class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    EngineSession& session() { return session_; }
    FilterStack& filters() { return filters_; }
    Selection& selection() { return selection_; }
    Search& search() { return search_; }
    SearchFilters& searchFilters() { return searchFilters_; }
    TemplateEditor& editor() { return editor_; }
    ClockSetter& clocks() { return clocks_; }
    RelationTrainer& trainer() { return trainer_; }
    DetectorTrainer& detectors() { return detectors_; }
    FindingReview& findings() { return findings_; }
    FindingClassifier& classifier() { return classifier_; }
    SourceFollower& follower() { return follower_; }
    BookmarkKeeper& bookmarks() { return bookmarks_; }
    /// What the project keeps of filters, highlighters and layout.
    WorkbenchKeeper& kept() { return *kept_; }
    FilterKeeper& savedFilters() { return *filterKeeper_; }
    Highlighters& highlighters() { return *highlighters_; }
    ChangeHistory& history() { return history_; }
    EvidenceChoice& evidence() { return evidence_; }

    /// The rows that the filter leaves, and the snapshot they belong to. Both are of one moment. Never null.
    const RowSetPtr& rows() const { return rows_; }
    const SnapshotPtr& rowsSnapshot() const { return rowsSnapshot_; }

    /// Over the whole project, whatever the filter, but without what is hidden unless that is shown, for the
    /// cardinality histogram; over the filter, for the tables; and over the filter but for its span of time,
    /// for the timeline. Of one moment. Never null; empty before anything is open.
    const StatisticsPtr& allStatistics() const { return all_; }
    const StatisticsPtr& filteredStatistics() const { return filtered_; }
    const StatisticsPtr& statisticsOfAnyTime() const { return ofAnyTime_; }
    /// True while rows() or the statistics lag behind the filter or the newest snapshot.
    bool counting() const { return rowsRunning_ || statisticsRunning_ || statisticsTimer_.isActive(); }

    /// Conditions with their labels, made in one place so that all chips read alike.
    Condition timeCondition(const TimeRange& range) const;
    Condition templateCondition(TemplateId id) const;
    Condition templatesCondition(TemplateId one, TemplateId other) const;
    Condition withoutTemplateCondition(TemplateId id) const;
    Condition severityCondition(std::uint8_t severities) const;
    Condition sourceCondition(const std::vector<SourceId>& sources) const;
    Condition componentCondition(const std::string& component) const;
    Condition cardinalityCondition(int cardinality) const;

    /// Chooses a record so that it shows: a filter that it does not pass is lifted, and can be gone back to.
    void reveal(RecordIndex record);

signals:
    void rowsChanged();
    void statisticsChanged();

private:
    void startAnew();
    void takeSnapshot();
    void takeFilters();
    void findRows();
    void count();
    void followTemplates();
    void followFindings();
    QString templateHint(TemplateId id) const;
    QString templateLabel(TemplateId id) const;

    FilterStack filters_;
    Selection selection_;
    EvidenceChoice evidence_;

    RowSetPtr rows_;
    SnapshotPtr rowsSnapshot_;
    quint64 rowsSerial_ = 0;
    bool rowsRunning_ = false;
    bool rowsOutdated_ = false;  ///< a newer snapshot came while rows were being found

    StatisticsPtr all_;
    StatisticsPtr filtered_;
    StatisticsPtr ofAnyTime_;
    SnapshotPtr countedSnapshot_;  ///< what all_ is of
    bool countedHidden_ = false;   ///< and whether what is hidden is in it
    bool statisticsRunning_ = false;
    bool statisticsOutdated_ = false;
    QElapsedTimer countingClock_;
    QTimer statisticsTimer_;

    // Destroyed before the rest: it waits for its threads while what they answer to still stands.
    EngineSession session_;
    TemplateEditor editor_{session_};  ///< no thread answers to it
    RelationTrainer trainer_{session_};
    DetectorTrainer detectors_{session_};
    FindingReview findings_{session_};
    FindingClassifier classifier_{session_};
    SourceFollower follower_{session_, findings_};
    TextIndexer indexer_{session_};
    BookmarkKeeper bookmarks_{session_};
    ClockSetter clocks_{session_};
    std::unique_ptr<WorkbenchKeeper> kept_;
    std::unique_ptr<Highlighters> highlighters_;
    ChangeHistory history_;
    Search search_{session_, filters_, selection_};
    SearchFilters searchFilters_{session_, filters_};
    std::unique_ptr<FilterKeeper> filterKeeper_;
};

}  // namespace logwright::ui
