// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/analysis.h"

#include "engine/events/event_store.h"
#include "engine/events/timeline.h"
#include "engine/project/chunk_reading.h"
#include "engine/project/guessed_years.h"
#include "engine/project/incoming_sources.h"
#include "engine/project/source_intake.h"
#include "engine/project/template_edits.h"
#include "engine/project/template_store.h"
#include "engine/storage/background_checkpoints.h"

#include <sys/resource.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <limits>
#include <thread>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Says when something that costs time is due again: after `interval`, and so seldom that it takes at most one
// part in `parts` of the time.
class Pace {
public:
    Pace(std::chrono::milliseconds interval, int parts) : interval_(interval), parts_(parts) {}

    bool due() const { return Clock::now() >= next_; }
    template <class Work>
    auto run(Work work) {
        const auto start = Clock::now();
        auto result = work();
        const auto cost = Clock::now() - start;
        next_ = Clock::now() + std::max<Clock::duration>(interval_, (parts_ - 1) * cost);
        return result;
    }

private:
    std::chrono::milliseconds interval_;
    int parts_;
    Clock::time_point next_{};
};

class Analysis {
public:
    Analysis(AnalysisInput input, TaskContext& task, const AnalysisListener& listener)
        : database_(input.database),
          rows_(std::move(input.sources)),
          chunks_(std::move(input.chunks)),
          formats_(input.formats),
          options_(input.options),
          task_(task),
          listener_(listener),
          events_(database_),
          sources_(database_),
          templates_(database_),
          committing_(options_.saveEvery, 50),
          publishing_(options_.snapshotEvery, 20) {}

    Result<AnalysisSummary> run();

private:
    Result<> takeIn();
    Result<> reloadChunks();
    Result<> discardReplaced();
    Result<> loadMiner();
    Result<> countStored();
    void readWhileFinding();
    void readPending();
    void readSources(SourceFeed sources);
    void admit(const SourceRow& found);
    void store(ChunkReading& reading);
    Result<> append(SourceRow& row, ChunkReading& reading);
    EventChunk makeChunk(SourceRow& row, ChunkReading& reading);
    Result<> commit();
    void observe(const EventChunk& chunk);
    Result<> setYears();
    Result<SourceSpans> spansStored();
    Result<std::vector<RecordIndex>> putInOrder();
    Result<> finish();
    bool publish(bool complete, std::vector<RecordIndex> timeline);
    void reportProgress(const SourceRow& row);
    AnalysisSummary summary() const;
    SourceRow& row(SourceId id) { return *std::ranges::lower_bound(rows_, id, {}, &SourceRow::id); }

    Database& database_;
    std::vector<SourceRow> rows_;
    std::vector<EventChunkPtr> chunks_;
    const FormatLibrary& formats_;
    const AnalysisOptions& options_;
    TaskContext& task_;
    const AnalysisListener& listener_;

    EventStore events_;
    SourceTable sources_;
    TemplateStore templates_;
    MinerSettings mining_;
    std::unique_ptr<Miner> miner_;
    std::optional<TemplateEdits> edits_;
    std::shared_ptr<const MaskSet> masks_;
    TemplateTable table_;

    std::optional<Transaction> transaction_;
    std::vector<SourceId> touched_;  // rows to be saved by the next commit
    std::optional<Error> failure_;   // what ends the analysis: cancelled, disk full
    std::vector<GroupId> groupOfForm_;
    std::vector<bool> groupsInUse_;    // of which the project has records
    std::optional<Timestamp> latest_;  // of the record stored last
    bool inOrder_ = true;              // the records stored so far, see observe()
    bool wholeProject_ = true;         // this analysis stores all records that the project holds
    SourceSpans spans_;                // of what it stores
    Pace committing_;
    Pace publishing_;

    std::uint64_t recordsStored_ = 0;  // in the project
    std::uint64_t recordsRead_ = 0;    // by this analysis
    std::uint64_t bytesToRead_ = 0;
    const IncomingSources* incoming_ = nullptr;  ///< while sources are still looked for
    std::uint64_t bytesRead_ = 0;
    std::uint64_t templateCount_ = 0;
    Clock::time_point start_ = Clock::now();
    double cpuStart_ = cpuSeconds();
};

Result<AnalysisSummary> Analysis::run() {
    if (auto done = discardReplaced(); !done) return done.error();
    for (const SourceRow& source : rows_) recordsStored_ += source.records;
    if (auto done = loadMiner(); !done) return done.error();
    if (rows_.empty() && !options_.paths.empty()) {
        readWhileFinding();
    } else {
        if (auto done = takeIn(); !done) return done.error();
        if (auto done = countStored(); !done) return done.error();
        publish(false, {});
        readPending();
    }
    if (auto done = commit(); !done) return done.error();
    if (failure_) return *failure_;
    if (auto done = finish(); !done) return done.error();
    return summary();
}

// A new project: sources are read as they are found.
void Analysis::readWhileFinding() {
    IncomingSources incoming(options_);
    incoming_ = &incoming;
    readSources([this, &incoming] { return incoming.next(task_); });
    if (const auto error = incoming.error(); error && !failure_) failure_ = error;
    incoming_ = nullptr;
}

// A project that has sources: what was found is compared with them first.
Result<> Analysis::takeIn() {
    if (options_.paths.empty()) return Done{};
    auto found = findSources(options_.paths, options_.selection, options_.spool, task_);
    if (!found) return found.error();
    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    const auto changed = takeInEntries(std::move(*found), options_, rows_, events_, task_);
    if (!changed) return changed.error();
    for (const SourceId id : *changed) {
        if (auto done = sources_.save(row(id)); !done) return done;
    }
    if (auto done = transaction->commit(); !done) return done;
    recordsStored_ = 0;
    for (const SourceRow& source : rows_) recordsStored_ += source.records;
    return reloadChunks();
}

// The columns in memory, where they are kept, are to be those of the project.
Result<> Analysis::reloadChunks() {
    std::uint64_t held = 0;
    for (const EventChunkPtr& chunk : chunks_) held += chunk->size();
    if (!options_.keepColumns || held == recordsStored_) return Done{};
    auto chunks = events_.load(clocksOf(rows_), task_);
    if (!chunks) return chunks.error();
    chunks_ = std::move(*chunks);
    return Done{};
}

// A source that was read in part, and whose file was replaced meanwhile, is read anew.
Result<> Analysis::discardReplaced() {
    std::uint64_t kept = 0;
    for (SourceRow& source : rows_) {
        const auto change = source.pending() && source.textDone > 0 ? changeOf(source) : std::nullopt;
        if (change && change->kind == SourceChange::Kind::rewritten) {
            auto anew = foundAnew(source, options_.spool, task_);
            if (!anew) return anew.error();
            auto transaction = Transaction::begin(database_);
            if (!transaction) return transaction.error();
            if (auto done = events_.removeSource(source.id); !done) return done;
            if (auto done = sources_.save(*anew); !done) return done;
            if (auto done = transaction->commit(); !done) return done;
            source = std::move(*anew);
        }
        kept += source.records;
    }
    recordsStored_ = kept;
    if (auto done = reloadChunks(); !done) return done;
    recordsStored_ = 0;
    return Done{};
}

Result<> Analysis::loadMiner() {
    auto settings = templates_.loadSettings(options_.mining);
    if (!settings) return settings.error();
    if (options_.mining != MinerSettings{} && options_.mining != *settings) {
        return Error{"this project was mined with other settings", database_.path(),
                     "leave the mining options out, or make a new project", Error::Kind::usage};
    }
    mining_ = std::move(*settings);
    auto masks = MaskSet::compile(mining_.masks);
    if (!masks) return masks.error();
    masks_ = std::move(*masks);
    auto miner = templates_.loadMiner(mining_);
    if (!miner) return miner.error();
    miner_ = std::move(*miner);
    auto edits = TemplateEdits::load(database_);
    if (!edits) return edits.error();
    edits_.emplace(std::move(*edits));
    table_ = edits_->tableOf(*miner_);
    // Kept from the beginning, so that whoever goes on after a kill mines in the same way.
    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    if (auto done = templates_.save(*miner_, mining_, table_); !done) return done;
    return transaction->commit();
}

// What an earlier analysis stored is read back; see observe() for what this one does.
Result<> Analysis::countStored() {
    if (recordsStored_ == 0) return Done{};
    auto counts = events_.countGroups(table_.templateOfGroup.size());
    if (!counts) return counts.error();
    for (const std::uint64_t count : *counts) groupsInUse_.push_back(count > 0);
    inOrder_ = false;  // not known
    wholeProject_ = false;
    return Done{};
}

void Analysis::readPending() {
    std::vector<SourceRow> pending;
    for (const SourceRow& source : rows_) {
        if (!source.pending()) continue;
        pending.push_back(source);
        bytesToRead_ += source.bytes - std::min(source.bytes, source.textDone);
    }
    readSources([&pending, at = std::size_t{0}]() mutable -> std::optional<SourceRow> {
        if (at == pending.size()) return std::nullopt;
        return std::move(pending[at++]);
    });
}

void Analysis::readSources(SourceFeed sources) {
    ChunkQueue queue(std::move(sources), formats_, options_.spool, task_);
    const int threads = options_.threads > 0
                            ? options_.threads
                            : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    using ReadingPtr = std::shared_ptr<ChunkReading>;
    const auto next = [&](tbb::flow_control& flow) -> ReadingPtr {
        ReadingPtr reading = task_.stopRequested() ? nullptr : queue.next();
        if (!reading) flow.stop();
        return reading;
    };
    const std::shared_ptr<FormDecisions> refinements = miner_->refinements();
    const auto read = [&](ReadingPtr reading) {
        readChunk(*reading, *masks_, refinements, task_);
        return reading;
    };
    const auto keep = [&](const ReadingPtr& reading) { store(*reading); };

    std::optional<BackgroundCheckpoints> checkpoints;
    if (threads > 1) checkpoints.emplace(database_);
    const tbb::global_control parallelism(tbb::global_control::max_allowed_parallelism,
                                          static_cast<std::size_t>(threads));
    tbb::task_arena arena(threads);
    arena.execute([&] {
        tbb::parallel_pipeline(
            static_cast<std::size_t>(threads) + 2,
            tbb::make_filter<void, ReadingPtr>(tbb::filter_mode::serial_in_order, next) &
                tbb::make_filter<ReadingPtr, ReadingPtr>(tbb::filter_mode::parallel, read) &
                tbb::make_filter<ReadingPtr, void>(tbb::filter_mode::serial_in_order, keep));
    });
    if (!failure_ && task_.stopRequested()) failure_ = cancelledError();
}

// The serial end of the pipeline: one chunk after the other, in order.
void Analysis::store(ChunkReading& reading) {
    if (failure_) return;
    admit(reading.source->row);
    SourceRow& source = row(reading.source->row.id);
    if (reading.nothing || source.state == SourceInfo::State::failed) return;
    if (reading.error) {
        if (reading.error->kind == Error::Kind::cancelled) {
            failure_ = reading.error;
            return;
        }
        reading.source->abandon();
        source.state = SourceInfo::State::failed;
        source.note =
            reading.error->what + (reading.error->remedy.empty() ? "" : "; " + reading.error->remedy);
        touched_.push_back(source.id);
        return;
    }
    if (!transaction_) {
        auto transaction = Transaction::begin(database_);
        if (!transaction) {
            failure_ = transaction.error();
            return;
        }
        transaction_.emplace(std::move(*transaction));
    }
    Result<> done = append(source, reading);
    if (done && committing_.due()) done = commit();
    if (!done) {
        // Rows and miner are ahead of the events that were rolled back: nothing of them may be saved any
        // more.
        failure_ = done.error();
        transaction_.reset();
        touched_.clear();
        return;
    }
    reportProgress(source);
    if (options_.keepColumns && publishing_.due()) {
        publishing_.run([this] {
            table_ = edits_->tableOf(*miner_);
            return publish(false, timelineOrder(timesOf(chunks_)));
        });
    }
}

// A source that was just found.
void Analysis::admit(const SourceRow& found) {
    if (!rows_.empty() && raw(found.id) <= raw(rows_.back().id)) return;
    rows_.push_back(found);
    touched_.push_back(found.id);
}

Result<> Analysis::append(SourceRow& source, ChunkReading& reading) {
    const RecordColumns& columns = reading.columns;
    if (recordsStored_ + columns.offset.size() > std::numeric_limits<std::uint32_t>::max()) {
        return Error{"a project holds at most 4,294,967,295 records", source.entry.display,
                     "analyse the rest into another project"};
    }
    EventChunk chunk = makeChunk(source, reading);
    if (chunk.size() > 0) {
        if (auto done = events_.append(chunk, columns.session); !done) return done;
        auto generation = events_.generation(source.id);
        if (!generation) return generation.error();
        chunk.generation = *generation;
        correctTimes(chunk.time, source.clockOffset);
        chunk.span = spanOf(chunk);
        observe(chunk);
        recordsStored_ += chunk.size();
        recordsRead_ += chunk.size();
        if (options_.keepColumns) chunks_.push_back(std::make_shared<const EventChunk>(std::move(chunk)));
    }
    const OpenSource& open = *reading.source;
    source.state = reading.last ? SourceInfo::State::read : SourceInfo::State::reading;
    source.format = open.formatName;
    if (open.row.format.empty()) source.formatShare = open.formatShare;
    source.bytes = open.file->size();
    source.entry.fingerprint = open.row.entry.fingerprint;
    source.entry.textPath = open.row.entry.textPath;
    if (source.dateOrigin == DateOrigin::lines) source.dateOrigin = dateOriginOf(open.plan.timesLack);
    source.lines += columns.lines;
    source.nextChunk = reading.chunk + 1;
    if (!columns.offset.empty()) source.textDone = columns.end;
    bytesRead_ += std::min(chunkBytes, source.bytes - std::min(source.bytes, reading.chunk * chunkBytes));
    touched_.push_back(source.id);
    return Done{};
}

EventChunk Analysis::makeChunk(SourceRow& source, ChunkReading& reading) {
    RecordColumns& columns = reading.columns;
    inheritTimes(source, reading.source->file->modified(), columns);
    miner_->absorb(*reading.digest, groupOfForm_);

    EventChunk chunk;
    chunk.source = source.id;
    chunk.firstRecord = static_cast<std::uint32_t>(recordsStored_);
    chunk.firstLine = source.lines;
    chunk.lines = columns.lines;
    chunk.offsets = OffsetIndex(columns.offset, columns.end);
    chunk.time = std::move(columns.time);
    chunk.flags = std::move(columns.flags);
    chunk.component = std::move(columns.component);
    chunk.group.reserve(chunk.size());
    for (const std::uint32_t form : reading.digest->formOfMessage())
        chunk.group.push_back(groupOfForm_[form]);

    source.records += chunk.size();
    source.unreadableTimes += static_cast<std::uint64_t>(
        std::ranges::count_if(chunk.flags, [](std::uint8_t flags) { return (flags & timeUnreadable) != 0; }));
    return chunk;
}

// What has to be known of all records at the end, so that they need not be read back for it. A new project's
// sources are read in the order of their ids, so its records stand in order where their times ascend.
void Analysis::observe(const EventChunk& chunk) {
    for (const GroupId group : groupOfForm_) {
        if (raw(group) >= groupsInUse_.size()) groupsInUse_.resize(raw(group) + 1);
        groupsInUse_[raw(group)] = true;
    }
    inOrder_ = inOrder_ && (!latest_ || *latest_ <= chunk.time.front()) && std::ranges::is_sorted(chunk.time);
    latest_ = chunk.time.back();
    if (!chunk.span) return;
    TimeRange& span = spans_.try_emplace(chunk.source, *chunk.span).first->second;
    span.begin = std::min(span.begin, chunk.span->begin);
    span.end = std::max(span.end, chunk.span->end);
}

// Keeps everything up to here: events, how far each source was read, the miner's state. All or nothing.
Result<> Analysis::commit() {
    if (touched_.empty()) {
        transaction_.reset();
        return Done{};
    }
    if (!transaction_) {
        auto transaction = Transaction::begin(database_);
        if (!transaction) return transaction.error();
        transaction_.emplace(std::move(*transaction));
    }
    std::ranges::sort(touched_);
    touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());
    for (const SourceId id : touched_) {
        if (auto done = sources_.save(row(id)); !done) return done;
    }
    // The events were written while they came, so the templates are what makes a commit dear.
    const auto saveTemplates = [this] {
        table_ = edits_->tableOf(*miner_);
        return templates_.save(*miner_, mining_, table_);
    };
    if (auto done = committing_.run(saveTemplates); !done) return done;
    if (auto done = transaction_->commit(); !done) return done;
    transaction_.reset();
    touched_.clear();
    return Done{};
}

Result<SourceSpans> Analysis::spansStored() {
    if (wholeProject_) return spans_;
    if (options_.keepColumns) return sourceSpans(chunks_);
    auto chunks = events_.load(clocksOf(rows_), task_);
    if (!chunks) return chunks.error();
    return sourceSpans(*chunks);
}

// Now that all is read: a source whose lines tell no year may belong beside those that do. It is done as a
// person sets a clock, and can be undone like that.
Result<> Analysis::setYears() {
    const auto guessed = [](const SourceRow& row) { return row.dateOrigin == DateOrigin::fileYear; };
    if (std::ranges::none_of(rows_, guessed)) return Done{};
    auto spans = spansStored();
    if (!spans) return spans.error();
    const std::vector<SourceClock> clocks = betterYears(rows_, *spans);
    if (clocks.empty()) return Done{};
    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    if (auto done = SourceClocks(database_).set(clocks); !done) return done;
    for (const SourceClock& clock : clocks) {
        SourceRow& source = row(clock.source);
        source.clockOffset = clock.offset;
        source.dateOrigin = DateOrigin::otherSources;
        if (auto done = sources_.save(source); !done) return done;
        for (EventChunkPtr& chunk : chunks_) {
            if (chunk->source != clock.source) continue;
            EventChunk moved = *chunk;
            correctTimes(moved.time, clock.offset);
            moved.span = spanOf(moved);
            chunk = std::make_shared<const EventChunk>(std::move(moved));
        }
    }
    inOrder_ = false;
    return transaction->commit();
}

Result<std::vector<RecordIndex>> Analysis::putInOrder() {
    if (inOrder_) return std::vector<RecordIndex>{};
    if (options_.keepColumns) return timelineOrder(timesOf(chunks_));
    auto times = events_.loadTimes(clocksOf(rows_), task_);
    if (!times) return times.error();
    return timelineOrder(*times);
}

Result<> Analysis::finish() {
    task_.report({"Putting records in order", 0, 0, "", 0});
    if (auto done = setYears(); !done) return done;
    auto order = putInOrder();
    if (!order) return order.error();
    templateCount_ = countTemplates(table_, groupsInUse_);

    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    if (auto done = edits_->remember(miner_->table()); !done) return done;
    table_ = edits_->tableOf(*miner_);
    if (auto done = templates_.save(*miner_, mining_, table_); !done) return done;
    if (auto done = events_.saveTimeline(*order, recordsStored_); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    if (options_.keepColumns) {
        publish(true, std::move(*order));
    } else {
        if (listener_) listener_(rows_, nullptr);
    }
    return Done{};
}

bool Analysis::publish(bool complete, std::vector<RecordIndex> timeline) {
    if (!listener_) return false;
    if (!options_.keepColumns) {
        listener_(rows_, nullptr);
        return true;
    }
    Snapshot::Parts parts;
    for (const SourceRow& source : rows_) {
        if (!source.removed) parts.sources.push_back(source.info());
    }
    parts.chunks = chunks_;
    parts.templates = table_;
    parts.timeline = std::move(timeline);
    parts.complete = complete;
    listener_(rows_, std::make_shared<const Snapshot>(std::move(parts)));
    return true;
}

void Analysis::reportProgress(const SourceRow& source) {
    const double seconds = secondsSince(start_);
    if (incoming_ != nullptr) bytesToRead_ = incoming_->allFound() ? incoming_->bytesFound() : 0;
    task_.report({"Reading " + source.entry.display, std::min(bytesRead_, bytesToRead_), bytesToRead_,
                  "bytes", seconds > 0 ? static_cast<double>(recordsRead_) / seconds : 0});
}

AnalysisSummary Analysis::summary() const {
    AnalysisSummary summary;
    for (const SourceRow& source : rows_) {
        if (source.removed) continue;
        switch (source.state) {
            case SourceInfo::State::failed:
                ++summary.failed;
                break;
            case SourceInfo::State::skipped:
                ++summary.skipped;
                break;
            default:
                ++summary.sources;
                break;
        }
        summary.records += source.records;
        summary.bytes += source.bytes;
        summary.unreadableTimes += source.unreadableTimes;
    }
    summary.templates = templateCount_;
    summary.seconds = secondsSince(start_);
    summary.cpuSeconds = cpuSeconds() - cpuStart_;
    return summary;
}

}  // namespace

Result<AnalysisSummary> runAnalysis(AnalysisInput input, TaskContext& task,
                                    const AnalysisListener& listener) {
    return Analysis(std::move(input), task, listener).run();
}

}  // namespace logwright
