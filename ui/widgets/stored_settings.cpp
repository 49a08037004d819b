// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stored_settings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace logwright::ui {

namespace {

/// One thread, so that writes keep their order; owned by the application, which waits for it at its end.
QThreadPool& writer() {
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setMaxThreadCount(1);
    }
    return *pool;
}

}  // namespace

void storeSettings(std::function<void(QSettings&)> write) {
    writer().start([write = std::move(write)] {
        QSettings settings;
        write(settings);
    });
}

void waitForStoredSettings() {
    writer().waitForDone();
}

}  // namespace logwright::ui
