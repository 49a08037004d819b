// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key sequence model over whole sessions, alone and in the session score, on planted sessions.

#include "engine/detect/sessions/key_part.h"
#include "engine/detect/sessions/session_detector.h"

#include <QtTest>

#include <random>

using namespace logwright;

namespace {

using Session = std::vector<EventType>;

std::string letter(EventType type) {
    return std::string(1, static_cast<char>('A' + type));
}

// A, B and C in any order, D, the one of E and F that goes with the first of B and C, G. What E or F stands
// for is told by what came three steps before: no pair of steps tells it.
Session order(std::mt19937& random) {
    const bool first = random() % 2 == 0;
    Session session{0};
    if (first) {
        session.insert(session.end(), {1, 2, 3, 4});
    } else {
        session.insert(session.end(), {2, 1, 3, 5});
    }
    session.push_back(6);
    return session;
}

SessionSettings quickSettings() {
    SessionSettings settings;
    settings.hidden = 16;
    settings.layers = 1;
    settings.device = "cpu";
    return settings;
}

SessionSet orders(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    SessionSet set;
    for (std::size_t i = 0; i < count; ++i) set.add(order(random));
    return set;
}

}  // namespace

class KeySessionsTest : public QObject {
    Q_OBJECT

private slots:
    void theOddestEventIsPointedAt() {
        TaskContext task;
        const SessionSet normal = orders(2'000, 3);
        std::vector<KeyJudgement> held;
        const auto part = KeyPart::train(normal, 2, 2, quickSettings(), task, &held);
        QVERIFY2(part.ok(), part.ok() ? "" : part.error().message().c_str());
        QCOMPARE(held.size(), normal.size());
        for (const KeyJudgement& one : held) QVERIFY(one.surprise < 2);

        SessionSet others;
        others.add(Session{0, 1, 2, 3, 5, 6});  // F where E belongs
        others.add(Session{0, 1, 2, 3});        // stops early
        others.add(Session{0, 1, 2, 9, 3, 4, 6});
        const auto judged = part->judge(others, task);
        QVERIFY(judged.ok());
        QCOMPARE((*judged)[0].place, std::size_t{4});
        QCOMPARE((*judged)[1].place, std::size_t{4});
        QCOMPARE((*judged)[2].place, std::size_t{3});
        for (const KeyJudgement& one : *judged) QVERIFY(one.surprise > 4);
        const std::string words = part->words(others.session(0), 4, letter);
        QVERIFY2(words.starts_with("after `D`, `E` (") && words.find("`F` came (") != std::string::npos,
                 words.c_str());
        QVERIFY(part->words(others.session(1), 4, letter).find("the end came (") != std::string::npos);
    }

    void detectorsFlagWhatIsPlantedAndNothingElse() {
        TaskContext task;
        const SessionSet normal = orders(2'000, 5);
        SessionSet planted;
        planted.add(Session{0, 1, 2, 3, 5, 6});
        planted.add(Session{0, 1, 2, 3});
        planted.add(Session{0, 1, 2, 3, 4, 4, 4, 6});
        SessionSettings settings = quickSettings();
        for (const auto& [detector, topG] : std::vector<std::pair<Detector, std::uint32_t>>{
                 {Detector::keys, 0}, {Detector::keys, 2}, {Detector::session, 0}}) {
            settings.topG = topG;
            const auto trained = trainSessionDetector(detector, normal, settings, task);
            QVERIFY2(trained.ok(), trained.ok() ? "" : trained.error().message().c_str());
            const auto quiet = (*trained)->score(normal, task);
            for (const SessionScore& score : *quiet) QVERIFY(!score.abnormal());
            const auto scores = (*trained)->score(planted, task);
            for (std::size_t i = 0; i < planted.size(); ++i) {
                if (topG > 0 && i != 1) continue;  // the second most likely may be the wrong one
                const std::string reason = (*trained)->reason(planted.session(i), (*scores)[i], letter);
                QVERIFY2((*scores)[i].abnormal(), reason.c_str());
                QVERIFY2(reason.find(" came (") != std::string::npos || detector == Detector::session,
                         reason.c_str());
            }
        }
    }

    void aCancelledTrainingSaysSo() {
        StopToken stop;
        stop.request();
        TaskContext stopped({}, stop);
        const auto trained = trainSessionDetector(Detector::session, orders(50, 7), quickSettings(), stopped);
        QVERIFY(!trained.ok() && trained.error().kind == Error::Kind::cancelled);
    }
};

QTEST_GUILESS_MAIN(KeySessionsTest)
#include "key_sessions_test.moc"
