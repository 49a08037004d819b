// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The docks of the window: where they stand at first, and how they come back as a person left them. While
// nothing is open they are put away.

#include <QByteArray>
#include <QHash>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace logwright::ui {

class DockLayout : public QObject {
    Q_OBJECT
public:
    explicit DockLayout(QMainWindow& window);

    /// Adds a dock; call in the order of the View menu, all before restore().
    QDockWidget* add(const QString& id, const QString& title, QWidget* content);
    /// One a dock: opens it, brings it forward, or closes it.
    const QList<QAction*>& toggleActions() const { return toggles_; }

    /// Geometry and docks as they were when save() was called last, or as at first.
    void restore();
    void save() const;
    void reset();

    const QList<QDockWidget*>& docks() const { return docks_; }
    /// How the docks stand, or would if they were shown; and back to that. What is no such state changes
    /// nothing.
    QByteArray state() const;
    void takeUp(const QByteArray& state);

    /// Puts the docks away, or back as they were.
    void setShown(bool shown);
    /// Opens a dock if it is closed and gives it the keyboard.
    void open(const QString& id);
    /// Opens or closes a dock; the keyboard stays where it is.
    void setVisible(const QString& id, bool visible);
    /// Where docks share a place, shows this one of them.
    void bringForward(const QString& id);

private:
    QDockWidget* dock(const char* id) const;
    QDockWidget* inFront(QDockWidget* dock) const;
    void placeAsAtFirst();
    void sizeAsAtFirst();

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    QList<QAction*> toggles_;
    QHash<QDockWidget*, int> heightBefore_;  ///< of docks that setVisible() closed
    bool shown_ = true;
    QByteArray putAway_;  ///< the state while they are not shown
};

}  // namespace logwright::ui
