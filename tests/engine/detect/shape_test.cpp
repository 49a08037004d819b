// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of sessions: parts against brute force and hand-made cases, the whole against planted sessions.

#include "engine/detect/sessions/shape_detector.h"
#include "engine/detect/sessions/tail_probability.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <random>

using namespace logwright;

namespace {

using Session = std::vector<EventType>;

std::string letter(EventType type) {
    return std::string(1, static_cast<char>('A' + type));
}

// An order: A, then B and C in any order, D once to three times, E last.
Session order(std::mt19937& random) {
    Session session{0};
    if (random() % 2 == 0) {
        session.insert(session.end(), {1, 2});
    } else {
        session.insert(session.end(), {2, 1});
    }
    for (auto times = random() % 3 + 1; times > 0; --times) session.push_back(3);
    session.push_back(4);
    return session;
}

Session anySession(std::mt19937& random, EventType types) {
    Session session(random() % 12);
    for (EventType& type : session) type = static_cast<EventType>(random() % types);
    return session;
}

std::map<EventType, double> logCounts(const Session& session) {
    std::map<EventType, double> counts;
    for (const EventType type : session) counts[type] += 1;
    for (auto& [type, count] : counts) count = std::log(1 + count);
    return counts;
}

// As the header of CountVectors has it, session by session.
double nearestByForce(const std::vector<Session>& normal, const Session& session) {
    std::map<EventType, std::vector<double>> seen;
    for (const Session& one : normal) {
        for (const auto& [type, value] : logCounts(one)) seen[type].push_back(value);
    }
    std::map<EventType, double> unit;
    for (const auto& [type, values] : seen) {
        double mean = 0, variance = 5 * 0.3 * 0.3;
        for (const double value : values) mean += value / static_cast<double>(values.size());
        for (const double value : values) variance += (value - mean) * (value - mean);
        unit[type] = 0.1 + std::sqrt(variance / (static_cast<double>(values.size()) + 5));
    }
    double least = std::numeric_limits<double>::infinity();
    for (const Session& one : normal) {
        auto a = logCounts(session), b = logCounts(one);
        double sum = 0;
        for (const auto& [type, spread] : unit) sum += std::abs(a[type] - b[type]) / spread;
        for (const auto& [type, value] : a) sum += unit.contains(type) ? 0 : value / 0.1;
        least = std::min(least, sum);
    }
    return least;
}

SessionSet setOf(const std::vector<Session>& sessions) {
    SessionSet set;
    for (const Session& session : sessions) set.add(session);
    return set;
}

}  // namespace

class ShapeTest : public QObject {
    Q_OBJECT

private slots:
    void aSetHoldsEachSessionOnceAndCountsIt() {
        SessionSet set;
        set.add(Session{1, 2}, 3);
        set.add(Session{2, 1});
        set.add(Session{});
        set.add(Session{1, 2}, 2);
        set.add(Session{9}, 0);
        QCOMPARE(set.size(), std::size_t{3});
        QCOMPARE(set.total(), std::uint64_t{7});
        QCOMPARE(set.count(0), std::uint64_t{5});
        QCOMPARE(set.find(Session{2, 1}), std::size_t{1});
        QCOMPARE(set.find(Session{2}), set.size());
        QVERIFY(set.session(2).empty());
    }

    void eachSessionIsHeldOutOnce() {
        std::mt19937 random(5);
        SessionSet set;
        for (int i = 0; i < 200; ++i) set.add(anySession(random, 3), random() % 20 + 1);
        std::vector<std::uint64_t> held(set.size(), 0);
        for (std::size_t fold = 0; fold < 7; ++fold) {
            const SessionSplit split = foldOf(set, fold, 7, 42);
            QCOMPARE(split.heldOut.total() + split.learned.total(), set.total());
            QVERIFY(split.heldOut.total() * 7 > set.total() / 2);
            for (std::size_t i = 0; i < set.size(); ++i) {
                const std::size_t at = split.heldOut.find(set.session(i));
                if (at < split.heldOut.size()) held[i] += split.heldOut.count(at);
            }
        }
        for (std::size_t i = 0; i < set.size(); ++i) QCOMPARE(held[i], set.count(i));
    }

    // Scores drawn from the exponential distribution, whose tail is known: within the sample and 30 times
    // beyond it.
    void aTailGoesOnAsItsScoresDo() {
        std::mt19937 random(7);
        std::exponential_distribution<double> draw(0.5);
        std::vector<WeightedScore> scores;
        for (int i = 0; i < 20'000; ++i) scores.push_back({draw(random), 1});
        const TailProbability tail(scores);
        for (const double probability : {0.3, 0.01, 0.001, 0.0001, 1.0 / 600'000}) {
            const double known = -2 * std::log(probability);
            QVERIFY(std::abs(tail.scoreAt(probability) - known) < 0.15 * known);
            QVERIFY(std::abs(tail.evidence(known) + std::log(probability)) < -0.15 * std::log(probability));
        }
        double last = -1;
        for (double score = 0; score < 60; score += 0.01) {
            const double evidence = tail.evidence(score);
            QVERIFY(evidence >= last);
            last = evidence;
        }
    }

    void equalScoresAreCountedAsOne() {
        const TailProbability tail({{0, 990}, {1, 10}});
        QCOMPARE(tail.evidence(0), 0.0);
        QCOMPARE(tail.evidence(1), -std::log(11.0 / 1001));
        QCOMPARE(tail.evidence(2), -std::log(11.0 / 1001) + 2);  // the excess is at least a half
        QCOMPARE(tail.scoreAt(0.5), 1.0);
        QVERIFY(tail.scoreAt(0.001) > 1);
        QVERIFY(TailProbability().evidence(3) > 0);
    }

    void theNearestCountVectorIsTheNearest() {
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            std::vector<Session> normal;
            for (int i = 0; i < 60; ++i) normal.push_back(anySession(random, 6));
            const CountVectors vectors(setOf(normal));
            const CountVectors kept = CountVectors::of(vectors.parts());
            for (int i = 0; i < 60; ++i) {
                const Session session = anySession(random, 8);
                const double wanted = nearestByForce(normal, session);
                const CountVector counts = countsOf(session);
                QVERIFY(std::abs(vectors.distance(counts) - wanted) < 1e-9);
                QCOMPARE(kept.distance(counts), vectors.distance(counts));
                double sum = 0;
                for (const CountDifference& one : vectors.differences(counts)) sum += one.distance;
                QVERIFY(std::abs(sum - wanted) < 1e-9);
            }
        }
    }

    // Probabilities of all that may follow sum to one with what was never seen.
    void stepsAreProbabilities() {
        std::mt19937 random(13);
        SessionSet normal;
        for (int i = 0; i < 50; ++i) normal.add(anySession(random, 5), random() % 3 + 1);
        for (const std::size_t length : {2, 3, 5}) {
            const NgramModel model(normal, length);
            const NgramModel kept = NgramModel::of(model.parts());
            for (int i = 0; i < 30; ++i) {
                const Session session = anySession(random, 5);
                for (std::size_t place = 0; place <= session.size(); ++place) {
                    double sum = 0;
                    for (const auto& [type, probability] : model.expected(session, place, 99))
                        sum += probability;
                    Session other = session;
                    other.insert(other.begin() + static_cast<std::ptrdiff_t>(place), 77);
                    sum += model.probability(other, place);
                    QVERIFY(std::abs(sum - 1) < 1e-9);
                }
                QCOMPARE(kept.oddest(session).surprise, model.oddest(session).surprise);
            }
        }
    }

    // By hand: A is followed by B three times and once by the end; B by the end, always.
    void stepsAreSmoothedAsWittenAndBell() {
        SessionSet normal;
        normal.add(Session{0, 1}, 3);
        normal.add(Session{0}, 1);
        const NgramModel model(normal, 2);
        // Followers of anything: A 4, B 3, end 4; three kinds of 11, and the uniform one of 4.
        const double b = (3 + 3 * 0.25) / (11 + 3);
        QVERIFY(std::abs(model.probability(Session{0, 1}, 1) - (3 + 2 * b) / (4 + 2)) < 1e-12);
        const double a = (4 + 3 * 0.25) / (11 + 3);
        QVERIFY(std::abs(model.probability(Session{0, 1, 0}, 2) - (0 + 1 * a) / (3 + 1)) < 1e-12);
        // What nothing was ever followed by has its share of the uniform one.
        const double unseen = (0 + 3 * 0.25) / (11 + 3);
        QVERIFY(std::abs(model.probability(Session{0, 9}, 1) - (0 + 2 * unseen) / (4 + 2)) < 1e-12);
        QCOMPARE(model.oddest(Session{0, 1, 9}).place, std::size_t{2});
    }

    void plantedSessionsAreFoundAndExplained() {
        std::mt19937 random(17);
        SessionSet normal, others;
        for (int i = 0; i < 2'000; ++i) normal.add(order(random));
        for (int i = 0; i < 5'000; ++i) others.add(order(random));
        TaskContext task;
        const auto trained = trainSessionDetector(Detector::shape, normal, {}, task);
        QVERIFY(trained.ok());
        const auto quiet = (*trained)->score(others, task);
        for (const SessionScore& score : *quiet) QVERIFY(!score.abnormal());

        const std::vector<std::pair<Session, std::string>> planted{
            {{0, 1, 2, 3, 7, 4}, "`H` came, which no normal session has"},
            {{0, 1}, "2 events; normal sessions have 5 to 7"},
            {{0, 1, 2, 3, 3, 3}, "the end came ("},  // it stops early
            {{0, 1, 1, 1, 2, 3, 4}, "`B` once, this one 3 times"},
            {{1, 2, 0, 3, 4}, "at the start, `A` ("}};
        for (const auto& [session, words] : planted) {
            SessionSet one;
            one.add(session);
            const auto scores = (*trained)->score(one, task);
            const std::string reason = (*trained)->reason(session, scores->front(), letter);
            QVERIFY2(scores->front().abnormal(), reason.c_str());
            QVERIFY2(reason.find(words) != std::string::npos, reason.c_str());
        }
    }

    // Nothing that was learned from is looked at again: of as many orders of steps as there are sessions, the
    // held-out ones tell how usual a new one is.
    void theShareOfFalsePositivesIsKept() {
        std::mt19937 random(19);
        const auto shuffled = [&] {
            Session session{0, 1, 2, 3, 4, 5, 6, 7};
            std::shuffle(session.begin(), session.end(), random);
            if (random() % 10 == 0) session.push_back(static_cast<EventType>(random() % 40));
            return session;
        };
        SessionSet normal, others;
        for (int i = 0; i < 3'000; ++i) normal.add(shuffled());
        for (int i = 0; i < 20'000; ++i) others.add(shuffled());
        TaskContext task;
        SessionSettings settings;
        for (const double share : {0.02, 0.005}) {
            settings.falsePositives = share;
            const auto trained = trainSessionDetector(Detector::shape, normal, settings, task);
            const auto scores = (*trained)->score(others, task);
            std::uint64_t flagged = 0;
            for (std::size_t i = 0; i < others.size(); ++i) {
                flagged += (*scores)[i].abnormal() ? others.count(i) : 0;
            }
            QVERIFY2(static_cast<double>(flagged) < 1.5 * share * 20'000,
                     qPrintable(QString::number(flagged)));
        }
    }

    void whatIsKeptIsTheSame() {
        std::mt19937 random(23);
        SessionSet normal, others;
        for (int i = 0; i < 300; ++i) normal.add(order(random));
        for (int i = 0; i < 200; ++i) others.add(anySession(random, 7));
        TaskContext task;
        const auto detector = ShapeDetector::train(normal, {}, task);
        const std::string bytes = detector->save().save();
        const auto kept = ShapeDetector::restore(bytes);
        QVERIFY(kept.ok());
        const auto before = detector->score(others, task);
        const auto after = kept->score(others, task);
        for (std::size_t i = 0; i < others.size(); ++i) {
            QCOMPARE((*after)[i].score, (*before)[i].score);
            QCOMPARE(kept->reason(others.session(i), (*after)[i], letter),
                     detector->reason(others.session(i), (*before)[i], letter));
        }
        for (std::size_t length = 0; length < bytes.size(); length += 97) {
            QVERIFY(!ShapeDetector::restore(std::string_view(bytes).substr(0, length)).ok());
        }
    }

    void wrongUseIsSaid() {
        TaskContext task;
        SessionSet one;
        one.add(Session{1, 2});
        QVERIFY(!trainSessionDetector(Detector::shape, one, {}, task).ok());
        one.add(Session{1, 2});
        QVERIFY(trainSessionDetector(Detector::shape, one, {}, task).ok());
        QVERIFY(!trainSessionDetector(Detector::flood, one, {}, task).ok());
        SessionSettings settings;
        settings.falsePositives = 1;
        QVERIFY(!trainSessionDetector(Detector::shape, one, settings, task).ok());
        StopToken stop;
        stop.request();
        TaskContext stopped({}, stop);
        const auto cancelled = trainSessionDetector(Detector::shape, one, {}, stopped);
        QVERIFY(!cancelled.ok() && cancelled.error().kind == Error::Kind::cancelled);
    }
};

QTEST_GUILESS_MAIN(ShapeTest)
#include "shape_test.moc"
