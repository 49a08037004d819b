// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The project file: a SQLite database in WAL mode. A kill at any moment leaves it as it was after the last
// commit. Each stage of the engine keeps its own tables through this and knows no other stage's.

#include "engine/base/result.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace logwright {

/// A prepared statement. Parameters are bound by position from 1, columns read by position from 0. What is
/// bound as text or blob must stay alive until the statement was stepped.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::span<const std::byte> bytes);
    template <class T>
    Statement& bindColumn(int parameter, const std::vector<T>& values) {
        return bindBlob(parameter, std::as_bytes(std::span(values)));
    }

    /// True where there is a row; false when the statement is done (it is then reset and can be bound anew).
    Result<bool> step();
    /// Steps a statement that yields no row.
    Result<> run();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    /// Valid until the next step.
    std::string_view blob(int column) const;
    /// A blob as an array of numbers; an error where its size does not fit.
    template <class T>
    Result<std::vector<T>> numbers(int column) const {
        const std::string_view bytes = blob(column);
        if (bytes.size() % sizeof(T) != 0) return damaged();
        std::vector<T> values(bytes.size() / sizeof(T));
        if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
        return values;
    }

private:
    friend class Database;
    Statement(sqlite3* database, sqlite3_stmt* statement) : database_(database), statement_(statement) {}
    Error damaged() const;

    sqlite3* database_;
    sqlite3_stmt* statement_;
};

/// A step in the life of a stage's tables. Versions count from 1 for each component.
struct Migration {
    std::string_view component;
    int version;
    std::string_view sql;
};

class Database {
public:
    /// Makes a new file; fails where there is one.
    static Result<Database> create(const std::string& path);
    /// Opens a project file; fails where it is none, is damaged or was made by a newer Logwright. One that
    /// cannot be written (the file or its folder; or the disk is full) opens for reading; writing then fails
    /// with a clear error.
    static Result<Database> open(const std::string& path);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    /// Brings the tables of the components up to date.
    Result<> migrate(std::span<const Migration> migrations);

    Result<Statement> prepare(std::string_view sql) const;
    Result<> execute(const char* sql);

    const std::string& path() const { return path_; }

    /// Pages of 16 KiB that may stand in SQLite's log before a commit copies them into the file.
    static constexpr int pagesUntilCheckpoint = 4096;

    /// Writes a copy as of the last commit; a file of that name is replaced when the copy is complete.
    Result<> copyTo(const std::string& path) const;

private:
    friend class BackgroundCheckpoints;
    Database(sqlite3* handle, std::string path) : handle_(handle), path_(std::move(path)) {}
    Result<> refuseLater(std::span<const Migration> migrations) const;
    Result<bool> isCurrent(std::span<const Migration> migrations) const;
    enum class Syncs { none, checkpoints };
    Result<> applySettings(Syncs syncs);
    Result<> checkIsOurs();
    static Result<Database> openReadOnly(const std::string& path);
    static Result<Database> openHandle(const std::string& path, int flags);

    sqlite3* handle_;
    std::string path_;
};

/// Everything between begin() and commit() is kept or lost together; what was not committed is rolled back.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Database& database) : database_(&database) {}
    Database* database_;
};

}  // namespace logwright
