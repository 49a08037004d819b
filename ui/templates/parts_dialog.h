// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a person points at a part of a template: some values of a slot get templates of their own, all of
// them become words, or a word becomes a parameter. What is chosen here goes through the preview.

#include "engine/insight/parameters.h"
#include "ui/session/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace logwright::ui {

class PartsField;
class TaskProgress;
class ValueTableModel;

class PartsDialog : public QDialog {
    Q_OBJECT
public:
    PartsDialog(Workspace& workspace, TemplateId id, QWidget* parent);

    PartsField& parts() { return *parts_; }
    QTableView& values() { return *table_; }
    QPushButton& splitButton() { return *split_; }
    QPushButton& toWordsButton() { return *toWords_; }
    QPushButton& toParameterButton() { return *toParameter_; }

private:
    struct Counted {
        std::vector<ValueCount> values;
        std::uint64_t records = 0;
        bool all = false;  ///< every value of every record; else the most frequent of a sample
    };
    static Result<Counted> countValues(Project& project, const Snapshot& snapshot, TemplateId id,
                                       std::size_t slot, TaskContext& task);

    QWidget* makeTable();
    QWidget* makeButtons();
    void showTemplate();
    void takePart();
    void askValues(int slot);
    void takeValues(Result<Counted> counted);
    void refresh();
    void preview(const Result<TemplateEdit>& edit);
    void previewSplit();
    void previewWords();
    void previewParameter();
    std::vector<std::string> chosenValues() const;

    Workspace& workspace_;
    TemplateId id_;
    PartsField* parts_;
    QLabel* what_;
    QTableView* table_;
    ValueTableModel* model_;
    QLabel* chosen_;
    TaskProgress* progress_;
    QPushButton* split_;
    QPushButton* toWords_;
    QPushButton* toParameter_;
    Counted counted_;
    quint64 serial_ = 0;  ///< of the count asked for last
};

/// Opens the dialog; what is to be chosen in it first is for the caller.
PartsDialog* openParts(Workspace& workspace, TemplateId id, QWidget* parent);

}  // namespace logwright::ui
