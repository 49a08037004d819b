// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Joins the log with the docks beside it: a record's details, its bookmark.

#include "ui/session/workspace.h"

namespace logwright::ui {

class BookmarkView;
class DockLayout;
class LogView;
class MessageStrip;

struct LogWiring {
    Workspace& workspace;
    LogView& log;
    BookmarkView& bookmarks;
    DockLayout& docks;
    MessageStrip& messages;
};

void wireLog(const LogWiring& wiring);

}  // namespace logwright::ui
