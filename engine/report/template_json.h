// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template with its figures as JSON, as `templates --json` prints it and reports hold it.

#include "engine/insight/statistics.h"
#include "engine/mining/template_table.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace logwright {

/// `count`: the records it is counted over; `shown`: what makes text from logs fit to be shown.
nlohmann::ordered_json templateJson(const TemplateStatistics& statistics, const Template& pattern,
                                    std::uint64_t count,
                                    const std::function<std::string(std::string_view)>& shown);

}  // namespace logwright
