// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a search does in the window: its results come up beside the log while there is one, hits that are
// walked to show in the log.

#include "ui/session/workspace.h"

#include <functional>

namespace logwright::ui {

class DockLayout;
class MessageStrip;
class SearchBar;
class SearchResults;

struct SearchWiring {
    Workspace& workspace;
    SearchBar& bar;
    SearchResults& results;
    DockLayout& docks;
    MessageStrip& messages;
    std::function<void()> bringLog;  ///< to the front; the keyboard stays where it is
    std::function<void()> showLog;   ///< and gives it the keyboard
};

void wireSearch(const SearchWiring& wiring);

}  // namespace logwright::ui
