// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The menu that chooses the language of the window. Each language is called by its own name, so that it is
// found by whoever cannot read the present one.

class QMenu;

namespace logwright::ui {

void addLanguageMenu(QMenu& menu);

}  // namespace logwright::ui
