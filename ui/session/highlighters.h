// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The colour rules of the open project, in their order, kept in it. Every change can be taken back.

#include "engine/project/highlighter.h"
#include "ui/session/workbench_keeper.h"

#include <QObject>

#include <vector>

namespace logwright::ui {

class Highlighters : public QObject {
    Q_OBJECT
public:
    /// `keeper` must outlive it.
    explicit Highlighters(WorkbenchKeeper& keeper);

    const std::vector<Highlighter>& all() const { return all_; }

    /// Puts it behind the others. False where there are as many as there can be.
    bool add(const Highlighter& highlighter);
    void replace(std::size_t index, const Highlighter& highlighter);
    void setOn(std::size_t index, bool on);
    void remove(std::size_t index);
    /// `to`: where it stands then.
    void move(std::size_t from, std::size_t to);

    bool canUndo() const { return !done_.empty(); }
    bool canRedo() const { return !undone_.empty(); }
    void undo();
    void redo();

signals:
    void changed();
    void did();   ///< a change was made, or done again
    void took();  ///< or taken back
    void refused(const QString& title, const logwright::Error& error);

private:
    using List = std::vector<Highlighter>;
    void take();
    void commit(List next);
    void put(List next);

    WorkbenchKeeper& keeper_;
    List all_;
    std::vector<List> done_;  ///< what stood before each change, the last one at the end
    std::vector<List> undone_;
};

/// Its name, or else what it looks for.
QString highlighterTitle(const Highlighter& highlighter);

}  // namespace logwright::ui
