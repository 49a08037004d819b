// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/shown_secrets.h"

#include "ui/widgets/stored_settings.h"

#include <QSettings>
#include <QString>

#include <atomic>

namespace logwright::ui {

namespace {

std::atomic<bool> secretsShown = false;
const QString emailsKey = QStringLiteral("privacy/emailsHidden");

}  // namespace

void setSecretsShown(bool shown) {
    secretsShown = shown;
}

void restoreEmailsHidden() {
    hideEmailAddresses(QSettings().value(emailsKey, false).toBool());
}

void keepEmailsHidden(bool hide) {
    hideEmailAddresses(hide);
    storeSettings([hide](QSettings& settings) { settings.setValue(emailsKey, hide); });
}

std::string withoutSecrets(std::string_view text) {
    return secretsShown ? std::string(text) : redacted(text);
}

std::vector<SecretSpan> secretsToHide(std::string_view text) {
    return secretsShown ? std::vector<SecretSpan>() : findSecrets(text);
}

}  // namespace logwright::ui
