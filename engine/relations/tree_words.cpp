// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/tree_words.h"

#include "engine/base/text.h"
#include "engine/events/filter.h"
#include "engine/relations/cardinality_classes.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <cstdio>

namespace logwright {

namespace {

constexpr std::size_t longestTemplate = 80;  // bytes

std::string figure(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string liftText(double lift) {
    return figure(lift < 10 ? "%.1f" : "%.0f", lift);
}

}  // namespace

std::string shortTemplate(const Snapshot& snapshot, TemplateId id) {
    const Template* one = snapshot.templates().find(id);
    if (one == nullptr) return "template " + std::to_string(raw(id));
    return excerpt(one->name.empty() ? one->text : one->name, longestTemplate);
}

std::string lagWords(double seconds) {
    if (seconds <= 0) return "0 s";
    if (seconds < 0.001) return figure("%.0f us", seconds * 1e6);
    if (seconds < 1) return figure("%.0f ms", seconds * 1e3);
    if (seconds < 10) return figure("%.1f s", seconds);
    if (seconds < 120) return figure("%.0f s", seconds);
    if (seconds < 7200) return figure("%.0f min", seconds / 60);
    return figure("%.0f h", seconds / 3600);
}

std::string doubtOf(const PairStatistics* pair, double lagSeconds) {
    if (pair == nullptr) return "too seldom related to be counted";
    const double within = std::chrono::duration<double>(pair->within).count();
    if (pair->effects == 0) return "the logs are too short to tell it from chance";
    if (pair->together == 0) return "the one comes before the other no more often than after it";
    if (pair->together < 10) {
        return "seen together only " + counted(pair->together, "time");
    }
    if (!pair->sure()) {
        const char* why = pair->lift < 1.5 ? "by chance as often" : "this may be chance";
        return std::string(why) + ": lift " + liftText(pair->lift) + " (" + liftText(pair->liftLow) + " to " +
               liftText(pair->liftHigh) + ")";
    }
    if (lagSeconds > 2 * within) {
        return "too long between them: " + lagWords(lagSeconds) +
               ", where the one leads to the other within " + lagWords(within);
    }
    return "";
}

std::string TreeWords::unknown(TemplateId id) const {
    const Template* one = snapshot_.templates().find(id);
    if (one != nullptr && one->hidden) return "its template is hidden, and hidden templates are not learned";
    return "its template was not there when the relations were learned";
}

std::string TreeWords::notLearned(TemplateId id) const {
    const std::uint64_t count = snapshot_.totalOf(id);
    if (cardinality(count) < leastLearnedCardinality) {
        return "its template was seen " + counted(count, "time") + ": too seldom to learn";
    }
    return "its cardinality, " + std::to_string(cardinality(count)) + ", was not among those learned";
}

std::string TreeWords::where() const {
    std::string text;
    if (settings_.sameSession) text += " in its session";
    if (settings_.sameHost) text += " on its host";
    if (settings_.timeSpan) {
        text += " within " + lagWords(std::chrono::duration<double>(*settings_.timeSpan).count());
    }
    return text;
}

std::string TreeWords::nothingBefore() const {
    return "nothing stood before it" + where();
}

std::string TreeWords::nothingAfter() const {
    return "nothing came after it" + where();
}

std::string TreeWords::onlyChoice() const {
    return "its template is the only one of its cardinality that was learned: its model had nothing to "
           "choose "
           "from, so nothing to learn; one model for all cardinalities has";
}

std::string TreeWords::anotherExpected(const Explanation& explanation) const {
    const TemplateId expected = relations_.templates[explanation.mostLikely];
    return "`" + shortTemplate(snapshot_, expected) + "` was expected (" +
           figure("%.2f", explanation.mostLikelyProbability) + "); this came (" +
           figure("%.2f", explanation.probability) + ")";
}

std::string TreeWords::nobodyAnswers(const Explanation& explanation) const {
    if (settings_.threshold) {
        return "nothing before it" + where() + " has a share above " + figure("%.2f", *settings_.threshold);
    }
    if (explanation.spontaneous >= 0.5) {
        return "it comes by itself: nothing before it" + where() + " makes it more likely (" +
               figure("%.2f", explanation.spontaneous) + ")";
    }
    return "nothing before it" + where() + " stands out";
}

std::string TreeWords::leadsToNothing() const {
    return "nothing after it" + where() + " has it for a cause";
}

std::string TreeWords::elsewhere() const {
    return settings_.direction == TreeSettings::Direction::causes
               ? "its causes stand where it occurs nearer to the root"
               : "its effects stand where it occurs nearer to the root";
}

std::string TreeWords::notFollowed() const {
    return "not followed, as the edge to it is doubtful";
}

std::string TreeWords::onlyOnsets() const {
    return "too seldom to learn; only when each began is compared";
}

std::string TreeWords::ofRun(RecordIndex first) const {
    const bool back = settings_.direction == TreeSettings::Direction::causes;
    std::string time = formatTime(snapshot_.time(first));  // "2015-10-18T18:01:47.978Z"
    std::ranges::replace(time, 'T', ' ');
    time.pop_back();
    return "too seldom to learn; shown is what began " + std::string(back ? "before" : "after") +
           " it did, at " + time;
}

std::string TreeWords::onlyDoubtful() const {
    return "only doubtful edges lead on from here";
}

}  // namespace logwright
