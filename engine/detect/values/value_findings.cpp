// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_findings.h"

#include "engine/base/text.h"
#include "engine/detect/normal_shape.h"
#include "engine/mining/template_pattern.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t leastRun = 3;  // records in a row that are one finding
constexpr std::chrono::seconds oneMoment{1};
constexpr std::size_t mostContext = 24;  // bytes of the template on either side of a slot

std::string percent(double probability) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.7g %%", 100 * (1 - 2 * probability));
    return text.data();
}

// The last word of what stands before a slot, and what is joined to it.
std::string lastWord(std::string_view text) {
    const bool joined = !text.empty() && text.back() != ' ';
    std::size_t end = text.find_last_not_of(' ');
    if (end == std::string_view::npos) return "";
    std::size_t begin = text.find_last_of(' ', end);
    begin = begin == std::string_view::npos ? 0 : begin + 1;
    if (end + 1 - begin > mostContext) begin = end + 1 - mostContext;
    while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
    return std::string(text.substr(begin, end + 1 - begin)) + (joined ? "" : " ");
}

std::string firstWord(std::string_view text) {
    const bool joined = !text.empty() && text.front() != ' ';
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return "";
    std::size_t end = std::min({text.find(' ', begin), text.size(), begin + mostContext});
    while (end > begin && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return (joined ? "" : " ") + std::string(text.substr(begin, end - begin));
}

bool tellsTime(const Template& pattern, const ValueChannel& channel) {
    if (channel.isTime() || channel.unit == ValueUnit::milliseconds) return true;
    const auto literals = TemplatePattern(pattern.text).literals();
    if (channel.slot + std::size_t{1} >= literals.size()) return false;
    const auto unit = readValueNumber("1" + firstWord(literals[channel.slot + 1]));
    return unit && unit->unit == ValueUnit::milliseconds;
}

std::string rangeWords(const ValueAlarm& alarm, const ValueChannel& channel) {
    const auto low = static_cast<double>(alarm.low);
    const auto high = static_cast<double>(alarm.high);
    return valueWords(low, channel.unit) + " to " + valueWords(high, channel.unit) + " was expected";
}

class Wording {
public:
    Wording(const Template& pattern, const TemplateValues& model, const TemplateSeries& series,
            const SlotTextReader& texts)
        : pattern_(pattern), model_(model), series_(series), texts_(texts) {}

    std::string of(const ValueAlarm& alarm) const {
        const ValueChannel& channel = series_.channels[alarm.channel];
        const auto value = static_cast<double>(alarm.value);
        const std::string confidence = " (" + percent(model_.find(channel)->probability) + ")";
        const std::string seconds = secondsWords(value);
        const std::string latest =
            "; up to " + secondsWords(static_cast<double>(alarm.high)) + " was expected";
        switch (channel.kind) {
            case ChannelKind::sinceSession:
                return "came " + seconds + " after the event before it in its session" + latest + confidence;
            case ChannelKind::sinceTemplate:
                return "came " + seconds + " after the last of its kind" + latest + confidence;
            case ChannelKind::category:
                return ofCategory(alarm, texts_(series_.record[alarm.row], channel.slot));
            case ChannelKind::quantity:
                break;
        }
        if (alarm.side == BandSide::unseen) return ofCategory(alarm, valueWords(value, channel.unit));
        return "`" + slotWords(pattern_, channel.slot) + "` was " + valueWords(value, channel.unit) + "; " +
               rangeWords(alarm, channel) + confidence;
    }

private:
    std::string ofCategory(const ValueAlarm& alarm, const std::string& text) const {
        const ValueChannel& channel = series_.channels[alarm.channel];
        const ChannelModel* learned = model_.find(channel);
        const std::uint64_t count = learned == nullptr ? 0 : learned->category.countOf(alarm.value);
        const std::uint64_t total = learned == nullptr ? 0 : learned->category.total;
        const std::string often = count == 0   ? "never seen"
                                  : count == 1 ? "seen once"
                                               : "seen " + counted(count, "time");
        return "`" + slotWords(pattern_, channel.slot) + "` was " + text + ", " + often + " in " +
               counted(total, "record");
    }

    const Template& pattern_;
    const TemplateValues& model_;
    const TemplateSeries& series_;
    const SlotTextReader& texts_;
};

FindingPart partOf(const Template& pattern, const ValueChannel& channel, const ValueAlarm& alarm) {
    if (alarm.side == BandSide::unseen) return FindingPart::category;
    return tellsTime(pattern, channel) ? FindingPart::slowStep : FindingPart::parameter;
}

// The last bits of a pattern say how far out a finding is: on a scale of the logarithm of its error.
constexpr double reachMiddle = 32768;
constexpr double reachSteps = 1024;

/// Template, slot and side, or the very value of a category; its last bits are left free, see reachBits.
std::uint64_t sidePattern(TemplateId id, const ValueChannel& channel, BandSide side, std::uint32_t category) {
    const std::uint64_t parts[] = {raw(id), raw(channel.kind), channel.slot, raw(side), category};
    return logwright::patternOf(std::span<const std::uint64_t>(parts)) & ~reachBits;
}

std::uint64_t patternOf(const TemplateSeries& series, const ValueAlarm& alarm) {
    const bool category = alarm.side == BandSide::unseen;
    const double reach =
        category ? 0 : std::round(reachMiddle + reachSteps * std::log(std::max(alarm.error, 1e-9)));
    const std::uint32_t code = category ? std::bit_cast<std::uint32_t>(alarm.value) : 0;
    return sidePattern(series.id, series.channels[alarm.channel], alarm.side, code) |
           static_cast<std::uint64_t>(std::clamp(reach, 0.0, 65535.0));
}

/// The alarms of one record: [begin, end) of all.
struct RecordAlarms {
    std::size_t begin;
    std::size_t end;
};

std::vector<RecordAlarms> byRecord(const std::vector<ValueAlarm>& alarms) {
    std::vector<RecordAlarms> records;
    for (std::size_t i = 0; i < alarms.size(); ++i) {
        if (records.empty() || alarms[records.back().begin].row != alarms[i].row) records.push_back({i, i});
        records.back().end = i + 1;
    }
    return records;
}

}  // namespace

std::string slotWords(const Template& pattern, std::uint32_t slot) {
    const auto literals = TemplatePattern(pattern.text).literals();
    if (slot + std::size_t{1} >= literals.size()) return "<*>";
    return lastWord(literals[slot]) + "<*>" + firstWord(literals[slot + 1]);
}

Result<std::vector<Finding>> valueFindings(const Template& pattern, const TemplateValues& model,
                                           const TemplateSeries& series, const SlotTextReader& texts,
                                           TaskContext& task) {
    auto found = alarmsOf(model, series, task);
    if (!found) return found.error();
    std::vector<ValueAlarm>& alarms = *found;
    // What took less time than ever is no slow step, and nobody is woken for it.
    std::erase_if(alarms, [&](const ValueAlarm& alarm) {
        return alarm.side == BandSide::below && tellsTime(pattern, series.channels[alarm.channel]);
    });
    const std::vector<RecordAlarms> records = byRecord(alarms);
    const Wording wording(pattern, model, series, texts);
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < records.size();) {
        const ValueAlarm* worst = &alarms[records[i].begin];
        const ValueAlarm& lead = *worst;
        std::size_t run = i + 1;
        // What is out of its rhythm is too much and too little by turns.
        const ChannelModel* judge = model.find(series.channels[lead.channel]);
        const bool follows = judge != nullptr && judge->byNetwork;
        const auto goesOn = [&](std::size_t next) {
            const ValueAlarm& other = alarms[records[next].begin];
            return other.row == alarms[records[next - 1].begin].row + 1 && other.channel == lead.channel &&
                   (other.side == lead.side || follows);
        };
        while (run < records.size() && goesOn(run)) ++run;
        if (run - i < leastRun) run = i + 1;
        for (std::size_t one = i; one < run; ++one) {
            if (alarms[records[one].begin].surprise > worst->surprise) worst = &alarms[records[one].begin];
        }
        const ValueChannel& channel = series.channels[lead.channel];
        Finding finding;
        finding.detector = Detector::values;
        finding.part = partOf(pattern, channel, lead);
        finding.record = series.record[lead.row];
        finding.lastRecord = series.record[alarms[records[run - 1].begin].row];
        finding.begin = series.time[lead.row];
        finding.end = series.time[alarms[records[run - 1].begin].row];
        finding.templateId = series.id;
        finding.score = 1 - 0.5 * std::exp(-worst->surprise / 5);
        finding.reason = wording.of(*worst);
        if (run - i >= leastRun) {
            finding.reason += "; and so in " + counted(run - i, "record") + " in a row";
        } else {
            for (std::size_t more = records[i].begin + 1; more < records[i].end; ++more) {
                finding.reason += "; " + wording.of(alarms[more]);
            }
        }
        finding.pattern = patternOf(series, *worst);
        findings.push_back(std::move(finding));
        i = run;
    }
    return findings;
}

void widenBands(ValueModel& model, std::span<const VerdictMark* const> lessons) {
    std::unordered_map<std::uint64_t, double> reached;  // by side
    for (const VerdictMark* mark : lessons) {
        if (mark->detector != Detector::values) continue;
        // Half a step more, as the error was rounded to one.
        const double steps = static_cast<double>(mark->pattern & reachBits) + 0.5 - reachMiddle;
        double& farthest = reached[mark->pattern & ~reachBits];
        farthest = std::max(farthest, std::exp(steps / reachSteps));
    }
    const auto widen = [&](ErrorTail& tail, TemplateId id, const ValueChannel& channel, BandSide side) {
        const auto found = reached.find(sidePattern(id, channel, side, 0));
        if (found != reached.end()) tail.reached = std::max(tail.reached, found->second);
    };
    for (TemplateValues& one : model.templates) {
        for (ChannelModel& channel : one.channels) {
            if (channel.judge != ChannelJudge::band) continue;
            widen(channel.high, one.id, channel.channel, BandSide::above);
            widen(channel.low, one.id, channel.channel, BandSide::below);
        }
    }
}

void foldDelays(std::vector<Finding>& findings) {
    struct Run {
        Timestamp begin{};     ///< of its first finding
        std::size_t kept = 0;  ///< the one that stands for all
    };
    std::ranges::stable_sort(findings, {}, &Finding::begin);
    std::unordered_map<std::uint64_t, Run> latest;  // of each session
    std::vector<Finding> kept;
    for (Finding& one : findings) {
        if (one.part == FindingPart::slowStep && one.session != noSession) {
            const auto [run, fresh] = latest.try_emplace(raw(one.session), Run{one.begin, kept.size()});
            if (!fresh && one.begin - run->second.begin <= oneMoment) {
                Finding& other = kept[run->second.kept];
                if (one.score > other.score) std::swap(one, other);
                other.reason += "; " + one.reason;
                continue;
            }
            run->second = {one.begin, kept.size()};
        }
        kept.push_back(std::move(one));
    }
    std::ranges::stable_sort(kept, {}, &Finding::begin);
    findings = std::move(kept);
}

}  // namespace logwright
