// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one incident of the logs: a disk fails, its volume goes read-only, blocks lose replicas, invoices
// cannot be written, and in the end customers are turned away. It is what a newcomer's first search is for.

#include "app/cli/generate/stage.h"

namespace logwright::generate {

class Incident {
public:
    explicit Incident(Stage& stage);
    static std::uint64_t plannedRecords(const Stage& stage);
    void fire(const Due& due);

private:
    Stage& stage_;
};

}  // namespace logwright::generate
