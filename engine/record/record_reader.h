// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A chunk of a source's text to the columns of its records. Chunks are fixed ranges of bytes, so what comes
// out does not depend on which thread reads which chunk.

#include "engine/base/name_column.h"
#include "engine/base/task.h"
#include "engine/record/log_format.h"
#include "engine/source/line_reader.h"

#include <memory>
#include <string_view>
#include <type_traits>
#include <vector>

namespace logwright {

inline constexpr std::uint64_t chunkBytes = 4 << 20;

/// What the times of a source do not say, so that the date of its file must.
enum class TimesLack : std::uint8_t { nothing, year, date };

/// How a source is read: decided once per source, the same for all its chunks.
struct ReadingPlan {
    LogFormatPtr format;
    double formatShare = 0;  ///< of the sampled lines that the format fits; 1 where a person chose it
    TextProperties text;
    /// The completion of times at the start of each chunk, found by sampling the file ahead; one entry a
    /// chunk.
    std::vector<TimeContext> chunkTimes;
    TimesLack timesLack = TimesLack::nothing;
};

/// Decides the format (unless `choice` names one) from the head of the file, and looks ahead through the file
/// for the turns of year or midnight that the format's times do not say.
Result<ReadingPlan> planReading(const TextFile& file, const TextProperties& text, const FormatChoice& choice,
                                const FormatLibrary& library, std::string_view fileName, TaskContext& task);

/// Bits of RecordColumns::flags.
enum RecordFlag : std::uint8_t {
    severityMask = 0x07,    ///< the Severity
    timeInherited = 0x08,   ///< no time of its own: that of the record before it (or after, at the start)
    timeUnreadable = 0x10,  ///< there was a time and it could not be read
    severalLines = 0x20,
    clippedLine = 0x40,  ///< a line longer than longestLineText
};

/// One row a record. A record begins at offset[i] and ends where the next begins (the last: at `end`).
struct RecordColumns {
    std::vector<Timestamp> time;
    std::vector<std::uint8_t> flags;
    std::vector<SessionKey> session;
    NameColumn component;
    std::vector<std::uint64_t> offset;
    std::uint64_t end = 0;
    std::uint64_t lines = 0;  ///< lines of the text in these records
    bool anyTime = false;     ///< false: every time is yet to be inherited from an earlier chunk
};

/// Called once per record, in order, with its message (first line only); valid during the call. It refers to
/// the function it is made from, which must live as long; unlike std::function it is two words and one jump,
/// and this is called for every record there is.
class MessageListener {
public:
    template <class Function>
    requires(!std::is_same_v<std::remove_cvref_t<Function>, MessageListener>)
        MessageListener(Function&& function)  // NOLINT: converts, as std::function does
        : target_(std::addressof(function)), call_([](const void* target, std::string_view message) {
              (*static_cast<std::remove_reference_t<Function>*>(const_cast<void*>(target)))(message);
          }) {}

    void operator()(std::string_view message) const { call_(target_, message); }

private:
    const void* target_;
    void (*call_)(const void*, std::string_view);
};

/// Reads the records that begin in chunk `chunk` (bytes [chunk, chunk + 1) * chunkBytes): a record begins at
/// a line that the format takes as one, or at the first line of the file; its continuation lines belong to it
/// also where they lie in later chunks. `from` > 0 limits the first chunk to lines at or after that byte
/// (going on with a file that grew).
Result<RecordColumns> readRecords(const TextFile& file, const ReadingPlan& plan, std::uint64_t chunk,
                                  std::uint64_t from, MessageListener message, const TaskContext& task);

}  // namespace logwright
