// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The units the engine counts in. Each is a type of its own, so that a line number is never passed where a
// byte offset is meant; raw() gives the bare number where arithmetic is wanted.

#include <chrono>
#include <cstdint>
#include <type_traits>

namespace logwright {

/// A place lines come from; assigned in the order sources are added to a project, from 0.
enum class SourceId : std::uint32_t {};

/// A record, counted over the whole project in the order in which records were stored. It never changes.
enum class RecordIndex : std::uint32_t {};

/// A row of the timeline: all records of the project by time; equal times stay in source and file order.
enum class TimelineRow : std::uint32_t {};

/// What a miner assigns to a record while reading: never changes, and many groups may become one template.
enum class GroupId : std::uint32_t {};

/// A template; it keeps its id when its text changes. Ids are stable but not dense.
enum class TemplateId : std::uint32_t {};

/// A position in a source's text, in bytes.
enum class ByteOffset : std::uint64_t {};

/// The 64-bit hash of a session's name; `noSession` where the record names none. The name itself is read off
/// the record when wanted.
enum class SessionKey : std::uint64_t {};
inline constexpr SessionKey noSession{0};

/// A point in time, UTC, in nanoseconds since 1970: 1677 to 2262.
using Timestamp = std::chrono::sys_time<std::chrono::nanoseconds>;

template <class Enum>
requires std::is_enum_v<Enum>
constexpr std::underlying_type_t<Enum> raw(Enum value) {
    return static_cast<std::underlying_type_t<Enum>>(value);
}

/// How serious a record says it is, lowest first; `none` where it does not say.
enum class Severity : std::uint8_t { none, trace, debug, information, warning, error, fatal };
inline constexpr int severityCount = 7;

/// A half-open span of time [begin, end).
struct TimeRange {
    Timestamp begin;
    Timestamp end;
    bool contains(Timestamp t) const { return begin <= t && t < end; }
    bool operator==(const TimeRange&) const = default;
};

}  // namespace logwright
