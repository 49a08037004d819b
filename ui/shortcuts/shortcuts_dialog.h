// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All actions of the window with their keys, to be looked up and changed. Keys that another action has are
// taken from it only when a person says so; what is changed holds at once.

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace logwright::ui {

class KeyField;
class KeyMap;

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(KeyMap& map, QWidget* parent = nullptr);

    QLineEdit& search() { return *search_; }
    QTableView& table() { return *table_; }
    KeyField& field() { return *field_; }
    QPushButton& takeButton() { return *take_; }
    QPushButton& removeButton() { return *remove_; }
    QPushButton& resetButton() { return *reset_; }
    QPushButton& resetAllButton() { return *resetAll_; }
    /// What stands in the way of the keys that were pressed.
    QString notice() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    QWidget* makeEditor();
    /// The chosen action; -1 for none.
    int chosen() const;
    void showChosen();
    void press(const QKeySequence& keys);
    void say(const QString& words, bool offerToTake);
    void dress();

    KeyMap& map_;
    QSortFilterProxyModel* found_;
    QLineEdit* search_;
    QTableView* table_;
    QLabel* of_;
    KeyField* field_;
    QPushButton* remove_;
    QPushButton* reset_;
    QLabel* notice_;
    QPushButton* take_;
    QPushButton* resetAll_;
    QKeySequence wanted_;  ///< that another action has
};

}  // namespace logwright::ui
