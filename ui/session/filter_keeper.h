// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The filter in force as the open project keeps it, and the filters that a person gave a name.

#include "engine/project/kept_filter.h"
#include "ui/session/filter_stack.h"
#include "ui/session/workbench_keeper.h"

#include <QObject>

#include <vector>

namespace logwright::ui {

class Workspace;

class FilterKeeper : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    FilterKeeper(Workspace& workspace, FilterStack& filters, WorkbenchKeeper& keeper);

    /// By name.
    const std::vector<SavedFilter>& saved() const { return saved_; }
    /// Keeps the conditions in force under a name, in the place of what it stood for.
    void save(const QString& name);
    void remove(const QString& name);
    /// Puts the conditions of that name in the place of those in force: one step of the filter.
    void takeUp(const QString& name);

signals:
    void savedChanged();
    void refused(const QString& title, const logwright::Error& error);

private:
    void take();
    void restore();
    void keep();

    Workspace& workspace_;
    FilterStack& filters_;
    WorkbenchKeeper& keeper_;
    std::vector<SavedFilter> saved_;
};

/// What a project keeps of a condition, and the condition in the words of now.
KeptCondition keptCondition(const Condition& condition);
Condition conditionOf(const Workspace& workspace, const KeptCondition& kept);

}  // namespace logwright::ui
