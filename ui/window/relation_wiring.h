// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Joins the views of relations and workflows with the log, and says what became of a training.

#include "ui/session/workspace.h"

#include <functional>

class QAction;
class QWidget;

namespace logwright::ui {

class LogView;
class MessageStrip;
class TemplateGraphView;
class TrainingView;
class TreeView;
class WorkflowView;

struct RelationWiring {
    Workspace& workspace;
    LogView& log;
    TreeView& tree;
    TemplateGraphView& relations;
    WorkflowView& workflows;
    TrainingView& training;
    MessageStrip& messages;
    QAction& train;                                    ///< brings its view
    std::function<void(QWidget*)> show;                ///< brings a view to the front, and the keyboard
    std::function<void(const QString& file)> written;  ///< a drawing is there
};

void wireRelations(const RelationWiring& wiring);

}  // namespace logwright::ui
