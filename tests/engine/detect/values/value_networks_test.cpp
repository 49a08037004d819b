// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series that follow from their past, made here: a value that is usual by itself and out of its rhythm is
// found, which no band around a level can, and series without a rhythm keep the judge they had.

#include "engine/detect/values/lag_gain.h"
#include "engine/detect/values/value_findings.h"
#include "engine/detect/values/value_trainer.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>

using namespace logwright;

namespace {

constexpr Timestamp start{std::chrono::hours(24 * 365 * 50)};
const ValueChannel size{ChannelKind::quantity, 0, ValueUnit::plain};

template <class Make>
TemplateSeries makeSeries(std::uint32_t id, std::size_t count, const Make& make) {
    TemplateSeries series;
    series.id = TemplateId{id};
    series.channels = {size};
    series.values.resize(1);
    for (std::size_t i = 0; i < count; ++i) {
        series.record.push_back(RecordIndex{static_cast<std::uint32_t>(i)});
        series.time.push_back(start + std::chrono::seconds(i));
        series.values[0].push_back(static_cast<float>(make(i)));
    }
    return series;
}

/// 200 and 400 by turns.
TemplateSeries alternating(std::uint32_t id, std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<> noise(0, 6);
    return makeSeries(id, count, [&](std::size_t i) { return (i % 2 == 0 ? 200 : 400) + noise(random); });
}

/// Grows from 100 to 640 in 10 steps, and begins anew.
TemplateSeries ramping(std::uint32_t id, std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<> noise(0, 8);
    return makeSeries(id, count,
                      [&](std::size_t i) { return 100 + 60 * static_cast<double>(i % 10) + noise(random); });
}

TemplateSeries shuffled(std::uint32_t id, std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<> noise(0, 6);
    return makeSeries(id, count,
                      [&](std::size_t) { return (random() % 2 == 0 ? 200 : 400) + noise(random); });
}

ValueModel learn(const std::vector<TemplateSeries>& all, const ValueSettings& settings = {}) {
    TaskContext task;
    ValueTrainer trainer(settings);
    if (!trainer.add(all, task)) qFatal("cancelled");
    auto model = trainer.finish(task);
    if (!model) qFatal("not trained");
    return *std::move(model);
}

QString listed(const std::set<std::size_t>& rows) {
    QStringList texts;
    for (const std::size_t row : rows) texts << QString::number(row);
    return texts.join(' ');
}

std::set<std::size_t> rowsOf(const ValueModel& model, const TemplateSeries& series) {
    TaskContext task;
    std::set<std::size_t> rows;
    const auto alarms = alarmsOf(*model.find(series.id), series, task);
    if (!alarms) qFatal("cancelled");
    for (const ValueAlarm& alarm : *alarms) rows.insert(alarm.row);
    return rows;
}

const std::vector<TemplateSeries>& learnedFrom() {
    static const std::vector<TemplateSeries> all{alternating(1, 4000, 11), ramping(2, 4000, 12),
                                                 shuffled(3, 4000, 13)};
    return all;
}

const ValueModel& trained() {
    static const ValueModel model = learn(learnedFrom());
    return model;
}

}  // namespace

class ValueNetworksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lagsAreSeen() {
        const auto gain = [](const TemplateSeries& series, std::size_t lag) {
            std::vector<float> left;
            for (const float value : series.values[0]) left.push_back(value - 300);
            return lagGain(left, left, left, lag, 600);
        };
        QVERIFY(gain(learnedFrom()[0], 1) > 0.95);
        QVERIFY(gain(learnedFrom()[0], 2) > 0.95);
        QVERIFY(gain(learnedFrom()[1], 10) > 0.9);
        for (std::size_t lag = 1; lag <= 10; ++lag) QVERIFY(gain(learnedFrom()[2], lag) < 0.02);
        QCOMPARE(gain(alternating(1, 100, 1), 1), 0.0);
    }

    /// Only what has a rhythm is judged by a network.
    void theBetterModelJudges() {
        QVERIFY(trained().find(TemplateId{1})->channels[0].byNetwork);
        QVERIFY(trained().find(TemplateId{2})->channels[0].byNetwork);
        QVERIFY(trained().find(TemplateId{1})->network == trained().find(TemplateId{2})->network);
        const TemplateValues* without = trained().find(TemplateId{3});
        QVERIFY(without->network == nullptr && !without->channels[0].byNetwork);
        QCOMPARE(without->channels[0].vectorUnit, 0.0);
        QCOMPARE(trained().metrics().at("bands by network"), 2.0);
    }

    /// Usual values at the wrong moment, in later series: each found, as one, and little besides.
    void outOfRhythmIsFound() {
        const std::set<std::size_t> planted{500, 1101, 1807, 2222, 2900};
        for (const bool ramp : {false, true}) {
            TemplateSeries later = ramp ? ramping(2, 3000, 22) : alternating(1, 3000, 21);
            for (const std::size_t row : planted) {
                float& value = later.values[0][row];
                value = ramp ? (value < 370 ? value + 240 : value - 240) : (value < 300 ? 400.0F : 200.0F);
            }
            const std::set<std::size_t> rows = rowsOf(trained(), later);
            for (const std::size_t row : planted)
                QVERIFY2(rows.contains(row), qPrintable(QString::number(row)));
            QVERIFY2(rows.size() <= planted.size() + 1, qPrintable(listed(rows)));
        }
    }

    /// What the network is for: without it the very same values are usual.
    void rhythmAloneMissesThem() {
        const ValueModel few = learn({alternating(1, 300, 11)});
        QVERIFY(few.find(TemplateId{1})->network == nullptr);
        TemplateSeries later = alternating(1, 3000, 21);
        later.values[0][500] = 400;
        QVERIFY(rowsOf(few, later).empty());
    }

    /// A swing that slips by one step is one finding, and followed from then on.
    void slipOfPhase() {
        std::mt19937_64 random(31);
        std::normal_distribution<> noise(0, 6);
        const TemplateSeries later = makeSeries(1, 2000, [&](std::size_t i) {
            return ((i + (i >= 1000 ? 1 : 0)) % 2 == 0 ? 200 : 400) + noise(random);
        });
        TaskContext task;
        const Template pattern{TemplateId{1}, "sent <*> now", {SlotType::number}};
        const auto findings = valueFindings(pattern, *trained().find(TemplateId{1}), later, {}, task);
        QVERIFY(findings);
        QCOMPARE(findings->size(), std::size_t{1});
        QCOMPARE(raw(findings->front().record), 1000U);
        QVERIFY(raw(findings->front().lastRecord) < 1011U);
        const QString reason = QString::fromStdString(findings->front().reason);
        QVERIFY2(reason.startsWith("`sent <*> now` was "), qPrintable(reason));
    }

    void bandGoesWithTheRhythm() {
        const TemplateSeries later = alternating(1, 1000, 41);
        TaskContext task;
        const ValueBand band = *bandOf(*trained().find(TemplateId{1}), size, later, task);
        for (std::size_t i = 20; i < later.size(); ++i) {
            const bool high = i % 2 == 1;
            QVERIFY(band.low[i] > (high ? 310 : 100) && band.high[i] < (high ? 490 : 290));
        }
    }

    void comesBackAsItWas() {
        const auto restored = ValueModel::restore(trained().save());
        QVERIFY2(restored, qPrintable(QString::fromStdString(restored ? "" : restored.error().message())));
        TemplateSeries later = alternating(1, 600, 51);
        later.values[0][300] = 400;
        QVERIFY(!rowsOf(trained(), later).empty());
        QCOMPARE(rowsOf(*restored, later), rowsOf(trained(), later));
        ModelParts parts = trained().save();
        parts.erase("values network 0");
        QVERIFY(!ValueModel::restore(parts));
        parts["values network 0"] = "no network";
        QVERIFY(!ValueModel::restore(parts));
    }

    void vouchedForIsNormal() {
        TemplateSeries seen = alternating(1, 3000, 61);
        seen.values[0][500] = 400;
        seen.values[0][2500] = 400;
        const ValueModel model = learn({seen}, {.vouched = true});
        QVERIFY(model.find(TemplateId{1})->channels[0].byNetwork);
        QVERIFY(rowsOf(model, seen).empty());
    }

    /// What is called normal makes no echoes either.
    void fineValuesMakeNoEchoes() {
        ValueModel model = trained();
        TemplateSeries later = ramping(2, 1500, 71);
        for (const std::size_t row : {505U, 906U, 1207U}) later.values[0][row] -= 300;
        QCOMPARE(rowsOf(model, later), (std::set<std::size_t>{505, 906, 1207}));
        TaskContext task;
        const Template pattern{TemplateId{2}, "sent <*> now", {SlotType::number}};
        const auto findings = valueFindings(pattern, *model.find(TemplateId{2}), later, {}, task);
        QVERIFY(findings && findings->size() == 3);
        std::vector<VerdictMark> marks;
        for (const Finding& one : *findings)
            marks.push_back({one.id, Detector::values, one.part, one.pattern, {}});
        std::vector<const VerdictMark*> lessons;
        for (const VerdictMark& mark : marks) lessons.push_back(&mark);
        widenBands(model, lessons);
        QVERIFY(rowsOf(model, later).empty());
    }

    void stopsWhenAsked() {
        TaskContext task;
        ValueTrainer trainer({});
        QVERIFY(trainer.add(learnedFrom(), task));
        StopToken stop;
        TaskContext stopped({}, stop);
        stop.request();
        const auto model = trainer.finish(stopped);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::cancelled);
    }
};

QTEST_APPLESS_MAIN(ValueNetworksTest)
#include "value_networks_test.moc"
