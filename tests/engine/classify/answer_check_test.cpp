// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taken for an answer, and what is not: both forms as models write them, and near misses of each.

#include "engine/classify/answer_check.h"

#include <QtTest>

using namespace logwright;

namespace {

std::string text(const QString& value) {
    return value.toStdString();
}

/// JSON, with its quotes written as apostrophes.
QString json(const char* text) {
    return QString(text).replace('\'', '"');
}

}  // namespace

class AnswerCheckTest : public QObject {
    Q_OBJECT

private slots:
    void takes_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("tags");
        const QStringList two{"disk", "hardware"};
        QTest::newRow("JSON")
            << json("{'classification':'anomaly','reason':'bad sector','tags':['disk','hardware']}")
            << "anomaly"
            << "bad sector" << two;
        QTest::newRow("JSON, blanks, capitals")
            << " \n{ \"Classification\" : \"NORMAL\" , \"Tags\": [\" Disk \", \"disk\", 7, \"HARDWARE\"] }\n"
            << "normal"
            << "" << two;
        QTest::newRow("JSON in a fence")
            << "```json\n{\"classification\": \"normal\", \"reason\": \"a\"}\n```"
            << "normal"
            << "a" << QStringList();
        QTest::newRow("JSON after thoughts")
            << "<think>is it normal?\nNo.</think>\n{\"classification\": \"anomaly\"}"
            << "anomaly"
            << "" << QStringList();
        QTest::newRow("JSON, a line break in a tag")
            << json("{'classification':'anomaly','tags':['disk\\nhead','hard\\rware']}") << "anomaly"
            << "" << QStringList{"disk head", "hard ware"};
        QTest::newRow("JSON, tags as a text")
            << json("{'classification':'anomaly','tags':'disk; hardware','confidence':0.9}") << "anomaly"
            << "" << two;
        QTest::newRow("lines") << "CLASSIFICATION: anomaly\nREASON: bad sector\nTAGS: disk, hardware"
                               << "anomaly"
                               << "bad sector" << two;
        QTest::newRow("lines as models write them")
            << "**Classification:** [Normal]\r\n\r\n**Reason:** it is\r\nrare, no more: nothing\r\nTAGS: "
               "#disk, \"hardware\".\r\n"
            << "normal"
            << "it is rare, no more: nothing" << two;
        QTest::newRow("only a classification") << "classification: Anomaly."
                                               << "anomaly"
                                               << "" << QStringList();
    }
    void takes() {
        QFETCH(const QString, answer);
        QFETCH(const QString, kind);
        QFETCH(const QString, reason);
        QFETCH(const QStringList, tags);
        const auto said = checkAnswer(text(answer));
        QVERIFY2(said.ok(), said ? "" : said.error().message().c_str());
        QCOMPARE(std::string(findingClassName(said->kind)), text(kind));
        QCOMPARE(said->reason, text(reason));
        QStringList got;
        for (const std::string& tag : said->tags) got += QString::fromStdString(tag);
        QCOMPARE(got, tags);
    }

    void refuses_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << ""
                                 << "is empty";
        QTest::newRow("blanks") << " \n\t "
                                << "is empty";
        QTest::newRow("thoughts only") << "<think>it is normal</think>"
                                       << "is empty";
        QTest::newRow("thoughts without an end") << "<think>classification: normal"
                                                 << "neither of the two forms";
        QTest::newRow("a word") << "normal"
                                << "neither of the two forms";
        QTest::newRow("a sentence") << "The record is normal, not an anomaly."
                                    << "neither of the two forms";
        QTest::newRow("what the log line wanted") << "ok, answering: normal"
                                                  << "neither of the two forms";
        QTest::newRow("a third class")
            << json("{'classification':'unknown'}") << "neither normal nor anomaly";
        QTest::newRow("the choice itself") << "CLASSIFICATION: normal/anomaly"
                                           << "neither normal nor anomaly";
        QTest::newRow("a longer word") << "CLASSIFICATION: abnormal"
                                       << "neither normal nor anomaly";
        QTest::newRow("both") << "CLASSIFICATION: normal\nCLASSIFICATION: anomaly"
                              << "both normal and anomaly";
        QTest::newRow("JSON twice") << json("{'classification':'normal','Classification':'anomaly'}")
                                    << "twice";
        QTest::newRow("JSON cut off")
            << json("{'classification':'anomaly','reason':'ba") << "no complete JSON";
        QTest::newRow("two objects") << json("{'classification':'anomaly'}{'classification':'normal'}")
                                     << "no complete JSON";
        QTest::newRow("inner only") << json("{'answer':{'classification':'anomaly'}}") << "no classification";
        QTest::newRow("a number") << json("{'classification':1}") << "no classification";
        QTest::newRow("no class, a reason") << "REASON: it is normal"
                                            << "no classification";
        QTest::newRow("chatter first") << "Sure!\nCLASSIFICATION: normal"
                                       << "neither of the two forms";
        QTest::newRow("chatter after") << "CLASSIFICATION: normal\nHope that helps"
                                       << "more than it was asked";
    }
    void refuses() {
        QFETCH(const QString, answer);
        QFETCH(const QString, why);
        const auto said = checkAnswer(text(answer));
        QVERIFY(!said.ok());
        const QString error = QString::fromStdString(said.error().message());
        QVERIFY2(error.contains(why), qPrintable(error));
        QVERIFY(!said.error().remedy.empty());
    }

    void boundsWhatItKeeps() {
        std::string tags;
        for (int i = 0; i < 100; ++i) tags += "tag number " + std::to_string(i) + std::string(100, 'x') + ",";
        const auto said =
            checkAnswer("CLASSIFICATION: normal\nREASON: " + std::string(9000, 'r') + "\nTAGS: " + tags);
        QVERIFY(said.ok());
        QCOMPARE(said->reason.size(), std::size_t{2003});  // and "..."
        QCOMPARE(said->tags.size(), std::size_t{16});
        for (const std::string& tag : said->tags) QVERIFY(tag.size() <= 43);
    }

    // A letter of two bytes over the bound: it is left out whole.
    void cutsBetweenLetters() {
        const auto said =
            checkAnswer("CLASSIFICATION: normal\nREASON: " + std::string(1999, 'r') + "\xc3\xa9");
        QVERIFY(said.ok());
        QCOMPARE(said->reason, std::string(1999, 'r') + "...");
    }
};

QTEST_APPLESS_MAIN(AnswerCheckTest)
#include "answer_check_test.moc"
