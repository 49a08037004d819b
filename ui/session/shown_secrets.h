// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether secrets show as they stand in the logs, which a person asks for in the View menu and for the open
// project alone. Records come redacted from the engine; templates are redacted here, where they are drawn.

#include <string>
#include <string_view>

namespace logwright::ui {

/// From any thread.
void setSecretsShown(bool shown);

/// The text of a template, or a part of one, as it may be shown.
std::string withoutSecrets(std::string_view text);

}  // namespace logwright::ui
