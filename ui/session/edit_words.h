// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's edits of the templates in words, so that menus, messages and details say them alike.

#include "engine/mining/template_edit.h"

#include <QString>

namespace logwright::ui {

/// "E12": how a template is called that has no name.
QString templateNumber(TemplateId id);
/// "E3, E7 and E9"; of many only the first few, and how many more.
QString templateNumbers(const std::vector<TemplateId>& ids);
/// The name that a person gave, else "E12".
QString templateTitle(const Template& known);

/// What the edit is, to stand after "Undo": "merge of E3 and E7".
QString editWords(const TemplateEdit& edit);
/// What was done, as a sentence without its full stop: "Merged: E3 and E7".
QString editDone(const TemplateEdit& edit);
/// What is being done, as the title of a task: "Merging templates".
QString editDoing(const TemplateEdit& edit);

}  // namespace logwright::ui
