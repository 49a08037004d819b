// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of sessions against sequences bent by hand: what was left out, moved, added or cut off is told as
// such, and nothing else is told.

#include "engine/detect/steps/request_step.h"
#include "engine/detect/steps/step_model.h"
#include "engine/detect/steps/step_roles.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace logwright;

namespace {

constexpr Timestamp farEnd{std::chrono::hours(1000)};

/// A letter a step, a second apart; a step before which a '~' stands came in no certain order.
std::vector<SessionStep> session(std::string_view letters, std::int64_t beginSecond = 0) {
    std::vector<SessionStep> steps;
    bool ordered = true;
    for (const char c : letters) {
        if (c == '~') {
            ordered = false;
            continue;
        }
        const std::chrono::seconds at(beginSecond + static_cast<std::int64_t>(steps.size()));
        steps.push_back({TemplateId{static_cast<std::uint32_t>(c)}, Timestamp(at), ordered});
        ordered = true;
    }
    return steps;
}

TemplateId step(char letter) {
    return TemplateId{static_cast<std::uint32_t>(letter)};
}

/// a b (c|d) e, with x and y side by side in some, and one session in 200 that leaves b out.
StepModel learned() {
    StepModel::Counter counter;
    for (int i = 0; i < 1000; ++i) {
        counter.add(session(i % 200 == 0 ? "ace" : i % 3 == 0 ? "abce" : i % 3 == 1 ? "abde" : "abcxye"));
        if (i % 4 == 0) counter.add(session("abcyxe"));
    }
    return counter.model({});
}

QString told(const StepModel& model, std::string_view letters) {
    QStringList list;
    const auto steps = session(letters);
    for (const StepDeviation& one : model.check(steps, farEnd)) {
        const auto name = [](TemplateId id) { return id == noStep ? QString("-") : QString(QChar(raw(id))); };
        list += QString("%1@%2 %3>%4")
                    .arg(QString::fromStdString(std::string(findingPartName(one.part))))
                    .arg(one.at)
                    .arg(name(one.before), name(one.expected));
    }
    return list.join("; ");
}

}  // namespace

class StepsTest : public QObject {
    Q_OBJECT

private slots:
    void departuresAreToldAsWhatTheyAre_data() {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("normal") << "abce"
                                << "";
        QTest::newRow("another branch") << "abde"
                                        << "";
        QTest::newRow("side by side") << "abcyxe"
                                      << "";
        QTest::newRow("left out, though learned from") << "ace"
                                                       << "missing-step@1 a>b";
        QTest::newRow("left out at the start") << "bce"
                                               << "missing-step@0 ->a";
        QTest::newRow("changed places") << "bade"
                                        << "wrong-order@0 ->a";
        QTest::newRow("changed places at the end") << "abec"
                                                   << "wrong-order@2 b>c";
        QTest::newRow("stops early") << "abc"
                                     << "early-stop@2 c>e";
        QTest::newRow("a step too much") << "abace"
                                         << "unexpected-event@2 b>c";
        QTest::newRow("a step again") << "abbce"
                                      << "unexpected-event@2 b>c";
        QTest::newRow("an unknown step is not judged here") << "abzce"
                                                            << "";
        QTest::newRow("nothing known") << "zz"
                                       << "";
        QTest::newRow("no certain order") << "b~ace"
                                          << "";
    }
    void departuresAreToldAsWhatTheyAre() {
        QFETCH(const QString, letters);
        QFETCH(const QString, wanted);
        QCOMPARE(told(learned(), letters.toStdString()), wanted);
    }

    void aSessionThatMayGoOnDoesNotStopEarly() {
        const StepModel model = learned();
        const auto cut = session("ab");  // the next step was at most a second later in training
        QVERIFY(model.check(cut, cut.back().time).empty());
        QVERIFY(model.check(cut, cut.back().time + std::chrono::seconds(1)).empty());
        QCOMPARE(model.check(cut, cut.back().time + std::chrono::seconds(2)).size(), std::size_t{1});
    }

    // A session may be as long as an attacker likes; each of these steps departs.
    void aSessionWithoutEndIsToldInPart() {
        std::string letters;
        for (int i = 0; i < 200'000; ++i) letters += i % 2 == 0 ? "~e" : "b";
        const auto steps = session(letters);
        QElapsedTimer timer;
        timer.start();
        const auto told = learned().check(steps, farEnd);
        QVERIFY(!told.empty() && told.size() <= 64);
        QVERIFY(timer.elapsed() < 2000);
    }

    // A branch that is taken once in 500 is normal where what it leads to is reached by it alone.
    void aRareBranchIsNormal() {
        StepModel::Counter counter;
        for (int i = 0; i < 5000; ++i) counter.add(session(i % 500 == 0 ? "abqe" : "abce"));
        QCOMPARE(told(counter.model({}), "abqe"), QString());
    }

    void whatIsKeptIsTheSame() {
        const StepModel model = learned();
        const auto restored = StepModel::restore(model.save());
        QVERIFY(restored.ok());
        for (const char* letters : {"abce", "ace", "bade", "abc", "abace"}) {
            QCOMPARE(told(*restored, letters), told(model, letters));
        }
    }

    void wordsThatAreValuesMakeOneStep() {
        const StepTexts texts{{TemplateId{1}, "order <*> accepted"}, {TemplateId{2}, "charged <*> EUR"},
                              {TemplateId{3}, "charged <*> CHF"},    {TemplateId{4}, "order <*> shipped"},
                              {TemplateId{5}, "session opened"},     {TemplateId{6}, "session closed"}};
        FollowCounts follows;
        const auto pair = [&](std::uint32_t from, std::uint32_t to, std::uint64_t count) {
            follows[(std::uint64_t{from} << 32) | to] = count;
        };
        pair(raw(noStep), 5, 100);
        pair(5, 1, 100);
        pair(1, 2, 80);
        pair(1, 3, 20);
        pair(2, 4, 80);
        pair(3, 4, 20);
        pair(4, 6, 100);
        pair(6, raw(noStep), 100);
        const StepRoles roles = StepRoles::find(texts, follows);
        QCOMPARE(roles.of(TemplateId{3}), roles.of(TemplateId{2}));
        QVERIFY(roles.of(TemplateId{1}) != roles.of(TemplateId{4}));  // one word apart, and two steps
        QVERIFY(roles.of(TemplateId{5}) != roles.of(TemplateId{6}));
        QCOMPARE(roles.text(texts, TemplateId{2}), std::string("charged <*> <*>"));
        QCOMPARE(roles.text(texts, TemplateId{1}), std::string("order <*> accepted"));
    }

    void requestsAreStepsByWhatTheyAskFor_data() {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("combined") << R"("GET /orders/4711/thanks?x=1 HTTP/1.1" 200 5210 "-" "curl")"
                                  << "GET /orders/*/thanks 200";
        QTest::newRow("root") << R"("GET / HTTP/1.1" 304 0)"
                              << "GET / 304";
        QTest::newRow("version") << R"("POST /api/v2/stock/SKU-1 HTTP/1.1" 201 9)"
                                 << "POST /api/v2/stock/* 201";
        QTest::newRow("bare") << "PUT /a/b took 3 ms"
                              << "PUT /a/b";
        QTest::newRow("not a method") << R"("FETCH /a HTTP/1.1" 200)"
                                      << "";
        QTest::newRow("not a path") << "GET ready for 200 orders"
                                    << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void requestsAreStepsByWhatTheyAskFor() {
        QFETCH(const QString, message);
        QFETCH(const QString, wanted);
        QCOMPARE(QString::fromStdString(requestStep(message.toStdString()).value_or("")), wanted);
    }

    void nothingIsLearnedOfNothing() {
        const StepModel model = StepModel::Counter().model({});
        QVERIFY(model.empty());
        QVERIFY(model.check(session("abc"), farEnd).empty());
        QVERIFY(!model.knows(step('a')));
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
