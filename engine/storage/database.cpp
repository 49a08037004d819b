// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <thread>

namespace logwright {

namespace {

// "Lgwr": says in the file's header that it is ours.
constexpr int applicationId = 0x4C677772;

// For which a writer waits until others have written, or have read.
constexpr std::chrono::milliseconds patience{5000};

Error databaseError(sqlite3* handle, const std::string& path) {
    const int code = handle != nullptr ? sqlite3_errcode(handle) : SQLITE_NOMEM;
    switch (code & 0xFF) {
        case SQLITE_FULL:
            return {"the disk is full, so the project cannot be saved", path,
                    "free some space and do it again; an analysis goes on where it stopped"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {"another program is writing to this project", path, "close it there and try again"};
        case SQLITE_CORRUPT:
            return {"the project file is damaged", path, "analyse the logs into a new project"};
        case SQLITE_NOTADB:
            return {"this is not a Logwright project", path, "open a file that ends in .logwright"};
        case SQLITE_CANTOPEN:
            return {"the project file cannot be opened", path,
                    "check that the folder exists and can be written"};
        case SQLITE_READONLY:
            return {"the project file cannot be written", path, "copy it to a folder where you may write"};
        case SQLITE_IOERR:
            return {"the project file cannot be read or written", path,
                    "check the disk, and the space on it"};
        default:
            return {std::string("the project file reports: ") +
                        (handle != nullptr ? sqlite3_errmsg(handle) : "out of memory"),
                    path, ""};
    }
}

// A connection whose threads read sees the file as it was when the first of them began. SQLite then waits for
// nobody: a write is refused as soon as another connection writes, or has written since. Such reads are over
// soon, so this tries again until one falls between them.
int stepPatiently(sqlite3* database, sqlite3_stmt* statement) {
    int code = sqlite3_step(statement);
    if ((code & 0xFF) != SQLITE_BUSY) return code;
    const auto end = std::chrono::steady_clock::now() + patience;
    while ((code & 0xFF) == SQLITE_BUSY && sqlite3_get_autocommit(database) != 0 &&
           sqlite3_txn_state(database, nullptr) == SQLITE_TXN_READ &&
           std::chrono::steady_clock::now() < end) {
        sqlite3_reset(statement);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        code = sqlite3_step(statement);
    }
    return code;
}

Result<std::int64_t> pragma(Database& database, const char* name) {
    auto statement = database.prepare(std::string("PRAGMA ") + name);
    if (!statement) return statement.error();
    auto row = statement->step();
    if (!row) return row.error();
    return *row ? statement->integer(0) : 0;
}

bool canBeWritten(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0 &&
           faccessat(AT_FDCWD, folder.empty() ? "." : folder.c_str(), W_OK, AT_EACCESS) == 0;
}

Result<> bringToDisk(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && fsync(file) == 0;
    const int reason = errno;
    if (file >= 0) close(file);
    if (done) return Done{};
    return Error{std::string("the project file cannot be made: ") + std::strerror(reason), path,
                 "check the folder, and the space on the disk"};
}

/// A file name as SQLite takes it in a URI.
std::string uriOf(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) {
        char escaped[4];
        std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned char>(c));
        const bool plain =
            std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '.' || c == '-';
        uri += plain ? std::string(1, c) : std::string(escaped);
    }
    return uri;
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(database_, other.database_);
    std::swap(statement_, other.statement_);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(statement_);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(statement_, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    sqlite3_bind_double(statement_, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    sqlite3_bind_text64(statement_, parameter, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::span<const std::byte> bytes) {
    static constexpr char nothing = 0;  // a null pointer would bind NULL instead of an empty blob
    sqlite3_bind_blob64(statement_, parameter,
                        bytes.empty() ? static_cast<const void*>(&nothing) : bytes.data(), bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step() {
    const int code = stepPatiently(database_, statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(statement_);
        return false;
    }
    const char* path = sqlite3_db_filename(database_, "main");
    Error error = databaseError(database_, path != nullptr ? path : "");
    sqlite3_reset(statement_);
    return error;
}

Result<> Statement::run() {
    auto row = step();
    if (!row) return row.error();
    if (*row) sqlite3_reset(statement_);
    return Done{};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_, column);
}

std::string Statement::text(int column) const {
    const auto* bytes = sqlite3_column_text(statement_, column);
    if (bytes == nullptr) return {};
    return {reinterpret_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string_view Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(statement_, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Error Statement::damaged() const {
    const char* path = sqlite3_db_filename(database_, "main");
    return {"the project file holds a damaged column", path != nullptr ? path : "",
            "analyse the logs into a new project"};
}

Result<Database> Database::openHandle(const std::string& path, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK) return databaseError(handle, path);
    sqlite3_busy_timeout(handle, static_cast<int>(patience.count()));
    return database;
}

Result<> Database::applySettings(Syncs syncs) {
    const char* synchronous =
        syncs == Syncs::none ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = NORMAL";
    // Columns are blobs of hundreds of kilobytes: big pages keep their chains short. Only a new file takes
    // the size.
    for (const char* setting : {synchronous, "PRAGMA page_size = 16384", "PRAGMA journal_mode = WAL",
                                "PRAGMA cache_size = -8192"}) {
        if (auto done = execute(setting); !done) return done;
    }
    sqlite3_wal_autocheckpoint(handle_, pagesUntilCheckpoint);
    return Done{};
}

// Made under another name and renamed when it is a project: a kill never leaves half of one under its own
// name, nor does a loss of power, as the whole is on the disk before. SQLite by itself would wait for the
// disk eight times.
Result<Database> Database::create(const std::string& path) {
    const Error taken{"there is a file of this name already", path, "choose another name or open it",
                      Error::Kind::usage};
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return taken;
    const std::string unfinished = path + ".new-" + std::to_string(getpid());
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(unfinished + suffix, ignored);
    {
        auto database = openHandle(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!database) return Error{database.error().what, path, database.error().remedy};
        if (auto done = database->applySettings(Syncs::none); !done) return done.error();
        char sql[160];
        std::snprintf(
            sql, sizeof sql,
            "PRAGMA application_id = %d;"
            "CREATE TABLE component(name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;",
            applicationId);
        if (auto done = database->execute(sql); !done) return done.error();
    }
    if (auto done = bringToDisk(unfinished); !done)
        return Error{done.error().what, path, done.error().remedy};
    // Some file systems know no rename that refuses to replace.
    int failed = renameat2(AT_FDCWD, unfinished.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (failed != 0 && errno == EINVAL) failed = std::rename(unfinished.c_str(), path.c_str());
    if (failed != 0) {
        const int reason = errno;
        std::filesystem::remove(unfinished, ignored);
        if (reason == EEXIST) return taken;
        return Error{std::string("the project file cannot be made: ") + std::strerror(reason), path,
                     "check the folder"};
    }
    return open(path);
}

Result<Database> Database::open(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) {
        return Error{"there is no project of this name", path, "check the path", Error::Kind::input};
    }
    if (!canBeWritten(path)) {
        auto database = openReadOnly(path);
        if (!database) return database.error();
        if (auto ours = database->checkIsOurs(); !ours) return ours.error();
        return database;
    }
    auto database = openHandle(path, SQLITE_OPEN_READWRITE);
    if (!database) return database.error();
    auto ours = database->checkIsOurs();
    const int code = sqlite3_errcode(database->handle_) & 0xFF;
    if (!ours && (code == SQLITE_FULL || code == SQLITE_IOERR)) {
        // A full disk has no room for the memory in which SQLite's log is shared; one can still look.
        if (auto reader = openReadOnly(path); reader.ok() && reader->checkIsOurs().ok()) return reader;
    }
    if (!ours) return ours.error();
    if (auto done = database->applySettings(Syncs::checkpoints); !done) return done.error();
    return database;
}

Result<> Database::checkIsOurs() {
    auto id = pragma(*this, "application_id");
    if (!id) return id.error();
    if (*id == applicationId) return Done{};
    return Error{"this is not a Logwright project", path_, "open a file that ends in .logwright",
                 Error::Kind::input};
}

// Without write access there is no memory for SQLite's log to be shared in, so the file is read as one that
// nobody changes; what still stands in a log beside it would be overlooked.
Result<Database> Database::openReadOnly(const std::string& path) {
    std::error_code none;
    const auto unmerged = std::filesystem::file_size(path + "-wal", none);
    if (!none && unmerged > 0) {
        return Error{"the project cannot be written here, and is open elsewhere or was not closed properly",
                     path, "copy it with the file that ends in -wal to a folder where you may write",
                     Error::Kind::input};
    }
    auto database = openHandle(uriOf(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!database) return Error{database.error().what, path, "check that you may read it"};
    database->path_ = path;
    return database;
}

Database::Database(Database&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), path_(std::move(other.path_)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(handle_, other.handle_);
    std::swap(path_, other.path_);
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(handle_);
}

// A component whose version in the file is beyond all that we know was written by a later program.
Result<> Database::refuseLater(std::span<const Migration> migrations) const {
    auto query = prepare("SELECT version FROM component WHERE name = ?");
    if (!query) return query.error();
    for (const Migration& migration : migrations) {
        auto row = query->bind(1, migration.component).step();
        if (!row) return row.error();
        const std::int64_t have = *row ? query->integer(0) : 0;
        if (*row) (void)query->step();  // to the end, so that it can be bound anew
        const bool known = std::ranges::any_of(migrations, [&](const Migration& other) {
            return other.component == migration.component && other.version >= have;
        });
        if (!known) {
            return Error{"this project was made by a newer Logwright", path_, "open it with that version",
                         Error::Kind::input};
        }
    }
    return Done{};
}

Result<bool> Database::isCurrent(std::span<const Migration> migrations) const {
    auto query = prepare("SELECT 1 FROM component WHERE name = ? AND version >= ?");
    if (!query) return query.error();
    for (const Migration& migration : migrations) {
        auto row = query->bind(1, migration.component).bind(2, std::int64_t{migration.version}).step();
        if (!row) return row.error();
        if (!*row) return false;
        (void)query->step();
    }
    return true;
}

// Tables that are up to date are left alone: most openings need no write access, and wait for no writer.
Result<> Database::migrate(std::span<const Migration> migrations) {
    if (auto done = refuseLater(migrations); !done) return done;
    auto current = isCurrent(migrations);
    if (!current) return current.error();
    if (*current) return Done{};
    auto transaction = Transaction::begin(*this);
    if (!transaction) return transaction.error();
    for (const Migration& migration : migrations) {
        auto query = prepare("SELECT version FROM component WHERE name = ?");
        if (!query) return query.error();
        auto row = query->bind(1, migration.component).step();
        if (!row) return row.error();
        const std::int64_t have = *row ? query->integer(0) : 0;
        if (have >= migration.version) continue;
        if (auto done = execute(std::string(migration.sql).c_str()); !done) return done;
        auto update = prepare(
            "INSERT INTO component VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET version = excluded.version");
        if (!update) return update.error();
        auto done = update->bind(1, migration.component).bind(2, std::int64_t{migration.version}).run();
        if (!done) return done;
    }
    return transaction->commit();
}

Result<Statement> Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK) {
        return databaseError(handle_, path_);
    }
    return Statement(handle_, statement);
}

Result<> Database::execute(const char* sql) {
    while (*sql != 0) {
        sqlite3_stmt* next = nullptr;
        if (sqlite3_prepare_v2(handle_, sql, -1, &next, &sql) != SQLITE_OK)
            return databaseError(handle_, path_);
        Statement statement(handle_, next);
        if (next == nullptr) continue;  // a comment, or space at the end
        for (bool more = true; more;) {
            auto row = statement.step();
            if (!row) return row.error();
            more = *row;
        }
    }
    return Done{};
}

// Over a connection of its own, which sees the last commit whatever this one is doing.
Result<> Database::copyTo(const std::string& path) const {
    auto reader = canBeWritten(path_) ? openHandle(path_, SQLITE_OPEN_READONLY) : openReadOnly(path_);
    if (!reader) return reader.error();
    const std::string unfinished = path + ".new-" + std::to_string(getpid());
    std::error_code error;
    std::filesystem::remove(unfinished, error);
    auto statement = reader->prepare("VACUUM INTO ?");
    if (!statement) return statement.error();
    if (auto done = statement->bind(1, std::string_view(unfinished)).run(); !done) {
        std::filesystem::remove(unfinished, error);
        return done;
    }
    std::filesystem::rename(unfinished, path, error);
    if (error) return Error{"the copy cannot be written: " + error.message(), path, "check the folder"};
    return Done{};
}

Result<Transaction> Transaction::begin(Database& database) {
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done) return done.error();
    return Transaction(database);
}

Transaction::~Transaction() {
    if (database_ != nullptr) (void)database_->execute("ROLLBACK");
}

Result<> Transaction::commit() {
    if (auto done = database_->execute("COMMIT"); !done) return done;
    database_ = nullptr;
    return Done{};
}

}  // namespace logwright
