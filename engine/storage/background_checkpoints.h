// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is committed stands in SQLite's log at first and is copied into the project file later: a checkpoint.
// While one of these lives, a thread of its own does that, over a connection of its own, beside the work that
// commits; without it a commit, or the closing of the file, does it and waits for the disk.

#include "engine/storage/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace logwright {

class BackgroundCheckpoints {
public:
    /// `database` must be open for writing and outlive this; commits come from one thread at a time.
    explicit BackgroundCheckpoints(Database& database);
    ~BackgroundCheckpoints();  ///< finishes the checkpoint that is being made
    BackgroundCheckpoints(const BackgroundCheckpoints&) = delete;
    BackgroundCheckpoints& operator=(const BackgroundCheckpoints&) = delete;

private:
    void work();
    void committed(int pages);

    Database& database_;
    std::mutex mutex_;
    std::condition_variable changed_;
    int copied_ = 0;       ///< pages of the log that are in the file
    bool wanted_ = false;  ///< a checkpoint is to be made, or is being made
    bool ended_ = false;   ///< no more checkpoints: this goes, or the thread could not go on
    std::thread thread_;
};

}  // namespace logwright
