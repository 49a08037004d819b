// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_bars.h"

#include "ui/models/display_text.h"
#include "ui/session/condition_words.h"
#include "ui/session/finding_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Overview)
};

constexpr std::size_t mostTimeBars = 60;

QString percent(std::uint64_t part, std::uint64_t whole) {
    const double share = whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return QCoreApplication::translate("Share", "%1 %")
        .arg(QLocale().toString(share, 'f', share < 10 ? 1 : 0));
}

QString oneLine(std::string_view text) {
    return DisplayText(text, 300).text();
}

/// Neighbouring bins of the statistics joined to at most `most`.
struct TimeStep {
    TimeRange range{};
    std::uint64_t records = 0;
    std::uint64_t errors = 0;
};

/// To the second: the bounds of a step say no more. Without the date where all is of one day.
QString momentWords(Timestamp time, const Snapshot& snapshot) {
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    return timeWords({second, second}, snapshot).section(QStringLiteral(" – "), 0, 0);
}

std::vector<TimeStep> timeSteps(const RateHistogram& rate) {
    const std::size_t joined = (rate.bins.size() + mostTimeBars - 1) / mostTimeBars;
    std::vector<TimeStep> steps;
    for (std::size_t i = 0; i < rate.bins.size(); ++i) {
        if (i % joined == 0) steps.push_back({rate.binRange(i)});
        TimeStep& step = steps.back();
        step.range.end = rate.binRange(i).end;
        for (const std::uint32_t count : rate.bins[i]) step.records += count;
        step.errors += errorsOf(rate.bins[i]);
    }
    return steps;
}

}  // namespace

KeyedBars<TimeRange> timeBars(const OverviewFigures& figures, Counted counted) {
    KeyedBars<TimeRange> all;
    if (figures.insight.rates.records == 0) return all;
    for (const TimeStep& step : timeSteps(figures.statistics->rate)) {
        CountChart::Bar bar;
        bar.label = momentWords(step.range.begin, *figures.snapshot);
        bar.hint = Words::tr("%1 to %2").arg(bar.label, momentWords(step.range.end, *figures.snapshot));
        bar.count = counted == Counted::records ? step.records : step.errors;
        if (counted == Counted::errors) {
            bar.severity = Severity::error;
            const QString errors =
                Words::tr("%1 error(s)", nullptr, pluralNumber(step.errors)).arg(readableNumber(step.errors));
            bar.value = Words::tr("%1, %2 of %3 records")
                            .arg(errors, percent(step.errors, step.records), readableNumber(step.records));
        } else {
            bar.severity = Severity::information;
        }
        all.bars.push_back(std::move(bar));
        all.keys.push_back(step.range);
    }
    return all;
}

KeyedBars<Severity> severityBars(const OverviewFigures& figures) {
    KeyedBars<Severity> all;
    const auto& counts = figures.statistics->bySeverity;
    if (figures.insight.records == counts[raw(Severity::none)]) return all;
    for (int i = severityCount - 1; i >= 0; --i) {
        const auto severity = static_cast<Severity>(i);
        const std::uint64_t count = counts[static_cast<std::size_t>(i)];
        if (count == 0) continue;
        CountChart::Bar bar;
        bar.label = severityWord(severity);
        bar.hint = Words::tr("%1, %2 of the records")
                       .arg(severityWord(severity), percent(count, figures.insight.records));
        bar.count = count;
        bar.severity = severity;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(severity);
    }
    return all;
}

KeyedBars<std::string> componentBars(const OverviewFigures& figures, std::size_t most) {
    KeyedBars<std::string> all;
    if (figures.insight.components == 0) return all;
    for (const ComponentStatistics& component : figures.statistics->components) {
        if (all.bars.size() == most) break;
        const QString name =
            component.name.empty() ? Words::tr("(names none)") : oneLine(withoutSecrets(component.name));
        const std::uint64_t errors = errorsOf(component.bySeverity);
        CountChart::Bar bar;
        bar.label = name;
        bar.hint = Words::tr("%1, %2 of the records, errors %3")
                       .arg(name, percent(component.count, figures.insight.records),
                            percent(errors, component.count));
        bar.count = component.count;
        bar.severity = Severity::information;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(component.name);
    }
    return all;
}

KeyedBars<TemplateId> templateBars(const OverviewFigures& figures, std::size_t most) {
    std::vector<const TemplateStatistics*> entries;
    for (const TemplateStatistics& entry : figures.statistics->templates)
        if (entry.count > 0) entries.push_back(&entry);
    const std::size_t kept = std::min(most, entries.size());
    std::ranges::partial_sort(entries, entries.begin() + static_cast<std::ptrdiff_t>(kept), std::greater(),
                              &TemplateStatistics::count);
    KeyedBars<TemplateId> all;
    for (std::size_t i = 0; i < kept; ++i) {
        const Template* pattern = figures.snapshot->templates().find(entries[i]->id);
        CountChart::Bar bar;
        bar.label = pattern == nullptr ? QString() : oneLine(withoutSecrets(pattern->text));
        bar.hint = Words::tr("%1, %2 of the records")
                       .arg(bar.label, percent(entries[i]->count, figures.insight.records));
        bar.count = entries[i]->count;
        bar.severity = Severity::information;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(entries[i]->id);
    }
    return all;
}

KeyedBars<int> cardinalityBars(const OverviewFigures& figures) {
    std::vector<std::uint64_t> templates;
    for (const TemplateStatistics& entry : figures.statistics->templates) {
        if (entry.count == 0 || entry.cardinality < 0) continue;
        const auto at = static_cast<std::size_t>(entry.cardinality);
        if (templates.size() <= at) templates.resize(at + 1);
        ++templates[at];
    }
    KeyedBars<int> all;
    for (std::size_t at = 0; at < templates.size(); ++at) {
        const int cardinality = static_cast<int>(at);
        CountChart::Bar bar;
        bar.label = cardinalityMeaning(cardinality);
        bar.hint = Words::tr("%1, %2").arg(cardinalityWords(cardinality), cardinalityMeaning(cardinality));
        bar.count = templates[at];
        bar.severity = Severity::information;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(cardinality);
    }
    return all;
}

KeyedBars<Detector> detectorBars(const OverviewFigures& figures) {
    std::vector<std::pair<Detector, std::uint64_t>> counts(figures.security.perDetector.begin(),
                                                           figures.security.perDetector.end());
    std::ranges::stable_sort(counts, std::greater(), &std::pair<Detector, std::uint64_t>::second);
    KeyedBars<Detector> all;
    for (const auto& [detector, count] : counts) {
        CountChart::Bar bar;
        bar.label = detectorWord(detector);
        bar.hint = detectorWord(detector);
        bar.count = count;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(detector);
    }
    return all;
}

KeyedBars<RecordGap> gapBars(const OverviewFigures& figures) {
    KeyedBars<RecordGap> all;
    for (const RecordGap& gap : figures.insight.rates.gaps) {
        CountChart::Bar bar;
        bar.label = readableTime(gap.begin).section(QLatin1Char('.'), 0, 0);
        bar.hint = Words::tr("No records from %1 to %2").arg(readableTime(gap.begin), readableTime(gap.end));
        bar.count = static_cast<quint64>(gap.length().count());
        bar.value = readableDuration(std::chrono::floor<std::chrono::milliseconds>(gap.length()).count());
        bar.severity = Severity::debug;
        all.bars.push_back(std::move(bar));
        all.keys.push_back(gap);
    }
    return all;
}

}  // namespace logwright::ui
