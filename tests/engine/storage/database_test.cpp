// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/database.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <thread>

using namespace logwright;

namespace {

namespace fs = std::filesystem;

/// Takes the right to write a file and its folder, from root too.
class ReadOnly {
public:
    explicit ReadOnly(const std::string& file) : folder_(fs::path(file).parent_path()) {
        const fs::perms read = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
        fs::permissions(file, read);
        fs::permissions(folder_,
                        read | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec);
        if (root_ && seteuid(65534) != 0) qFatal("cannot become nobody");
    }
    ~ReadOnly() {
        if (root_ && seteuid(0) != 0) qFatal("cannot become root again");
        fs::permissions(folder_, fs::perms::owner_all);
    }
    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;

private:
    fs::path folder_;
    bool root_ = geteuid() == 0;  // to whom permissions mean nothing
};

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

private slots:
    void keepsColumns() {
        const std::vector<std::uint64_t> numbers{0, 1, ~std::uint64_t{0}};
        {
            auto database = Database::create(path("columns.logwright"));
            QVERIFY(database.ok());
            QVERIFY(database->execute("CREATE TABLE t(a BLOB, b TEXT, c INTEGER, d REAL)").ok());
            auto insert = database->prepare("INSERT INTO t VALUES(?, ?, ?, ?)");
            QVERIFY(insert.ok());
            insert->bindColumn(1, numbers)
                .bind(2, std::string_view("a\0b", 3))
                .bind(3, std::int64_t{-7})
                .bind(4, 0.5);
            QVERIFY(insert->run().ok());
        }
        auto database = Database::open(path("columns.logwright"));
        QVERIFY(database.ok());
        auto query = database->prepare("SELECT * FROM t");
        auto row = query->step();
        QVERIFY(row.ok() && *row);
        QVERIFY(*query->numbers<std::uint64_t>(0) == numbers);
        QCOMPARE(query->text(1), std::string("a\0b", 3));
        QCOMPARE(query->integer(2), -7);
        QCOMPARE(query->real(3), 0.5);
        using Seven = std::array<char, 7>;
        QVERIFY(!query->numbers<Seven>(0).ok());  // 24 bytes are no whole number of sevens
        row = query->step();
        QVERIFY(row.ok() && !*row);
    }

    void rollsBackWhatWasNotCommitted() {
        auto database = Database::create(path("rollback.logwright"));
        QVERIFY(database->execute("CREATE TABLE t(a)").ok());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction.ok());
            QVERIFY(database->execute("INSERT INTO t VALUES(1)").ok());
        }
        auto count = database->prepare("SELECT count(*) FROM t");
        QVERIFY(*count->step());
        QCOMPARE(count->integer(0), 0);
    }

    // What another connection wrote after a read began makes the file that this one sees too old to write on.
    void writesWhenTheReadersOfItsConnectionAreDone() {
        auto database = Database::create(path("readers.logwright"));
        QVERIFY(
            database->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2)").ok());
        auto other = Database::open(database->path());
        QVERIFY(other.ok());
        auto write = database->prepare("INSERT INTO t VALUES(4)");
        const std::array<std::function<Result<>()>, 3> writers{
            [&] { return write->run(); }, [&] { return database->execute("INSERT INTO t VALUES(5)"); },
            [&]() -> Result<> {
                auto transaction = Transaction::begin(*database);
                return transaction ? transaction->commit() : transaction.error();
            }};
        for (const auto& writer : writers) {
            std::optional<Statement> read = *database->prepare("SELECT a FROM t");
            QVERIFY(*read->step());
            QVERIFY(other->execute("INSERT INTO t VALUES(3)").ok());
            std::jthread reader([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                read.reset();
            });
            const Result<> written = writer();
            QVERIFY2(written.ok(), written.ok() ? "" : written.error().message().c_str());
        }
    }

    void migratesEachComponentOnce() {
        const std::array<Migration, 2> migrations{
            {{"a", 1, "CREATE TABLE a(x)"}, {"a", 2, "INSERT INTO a VALUES(1)"}}};
        auto database = Database::create(path("migrate.logwright"));
        QVERIFY(database->migrate(std::span(migrations).first(1)).ok());
        QVERIFY(database->migrate(migrations).ok());
        QVERIFY(database->migrate(migrations).ok());
        auto count = database->prepare("SELECT count(*) FROM a");
        QVERIFY(*count->step());
        QCOMPARE(count->integer(0), 1);
    }

    void refusesAProjectOfALaterVersion() {
        const std::array<Migration, 2> later{{{"a", 1, "CREATE TABLE a(x)"}, {"a", 2, "CREATE TABLE b(x)"}}};
        auto database = Database::create(path("later.logwright"));
        QVERIFY(database->migrate(later).ok());
        const auto older = database->migrate(std::span(later).first(1));
        QVERIFY(!older.ok());
        QVERIFY(QString::fromStdString(older.error().message()).contains("newer Logwright"));
    }

    void readsWhatItMayNotWrite() {
        QTemporaryDir folder("/tmp/logwright-read-only-XXXXXX");
        const std::string project = folder.filePath("odd name %3F#.logwright").toStdString();
        const std::array<Migration, 1> tables{{{"things", 1, "CREATE TABLE thing(a)"}}};
        {
            auto database = Database::create(project);
            QVERIFY(database->migrate(tables).ok());
            QVERIFY(database->execute("INSERT INTO thing VALUES(7)").ok());
        }
        const ReadOnly readOnly(project);
        auto database = Database::open(project);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().message().c_str());
        QVERIFY(database->migrate(tables).ok());
        auto query = database->prepare("SELECT a FROM thing");
        QVERIFY(*query->step());
        QCOMPARE(query->integer(0), 7);
        const auto refused = database->execute("INSERT INTO thing VALUES(8)");
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().what.find("cannot be written") != std::string::npos);
    }

    void aFullDiskKeepsNoReaderOut() {
        const std::string project = path("full.logwright");
        {
            auto database = Database::create(project);
            QVERIFY(database->execute("CREATE TABLE t(a INTEGER); INSERT INTO t VALUES(7)").ok());
        }
        // No file may grow, as if there were no room.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        auto database = Database::open(project);
        const bool opened = database.ok();
        std::int64_t read = 0;
        bool written = true;
        if (opened) {
            auto query = database->prepare("SELECT a FROM t");
            if (query.ok() && *query->step()) read = query->integer(0);
            written = database->execute("INSERT INTO t VALUES(8)").ok();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signal);
        QVERIFY(opened);
        QCOMPARE(read, 7);
        QVERIFY(!written);
    }

    void refusesWhatIsNoProject() {
        std::ofstream(path("text.logwright")) << std::string(5000, 'x');
        const auto text = Database::open(path("text.logwright"));
        QVERIFY(!text.ok());
        QVERIFY(QString::fromStdString(text.error().what).contains("not a Logwright project"));
        QVERIFY(!Database::open(path("missing.logwright")).ok());
        QVERIFY(!Database::create(path("text.logwright")).ok());
        QVERIFY(!Database::create(path("no/such/folder.logwright")).ok());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
