// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_words.h"

#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Overview)
};

QString percent(double share) {
    const double hundredths = 100 * share;
    const QLocale locale;
    return Words::tr("%1 %").arg(hundredths > 0 && hundredths < 1
                                     ? locale.toString(hundredths, 'g', 2)
                                     : locale.toString(hundredths, 'f', hundredths < 10 ? 1 : 0));
}

QString secondOf(Timestamp time) {
    return readableTime(std::chrono::floor<std::chrono::seconds>(time));
}

/// The bounds as fine as is worth a word: days where the span is of days; the date once where all is of one
/// day, else none is left out.
QString boundsOf(const RecordRates& rates) {
    const QString first = secondOf(rates.first);
    const QString last = secondOf(rates.last);
    const qsizetype date = qsizetype(sizeof "2015-10-18") - 1;
    if (rates.span() >= std::chrono::days(2))
        return Words::tr("%1 to %2").arg(first.left(date), last.left(date));
    if (first.left(date) == last.left(date))
        return Words::tr("%1 to %2").arg(first.mid(date + 1), last.mid(date + 1));
    // Without seconds and the year, as two dates need the room.
    const qsizetype year = qsizetype(sizeof "2015-") - 1;
    const qsizetype second = qsizetype(sizeof ":01") - 1;
    return Words::tr("%1 to %2").arg(first.mid(year).chopped(second), last.mid(year).chopped(second));
}

}  // namespace

CardWords recordWords(const OverviewFigures& figures) {
    const auto withRecords = static_cast<std::uint64_t>(std::ranges::count_if(
        figures.snapshot->sources(), [](const SourceInfo& one) { return one.records > 0; }));
    const FloodVolume& floods = figures.insight.floods;
    const std::uint64_t all = figures.snapshot->recordCount();
    QString note =
        Words::tr("in %1 source(s)", nullptr, pluralNumber(withRecords)).arg(readableNumber(withRecords));
    if (figures.insight.records < all) note = Words::tr("of %1").arg(readableNumber(all));
    QString more = note;
    if (floods.records > 0) {
        note = Words::tr("%1 repeated in quick succession").arg(readableNumber(floods.records));
        more = Words::tr("%1, %2 of them repeated in quick succession: %3 when these are folded")
                   .arg(more, readableNumber(floods.records), readableNumber(floods.foldedRecords));
    }
    return {readableNumber(figures.insight.records), note, more};
}

CardWords spanWords(const OverviewFigures& figures) {
    const RecordRates& rates = figures.insight.rates;
    const QString unknown = Words::tr("no record tells its time");
    if (rates.records == 0) return {Words::tr("Not known"), unknown, unknown};
    const auto length = std::chrono::floor<std::chrono::milliseconds>(rates.span());
    return {readableDuration(length.count()), boundsOf(rates),
            Words::tr("From %1 to %2, UTC").arg(secondOf(rates.first), secondOf(rates.last))};
}

CardWords rateWords(const OverviewFigures& figures) {
    const RecordRates& rates = figures.insight.rates;
    const auto perSecond = rates.perSecond();
    const QString unknown = Words::tr("the records are of one moment");
    if (!perSecond) return {Words::tr("Not known"), unknown, unknown};
    // In the unit that makes it at least 1.
    const QString rate = *perSecond >= 1 ? Words::tr("%1 a second").arg(readableDecimal(*perSecond))
                         : *rates.perMinute() >= 1
                             ? Words::tr("%1 a minute").arg(readableDecimal(*rates.perMinute()))
                             : Words::tr("%1 an hour").arg(readableDecimal(*rates.perHour()));
    const auto peak = [](const PeakRate& one) {
        return Words::tr("%1 from %2").arg(readableNumber(one.records), secondOf(one.begin));
    };
    return {
        rate, Words::tr("peak %1 a minute").arg(readableNumber(rates.minute.records)),
        Words::tr("On average %1 a second, %2 a minute, %3 an hour.\nThe busiest second had %4, the busiest "
                  "minute %5, the busiest hour %6.")
            .arg(readableDecimal(*perSecond), readableDecimal(*rates.perMinute()),
                 readableDecimal(*rates.perHour()), peak(rates.second), peak(rates.minute),
                 peak(rates.hour))};
}

CardWords errorWords(const OverviewFigures& figures) {
    const Insight& insight = figures.insight;
    const QString unknown = Words::tr("the logs tell no severity");
    if (!insight.errorRate) return {Words::tr("Not known"), unknown, unknown};
    const QString counts = Words::tr("%1, %2").arg(
        Words::tr("%1 error(s)", nullptr, pluralNumber(insight.errors)).arg(readableNumber(insight.errors)),
        Words::tr("%1 warning(s)", nullptr, pluralNumber(insight.warnings))
            .arg(readableNumber(insight.warnings)));
    return {percent(*insight.errorRate), counts, counts};
}

CardWords diversityWords(const OverviewFigures& figures) {
    const TemplateDiversity& diversity = figures.insight.diversity;
    const QString entropy = QLocale().toString(diversity.entropy, 'f', 2);
    return {
        readableNumber(diversity.templates), Words::tr("most frequent: %1").arg(percent(diversity.topShare)),
        Words::tr("The most frequent one has %1 of the records.\nEntropy %2 bits: as varied as %3 equally "
                  "frequent templates.")
            .arg(percent(diversity.topShare), entropy,
                 QLocale().toString(diversity.effective, 'f', diversity.effective < 10 ? 1 : 0))};
}

CardWords riskWords(const OverviewFigures& figures) {
    const SecuritySummary& security = figures.security;
    if (!figures.lookedFor) {
        return {Words::tr("Not known"), Words::tr("nothing was looked for yet"),
                Words::tr("Nothing was looked for yet: Findings > Look for findings")};
    }
    const auto incidents = [](std::uint64_t count) {
        return Words::tr("%1 incident(s)", nullptr, pluralNumber(count)).arg(readableNumber(count));
    };
    const QString critical = Words::tr("%1 critical record(s)", nullptr, pluralNumber(security.critical))
                                 .arg(readableNumber(security.critical));
    const QString level = security.risk == RiskLevel::high     ? Words::tr("High")
                          : security.risk == RiskLevel::medium ? Words::tr("Medium")
                                                               : Words::tr("Low");
    return {level,
            security.findings == 0 ? Words::tr("no findings")
            : security.incidents() > 0
                ? Words::tr("%1, %2").arg(findingsCount(security.findings), incidents(security.incidents()))
                : findingsCount(security.findings),
            Words::tr("%1: %2, told by rules or secrets, and %3, errors that other detectors found.\n"
                      "High from 6 incidents or 11 critical records, medium from 3 or 6.")
                .arg(findingsCount(security.findings), incidents(security.incidents()), critical)};
}

}  // namespace logwright::ui
