// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one gate of every change that moves records: what will happen in words, how many records move, each
// template before and after, and some of the records, before anything is done.

#include "engine/mining/template_edit.h"
#include "ui/session/workspace.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace logwright::ui {

class TaskProgress;
class TemplateChangesModel;

class EditPreviewDialog : public QDialog {
    Q_OBJECT
public:
    EditPreviewDialog(Workspace& workspace, TemplateEdit edit, QWidget* parent);

    const TemplateEdit& edit() const { return edit_; }
    QTableView& changes() { return *table_; }
    QPushButton& applyButton() { return *apply_; }
    QPushButton& showRecordsButton() { return *showRecords_; }
    QPlainTextEdit& records() { return *records_; }
    QLabel& summary() { return *summary_; }
    /// Of a merge: the text that the template gets. Null for other edits.
    QLineEdit* textField() { return text_; }

private:
    QString actionWords() const;
    void makeTextField();
    void makeTable();
    QWidget* makeButtons();
    void compute();
    void take(Result<TemplateEditPreview> preview);
    void fitRowHeights();
    void fillText();
    void takeText();
    void showRecords(bool show);
    void readRecords();
    void refresh();
    void restyle();

    Workspace& workspace_;
    TemplateEdit edit_;
    std::optional<TemplateEditPreview> preview_;
    quint64 serial_ = 0;  ///< of the preview asked for last
    bool recordsRead_ = false;
    QString problem_;  ///< why there is no preview
    QLabel* what_;
    QLineEdit* text_ = nullptr;
    QTimer* typing_ = nullptr;
    QLabel* summary_;
    QTableView* table_;
    TemplateChangesModel* model_;
    QPlainTextEdit* records_;
    TaskProgress* progress_;
    QPushButton* showRecords_;
    QPushButton* again_;
    QPushButton* apply_;
};

/// Opens the preview of `edit`; where there is none, says why. Null then.
EditPreviewDialog* openPreview(Workspace& workspace, const Result<TemplateEdit>& edit, QWidget* parent);

}  // namespace logwright::ui
