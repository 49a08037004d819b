// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planning: the format of a file, and the year or day at each chunk's beginning.

#include "engine/record/record_range.h"
#include "engine/record/time_survey.h"

namespace logwright {

namespace {

constexpr std::size_t headLines = 200;
constexpr std::size_t middleLines = 50;
constexpr std::uint64_t mostSampleBytes = 1 << 20;

// Up to `most` lines from `offset` on, as texts of their own.
Result<> sampleLines(const TextFile& file, const TextProperties& text, std::uint64_t offset, std::size_t most,
                     std::vector<std::string>& lines) {
    LineReader reader(file, text, offset);
    Line line;
    for (std::size_t i = 0; i < most; ++i) {
        auto more = reader.next(line);
        if (!more) return more.error();
        if (!*more || line.offset - offset > mostSampleBytes) break;
        lines.emplace_back(line.text);
    }
    return Done{};
}

// The format of the file's head and, in a large file, of some lines of its middle: heads are often special.
Result<FormatLibrary::Match> detectFormat(const TextFile& file, const TextProperties& text,
                                          const FormatLibrary& library, std::string_view fileName) {
    std::vector<std::string> lines;
    if (auto done = sampleLines(file, text, 0, headLines, lines); !done) return done.error();
    if (file.size() > 2 * mostSampleBytes) {
        if (auto done = sampleLines(file, text, file.size() / 2, middleLines, lines); !done)
            return done.error();
    }
    const std::vector<std::string_view> views(lines.begin(), lines.end());
    return library.detect(views, fileName);
}

}  // namespace

Result<ReadingPlan> planReadingInChunks(std::uint64_t chunkSize, const TextFile& file,
                                        const TextProperties& text, const FormatChoice& choice,
                                        const FormatLibrary& library, std::string_view fileName,
                                        TaskContext& task) {
    FormatChoice resolved = choice;
    ReadingPlan plan;
    plan.text = text;
    plan.formatShare = 1;
    if (choice.format.empty()) {
        auto found = detectFormat(file, text, library, fileName);
        if (!found) return found.error();
        resolved.format = formatName(*found->format);
        plan.formatShare = found->share;
    }
    auto format = library.resolve(resolved);
    if (!format) return format.error();
    plan.format = std::move(*format);
    auto times = surveyTimes(file, plan, chunkSize, task);
    if (!times) return times.error();
    plan.chunkTimes = std::move(times->chunks);
    plan.timesLack = times->lack;
    return plan;
}

Result<ReadingPlan> planReading(const TextFile& file, const TextProperties& text, const FormatChoice& choice,
                                const FormatLibrary& library, std::string_view fileName, TaskContext& task) {
    return planReadingInChunks(chunkBytes, file, text, choice, library, fileName, task);
}

}  // namespace logwright
