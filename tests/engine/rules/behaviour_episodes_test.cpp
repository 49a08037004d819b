// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Behaviours over a sliding window: by hand on small streams, and against a count of every window anew on
// random ones.

#include "engine/rules/behaviour_episodes.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace logwright;

namespace {

using std::chrono::seconds;

Observation at(int second, std::uint32_t event, bool matched = true, std::uint64_t distinct = 0) {
    return {Timestamp(seconds(second)), event, matched, distinct};
}

Behaviour count(std::uint64_t least, int window) {
    Behaviour behaviour;
    behaviour.count = least;
    behaviour.window = seconds(window);
    return behaviour;
}

/// Whether the measure is reached in the window that ends with observation `i`, counted anew.
bool reachedAt(const Behaviour& behaviour, const std::vector<Observation>& all, std::size_t i,
               std::size_t& firstMatched) {
    std::uint64_t matched = 0, every = 0;
    std::set<std::uint64_t> values;
    firstMatched = i;
    for (std::size_t k = i + 1; k-- > 0;) {
        if (all[k].time <= all[i].time - behaviour.window) break;
        ++every;
        if (!all[k].matched) continue;
        ++matched;
        values.insert(all[k].distinct);
        firstMatched = k;
    }
    switch (behaviour.measure) {
        case Behaviour::Measure::count:
            return matched >= behaviour.count;
        case Behaviour::Measure::distinct:
            return values.size() >= behaviour.count;
        case Behaviour::Measure::ratio:
            break;
    }
    return every >= behaviour.count &&
           static_cast<double>(matched) / static_cast<double>(every) >= behaviour.ratio;
}

/// Observations that lie in an episode.
std::set<std::uint32_t> covered(const std::vector<Episode>& episodes) {
    std::set<std::uint32_t> events;
    for (const Episode& one : episodes) {
        for (std::uint32_t event = one.first; event <= one.last; ++event) events.insert(event);
    }
    return events;
}

}  // namespace

class BehaviourEpisodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countByHand();
    void aWindowIsOpenAtItsBeginning();
    void distinctByHand();
    void ratioByHand();
    void loganomalyToldOnlyTheFirstHitOfAGroup();
    void asCountedAnew_data();
    void asCountedAnew();
};

void BehaviourEpisodesTest::countByHand() {
    const std::vector<Observation> all{at(0, 0), at(50, 1), at(52, 2), at(54, 3), at(100, 4)};
    const auto episodes = findEpisodes(count(3, 10), all);
    QCOMPARE(episodes.size(), std::size_t{1});
    QCOMPARE(episodes[0].first, 1u);
    QCOMPARE(episodes[0].last, 3u);
    QCOMPARE(episodes[0].matched, std::uint64_t{3});
    QCOMPARE(episodes[0].most, 3.0);
    QCOMPARE(episodes[0].end - episodes[0].begin, std::chrono::nanoseconds(seconds(4)));
}

void BehaviourEpisodesTest::aWindowIsOpenAtItsBeginning() {
    QVERIFY(findEpisodes(count(2, 10), std::vector{at(0, 0), at(10, 1)}).empty());
    QCOMPARE(findEpisodes(count(2, 10), std::vector{at(0, 0), at(9, 1)}).size(), std::size_t{1});
    QVERIFY(findEpisodes(count(2, 10), {}).empty());
}

void BehaviourEpisodesTest::distinctByHand() {
    Behaviour behaviour = count(3, 100);
    behaviour.measure = Behaviour::Measure::distinct;
    const std::vector<Observation> same{at(0, 0, true, 7), at(1, 1, true, 7), at(2, 2, true, 8),
                                        at(3, 3, true, 8)};
    QVERIFY(findEpisodes(behaviour, same).empty());
    std::vector<Observation> three = same;
    three.push_back(at(4, 4, true, 9));
    const auto episodes = findEpisodes(behaviour, three);
    QCOMPARE(episodes.size(), std::size_t{1});
    QCOMPARE(episodes[0].most, 3.0);
    QCOMPARE(episodes[0].matched, std::uint64_t{5});
}

void BehaviourEpisodesTest::ratioByHand() {
    Behaviour behaviour = count(4, 100);
    behaviour.measure = Behaviour::Measure::ratio;
    behaviour.ratio = 0.5;
    // Two of four at event 3; what does not match makes no end of an episode.
    const std::vector<Observation> all{at(0, 0, false), at(1, 1, true),  at(2, 2, false),
                                       at(3, 3, true),  at(4, 4, false), at(5, 5, false)};
    const auto episodes = findEpisodes(behaviour, all);
    QCOMPARE(episodes.size(), std::size_t{1});
    QCOMPARE(episodes[0].first, 1u);
    QCOMPARE(episodes[0].last, 3u);
    QCOMPARE(episodes[0].matched, std::uint64_t{2});
    QCOMPARE(episodes[0].most, 0.5);
}

void BehaviourEpisodesTest::loganomalyToldOnlyTheFirstHitOfAGroup() {
    std::vector<Observation> all;
    for (int attack = 0; attack < 3; ++attack) {
        for (int i = 0; i < 5; ++i)
            all.push_back(at(attack * 1000 + i, static_cast<std::uint32_t>(all.size())));
    }
    QCOMPARE(findEpisodes(count(5, 10), all).size(), std::size_t{3});
}

void BehaviourEpisodesTest::asCountedAnew_data() {
    QTest::addColumn<int>("measure");
    for (int seed = 0; seed < 60; ++seed) QTest::addRow("%d", seed) << seed % 3;
}

void BehaviourEpisodesTest::asCountedAnew() {
    QFETCH(int, measure);
    QRandomGenerator random(static_cast<quint32>(qHash(QString(QTest::currentDataTag()))));
    Behaviour behaviour = count(2 + random.bounded(4u), 5 + static_cast<int>(random.bounded(20u)));
    behaviour.measure = static_cast<Behaviour::Measure>(measure);
    behaviour.ratio = 0.6;
    std::vector<Observation> all;
    int time = 0;
    for (std::uint32_t i = 0; i < 400; ++i) {
        time += static_cast<int>(random.bounded(i % 50 < 25 ? 3u : 20u));
        all.push_back(at(time, i, measure != 2 || random.bounded(2u) == 0, random.bounded(5u)));
    }
    std::set<std::uint32_t> wanted;
    std::uint32_t reachedTo = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t first = 0;
        if (!all[i].matched || !reachedAt(behaviour, all, i, first)) continue;
        // Windows that overlap are one episode, with what lies between.
        if (wanted.empty() || first > reachedTo) reachedTo = static_cast<std::uint32_t>(first);
        for (std::uint32_t event = std::min(reachedTo, static_cast<std::uint32_t>(first)); event <= i;
             ++event)
            wanted.insert(event);
        reachedTo = static_cast<std::uint32_t>(i);
    }
    const auto episodes = findEpisodes(behaviour, all);
    QCOMPARE(covered(episodes), wanted);
    std::uint64_t matched = 0;
    for (const std::uint32_t event : wanted) matched += all[event].matched ? 1 : 0;
    std::uint64_t told = 0;
    for (const Episode& one : episodes) told += one.matched;
    QCOMPARE(told, matched);
}

QTEST_APPLESS_MAIN(BehaviourEpisodesTest)
#include "behaviour_episodes_test.moc"
