// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Correlation trees against trees drawn by hand, with a model whose evidence is a table.

#include "engine/relations/cardinality_classes.h"
#include "engine/relations/tree_words.h"
#include "engine/report/tree_export.h"
#include "tests/engine/relations/made_events.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>
#include <random>

using namespace logwright;

namespace {

// A leads to B, B to C; X stands about.
enum : std::uint32_t { A, B, C, X, letters };

std::shared_ptr<TableModel> chainModel(RelationModelKind kind = RelationModelKind::excitation) {
    return std::make_shared<TableModel>(
        kind, letters, TableModel::Table{{{A, B}, 0.6}, {{B, C}, 0.7}, {{X, C}, 0.01}, {{A, C}, 0.01}});
}

CorrelationTree treeOf(const MadeProject& project, const LearnedRelations& relations, std::uint32_t root,
                       TreeSettings settings = {}) {
    settings.followDoubtful = true;
    TaskContext task;
    auto tree = buildTree(*project.snapshot, relations, project.sessions, RecordIndex{root}, settings, task);
    if (!tree) qFatal("%s", tree.error().message().c_str());
    return *tree;
}

// "C(B(A))", with children in their order.
QString shapeOf(const CorrelationTree& tree, std::size_t node = 0) {
    QString text(QChar('A' + static_cast<int>(raw(tree.nodes[node].id))));
    QStringList children;
    for (const TreeEdge& edge : tree.edges) {
        if (edge.from == node) children << shapeOf(tree, edge.to);
    }
    return children.empty() ? text : text + '(' + children.join(',') + ')';
}

const std::vector<MadeEvent> chainEvents{{0, X, 0},   {100, A, 1}, {150, X, 0},
                                         {200, B, 1}, {250, X, 0}, {300, C, 1}};

}  // namespace

class TreeTest : public QObject {
    Q_OBJECT

private slots:
    void aChainIsFollowedBack() {
        const MadeProject project = makeProject(chainEvents, letters);
        const auto relations = madeRelations(chainModel(), {madePair(A, B, true), madePair(B, C, true)});
        const CorrelationTree tree = treeOf(project, relations, 5);
        QCOMPARE(shapeOf(tree), QString("C(B(A))"));
        QCOMPARE(tree.edges[0].share, 0.7);
        QCOMPARE(tree.edges[0].lagSeconds, 0.1);
        QCOMPARE(tree.edges[0].lagEvents, 2.0);
        QVERIFY(tree.edges[0].sure);
        // C: 0.7 of B, 0.01 of A, and three times 0.01 of X.
        QVERIFY(std::abs(tree.edges[0].fall - 0.7 / 0.74) < 1e-9);
        QVERIFY(std::abs(tree.nodes[0].probability - 0.74) < 1e-9);
        QCOMPARE(tree.nodes[1].records, std::vector<RecordIndex>{RecordIndex{3}});
        QVERIFY(tree.nodes[0].reason.empty());
        QVERIFY(!tree.nodes[2].reason.empty());
    }

    void aChainIsFollowedForward() {
        const MadeProject project = makeProject(chainEvents, letters);
        const auto relations =
            madeRelations(chainModel(), {madePair(A, B, true), madePair(A, C, true), madePair(B, C, true)});
        TreeSettings settings;
        settings.direction = TreeSettings::Direction::effects;
        const CorrelationTree tree = treeOf(project, relations, 1, settings);
        QCOMPARE(shapeOf(tree), QString("A(B(C))"));
        QCOMPARE(tree.edges[1].share, 0.7);
        QCOMPARE(tree.edges[1].lagSeconds, 0.1);
        const CorrelationTree last = treeOf(project, relations, 5, settings);
        QCOMPARE(QString::fromStdString(last.nodes[0].reason), QString("nothing came after it"));
    }

    void theThresholdIsMeanAndTwoDeviations() {
        // One share of 0.4 among 30: mean 0.0133, deviation 0.0718; two of 0.2: 0.0133 and 0.0499.
        QVERIFY(std::abs(causeThreshold(std::vector<double>{0.4}, 30) - 0.15694) < 1e-4);
        QVERIFY(std::abs(causeThreshold(std::vector<double>{0.2, 0, 0.2}, 30) - 0.11311) < 1e-4);
        QCOMPARE(causeThreshold({}, 30), leastCauseShare);
        const MadeProject project = makeProject(chainEvents, letters);
        const auto relations = madeRelations(chainModel(), {});
        TreeSettings settings;
        settings.threshold = 0.005;
        settings.depth = 1;
        const CorrelationTree tree = treeOf(project, relations, 5, settings);
        QCOMPARE(shapeOf(tree), QString("C(B,D,A)"));
        QCOMPARE(tree.edges[1].merged, 3u);
        QVERIFY(std::abs(tree.edges[1].share - 0.03) < 1e-12);
        QVERIFY(std::abs(tree.edges[1].lagSeconds - (0.05 + 0.15 + 0.3) / 3) < 1e-9);
        const std::vector<RecordIndex> nearestFirst{RecordIndex{4}, RecordIndex{2}, RecordIndex{0}};
        QCOMPARE(tree.nodes[2].records, nearestFirst);
        settings.threshold = 0.9;
        const CorrelationTree bare = treeOf(project, relations, 5, settings);
        QCOMPARE(QString::fromStdString(bare.nodes[0].reason),
                 QString("nothing before it has a share above 0.90"));
    }

    void doubtIsSaidAndCanBeLeftOut() {
        const MadeProject project = makeProject(chainEvents, letters);
        PairStatistics rare = madePair(A, B, true);
        rare.together = 7;
        const auto relations = madeRelations(chainModel(), {rare, madePair(B, C, false)});
        const CorrelationTree tree = treeOf(project, relations, 5);
        QCOMPARE(shapeOf(tree), QString("C(B(A))"));
        QVERIFY(!tree.edges[0].sure);
        QCOMPARE(QString::fromStdString(tree.edges[0].doubt),
                 QString("by chance as often: lift 1.1 (0.9 to 1.3)"));
        QCOMPARE(QString::fromStdString(tree.edges[1].doubt), QString("seen together only 7 times"));
        TaskContext task;
        const auto usual =
            buildTree(*project.snapshot, relations, project.sessions, RecordIndex{5}, TreeSettings{}, task);
        QCOMPARE(shapeOf(*usual), QString("C(B)"));
        QVERIFY(QString::fromStdString(usual->nodes[1].reason).startsWith("not followed"));
        TreeSettings settings;
        settings.sureOnly = true;
        const CorrelationTree sure = treeOf(project, relations, 5, settings);
        QCOMPARE(sure.nodes.size(), 1u);
        QVERIFY(!sure.nodes[0].reason.empty());
        const PairStatistics pair = madePair(A, B, true);
        QVERIFY(doubtOf(&pair, 0.5).empty());
        QVERIFY(QString::fromStdString(doubtOf(&pair, 30)).startsWith("too long between them"));
        QVERIFY(!doubtOf(nullptr, 0).empty());
    }

    void windowsAreCutToSpanAndSession() {
        const MadeProject project = makeProject({{0, B, 1}, {100, B, 2}, {5000, C, 1}}, letters);
        const auto relations = madeRelations(chainModel(), {});
        QCOMPARE(treeOf(project, relations, 2).nodes[1].records.size(), 2u);
        TreeSettings settings;
        settings.sameSession = true;
        QCOMPARE(treeOf(project, relations, 2, settings).nodes[1].records,
                 std::vector<RecordIndex>{RecordIndex{0}});
        settings.sameSession = false;
        settings.timeSpan = std::chrono::milliseconds(4950);
        QCOMPARE(treeOf(project, relations, 2, settings).nodes[1].records,
                 std::vector<RecordIndex>{RecordIndex{1}});
        settings.timeSpan = std::chrono::milliseconds(100);
        QCOMPARE(QString::fromStdString(treeOf(project, relations, 2, settings).nodes[0].reason),
                 QString("nothing stood before it within 100 ms"));
    }

    void windowsAreCutToAHost() {
        // Far more records of another host between, than are read at a time; the first is of no known host.
        std::vector<MadeEvent> events{{0, B, 0}, {10, B, 0}};
        std::vector<std::uint64_t> hosts{0, 1};
        for (int i = 0; i < 900; ++i) {
            events.push_back({20 + i, B, 0});
            hosts.push_back(2);
        }
        events.push_back({5000, C, 0});
        hosts.push_back(1);
        const MadeProject project = makeProject(events, letters);
        const auto root = static_cast<std::uint32_t>(events.size() - 1);
        std::size_t asked = 0;
        const HostReader reader = [&](std::span<const RecordIndex> records) {
            std::vector<HostKey> keys;
            for (const RecordIndex record : records) keys.push_back(HostKey{hosts[raw(record)]});
            asked += keys.size();
            return Result<std::vector<HostKey>>(std::move(keys));
        };
        const auto relations = madeRelations(chainModel(), {});
        TreeSettings settings;
        settings.threshold = 0.005;  // thirty alike: none stands out
        TaskContext task;
        const auto childOf = [&](const HostReader& hostsOfRecords, std::uint32_t of) {
            const auto tree = buildTree(*project.snapshot, relations, project.sessions, RecordIndex{of},
                                        settings, task, hostsOfRecords);
            return tree->nodes.size() > 1 ? tree->nodes[1].records : std::vector<RecordIndex>{};
        };
        QCOMPARE(childOf(reader, root).front(), RecordIndex{root - 1});
        QCOMPARE(asked, std::size_t{0});
        settings.sameHost = true;
        QCOMPARE(childOf(reader, root), (std::vector<RecordIndex>{RecordIndex{1}, RecordIndex{0}}));
        QVERIFY(asked <= events.size());  // each at most once
        hosts[root] = 0;                  // nobody knows where it comes from: nothing is cut
        QCOMPARE(childOf(reader, root).front(), RecordIndex{root - 1});
        hosts[root] = 3;
        hosts[0] = 2;
        const auto bare = buildTree(*project.snapshot, relations, project.sessions, RecordIndex{root},
                                    settings, task, reader);
        QCOMPARE(QString::fromStdString(bare->nodes[0].reason),
                 QString("nothing stood before it on its host"));
        settings.direction = TreeSettings::Direction::effects;
        hosts[root] = 1;
        auto forward = madeRelations(chainModel(), {madePair(B, C, true)});
        const auto ahead =
            buildTree(*project.snapshot, forward, project.sessions, RecordIndex{1}, settings, task, reader);
        QCOMPARE(ahead->nodes.size(), 2U);
        const auto other =
            buildTree(*project.snapshot, forward, project.sessions, RecordIndex{2}, settings, task, reader);
        QCOMPARE(other->nodes.size(), 1U);
    }

    void aRecordThatIsNotFollowedSaysWhy() {
        const MadeProject project = makeProject(chainEvents, letters, C);
        const auto relations = madeRelations(chainModel(), {});
        const auto reason = [&](const MadeProject& of, const LearnedRelations& learned, std::uint32_t root) {
            return QString::fromStdString(treeOf(of, learned, root).nodes[0].reason);
        };
        QVERIFY(reason(project, relations, 5).contains("hidden"));
        QCOMPARE(reason(project, relations, 1), QString("its template was seen 1 time: too seldom to learn"));

        // LogFlow: after B comes C, says the model; an event of B with a B before it was not expected.
        auto model =
            std::make_shared<TableModel>(RelationModelKind::attention, letters,
                                         TableModel::Table{{{A, B}, 0.02}, {{A, C}, 0.71}, {{X, C}, 0.0}});
        const MadeProject other = makeProject({{0, A, 0}, {100, B, 0}}, letters);
        QCOMPARE(reason(other, madeRelations(model, {}), 1),
                 QString("`step C` was expected (0.71); this came (0.02)"));
        // The other model explains what came, whatever else might have come.
        auto own =
            std::make_shared<TableModel>(RelationModelKind::excitation, letters,
                                         TableModel::Table{{{A, B}, 0.2}, {{A, C}, 0.71}, {{X, C}, 0.0}});
        QCOMPARE(shapeOf(treeOf(other, madeRelations(own, {}), 1)), QString("B(A)"));
        const MadeProject first = makeProject({{0, B, 0}}, letters);
        QCOMPARE(reason(first, madeRelations(own, {}), 0), QString("nothing stood before it"));
        const MadeProject alone = makeProject({{0, X, 0}, {100, B, 0}}, letters);
        QCOMPARE(reason(alone, madeRelations(own, {}), 1),
                 QString("it comes by itself: nothing before it makes it more likely (1.00)"));
    }

    void depthAndNumberOfNodesAreKept() {
        std::vector<MadeEvent> events;
        for (int i = 0; i < 40; ++i) events.push_back({i * 100, i % 2 == 0 ? A : B, 0});
        auto model = std::make_shared<TableModel>(RelationModelKind::excitation, letters,
                                                  TableModel::Table{{{A, B}, 0.02}, {{B, A}, 0.02}});
        const MadeProject project = makeProject(events, letters);
        const auto relations = madeRelations(model, {});
        TreeSettings settings;
        settings.threshold = 0.01;
        settings.depth = 4;
        const CorrelationTree tree = treeOf(project, relations, 39, settings);
        QCOMPARE(shapeOf(tree), QString("B(A(B(A(B))))"));
        QVERIFY(tree.nodes.back().reason.empty());
        settings.depth = 50;
        settings.mostNodes = 7;
        const CorrelationTree cut = treeOf(project, relations, 39, settings);
        QCOMPARE(cut.nodes.size(), 7u);
        QVERIFY(cut.cut);
    }

    void aRecordIsFollowedOnce() {
        // C comes of B and X; both come of the same A.
        auto model = std::make_shared<TableModel>(
            RelationModelKind::excitation, letters,
            TableModel::Table{{{B, C}, 0.4}, {{X, C}, 0.4}, {{A, B}, 0.5}, {{A, X}, 0.5}, {{C, A}, 0.5}});
        const MadeProject project =
            makeProject({{0, C, 0}, {10, A, 0}, {20, B, 0}, {30, X, 0}, {40, C, 0}}, letters);
        const CorrelationTree tree = treeOf(project, madeRelations(model, {}), 4);
        QCOMPARE(shapeOf(tree), QString("C(B(A(C)),D(A))"));
        QVERIFY(QString::fromStdString(tree.nodes[4].reason).contains("nearer to the root"));
    }

    // Two days, on each of which B began 20 s after A, and C came every 50 minutes. No model was asked.
    void seldomTemplatesAreComparedByWhenTheyBegan() {
        std::vector<MadeEvent> events;
        constexpr std::int64_t hour = 3'600'000, day = 24 * hour;
        for (const std::int64_t start : {10 * hour, day + 17 * hour}) {
            for (int i = 0; i < 10; ++i) {
                events.push_back({start + 5'000 * i, A, 0});
                events.push_back({start + 20'000 + 4'000 * i, B, 0});
            }
        }
        for (std::int64_t time = 420'000; time < 2 * day; time += hour * 5 / 6)
            events.push_back({time, C, 0});
        std::ranges::stable_sort(events, {}, &MadeEvent::millisecond);
        const MadeProject project = makeProject(events, letters);
        const auto last = [&](std::uint32_t letter) {
            const auto found = std::ranges::find(events.rbegin(), events.rend(), letter, &MadeEvent::group);
            return static_cast<std::uint32_t>(events.rend() - found) - 1;
        };
        LearnedRelations nothing;
        for (std::uint32_t letter = 0; letter < letters; ++letter)
            nothing.templates.push_back(TemplateId{letter});
        const CorrelationTree back = treeOf(project, nothing, last(B));
        QCOMPARE(shapeOf(back), QString("B(A)"));
        const TreeEdge& edge = back.edges[0];
        QVERIFY(edge.onset && !edge.sure && !edge.doubt.empty());
        QCOMPARE(edge.lagSeconds, 20.0);
        QCOMPARE(edge.onset->runs, 2u);
        QCOMPARE(edge.onset->together, 2u);
        // A begins twice in two days, so in 20 s before a moment with a chance of 2 * 20 / 172,800; twice of
        // two times is its square.
        const double length = 2 * 86400 - 3000 + 1e-9;
        QVERIFY(std::abs(edge.onset->chance / std::pow(1 - std::exp(-2 * 20 / length), 2) - 1) < 0.02);
        QCOMPARE(edge.merged, 4u);  // until B began
        const auto began = std::ranges::find(events, day + 17 * hour, &MadeEvent::millisecond);
        QCOMPARE(back.nodes[1].records.front(),
                 RecordIndex{static_cast<std::uint32_t>(began - events.begin())});
        QVERIFY(back.nodes[0].reason.find("1970-01-02 17:00:20") != std::string::npos);

        TreeSettings forward;
        forward.direction = TreeSettings::Direction::effects;
        QCOMPARE(shapeOf(treeOf(project, nothing, last(A), forward)), QString("A(B)"));
        QCOMPARE(shapeOf(treeOf(project, nothing, last(A))), QString("A"));
        QCOMPARE(shapeOf(treeOf(project, nothing, last(C))), QString("C"));
        for (const auto& leave : std::initializer_list<void (*)(TreeSettings&)>{
                 [](TreeSettings& settings) { settings.timeSpan = std::chrono::seconds(19); },
                 [](TreeSettings& settings) { settings.sureOnly = true; },
                 [](TreeSettings& settings) { settings.sameSession = true; }}) {
            TreeSettings settings;
            leave(settings);
            QCOMPARE(shapeOf(treeOf(project, nothing, last(B), settings)), QString("B"));
        }
        const MadeProject hidden = makeProject(events, letters, A);
        QCOMPARE(shapeOf(treeOf(hidden, nothing, last(B))), QString("B"));
    }

    // In logs of a day within those of a year much happens within the hour of anything.
    void chanceIsOfTheTimeInWhichSourcesAreWritten() {
        constexpr std::int64_t minute = 60'000, day = 24 * 60 * minute;
        constexpr std::uint32_t once = 40;  // templates that are seen once; another is seen all the time
        std::vector<MadeEvent> events;
        for (std::int64_t time = 0; time < 365 * day; time += day / 2) events.push_back({time, once, 0, 0});
        const auto year = static_cast<std::ptrdiff_t>(events.size());
        events.push_back({0, once, 0, 1});  // before its clock was set
        for (std::int64_t time = 100 * day; time < 101 * day; time += 5 * minute)
            events.push_back({time, once, 0, 1});
        std::mt19937 random(1);
        std::uniform_int_distribution<std::int64_t> moment(100 * day, 101 * day);
        for (std::uint32_t letter = 0; letter < once; ++letter)
            events.push_back({moment(random), letter, 0, 1});
        std::ranges::stable_sort(events.begin() + year, events.end(), {}, &MadeEvent::millisecond);
        const MadeProject project = makeProject(events, once + 1);
        LearnedRelations nothing;
        for (std::uint32_t letter = 0; letter <= once; ++letter)
            nothing.templates.push_back(TemplateId{letter});
        int told = 0;
        for (std::uint32_t i = 0; i < events.size(); ++i)
            if (events[i].group < once) told += treeOf(project, nothing, i).nodes.size() > 1;
        QVERIFY2(told <= 6, qPrintable(QString("%1 of 40 told").arg(told)));
    }

    void whatHasNoTimeBeganAtNone() {
        std::vector<MadeEvent> events;
        for (std::int64_t i = 0; i < 10; ++i) {
            events.push_back({i * 1'000'000, A, 0});
            events.push_back({i * 1'000'000 + 1, B, 0, 0, false});
        }
        const MadeProject project = makeProject(events, letters);
        LearnedRelations nothing;
        for (std::uint32_t letter = 0; letter < letters; ++letter)
            nothing.templates.push_back(TemplateId{letter});
        QCOMPARE(shapeOf(treeOf(project, nothing, 18)), QString("A"));
        QCOMPARE(shapeOf(treeOf(project, nothing, 19)), QString("B"));
    }

    void exportsEscapeWhatComesFromLogs() {
        const MadeProject project = makeProject(chainEvents, letters);
        const auto relations = madeRelations(chainModel(), {madePair(A, B, true)});
        const CorrelationTree tree = treeOf(project, relations, 5);
        const std::vector<std::string> messages{"<script>alert(\"x\")</script> & \\n \x01", "quote \" and \\",
                                                std::string(500, 'w')};
        const QString svg = QString::fromStdString(treeSvg(tree, *project.snapshot, messages));
        QXmlStreamReader reader(svg);
        int boxes = 0;
        int dashed = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) continue;
            QVERIFY(reader.name() != u"script");
            boxes += reader.name() == u"rect" && reader.attributes().hasAttribute("rx");
            dashed += reader.attributes().hasAttribute("stroke-dasharray");
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(boxes, 3);
        QCOMPARE(dashed, 1);

        const QString dot = QString::fromStdString(treeDot(tree, *project.snapshot, messages));
        QVERIFY(dot.contains("style=dashed"));
        QVERIFY(dot.contains("n1 -> n0"));
        // Outside of quoted strings there are only words of DOT.
        QString bare = dot;
        bare.remove(QRegularExpression("\"(\\\\.|[^\"\\\\])*\""));
        QVERIFY(!bare.contains('"') && !bare.contains("script") && !bare.contains('\\'));

        const auto json =
            QJsonDocument::fromJson(QByteArray::fromStdString(treeJson(tree, *project.snapshot, messages)));
        QCOMPARE(json["nodes"].toArray().size(), 3);
        QCOMPARE(json["nodes"][1]["message"].toString(), QString("quote \" and \\"));
        QCOMPARE(json["edges"][1]["from"].toInt(), 1);
    }

    void cardinalitiesAreCounted() {
        std::vector<MadeEvent> events;
        for (int i = 0; i < 1111; ++i) events.push_back({i, i < 1000 ? A : i < 1099 ? B : C, 0});
        const MadeProject project = makeProject(events, letters);
        const auto classes = cardinalityClasses(*project.snapshot);
        QCOMPARE(classes.size(), 4u);
        QCOMPARE(classes[0].templates.size(), 0u);
        const std::vector<TemplateId> two{TemplateId{B}, TemplateId{C}};
        QCOMPARE(classes[1].templates, two);
        QCOMPARE(classes[1].records, 111u);
        QCOMPARE(classes[3].records, 1000u);
        const MadeProject hiding = makeProject(events, letters, B);
        QCOMPARE(cardinalityClasses(*hiding.snapshot)[1].records, 12u);
    }
};

QTEST_APPLESS_MAIN(TreeTest)
#include "tree_test.moc"
