// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The chosen record in full: where it stands, when, how serious, its template and parameters, and its whole
// text with the lines that belong to it. Where only a template is chosen, that.

#include "ui/details/record_details.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;
class QTableWidget;
class QTimer;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class FactGrid;
class TemplateDetails;

class DetailsView : public QWidget {
    Q_OBJECT
public:
    explicit DetailsView(Workspace& workspace, QWidget* parent = nullptr);

    /// What is shown; the record chosen last whose text has arrived.
    const RecordDetails& details() const { return details_; }

private:
    void makeFacts();
    void makeParameters();
    void readChosen();
    void readAnew();
    void showDetails(RecordDetails details);
    void fillParameters();
    void appendText();
    void restyle();
    void say(const QString& title, const QString& hint);

    Workspace& workspace_;
    RecordDetails details_;
    std::optional<RecordIndex> shown_;  ///< read, or being read
    QStackedLayout* stack_;
    EmptyState* empty_;
    FactGrid* facts_;
    QLabel* time_;
    QLabel* severity_;
    QLabel* source_;
    QLabel* component_;
    QLabel* host_;
    QLabel* session_;
    QLabel* template_;
    QLabel* former_;
    QToolButton* filter_;
    QToolButton* copy_;
    QTableWidget* parameters_;
    QLabel* problem_;
    QPlainTextEdit* text_;
    QTimer* appending_;
    TemplateDetails* templateDetails_;
    qsizetype appended_ = 0;  ///< characters of details_.text that are in the field
};

}  // namespace logwright::ui
