// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The evidence for the node or edge that is pointed at: what the model says, what the plain statistics say,
// how the lags spread, and the records behind it.

#include "ui/session/workspace.h"

#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;
class QStackedLayout;
class QStandardItemModel;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class LagHistogram;

class EvidenceView : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceView(Workspace& workspace, QWidget* parent = nullptr);

    QListView& records() { return *records_; }
    LagHistogram& histogram() { return *histogram_; }
    /// What stands in it, a sentence a line.
    QString text() const;

signals:
    /// The chosen record is to be seen in the log.
    void logWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContents();
    void makeButtons(QWidget* row);
    void restyle();
    void showEvidence(const EvidencePtr& evidence);
    void showNode(const Evidence& evidence);
    void showRelation(const Evidence& evidence);
    void showRecords(const Evidence& evidence);
    void readTexts(const EvidencePtr& evidence, std::vector<RecordIndex> records);
    void fitRecords();
    void chooseRecord(int row);
    QString titleOf(TemplateId id) const;

    Workspace& workspace_;
    EvidencePtr evidence_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    QLabel* title_;
    QLabel* template_;
    QLabel* facts_;
    QLabel* reason_;
    QLabel* relationTitle_;
    QLabel* doubt_;
    QLabel* relation_;
    QLabel* statistics_;
    LagHistogram* histogram_;
    QLabel* histogramWords_;
    QLabel* recordsTitle_;
    QListView* records_;
    QStandardItemModel* recordModel_;
    QToolButton* showInLog_;
    QToolButton* filter_;
};

}  // namespace logwright::ui
