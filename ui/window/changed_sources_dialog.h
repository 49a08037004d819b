// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Files changed since they were read: asks, for each, whether to read what was added, all of it again, or
// nothing.

#include "engine/project/project.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;

namespace logwright::ui {

class ChangedSourcesDialog : public QDialog {
    Q_OBJECT
public:
    struct Answer {
        SourceId source{};
        Project::Reread how = Project::Reread::appended;
    };

    explicit ChangedSourcesDialog(const std::vector<SourceChange>& changes, QWidget* parent = nullptr);

    /// What is to be read; nothing for those to be left.
    std::vector<Answer> answers() const;

private:
    struct Row {
        SourceId source{};
        QComboBox* choice = nullptr;
    };
    std::vector<Row> rows_;
};

}  // namespace logwright::ui
