// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What stood before an event: the newest first, events of the event's own template skipped (LogFlow's
// sample). The walk back ends at `mostLookedAt` records, so that a flood cannot make it long.

#include "engine/events/event_stream.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace logwright {

/// The 64-bit hash of the name of the host that a record is of; `noHost` where nothing tells it.
enum class HostKey : std::uint64_t {};
inline constexpr HostKey noHost{0};
/// The hosts of some records of a snapshot. They are read off the records' lines when they are asked for.
using HostReader = std::function<Result<std::vector<HostKey>>(std::span<const RecordIndex>)>;

struct WindowSettings {
    std::uint32_t length = 30;          ///< events, at most longestWindow
    std::uint32_t mostLookedAt = 2000;  ///< events walked back over
    std::uint32_t mostOfOne = 0;  ///< events of one template, the nearest; 0: any number. Keeps floods out
    std::optional<std::chrono::nanoseconds> timeSpan{};  ///< nothing older than this
    bool sameSession = false;  ///< only events of the event's session (where it has one)
    /// Nothing that is known to be of another host than the event. For a WindowReader alone: models are not
    /// trained on such windows, and streams hold no hosts.
    bool sameHost = false;

    bool operator==(const WindowSettings&) const = default;
};
inline constexpr std::uint32_t longestWindow = 128;

/// One event of a window.
struct WindowEvent {
    EventType type = 0;
    std::uint32_t back = 0;           ///< events before the effect: 1 is the one just before
    std::chrono::nanoseconds lag{0};  ///< time before the effect, never negative
    bool sameSession = false;         ///< both name a session, and it is the same
    TimelineRow row{};                ///< of the record; from a stream: the place in it
};
using EventWindow = std::vector<WindowEvent>;

/// The window before event `at` of the stream; replaces `window`.
void readWindow(const EventStream& stream, std::size_t at, const WindowSettings& settings,
                EventWindow& window);

/// The kinds of event that a window already holds, so that no kind takes more than its share. For one thread.
class WindowShares {
public:
    void clear() { counts_.clear(); }
    /// Whether one more event of the type still has room; counts it where it has.
    bool admit(EventType type, std::uint32_t mostOfOne);

private:
    struct Count {
        EventType type;
        std::uint32_t events;
    };
    std::vector<Count> counts_;  ///< as few as a window has kinds of event
};

/// Windows of single records, without a stream: reads what it needs of the snapshot and the sessions near by.
/// For one thread.
class WindowReader {
public:
    /// `templates`: by id, what a type stands for (EventStream::templates of the training); events of other
    /// templates are left out. `forward` windows hold what came after, the nearest first.
    /// `hosts` is needed for windows of one host only.
    WindowReader(const Snapshot& snapshot, std::span<const TemplateId> templates, SessionReader sessions,
                 HostReader hosts = {});
    ~WindowReader();

    Result<EventWindow> before(TimelineRow row, const WindowSettings& settings);
    Result<EventWindow> after(TimelineRow row, const WindowSettings& settings);
    std::optional<EventType> typeOf(TimelineRow row) const;
    /// O(log records).
    TimelineRow rowOf(RecordIndex record) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace logwright
