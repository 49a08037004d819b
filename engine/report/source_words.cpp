// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/source_words.h"

namespace logwright {

namespace {

std::string_view dateWords(DateOrigin origin) {
    switch (origin) {
        case DateOrigin::lines:
            return {};
        case DateOrigin::fileYear:
            return "its lines tell no year: taken from the file's date";
        case DateOrigin::fileDate:
            return "its lines tell no date: taken from the file's date";
        case DateOrigin::otherSources:
            return "its lines tell no year: taken from the other sources";
    }
    return {};
}

}  // namespace

std::string sourceNote(const SourceInfo& source) {
    std::string words = source.note;
    const auto add = [&](std::string_view more) {
        if (!words.empty() && !more.empty()) words += "; ";
        words += more;
    };
    if (source.fileGone) add("the file is no longer there, so its records cannot be shown");
    if (source.formatMisfits)
        add("hardly any line fits the format that was chosen; leave it out, and it is found by the lines");
    add(dateWords(source.dateOrigin));
    return words;
}

}  // namespace logwright
