// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All learned relations between templates at once, or those around one: its causes on the left, its effects
// on the right. What is pointed at is told to the workspace's evidence; opening it leads to its records.

#include "ui/graph/graph_contents.h"
#include "ui/relations/related_templates_model.h"
#include "ui/session/workspace.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSlider;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class GraphView;

class TemplateGraphView : public QWidget {
    Q_OBJECT
public:
    explicit TemplateGraphView(Workspace& workspace, QWidget* parent = nullptr);

    GraphView& canvas() { return *canvas_; }
    QLineEdit& search() { return *search_; }
    QTableView& table() { return *table_; }
    RelatedTemplatesModel& model() { return *model_; }
    QSlider& strength() { return *strength_; }
    QCheckBox& sureOnly() { return *sureOnly_; }
    QToolButton& all() { return *all_; }
    EmptyState& empty() { return *empty_; }
    std::optional<TemplateId> centre() const { return centre_; }
    /// Of each card.
    const std::vector<TemplateId>& shown() const { return shown_; }

    /// Shows what is around a template.
    void showAround(TemplateId id);

signals:
    void logWanted();
    void trainingWanted();

private:
    QWidget* makeBar();
    QWidget* makeList();
    void connectWorkspace();
    void startAnew();
    void readRelations();
    void showRelations();
    void fillList();
    void draw(bool fit);
    /// `level` gets how many steps from the centre each template is, causes below zero.
    std::vector<int> chooseAround(std::map<TemplateId, int>& level) const;
    std::vector<int> chooseStrongest() const;
    GraphCard cardOf(TemplateId id) const;
    void showState();
    void chooseCard(int card);
    void chooseArrow(int arrow);
    void openCard(int card);
    void openArrow(int arrow);
    void showMenu(int card, const QPoint& place);
    RelationLimits limits() const;

    Workspace& workspace_;
    QLineEdit* search_;
    QSlider* strength_;
    QLabel* strengthValue_;
    QSlider* steps_;
    QLabel* stepsValue_;
    QCheckBox* sureOnly_;
    QToolButton* all_;
    RelatedTemplatesModel* model_;
    QTableView* table_;
    QStackedLayout* stack_;
    GraphView* canvas_;
    EmptyState* empty_;
    QLabel* figures_;

    SnapshotPtr snapshot_;
    std::vector<TemplateRelation> relations_;  ///< the strongest first
    std::optional<TemplateId> centre_;
    std::vector<TemplateId> shown_;  ///< of each card
    std::vector<int> arrows_;        ///< the relation of each arrow
    bool choosing_ = false;
};

}  // namespace logwright::ui
