// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/text_file.h"
#include "tests/engine/source/fixtures.h"

#include <QtTest>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <array>
#include <filesystem>

using namespace logwright;
using namespace logwright::test;

class TestTextFile : public QObject {
    Q_OBJECT

private slots:
    void readsAnyPlace() {
        const Folder folder;
        const Result<TextFile> file = TextFile::open(folder.write("a.log", "0123456789"));
        QVERIFY(file.ok());
        QCOMPARE(file->size(), std::uint64_t{10});
        std::array<char, 4> bytes{};
        QCOMPARE(file->read(3, bytes).value(), std::size_t{4});
        QCOMPARE(std::string(bytes.data(), 4), std::string("3456"));
        QCOMPARE(file->read(8, bytes).value(), std::size_t{2});
        QCOMPARE(file->read(10, bytes).value(), std::size_t{0});
        QCOMPARE(file->read(1000, bytes).value(), std::size_t{0});
    }

    void doesNotSeeWhatIsAppended() {
        const Folder folder;
        const std::string path = folder.write("a.log", "old");
        const Result<TextFile> file = TextFile::open(path);
        QVERIFY(file.ok());
        std::ofstream(path, std::ios::app) << "new";
        std::array<char, 16> bytes{};
        QCOMPARE(file->read(0, bytes).value(), std::size_t{3});
    }

    void saysThatAFileBecameShorter() {
        const Folder folder;
        const std::string path = folder.write("a.log", std::string(1000, 'x'));
        const Result<TextFile> file = TextFile::open(path);
        QVERIFY(file.ok());
        std::filesystem::resize_file(path, 400);
        std::array<char, 100> bytes{};
        QCOMPARE(file->read(300, bytes).value(), std::size_t{100});
        const Result<std::size_t> beyond = file->read(350, bytes);
        QVERIFY(!beyond.ok());
        QVERIFY(QString::fromStdString(beyond.error().message()).contains("shorter"));
        QCOMPARE(beyond.error().where, path);
        QVERIFY(!file->fingerprint().ok());
    }

    void opensOnlyFiles() {
        const Folder folder;
        QVERIFY(!TextFile::open(folder.path("missing")).ok());
        const Result<TextFile> directory = TextFile::open(folder.path());
        QVERIFY(!directory.ok());
        QVERIFY(QString::fromStdString(directory.error().what).contains("folder"));
        const std::string pipe = folder.path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const Result<TextFile> opened = TextFile::open(pipe);  // must not wait for a writer
        QVERIFY(!opened.ok());
        QVERIFY(QString::fromStdString(opened.error().what).contains("pipe"));
        QVERIFY(!TextFile::open("/dev/null").ok());
    }

    void fingerprintSeesHeadTailAndSize() {
        const Folder folder;
        std::string text(200'000, 'a');
        const auto print = [&](const std::string& name) {
            return TextFile::open(folder.write(name, text))->fingerprint().value();
        };
        const Fingerprint first = print("1");
        text[100] = 'b';
        const Fingerprint otherHead = print("2");
        QVERIFY(otherHead.headHash != first.headHash);
        QCOMPARE(otherHead.tailHash, first.tailHash);
        text[199'990] = 'b';
        QVERIFY(print("3").tailHash != first.tailHash);
    }

    void fingerprintOfABeginningOutlivesGrowth() {
        const Folder folder;
        const std::string path = folder.write("a.log", std::string(100'000, 'x') + "end");
        const Fingerprint before = TextFile::open(path)->fingerprint().value();
        std::ofstream(path, std::ios::app) << std::string(90'000, 'y');
        const Result<TextFile> grown = TextFile::open(path);
        const Fingerprint after = grown->fingerprint(before.size).value();
        QCOMPARE(after.headHash, before.headHash);
        QCOMPARE(after.tailHash, before.tailHash);
        QVERIFY(grown->fingerprint().value().tailHash != before.tailHash);
        QVERIFY(!grown->fingerprint(grown->size() + 1).ok());
    }

    void movesItsFile() {
        const Folder folder;
        TextFile first = std::move(TextFile::open(folder.write("a", "first"))).value();
        TextFile second = std::move(TextFile::open(folder.write("b", "second"))).value();
        first = std::move(second);
        std::array<char, 16> bytes{};
        QCOMPARE(first.read(0, bytes).value(), std::size_t{6});
        const TextFile third = std::move(first);
        QCOMPARE(third.read(0, bytes).value(), std::size_t{6});
        QCOMPARE(third.path(), folder.path("b"));
    }
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "test_text_file.moc"
