// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the search found, as a log of its own beside the whole one: it fills while the search goes on.

#include "ui/session/workspace.h"

#include <QWidget>

class QProgressBar;
class QStackedLayout;

namespace logwright::ui {

class EmptyState;
class LogArea;

class SearchResults : public QWidget {
    Q_OBJECT
public:
    explicit SearchResults(Workspace& workspace, QWidget* parent = nullptr);

    LogArea& area() { return *area_; }

signals:
    /// A hit was opened: it is to be seen in the log.
    void hitOpened();

private:
    void connectArea();
    void showFound();

    Workspace& workspace_;
    QStackedLayout* stack_;
    LogArea* area_;
    EmptyState* empty_;
    QProgressBar* progress_;
};

}  // namespace logwright::ui
