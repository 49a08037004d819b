// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person said: in force or not, kept and read back, undone without a trace.

#include "engine/detect/finding_store.h"
#include "engine/detect/verdict_history.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

Finding made(std::uint64_t id, std::uint64_t pattern, FindingPart part = FindingPart::missingStep) {
    Finding finding;
    finding.id = FindingId{id};
    finding.detector = Detector::steps;
    finding.part = part;
    finding.pattern = pattern;
    return finding;
}

VerdictAct act(Verdict verdict, std::initializer_list<Finding> findings) {
    VerdictAct made{verdict, Timestamp(std::chrono::seconds(7)), {}};
    for (const Finding& one : findings) {
        made.marks.push_back({one.id, one.detector, one.part, one.pattern, {TemplateId{4}, TemplateId{5}}});
    }
    return made;
}

std::string stateOf(const VerdictHistory& history) {
    std::vector<Finding> findings{made(1, 10), made(2, 10), made(3, 10), made(4, 20),
                                  made(5, 10, FindingPart::earlyStop)};
    applyVerdicts(history, findings);
    std::string state;
    for (const Finding& finding : findings) {
        state += finding.cleared                             ? 'c'
                 : finding.verdict == Verdict::falsePositive ? 'f'
                 : finding.verdict == Verdict::confirmed     ? 'x'
                                                             : '-';
    }
    return state;
}

Database databaseAt(const QString& path) {
    auto database =
        QFile::exists(path) ? Database::open(path.toStdString()) : Database::create(path.toStdString());
    if (!database || !database->migrate(FindingStore::migrations())) qFatal("no database");
    return std::move(*database);
}

StoredFinding stored(std::uint32_t source, std::uint64_t number, const std::string& reason) {
    StoredFinding one;
    one.first = one.last = {SourceId{source}, number};
    one.finding = made(0, 77);
    one.finding.id = findingIdOf(one.finding.detector, one.finding.part, one.first);
    one.finding.reason = reason;
    one.finding.begin = one.finding.end = Timestamp(std::chrono::seconds(number));
    one.finding.session = SessionKey{~0ull};
    one.finding.sessionName = "req-1";
    one.finding.score = 0.75;
    one.lesson = {TemplateId{1}, TemplateId{9}};
    return one;
}

}  // namespace

class VerdictsTest : public QObject {
    Q_OBJECT

private slots:
    void aFalsePositiveClearsItsPattern() {
        VerdictHistory history;
        QCOMPARE(stateOf(history), std::string("-----"));
        history.add(act(Verdict::confirmed, {made(3, 10)}));
        history.add(act(Verdict::falsePositive, {made(1, 10)}));
        QCOMPARE(stateOf(history), std::string("fcx--"));  // the confirmed one stays, other parts too
        history.add(act(Verdict::none, {made(1, 10)}));
        QCOMPARE(stateOf(history), std::string("--x--"));
        QVERIFY(history.lessons().empty());
    }

    void undoAndRedoWalkTheSameStates() {
        VerdictHistory history;
        const std::vector<VerdictAct> acts{
            act(Verdict::falsePositive, {made(1, 10)}), act(Verdict::confirmed, {made(2, 10), made(4, 20)}),
            act(Verdict::falsePositive, {made(4, 20)}), act(Verdict::confirmed, {made(1, 10)}),
            act(Verdict::none, {made(2, 10)})};
        std::vector<std::string> states{stateOf(history)};
        for (const VerdictAct& one : acts) {
            history.add(one);
            states.push_back(stateOf(history));
        }
        for (std::size_t i = acts.size(); i > 0; --i) {
            QCOMPARE(stateOf(history), states[i]);
            QVERIFY(history.undo());
        }
        QCOMPARE(stateOf(history), states[0]);
        QVERIFY(!history.undo());
        for (std::size_t i = 1; i <= acts.size(); ++i) {
            QVERIFY(history.redo());
            QCOMPARE(stateOf(history), states[i]);
        }
        QVERIFY(!history.redo());
    }

    void lessonsStandInTheOrderInWhichTheyWereSaid() {
        VerdictHistory history;
        history.add(act(Verdict::falsePositive, {made(4, 20)}));
        history.add(act(Verdict::falsePositive, {made(1, 10)}));
        history.add(act(Verdict::falsePositive, {made(4, 20)}));
        const auto lessons = history.lessons();
        QCOMPARE(lessons.size(), std::size_t{2});
        QCOMPARE(raw(lessons[0]->finding), std::uint64_t{4});
        QCOMPARE(raw(lessons[1]->finding), std::uint64_t{1});
    }

    void whatIsKeptIsReadBack() {
        QTemporaryDir folder;
        Database database = databaseAt(folder.filePath("p.db"));
        FindingStore store(database);
        VerdictHistory history;
        const auto agrees = [&] {
            const auto kept = store.loadVerdicts();
            return kept && kept->done() == history.done() && kept->undone() == history.undone();
        };
        for (const std::uint64_t id : {1, 2, 3}) {
            const VerdictAct one = act(Verdict::falsePositive, {made(id, id * 10), made(id + 10, 5)});
            history.add(one);
            QVERIFY(store.addAct(one).ok());
            QVERIFY(agrees());
        }
        for (int i = 0; i < 2; ++i) {
            QVERIFY(history.undo() && store.undoAct().ok());
            QVERIFY(agrees());
        }
        QVERIFY(history.redo() && store.redoAct().ok());
        QVERIFY(agrees());
        const VerdictAct last = act(Verdict::none, {made(9, 90)});
        history.add(last);
        QVERIFY(store.addAct(last).ok());
        QVERIFY(agrees());  // what was undone is gone
    }

    void findingsKeepTheirNameAndTheirVerdict() {
        QTemporaryDir folder;
        Database database = databaseAt(folder.filePath("p.db"));
        FindingStore store(database);
        const Detector detectors[] = {Detector::steps};
        const std::vector<StoredFinding> first{stored(1, 5, "one"), stored(1, 6, "two"),
                                               stored(2, 5, "three")};
        QVERIFY(store.replace(detectors, first, {}).ok());
        QVERIFY(store.setNote(first[1].finding.id, "look, \"here\"").ok());
        const auto kept = store.load();
        QVERIFY(kept && kept->size() == 3);
        for (const StoredFinding& one : *kept) {
            const auto same =
                std::ranges::find(first, one.finding.id, [](const auto& f) { return f.finding.id; });
            QVERIFY(same != first.end());
            QCOMPARE(one.finding.reason, same->finding.reason);
            QVERIFY(one.first == same->first && one.lesson == same->lesson);
            QCOMPARE(raw(one.finding.session), ~0ull);
            QCOMPARE(one.finding.score, 0.75);
            QCOMPARE(one.finding.note, std::string(one.finding.reason == "two" ? "look, \"here\"" : ""));
        }
        // Found again with other words; one is gone that has a note, and one that has a verdict.
        const std::vector<StoredFinding> second{stored(1, 7, "four")};
        QVERIFY(store.replace(detectors, second, {{first[2].finding.id, Verdict::confirmed}}).ok());
        const auto after = store.load();
        QVERIFY(after && after->size() == 3);
        for (const StoredFinding& one : *after) QCOMPARE(one.finding.gone, one.finding.reason != "four");
        // Findings of other detectors are left alone.
        const Detector others[] = {Detector::keys};
        QVERIFY(store.replace(others, {}, {}).ok());
        QCOMPARE(store.load()->size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(VerdictsTest)
#include "verdicts_test.moc"
