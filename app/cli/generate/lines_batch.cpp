// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

constexpr LineRow lines[] = {
    {"batch.started", information, "scheduler", "Run {uuid} of {pick:job} started with {int:2:8} workers"},
    {"batch.plan", debug, "planner", "Plan has {skew:3:40} partitions, estimated {skew:10:900} s"},
    {"batch.partition", information, "worker",
     "Partition {int:0:63} done: {skew:1000:900000} rows in {ms} ms"},
    {"batch.slow", warning, "worker", "Partition {int:0:63} is {int:2:9} times slower than the median"},
    {"batch.checkpoint", debug, "worker", "Checkpoint at row {skew:1000:900000}"},
    {"batch.verify", information, "verifier", "Compared {skew:1000:900000} rows, {skew:0:3} differences"},
    {"batch.merge", information, "merger", "Merged {skew:3:40} partitions into {path}"},
    {"batch.retried", warning, "scheduler", "Run is tried again from its checkpoint"},
    {"batch.finished", information, "scheduler", "Run of {pick:job} finished in {total} ms"},
    {"noise.batch.tick", trace, "scheduler", "Tick, {skew:0:12} runs waiting"},
    {"noise.batch.lag", debug, "scheduler", "Oldest waiting run is {gauge:40:25:10:20} s old"},
    {"rel.batch.lost", warning, "lease", "Lease {hex:8} lost by worker {int:1:8}"},
    {"rel.batch.requeued", information, "lease", "Partition {int:0:63} queued again"},
    {"rel.batch.step", warning, "clock", "Clock stepped by {int:20:900} ms"},
    {"rel.batch.tokens", information, "tokens", "Lifetime check of {int:20:400} tokens moved forward"},
    {"rare.batch.disabled", information, "scheduler", "Job {pick:job} disabled by {user}"},
    {"rare.batch.calendar", warning, "planner", "Holiday calendar of {pick:tenant} ends this month"},
    {"unknown.batch.orphan", error, "worker", "Orphan shard reported rows from a run that does not exist"},
    {"leak.batch.key", debug, "tokens", "Export target uses access key {secret-key}"},
};

}  // namespace

std::span<const LineRow> batchLines() {
    return lines;
}

}  // namespace logwright::generate
