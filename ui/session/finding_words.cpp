// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/finding_words.h"

#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Findings)
};

struct DetectorWords {
    const char* word;
    const char* meaning;
};

/// By Detector.
constexpr std::array<DetectorWords, detectorNames.size()> detectorTexts{{
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Sequences"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings",
                       "An event that the learned sequences did not expect after those before it")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Shape"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A session unlike any that was seen")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Session"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A session out of line in its shape and its sequence")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "New template"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A template that was not there in what is normal")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Values"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A parameter, or a time between records, out of its band")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Merged"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "Keys and parameters judged by a model that saw labels")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "PCA"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A baseline: principal components of session counts")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Invariants"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A baseline: linear invariants between counts")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Forest"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A baseline: isolation forest over session counts")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Flood"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "One template repeated within moments")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Rate"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A template more often, or less, than is its rhythm")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Rules"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A pattern or a behaviour that a rule names")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Secrets"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "Something in clear that should not be")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "Steps"),
     QT_TRANSLATE_NOOP(
         "logwright::ui::Findings",
         "A step of a session that is missing, too much, out of order, or where it stops short")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "LOF"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A template unlike those around it, by density")},
    {QT_TRANSLATE_NOOP("logwright::ui::Findings", "KNN"),
     QT_TRANSLATE_NOOP("logwright::ui::Findings", "A template far from all others")},
}};

/// By FindingPart; `whole` is called like its detector.
constexpr std::array partTexts{
    "",
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Unseen template"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Unexpected event"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Missing step"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Wrong order"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Early stop"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Length"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Counts"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "New succession"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Slow step"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Parameter"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Unseen value"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Burst"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Silence"),
    QT_TRANSLATE_NOOP("logwright::ui::Findings", "Behaviour"),
};
static_assert(partTexts.size() == findingPartNames.size());

}  // namespace

FindingState stateOf(const Finding& finding) {
    if (finding.verdict == Verdict::falsePositive) return FindingState::falsePositive;
    if (finding.verdict == Verdict::confirmed) return FindingState::confirmed;
    if (finding.gone) return FindingState::gone;
    return finding.cleared ? FindingState::cleared : FindingState::open;
}

QString stateWord(FindingState state) {
    switch (state) {
        case FindingState::open:
            return Words::tr("Open");
        case FindingState::confirmed:
            return Words::tr("Confirmed");
        case FindingState::falsePositive:
            return Words::tr("False positive");
        case FindingState::cleared:
            return Words::tr("Cleared");
        case FindingState::gone:
            return Words::tr("Gone");
    }
    return {};
}

QString stateMeaning(FindingState state) {
    switch (state) {
        case FindingState::open:
            return Words::tr("Nobody has said yet what it is");
        case FindingState::confirmed:
            return Words::tr("A person said that it is an anomaly");
        case FindingState::falsePositive:
            return Words::tr("A person said that it is fine");
        case FindingState::cleared:
            return Words::tr("A false positive elsewhere taught that this is fine");
        case FindingState::gone:
            return Words::tr("The last detection did not find it again; it is kept for its note");
    }
    return {};
}

QString detectorWord(Detector detector) {
    return Words::tr(detectorTexts[raw(detector)].word);
}

QString detectorMeaning(Detector detector) {
    return Words::tr(detectorTexts[raw(detector)].meaning);
}

QString partWord(const Finding& finding) {
    if (!finding.rule.empty()) {
        QString words = fromEngine(finding.rule).replace(QLatin1Char('-'), QLatin1Char(' '));
        words[0] = words[0].toUpper();
        return words;
    }
    return finding.part == FindingPart::whole ? detectorWord(finding.detector)
                                              : Words::tr(partTexts[raw(finding.part)]);
}

QString modelWord(DetectorModel model) {
    switch (model) {
        case DetectorModel::shape:
            return Words::tr("Sessions");
        case DetectorModel::values:
            return Words::tr("Parameter values");
        case DetectorModel::keys:
            return Words::tr("Sequences");
    }
    return {};
}

QString modelMeaning(DetectorModel model) {
    switch (model) {
        case DetectorModel::shape:
            return Words::tr("Templates, and the steps of sessions: what is new, missing or out of order");
        case DetectorModel::values:
            return Words::tr("Parameters, and times between records: what is out of its usual band");
        case DetectorModel::keys:
            return Words::tr(
                "What comes after what in sessions, learned by a network: what it did not expect");
    }
    return {};
}

QString verdictDone(Verdict verdict) {
    switch (verdict) {
        case Verdict::falsePositive:
            return Words::tr("Marked as false positive");
        case Verdict::confirmed:
            return Words::tr("Confirmed");
        case Verdict::none:
            return Words::tr("Verdict taken back");
    }
    return {};
}

QString verdictActWords(const std::string& act) {
    const QString words = fromEngine(act);
    const QString what = words.section(QLatin1String(" on "), 0, 0);
    QString number = words.section(QLatin1String(" on "), 1).section(QLatin1Char(' '), 0, 0);
    bool counted = false;
    const QString which = findingsCount(number.remove(QLatin1Char(',')).toULongLong(&counted));
    if (!counted) return words;
    if (what == QLatin1String("false positive")) return Words::tr("false positive: %1").arg(which);
    if (what == QLatin1String("confirmed")) return Words::tr("confirmed: %1").arg(which);
    return Words::tr("verdict taken back: %1").arg(which);
}

QString classWord(FindingClass kind) {
    return kind == FindingClass::anomaly ? Words::tr("Anomaly") : Words::tr("Normal");
}

QString classificationWord(const Finding& finding) {
    if (!finding.classification) return {};
    return classWord(finding.classification->kind);
}

QString classificationSentence(const Finding& finding) {
    if (!finding.classification) return {};
    const Classification& said = *finding.classification;
    QString words =
        Words::tr("%1 says: %2").arg(fromEngine(said.model), classificationWord(finding).toLower());
    if (!said.reason.empty()) words += Words::tr(". %1").arg(fromEngine(said.reason));
    QStringList tags;
    for (const std::string& tag : said.tags) tags += fromEngine(tag);
    if (!tags.isEmpty()) words += QStringLiteral(" [%1]").arg(tags.join(QStringLiteral(", ")));
    return words;
}

QString findingsCount(std::uint64_t count) {
    return Words::tr("%1 finding(s)", nullptr, pluralNumber(count)).arg(readableNumber(count));
}

QString scoreText(double score) {
    return QLocale().toString(score, 'f', 2);
}

QString effectWords(const VerdictEffect& effect) {
    QStringList parts;
    const auto others = [](std::size_t count) {
        return Words::tr("%1 other finding(s)", nullptr, pluralNumber(count)).arg(readableNumber(count));
    };
    if (!effect.clears.empty()) parts += Words::tr("clears %1").arg(others(effect.clears.size()));
    if (!effect.bringsBack.empty())
        parts += Words::tr("brings back %1").arg(others(effect.bringsBack.size()));
    return parts.join(QStringLiteral(", "));
}

}  // namespace logwright::ui
