// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/condition_words.h"

#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QStringList>

#include <bit>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Conditions)
};

std::uint64_t powerOfTen(int exponent) {
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

}  // namespace

QString timeWords(const TimeRange& range, const Snapshot& snapshot) {
    const auto day = [](Timestamp time) { return std::chrono::floor<std::chrono::days>(time); };
    const QString whole = readableRange(range);
    const auto span = snapshot.span();
    const bool oneDay = span && day(span->begin) == day(span->end) && day(range.begin) == day(range.end);
    const qsizetype dateLength = qsizetype(sizeof "2015-10-18 ") - 1;
    return oneDay ? whole.mid(dateLength) : whole;
}

std::uint8_t severitiesFrom(Severity lowest) {
    return static_cast<std::uint8_t>(((1 << severityCount) - 1) & ~((1 << raw(lowest)) - 1));
}

QString severityWords(std::uint8_t severities) {
    const auto lowest = static_cast<Severity>(std::countr_zero(severities));
    const bool several = std::popcount(severities) > 1;
    if (several && severities == severitiesFrom(lowest))
        return Words::tr("%1 and above").arg(severityWord(lowest));
    QStringList names;
    for (int i = severityCount - 1; i >= 0; --i)
        if (severities & (1 << i)) names.append(severityWord(static_cast<Severity>(i)));
    return names.join(QStringLiteral(", "));
}

QString sourceWords(const std::vector<SourceId>& sources, const Snapshot& snapshot) {
    if (sources.size() != 1) return Words::tr("%n sources", nullptr, static_cast<int>(sources.size()));
    const SourceInfo* source = snapshot.source(sources.front());
    return source ? fromEngine(source->display) : Words::tr("Source %1").arg(raw(sources.front()));
}

QString cardinalityWords(int cardinality) {
    return Words::tr("Cardinality %1").arg(cardinality);
}

QString cardinalityMeaning(int cardinality) {
    return Words::tr("%1 to %2 records")
        .arg(readableNumber(powerOfTen(cardinality)), readableNumber(powerOfTen(cardinality + 1) - 1));
}

}  // namespace logwright::ui
