// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/event_window.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace logwright {

namespace {

constexpr EventType unknown = std::numeric_limits<EventType>::max();
// Sessions held by a reader at most: some 16 MiB of keys.
constexpr std::size_t mostKeys = std::size_t{1} << 21;
// Rows of templates that the model does not know are passed over; so many times mostLookedAt at most.
constexpr std::uint64_t rowsPerEvent = 8;
// Hosts are read for so many rows at a time, those that a window comes to next: neighbours of one file lie
// side by side, and a file is read forwards.
constexpr std::uint64_t rowsPerHostRead = 256;
// Hosts remembered by a reader at most: some 16 MiB.
constexpr std::size_t mostHosts = std::size_t{1} << 19;

}  // namespace

bool WindowShares::admit(EventType type, std::uint32_t mostOfOne) {
    if (mostOfOne == 0) return true;
    const auto at = std::ranges::find(counts_, type, &Count::type);
    if (at == counts_.end()) {
        counts_.push_back({type, 1});
        return true;
    }
    if (at->events >= mostOfOne) return false;
    ++at->events;
    return true;
}

void readWindow(const EventStream& stream, std::size_t at, const WindowSettings& settings,
                EventWindow& window) {
    window.clear();
    const EventType own = stream.type[at];
    const Timestamp time = stream.time[at];
    const SessionKey session = stream.session[at];
    const bool onlySession = settings.sameSession && session != noSession;
    const std::size_t most = std::min<std::size_t>(at, settings.mostLookedAt);
    WindowShares shares;
    for (std::size_t back = 1; back <= most && window.size() < settings.length; ++back) {
        const std::size_t place = at - back;
        const std::chrono::nanoseconds lag = time - stream.time[place];
        if (settings.timeSpan && lag > *settings.timeSpan) break;
        const EventType type = stream.type[place];
        if (type == own) continue;
        const bool same = session != noSession && stream.session[place] == session;
        if ((onlySession && !same) || !shares.admit(type, settings.mostOfOne)) continue;
        window.push_back({type, static_cast<std::uint32_t>(back), lag, same,
                          TimelineRow{static_cast<std::uint32_t>(place)}});
    }
}

struct WindowReader::Impl {
    const Snapshot& snapshot;
    SessionReader sessions;
    HostReader hosts;
    std::vector<EventType> typeOfTemplate;                          ///< by position in the snapshot's table
    std::unordered_map<std::size_t, std::vector<SessionKey>> keys;  ///< by chunk
    std::size_t keysHeld = 0;
    std::unordered_map<std::uint64_t, HostKey> hostOfRow{};  ///< of rows whose host was asked for

    EventType typeAt(TimelineRow row, Snapshot::Place& place) const {
        place = snapshot.place(snapshot.recordAt(row));
        return typeOfTemplate[snapshot.templateIndex(place.chunk->group[place.index])];
    }
    Result<SessionKey> sessionAt(const Snapshot::Place& place);
    Result<HostKey> hostAt(TimelineRow row, bool forward);
    Result<EventWindow> read(TimelineRow row, const WindowSettings& settings, bool forward);
};

// Reads those of the rows behind it too, in the direction of the walk.
Result<HostKey> WindowReader::Impl::hostAt(TimelineRow row, bool forward) {
    const std::uint64_t here = raw(row);
    if (const auto known = hostOfRow.find(here); known != hostOfRow.end()) return known->second;
    if (hostOfRow.size() > mostHosts) hostOfRow.clear();
    const std::uint64_t first = forward ? here : here - std::min(here, rowsPerHostRead - 1);
    const std::uint64_t last =
        forward ? std::min<std::uint64_t>(here + rowsPerHostRead - 1, snapshot.recordCount() - 1) : here;
    std::vector<std::uint64_t> rows;
    std::vector<RecordIndex> records;
    for (std::uint64_t at = first; at <= last; ++at) {
        if (hostOfRow.contains(at)) continue;
        rows.push_back(at);
        records.push_back(snapshot.recordAt(TimelineRow{static_cast<std::uint32_t>(at)}));
    }
    auto read = hosts(records);
    if (!read) return read.error();
    for (std::size_t i = 0; i < rows.size(); ++i) hostOfRow[rows[i]] = (*read)[i];
    return hostOfRow[here];
}

Result<SessionKey> WindowReader::Impl::sessionAt(const Snapshot::Place& place) {
    const auto chunks = snapshot.chunks();
    const auto found = std::ranges::upper_bound(chunks, place.chunk->firstRecord, {},
                                                [](const EventChunkPtr& c) { return c->firstRecord; });
    const auto chunk = static_cast<std::size_t>(found - chunks.begin()) - 1;
    auto held = keys.find(chunk);
    if (held == keys.end()) {
        auto read = sessions(chunk);
        if (!read) return read.error();
        if (read->size() != place.chunk->size())
            return Error{"the sessions of a chunk do not fit its records", "", "open the project anew"};
        if (keysHeld + read->size() > mostKeys) {
            keys.clear();
            keysHeld = 0;
        }
        keysHeld += read->size();
        held = keys.emplace(chunk, *std::move(read)).first;
    }
    return held->second[place.index];
}

Result<EventWindow> WindowReader::Impl::read(TimelineRow row, const WindowSettings& settings, bool forward) {
    Snapshot::Place place{};
    const EventType own = typeAt(row, place);
    const Timestamp time = place.chunk->time[place.index];
    const auto session = sessionAt(place);
    if (!session) return session.error();
    const bool onlySession = settings.sameSession && *session != noSession;
    HostKey host = noHost;
    if (settings.sameHost && hosts) {
        const auto named = hostAt(row, forward);
        if (!named) return named.error();
        host = *named;
    }

    EventWindow window;
    WindowShares shares;
    std::uint32_t back = 0;
    const std::uint64_t here = raw(row);
    const std::uint64_t rows = std::min<std::uint64_t>(settings.mostLookedAt * rowsPerEvent,
                                                       forward ? snapshot.recordCount() - 1 - here : here);
    for (std::uint64_t step = 1; step <= rows && window.size() < settings.length; ++step) {
        const TimelineRow other{static_cast<std::uint32_t>(forward ? here + step : here - step)};
        const EventType type = typeAt(other, place);
        if (type == unknown) continue;
        if (++back > settings.mostLookedAt) break;
        const Timestamp otherTime = place.chunk->time[place.index];
        const std::chrono::nanoseconds lag = forward ? otherTime - time : time - otherTime;
        if (settings.timeSpan && lag > *settings.timeSpan) break;
        if (type == own) continue;
        bool same = false;
        if (*session != noSession) {
            const auto otherSession = sessionAt(place);
            if (!otherSession) return otherSession.error();
            same = *otherSession == *session;
        }
        if (onlySession && !same) continue;
        if (host != noHost) {
            const auto otherHost = hostAt(other, forward);
            if (!otherHost) return otherHost.error();
            if (*otherHost != noHost && *otherHost != host) continue;
        }
        if (!shares.admit(type, settings.mostOfOne)) continue;
        window.push_back({type, back, lag, same, other});
    }
    return window;
}

WindowReader::WindowReader(const Snapshot& snapshot, std::span<const TemplateId> templates,
                           SessionReader sessions, HostReader hosts)
    : impl_(new Impl{snapshot, std::move(sessions), std::move(hosts), {}, {}, 0}) {
    const auto& table = snapshot.templates().templates;
    impl_->typeOfTemplate.reserve(table.size());
    for (const Template& entry : table) {
        const auto at = std::ranges::lower_bound(templates, entry.id);
        const bool known = at != templates.end() && *at == entry.id && !entry.hidden;
        impl_->typeOfTemplate.push_back(known ? static_cast<EventType>(at - templates.begin()) : unknown);
    }
}

WindowReader::~WindowReader() = default;

Result<EventWindow> WindowReader::before(TimelineRow row, const WindowSettings& settings) {
    return impl_->read(row, settings, false);
}

Result<EventWindow> WindowReader::after(TimelineRow row, const WindowSettings& settings) {
    return impl_->read(row, settings, true);
}

std::optional<EventType> WindowReader::typeOf(TimelineRow row) const {
    Snapshot::Place place{};
    const EventType type = impl_->typeAt(row, place);
    return type == unknown ? std::nullopt : std::optional(type);
}

TimelineRow WindowReader::rowOf(RecordIndex record) const {
    return impl_->snapshot.rowOf(record);
}

}  // namespace logwright
