// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_clocks.h"

#include "engine/project/record_version.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> clockMigrations{{{"source clocks", 1, R"(
    CREATE TABLE clock_act(id INTEGER PRIMARY KEY, undone INTEGER NOT NULL);
    CREATE TABLE clock_change(
        act INTEGER NOT NULL REFERENCES clock_act(id), source INTEGER NOT NULL,
        before INTEGER NOT NULL, after INTEGER NOT NULL,
        PRIMARY KEY(act, source)) WITHOUT ROWID;
)"}}};

constexpr std::int64_t second = 1'000'000'000;
constexpr std::size_t decimals = 9;

Error noOffset(std::string_view text) {
    return {"'" + std::string(text) + "' is no clock offset", "",
            "give seconds with at most nine decimals, like -3.2 or +0.25, of at most 100 years",
            Error::Kind::usage};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

Result<std::chrono::nanoseconds> parseClockOffset(std::string_view text) {
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
    // Ten digits of seconds are three hundred years, and stay in 64 bits.
    if (whole.empty() || whole.size() > 10 || fraction.size() > decimals ||
        (point != std::string_view::npos && fraction.empty()) || !std::ranges::all_of(whole, isDigit) ||
        !std::ranges::all_of(fraction, isDigit)) {
        return noOffset(text);
    }
    std::int64_t seconds = 0;
    for (const char digit : whole) seconds = seconds * 10 + (digit - '0');
    std::int64_t part = 0;
    for (std::size_t i = 0; i < decimals; ++i)
        part = part * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    if (seconds > mostClockOffset.count() / second) return noOffset(text);
    const std::chrono::nanoseconds offset{seconds * second + part};
    if (offset > mostClockOffset) return noOffset(text);
    return negative ? -offset : offset;
}

std::string clockOffsetText(std::chrono::nanoseconds offset) {
    const std::int64_t count = std::abs(offset.count());
    std::string text = (offset.count() < 0 ? "-" : "+") + std::to_string(count / second);
    if (count % second != 0) {
        const std::string part = std::to_string(count % second);
        text += '.' + std::string(decimals - part.size(), '0') + part;
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text + " s";
}

std::span<const Migration> SourceClocks::migrations() {
    return clockMigrations;
}

Result<ClockHistory> SourceClocks::history() const {
    auto query = database_->prepare(
        "SELECT id, undone, source, before, after FROM clock_act JOIN clock_change ON act = id "
        "ORDER BY undone, id, source");
    if (!query) return query.error();
    ClockHistory history;
    std::int64_t last = 0;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return history;
        std::vector<ClockAct>& acts = query->integer(1) != 0 ? history.undone : history.done;
        if (acts.empty() || query->integer(0) != last) acts.emplace_back();
        last = query->integer(0);
        const SourceId source{static_cast<std::uint32_t>(query->integer(2))};
        acts.back().before.push_back({source, std::chrono::nanoseconds(query->integer(3))});
        acts.back().after.push_back({source, std::chrono::nanoseconds(query->integer(4))});
    }
}

Result<std::chrono::nanoseconds> SourceClocks::offsetOf(SourceId source) const {
    auto query = database_->prepare("SELECT clock_offset FROM source WHERE id = ? AND removed = 0");
    if (!query) return query.error();
    auto row = query->bind(1, std::int64_t{raw(source)}).step();
    if (!row) return row.error();
    if (!*row) return Error{"this source is no longer in the project", "", "", Error::Kind::usage};
    return std::chrono::nanoseconds(query->integer(0));
}

Result<> SourceClocks::set(std::span<const SourceClock> clocks) {
    ClockAct act;
    for (const SourceClock& clock : clocks) {
        if (std::chrono::abs(clock.offset) > mostClockOffset) {
            return Error{"a clock can be set right by 100 years at most", "",
                         "choose another format for the source: its times are read wrongly",
                         Error::Kind::usage};
        }
        auto before = offsetOf(clock.source);
        if (!before) return before.error();
        if (*before == clock.offset) continue;
        act.before.push_back({clock.source, *before});
        act.after.push_back(clock);
    }
    if (act.after.empty()) return Error{"the clocks are set so already", "", "", Error::Kind::usage};
    for (const char* forget :
         {"DELETE FROM clock_change WHERE act IN (SELECT id FROM clock_act WHERE undone)",
          "DELETE FROM clock_act WHERE undone"}) {
        if (auto done = database_->execute(forget); !done) return done;
    }
    if (auto done = append(act); !done) return done;
    return apply(act.after);
}

Result<> SourceClocks::append(const ClockAct& act) {
    auto next = database_->prepare("SELECT ifnull(max(id), 0) + 1 FROM clock_act");
    if (!next) return next.error();
    if (auto row = next->step(); !row) return row.error();
    const std::int64_t id = next->integer(0);
    auto insert = database_->prepare("INSERT INTO clock_act VALUES(?, 0)");
    if (!insert) return insert.error();
    if (auto done = insert->bind(1, id).run(); !done) return done;
    auto change = database_->prepare("INSERT INTO clock_change VALUES(?, ?, ?, ?)");
    if (!change) return change.error();
    for (std::size_t i = 0; i < act.after.size(); ++i) {
        change->bind(1, id)
            .bind(2, std::int64_t{raw(act.after[i].source)})
            .bind(3, std::int64_t{act.before[i].offset.count()})
            .bind(4, std::int64_t{act.after[i].offset.count()});
        if (auto done = change->run(); !done) return done;
    }
    return Done{};
}

Result<> SourceClocks::apply(std::span<const SourceClock> clocks) {
    auto update = database_->prepare("UPDATE source SET clock_offset = ? WHERE id = ? AND removed = 0");
    if (!update) return update.error();
    for (const SourceClock& clock : clocks) {
        update->bind(1, std::int64_t{clock.offset.count()}).bind(2, std::int64_t{raw(clock.source)});
        if (auto done = update->run(); !done) return done;
    }
    return RecordVersion(*database_).raise();
}

Result<> SourceClocks::step(bool undo) {
    auto query = database_->prepare(undo ? "SELECT max(id) FROM clock_act WHERE NOT undone"
                                         : "SELECT min(id) FROM clock_act WHERE undone");
    if (!query) return query.error();
    if (auto row = query->step(); !row) return row.error();
    const std::int64_t id = query->integer(0);  // 0 where there is none
    if (id == 0) {
        return Error{undo ? "no clock was set" : "no clock that was set back is left to be set again", "", "",
                     Error::Kind::usage};
    }
    auto all = history();
    if (!all) return all.error();
    auto done = apply(undo ? all->done.back().before : all->undone.front().after);
    if (!done) return done;
    auto mark = database_->prepare("UPDATE clock_act SET undone = ? WHERE id = ?");
    if (!mark) return mark.error();
    return mark->bind(1, std::int64_t{undo ? 1 : 0}).bind(2, id).run();
}

Result<> SourceClocks::undo() {
    return step(true);
}

Result<> SourceClocks::redo() {
    return step(false);
}

}  // namespace logwright
