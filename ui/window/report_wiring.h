// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace logwright::ui {

class MessageStrip;
class Workspace;

/// Asks what a report is to hold; what came of it is said in `messages`.
void askForReport(Workspace& workspace, MessageStrip& messages, QWidget* window);

}  // namespace logwright::ui
