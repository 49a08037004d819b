// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A home of its own for a test, so that settings and projects of the person who runs it are neither read nor
// touched; and a watch over Qt's warnings, each of which fails the test that caused it.

#include <QCoreApplication>
#include <QMutex>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

namespace logwright::ui::test {

class TestHome {
public:
    /// Before the application reads any setting: as the first thing of initTestCase().
    TestHome() {
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(variable, folder_.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("logwright"));
        QCoreApplication::setApplicationName(QStringLiteral("logwright"));
        previous_ = qInstallMessageHandler(&TestHome::take);
    }
    ~TestHome() { qInstallMessageHandler(previous_); }

    QString path(const QString& name) const { return folder_.filePath(name); }

    /// The warnings since the last call: a test asks for none in its cleanup().
    static QString takeWarnings() {
        const QMutexLocker lock(&mutex());
        return std::exchange(warnings(), {}).join(QLatin1Char('\n'));
    }

private:
    static QMutex& mutex() {
        static QMutex mutex;
        return mutex;
    }
    static QStringList& warnings() {
        static QStringList warnings;
        return warnings;
    }
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
        // The offscreen platform has no window manager to tell sizes to.
        const bool ofPlatform = text.contains(QLatin1String("propagateSizeHints"));
        if (type != QtDebugMsg && type != QtInfoMsg && !ofPlatform) {
            const QMutexLocker lock(&mutex());
            warnings().append(text);
        }
        if (previous_) previous_(type, context, text);
    }

    QTemporaryDir folder_;
    static inline QtMessageHandler previous_ = nullptr;
};

}  // namespace logwright::ui::test
