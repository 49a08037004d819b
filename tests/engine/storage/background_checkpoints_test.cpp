// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/background_checkpoints.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace logwright;

namespace {

constexpr std::size_t blobBytes = 1 << 20;

std::vector<std::uint8_t> blob(int number) {
    std::vector<std::uint8_t> bytes(blobBytes);
    std::uint32_t state = static_cast<std::uint32_t>(number) + 1;
    for (std::uint8_t& byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

void commitBlob(Database& database, int number) {
    auto transaction = Transaction::begin(database);
    auto insert = database.prepare("INSERT INTO t VALUES(?, ?)");
    const std::vector<std::uint8_t> bytes = blob(number);
    insert->bind(1, std::int64_t{number}).bindColumn(2, bytes);
    if (!transaction || !insert->run() || !transaction->commit()) qFatal("a blob cannot be kept");
}

}  // namespace

class BackgroundCheckpointsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }
    static Database create(const std::string& file) {
        auto database = Database::create(file);
        if (!database || !database->execute("CREATE TABLE t(a INTEGER, b BLOB)")) qFatal("no database");
        return std::move(*database);
    }
    static void checkHolds(const std::string& file, int count) {
        auto database = Database::open(file);
        QVERIFY(database.ok());
        auto query = database->prepare("SELECT a, b FROM t ORDER BY a");
        for (int i = 0; i < count; ++i) {
            QVERIFY(*query->step());
            QCOMPARE(query->integer(0), i);
            QVERIFY(*query->numbers<std::uint8_t>(1) == blob(i));
        }
        QVERIFY(!*query->step());
    }

private slots:
    void theFileGrowsBesideTheCommits() {
        const std::string file = path("grows.logwright");
        {
            Database database = create(file);
            const BackgroundCheckpoints checkpoints(database);
            for (int i = 0; i < 24; ++i) commitBlob(database, i);
            // By itself SQLite would copy nothing before 64 MiB.
            QTRY_VERIFY(std::filesystem::file_size(file) > 16 * blobBytes);
        }
        QVERIFY(!std::filesystem::exists(file + "-wal"));
        checkHolds(file, 24);
    }

    void theLogDoesNotGrowWithoutEnd() {
        const std::string file = path("long.logwright");
        constexpr int count = 200;
        std::uintmax_t longest = 0;
        {
            Database database = create(file);
            const BackgroundCheckpoints checkpoints(database);
            for (int i = 0; i < count; ++i) {
                commitBlob(database, i);
                longest = std::max(longest, std::filesystem::file_size(file + "-wal"));
            }
        }
        QVERIFY2(longest < 80 * blobBytes, qPrintable(QString::number(longest)));
        checkHolds(file, count);
    }

    // Somebody who reads what was before keeps the log from beginning anew; nobody waits for that.
    void aReaderIsNotDisturbed() {
        const std::string file = path("read.logwright");
        {
            Database database = create(file);
            commitBlob(database, 0);
            auto other = Database::open(file);
            auto reading = other->prepare("SELECT count(*) FROM t, (VALUES(1), (2))");
            auto transaction = other->execute("BEGIN");
            QVERIFY(transaction.ok());
            QVERIFY(*reading->step());
            QCOMPARE(reading->integer(0), 2);
            const BackgroundCheckpoints checkpoints(database);
            for (int i = 1; i < 100; ++i) commitBlob(database, i);
            QVERIFY(!*reading->step());
            QVERIFY(*reading->step());
            QCOMPARE(reading->integer(0), 2);
        }
        checkHolds(file, 100);
    }

    void whoCommitsNothingWaitsForNothing() {
        Database database = create(path("idle.logwright"));
        for (int i = 0; i < 50; ++i) const BackgroundCheckpoints checkpoints(database);
    }
};

QTEST_GUILESS_MAIN(BackgroundCheckpointsTest)
#include "background_checkpoints_test.moc"
