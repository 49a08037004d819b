// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/value_reading.h"

#include "engine/detect/values/value_channels.h"
#include "engine/mining/parameter_reader.h"
#include "engine/secrets/secrets.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::uint32_t stopEvery =
    1 << 16;  // records between two looks at the stop token in loops over columns
constexpr std::uint32_t stopEveryRead = 1 << 10;  // the same where lines are read
constexpr std::uint64_t samplesWanted = 256;      // of a template
constexpr std::uint64_t mostSamples = 200'000;    // of all

// One parameter of a record to one column.
struct SlotColumn {
    std::size_t slot;
    std::size_t column;
    ChannelKind kind;
};

// A template's part in the reading, at its position in the table.
struct TemplatePlan {
    bool wanted = false;
    std::vector<ValueChannel> channels;
    std::vector<SlotColumn> slots;
    std::size_t slotsRead = 0;  // up to the last one wanted
    std::size_t group = 0;
};

using Readers = std::vector<std::unique_ptr<ParameterReader>>;

/// Secrets are no values: nothing is learned of them, so that nothing is told of them.
bool touches(const std::vector<SecretSpan>& secrets, const ParameterSpan& span) {
    return std::ranges::any_of(secrets, [&](const SecretSpan& secret) {
        return secret.begin < span.begin + span.length && span.begin < secret.end();
    });
}

class ValueReading {
public:
    ValueReading(const Snapshot& snapshot, SourceReaders& readers, const SessionReader& sessions,
                 const ValueReadingSettings& settings, TaskContext& task)
        : snapshot_(snapshot),
          readers_(readers),
          sessions_(sessions),
          settings_(settings),
          task_(task),
          plans_(snapshot.templates().templates.size()) {}

    Result<> run(const SeriesListener& listener);

private:
    void chooseTemplates();
    Result<> survey();
    Result<> order();
    void addTimeChannels();
    std::size_t group();
    Result<std::vector<TemplateSeries>> readGroup(std::size_t group);

    /// Calls `read(chunk, position in the chunk, template position, message)` for every record that `wants`,
    /// on all cores, chunk by chunk.
    template <class Wants, class Read>
    Result<> readRecords(const char* doing, const Wants& wants, const Read& read);
    template <class Wants, class Read>
    void readChunk(const EventChunk& chunk, const Wants& wants, const Read& read);

    ParameterReader& parameterReader(std::size_t templateAt) {
        Readers& mine = parameterReaders_.local();
        mine.resize(plans_.size());
        if (!mine[templateAt]) {
            mine[templateAt] = std::make_unique<ParameterReader>(snapshot_.templates().templates[templateAt]);
        }
        return *mine[templateAt];
    }

    const Snapshot& snapshot_;
    SourceReaders& readers_;
    const SessionReader& sessions_;
    const ValueReadingSettings& settings_;
    TaskContext& task_;
    std::vector<TemplatePlan> plans_;
    std::vector<std::uint32_t> rows_;  // of each record among those of its template, by time
    std::vector<float> gaps_;          // of each record, seconds since the one before of its session
    tbb::enumerable_thread_specific<Readers> parameterReaders_;
};

template <class Wants, class Read>
void ValueReading::readChunk(const EventChunk& chunk, const Wants& wants, const Read& read) {
    std::shared_ptr<RecordAccess> reader;
    const std::vector<std::uint64_t> bounds = chunk.offsets.bounds();
    for (std::uint32_t i = 0; i < chunk.size(); ++i) {
        if (i % stopEveryRead == 0 && task_.stopRequested()) break;
        const std::size_t at = snapshot_.templateIndex(chunk.group[i]);
        if (!wants(chunk, i, at)) continue;
        if (!reader) {
            auto taken = readers_.take(chunk.source);
            if (!taken) return;  // the file is gone: its records have no values
            reader = std::move(*taken);
        }
        if (auto message = reader->message({bounds[i], bounds[i + 1]})) read(chunk, i, at, *message);
    }
    if (reader) readers_.giveBack(chunk.source, std::move(reader));
}

template <class Wants, class Read>
Result<> ValueReading::readRecords(const char* doing, const Wants& wants, const Read& read) {
    const auto chunks = snapshot_.chunks();
    std::size_t next = 0;
    std::atomic<std::uint64_t> done = 0;
    const auto hand = [&](tbb::flow_control& control) -> std::size_t {
        if (next == chunks.size() || task_.stopRequested()) {
            control.stop();
            return next;
        }
        return next++;
    };
    const auto work = [&](std::size_t at) {
        readChunk(*chunks[at], wants, read);
        const std::uint64_t now = done += chunks[at]->size();
        task_.report({doing, now, snapshot_.recordCount(), "records", 0});
    };
    const auto tokens = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
    tbb::parallel_pipeline(tokens,
                           tbb::make_filter<void, std::size_t>(tbb::filter_mode::serial_in_order, hand) &
                               tbb::make_filter<std::size_t, void>(tbb::filter_mode::parallel, work));
    if (task_.stopRequested()) return cancelledError();
    return Done{};
}

void ValueReading::chooseTemplates() {
    const auto& templates = snapshot_.templates().templates;
    for (std::size_t at = 0; at < templates.size(); ++at) {
        const bool named =
            std::ranges::find(settings_.templates, templates[at].id) != settings_.templates.end();
        const bool asked = settings_.templates.empty() ? !templates[at].hidden : named;
        plans_[at].wanted =
            asked && snapshot_.totals()[at] >= std::max<std::uint64_t>(1, settings_.leastRecords);
    }
}

// Looks at some records of each template to see which slots have values worth reading.
Result<> ValueReading::survey() {
    const auto& templates = snapshot_.templates().templates;
    const auto wanted = static_cast<std::uint64_t>(std::ranges::count_if(plans_, &TemplatePlan::wanted));
    const std::uint64_t samples = std::min(
        samplesWanted, std::max<std::uint64_t>(32, mostSamples / std::max<std::uint64_t>(1, wanted)));
    // A mark for each record to be looked at, spread evenly over those of its template.
    std::vector<std::uint64_t> seen(plans_.size(), 0);
    std::vector<bool> marked(snapshot_.recordCount(), false);
    for (const EventChunkPtr& chunk : snapshot_.chunks()) {
        if (task_.stopRequested()) return cancelledError();
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            const std::size_t at = snapshot_.templateIndex(chunk->group[i]);
            if (!plans_[at].wanted || templates[at].slots.empty()) continue;
            const std::uint64_t step = std::max<std::uint64_t>(1, snapshot_.totals()[at] / samples);
            marked[chunk->firstRecord + i] = seen[at]++ % step == 0;
        }
    }
    std::mutex mutex;
    std::vector<SlotSamples> texts(plans_.size());
    auto done = readRecords(
        "Looking at the values",
        [&](const EventChunk& chunk, std::uint32_t i, std::size_t) { return marked[chunk.firstRecord + i]; },
        [&](const EventChunk&, std::uint32_t, std::size_t at, std::string_view message) {
            std::vector<ParameterSpan> spans;
            ParameterReader& reader = parameterReader(at);
            if (!reader.read(message, reader.slots(), spans)) return;
            const std::vector<SecretSpan> secrets = findSecrets(message);
            const std::lock_guard lock(mutex);
            texts[at].resize(spans.size());
            for (std::size_t slot = 0; slot < spans.size(); ++slot) {
                if (touches(secrets, spans[slot])) continue;
                texts[at][slot].emplace_back(message.substr(spans[slot].begin, spans[slot].length));
            }
        });
    if (!done) return done;
    for (std::size_t at = 0; at < plans_.size(); ++at) {
        if (plans_[at].wanted) plans_[at].channels = parameterChannels(templates[at], texts[at]);
    }
    return Done{};
}

// Each record's place in its template's series, and its time since the event before of its session.
Result<> ValueReading::order() {
    const auto chunks = snapshot_.chunks();
    std::vector<SessionKey> session(settings_.times ? snapshot_.recordCount() : 0, noSession);
    for (std::size_t at = 0; at < chunks.size() && settings_.times; ++at) {
        if (task_.stopRequested()) return cancelledError();
        auto keys = sessions_(at);
        if (!keys) return keys.error();
        if (keys->size() != chunks[at]->size())
            return Error{"the sessions of a chunk do not fit its records", "", "open the project anew"};
        std::ranges::copy(*keys, session.begin() + chunks[at]->firstRecord);
    }
    rows_.assign(snapshot_.recordCount(), 0);
    gaps_.assign(session.size(), noValue);
    std::vector<std::uint32_t> next(plans_.size(), 0);
    std::unordered_map<std::uint64_t, Timestamp> last;
    for (std::uint32_t row = 0; row < snapshot_.recordCount(); ++row) {
        if (row % stopEvery == 0 && task_.stopRequested()) return cancelledError();
        const RecordIndex record = snapshot_.recordAt(TimelineRow{row});
        const auto [chunk, i] = snapshot_.place(record);
        rows_[raw(record)] = next[snapshot_.templateIndex(chunk->group[i])]++;
        if (session.empty() || session[raw(record)] == noSession) continue;
        if ((chunk->flags[i] & timeUnknownFlag) != 0) continue;
        const auto [found, fresh] = last.try_emplace(raw(session[raw(record)]), chunk->time[i]);
        if (fresh) continue;
        gaps_[raw(record)] = std::chrono::duration<float>(chunk->time[i] - found->second).count();
        found->second = chunk->time[i];
    }
    return Done{};
}

// Time since the event before of the session where most records of a template have one, else since the last
// record of the template.
void ValueReading::addTimeChannels() {
    std::vector<std::uint64_t> known(plans_.size(), 0);
    for (const EventChunkPtr& chunk : snapshot_.chunks()) {
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            const float gap = gaps_[chunk->firstRecord + i];
            if (gap == gap) ++known[snapshot_.templateIndex(chunk->group[i])];
        }
    }
    for (std::size_t at = 0; at < plans_.size(); ++at) {
        if (!plans_[at].wanted) continue;
        const bool bySession = known[at] * 2 >= snapshot_.totals()[at];
        const ChannelKind kind = bySession ? ChannelKind::sinceSession : ChannelKind::sinceTemplate;
        plans_[at].channels.insert(plans_[at].channels.begin(), ValueChannel{kind, 0, ValueUnit::plain});
    }
}

// Puts templates into groups whose values fit the bound; returns how many groups there are.
std::size_t ValueReading::group() {
    std::size_t groups = 0;
    std::uint64_t held = settings_.mostValues;
    for (std::size_t at = 0; at < plans_.size(); ++at) {
        TemplatePlan& plan = plans_[at];
        plan.wanted = plan.wanted && !plan.channels.empty();
        if (!plan.wanted) continue;
        for (std::size_t column = 0; column < plan.channels.size(); ++column) {
            const ValueChannel& channel = plan.channels[column];
            if (channel.isTime()) continue;
            plan.slots.push_back({channel.slot, column, channel.kind});
            plan.slotsRead = channel.slot + std::size_t{1};
        }
        const std::uint64_t values = snapshot_.totals()[at] * plan.channels.size();
        if (groups == 0 || held + values > settings_.mostValues) {
            ++groups;
            held = 0;
        }
        held += values;
        plan.group = groups - 1;
    }
    return groups;
}

float valueOf(std::string_view text, ChannelKind kind) {
    if (text.empty()) return noValue;
    if (kind == ChannelKind::category) return categoryCode(text);
    const auto number = readValueNumber(text);
    return number ? static_cast<float>(number->value) : noValue;
}

Result<std::vector<TemplateSeries>> ValueReading::readGroup(std::size_t group) {
    std::vector<TemplateSeries> all;
    std::vector<std::size_t> seriesOf(plans_.size(), plans_.size());
    for (std::size_t at = 0; at < plans_.size(); ++at) {
        const TemplatePlan& plan = plans_[at];
        if (!plan.wanted || plan.group != group) continue;
        const std::size_t count = snapshot_.totals()[at];
        seriesOf[at] = all.size();
        all.push_back({snapshot_.templates().templates[at].id,
                       std::vector<RecordIndex>(count),
                       std::vector<Timestamp>(count),
                       plan.channels,
                       {}});
        all.back().values.assign(plan.channels.size(), std::vector<float>(count, noValue));
    }
    for (const EventChunkPtr& chunk : snapshot_.chunks()) {
        if (task_.stopRequested()) return cancelledError();
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            const std::size_t at = seriesOf[snapshot_.templateIndex(chunk->group[i])];
            if (at == plans_.size()) continue;
            const std::uint32_t record = chunk->firstRecord + i;
            const std::uint32_t row = rows_[record];
            all[at].record[row] = RecordIndex{record};
            all[at].time[row] = chunk->time[i];
            if (all[at].channels.front().kind == ChannelKind::sinceSession)
                all[at].values[0][row] = gaps_[record];
        }
    }
    for (TemplateSeries& series : all) {
        if (series.channels.front().kind != ChannelKind::sinceTemplate) continue;
        for (std::size_t row = 1; row < series.size(); ++row) {
            series.values[0][row] =
                std::chrono::duration<float>(series.time[row] - series.time[row - 1]).count();
        }
    }
    auto done = readRecords(
        "Reading values",
        [&](const EventChunk&, std::uint32_t, std::size_t at) {
            return seriesOf[at] != plans_.size() && !plans_[at].slots.empty();
        },
        [&](const EventChunk& chunk, std::uint32_t i, std::size_t at, std::string_view message) {
            thread_local std::vector<ParameterSpan> spans;
            if (!parameterReader(at).read(message, plans_[at].slotsRead, spans)) return;
            const std::uint32_t row = rows_[chunk.firstRecord + i];
            for (const SlotColumn& slot : plans_[at].slots) {
                all[seriesOf[at]].values[slot.column][row] =
                    valueOf(message.substr(spans[slot.slot].begin, spans[slot.slot].length), slot.kind);
            }
        });
    if (!done) return done.error();
    return all;
}

Result<> ValueReading::run(const SeriesListener& listener) {
    chooseTemplates();
    if (auto done = survey(); !done) return done;
    if (auto done = order(); !done) return done;
    if (settings_.times) addTimeChannels();
    const std::size_t groups = group();
    for (std::size_t one = 0; one < groups; ++one) {
        auto series = readGroup(one);
        if (!series) return series.error();
        if (auto done = listener(std::move(*series)); !done) return done;
    }
    return Done{};
}

}  // namespace

Result<> readValueSeries(const Snapshot& snapshot, SourceReaders& readers, const SessionReader& sessions,
                         const ValueReadingSettings& settings, const SeriesListener& listener,
                         TaskContext& task) {
    return ValueReading(snapshot, readers, sessions, settings, task).run(listener);
}

}  // namespace logwright
