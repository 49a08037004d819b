// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal's export, written by hand after systemd.io/JOURNAL_EXPORT_FORMATS, to lines of JSON.

#include "engine/source/catalog.h"
#include "engine/source/journal_export.h"
#include "tests/engine/source/fixtures.h"

#include <QTest>

using namespace logwright;

namespace {

/// A field that is no plain text: its name, its length and its bytes.
std::string field(std::string_view name, std::string_view bytes) {
    std::string text(name);
    text += '\n';
    for (std::uint64_t rest = bytes.size(), i = 0; i < 8; ++i, rest >>= 8)
        text += static_cast<char>(rest & 0xff);
    text += bytes;
    return text + '\n';
}

std::string linesOf(std::string_view text, std::size_t piece) {
    JournalExport journal;
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += piece) journal.add(text.substr(at, piece), lines);
    journal.finish(lines);
    return lines;
}

const std::string twoEntries =
    "__CURSOR=s=1;i=2\n__REALTIME_TIMESTAMP=1600000000123456\nPRIORITY=3\nMESSAGE=disk \"sda\" fails\n\n"
    "__CURSOR=s=1;i=3\n__REALTIME_TIMESTAMP=1600000001000000\n" +
    field("MESSAGE", "two\nlines \x1b[31mand \xff a colour") + "_HOSTNAME=atlas\n";
const std::string theirLines =
    "{\"__REALTIME_TIMESTAMP\":\"1600000000123456\",\"PRIORITY\":\"3\",\"MESSAGE\":\"disk \\\"sda\\\" "
    "fails\"}\n"
    "{\"__REALTIME_TIMESTAMP\":\"1600000001000000\",\"MESSAGE\":\"two\\nlines \\u001b[31mand \xEF\xBF\xBD"
    " a colour\",\"_HOSTNAME\":\"atlas\"}\n";

}  // namespace

class JournalExportTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreLinesHoweverTheyAreCut() {
        for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{7}, twoEntries.size()}) {
            QCOMPARE(linesOf(twoEntries, piece), theirLines);
        }
    }

    void itIsKnownByItsBeginning() {
        QVERIFY(beginsJournalExport(twoEntries.substr(0, 16)));
        QVERIFY(beginsJournalExport("__REALTIME_TIMESTAMP=1"));
        QVERIFY(!beginsJournalExport("MESSAGE=hello"));
        QVERIFY(!beginsJournalExport(""));
    }

    void hugeFieldsAreCutAndDoNotGrowMemory() {
        const std::string dump(3'000'000, 'x');
        std::string many;
        for (int i = 0; i < 500; ++i) many += "FIELD_" + std::to_string(i) + "=" + dump.substr(0, 500) + "\n";
        const std::string text = "__CURSOR=1\n" + field("COREDUMP", dump) + "MESSAGE=crashed\n\n" +
                                 "__CURSOR=2\nMESSAGE=" + dump + "\n\n__CURSOR=3\n" + many +
                                 "MESSAGE=well\n\n" + "__CURSOR=4\n" +
                                 field("MESSAGE", std::string(100'000, '\1')) + "PRIORITY=2\n\n";
        const std::string lines = linesOf(text, 4096);
        std::vector<std::string> each;
        for (std::size_t at = 0, end = 0; (end = lines.find('\n', at)) != std::string::npos; at = end + 1)
            each.push_back(lines.substr(at, end - at));
        QCOMPARE(each.size(), std::size_t{4});
        for (const std::string& line : each) QVERIFY(line.size() <= JournalExport::longestLine);
        QVERIFY(each[0].ends_with(",\"MESSAGE\":\"crashed\"}"));
        QVERIFY(each[1].size() > JournalExport::longestMessage);
        QVERIFY(each[2].ends_with(",\"MESSAGE\":\"well\"}"));
        QVERIFY(each[3].ends_with(",\"PRIORITY\":\"2\"}"));
    }

    void noLetterIsCut() {
        std::string letters;
        for (int i = 0; i < 20'000; ++i) letters += "\xE2\x82\xAC";  // three bytes each
        const std::string lines = linesOf("__CURSOR=1\nMESSAGE=" + letters + "\n\n", 1000);
        QVERIFY(
            QString::fromUtf8(lines.data(), static_cast<qsizetype>(lines.size())).toUtf8().toStdString() ==
            lines);
        QVERIFY(lines.ends_with("\xE2\x82\xAC\"}\n") || lines.ends_with("\xEF\xBF\xBD\"}\n"));
    }

    void aLengthBeyondTheEndTakesWhatIsThere() {
        std::string text = "__CURSOR=1\nPRIORITY=6\nMESSAGE\n";
        text += std::string(8, '\xff');
        text += "the rest";
        QCOMPARE(linesOf(text, 3), std::string("{\"PRIORITY\":\"6\",\"MESSAGE\":\"the rest\"}\n"));
    }

    void whatIsNoFieldIsPassedOver() {
        QCOMPARE(linesOf("__CURSOR=1\nnot a field\n=5\nlower=1\nMESSAGE=a=b\n\n\n\n", 5),
                 std::string("{\"MESSAGE\":\"a=b\"}\n"));
        QCOMPARE(linesOf("__CURSOR=1\n\n", 4), std::string());
    }

    void aFileIsReadAsItsLines() {
        const test::Folder folder;
        const std::string file = folder.write("boot.export", twoEntries);
        TaskContext task;
        SpoolSettings spool;
        spool.folder = folder.path("spool");
        const auto found = findSources({file}, {}, spool, task);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), std::size_t{1});
        const CatalogEntry& entry = found->front();
        QVERIFY2(entry.state == CatalogEntry::State::ready, entry.note.c_str());
        QVERIFY(entry.textPath != entry.path);
        QCOMPARE(test::contentsOf(entry.textPath), theirLines);
        // The copy can be made again.
        QVERIFY(std::filesystem::remove(entry.textPath));
        const auto restored = restoreText(entry, spool, task);
        QVERIFY(restored.ok());
        QCOMPARE(*restored, entry.textPath);
    }
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "test_journal_export.moc"
