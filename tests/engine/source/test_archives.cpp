// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/catalog.h"
#include "tests/engine/source/fixtures.h"

#include <QtTest>
#include <sys/resource.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <filesystem>
#include <memory>

using namespace logwright;
using namespace logwright::test;
using namespace std::string_literals;

namespace {

using State = CatalogEntry::State;

const std::string twoLines = "2026-03-01 10:00:00 INFO one\n2026-03-01 10:00:01 INFO two\n";

std::string longLog() {
    std::string text;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        text += "2026-03-01 request " + std::to_string(i * 2654435761u) + " done in " +
                std::to_string(i % 977) + " ms\n";
    }
    return text;
}

std::vector<Packed> oneFile(const std::string& bytes = twoLines) {
    return {{"app.log", bytes}};
}

}  // namespace

class TestArchives : public QObject {
    Q_OBJECT

    const Folder folder_;
    SpoolSettings spool_;
    std::unique_ptr<Folder> cache_;

    std::vector<CatalogEntry> found(const std::string& path) const {
        TaskContext task;
        return findSources({path}, {}, spool_, task).value();
    }
    CatalogEntry only(const std::string& path) const {
        const std::vector<CatalogEntry> entries = found(path);
        return entries.size() == 1 ? entries.front() : CatalogEntry{};
    }
    std::vector<std::string> filesOfSpool() const {
        std::vector<std::string> names;
        for (const auto& file : std::filesystem::recursive_directory_iterator(spool_.folder)) {
            names.push_back(file.path().filename().string());
        }
        return names;
    }

private slots:
    void init() {
        cache_ = std::make_unique<Folder>();
        spool_ = SpoolSettings{};
        spool_.folder = cache_->path("spool");
    }

    void everyKindIsRead_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("compression");
        QTest::addColumn<QByteArray>("member");
        const auto row = [](const char* format, const char* filter, const char* compression,
                            const char* member) {
            QTest::addRow("%s %s", format, filter)
                << QByteArray(format) << QByteArray(filter) << QByteArray(compression) << QByteArray(member);
        };
        for (const char* filter : {"gzip", "bzip2", "xz", "zstd", "lz4"}) {
            row("raw", filter, filter, "");
            row("gnutar", filter, (std::string("tar + ") + filter).c_str(), "app.log");
        }
        row("pax", "none", "tar", "app.log");
        row("ustar", "none", "tar", "app.log");
        row("v7tar", "none", "tar", "app.log");
        row("zip", "none", "zip", "app.log");
        row("7zip", "none", "7z", "app.log");
    }
    void everyKindIsRead() {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, compression);
        QFETCH(QByteArray, member);
        // The name says nothing of the kind: it is found by the first bytes.
        const std::string path =
            folder_.write("packed", packed(format.toStdString(), filter.toStdString(), oneFile()));
        const CatalogEntry entry = only(path);
        QCOMPARE(entry.state, State::ready);
        QCOMPARE(entry.note, std::string());
        QCOMPARE(entry.path, path);
        QCOMPARE(QByteArray::fromStdString(entry.member), member);
        QCOMPARE(QByteArray::fromStdString(entry.compression), compression);
        QCOMPARE(entry.display, member.isEmpty() ? "packed"s : "packed > app.log"s);
        QCOMPARE(contentsOf(entry.textPath), twoLines);
        QCOMPARE(entry.fingerprint, TextFile::open(path)->fingerprint().value());
    }

    void streamsInOneFileAreReadToTheEnd() {
        const std::string gz =
            packed("raw", "gzip", oneFile("first\n")) + packed("raw", "gzip", oneFile("second\n"));
        QCOMPARE(contentsOf(only(folder_.write("two.gz", gz)).textPath), "first\nsecond\n"s);
    }

    void aTextMayBeCalledGz() {
        const CatalogEntry entry = only(folder_.write("renamed.gz", twoLines));
        QCOMPARE(entry.state, State::ready);
        QCOMPARE(entry.compression, std::string());
        QCOMPARE(entry.textPath, entry.path);
    }

    void archivesInArchives() {
        const std::string tar =
            packed("gnutar", "gzip", {{"deep/a.log", twoLines}, {"deep/b.log", "other\n"}});
        const std::string zip =
            packed("zip", "none", {{"inner.tgz", tar}, {"plain.log.gz", packed("raw", "gzip", oneFile())}});
        const std::vector<CatalogEntry> entries = found(folder_.write("outer.zip", zip));
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].member, "inner.tgz > deep/a.log"s);
        QCOMPARE(entries[0].compression, "zip > tar + gzip"s);
        QCOMPARE(entries[0].display, "outer.zip > inner.tgz > deep/a.log"s);
        QCOMPARE(contentsOf(entries[0].textPath), twoLines);
        QCOMPARE(contentsOf(entries[1].textPath), "other\n"s);
        QCOMPARE(entries[2].member, "plain.log.gz"s);
        QCOMPARE(entries[2].compression, "zip > gzip"s);
        QCOMPARE(contentsOf(entries[2].textPath), twoLines);
    }

    void nestingEnds() {
        std::string bytes = packed("gnutar", "none", oneFile());
        for (int i = 0; i < 3; ++i) bytes = packed("gnutar", "none", {{"level.tar", bytes}});
        const std::string path = folder_.write("deep.tar", bytes);
        QCOMPARE(only(path).state, State::ready);  // four levels
        spool_.deepestNesting = 3;
        const CatalogEntry entry = only(path);
        QCOMPARE(entry.state, State::skipped);
        QVERIFY(QString::fromStdString(entry.note).contains("3 levels"));
    }

    void whatIsNoTextIsListed() {
        const std::string zip = packed("gnutar", "none",
                                       {{"logs", "", AE_IFDIR},
                                        {"link.log", "", AE_IFLNK, "app.log"},
                                        {"pipe", "", AE_IFIFO},
                                        {"empty.log", ""},
                                        {"program", "\177ELF\2\1\1\0\0\0"s},
                                        {"app.log", twoLines}});
        const std::vector<CatalogEntry> entries = found(folder_.write("mixed.tar", zip));
        QCOMPARE(entries.size(), std::size_t{5});
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(entries[i].state, State::skipped);
            QVERIFY(!entries[i].note.empty());
        }
        QCOMPARE(entries[2].note, "empty file"s);
        QCOMPARE(entries[4].state, State::ready);
    }

    void holesAreFilled() {
        std::string text(300'000, '\0');
        text.replace(0, 4, "log\n");
        text.replace(200'000, twoLines.size(), twoLines);
        const auto length = static_cast<la_int64_t>(twoLines.size());
        const std::string tar = packed("pax", "none", {{"a.log", text, AE_IFREG, "", {200'000, length}}});
        QVERIFY(tar.size() < 20'000);
        const std::string unpacked = contentsOf(only(folder_.write("holes.tar", tar)).textPath);
        text.replace(0, 4, 4, '\0');             // lay in the hole
        text.resize(200'000 + twoLines.size());  // a hole at the end is left out
        QVERIFY(unpacked == text);
    }

    void emptyArchivesSaySo() {
        QCOMPARE(only(folder_.write("e.tar.gz", packed("gnutar", "gzip", {}))).state, State::skipped);
        const CatalogEntry gz = only(folder_.write("e.gz", packed("raw", "gzip", oneFile(""))));
        QCOMPARE(gz.state, State::skipped);
        QVERIFY(!gz.note.empty());
    }

    void whatCameBeforeTheDamageIsKept_data() {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("options");
        // Small blocks: nothing can be had of one that is not whole.
        QTest::newRow("gzip") << QByteArray("gzip") << QByteArray();
        QTest::newRow("bzip2") << QByteArray("bzip2") << QByteArray("compression-level=1");
        QTest::newRow("xz") << QByteArray("xz") << QByteArray();
        QTest::newRow("zstd") << QByteArray("zstd") << QByteArray();
        QTest::newRow("lz4") << QByteArray("lz4") << QByteArray("block-size=4");
    }
    void whatCameBeforeTheDamageIsKept() {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, options);
        const std::string whole = longLog();
        std::string bytes = packed("raw", filter.toStdString(), oneFile(whole), options.toStdString());
        bytes.resize(bytes.size() / 2);
        const CatalogEntry entry = only(folder_.write("cut", bytes));
        QVERIFY(QString::fromStdString(entry.note).contains("damaged"));
        QCOMPARE(entry.state, State::ready);
        const std::string kept = contentsOf(entry.textPath);
        QVERIFY(kept.size() > 60'000 && kept.size() < whole.size());
        QVERIFY(whole.starts_with(kept));
    }

    // The newest lines of a log that was cut off while it was packed.
    void aCutGzipFileGivesAllThatIsInIt() {
        const std::string whole = longLog().substr(0, 40'000);
        for (const char* format : {"raw", "gnutar"}) {
            std::string bytes = packed(format, "gzip", oneFile(whole));
            bytes.resize(bytes.size() / 2);
            const CatalogEntry entry = only(folder_.write("cut.gz", bytes));
            QCOMPARE(entry.state, State::ready);
            QVERIFY(QString::fromStdString(entry.note).contains("damaged"));
            const std::string kept = contentsOf(entry.textPath);
            QVERIFY2(kept.size() > 15'000 && kept.size() < whole.size(), std::to_string(kept.size()).c_str());
            QVERIFY(whole.starts_with(kept));
        }
    }

    void membersBeforeTheDamageAreKept() {
        std::string tar =
            packed("gnutar", "none", {{"a.log", twoLines}, {"b.log", longLog()}, {"c.log", twoLines}});
        tar.resize(tar.size() / 2);
        const std::vector<CatalogEntry> cut = found(folder_.write("cut.tar", tar));
        QCOMPARE(cut.size(), std::size_t{2});
        QCOMPARE(cut[0].state, State::ready);
        QCOMPARE(cut[0].note, ""s);
        QCOMPARE(cut[1].state, State::ready);
        QVERIFY(QString::fromStdString(cut[1].note).contains("damaged"));

        std::string zip = packed("zip", "none", {{"a.log", twoLines}, {"b.log", longLog()}});
        zip.resize(zip.size() / 2);  // the directory at its end is gone
        const std::vector<CatalogEntry> torn = found(folder_.write("cut.zip", zip));
        QVERIFY(!torn.empty());
        QCOMPARE(torn.front().state, State::ready);
        QCOMPARE(contentsOf(torn.front().textPath), twoLines);
        QVERIFY(std::ranges::any_of(torn, [](const CatalogEntry& entry) { return !entry.note.empty(); }));
    }

    void damageAtTheStartFails() {
        const CatalogEntry entry =
            only(folder_.write("bad.gz", "\x1f\x8b\x08\0not deflated at all, not deflated"s));
        QCOMPARE(entry.state, State::failed);
        QVERIFY(QString::fromStdString(entry.note).contains("damaged"));
        QCOMPARE(only(folder_.write("short.gz", "\x1f\x8b\x08\0"s)).state, State::failed);
        QCOMPARE(only(folder_.write("bad.7z", "7z\xbc\xaf\x27\x1c and no more"s)).state, State::failed);
    }

    void encryptedMembersSaySo() {
        const std::string zip = packed("zip", "none", oneFile(), "zip:encryption=zipcrypt", "secret");
        const CatalogEntry entry = only(folder_.write("locked.zip", zip));
        QCOMPARE(entry.state, State::skipped);
        QVERIFY(QString::fromStdString(entry.note).contains("encrypted"));
    }

    void bombsAreLeftOut() {
        spool_.largestRatio = 100;
        const std::string zeros(70 << 20, '0');
        const CatalogEntry entry = only(folder_.write("bomb.gz", packed("raw", "gzip", oneFile(zeros))));
        QCOMPARE(entry.state, State::failed);
        QVERIFY(QString::fromStdString(entry.note).contains("archive bomb"));
        for (const std::string& name : filesOfSpool()) QVERIFY2(name.ends_with(".json"), name.c_str());
    }

    void nestedBombsAreCountedTogether() {
        spool_.largestArchive = 3 << 20;
        const std::string inner = packed("raw", "gzip", oneFile(std::string(1 << 20, 'x')));
        std::vector<Packed> members;
        for (int i = 0; i < 10; ++i) members.push_back({std::to_string(i) + ".gz", inner});
        const std::vector<CatalogEntry> entries =
            found(folder_.write("bombs.tar", packed("gnutar", "none", members)));
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries.back().state, State::failed);
        QVERIFY(QString::fromStdString(entries.back().note).contains("archive bomb"));
    }

    void limitsHold() {
        spool_.largestMember = 1000;
        QCOMPARE(only(folder_.write("a.gz", packed("raw", "gzip", oneFile(std::string(1001, 'x'))))).state,
                 State::failed);
        QCOMPARE(only(folder_.write("b.gz", packed("raw", "gzip", oneFile(std::string(1000, 'x'))))).state,
                 State::ready);
        spool_.mostMembers = 2;
        const std::vector<CatalogEntry> entries = found(folder_.write(
            "many.zip", packed("zip", "none", {{"a", twoLines}, {"b", twoLines}, {"c", twoLines}})));
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[1].state, State::ready);
        QCOMPARE(entries[2].state, State::failed);
        QVERIFY(QString::fromStdString(entries[2].note).contains("more than 2 members"));
    }

    void namesStayInTheSpool() {
        const std::string tar = packed("gnutar", "none",
                                       {{"../../escaped.log", twoLines},
                                        {"/tmp/absolute.log", twoLines},
                                        {"a\nb\x1b[31m.log", twoLines},
                                        {"same.log", "1\n"},
                                        {"same.log", "2\n"}});
        const std::vector<CatalogEntry> entries = found(folder_.write("evil.tar", tar));
        QCOMPARE(entries.size(), std::size_t{5});
        for (const CatalogEntry& entry : entries) {
            QCOMPARE(entry.state, State::ready);
            const std::filesystem::path text(entry.textPath);
            QCOMPARE(text.parent_path().string(), spool_.folder);
            QVERIFY(text.filename().string().find_first_not_of("0123456789abcdef.log") == std::string::npos);
            QVERIFY(entry.display.find_first_of("\n\x1b") == std::string::npos);
        }
        QCOMPARE(contentsOf(entries[3].textPath), "1\n"s);
        QCOMPARE(entries[4].member, "same.log (2)"s);
        QCOMPARE(contentsOf(entries[4].textPath), "2\n"s);
        QVERIFY(!std::filesystem::exists(cache_->path("escaped.log")));
    }

    void namesInUnicodeAreKept() {
        const std::string name =
            "journ\xc3\xa9"
            "e/\xe6\x97\xa5\xe8\xaa\x8c.log";
        for (const char* format : {"pax", "zip", "7zip"}) {
            std::string bytes;
            {
                const char* before = std::setlocale(LC_CTYPE, "C.UTF-8");
                Q_UNUSED(before);
                bytes = packed(format, "none", {{name, twoLines}});
                std::setlocale(LC_CTYPE, "C");
            }
            QCOMPARE(only(folder_.write("unicode", bytes)).member, name);
        }
    }

    void utf16MembersBecomeUtf8() {
        std::string wide;
        for (const char c : twoLines) wide += {c, '\0'};
        const CatalogEntry entry = only(folder_.write("wide.zip", packed("zip", "none", oneFile(wide))));
        QCOMPARE(entry.text.encoding, "UTF-16LE"s);
        QVERIFY(!entry.text.decoded);
        QCOMPARE(contentsOf(entry.textPath), twoLines);
    }

    void packagesAreLeftAlone() {
        const std::string jar = packed("zip", "none", {{"META-INF/MANIFEST.MF", "Main: x\n"}});
        QCOMPARE(only(folder_.write("app.jar", jar)).state, State::skipped);
        QCOMPARE(only(folder_.write("apps.tar", packed("gnutar", "none", {{"lib/app.jar", jar}}))).state,
                 State::skipped);
    }

    void copiesAreReused() {
        const std::string path = folder_.write(
            "a.zip", packed("zip", "none", {{"a.log", twoLines}, {"b.bin", std::string(100, '\1')}}));
        const std::vector<CatalogEntry> first = found(path);
        // Another text under the same name shows whether the copy was made anew.
        std::ofstream(first[0].textPath) << std::string(twoLines.size(), 'z');
        const std::vector<CatalogEntry> second = found(path);
        QCOMPARE(second.size(), first.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(second[i].member, first[i].member);
            QCOMPARE(second[i].display, first[i].display);
            QCOMPARE(second[i].compression, first[i].compression);
            QCOMPARE(second[i].textPath, first[i].textPath);
            QCOMPARE(second[i].state, first[i].state);
            QCOMPARE(second[i].note, first[i].note);
            QCOMPARE(second[i].text, first[i].text);
            QCOMPARE(second[i].fingerprint, first[i].fingerprint);
        }
        QCOMPARE(contentsOf(second[0].textPath), std::string(twoLines.size(), 'z'));

        std::filesystem::resize_file(first[0].textPath, 3);  // a copy that is not whole is not used
        QCOMPARE(contentsOf(found(path)[0].textPath), twoLines);
    }

    void aChangedArchiveIsUnpackedAgain() {
        const std::string path = folder_.write("c.gz", packed("raw", "gzip", oneFile("before\n")));
        const CatalogEntry before = only(path);
        folder_.write("c.gz", packed("raw", "gzip", oneFile("after!\n")));
        const CatalogEntry after = only(path);
        QVERIFY(before.textPath != after.textPath);
        QCOMPARE(contentsOf(after.textPath), "after!\n"s);
        TaskContext task;
        std::filesystem::remove(before.textPath);
        QVERIFY(!restoreText(before, spool_, task).ok());
    }

    void anEmptiedSpoolIsFilledAgain() {
        std::string wide;
        for (const char c : twoLines) wide += {c, '\0'};
        const std::string path =
            folder_.write("r.zip", packed("zip", "none", {{"a.log", twoLines}, {"w.log", wide}}));
        for (const CatalogEntry& entry : found(path)) {
            std::filesystem::remove_all(spool_.folder);
            TaskContext task;
            const Result<std::string> text = restoreText(entry, spool_, task);
            QVERIFY(text.ok());
            QCOMPARE(*text, entry.textPath);
            QCOMPARE(contentsOf(*text), twoLines);
        }
    }

    void anotherEncodingCanBeChosen() {
        const std::string path =
            folder_.write("l.zip", packed("zip", "none", oneFile("\xe9t\xe9 comme hiver\n")));
        TaskContext task;
        const CatalogEntry entry = only(path);
        const CatalogEntry latin = readAs(entry, "ISO-8859-1", spool_, task).value();
        QCOMPARE(linesOf(*TextFile::open(latin.textPath), latin.text),
                 (std::vector<std::string>{"\xc3\xa9t\xc3\xa9 comme hiver"}));
        const CatalogEntry wide = readAs(latin, "UTF-16LE", spool_, task).value();
        QVERIFY(!wide.text.decoded);
        QVERIFY(wide.textPath != latin.textPath);
        QCOMPARE(readAs(wide, "ISO-8859-1", spool_, task).value().textPath, latin.textPath);
        QVERIFY(!readAs(entry, "NO-SUCH", spool_, task).ok());
        std::filesystem::remove_all(spool_.folder);
        QVERIFY(restoreText(wide, spool_, task).ok());
    }

    void aFullDiskIsSaidAndTriedAgain() {
        const std::string path =
            folder_.write("f.gz", packed("raw", "gzip", oneFile(std::string(200'000, 'x'))));
        rlimit unlimited{};
        getrlimit(RLIMIT_FSIZE, &unlimited);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100'000, unlimited.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const CatalogEntry entry = only(path);
        setrlimit(RLIMIT_FSIZE, &unlimited);
        std::signal(SIGXFSZ, ignored);
        QCOMPARE(entry.state, State::failed);
        QVERIFY(QString::fromStdString(entry.note).contains("make room"));
        QCOMPARE(filesOfSpool(), std::vector<std::string>{});
        QCOMPARE(only(path).state, State::ready);
    }

    void cancelLeavesNothingHalfDone() {
        const std::string path =
            folder_.write("x.zip", packed("zip", "none", {{"a", twoLines}, {"b", twoLines}}));
        StopToken stop;
        TaskContext task({}, stop);
        const Result<std::vector<CatalogEntry>> result =
            findSources({path}, {}, spool_, task, [&stop](const CatalogEntry&) { stop.request(); });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::cancelled);
        QCOMPARE(filesOfSpool().size(), std::size_t{1});  // the copy of the first member
        QCOMPARE(found(path).size(), std::size_t{2});
    }

    void leftoversAreClearedAway() {
        std::filesystem::create_directories(spool_.folder);
        for (const char* name : {"unfinished-old", "unfinished-new"})
            std::ofstream(spool_.folder + "/" + name) << "x";
        std::filesystem::last_write_time(
            spool_.folder + "/unfinished-old",
            std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
        found(folder_.write("t.gz", packed("raw", "gzip", oneFile())));
        QVERIFY(!std::filesystem::exists(spool_.folder + "/unfinished-old"));
        QVERIFY(std::filesystem::exists(spool_.folder + "/unfinished-new"));
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "test_archives.moc"
