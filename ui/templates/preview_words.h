// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a preview says of an edit before it is made.

#include "engine/project/project.h"

#include <QString>

namespace logwright::ui {

/// "Merge E3 and E7".
QString previewTitle(const TemplateEdit& edit);
/// What happens to the templates, in a sentence or two.
QString previewSentence(const TemplateEdit& edit, const TemplateTable& table);
/// The words of the button that does it: "Merge".
QString previewAction(TemplateEdit::Kind kind);
/// "12,345 records move. 3 templates change, 2 are new, 1 is merged into another."
QString movedWords(const TemplateEditPreview& preview);

}  // namespace logwright::ui
