// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a report is to hold and how it is written, with a preview of it. Writing is a task that goes on when
// the dialog is closed.

#include "engine/project/report_gathering.h"
#include "engine/report/report_document.h"
#include "ui/session/workspace.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace logwright::ui {

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    enum class Format { html, pdf, markdown, json, csv };

    explicit ReportDialog(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit& title() { return *title_; }
    QCheckBox& section(ReportSection section) { return *sections_[raw(section)]; }
    QComboBox& format() { return *format_; }
    QCheckBox& redaction() { return *redaction_; }
    QCheckBox& onlyFiltered() { return *onlyFiltered_; }
    QTextBrowser& preview() { return *preview_; }
    QPushButton& writeButton() { return *write_; }
    /// True while what is shown lags behind what was chosen.
    bool gathering() const { return gathering_; }

    /// Asks where to, then writes.
    void accept() override;
    void writeTo(const QString& file);

signals:
    void written(const QString& file);
    void failed(const logwright::Error& error);

private:
    QWidget* makeChoices();
    void offerSections();
    ReportRequest request() const;
    Format chosenFormat() const;
    void gatherLater();
    void gather();
    void showPreview(const Result<ReportDocument>& report);

    Workspace& workspace_;
    QLineEdit* title_;
    std::array<QCheckBox*, reportSectionNames.size()> sections_{};
    QComboBox* format_;
    QCheckBox* onlyFiltered_;
    QCheckBox* redaction_;
    QLabel* state_;
    QTextBrowser* preview_;
    QPushButton* write_ = nullptr;
    QTimer pause_;  ///< the preview follows when choosing pauses
    bool gathering_ = true;
};

}  // namespace logwright::ui
