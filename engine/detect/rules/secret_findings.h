// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Secrets in clear, as findings: one for each secret, from the first record that shows it to the last.

#include "engine/detect/event_finding.h"
#include "engine/detect/rules/secret_leaks.h"

namespace logwright {

std::vector<EventFinding> findBySecrets(std::span<const SecretLeak> leaks);

}  // namespace logwright
