// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The line in which a person searches, with what it will look for in words below, how many records were
// found, the way from hit to hit, and from the search to a filter.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace logwright::ui {

class ElidedLabel;
class SearchCompleter;

/// What can be done with a search, with its keys; the window puts them into menus.
struct SearchActions {
    explicit SearchActions(QObject* parent);
    QList<QAction*> all() const { return {next, previous, filterTo, filterOut, save}; }
    QAction* next;
    QAction* previous;
    QAction* filterTo;
    QAction* filterOut;
    QAction* save;
};

class SearchBar : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit& line() { return *line_; }
    const SearchActions& actions() const { return actions_; }
    SearchCompleter& completer() { return *completer_; }
    QToolButton& recallButton() { return *recall_; }
    /// What will be looked for, or what is wrong with the line.
    QString preview() const;
    QString countText() const;

    /// Gives the line the keyboard.
    void start();
    /// Puts a search there and runs it.
    void search(const QString& typed);

signals:
    /// A hit was walked to: it is to be seen.
    void hitWanted();

protected:
    /// Esc in the line empties it, whatever else it would lift.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void enter();
    void step(bool forward);
    void filter(bool without);
    void askName();
    void showSearch();
    void readLine();
    void showPreview();
    void fillRecall();
    void dress();

    Workspace& workspace_;
    SearchActions actions_;
    QLineEdit* line_;
    SearchCompleter* completer_;
    ElidedLabel* preview_;
    QLabel* count_;
    QToolButton* recall_;
    QMenu* recallMenu_;
    QTimer* pause_;  ///< until what is typed is looked for

    /// What a worker made of a line.
    struct Reading {
        QString typed;
        bool fits = false;
        QString words;  ///< what it looks for, or what is wrong with it
    };
    Reading reading_;
    QString asked_;  ///< the line that was given to the worker last, and the snapshot it was read for
    std::weak_ptr<const Snapshot> askedFor_;
};

}  // namespace logwright::ui
