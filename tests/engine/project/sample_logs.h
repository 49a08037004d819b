// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Log files made up for tests of a project.

#include <QDir>
#include <QFile>
#include <QString>

#include <cstdio>
#include <string>

namespace logwright {

inline void writeFile(const QString& path, const std::string& text, bool append = false) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool open = file.open(append ? QIODevice::Append : QIODevice::WriteOnly);
    if (!open ||
        file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size())) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

/// Lines [first, first + count) of a service's log, one every 100 ms; every 50th with two more lines.
inline std::string serviceLines(int first, int count, int seed) {
    static constexpr const char* levels[] = {"INFO", "WARN", "ERROR"};
    std::string text;
    char line[256];
    for (int i = first; i < first + count; ++i) {
        const unsigned hash = static_cast<unsigned>(i * 7 + seed) * 2654435761u;
        const int second = i / 10;
        int n =
            std::snprintf(line, sizeof line,
                          "2026-03-01 %02d:%02d:%02d,%03d %s [worker-%u] shop.Orders: ", second / 3600 % 24,
                          second / 60 % 60, second % 60, i % 10 * 100,
                          levels[hash % 16 == 0  ? 2
                                 : hash % 7 == 0 ? 1
                                                 : 0],
                          hash % 4);
        text.append(line, static_cast<std::size_t>(n));
        switch (hash >> 20 & 3) {
            case 0:
                n = std::snprintf(line, sizeof line, "order %u accepted from 10.0.%u.%u\n", hash % 90000,
                                  hash % 7, hash % 250);
                break;
            case 1:
                n = std::snprintf(line, sizeof line, "payment of order %u took %u ms\n", hash % 90000,
                                  hash % 900);
                break;
            case 2:
                n = std::snprintf(line, sizeof line, "cache miss for key user:%u\n", hash % 5000);
                break;
            default:
                n = std::snprintf(line, sizeof line, "sent %u bytes to /srv/out/%u.dat\n", hash % 100000,
                                  hash % 300);
                break;
        }
        text.append(line, static_cast<std::size_t>(n));
        if (i % 50 == 49) text += "java.io.IOException: disk\n\tat shop.Store.write(Store.java:10)\n";
    }
    return text;
}

}  // namespace logwright
