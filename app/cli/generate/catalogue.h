// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The tables of the generated world: which services run where and write what, and how far the hosts' clocks
// are off. The texts of the lines are in lines_*.cpp, one file for a group of services.

#include "app/cli/generate/clock.h"
#include "engine/base/types.h"

#include <span>
#include <string_view>

namespace logwright::generate {

enum class Service : std::uint8_t { web, orders, payments, blocks, steward, login, cron, kernel, batch };
inline constexpr std::size_t serviceCount = 9;
std::string_view serviceName(Service service);

/// How a record is laid out around its message.
enum class Layout {
    access,     ///< ADDRESS - - [TIME] MESSAGE
    log4j,      ///< TIME LEVEL [SESSION] PACKAGE.COMPONENT: MESSAGE, stack traces on lines of their own
    json,       ///< {"time":...,"level":...,"service":...,"host":...,"request_id":...,"msg":MESSAGE}
    pino,       ///< {"level":30,"time":EPOCH,"pid":...,"hostname":...,"msg":MESSAGE}
    compact,    ///< YYMMDD HHMMSS PID LEVEL COMPONENT: MESSAGE
    syslog,     ///< Mmm dd HH:MM:SS HOST PROCESS[PID]: MESSAGE
    isoSyslog,  ///< the same with an ISO 8601 time stamp
};
std::string_view layoutName(Layout layout);

struct SourceRow {
    Service service;
    Layout layout;
    std::string_view host;
    std::string_view file;  ///< below the host's folder
};
std::span<const SourceRow> sourceTable();

/// The clock of a host; one without entry is right and shows UTC.
HostClock hostClock(std::string_view host);

/// One kind of line. Its key is how workflows name it.
struct LineRow {
    std::string_view key;
    Severity severity;
    std::string_view component;
    std::string_view text;        ///< a Pattern
    std::string_view trace = {};  ///< continuation lines, a Pattern too; each line ends with a line feed
};

std::span<const LineRow> webLines();
std::span<const LineRow> ordersLines();
std::span<const LineRow> paymentsLines();
std::span<const LineRow> blocksLines();
std::span<const LineRow> stewardLines();
std::span<const LineRow> loginLines();
std::span<const LineRow> cronLines();
std::span<const LineRow> kernelLines();
std::span<const LineRow> batchLines();
std::span<const LineRow> serviceLines(Service service);

}  // namespace logwright::generate
