// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/background_checkpoints.h"

#include <sqlite3.h>

#include <algorithm>

namespace logwright {

namespace {

// Pages of 16 KiB. Checkpoints of 4 MiB cost no more than larger ones, and leave little for the end.
constexpr int worthCopying = 256;
// A log grows until it is found copied whole, which a writer in haste never lets happen: at 64 MiB it waits.
constexpr int longestLog = Database::pagesUntilCheckpoint;

}  // namespace

BackgroundCheckpoints::BackgroundCheckpoints(Database& database)
    : database_(database), thread_([this] { work(); }) {
    const auto hook = [](void* self, sqlite3*, const char*, int pages) {
        static_cast<BackgroundCheckpoints*>(self)->committed(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(database_.handle_, hook, this);
}

BackgroundCheckpoints::~BackgroundCheckpoints() {
    sqlite3_wal_autocheckpoint(database_.handle_, Database::pagesUntilCheckpoint);  // takes the hook's place
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void BackgroundCheckpoints::committed(int pages) {
    std::unique_lock lock(mutex_);
    if (pages < copied_) copied_ = 0;  // the log has begun anew
    if (pages - copied_ < worthCopying) return;
    wanted_ = true;
    changed_.notify_all();
    if (pages < longestLog) return;
    changed_.wait(lock, [this] { return !wanted_ || ended_; });
    if (ended_)
        sqlite3_wal_checkpoint_v2(database_.handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

// An error (a full disk) ends the thread; the writer meets it too, and says so.
void BackgroundCheckpoints::work() {
    auto own = Database::open(database_.path());
    std::unique_lock lock(mutex_);
    bool good = own.ok();
    while (good) {
        changed_.wait(lock, [this] { return wanted_ || ended_; });
        if (ended_) break;
        lock.unlock();
        int copied = 0;
        const int code =
            sqlite3_wal_checkpoint_v2(own->handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &copied);
        lock.lock();
        good = code == SQLITE_OK || code == SQLITE_BUSY;
        copied_ = std::max(copied, 0);
        wanted_ = false;
        changed_.notify_all();
    }
    ended_ = true;
    changed_.notify_all();
}

}  // namespace logwright
