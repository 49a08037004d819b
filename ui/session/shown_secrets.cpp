// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/shown_secrets.h"

#include <atomic>

namespace logwright::ui {

namespace {

std::atomic<bool> secretsShown = false;

}  // namespace

void setSecretsShown(bool shown) {
    secretsShown = shown;
}

std::string withoutSecrets(std::string_view text) {
    return secretsShown ? std::string(text) : redacted(text);
}

std::vector<SecretSpan> secretsToHide(std::string_view text) {
    return secretsShown ? std::vector<SecretSpan>() : findSecrets(text);
}

}  // namespace logwright::ui
