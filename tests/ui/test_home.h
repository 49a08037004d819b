// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A home of its own for a test, so that settings and projects of the person who runs it are neither read nor
// touched; and a watch over Qt's warnings.

#include "ui/session/language.h"
#include "ui/widgets/stored_settings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

namespace logwright::ui::test {

/// A warning of Qt fails the test that is running: call in init().
inline void failOnWarnings() {
    // The offscreen platform has no window manager to tell sizes to, to raise a tool tip, or to give a popup
    // the keyboard, and says so.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!.*(propagateSizeHints|grabbing the keyboard|raise\\(\\)))")));
}

class TestHome {
public:
    /// A member of the test, so that it is there before the application reads any setting.
    TestHome() {
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(variable, folder_.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("logwright"));
        QCoreApplication::setApplicationName(QStringLiteral("logwright"));
        Language::current().restore();  // English has its plurals from there
    }

    ~TestHome() { waitForStoredSettings(); }  // which are written below the folder that goes now

    QString path(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
};

}  // namespace logwright::ui::test
