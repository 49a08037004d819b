// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Sets the clock of some sources right, and says before what that moves.

#include "engine/events/snapshot.h"
#include "engine/project/source_clocks.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace logwright::ui {

class ClockSetter;

class ClockDialog : public QDialog {
    Q_OBJECT
public:
    /// `name`: what the sources are called together. `setter` must outlive it.
    ClockDialog(ClockSetter& setter, SnapshotPtr snapshot, const QString& name, std::vector<SourceId> sources,
                QWidget* parent);

    /// Proposes an offset, and says why.
    void propose(std::chrono::nanoseconds offset, const QString& reason);
    QLineEdit& offset() { return *offset_; }
    QString meaning() const;

    void accept() override;

private:
    void read();
    QString effect() const;

    ClockSetter& setter_;
    SnapshotPtr snapshot_;
    std::vector<SourceId> sources_;
    std::optional<std::chrono::nanoseconds> wanted_;
    QLabel* reason_;
    QLineEdit* offset_;
    QLabel* meaning_;
    QPushButton* set_;
};

}  // namespace logwright::ui
