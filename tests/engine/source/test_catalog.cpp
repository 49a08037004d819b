// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/catalog.h"
#include "tests/engine/source/fixtures.h"

#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>

using namespace logwright;
using namespace logwright::test;
using namespace std::string_literals;

namespace fs = std::filesystem;

namespace {

using State = CatalogEntry::State;

std::vector<std::string> displays(const std::vector<CatalogEntry>& entries) {
    std::vector<std::string> names;
    for (const CatalogEntry& entry : entries) names.push_back(entry.display);
    return names;
}

}  // namespace

class TestCatalog : public QObject {
    Q_OBJECT

    std::unique_ptr<Folder> folder_;
    SpoolSettings spool_;

    std::vector<CatalogEntry> found(const std::vector<std::string>& paths,
                                    const FileSelection& selection = {}) const {
        TaskContext task;
        return findSources(paths, selection, spool_, task).value();
    }
    CatalogEntry only(const std::string& path) const {
        const std::vector<CatalogEntry> entries = found({path});
        return entries.size() == 1 ? entries.front() : CatalogEntry{};
    }
    std::string root() const { return folder_->path("logs"); }
    std::string write(const std::string& name, std::string_view bytes = "a line\n") const {
        fs::create_directories(fs::path(folder_->path("logs/" + name)).parent_path());
        return folder_->write("logs/" + name, bytes);
    }

private slots:
    void init() {
        folder_ = std::make_unique<Folder>();
        spool_.folder = folder_->path("spool");
        fs::create_directory(root());
    }

    void foldersInAFixedOrder() {
        for (const char* name : {"z.log", "a/2.log", "a/1.log", "m.log", "a.log"}) write(name);
        const std::vector<std::string> expected{"a/1.log", "a/2.log", "a.log", "m.log", "z.log"};
        std::vector<std::string> heard;
        TaskContext task;
        const auto entries = findSources({root()}, {}, spool_, task, [&heard](const CatalogEntry& entry) {
            heard.push_back(entry.display);
        });
        QCOMPARE(displays(*entries), expected);
        QCOMPARE(heard, expected);
        QCOMPARE(displays(found({root() + "/"})), expected);
        QCOMPARE(entries->front().path, root() + "/a/1.log");
        QCOMPARE(entries->front().textPath, root() + "/a/1.log");
    }

    void theOrderOfTheArgumentsDoesNotMatter() {
        write("a/x.log");
        write("b/x.log");
        const std::vector<std::string> expected{"a/x.log", "b/x.log"};
        QCOMPARE(displays(found({root() + "/a", root() + "/b"})), expected);
        QCOMPARE(displays(found({root() + "/b", root() + "/a", root() + "/b"})), expected);
    }

    void globsChoose() {
        for (const char* name : {"app.log", "app.txt", "old/app.log", "old/deep/app.log", "tmp/app.log"})
            write(name);
        const auto chosen = [&](std::vector<std::string> include, std::vector<std::string> exclude,
                                bool recursive = true) {
            return displays(found({root()}, {recursive, std::move(include), std::move(exclude)}));
        };
        using Names = std::vector<std::string>;
        QCOMPARE(chosen({"*.txt"}, {}), (Names{"app.txt"}));
        QCOMPARE(chosen({"old/*.log"}, {}), (Names{"old/app.log", "old/deep/app.log"}));
        QCOMPARE(chosen({"**/app.log"}, {"tmp"}), (Names{"app.log", "old/app.log", "old/deep/app.log"}));
        QCOMPARE(chosen({}, {"*.log"}), (Names{"app.txt"}));
        QCOMPARE(chosen({}, {"old/deep", "*.txt"}), (Names{"app.log", "old/app.log", "tmp/app.log"}));
        QCOMPARE(chosen({}, {}, false), (Names{"app.log", "app.txt"}));
        QCOMPARE(displays(found({root() + "/app.txt"}, {true, {"*.log"}, {"*.txt"}})), (Names{"app.txt"}));
    }

    void loopsEndAndNothingComesTwice() {
        write("a/real.log");
        fs::create_directory_symlink(root(), root() + "/a/up");
        fs::create_directory_symlink("self", root() + "/self");
        fs::create_symlink(root() + "/a/real.log", root() + "/b.log");
        fs::create_hard_link(root() + "/a/real.log", root() + "/c.log");
        const std::vector<CatalogEntry> entries = found({root(), root() + "/a"});
        QCOMPARE(displays(entries), (std::vector<std::string>{"logs/a/real.log", "logs/self"}));
        QCOMPARE(entries[1].state, State::failed);
        QVERIFY(QString::fromStdString(entries[1].note).contains("itself"));
    }

    void aJsonDocumentIsNoLog_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("skipped");
        const QByteArray longText(80'000, 'x');
        QTest::newRow("settings") << QByteArray("{\n  \"a\": [1, 2],\n  \"b\": \"}\"\n}\n") << true;
        QTest::newRow("without a last line's end") << QByteArray("[\n1,\n2]") << true;
        QTest::newRow("a list of objects of several lines")
            << QByteArray("[\n {\n\"a\": 1\n },\n {\n\"a\": 2\n },\n {\n\"a\": 3\n }\n]\n") << true;
        QTest::newRow("one line, longer than any record") << "{\"a\": \"" + longText + "\"}\n" << true;
        QTest::newRow("a record") << QByteArray("{\"level\": \"info\", \"msg\": \"up\"}\n") << false;
        QTest::newRow("records") << QByteArray("{\"msg\": 1}\n{\"msg\": 2}\n") << false;
        QTest::newRow("records, the first of several lines")
            << QByteArray("{\n\"a\": 1\n}\n{\"a\": 2}\n") << false;
        QTest::newRow("an array of records")
            << QByteArray("[\n{\"msg\": {\"a\": 1}},\n{\"msg\": 2},\n{\"msg\": 3}\n]\n") << false;
        QTest::newRow("a log with times in brackets")
            << QByteArray("[12:00:01] up\n[12:00:02] down\n") << false;
        QTest::newRow("cut off") << QByteArray("{\n  \"a\": [1, 2],\n") << false;
        QTest::newRow("closed wrongly") << QByteArray("{\n  \"a\": [1, 2},\n]\n") << false;
        QTest::newRow("a quote that never ends") << QByteArray("{\n  \"a: 1\n}\n") << false;
    }
    void aJsonDocumentIsNoLog() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, skipped);
        const CatalogEntry entry = only(write("file.json", bytes.toStdString()));
        QCOMPARE(entry.state, skipped ? State::skipped : State::ready);
        QCOMPARE(entry.note, skipped ? "one JSON document, no records"s : ""s);
    }

    void whatIsNoFileIsListedWithTheReason() {
        QCOMPARE(::mkfifo((root() + "/pipe").c_str(), 0600), 0);
        fs::create_symlink("/nowhere/at/all", root() + "/dangling");
        fs::create_symlink("/dev/null", root() + "/device");
        write("empty", "");
        write("program", "\177ELF\2\1\1\0\0\0"s);
        write("case.logwright", "SQLite format 3\0"s);
        write("case.logwright-wal", "x");
        write("ok.log");
        const std::vector<CatalogEntry> entries = found({root()});
        QCOMPARE(entries.size(), std::size_t{8});
        const auto noteOf = [&](const std::string& name, State state) {
            const auto at = std::ranges::find(entries, name, &CatalogEntry::display);
            return at != entries.end() && at->state == state ? QString::fromStdString(at->note)
                                                             : QString("not so");
        };
        QVERIFY(noteOf("pipe", State::skipped).contains("pipe"));
        QVERIFY(noteOf("device", State::skipped).contains("device"));
        QVERIFY(noteOf("dangling", State::failed).contains("not there"));
        QCOMPARE(noteOf("empty", State::skipped), QString("empty file"));
        QVERIFY(noteOf("program", State::skipped).contains("ELF"));
        QVERIFY(noteOf("case.logwright", State::skipped).contains("project"));
        QVERIFY(noteOf("case.logwright-wal", State::skipped).contains("project"));
        QCOMPARE(noteOf("ok.log", State::ready), QString());
    }

    void filesMayVanishMeanwhile() {
        write("a.log");
        const std::string second = write("b.log");
        write("c.log");
        TaskContext task;
        const auto entries = findSources({root()}, {}, spool_, task, [&](const CatalogEntry& entry) {
            if (entry.display == "a.log") fs::remove(second);
        });
        QCOMPARE(entries->size(), std::size_t{3});
        QCOMPARE((*entries)[1].state, State::failed);
        QVERIFY(!(*entries)[1].note.empty());
        QCOMPARE((*entries)[2].state, State::ready);
    }

    void namesOfAnyBytes() {
        write("caf\xe9\n.log");
        const CatalogEntry entry = only(root());
        QCOMPARE(entry.display, "caf\xef\xbf\xbd\xef\xbf\xbd.log"s);
        QCOMPARE(entry.path, root() + "/caf\xe9\n.log");
        QCOMPARE(entry.state, State::ready);
    }

    void failsOnlyWhereNothingIsThere() {
        TaskContext task;
        const auto nothing = findSources({root() + "/missing", "/also/missing"}, {}, spool_, task);
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().kind, Error::Kind::input);
        QVERIFY(findSources({root()}, {}, spool_, task)->empty());
        write("a.log");
        const std::vector<CatalogEntry> entries = found({root(), root() + "/missing"});
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[1].state, State::failed);
        QVERIFY(!findSources({}, {}, spool_, task).ok());
    }

    void cancels() {
        write("a.log");
        StopToken stop;
        stop.request();
        TaskContext task({}, stop);
        const auto result = findSources({root()}, {}, spool_, task);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::cancelled);
    }

    void utf16BecomesUtf8InTheSpool() {
        std::string wide = "\xff\xfe";
        for (const char c : "first\r\nsecond\r\n"s) wide += {c, '\0'};
        const std::string path = write("wide.log", wide + "x");  // and half a character
        const CatalogEntry entry = only(path);
        QCOMPARE(entry.state, State::ready);
        QCOMPARE(entry.text.encoding, "UTF-16LE"s);
        QVERIFY(!entry.text.decoded);
        QCOMPARE(entry.text.bodyOffset, std::uint64_t{0});
        QVERIFY(entry.textPath.starts_with(spool_.folder));
        QCOMPARE(linesOf(*TextFile::open(entry.textPath), entry.text),
                 (std::vector<std::string>{"first", "second", "\xef\xbf\xbd"}));
        fs::remove_all(spool_.folder);
        TaskContext task;
        QCOMPARE(restoreText(entry, spool_, task).value(), entry.textPath);
        QVERIFY(fs::exists(entry.textPath));
    }

    void theEncodingOfAFileCanBeChosen() {
        const CatalogEntry entry = only(write("a.log", "caf\xe9\n"));
        TaskContext task;
        const CatalogEntry chosen = readAs(entry, "ISO-8859-2", spool_, task).value();
        QCOMPARE(chosen.text.encoding, "ISO-8859-2"s);
        QVERIFY(chosen.text.decoded);
        QCOMPARE(chosen.textPath, entry.path);
        QCOMPARE(readAs(chosen, "", spool_, task).value().text, entry.text);
    }

    void readsStandardInput() {
        const auto piped = [&](const std::string& bytes) {
            const std::string path = folder_->write("input", bytes);
            const int before = ::dup(STDIN_FILENO);
            if (std::freopen(path.c_str(), "r", stdin) == nullptr) return CatalogEntry{};
            const CatalogEntry entry = only("-");
            ::dup2(before, STDIN_FILENO);
            ::close(before);
            return entry;
        };
        const CatalogEntry plain = piped("one\ntwo\n");
        QCOMPARE(plain.state, State::ready);
        QCOMPARE(plain.path, "-"s);
        QCOMPARE(plain.display, "standard input"s);
        QCOMPARE(contentsOf(plain.textPath), "one\ntwo\n"s);
        TaskContext task;
        QCOMPARE(restoreText(plain, spool_, task).value(), plain.textPath);
        const CatalogEntry gz = piped(packed("raw", "gzip", {{"", "packed\n"}}));
        QCOMPARE(gz.compression, "gzip"s);
        QCOMPARE(contentsOf(gz.textPath), "packed\n"s);
        QCOMPARE(piped("").state, State::skipped);
        fs::remove(plain.textPath);
        QVERIFY(!restoreText(plain, spool_, task).ok());
    }

    void theSpoolIsPrivate() {
        only(write("a.gz", packed("raw", "gzip", {{"", "x\n"}})));
        QCOMPARE(fs::status(spool_.folder).permissions(), fs::perms::owner_all);
    }

    void listsEveryFileOfTheSampleFormats() {
        const QByteArray given = qgetenv("LOGWRIGHT_TEST_DATA");
        const fs::path data = given.isEmpty() ? fs::path(LOGWRIGHT_SOURCE_DIR) / "../shared/data"
                                              : fs::path(given.toStdString());
        const fs::path formats = data / "formats";
        if (!fs::is_directory(formats))
            QSKIP("the sample logs are not here; name their folder by LOGWRIGHT_TEST_DATA");
        std::vector<std::string> expected;
        for (const auto& file : fs::directory_iterator(formats))
            expected.push_back(file.path().filename().string());
        std::ranges::sort(expected);
        const std::vector<CatalogEntry> entries = found({formats.string()});
        QCOMPARE(displays(entries), expected);
        for (const CatalogEntry& entry : entries) {
            const bool broken = entry.display == "textfile_broken_gz.txt.gz";
            const bool empty = entry.display == "logfile_empty.0";
            const State state = broken ? State::failed : empty ? State::skipped : State::ready;
            QVERIFY2(entry.state == state, (entry.display + ": " + entry.note).c_str());
            QCOMPARE(entry.note.empty(), state == State::ready);
            if (state != State::ready) continue;
            QVERIFY2(entry.text.encoding == "UTF-8", (entry.display + ": " + entry.text.encoding).c_str());
            const std::vector<std::string> lines = linesOf(entry.textPath);
            QVERIFY(!lines.empty());
            QVERIFY2(!lines.front().starts_with("error: "), lines.front().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
