// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/name_column.h"

#include <QtTest>

#include <random>

using namespace logwright;

class NameColumnTest : public QObject {
    Q_OBJECT

private:
    static NameColumn columnOf(const std::vector<std::string>& names) {
        NameColumnBuilder builder;
        for (const std::string& name : names) builder.add(name);
        return builder.finish();
    }
    static void compare(const NameColumn& column, const std::vector<std::string>& names) {
        QCOMPARE(column.size(), static_cast<std::uint32_t>(names.size()));
        for (std::uint32_t i = 0; i < names.size(); ++i) QCOMPARE(column.names()[column.code(i)], names[i]);
    }

private slots:
    void everyRecordKeepsItsName_data() {
        QTest::addColumn<int>("distinct");
        for (const int distinct : {1, 2, 255, 256, 257, 5000}) {
            QTest::addRow("%d names", distinct) << distinct;
        }
    }
    void everyRecordKeepsItsName() {
        QFETCH(const int, distinct);
        std::mt19937 generator(3);
        std::vector<std::string> names;
        for (int i = 0; i < distinct; ++i) names.push_back("part " + std::to_string(i));
        for (int i = 0; i < 3000; ++i) {
            const int part = static_cast<int>(generator() % static_cast<unsigned>(distinct));
            names.push_back(part == 0 ? "" : "part " + std::to_string(part));
        }
        NameColumn column = columnOf(names);
        compare(column, names);
        const auto restored = NameColumn::restore(column.save(), column.size());
        QVERIFY(restored.has_value());
        compare(*restored, names);
        column.dropLast();
        names.pop_back();
        compare(column, names);
    }

    void oneNameForAllTakesNoBytePerRecord() {
        QVERIFY(columnOf(std::vector<std::string>(100'000, "sshd")).save().size() < 20);
        QVERIFY(columnOf(std::vector<std::string>(100'000)).save().size() < 20);
        QVERIFY(columnOf({}).save().size() < 20);
    }

    void namesBeyondTheBoundAreNone() {
        std::vector<std::string> names;
        for (int i = 0; i < 70'000; ++i) names.push_back(std::to_string(i));
        const NameColumn column = columnOf(names);
        QCOMPARE(column.names().size(), std::size_t{65'536});
        QCOMPARE(column.names()[column.code(65'534)], std::string("65534"));
        QCOMPARE(column.code(65'535), std::uint16_t{0});
        QVERIFY(NameColumn::restore(column.save(), column.size()).has_value());
    }

    void aLongNameIsCutBetweenCharacters() {
        const NameColumn column = columnOf({std::string(254, 'x') + "\xC3\xA9\xC3\xA9", "y"});
        QCOMPARE(column.names()[column.code(0)], std::string(254, 'x'));
    }

    void damagedBytesAreNoColumn() {
        const NameColumn column = columnOf({"a", "b", "a", "", "c"});
        const std::string saved = column.save();
        QVERIFY(!NameColumn::restore(saved, column.size() + 1));
        for (std::size_t length = 0; length < saved.size(); ++length) {
            QVERIFY(!NameColumn::restore(std::string_view(saved).substr(0, length), column.size()));
        }
        std::string beyond = saved;
        beyond.back() = 4;  // there are no more than three names
        QVERIFY(!NameColumn::restore(beyond, column.size()));
        QVERIFY(!NameColumn::restore(saved + "x", column.size()));
    }
};

QTEST_GUILESS_MAIN(NameColumnTest)
#include "name_column_test.moc"
