// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template cut at its slots: what is constant, what varies and as which type. Free of Qt, because the
// engine's word "slots" is a macro there. Secrets are looked for in the whole text before it is cut: what
// announces one may stand in another part.

#include "engine/mining/template_table.h"

#include <string>
#include <vector>

namespace logwright::ui {

struct TemplatePart {
    std::string text;  ///< constant text as it may be shown, or `<*>` for a slot
    int slot = -1;     ///< index of the slot; -1 for constant text
    SlotType type = SlotType::word;
};

std::vector<TemplatePart> templateParts(const Template& pattern);

/// The same cut finer, at what a person can point at: words stand apart from what is between them. The first
/// word of a secret stands for all of it.
struct TemplatePiece {
    std::string text;       ///< as it may be shown
    std::size_t begin = 0;  ///< in bytes of the template's text
    int slot = -1;
    bool word = false;  ///< can become a parameter
    SlotType type = SlotType::word;
};

std::vector<TemplatePiece> templatePieces(const Template& pattern);

int slotCount(const Template& pattern);

}  // namespace logwright::ui
