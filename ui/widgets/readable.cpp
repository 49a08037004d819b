// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readable.h"

#include "engine/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Readable)
};

/// `value` with as many decimals as three digits need.
QString threeDigits(double value) {
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

/// "18:01:47" with the fraction in steps of three digits, none where it is zero.
QString clock(std::chrono::nanoseconds ofDay) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(ofDay);
    const std::chrono::hh_mm_ss parts(seconds);
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(parts.hours().count(), 2, 10, QLatin1Char('0'))
                       .arg(parts.minutes().count(), 2, 10, QLatin1Char('0'))
                       .arg(parts.seconds().count(), 2, 10, QLatin1Char('0'));
    const qint64 fraction = (ofDay - seconds).count();
    if (fraction == 0) return text;
    const QString digits = QStringLiteral("%1").arg(fraction, 9, 10, QLatin1Char('0'));
    qsizetype kept = 9;
    while (kept > 3 && digits.mid(kept - 3, 3) == QLatin1String("000")) kept -= 3;
    return text + QLatin1Char('.') + digits.left(kept);
}

QString date(std::chrono::sys_days day) {
    const std::chrono::year_month_day parts(day);
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(parts.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(parts.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(parts.day()), 2, 10, QLatin1Char('0'));
}

}  // namespace

QString readableNumber(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

int pluralNumber(std::uint64_t number) {
    constexpr std::uint64_t most = 1'000'000;
    return static_cast<int>(number < most ? number : most + number % most);
}

QString shortNumber(double number) {
    if (number < 1000) return QLocale().toString(number, 'f', 0);
    if (number < 1e6) return threeDigits(number / 1e3) + QStringLiteral(" k");
    if (number < 1e9) return threeDigits(number / 1e6) + QStringLiteral(" M");
    return threeDigits(number / 1e9) + QStringLiteral(" G");
}

QString readableDecimal(double number) {
    const QLocale locale;
    const double size = std::abs(number);
    if (size >= 1e15 || (size > 0 && size < 1e-3)) return locale.toString(number, 'g', 4);
    if (number == std::floor(number) || size >= 1000) return locale.toString(number, 'f', 0);
    return locale.toString(number, 'f', size >= 1 ? 2 : 4);
}

QString readableBytes(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString readableDuration(qint64 milliseconds) {
    const QLocale locale;
    if (milliseconds < 1000)
        return Words::tr("%1 s").arg(locale.toString(double(milliseconds) / 1000.0, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60) return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds >= 48 * 3600)
        return Words::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24, 2, 10, QLatin1Char('0'));
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString readableTime(Timestamp time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return date(day) + QLatin1Char(' ') + clock(time - day);
}

QString readableRange(const TimeRange& range) {
    const Timestamp last = shownEnd(range.end);
    const auto firstDay = std::chrono::floor<std::chrono::days>(range.begin);
    const auto lastDay = std::chrono::floor<std::chrono::days>(last);
    const QString end = firstDay == lastDay ? clock(last - lastDay) : readableTime(last);
    return readableTime(range.begin) + QStringLiteral(" – ") + end;
}

QString severityWord(Severity severity) {
    switch (severity) {
        case Severity::none:
            return Words::tr("No severity");
        case Severity::trace:
            return Words::tr("Trace");
        case Severity::debug:
            return Words::tr("Debug");
        case Severity::information:
            return Words::tr("Information");
        case Severity::warning:
            return Words::tr("Warning");
        case Severity::error:
            return Words::tr("Error");
        case Severity::fatal:
            return Words::tr("Fatal");
    }
    return {};
}

QString severityLetter(Severity severity) {
    constexpr std::array<char, severityCount> letters{'-', 'T', 'D', 'I', 'W', 'E', 'F'};
    return QString(QLatin1Char(letters.at(static_cast<std::size_t>(severity))));
}

}  // namespace logwright::ui
