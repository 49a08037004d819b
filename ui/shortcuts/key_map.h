// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which keys do what in a window, as a person chose them. Every action of the window that has a name,
// "log.next-error", is in it; what differs from the usual keys is kept in QSettings by that name.

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace logwright::ui {

struct KeyedAction {
    QAction* action;
    QList<QKeySequence> usual;
    bool hinted = false;  ///< its tool tip ends with its keys

    QString group() const;  ///< "log"
    QString words() const;  ///< of its menu entry, without marks
    QString keys() const;   ///< as they are written on this system, with commas; may be empty
};

/// Keys as menus write them.
QString writtenKeys(const QList<QKeySequence>& keys);
/// What an action that tells its keys in its tool tip adds to it.
QString hintOfKeys(const QList<QKeySequence>& keys);

class KeyMap : public QObject {
    Q_OBJECT
public:
    /// Takes in the actions below `window` as they are and gives them the keys that a person chose before.
    explicit KeyMap(QWidget& window);

    const QList<KeyedAction>& actions() const { return actions_; }
    bool isUsual(int action) const;

    /// The others that answer to `keys` where this action does.
    QList<int> conflicts(int action, const QKeySequence& keys) const;
    /// Keys by which lists are walked and buttons pressed: not to be taken, unless they are the action's
    /// usual ones.
    bool isReserved(int action, const QKeySequence& keys) const;

    /// Gives an action these keys and no others, and takes them from those that it conflicts with; empty: it
    /// has none.
    void setKeys(int action, const QKeySequence& keys);
    /// The usual keys again, taken back from who has them now.
    void reset(int action);
    void resetAll();

signals:
    void changed();

private:
    void apply(int action, const QList<QKeySequence>& keys);
    void takeFromOthers(int action, const QList<QKeySequence>& keys);
    void store(int action) const;

    QList<KeyedAction> actions_;
};

}  // namespace logwright::ui
