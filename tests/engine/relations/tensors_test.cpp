// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What models are kept as: it comes back as it was, and nothing that was changed comes back at all.

#include "engine/relations/pair_tensors.h"
#include "engine/relations/training_run_json.h"
#include "tests/engine/relations/made_events.h"

#include <QtTest>

#include <random>

using namespace logwright;

namespace {

NamedTensors sample() {
    NamedTensors tensors("sample", 3);
    tensors.add("weights", {2, 3}, std::span<const float>(std::vector<float>{1, 2, 3, 4, 5, 6}));
    tensors.add("ids", std::vector<std::uint32_t>{7, 8});
    tensors.add("none", std::vector<double>{});
    tensors.addNumber("rate", 0.25);
    return tensors;
}

}  // namespace

class TensorsTest : public QObject {
    Q_OBJECT

private slots:
    void tensorsComeBack() {
        auto tensors = NamedTensors::restore(sample().save(), "sample", 3);
        QVERIFY(tensors.ok());
        const std::vector<float> weights{1, 2, 3, 4, 5, 6};
        QCOMPARE(*tensors->read<float>("weights", {2, 3}), weights);
        QCOMPARE(*tensors->readNumber<double>("rate"), 0.25);
        QCOMPARE(tensors->read<double>("none")->size(), 0u);
        QVERIFY(!tensors->read<float>("weights", {3, 2}).ok());
        QVERIFY(!tensors->read<double>("weights", {2, 3}).ok());
        QVERIFY(!tensors->read<float>("weights").ok());
        QVERIFY(!tensors->read<float>("missing").ok());
    }

    void damageIsSeen() {
        const std::string bytes = sample().save();
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            QVERIFY(!NamedTensors::restore(bytes.substr(0, i), "sample", 3).ok());
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 0x10);
            QVERIFY(!NamedTensors::restore(changed, "sample", 3).ok());
        }
        const auto other = NamedTensors::restore(bytes, "sample", 4);
        QVERIFY(!other.ok());
        QVERIFY(other.error().message().find("train it again") != std::string::npos);
        QVERIFY(!NamedTensors::restore(bytes, "another", 3).ok());
    }

    void pairsComeBack() {
        auto model = std::make_shared<TableModel>(RelationModelKind::excitation, 3, TableModel::Table{});
        LearnedRelations relations =
            madeRelations(model, {madePair(1, 0, true), madePair(2, 0, false), madePair(0, 2, true)});
        relations.pairs[1].lagSeconds[5] = 17;
        relations.pairs[1].lagEvents = {3, 2, 1};
        relations.pairs[2].lagEvents = {9};
        relations.strengths = {0.5, 0.25, 0.125};
        LearnedRelations again;
        QVERIFY(restorePairTensors(savePairTensors(relations), again).ok());
        QCOMPARE(again.templates, relations.templates);
        QCOMPARE(again.strengths, relations.strengths);
        for (std::size_t i = 0; i < 3; ++i) {
            const PairStatistics& one = again.pairs[i];
            const PairStatistics& other = relations.pairs[i];
            QVERIFY(one.cause == other.cause && one.effect == other.effect);
            QVERIFY(one.together == other.together && one.effects == other.effects);
            QVERIFY(one.lift == other.lift && one.liftLow == other.liftLow);
            QVERIFY(one.liftHigh == other.liftHigh && one.byChance == other.byChance);
            QVERIFY(one.within == other.within && one.sure() == other.sure());
            QVERIFY(one.lagSeconds == other.lagSeconds && one.lagEvents == other.lagEvents);
        }
        QVERIFY(again.pair(2, 0) != nullptr && again.pair(0, 1) == nullptr);
        QCOMPARE(again.pair(0, 2)->lagEvents.size(), 1u);

        // Pairs of templates that are not there, or out of order, are no pairs.
        relations.pairs[2].effect = 9;
        QVERIFY(!restorePairTensors(savePairTensors(relations), again).ok());
        relations.pairs[2].effect = 0;
        QVERIFY(!restorePairTensors(savePairTensors(relations), again).ok());
    }

    void runsComeBack() {
        TrainingRun run;
        run.id = 12;
        run.settings.model = RelationModelKind::attention;
        run.settings.cardinalities = {2, 5};
        run.settings.epochs = 7;
        run.settings.time = std::chrono::seconds(90);
        run.settings.heldOut = 0.4;
        run.settings.seed = 0xFFFFFFFFFFFFFFFF;
        run.device = "cpu";
        run.started = Timestamp(std::chrono::nanoseconds(1'740'000'000'123'456'789));
        run.seconds = 1.5;
        run.windows = 1'000'000'000'000;
        run.heldOutFrom = Timestamp(std::chrono::nanoseconds(-5));
        run.templatesHash = 0xFEDCBA9876543210;
        run.cancelled = true;
        run.curve.push_back({3, 1, 1000, 0.5, 0.6, 0.7, 2, std::numeric_limits<double>::infinity()});
        ClassScore score;
        score.cardinality = -1;
        score.events = 5;
        score.macro = {0.1, 0.2, 0.3};
        score.templates.push_back({TemplateId{4}, 5, {1, 0.5, 0.25}});
        run.scores.push_back(score);
        const auto again = trainingRunFromJson(trainingRunToJson(run));
        QVERIFY(again.ok());
        QVERIFY(again->settings == run.settings);
        QCOMPARE(again->id, run.id);
        QVERIFY(again->started == run.started && again->heldOutFrom == run.heldOutFrom);
        QCOMPARE(again->windows, run.windows);
        QCOMPARE(again->templatesHash, run.templatesHash);
        QVERIFY(again->cancelled && !again->complete);
        QCOMPARE(again->curve.size(), 1u);
        QCOMPARE(again->curve[0].f1, 0.7);
        QCOMPARE(again->curve[0].windowsPerSecond, 0.0);
        QCOMPARE(again->scores[0].templates[0].score.f1, 0.25);
        QCOMPARE(again->scores[0].macro.recall, 0.2);

        const std::string json = trainingRunToJson(run);
        QVERIFY(!trainingRunFromJson(json.substr(0, json.size() / 2)).ok());
        QVERIFY(!trainingRunFromJson("[]").ok());
        QVERIFY(!trainingRunFromJson("{}").ok());
    }

    void anyBytesAreRead() {
        std::mt19937 random(5);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = "LWTENS1\n";
            for (auto i = random() % 200; i > 0; --i) bytes += static_cast<char>(random());
            QVERIFY(!NamedTensors::restore(bytes, "sample", 3).ok());
        }
    }
};

QTEST_APPLESS_MAIN(TensorsTest)
#include "tensors_test.moc"
