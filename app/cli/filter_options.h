// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records a command is about: the options that records and insight share.

#include "engine/events/filter.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace logwright {

struct FilterOptions {
    std::int64_t templateId = -1;
    std::string time;
    std::string component;
    bool hidden = false;

    Result<Filter> filter() const;
};

/// `options` must live until the command line was parsed.
void addFilterOptions(CLI::App& command, FilterOptions& options);

}  // namespace logwright
