// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/shared_values.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace logwright {

namespace {

constexpr std::uint64_t sampledEvents = 200'000;
constexpr std::uint64_t stretches = 4;
constexpr std::uint32_t readAtOnce = 4096;  // events between two looks at the stop token
/// A value is of one task where its occurrences span less than this part of what as many at random would.
constexpr double burstShare = 0.3;
constexpr double leastShare = 0.5;  // of a template's records that an identifier ties to others
constexpr double leastCommonShare =
    0.2;  // of the values of a place that it shares with another of its domain
constexpr std::uint64_t leastRecords = 3;

bool inWord(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-' || c == '.' || c >= 0x80;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// FNV-1a, with its bits mixed at the end: equal texts, equal numbers, on every machine.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

using Field = std::uint32_t;  // type * mostPlaces + place

struct Occurrence {
    std::uint64_t hash;
    std::uint32_t event;
    Field field;
};

/// Counts in which places values of one task stand.
class Sample {
public:
    explicit Sample(const TaskEvents& events)
        : events_(events),
          records_(events.stream.templates.size(), 0),
          tied_(events.stream.templates.size() * mostPlaces, 0) {}

    void add(std::uint32_t event, std::span<const LineValue> values) {
        const EventType type = events_.stream.type[event];
        ++records_[type];
        for (const LineValue& value : values) {
            occurrences_.push_back({value.hash, event, type * mostPlaces + value.place});
        }
    }

    void endStretch();
    std::vector<IdentifierPlace> places() const;

private:
    struct Domain {
        std::vector<Field> fields;
        std::uint64_t records = 0;
    };

    void countValue(std::span<const Occurrence> of, double span);
    bool goodField(Field field) const {
        const std::uint64_t records = records_[field / mostPlaces];
        return tied_[field] >= leastRecords &&
               static_cast<double>(tied_[field]) >= leastShare * static_cast<double>(records);
    }
    std::vector<Domain> domains() const;

    const TaskEvents& events_;
    std::vector<Occurrence> occurrences_;
    std::vector<std::uint64_t> records_;  // of each type
    std::vector<std::uint64_t> tied_;     // records whose value in this field is of one task
    std::map<std::pair<Field, Field>, std::uint64_t> common_;
};

void Sample::endStretch() {
    if (occurrences_.empty()) return;
    const auto& time = events_.stream.time;
    const auto [first, last] = std::ranges::minmax(occurrences_, {}, &Occurrence::event);
    const double span =
        std::max(1e-9, std::chrono::duration<double>(time[last.event] - time[first.event]).count());
    std::ranges::sort(occurrences_, [](const Occurrence& a, const Occurrence& b) {
        return std::tie(a.hash, a.event, a.field) < std::tie(b.hash, b.event, b.field);
    });
    for (std::size_t begin = 0; begin < occurrences_.size();) {
        std::size_t end = begin + 1;
        while (end < occurrences_.size() && occurrences_[end].hash == occurrences_[begin].hash) ++end;
        if (end - begin > 1) countValue(std::span(occurrences_).subspan(begin, end - begin), span);
        begin = end;
    }
    occurrences_.clear();
}

void Sample::countValue(std::span<const Occurrence> of, double span) {
    const auto& time = events_.stream.time;
    const bool several = std::ranges::any_of(
        of, [&](const Occurrence& one) { return one.field / mostPlaces != of.front().field / mostPlaces; });
    if (!several) return;
    const double covered =
        std::chrono::duration<double>(time[of.back().event] - time[of.front().event]).count() / span;
    const auto count = static_cast<double>(of.size());
    if (covered > burstShare * (count - 1) / (count + 1)) return;
    for (std::size_t i = 0; i < of.size(); ++i) {
        ++tied_[of[i].field];
        if (i > 0 && of[i].field != of[i - 1].field) ++common_[std::minmax(of[i - 1].field, of[i].field)];
    }
}

// Fields that share values, joined.
std::vector<Sample::Domain> Sample::domains() const {
    std::map<Field, Field> parent;
    const auto root = [&](Field field) {
        while (parent.at(field) != field) field = parent.at(field);
        return field;
    };
    for (Field field = 0; field < tied_.size(); ++field) {
        if (goodField(field)) parent.emplace(field, field);
    }
    for (const auto& [pair, count] : common_) {
        const auto [a, b] = pair;
        if (!parent.contains(a) || !parent.contains(b)) continue;
        const auto fewer = static_cast<double>(std::min(tied_[a], tied_[b]));
        if (static_cast<double>(count) >= leastCommonShare * fewer) parent[root(a)] = root(b);
    }
    std::map<Field, Domain> byRoot;
    for (const auto& [field, unused] : parent) byRoot[root(field)].fields.push_back(field);
    std::vector<Domain> all;
    for (auto& [unused, domain] : byRoot) {
        std::map<EventType, std::uint64_t> best;  // a template counts once, however many of its places tie
        for (const Field field : domain.fields) {
            std::uint64_t& most = best[field / mostPlaces];
            most = std::max(most, tied_[field]);
        }
        if (best.size() < 2) continue;
        for (const auto& [type, records] : best) domain.records += records;
        all.push_back(std::move(domain));
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Domain::records);
    return all;
}

std::vector<IdentifierPlace> Sample::places() const {
    std::vector<IdentifierPlace> places(records_.size());
    std::uint32_t number = 0;
    for (const Domain& domain : domains()) {
        ++number;
        for (const Field field : domain.fields) {
            IdentifierPlace& place = places[field / mostPlaces];
            const double share =
                static_cast<double>(tied_[field]) / static_cast<double>(records_[field / mostPlaces]);
            const bool taken = place.domain != 0 && (place.domain != number || place.share >= share);
            if (!taken) place = {number, field % mostPlaces, share};
        }
    }
    return places;
}

struct Stretch {
    std::uint32_t first, last;
};

// At most `most` events of `all`, in stretches spread evenly.
std::vector<Stretch> spread(std::uint64_t all, std::uint64_t most) {
    if (all <= most) return {{0, static_cast<std::uint32_t>(all)}};
    std::vector<Stretch> parts;
    const std::uint64_t length = most / stretches;
    for (std::uint64_t i = 0; i < stretches; ++i) {
        const std::uint64_t first = (all - length) * i / (stretches - 1);
        parts.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first + length)});
    }
    return parts;
}

// Reads stretch by stretch, looking at the stop token.
Result<> readStretch(const Stretch& stretch, const EventLines& lines, const LineVisitor& visit,
                     std::uint64_t total, TaskContext& task) {
    for (std::uint32_t at = stretch.first; at < stretch.last; at += readAtOnce) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Looking for what ties records together", at, total, "records", 0});
        if (auto done = lines(at, std::min(stretch.last, at + readAtOnce), visit); !done) return done;
    }
    return Done{};
}

}  // namespace

void readLineValues(std::string_view line, std::string_view time, std::vector<LineValue>& values) {
    values.clear();
    std::uint32_t place = 0;
    const char* const timeBegin = time.empty() ? nullptr : time.data();
    const char* const timeEnd = timeBegin + time.size();
    for (std::size_t at = 0; at < line.size() && place < mostPlaces;) {
        if (line.data() + at >= timeBegin && line.data() + at < timeEnd) {
            at = static_cast<std::size_t>(timeEnd - line.data());
            continue;
        }
        if (!inWord(static_cast<unsigned char>(line[at]))) {
            ++at;
            continue;
        }
        std::size_t end = at;
        bool digit = false;
        while (end < line.size() && line.data() + end != timeBegin &&
               inWord(static_cast<unsigned char>(line[end]))) {
            digit = digit || isDigit(line[end]);
            ++end;
        }
        std::string_view word = line.substr(at, end - at);
        while (!word.empty() && (word.back() == '.' || word.back() == '-')) word.remove_suffix(1);
        if (digit) values.push_back({place, hashOf(word)});
        ++place;
        at = end;
    }
}

Result<std::vector<IdentifierPlace>> findIdentifiers(const TaskEvents& events, const EventLines& lines,
                                                     TaskContext& task) {
    Sample sample(events);
    std::vector<LineValue> values;
    for (const Stretch& stretch : spread(events.stream.size(), sampledEvents)) {
        const auto visit = [&](std::uint32_t event, std::string_view line, std::string_view time) {
            readLineValues(line, time, values);
            sample.add(event, values);
        };
        if (auto done = readStretch(stretch, lines, visit, events.stream.size(), task); !done) {
            return done.error();
        }
        sample.endStretch();
    }
    return sample.places();
}

Result<std::vector<std::uint64_t>> identifierKeys(const TaskEvents& events, const EventLines& lines,
                                                  std::span<const IdentifierPlace> places,
                                                  std::uint64_t mostEvents, TaskContext& task) {
    std::vector<std::uint64_t> keys(events.stream.size(), 0);
    std::vector<LineValue> values;
    for (const Stretch& stretch : spread(events.stream.size(), mostEvents)) {
        const auto visit = [&](std::uint32_t event, std::string_view line, std::string_view time) {
            const IdentifierPlace& place = places[events.stream.type[event]];
            if (place.domain == 0) return;
            readLineValues(line, time, values);
            const auto found = std::ranges::find(values, place.place, &LineValue::place);
            if (found == values.end()) return;
            const std::uint64_t key = found->hash + place.domain * 0x9e3779b97f4a7c15u;
            keys[event] = key == 0 ? 1 : key;
        };
        if (auto done = readStretch(stretch, lines, visit, events.stream.size(), task); !done) {
            return done.error();
        }
    }
    return keys;
}

}  // namespace logwright
