// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether secrets show as they stand in the logs, which a person asks for in the View menu and for the open
// project alone. Records come redacted from the engine; templates are redacted here, where they are drawn.

#include "engine/secrets/secrets.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright::ui {

/// From any thread.
void setSecretsShown(bool shown);

/// Whether e-mail addresses are secrets is a person's own setting, of all projects: taken up when the program
/// starts.
void restoreEmailsHidden();
void keepEmailsHidden(bool hide);

/// The whole text of a template or a reason as it may be shown. A part of one may lack what announces its
/// secret.
std::string withoutSecrets(std::string_view text);

/// What marks stand for in such a text: none while secrets show.
std::vector<SecretSpan> secretsToHide(std::string_view text);

}  // namespace logwright::ui
