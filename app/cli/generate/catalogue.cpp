// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

constexpr SourceRow sources[] = {
    {Service::web, Layout::access, "edge1", "access.log"},
    {Service::web, Layout::access, "edge2", "access.log"},
    {Service::orders, Layout::log4j, "app1", "orders.log"},
    {Service::orders, Layout::log4j, "app2", "orders.log"},
    {Service::orders, Layout::log4j, "app3", "orders.log"},
    {Service::payments, Layout::json, "pay1", "payments.jsonl"},
    {Service::payments, Layout::json, "pay2", "payments.jsonl"},
    {Service::blocks, Layout::compact, "store1", "blockserver.log"},
    {Service::blocks, Layout::compact, "store2", "blockserver.log"},
    {Service::blocks, Layout::compact, "store3", "blockserver.log"},
    {Service::blocks, Layout::compact, "store4", "blockserver.log"},
    {Service::steward, Layout::compact, "meta1", "steward.log"},
    {Service::login, Layout::syslog, "gate1", "auth.log"},
    {Service::login, Layout::isoSyslog, "gate2", "auth.log"},
    {Service::cron, Layout::syslog, "ops1", "cron.log"},
    {Service::kernel, Layout::isoSyslog, "store1", "kern.log"},
    {Service::kernel, Layout::isoSyslog, "store2", "kern.log"},
    {Service::kernel, Layout::isoSyslog, "store3", "kern.log"},
    {Service::kernel, Layout::isoSyslog, "store4", "kern.log"},
    {Service::batch, Layout::pino, "ops1", "scheduler.jsonl"},
};

struct ClockRow {
    std::string_view host;
    HostClock clock;
};
constexpr ClockRow clocks[] = {
    {"edge2", {310 * millisecond, 0, hour}}, {"app2", {-45 * millisecond, 0, 0}},
    {"pay2", {90 * millisecond, 0, 0}},      {"store3", {420 * millisecond, 1, 0}},
    {"gate2", {-1250 * millisecond, 0, 0}},  {"ops1", {2700 * millisecond, 0, 0}},
};

}  // namespace

std::string_view serviceName(Service service) {
    constexpr std::string_view names[serviceCount] = {"web",   "orders", "payments", "blocks", "steward",
                                                      "login", "cron",   "kernel",   "batch"};
    return names[static_cast<std::size_t>(service)];
}

std::string_view layoutName(Layout layout) {
    switch (layout) {
        case Layout::access:
            return "combined access log";
        case Layout::log4j:
            return "log4j";
        case Layout::json:
            return "JSON lines";
        case Layout::pino:
            return "pino";
        case Layout::compact:
            return "HDFS-like";
        case Layout::syslog:
            return "syslog";
        case Layout::isoSyslog:
            return "syslog with ISO 8601 time";
    }
    return "";
}

std::span<const SourceRow> sourceTable() {
    return sources;
}

HostClock hostClock(std::string_view host) {
    for (const ClockRow& row : clocks) {
        if (row.host == host) return row.clock;
    }
    return {};
}

std::span<const LineRow> serviceLines(Service service) {
    switch (service) {
        case Service::web:
            return webLines();
        case Service::orders:
            return ordersLines();
        case Service::payments:
            return paymentsLines();
        case Service::blocks:
            return blocksLines();
        case Service::steward:
            return stewardLines();
        case Service::login:
            return loginLines();
        case Service::cron:
            return cronLines();
        case Service::kernel:
            return kernelLines();
        case Service::batch:
            return batchLines();
    }
    return {};
}

}  // namespace logwright::generate
