// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Joins the findings with the rest of the window: what they lead to, what is said of them, and their keys in
// the log.

#include "ui/session/workspace.h"

#include <functional>

class QWidget;

namespace logwright::ui {

class DetectorView;
class FindingView;
class LogView;
class MessageStrip;
class TreeView;
class WorkflowView;

struct FindingWiring {
    Workspace& workspace;
    FindingView& findings;
    DetectorView& detectors;
    LogView& log;
    TreeView& tree;
    WorkflowView& workflows;
    MessageStrip& messages;
    std::function<void(QWidget*)> show;  ///< brings a view to the front and gives it the keyboard
};

void wireFindings(const FindingWiring& wiring);

}  // namespace logwright::ui
