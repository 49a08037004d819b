// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search_reader.h"

#include "engine/search/search_vocabulary.h"

namespace logwright::ui {

Result<SearchQuery> SearchReader::read(const std::string& typed, const SnapshotPtr& snapshot) {
    const std::lock_guard lock(mutex_);
    if (snapshot_.lock() != snapshot) {
        snapshot_ = snapshot;
        names_ = parameterNames(snapshot->templates());
        read_.reset();
    }
    if (!read_ || typed_ != typed) {
        typed_ = typed;
        read_.emplace(parseSearch(typed, names_));
    }
    return *read_;
}

}  // namespace logwright::ui
