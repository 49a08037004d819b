// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts as numbers with their units, and which slots have values.

#include "engine/detect/values/value_channels.h"

#include <QtTest>

using namespace logwright;

class ValueNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        const auto row = [](const char* text, double value, ValueUnit unit = ValueUnit::plain) {
            QTest::newRow(text) << value << static_cast<int>(unit);
        };
        row("0", 0);
        row("14200", 14200);
        row("14,200", 14200);
        row("1,234,567", 1234567);
        row("-2.5", -2.5);
        row("+7", 7);
        row("1e3", 1000);
        row("99.5%", 99.5);
        row("123456789012345678901", 123456789012345678901.0);
        row("12ms", 12, ValueUnit::milliseconds);
        row("12 ms", 12, ValueUnit::milliseconds);
        row("1.5s", 1500, ValueUnit::milliseconds);
        row("250us", 0.25, ValueUnit::milliseconds);
        row("1h2m3s", 3723000, ValueUnit::milliseconds);
        row("2 days", 172800000, ValueUnit::milliseconds);
        row("61.2MB", 61.2e6, ValueUnit::bytes);
        row("4KiB", 4096, ValueUnit::bytes);
        row("512 bytes", 512, ValueUnit::bytes);
    }
    void numbers() {
        QFETCH(double, value);
        QFETCH(int, unit);
        const auto read = readValueNumber(QTest::currentDataTag());
        QVERIFY(read.has_value());
        QVERIFY2(std::abs(read->value - value) <= 1e-9 * std::abs(value),
                 qPrintable(QString::number(read->value)));
        QCOMPARE(static_cast<int>(read->unit), unit);
    }

    void noNumbers() {
        for (const char* text : {"", "-", "0x1f", "10.0.0.1", "10:20", "blk_17", "12 apples", "1,2", "3/4",
                                 "1h2", "abc", "5 MB of 6", "12ms12", "nan", "inf"}) {
            QVERIFY2(!readValueNumber(text), text);
        }
    }

    void words() {
        QCOMPARE(valueWords(14200, ValueUnit::milliseconds), std::string("14,200 ms"));
        QCOMPARE(valueWords(0.03125, ValueUnit::plain), std::string("0.03125"));
        QCOMPARE(valueWords(-4321, ValueUnit::plain), std::string("-4,321"));
        QCOMPARE(valueWords(61.2e6, ValueUnit::bytes), std::string("61.2 MB"));
        QCOMPARE(secondsWords(0.34), std::string("0.34 s"));
        QCOMPARE(secondsWords(725), std::string("12 min 5 s"));
        QCOMPARE(secondsWords(12000), std::string("3 h 20 min"));
    }

    void channels() {
        const Template pattern{TemplateId{1},
                               "served <*> to <*> in <*> as <*>",
                               {SlotType::size, SlotType::ipv4, SlotType::duration, SlotType::word}};
        SlotSamples samples(4);
        for (int i = 0; i < 100; ++i) {
            samples[0].push_back(std::to_string(i * 17) + "kB");
            samples[1].push_back("10.0.0." + std::to_string(i));
            samples[2].push_back(std::to_string(i) + "ms");
            samples[3].push_back(i % 3 == 0 ? "reader" : "writer");
        }
        const std::vector<ValueChannel> expected{{ChannelKind::quantity, 0, ValueUnit::bytes},
                                                 {ChannelKind::quantity, 2, ValueUnit::milliseconds},
                                                 {ChannelKind::category, 3, ValueUnit::plain}};
        QCOMPARE(parameterChannels(pattern, samples), expected);
    }
};

QTEST_APPLESS_MAIN(ValueNumberTest)
#include "value_number_test.moc"
