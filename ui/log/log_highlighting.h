// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Highlighters in a log: looks them up for what shows, and makes new ones from the chosen record or the word
// under the pointer.

#include "ui/log/row_highlights.h"
#include "ui/session/workspace.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace logwright::ui {

class LogArea;

class LogHighlighting : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; the actions have their keys where `view` has the keyboard.
    LogHighlighting(Workspace& workspace, LogArea& area, QWidget& view);

    const QList<QAction*>& actions() const { return actions_; }
    /// Adds what can be done at a place of the screen.
    void fillMenu(QMenu& menu, const QPoint& globalPosition);

signals:
    /// Nothing could be highlighted: why, as a sentence.
    void refused(const QString& words);

private:
    void find(std::vector<std::string> queries, std::vector<RecordIndex> records,
              std::function<void(Result<RowHighlights::Found>)> answer);
    void highlightTemplate();
    void highlightText(const QString& text);
    void askFor();
    void add(Highlighter highlighter);

    Workspace& workspace_;
    LogArea& area_;
    QWidget& view_;
    QList<QAction*> actions_;
};

/// A colour that none of the highlighters has, or the one that fewest have.
int freeHighlightColour(const std::vector<Highlighter>& highlighters);

}  // namespace logwright::ui
