// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/relation_words.h"

#include "engine/base/sentence.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::RelationWords)
};

}  // namespace

QString percentText(double share) {
    const double percent = 100 * share;
    if (percent > 0 && percent < 1) return Words::tr("< 1 %");
    return Words::tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString lagText(double seconds) {
    // Logs of whole seconds hold many of these.
    if (seconds <= 0) return Words::tr("0 s");
    return durationText(std::chrono::nanoseconds(std::llround(std::max(0.0, seconds) * 1e9)));
}

QString liftNumber(double lift) {
    if (!std::isfinite(lift)) return QStringLiteral("∞");
    return QLocale().toString(lift, 'f', lift < 10 ? 1 : 0);
}

QString asSentence(const std::string& words) {
    QString text = fromEngine(asReadSentence(words));
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.'))) text += QLatin1Char('.');
    return text;
}

QStringList statisticsSentences(const PairStatistics& pair, const QString& cause, const QString& effect) {
    const QString within = durationText(pair.within);
    QStringList said;
    said += Words::tr("Before %1 of %2 records of %3, one of %4 stood within %5; by chance it would be %6.")
                .arg(readableNumber(pair.together), readableNumber(pair.effects), effect, cause, within,
                     QLocale().toString(pair.byChance, 'f', pair.byChance < 10 ? 1 : 0));
    said += Words::tr("That is %1 times as often as by chance (%2 to %3).")
                .arg(liftNumber(pair.lift), liftNumber(pair.liftLow), liftNumber(pair.liftHigh));
    said += Words::tr("After a record of %1, one of %2 came within %3 in %4 of the cases.")
                .arg(cause, effect, within, percentText(pair.followed));
    const auto records = static_cast<std::uint64_t>(std::llround(std::max(1.0, pair.medianLagEvents)));
    said += Words::tr("Half of the lags are no longer than %1, or %2.")
                .arg(lagText(pair.medianLagSeconds),
                     Words::tr("%1 record(s)", nullptr, pluralNumber(records)).arg(readableNumber(records)));
    return said;
}

namespace {

QStringList onsetSentences(const TreeEdge& edge, const QString& cause, const QString& effect) {
    QStringList said;
    said += Words::tr("%1 began %2 before %3 did.").arg(cause, lagText(edge.lagSeconds), effect);
    said += Words::tr(
                "They began at most twice as far apart in %1 of %2 runs; by chance that would be once in %3 "
                "such cases.")
                .arg(readableNumber(edge.onset->together), readableNumber(edge.onset->runs),
                     readableNumber(edge.onset->onceIn()));
    return said;
}

}  // namespace

QStringList edgeSentences(const TreeEdge& edge, const QString& cause, const QString& effect) {
    if (edge.onset) return onsetSentences(edge, cause, effect);
    QStringList said;
    said += Words::tr("%1 has %2 of the evidence for this record of %3.")
                .arg(cause, percentText(edge.share), effect);
    said += Words::tr("Without it, %1 would have been %2 less likely.").arg(effect, percentText(edge.fall));
    if (edge.merged > 1 && !edge.timed)
        said += Words::tr("%1 records of %2 stand behind it; not all tell their time.")
                    .arg(readableNumber(edge.merged), cause);
    else if (!edge.timed)
        said += Words::tr("Nothing tells how long was between the two.");
    else if (edge.merged > 1)
        said += Words::tr("%1 records of %2 stand behind it; on average %3 before.")
                    .arg(readableNumber(edge.merged), cause, lagText(edge.lagSeconds));
    return said;
}

QString liftMeaning() {
    return Words::tr(
        "Lift: how many times as often the two come together as chance would have it. The range is where the "
        "true value lies; that any of all pairs lies outside its own is a chance of 1 in 10,000.");
}
QString shareMeaning() {
    return Words::tr("Share: how much of the model's evidence for a record an earlier one carries.");
}
QString fallMeaning() {
    return Words::tr(
        "Fall: how much less likely the model finds the record when the earlier one is taken out.");
}

}  // namespace logwright::ui
