// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The key that a service wants: of the environment, else of the desktop's keyring (freedesktop's Secret
// Service, over libsecret), where it stands by the address of the service. Never in a project.

#include "engine/base/result.h"

#include <string>

namespace logwright {

/// LOGWRIGHT_MODEL_KEY, else OPENAI_API_KEY or ANTHROPIC_API_KEY where the endpoint is at the host that these
/// are for, else what the keyring has. Empty where there is none. The keyring may ask its owner to unlock it:
/// not for a thread that must not wait.
std::string serviceKey(const std::string& endpoint);

/// Keeps the key in the keyring, in place of the one that was there; an empty one takes it out. Fails where
/// there is no keyring, or its owner does not unlock it.
Result<> keepInKeyring(const std::string& endpoint, const std::string& key);

}  // namespace logwright
