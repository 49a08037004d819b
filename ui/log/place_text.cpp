// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/place_text.h"

#include "engine/base/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <chrono>
#include <cmath>

namespace logwright::ui {

namespace {

using namespace std::chrono_literals;

std::optional<Timestamp> readMove(const QString& text, Timestamp reference) {
    static const QRegularExpression form(
        QStringLiteral("^([+-])\\s*(\\d+(?:\\.\\d+)?)\\s*(ms|s|sec|m|min|h|d|day|days)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    static const std::array<std::pair<const char*, std::chrono::nanoseconds>, 9> units{{{"ms", 1ms},
                                                                                        {"s", 1s},
                                                                                        {"sec", 1s},
                                                                                        {"m", 1min},
                                                                                        {"min", 1min},
                                                                                        {"h", 1h},
                                                                                        {"d", 24h},
                                                                                        {"day", 24h},
                                                                                        {"days", 24h}}};
    for (const auto& [name, unit] : units) {
        if (match.captured(3) != QLatin1String(name)) continue;
        const double length = match.captured(2).toDouble() * static_cast<double>(unit.count());
        if (length > 1e18) return std::nullopt;  // beyond what a time can be
        const std::chrono::nanoseconds by(std::llround(length));
        return match.captured(1) == QLatin1String("+") ? reference + by : reference - by;
    }
    return std::nullopt;
}

std::optional<Timestamp> readTimeOfDay(const QString& text, Timestamp reference) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int hour = match.captured(1).toInt(), minute = match.captured(2).toInt(),
              second = match.captured(3).toInt();
    if (hour > 23 || minute > 59 || second > 60) return std::nullopt;
    const std::chrono::nanoseconds decimals(
        match.captured(4).leftJustified(9, QLatin1Char('0')).toLongLong());
    return std::chrono::floor<std::chrono::days>(reference) + std::chrono::hours(hour) +
           std::chrono::minutes(minute) + std::chrono::seconds(second) + decimals;
}

}  // namespace

std::optional<LogPlace> readPlace(const QString& typed, Timestamp reference) {
    const QString text = typed.trimmed();
    if (const auto time = readMove(text, reference)) return LogPlace(*time);
    if (const auto time = readTimeOfDay(text, reference)) return LogPlace(*time);
    Timestamp time;
    if (text.contains(QLatin1Char('-')) && parseTime(text.toStdString(), time)) return LogPlace(time);
    static const QRegularExpression digitsOnly(QStringLiteral("^\\d+$"));
    const QString digits = QString(text).remove(QLocale().groupSeparator()).remove(QLatin1Char(' '));
    const qulonglong row = digitsOnly.match(digits).hasMatch() ? digits.toULongLong() : 0;
    if (row > 0) return LogPlace(RowNumber{row});
    return std::nullopt;
}

}  // namespace logwright::ui
