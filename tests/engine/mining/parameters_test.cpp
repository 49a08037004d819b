// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mining_fixtures.h"

#include <random>

using namespace logwright;

namespace {

QStringList valuesOf(const std::string& pattern, const std::string& message) {
    const auto spans = readParameters(parseTemplate(TemplateId{0}, pattern), message);
    if (!spans) return {"(nothing)"};
    QStringList values;
    for (const ParameterSpan& span : *spans) {
        values << QString::fromStdString(message.substr(span.begin, span.length));
    }
    return values;
}

}  // namespace

class ParametersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_data() {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char* pattern, const char* message, const QStringList& values) {
            QTest::newRow(pattern) << message << values;
        };
        row("Took <*> seconds", "Took 19.05 seconds", {"19.05"});
        row("<*> served to <*>", "10.0.0.1:80 served to /10.0.0.2", {"10.0.0.1:80", "/10.0.0.2"});
        row("no slots", "no slots", {});
        row("end <*>", "end a b c", {"a b c"});
        row("<*>", "all of it", {"all of it"});
        row("user= rhost=<*> user=<*>", "user= rhost=h  user=root", {"h", "root"});
        row("[<*>] <*>: <*>", "[x] y: z: w", {"x", "y", "z: w"});
        row("core.<*>", "core.17", {"17"});
        row("from <*> to <*>.", "from 2017-05-16 05:00:00 to 2017-05-16 06:00:00.",
            {"2017-05-16 05:00:00", "2017-05-16 06:00:00"});
        row("at <*> <*>", "at Fri Jul 01 08:16:53 2005 x", {"Fri Jul 01 08:16:53 2005", "x"});
        row("delete <*> now", "delete blk_11 blk_22 blk_33 now", {"blk_11 blk_22 blk_33"});
        row("tabs <*> here", "  tabs\t\t5 \t here ", {"5"});
        row("a * b", "a star b", {"star"});
        row("caf\xC3\xA9 <*>", "caf\xC3\xA9 \xE2\x82\xAC", {QString::fromUtf8("\xE2\x82\xAC")});
    }
    void values() {
        QFETCH(QString, message);
        QFETCH(QStringList, values);
        QCOMPARE(valuesOf(QTest::currentDataTag(), message.toStdString()), values);
    }

    void whatDoesNotFit() {
        QCOMPARE(valuesOf("quite <*> another", "nothing of it"), QStringList{"(nothing)"});
        // The optional middle is missing: what stands beside it is still found.
        QCOMPARE(valuesOf("block <*> of size <*> from <*>", "block blk_17 from 10.0.0.1"),
                 (QStringList{"", "", "10.0.0.1"}));
        // A clipped line.
        QCOMPARE(valuesOf("id <*> took <*> seconds", "id 7 took 5 sec"), (QStringList{"7", ""}));
    }

    void typesComeFromTheSlot() {
        Mining mining;
        mining.add({"sent 512 bytes to 10.0.0.1 in 15ms", "sent 17 bytes to 10.0.0.2 in 2s"});
        const TemplateTable table = mining.miner->table();
        QCOMPARE(table.templates.size(), std::size_t{1});
        const auto spans = readParameters(table.templates[0], "sent 512 bytes to 10.0.0.1 in 15ms");
        QVERIFY(spans.has_value());
        QCOMPARE(spans->size(), std::size_t{3});
        QVERIFY((*spans)[0].type == SlotType::number);
        QVERIFY((*spans)[1].type == SlotType::ipv4);
        QVERIFY((*spans)[2].type == SlotType::duration);
    }

    /// Values planted in a template come back, whatever the template.
    void plantedValues() {
        std::mt19937 random(3);
        const std::vector<std::string> values{"17",    "10.0.0.1:80", "blk_-123456",        "/var/log/x",
                                              "alice", "0xff",        "2017-05-16 05:00:00"};
        const std::vector<std::string> literals{" from ", ": ", " (", ") ", " size=", ", user ", " -> "};
        for (int round = 0; round < 2000; ++round) {
            std::string pattern = "begin ";
            std::string message = "begin ";
            QStringList planted;
            const auto slots = 1 + random() % 6;
            for (std::size_t i = 0; i < slots; ++i) {
                const std::string& value = values[random() % values.size()];
                const std::string& literal = literals[random() % literals.size()];
                planted << QString::fromStdString(value);
                pattern += "<*>" + literal;
                message += value + literal;
            }
            pattern += "end";
            message += "end";
            QCOMPARE(valuesOf(pattern, message), planted);
        }
    }

    void hostileTextsTakeLinearTime() {
        std::string pattern;
        for (int i = 0; i < 2000; ++i) pattern += "a<*>";
        const std::string message(200'000, 'a');
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(readParameters(parseTemplate(TemplateId{0}, pattern + "b"), message));
        QVERIFY2(timer.elapsed() < 1000, "reading parameters is not linear");
    }
};

QTEST_GUILESS_MAIN(ParametersTest)
#include "parameters_test.moc"
