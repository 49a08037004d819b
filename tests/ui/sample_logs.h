// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Small logs for the tests of the desktop: three files of different formats over the same two hours, with
// known counts.

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTextStream>

namespace logwright::ui::test {

struct SampleLogs {
    static constexpr int serviceRecords = 3000;  ///< every 50th an error of three lines
    static constexpr int systemRecords = 1000;
    static constexpr int rareRecords = 3;  ///< of one template, in the service's log
    static constexpr int records = serviceRecords + systemRecords + rareRecords;
    static constexpr int errors = serviceRecords / 50;
    static constexpr int sources = 2;
};

/// `second` seconds after 10:00 of the samples' day.
inline QString clockAt(int second) {
    return QStringLiteral("%1:%2:%3")
        .arg(10 + second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'));
}

inline void writeServiceLog(QTextStream& out) {
    for (int i = 0; i < SampleLogs::serviceRecords; ++i) {
        const QString time =
            QStringLiteral("2024-03-05 %1,%2").arg(clockAt(i * 2)).arg(i % 1000, 3, 10, QLatin1Char('0'));
        if (i % 50 == 7)
            out << time << " ERROR [worker-" << i % 4 << "] shop.Orders: Order " << 70000 + i
                << " could not be stored\njava.lang.IllegalStateException: no connection\n"
                << "\tat shop.Orders.store(Orders.java:" << 100 + i % 7 << ")\n";
        else if (i % 5 == 0)
            out << time << " WARN [worker-" << i % 4 << "] shop.Cache: Entry " << i * 31 << " expired after "
                << 100 + i % 900 << " ms\n";
        else
            out << time << " INFO [worker-" << i % 4 << "] shop.Orders: Received order " << 70000 + i
                << " of " << i % 13 + 1 << " items from 10.0." << i % 7 << '.' << i % 250 << '\n';
        if (i % 1000 == 500)
            out << time << " INFO [main] shop.Main: Configuration was loaded from /etc/shop/" << i
                << ".conf\n";
    }
}

inline void writeSystemLog(QTextStream& out) {
    for (int i = 0; i < SampleLogs::systemRecords; ++i)
        out << "Mar  5 " << clockAt(i * 6) << " node" << i % 3 << " sshd[" << 2000 + i % 40
            << "]: Accepted publickey for user" << i % 9 << " from 192.168.1." << i % 200 << " port "
            << 40000 + i << '\n';
}

/// Writes the logs below `folder` and returns it.
inline QString writeSampleLogs(const QString& folder) {
    QDir().mkpath(folder + QStringLiteral("/hosts"));
    QFile service(folder + QStringLiteral("/shop.log"));
    QFile system(folder + QStringLiteral("/hosts/messages"));
    if (!service.open(QIODevice::WriteOnly) || !system.open(QIODevice::WriteOnly)) return {};
    QTextStream serviceText(&service);
    QTextStream systemText(&system);
    writeServiceLog(serviceText);
    writeSystemLog(systemText);
    serviceText.flush();
    systemText.flush();
    // Syslog names no year: it is taken from the file.
    const QDateTime written(QDate(2024, 3, 5), QTime(12, 0), Qt::UTC);
    for (QFile* file : {&service, &system}) file->setFileTime(written, QFileDevice::FileModificationTime);
    return folder;
}

}  // namespace logwright::ui::test
