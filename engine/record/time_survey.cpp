// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/time_survey.h"

#include "engine/record/compiled_format.h"
#include "engine/record/time_completion.h"

#include <algorithm>

namespace logwright {

namespace {

using namespace std::chrono;

constexpr std::uint64_t wholeFileBytes = 8 << 20;  // read whole: some 20 ms
constexpr std::uint64_t samplesPerChunk = 16;
constexpr std::uint64_t mostSamples = 16'384;
constexpr int linesPerSample = 64;  // in search of a time
constexpr int linesToFirstTime = 2000;
constexpr std::int64_t secondsPerDay = 86'400;
// A clock may be ahead of the one that stamped the file, or in a zone that the log does not say.
constexpr seconds yearTolerance = hours{24};
constexpr seconds dayTolerance = hours{12};

/// Walks through a file's times in order, with years and days counted from an arbitrary start.
class Survey {
public:
    Survey(const TextFile& file, const ReadingPlan& plan, std::uint64_t chunkSize, TaskContext& task)
        : file_(file),
          plan_(plan),
          task_(task),
          chunkSize_(chunkSize),
          scanner_(plan.format->grammar->scanner()),
          start_(startAt(file.modified())),
          completion_(start_) {
        const std::uint64_t chunks = std::max<std::uint64_t>(1, (file.size() + chunkSize - 1) / chunkSize);
        contexts_.assign(static_cast<std::size_t>(chunks), start_);
    }

    Result<TimeSurvey> run() {
        auto says = firstTime();
        if (!says) return says.error();
        if (*says == ClockTime::Says::instant) return TimeSurvey{std::move(contexts_)};
        auto done = file_.size() <= std::max(wholeFileBytes, chunkSize_) ? readWhole() : readSamples();
        if (!done) return done.error();
        // Chunks in which no record begins go on as the one before.
        for (std::size_t chunk = nextChunk_; chunk < contexts_.size(); ++chunk) contexts_[chunk] = now();
        placeLast();
        return TimeSurvey{std::move(contexts_), lack()};
    }

private:
    static TimeContext startAt(Timestamp modified) {
        const auto date = floor<days>(modified);
        TimeContext start;
        start.reference = modified;
        start.year = static_cast<int>(year_month_day{date}.year());
        start.day = date.time_since_epoch().count();
        return start;
    }

    TimeContext now() const {
        TimeContext context = start_;
        context.year = completion_.lineYear();
        context.day = completion_.lineDay();
        return context;
    }

    /// What the first time in the file says; `instant` where there is none, as nothing is to be completed.
    Result<ClockTime::Says> firstTime() {
        LineReader reader(file_, plan_.text, 0);
        Line line;
        for (int i = 0; i < linesToFirstTime; ++i) {
            auto more = reader.next(line);
            if (!more) return more.error();
            if (!*more) break;
            ScannedLine scanned;
            if (scanner_->scan(line.text, scanned) && scanned.time == ScannedLine::Time::read) {
                return scanned.clock.says;
            }
        }
        return ClockTime::Says::instant;
    }

    /// True where the line has a time.
    bool look(const Line& line) {
        ScannedLine scanned;
        const bool begins = scanner_->scan(line.text, scanned);
        if (scanned.day) {
            completion_.setDay(*scanned.day);
            daySaid_ = true;
        }
        if (!begins || scanned.time != ScannedLine::Time::read) return false;
        Timestamp time;
        // A 29 February fails where the year is not placed yet; anything else that fails is no time to go by.
        const bool completed = completion_.complete(scanned.clock, time);
        if (!completed && scanned.clock.says != ClockTime::Says::dayAndTime) return false;
        last_ = scanned.clock;
        const bool leapDay = scanned.clock.month == 2 && scanned.clock.day == 29;
        if (leapDay && scanned.clock.says == ClockTime::Says::dayAndTime) leapYear_ = completion_.lineYear();
        for (; nextChunk_ < contexts_.size() && nextChunk_ * chunkSize_ <= line.offset; ++nextChunk_) {
            contexts_[nextChunk_] = now();
        }
        return true;
    }

    Result<> readWhole() {
        LineReader reader(file_, plan_.text, 0);
        Line line;
        for (std::uint64_t count = 0;; ++count) {
            auto more = reader.next(line);
            if (!more) return more.error();
            if (!*more) return Done{};
            if (count % 1024 == 0 && task_.stopRequested()) return cancelledError();
            look(line);
        }
    }

    Result<> readSamples() {
        std::uint64_t step = chunkSize_ / samplesPerChunk;
        while (step < chunkSize_ && file_.size() / step > mostSamples) step *= 2;
        for (std::uint64_t offset = 0; offset < file_.size(); offset += step) {
            if (task_.stopRequested()) return cancelledError();
            auto done = lookFrom(offset);
            if (!done) return done;
        }
        // The last record decides the year of all: it is looked for more closely.
        constexpr std::uint64_t tailBytes = 64 * 1024;
        LineReader reader(file_, plan_.text, file_.size() - tailBytes);
        Line line;
        while (true) {
            auto more = reader.next(line);
            if (!more) return more.error();
            if (!*more) return Done{};
            look(line);
        }
    }

    Result<> lookFrom(std::uint64_t offset) {
        LineReader reader(file_, plan_.text, offset);
        Line line;
        for (int i = 0; i < linesPerSample; ++i) {
            auto more = reader.next(line);
            if (!more) return more.error();
            if (!*more || look(line)) break;
        }
        return Done{};
    }

    /// Moves all contexts so that the last record is not younger than the file.
    void placeLast() {
        switch (last_.says) {
            case ClockTime::Says::instant:
                return;
            case ClockTime::Says::dayAndTime:
                for (TimeContext& context : contexts_) context.year += yearShift();
                return;
            case ClockTime::Says::timeOfDay:
                if (daySaid_) return;
                for (TimeContext& context : contexts_) context.day += dayShift();
                return;
            case ClockTime::Says::uptime:
                // The time it started is what the uptime of the last record counts from.
                for (TimeContext& context : contexts_) context.reference -= seconds{last_.seconds};
                return;
        }
    }

    TimesLack lack() const {
        switch (last_.says) {
            case ClockTime::Says::instant:
                return TimesLack::nothing;
            case ClockTime::Says::dayAndTime:
                return TimesLack::year;
            case ClockTime::Says::timeOfDay:
                return daySaid_ ? TimesLack::nothing : TimesLack::date;
            case ClockTime::Says::uptime:
                return TimesLack::date;
        }
        return TimesLack::nothing;
    }

    int yearShift() const {
        const auto latest = floor<seconds>(file_.modified()) + yearTolerance;
        int lastYear = start_.year;
        const auto fits = [&](int year) {
            const sys_days date{std::chrono::year{year} / last_.month / last_.day};
            return date + seconds{last_.seconds} <= latest;
        };
        while (!fits(lastYear)) --lastYear;
        int shift = lastYear - completion_.lineYear();
        // Where 29 February was seen, that year is a leap year.
        while (leapYear_ != 0 && !std::chrono::year{leapYear_ + shift}.is_leap()) --shift;
        return shift;
    }

    std::int64_t dayShift() const {
        const auto latest = (floor<seconds>(file_.modified()) + dayTolerance).time_since_epoch().count();
        const std::int64_t lastDay = (latest - last_.seconds) / secondsPerDay;
        return lastDay - completion_.lineDay();
    }

    const TextFile& file_;
    const ReadingPlan& plan_;
    TaskContext& task_;
    const std::uint64_t chunkSize_;
    std::unique_ptr<LineScanner> scanner_;
    TimeContext start_;
    TimeCompletion completion_;
    std::vector<TimeContext> contexts_;
    std::size_t nextChunk_ = 0;
    ClockTime last_;
    int leapYear_ = 0;
    bool daySaid_ = false;
};

}  // namespace

Result<TimeSurvey> surveyTimes(const TextFile& file, const ReadingPlan& plan, std::uint64_t chunkSize,
                               TaskContext& task) {
    return Survey(file, plan, chunkSize, task).run();
}

}  // namespace logwright
