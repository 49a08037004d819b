// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which format's lines these are: every format is tried on all of them.

#include "engine/record/compiled_format.h"

#include <algorithm>

namespace logwright {

namespace {

// Below this share of fitting lines a file is plain: a few lines of another program do not make it that
// program's log.
constexpr double smallestShare = 0.3;
// Formats whose shares differ by less than this fit alike, and the higher rank decides.
constexpr double alike = 0.1;
// What a line that is no record counts against a format whose records usually take several lines.
constexpr double continuationWeight = 0.1;

// Lines that go on with the record before them in any log: indented, blank, or of a stack trace.
bool isContinuation(std::string_view line) {
    if (line.empty() || line[0] == ' ' || line[0] == '\t') return true;
    static constexpr std::array<std::string_view, 10> beginnings{
        "at ", "Caused by:", "... ", "Traceback ", "[stacktrace]", "-->", "goroutine ", "<", "}", ")"};
    for (const std::string_view beginning : beginnings) {
        if (line.starts_with(beginning)) return true;
    }
    if (line.size() > 1 && line[0] == '#' && line[1] >= '0' && line[1] <= '9') return true;
    // "java.io.IOException: disk is full"
    const std::string_view word = line.substr(0, line.find_first_of(": "));
    return word.ends_with("Exception") || word.ends_with("Error");
}

/// How well one format fits.
double shareOf(const LogFormat& format, std::span<const std::string_view> lines) {
    const auto scanner = format.grammar->scanner();
    double good = 0, bad = 0;
    for (const std::string_view line : lines) {
        ScannedLine scanned;
        if (scanner->scan(line, scanned)) {
            const bool fits = scanned.fits && scanned.time != ScannedLine::Time::unreadable;
            (fits ? good : bad) += 1;
        } else if (!scanned.header && !isContinuation(line)) {
            bad += format.definition.multiline && good > 0 ? continuationWeight : 1;
        }
    }
    return good == 0 ? 0 : good / (good + bad);
}

}  // namespace

FormatLibrary::Match FormatLibrary::detect(std::span<const std::string_view> lines,
                                           [[maybe_unused]] std::string_view fileName) const {
    struct Candidate {
        const LogFormatPtr* format;
        double share;
    };
    std::vector<Candidate> candidates;
    double best = 0;
    for (const LogFormatPtr& format : formats_) {
        if (format->definition.kind == FormatDefinition::Kind::plain) continue;
        const double share = shareOf(*format, lines);
        if (share < smallestShare) continue;
        best = std::max(best, share);
        candidates.push_back({&format, share});
    }
    const Candidate* chosen = nullptr;
    for (const Candidate& candidate : candidates) {
        if (candidate.share < best - alike) continue;
        const auto rank = [](const Candidate& c) { return (*c.format)->definition.rank; };
        const bool better = chosen == nullptr || rank(candidate) > rank(*chosen) ||
                            (rank(candidate) == rank(*chosen) && candidate.share > chosen->share);
        if (better) chosen = &candidate;
    }
    if (chosen == nullptr) return {find("plain"), 0};
    return {withW3cHeader(*chosen->format, lines), chosen->share};
}

}  // namespace logwright
