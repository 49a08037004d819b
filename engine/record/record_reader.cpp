// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/record_reader.h"

#include "engine/record/record_range.h"
#include "engine/record/session_key.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint64_t typicalRecordBytes = 128;
// How much is read between two looks at the stop token: a few milliseconds, also where lines are long.
constexpr std::uint64_t bytesBetweenStopChecks = 256 * 1024;

/// Puts records together from lines.
class RecordBuilder {
public:
    RecordBuilder(const RecordRange& range, MessageListener message) : message_(message) {
        const std::size_t expected = static_cast<std::size_t>((range.end - range.begin) / typicalRecordBytes);
        columns_.time.reserve(expected);
        columns_.flags.reserve(expected);
        columns_.session.reserve(expected);
        components_.reserve(expected);
        columns_.offset.reserve(expected);
    }

    bool open() const { return !columns_.offset.empty(); }

    void begin(const Line& line, const RecordFields& fields) {
        std::uint8_t flags = static_cast<std::uint8_t>(fields.severity);
        Timestamp time = lastTime_;
        if (fields.hasTimestamp) {
            time = fields.timestamp;
            if (!columns_.anyTime) fillFirstTimes(time);
            columns_.anyTime = true;
            lastTime_ = time;
        } else {
            flags |= timeInherited;
            if (fields.timeFailed) flags |= timeUnreadable;
        }
        if (line.clipped) flags |= clippedLine;
        columns_.time.push_back(time);
        columns_.flags.push_back(flags);
        columns_.session.push_back(sessionKeyOf(fields.session));
        components_.add(fields.component);
        columns_.offset.push_back(line.offset);
        ++columns_.lines;
        message_(fields.message);
    }

    void goOn(const Line& line) {
        columns_.flags.back() |= severalLines;
        if (line.clipped) columns_.flags.back() |= clippedLine;
        ++columns_.lines;
    }

    RecordColumns finish(std::uint64_t end) {
        columns_.component = components_.finish();
        columns_.end = end;
        return std::move(columns_);
    }

private:
    // Records before the first time take it: they were written before it, by an unknown while.
    void fillFirstTimes(Timestamp time) { std::fill(columns_.time.begin(), columns_.time.end(), time); }

    RecordColumns columns_;
    NameColumnBuilder components_;
    MessageListener message_;
    Timestamp lastTime_{};
};

}  // namespace

Result<RecordColumns> readRecordRange(const TextFile& file, const ReadingPlan& plan, const RecordRange& range,
                                      const TimeContext& time, MessageListener message,
                                      const TaskContext& task) {
    LineReader reader(file, plan.text, range.begin, range.end);
    RecordParser parser(plan.format, time);
    RecordBuilder builder(range, message);
    Line line;
    RecordFields fields;
    std::uint64_t nextStopCheck = range.begin;
    while (true) {
        auto more = reader.next(line);
        if (!more) return more.error();
        if (!*more) return builder.finish(file.size());
        if (line.offset >= nextStopCheck) {
            if (task.stopRequested()) return cancelledError();
            nextStopCheck = line.offset + bytesBetweenStopChecks;
        }
        const bool inRange = line.offset < range.end;
        if (!inRange && !builder.open()) return builder.finish(line.offset);
        if (parser.parse(line.text, fields)) {
            if (!inRange) return builder.finish(line.offset);
            builder.begin(line, fields);
        } else if (builder.open()) {
            builder.goOn(line);
        } else if (range.ownsFirstLines) {
            fields = {};
            fields.message = line.text;
            builder.begin(line, fields);
        }
    }
}

Result<RecordColumns> readRecords(const TextFile& file, const ReadingPlan& plan, std::uint64_t chunk,
                                  std::uint64_t from, MessageListener message, const TaskContext& task) {
    const std::uint64_t chunkBegin = chunk * chunkBytes;
    RecordRange range;
    range.begin = std::max(chunkBegin, from);
    range.end = chunkBegin + chunkBytes;
    // What was added to a file may begin in the middle of a record that is stored already.
    range.ownsFirstLines = chunk == 0 || (from != 0 && from >= chunkBegin);
    TimeContext time;
    time.reference = file.modified();
    if (chunk < plan.chunkTimes.size()) time = plan.chunkTimes[chunk];
    return readRecordRange(file, plan, range, time, message, task);
}

}  // namespace logwright
