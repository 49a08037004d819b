// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Measures what the filter leaves, beside the window, whenever that or the findings have changed and somebody
// looks. Small projects are measured at once; a large one as a task that shows how far it is and can be
// cancelled.

#include "ui/overview/overview_figures.h"
#include "ui/session/workspace.h"

#include <QObject>

#include <optional>

namespace logwright::ui {

class OverviewReader : public QObject {
    Q_OBJECT
public:
    /// From `leastRowsOfTask` rows on a measurement is a task: fewer are measured in a tenth of a second.
    explicit OverviewReader(Workspace& workspace, QObject* parent = nullptr,
                            std::uint64_t leastRowsOfTask = 1'000'000);

    /// Null before the first measurement of a project, and where the last one failed.
    const OverviewFiguresPtr& figures() const { return figures_; }
    /// Why the last measurement came to nothing; cancelled by a person, too.
    const std::optional<Error>& error() const { return error_; }
    void measureAgain();
    /// True while figures() lag behind the workspace.
    bool behind() const { return outdated_ || measuring_; }
    /// Nothing is measured while nobody looks.
    void setWatched(bool watched);

signals:
    void changed();

private:
    void outdate();
    void measureIfWatched();
    void measure();
    void take(quint64 serial, Result<OverviewFiguresPtr> figures);
    void forget();

    Workspace& workspace_;
    std::uint64_t leastRowsOfTask_;
    OverviewFiguresPtr figures_;
    std::optional<Error> error_;
    Filter measuredFilter_;  ///< of the newest measurement
    quint64 serial_ = 0;     ///< of the newest measurement
    int task_ = 0;           ///< of a large one; 0: none
    bool watched_ = false;
    bool outdated_ = true;
    bool measuring_ = false;
};

}  // namespace logwright::ui
