// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Asks where in the log to go, and says while a person types where that is.

#include "engine/events/filter.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace logwright::ui {

class GoToDialog : public QDialog {
    Q_OBJECT
public:
    /// `from`: the position that is looked at.
    GoToDialog(SnapshotPtr snapshot, RowSetPtr rows, std::uint64_t from, QWidget* parent);

    QLineEdit& place() { return *place_; }
    QString meaning() const;

    void accept() override;

Q_SIGNALS:
    void chosen(logwright::RecordIndex record);

private:
    void read();

    SnapshotPtr snapshot_;
    RowSetPtr rows_;
    std::uint64_t from_;
    QLineEdit* place_;
    QLabel* meaning_;
    QPushButton* go_;
    std::optional<RecordIndex> record_;
};

}  // namespace logwright::ui
