// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/csv.h"

#include "engine/mining/miner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace logwright;

namespace {

std::vector<CsvRow> rowsOf(std::string_view text) {
    CsvReader reader(text);
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader.next(row)) rows.push_back(row);
    return rows;
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainRows() {
        QVERIFY((rowsOf("a,b\n1,2\n") == std::vector<CsvRow>{{"a", "b"}, {"1", "2"}}));
        QVERIFY((rowsOf("a,b\r\n1,2") == std::vector<CsvRow>{{"a", "b"}, {"1", "2"}}));
        QVERIFY((rowsOf("a,\n,b\n") == std::vector<CsvRow>{{"a", ""}, {"", "b"}}));
        QVERIFY(rowsOf("").empty());
    }

    void quotedFields() {
        QVERIFY((rowsOf("\"a,b\",\"say \"\"hi\"\"\"\n") == std::vector<CsvRow>{{"a,b", "say \"hi\""}}));
        QVERIFY(
            (rowsOf("\"two\nlines\",x\r\n\"\",y\n") == std::vector<CsvRow>{{"two\nlines", "x"}, {"", "y"}}));
    }

    void byteOrderMark() {
        QVERIFY((rowsOf("\xEF\xBB\xBF"
                        "a,b\n") == std::vector<CsvRow>{{"a", "b"}}));
    }

    void unclosedQuote() {
        CsvReader reader("a,\"b\nc");
        CsvRow row;
        QVERIFY(reader.next(row));
        QVERIFY((row == CsvRow{"a", "b\nc"}));
        QVERIFY(!reader.wellFormed());
    }

    void quotingRoundTrip() {
        for (const std::string field : {"plain", "a,b", "say \"hi\"", "two\nlines", "cr\r", "", " blank "}) {
            const auto rows = rowsOf(csvQuoted(field) + ",end\n");
            QCOMPARE(rows.size(), std::size_t{1});
            QCOMPARE(QString::fromStdString(rows[0][0]), QString::fromStdString(field));
        }
    }

    void givenTemplates() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("t.csv").toStdString();
        std::ofstream(path) << "EventId,EventTemplate\nE1,\"a <*>, b\"\nE2,c * d\nE1,\"a <*>, b\"\n";
        const auto given = readGivenTemplates(path);
        QVERIFY(given.ok());
        QVERIFY((*given == std::vector<std::string>{"a <*>, b", "c * d"}));
        QVERIFY(!readGivenTemplates(path + ".missing").ok());
        std::ofstream(path) << "Id,Text\n1,a\n";
        QVERIFY(readGivenTemplates(path).error().kind == Error::Kind::input);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
