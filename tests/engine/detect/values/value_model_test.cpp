// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is learned of values and found in them, on series made here whose anomalies are known.

#include "engine/detect/values/value_findings.h"
#include "engine/detect/values/value_trainer.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>
#include <set>

using namespace logwright;

namespace {

constexpr Timestamp start{std::chrono::hours(24 * 365 * 50)};
const ValueChannel duration{ChannelKind::quantity, 0, ValueUnit::milliseconds};

/// A series of one channel with a value every `step` seconds, by a function of row and hour of the day.
template <class Make>
TemplateSeries makeSeries(std::size_t count, double step, const Make& make, ValueChannel channel = duration) {
    TemplateSeries series;
    series.id = TemplateId{7};
    series.channels = {channel};
    series.values.resize(1);
    for (std::size_t i = 0; i < count; ++i) {
        const double seconds = step * static_cast<double>(i);
        series.record.push_back(RecordIndex{static_cast<std::uint32_t>(i)});
        series.time.push_back(start + std::chrono::nanoseconds(std::llround(seconds * 1e9)));
        series.values[0].push_back(static_cast<float>(make(i, std::fmod(seconds / 3600, 24))));
    }
    return series;
}

ValueModel learn(const TemplateSeries& series, const ValueSettings& settings = {}) {
    TaskContext task;
    ValueTrainer trainer(settings);
    if (!trainer.add({series}, task)) qFatal("cancelled");
    auto model = trainer.finish(task);
    if (!model) qFatal("cancelled");
    return *std::move(model);
}

std::vector<ValueAlarm> alarms(const ValueModel& model, const TemplateSeries& series) {
    const TemplateValues* values = model.find(series.id);
    TaskContext task;
    return values == nullptr ? std::vector<ValueAlarm>{} : *alarmsOf(*values, series, task);
}

std::vector<Finding> findingsOf(const Template& pattern, const ValueModel& model,
                                const TemplateSeries& series, const SlotTextReader& texts = {}) {
    TaskContext task;
    return *valueFindings(pattern, *model.find(series.id), series, texts, task);
}

std::set<std::size_t> rowsOf(const std::vector<ValueAlarm>& found) {
    std::set<std::size_t> rows;
    for (const ValueAlarm& alarm : found) rows.insert(alarm.row);
    return rows;
}

}  // namespace

class ValueModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Normal values of many laws: of a million, far less than a thousand may be called odd.
    void falseAlarms_data() {
        QTest::addColumn<int>("law");
        QTest::newRow("Gaussian") << 0;
        QTest::newRow("log-normal") << 1;
        QTest::newRow("uniform") << 2;
        QTest::newRow("exponential") << 3;
        QTest::newRow("counts") << 4;
        QTest::newRow("two levels") << 5;
        QTest::newRow("Student's t with 5 degrees") << 6;
    }
    void falseAlarms() {
        QFETCH(int, law);
        std::mt19937_64 random(17);
        std::normal_distribution<> gauss;
        std::uniform_real_distribution<> uniform;
        std::exponential_distribution<> exponential;
        std::poisson_distribution<> poisson(4);
        std::student_t_distribution<> student(5);
        const auto draw = [&](std::size_t, double) -> double {
            switch (law) {
                case 0:
                    return 200 + 20 * gauss(random);
                case 1:
                    return std::exp(5 + 0.8 * gauss(random));
                case 2:
                    return 1024 + 60000 * uniform(random);
                case 3:
                    return 30 * exponential(random);
                case 4:
                    return poisson(random);
                case 5:
                    return (uniform(random) < 0.3 ? 20 : 400) + 5 * gauss(random);
                default:
                    return 100 + 10 * student(random);
            }
        };
        const TemplateSeries all = makeSeries(200'000, 2, draw);
        std::vector<bool> first(all.size(), false);
        std::fill(first.begin(), first.begin() + 100'000, true);
        const ValueModel model = learn(normalOnly(all, first));
        const std::size_t found = alarms(model, all).size();
        QVERIFY2(found <= 12, qPrintable(QString::number(found)));
    }

    /// Spikes among values with a rhythm and a trend that alone would hide them: three are eight deviations
    /// of the noise away, and less than the rhythm's swing.
    void spikesWithinTheRhythm() {
        std::mt19937_64 random(3);
        std::normal_distribution<> gauss;
        const std::set<std::size_t> planted{21'000, 25'500, 28'123};
        TemplateSeries series = makeSeries(30'000, 12, [&](std::size_t i, double hour) {
            const double rhythm = 120 * std::cos((hour - 15) / 24 * 2 * std::numbers::pi);
            return 500 + rhythm + 0.004 * static_cast<double>(i) + 8 * gauss(random);
        });
        for (const std::size_t row : planted) series.values[0][row] += 64;
        const std::set<std::size_t> rows = rowsOf(alarms(learn(series), series));
        for (const std::size_t row : planted) QVERIFY2(rows.contains(row), qPrintable(QString::number(row)));
        QVERIFY2(rows.size() <= planted.size() + 3, qPrintable(QString::number(rows.size())));
    }

    /// A training that has seen some anomalies still finds them: one value in two hundred.
    void learnsDespiteAnomalies() {
        std::mt19937_64 random(5);
        std::lognormal_distribution<> usual(5, 0.2);
        std::set<std::size_t> planted;
        TemplateSeries series = makeSeries(10'000, 5, [&](std::size_t, double) { return usual(random); });
        for (std::size_t row = 100; row < series.size(); row += 199) {
            series.values[0][row] *= 20;
            planted.insert(row);
        }
        const std::set<std::size_t> rows = rowsOf(alarms(learn(series), series));
        std::size_t found = 0;
        for (const std::size_t row : planted) found += rows.contains(row) ? 1 : 0;
        QCOMPARE(found, planted.size());
        QVERIFY2(rows.size() <= planted.size() + 3, qPrintable(QString::number(rows.size())));
    }

    /// A level that shifts for good is one finding, not one a record.
    void levelShift() {
        std::mt19937_64 random(7);
        std::normal_distribution<> gauss;
        const TemplateSeries series = makeSeries(
            20'000, 20, [&](std::size_t i, double) { return (i < 15'000 ? 300 : 420) + 10 * gauss(random); });
        std::vector<bool> earlier(series.size(), false);
        std::fill(earlier.begin(), earlier.begin() + 12'000, true);
        const ValueModel model = learn(normalOnly(series, earlier));
        const Template pattern{series.id, "served in <*>", {SlotType::duration}};
        const std::vector<Finding> findings = findingsOf(pattern, model, series);
        QVERIFY(!findings.empty());
        QVERIFY2(findings.size() <= 5, qPrintable(QString::number(findings.size())));
        QCOMPARE(raw(findings.front().record), 15'000u);
        QVERIFY(raw(findings.front().lastRecord) > 15'002u);
    }

    void unseenCategory() {
        std::mt19937_64 random(11);
        const ValueChannel category{ChannelKind::category, 0, ValueUnit::plain};
        const float reader = categoryCode("reader"), writer = categoryCode("writer"),
                    thief = categoryCode("thief");
        TemplateSeries series = makeSeries(
            30'000, 1, [&](std::size_t i, double) { return random() % 3 == 0 || i < 2 ? reader : writer; },
            category);
        const ValueModel model = learn(series);
        series.values[0][20'000] = thief;
        const Template pattern{series.id, "opened as <*> now", {SlotType::word}};
        const std::vector<Finding> findings = findingsOf(
            pattern, model, series, [](RecordIndex, std::uint32_t) { return std::string("thief"); });
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(raw(findings[0].record), 20'000u);
        QCOMPARE(findings[0].part, FindingPart::category);
        QCOMPARE(findings[0].reason, std::string("`as <*> now` was thief, never seen in 30,000 records"));
    }

    /// A counter goes on growing, which says nothing.
    void counter() {
        std::mt19937_64 random(13);
        double at = 1000;
        const TemplateSeries series =
            makeSeries(20'000, 3, [&](std::size_t, double) { return at += 1 + double(random() % 4); },
                       {ChannelKind::quantity, 0, ValueUnit::plain});
        std::vector<bool> earlier(series.size(), false);
        std::fill(earlier.begin(), earlier.begin() + 10'000, true);
        QVERIFY(alarms(learn(normalOnly(series, earlier)), series).empty());
    }

    /// Sessions of clocks that tell whole seconds: one in a hundred crosses the turn of one.
    void ticksOfAClock() {
        std::mt19937_64 random(14);
        const TemplateSeries series =
            makeSeries(20'000, 3, [&](std::size_t, double) { return random() % 100 == 0 ? 1.0 : 0.0; },
                       {ChannelKind::sinceSession, 0, ValueUnit::plain});
        QVERIFY(alarms(learn(series), series).empty());
    }

    void reasons() {
        std::mt19937_64 random(2);
        std::lognormal_distribution<> usual(5.8, 0.1);
        TemplateSeries series =
            makeSeries(5000, 5, [&](std::size_t, double) { return std::round(usual(random)); });
        const ValueModel model = learn(series);
        series.values[0][4000] = 14'200;
        const Template pattern{series.id, "Served block in <*> ms", {SlotType::number}};
        const std::vector<Finding> findings = findingsOf(pattern, model, series);
        QCOMPARE(findings.size(), std::size_t{1});
        const QString reason = QString::fromStdString(findings[0].reason);
        QVERIFY2(reason.startsWith("`in <*> ms` was 14,200 ms; "), qPrintable(reason));
        QVERIFY2(reason.endsWith(" was expected (99.998 %)"), qPrintable(reason));
        QCOMPARE(findings[0].part, FindingPart::slowStep);
        QVERIFY(findings[0].score > 0.9 && findings[0].score <= 1);
        TaskContext task;
        const ValueBand band = *bandOf(model.templates[0], duration, series, task);
        QVERIFY(band.low[4000] > 150 && band.low[4000] < 330 && band.high[4000] > 330 &&
                band.high[4000] < 700);
    }

    void savedAndRestored() {
        std::mt19937_64 random(2);
        std::lognormal_distribution<> usual(5.8, 0.4);
        const TemplateSeries series =
            makeSeries(5000, 60, [&](std::size_t, double) { return usual(random); });
        const ValueModel model = learn(series, {0.99, 5, 100});
        QCOMPARE(model.templates[0].channels[0].probability, 0.005);
        ModelParts parts = model.save();
        const auto restored = ValueModel::restore(parts);
        QVERIFY(restored);
        const auto before = alarms(model, series);
        const auto after = alarms(*restored, series);
        QVERIFY(before.size() > 10 && before.size() < 200);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].row, before[i].row);
            QCOMPARE(after[i].high, before[i].high);
        }
        // A changed byte is seen, wherever it is.
        std::string& bytes = parts.begin()->second;
        for (std::size_t at = 0; at < bytes.size(); at += 37) {
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QVERIFY(!ValueModel::restore(parts));
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        }
    }

    /// What a person vouches for is normal to its last value; what comes beyond it later is not.
    void vouchedForIsNormal() {
        std::mt19937_64 random(3);
        std::normal_distribution<> usual(100, 5);
        const TemplateSeries seen = makeSeries(5000, 60, [&](std::size_t i, double) {
            return i == 2000 ? 900 : i == 4000 ? 400 : usual(random);
        });
        QCOMPARE(rowsOf(alarms(learn(seen), seen)), (std::set<std::size_t>{2000, 4000}));
        const ValueModel model = learn(seen, {.vouched = true});
        QVERIFY(alarms(model, seen).empty());
        const auto restored = ValueModel::restore(model.save());
        QVERIFY(restored);
        const TemplateSeries later = makeSeries(5000, 60, [&](std::size_t i, double) {
            return i == 1000 ? 5000 : i == 3000 ? 500 : usual(random);
        });
        QCOMPARE(rowsOf(alarms(*restored, later)), (std::set<std::size_t>{1000}));
    }

    void categoryVouchedFor() {
        const ValueChannel category{ChannelKind::category, 0, ValueUnit::plain};
        const auto values = [](float odd) {
            return [odd](std::size_t i, double) {
                return i == 15000 ? static_cast<double>(odd) : static_cast<double>(i % 3);
            };
        };
        const TemplateSeries seen = makeSeries(20000, 1, values(7), category);
        QCOMPARE(rowsOf(alarms(learn(seen), seen)), (std::set<std::size_t>{15000}));
        const ValueModel model = learn(seen, {.vouched = true});
        QVERIFY(alarms(model, seen).empty());
        const TemplateSeries later = makeSeries(20000, 1, values(8), category);
        QCOMPARE(rowsOf(alarms(model, later)), (std::set<std::size_t>{15000}));
    }

    /// Two records of a session within a second tell one delay; another session's, or a later one, does not.
    void delaysFolded() {
        const auto slow = [](std::uint64_t session, int second, double score, const char* reason) {
            Finding finding;
            finding.part = FindingPart::slowStep;
            finding.session = SessionKey{session};
            finding.begin = start + std::chrono::seconds(second);
            finding.score = score;
            finding.reason = reason;
            return finding;
        };
        std::vector<Finding> findings{slow(1, 60, 0.7, "closed late"), slow(1, 59, 0.9, "step late"),
                                      slow(2, 60, 0.8, "another"), slow(1, 90, 0.6, "later")};
        findings.push_back(slow(1, 60, 0.8, "a size"));
        findings.back().part = FindingPart::parameter;
        foldDelays(findings);
        QCOMPARE(findings.size(), 4u);
        QCOMPARE(findings[0].reason, "step late; closed late");
        QCOMPARE(findings[0].score, 0.9);
        QCOMPARE(findings[3].reason, "later");
        // The odder one may come later: it stands for both, in the order of time, and the second runs from
        // the first.
        findings = {slow(1, 60, 0.7, "first"), slow(2, 60, 0.5, "another"), slow(1, 61, 0.9, "odder"),
                    slow(1, 62, 0.8, "later")};
        foldDelays(findings);
        QCOMPARE(findings.size(), 3u);
        QVERIFY(std::ranges::is_sorted(findings, {}, &Finding::begin));
        QCOMPARE(findings[1].reason, "odder; first");
        QCOMPARE(findings[2].reason, "later");
    }
};

QTEST_APPLESS_MAIN(ValueModelTest)
#include "value_model_test.moc"
