// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Searches as conditions of the filter: to what they find, or all but that. What they find is looked up when
// such a condition is made, and again where another snapshot came since.

#include "ui/session/engine_session.h"
#include "ui/session/filter_stack.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace logwright::ui {

/// The condition of a search; without records it is looked up as soon as it stands in the filter.
Condition searchCondition(const QString& typed, bool without, RecordSetPtr records);

class SearchFilters : public QObject {
    Q_OBJECT
public:
    SearchFilters(EngineSession& session, FilterStack& filters);

    /// Adds the condition once its records are known, after those that were asked for before.
    void apply(const QString& typed, bool without);
    /// Conditions are being looked up.
    bool running() const { return running_; }
    /// Findings were made or judged: conditions that ask for them find others.
    void renewFindings();

signals:
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Wanted {
        QString typed;
        bool without = false;
    };
    struct Found {
        RecordSetPtr records;
        QString words;  ///< what was looked for
        bool asksFindings = false;
    };
    void goOn();
    void add(const Wanted& wanted);
    void lookUp(const QString& typed, std::function<void(const Found&)> done);
    void renew();
    void renewAll();
    bool isOutdated(const Condition& condition) const;

    EngineSession& session_;
    FilterStack& filters_;
    quint64 moment_ = 1;  ///< counts what makes others be found: snapshots, secrets shown
    QList<Wanted> waiting_;
    QSet<QString> askingFindings_;  ///< lines that do
    bool running_ = false;
};

}  // namespace logwright::ui
