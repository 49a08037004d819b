// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every view is given: the engine's session, the filter and the selection. Views listen to these and
// never to each other. The statistics and the rows that the filter leaves are computed once for all of them.

#include "ui/session/engine_session.h"
#include "ui/session/filter_stack.h"
#include "ui/session/selection.h"

#include <QObject>

namespace logwright::ui {

using StatisticsPtr = std::shared_ptr<const Statistics>;

class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);

    EngineSession& session() { return session_; }
    FilterStack& filters() { return filters_; }
    Selection& selection() { return selection_; }

    /// The rows that the filter leaves, and the snapshot they belong to. Both are of one moment.
    const RowSetPtr& rows() const { return rows_; }
    const SnapshotPtr& rowsSnapshot() const { return rowsSnapshot_; }

    /// Over the whole project within the time range only (the rate covers all time), for the timeline and the
    /// cardinality histogram; and over the filter, for the tables. Never null.
    const StatisticsPtr& allStatistics() const { return all_; }
    const StatisticsPtr& filteredStatistics() const { return filtered_; }

    /// Conditions with their labels, made in one place so that all chips read alike.
    Condition timeCondition(const TimeRange& range) const;
    Condition templateCondition(TemplateId id) const;
    Condition withoutTemplateCondition(TemplateId id) const;
    Condition severityCondition(std::uint8_t severities) const;
    Condition sourceCondition(const std::vector<SourceId>& sources) const;
    Condition cardinalityCondition(int cardinality) const;

signals:
    void rowsChanged();
    void statisticsChanged();

private:
    void refresh();
    EngineSession session_;
    FilterStack filters_;
    Selection selection_;
    RowSetPtr rows_;
    SnapshotPtr rowsSnapshot_;
    StatisticsPtr all_;
    StatisticsPtr filtered_;
};

}  // namespace logwright::ui
