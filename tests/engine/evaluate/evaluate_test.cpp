// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measure measured: a truth written by hand, and models that are right or wrong by design.

#include "engine/evaluate/relation_evaluation.h"
#include "tests/engine/relations/made_events.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

// Relations A -> B -> C and A -> D; a workflow E -> F -> G with H beside G; an incident I, then J.
enum : std::uint32_t { A, B, C, D, E, F, G, H, I, J, letters };

const char* const truthText = R"({
  "templates": [
    {"id": 0, "service": "x", "template": "step A"}, {"id": 1, "service": "x", "template": "step B"},
    {"id": 2, "service": "x", "template": "step C"}, {"id": 3, "service": "x", "template": "step D"},
    {"id": 4, "service": "y", "template": "step E"}, {"id": 5, "service": "y", "template": "step F"},
    {"id": 6, "service": "x", "template": "step G"}, {"id": 7, "service": "x", "template": "step H"},
    {"id": 8, "service": "x", "template": "step I"}, {"id": 9, "service": "x", "template": "step J <*>"}],
  "sources": [{"file": "x.log", "service": "x", "format": "log4j"},
              {"file": "y.log", "service": "y", "format": "syslog"}],
  "relations": [{"id": 0, "cause": 0, "effect": 1}, {"id": 1, "cause": 1, "effect": 2},
                {"id": 2, "cause": 0, "effect": 3}],
  "workflows": [{"edges": [[4, 5], [5, 6]], "side_by_side": [[6, 7]]}],
  "incident": [{"template": 9, "first": {"time": "2026-01-01T02:00:00.000000Z"}},
               {"template": 8, "first": {"time": "2026-01-01T01:00:00.000000Z"}}],
  "pairs": [
    {"relation": 0, "cause": {"file": "x.log", "record": 1}, "effect": {"file": "x.log", "record": 2}},
    {"relation": 0, "cause": {"file": "x.log", "record": 4}, "effect": {"file": "x.log", "record": 6}},
    {"relation": 0, "cause": {"file": "x.log", "record": 7}, "effect": {"file": "x.log", "record": 9}},
    {"relation": 2, "cause": {"file": "x.log", "record": 7}, "effect": {"file": "x.log", "record": 99}}]
})";

}  // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private:
    static RelationTruth truthOf(const QTemporaryDir& folder, const QByteArray& text) {
        QFile file(folder.filePath("truth.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) qFatal("not written");
        file.close();
        auto truth = RelationTruth::read(file.fileName().toStdString());
        if (!truth) qFatal("%s", truth.error().message().c_str());
        return *truth;
    }

private slots:
    void plantedIsWhatFollowsFromTheTruth() {
        QTemporaryDir folder;
        const PlantedRelations planted(truthOf(folder, truthText));
        const std::set<std::pair<std::uint32_t, std::uint32_t>> wanted{
            {A, B}, {B, C}, {A, C}, {A, D},                  // relations and chains
            {B, D}, {D, B}, {C, D}, {D, C}, {B, C}, {C, B},  // effects of A
            {E, F}, {F, G}, {E, G}, {F, E},                  // steps; E and F tell whole seconds
            {G, H}, {H, G}, {G, G}, {H, H},                  // side by side
            {I, J}};
        for (std::uint32_t a = 0; a < letters; ++a) {
            for (std::uint32_t b = 0; b < letters; ++b) {
                QVERIFY2(planted.leads(a, b) == wanted.contains({a, b}),
                         qPrintable(QString("%1 %2").arg(a).arg(b)));
            }
        }
    }

    void whatIsNoTruthIsRefused() {
        QTemporaryDir folder;
        QVERIFY(!RelationTruth::read(folder.filePath("none.json").toStdString()).ok());
        for (const char* text : {"", "[]", "{}", "{\"templates\": [{\"id\": 7, \"template\": \"x\"}]}"}) {
            QFile file(folder.filePath("bad.json"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
            file.close();
            const auto truth = RelationTruth::read(file.fileName().toStdString());
            QVERIFY(!truth.ok() && truth.error().kind == Error::Kind::input);
        }
    }

    // Pairs at records 1-2, 4-6 and 7-9 of x.log, the last two held out; one pair is not in the project.
    void causesAndEdgesAreCounted() {
        const std::vector<MadeEvent> events{{0, A, 0},     {100, B, 0},   {5000, D, 0},
                                            {10000, A, 0}, {10050, E, 0}, {10100, B, 0},
                                            {20000, A, 0}, {20050, E, 0}, {20100, B, 0}};
        MadeProject project = makeProject(events, letters);
        Snapshot::Parts parts;
        parts.chunks.assign(project.snapshot->chunks().begin(), project.snapshot->chunks().end());
        parts.templates = project.snapshot->templates();
        SourceInfo source;
        source.display = "world/x.log";
        parts.sources = {source};
        const Snapshot snapshot(std::move(parts));

        QTemporaryDir folder;
        RelationTruth truth = truthOf(folder, truthText);
        const MessageReader messages = [&](std::span<const RecordIndex> records) {
            std::vector<std::string> texts;
            for (const RecordIndex record : records) {
                texts.push_back(snapshot.templates().find(snapshot.templateOf(record))->text);
            }
            return Result<std::vector<std::string>>(texts);
        };
        TaskContext task;
        auto templates = TruthTemplates::match(snapshot, truth, messages, task);
        QVERIFY(templates.ok());
        QVERIFY(templates->of(TemplateId{B}) == std::set<std::uint32_t>{B});
        const TruthInProject found{truth, *templates, TruthRecords(snapshot)};
        QVERIFY(found.records.find({"x.log", 9}) == RecordIndex{8});
        QVERIFY(!found.records.find({"x.log", 10}) && !found.records.find({"x.log", 0}));
        QVERIFY(!found.records.find({".log", 1}) && !found.records.find({"y.log", 1}));

        TrainingRun run;
        run.heldOutFrom = Timestamp(std::chrono::seconds(8));
        run.templatesHash = 1;
        const auto figuresOf = [&](TableModel::Table table) {
            auto model =
                std::make_shared<TableModel>(RelationModelKind::excitation, letters, std::move(table));
            model->settings.length = 2;
            const auto relations =
                madeRelations(model, {madePair(A, B, true), madePair(E, B, true), madePair(D, E, false)});
            auto figures = evaluateRelations(snapshot, run, relations, project.sessions, found, {}, task);
            if (!figures) qFatal("%s", figures.error().message().c_str());
            return *figures;
        };
        const RelationFigures right = figuresOf({{{A, B}, 0.8}});
        QCOMPARE(right.all.effects, 2u);
        QCOMPARE(right.notLearned, 0u);
        QCOMPARE(right.all.causeInTree, 0u);  // 0.8 of two events is not 2 deviations above the mean

        run.heldOutFrom = Timestamp(std::chrono::seconds(-1));
        TableModel::Table nothing{{{A, C}, 0.5}};
        QCOMPARE(figuresOf(nothing).notLearned, 3u);
        QCOMPARE(figuresOf(nothing).all.effects, 0u);
    }

    void aWrongModelIsSeen() {
        std::vector<MadeEvent> events;
        std::string pairs;
        for (int i = 0; i < 50; ++i) {  // A, E, then B; and noise of D enough to fill windows
            for (int n = 0; n < 20; ++n) events.push_back({i * 1000 + n * 10, D, 0});
            events.push_back({i * 1000 + 400, A, 0});
            events.push_back({i * 1000 + 450, E, 0});
            events.push_back({i * 1000 + 500, B, 0});
            const int line = i * 23 + 21;
            pairs += QString(
                         "%1{\"relation\": 0, \"cause\": {\"file\": \"x.log\", \"record\": %2}, "
                         "\"effect\": {\"file\": \"x.log\", \"record\": %3}}")
                         .arg(i == 0 ? "" : ",")
                         .arg(line)
                         .arg(line + 2)
                         .toStdString();
        }
        const MadeProject project = makeProject(events, letters);
        Snapshot::Parts parts;
        parts.chunks.assign(project.snapshot->chunks().begin(), project.snapshot->chunks().end());
        parts.templates = project.snapshot->templates();
        SourceInfo source;
        source.display = "x.log";
        parts.sources = {source};
        const Snapshot snapshot(std::move(parts));
        QTemporaryDir folder;
        QByteArray text = truthText;
        text =
            text.left(text.indexOf("\"pairs\"")) + "\"pairs\": [" + QByteArray::fromStdString(pairs) + "]}";
        const RelationTruth truth = truthOf(folder, text);
        const MessageReader messages = [&](std::span<const RecordIndex> records) {
            std::vector<std::string> texts;
            for (const RecordIndex record : records) {
                texts.push_back(snapshot.templates().find(snapshot.templateOf(record))->text);
            }
            return Result<std::vector<std::string>>(texts);
        };
        TaskContext task;
        auto templates = TruthTemplates::match(snapshot, truth, messages, task);
        QVERIFY(templates.ok());
        const TruthInProject found{truth, *templates, TruthRecords(snapshot)};
        TrainingRun run;
        run.heldOutFrom = Timestamp(std::chrono::milliseconds(30'500));
        const auto figuresOf = [&](TableModel::Table table) {
            const auto model =
                std::make_shared<TableModel>(RelationModelKind::excitation, letters, std::move(table));
            const auto relations = madeRelations(model, {madePair(A, B, true), madePair(E, B, true)});
            auto figures = evaluateRelations(snapshot, run, relations, project.sessions, found, {}, task);
            if (!figures) qFatal("%s", figures.error().message().c_str());
            return *figures;
        };
        // 20 of the 50 effects stand at or after 30.5 s.
        const RelationFigures right = figuresOf({{{A, B}, 0.4}, {{E, B}, 0.01}});
        QCOMPARE(right.all.effects, 20u);
        QCOMPARE(right.all.causeInTree, 20u);
        QCOMPARE(right.all.causeFirst, 20u);
        QCOMPARE(right.relations[0].causeFirst, 20u);
        QCOMPARE(right.sureEdges, 20u);
        QCOMPARE(right.unplantedSureEdges, 0u);
        QCOMPARE(right.surePairs, 2u);
        QCOMPARE(right.unplantedSurePairs, 1u);
        // Both stand out, E more; E to B is not planted.
        const RelationFigures second = figuresOf({{{A, B}, 0.3}, {{E, B}, 0.35}});
        QCOMPARE(second.all.causeInTree, 20u);
        QCOMPARE(second.all.causeFirst, 0u);
        QCOMPARE(second.sureEdges, 40u);
        QCOMPARE(second.unplantedSureEdges, 20u);
        QCOMPARE(second.unplanted.size(), 1u);
        QVERIFY(second.unplanted[0].cause == TemplateId{E} && second.unplanted[0].edges == 20);
        const RelationFigures wrong = figuresOf({{{E, B}, 0.5}});
        QCOMPARE(wrong.all.causeInTree, 0u);
    }

    void shufflingKeepsEverythingButTheOrder() {
        EventStream stream;
        for (std::uint32_t i = 0; i < letters; ++i) stream.templates.push_back(TemplateId{i});
        for (int i = 0; i < 1000; ++i) {
            stream.type.push_back(static_cast<EventType>(i % 7));
            stream.time.push_back(Timestamp(std::chrono::milliseconds(i)));
            stream.session.push_back(SessionKey{static_cast<std::uint64_t>(i)});
        }
        const EventStream shuffled = shuffledEvents(stream, 3);
        QVERIFY(shuffled.time == stream.time && shuffled.session == stream.session);
        QVERIFY(shuffled.type != stream.type);
        auto sorted = shuffled.type;
        std::ranges::sort(sorted);
        auto expected = stream.type;
        std::ranges::sort(expected);
        QVERIFY(sorted == expected);
        QVERIFY(shuffledEvents(stream, 3).type == shuffled.type);
        QVERIFY(shuffledEvents(stream, 4).type != shuffled.type);
    }
};

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
