// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the command palette of the window offers: every action of its menus and views that can be used now,
// the templates and the sources.

#include "ui/palette/command_palette.h"
#include "ui/session/workspace.h"

class QMenuBar;
class QWidget;

namespace logwright::ui {

class KeyMap;

struct PaletteSources {
    Workspace& workspace;
    QMenuBar& menus;
    const KeyMap& keys;                   ///< the actions that stand in no menu of the bar too
    std::function<void()> showTemplates;  ///< the template was chosen
    std::function<void()> showLog;        ///< the filter was set
    std::function<void(const QString&)> search;
};

QList<PaletteEntry> paletteEntries(const PaletteSources& sources);

}  // namespace logwright::ui
