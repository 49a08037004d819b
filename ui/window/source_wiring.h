// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/workspace.h"

namespace logwright::ui {

class MessageStrip;
class WindowActions;

/// Joins the actions for the sources' clocks and for the system's journal to what does them, and says in
/// `messages` what came of it. All must outlive the actions.
void wireSources(Workspace& workspace, WindowActions& actions, MessageStrip& messages);

}  // namespace logwright::ui
