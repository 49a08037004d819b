// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/scribe.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace logwright::generate {

namespace {

StampStyle stampStyle(Layout layout) {
    switch (layout) {
        case Layout::access:
            return StampStyle::access;
        case Layout::log4j:
            return StampStyle::log4j;
        case Layout::json:
            return StampStyle::utc;
        case Layout::pino:
            return StampStyle::epoch;
        case Layout::compact:
            return StampStyle::compact;
        case Layout::syslog:
            return StampStyle::syslog;
        case Layout::isoSyslog:
            return StampStyle::iso;
    }
    return StampStyle::iso;
}

std::string_view levelWord(Severity severity) {
    switch (severity) {
        case Severity::none:
        case Severity::trace:
            return "TRACE";
        case Severity::debug:
            return "DEBUG";
        case Severity::information:
            return "INFO";
        case Severity::warning:
            return "WARN";
        case Severity::error:
            return "ERROR";
        case Severity::fatal:
            return "FATAL";
    }
    return "";
}

std::string_view jsonLevel(Severity severity) {
    switch (severity) {
        case Severity::none:
        case Severity::trace:
            return "trace";
        case Severity::debug:
            return "debug";
        case Severity::information:
            return "info";
        case Severity::warning:
            return "warn";
        case Severity::error:
            return "error";
        case Severity::fatal:
            return "fatal";
    }
    return "";
}

void appendLog4jHead(const Line& line, const Facts& facts, Appender& out) {
    const std::string_view level = levelWord(line.row->severity);
    out.character(' ');
    out.text(level);
    out.text(level.size() < 5 ? "  [req-" : " [req-");
    out.hex(facts.id >> 16, 12);
    out.text("] io.tamarack.orders.");
    out.text(line.row->component);
    out.text(": ");
}

void appendJsonHead(const Line& line, const Facts& facts, std::string_view host, Appender& out) {
    out.text("\",\"level\":\"");
    out.text(jsonLevel(line.row->severity));
    out.text("\",\"service\":\"payments.");
    out.text(line.row->component);
    out.text("\",\"host\":\"");
    out.text(host);
    out.text("\",\"request_id\":\"req-");
    out.hex(facts.id >> 16, 12);
    out.text("\",\"msg\":\"");
}

void appendPinoHead(const Line& line, const Facts& facts, std::string_view host, Appender& out) {
    out.text(",\"pid\":");
    out.number(std::uint64_t{facts.pid});
    out.text(",\"hostname\":\"");
    out.text(host);
    out.text("\",\"name\":\"");
    out.text(line.row->component);
    out.text("\",\"msg\":\"");
}

void appendSyslogHead(const Line& line, const Facts& facts, std::string_view host, Micros uptime,
                      Appender& out) {
    out.character(' ');
    out.text(host);
    out.character(' ');
    out.text(line.row->component);
    if (line.service == Service::kernel) {
        out.text(": [");
        out.number(uptime / second);
        out.character('.');
        out.padded(static_cast<std::uint64_t>(uptime % second), 6);
        out.text("] ");
        return;
    }
    out.character('[');
    out.number(std::uint64_t{facts.pid});
    out.text("]: ");
}

constexpr Micros uptimeAtStart = 3 * day + 5 * hour;

}  // namespace

Scribe::Scribe(std::uint64_t seed, Micros start, Micros span)
    : random_(scramble(seed ^ 0x5c61be)), start_(start), span_(span), latest_(start) {
    for (std::size_t s = 0; s < serviceCount; ++s) {
        const auto service = static_cast<Service>(s);
        for (const LineRow& row : serviceLines(service)) {
            Line line{&row, service, Pattern(row.text), {}, 0, 0};
            if (!row.trace.empty()) {
                line.trace.emplace(row.trace);
                line.traceLines = static_cast<std::uint32_t>(std::ranges::count(row.trace, '\n'));
            }
            lineByKey_.emplace(row.key, static_cast<LineId>(lines_.size()));
            lines_.push_back(std::move(line));
        }
    }
}

Result<Scribe> Scribe::create(const std::string& folder, std::uint64_t seed, Micros start, Micros span) {
    Scribe scribe(seed, start, span);
    for (const SourceRow& row : sourceTable()) {
        const std::filesystem::path host = std::filesystem::path(folder) / row.host;
        std::error_code failure;
        std::filesystem::create_directories(host, failure);
        if (failure) {
            return Error{"the folder cannot be made: " + failure.message(), host.string(),
                         "choose another folder"};
        }
        Result<LogFile> file = LogFile::create((host / row.file).string());
        if (!file) return file.error();
        const HostClock clock = hostClock(row.host);
        scribe.sourcesOf_[static_cast<std::size_t>(row.service)].push_back(
            static_cast<std::uint32_t>(scribe.sources_.size()));
        scribe.sources_.push_back({&row, clock, std::move(*file), Stamp(stampStyle(row.layout), clock.zone)});
    }
    return scribe;
}

LineId Scribe::line(std::string_view key) const {
    const auto found = lineByKey_.find(key);
    if (found == lineByKey_.end()) throw std::logic_error("no such line: " + std::string(key));
    return found->second;
}

Moment Scribe::moment(Micros time) {
    // Gauges move slowly: a new moment every second is enough.
    if (time / second != moment_.time / second) {
        moment_ = {time, dailyRhythm(time), (time - start_) / millisecond * 1000 / (span_ / millisecond)};
    }
    return moment_;
}

void Scribe::appendHead(Source& source, const Line& line, const Facts& facts, Micros reading, Appender& out) {
    switch (source.row->layout) {
        case Layout::access:
            appendAddress(facts.address, out);
            out.text(" - - [");
            source.stamp.append(reading, out);
            out.text("] ");
            return;
        case Layout::json:
            out.text("{\"time\":\"");
            source.stamp.append(reading, out);
            return appendJsonHead(line, facts, source.row->host, out);
        case Layout::pino:
            out.text("{\"level\":");
            out.number(std::uint64_t{static_cast<unsigned>(line.row->severity)} * 10);
            out.text(",\"time\":");
            source.stamp.append(reading, out);
            return appendPinoHead(line, facts, source.row->host, out);
        case Layout::log4j:
            source.stamp.append(reading, out);
            return appendLog4jHead(line, facts, out);
        case Layout::compact:
            source.stamp.append(reading, out);
            out.character(' ');
            out.number(std::uint64_t{facts.pid % 4096});
            out.character(' ');
            out.text(levelWord(line.row->severity));
            out.text(" cairn.");
            out.text(line.row->component);
            out.text(": ");
            return;
        case Layout::syslog:
        case Layout::isoSyslog:
            source.stamp.append(reading, out);
            return appendSyslogHead(line, facts, source.row->host, reading - start_ + uptimeAtStart, out);
    }
}

Place Scribe::write(LineId id, const Facts& facts, Micros time, unsigned lane, SlotNote* note) {
    Line& line = lines_[id];
    const auto& candidates = sourcesOf_[static_cast<std::size_t>(line.service)];
    const std::uint32_t index = candidates[(facts.home + lane) % candidates.size()];
    Source& source = sources_[index];
    Place place = source.file.next();
    place.source = index;
    place.sequence = ++written_;
    place.time = time;
    latest_ = std::max(latest_, time);

    Appender out = source.file.begin();
    appendHead(source, line, facts, source.clock.reading(time, start_), out);
    const Moment now = moment(time);
    line.message.render(facts, now, random_, out, note);
    const bool json = source.row->layout == Layout::json || source.row->layout == Layout::pino;
    out.text(json ? "\"}\n" : "\n");
    if (line.trace) line.trace->render(facts, now, random_, out);
    source.file.end(out, 1 + line.traceLines);
    ++line.count;
    return place;
}

std::uint64_t Scribe::bytes() const {
    std::uint64_t sum = 0;
    for (const Source& source : sources_) sum += source.file.bytes();
    return sum;
}

bool Scribe::failed() const {
    return std::ranges::any_of(sources_, [](const Source& source) { return source.file.failed(); });
}

Result<> Scribe::close() {
    Result<> outcome = Done{};
    for (Source& source : sources_) {
        const Micros zoneFree = source.clock.reading(latest_, start_);
        if (Result<> closed = source.file.close(zoneFree + second); !closed && outcome) outcome = closed;
    }
    return outcome;
}

}  // namespace logwright::generate
