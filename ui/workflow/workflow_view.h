// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The workflows of the logs: a list of tasks, the graph of the chosen one, and the way of one session over
// it. They are learned when the view is first seen, as a task that can be cancelled.

#include "ui/session/workspace.h"
#include "ui/workflow/workflow_drawing.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class GraphView;
class MessageStrip;
class WorkflowListModel;

class WorkflowView : public QWidget {
    Q_OBJECT
public:
    explicit WorkflowView(Workspace& workspace, QWidget* parent = nullptr);

    /// Lays the session of a record over its workflow; learns first where nothing is learned yet.
    void showSession(RecordIndex record);

    GraphView& canvas() { return *canvas_; }
    QTableView& table() { return *table_; }
    QSlider& strength() { return *strength_; }
    QComboBox& ties() { return *ties_; }
    QLineEdit& search() { return *search_; }
    QToolButton& withoutSession() { return *withoutSession_; }
    EmptyState& empty() { return *empty_; }
    MessageStrip& strip() { return *strip_; }
    QString figures() const;
    const LearnedWorkflowsPtr& learned() const { return learned_; }
    const std::optional<ShownSession>& session() const { return session_; }
    const WorkflowDrawing& drawing() const { return drawing_; }
    bool busy() const { return task_ != 0 || asked_.has_value(); }

    /// In the format that the file's suffix says. Says in the view what went wrong.
    bool writeTo(const QString& file);

signals:
    /// Records of a step or an edge are to be seen in the log.
    void logWanted();
    /// A file was written.
    void written(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeList();
    QWidget* makeCanvas();
    void makeActions();
    void connectWorkspace();
    void startAnew();
    void learnIfSeen();
    void learn();
    void take(Result<LearnedWorkflowsPtr> learned);
    void askForSession();
    void takeSession(const std::optional<ShownSession>& session);
    void listWorkflows();
    void chooseWorkflow(std::uint32_t workflow);
    void clearSession();
    void draw(bool fit);
    void showState();
    void showFigures();
    void chooseCard(int card);
    void chooseArrow(int arrow);
    void openCard(int card);
    void openArrow(int arrow);
    void showMenu(int card, const QPoint& place);
    void exportAs(const QString& suffix);
    Result<> write(const QString& file) const;
    const Workflow* current() const;
    TemplateId templateOfCard(int card) const;
    void saySession();

    Workspace& workspace_;
    QComboBox* ties_;
    QSlider* strength_;
    QLabel* strengthValue_;
    QToolButton* withoutSession_;
    QLineEdit* search_;
    WorkflowListModel* model_;
    QTableView* table_;
    QStackedLayout* stack_;
    GraphView* canvas_;
    EmptyState* empty_;
    MessageStrip* strip_;
    QLabel* figures_;
    QAction* open_ = nullptr;
    QAction* filter_ = nullptr;
    QList<QAction*> exports_;

    SnapshotPtr snapshot_;  ///< that learned_ is of, or that is being learned
    LearnedWorkflowsPtr learned_;
    std::optional<Error> error_;
    int task_ = 0;  ///< that learns; 0: none
    bool starting_ = false;
    quint64 serial_ = 0;                ///< of the newest wish to learn
    std::optional<RecordIndex> asked_;  ///< whose session is to be shown when that can be
    std::uint32_t workflow_ = 0;
    std::optional<ShownSession> session_;
    WorkflowDrawing drawing_;
    bool choosing_ = false;
};

}  // namespace logwright::ui
