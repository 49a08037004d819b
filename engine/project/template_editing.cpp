// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/template_editing.h"

#include "engine/events/event_store.h"
#include "engine/mining/form_decisions.h"
#include "engine/mining/slots.h"
#include "engine/project/template_edits.h"
#include "engine/project/template_store.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace logwright {

namespace {

constexpr std::size_t mostExamples = 100;

RecordAccess::Extent extentOf(const EventChunk& chunk, std::uint32_t i) {
    const auto extent = chunk.offsets.extent(i);
    return {extent.begin, extent.end};
}

/// The miner of the project and what is needed to save it again.
struct LoadedMiner {
    MinerSettings settings;
    std::unique_ptr<Miner> miner;
};

Result<LoadedMiner> loadMiner(Database& database) {
    TemplateStore store(database);
    auto settings = store.loadSettings({});
    if (!settings) return settings.error();
    auto miner = store.loadMiner(*settings);
    if (!miner) return miner.error();
    return LoadedMiner{std::move(*settings), std::move(*miner)};
}

/// Reads messages of one chunk after the other.
class ChunkMessages {
public:
    ChunkMessages(SourceReaders& readers, const EventChunk& chunk) : readers_(readers), chunk_(chunk) {}
    ~ChunkMessages() {
        if (reader_) readers_.giveBack(chunk_.source, std::move(reader_));
    }
    ChunkMessages(const ChunkMessages&) = delete;
    ChunkMessages& operator=(const ChunkMessages&) = delete;

    Result<std::string_view> message(std::uint32_t i) {
        if (!reader_) {
            if (auto same = readers_.checkUnchanged(chunk_.source); !same) return same.error();
            auto taken = readers_.take(chunk_.source);
            if (!taken) return taken.error();
            reader_ = std::move(*taken);
        }
        return reader_->message(extentOf(chunk_, i));
    }

private:
    SourceReaders& readers_;
    const EventChunk& chunk_;
    std::shared_ptr<RecordAccess> reader_;
};

/// What new patterns make of a group.
struct Fate {
    enum class Kind : std::uint8_t { stays, moves, isCut };
    Kind kind = Kind::stays;
    GroupId to{};  ///< where it moves as a whole
};

/// The records of a chunk that fit other patterns than their group says.
struct Regrouping {
    struct Move {
        std::uint32_t record;
        std::uint32_t set;
    };
    std::vector<std::vector<std::uint32_t>> sets;
    std::vector<Move> moves;
};

Result<Regrouping> findMoves(ChunkMessages& messages, const EventChunk& chunk, const PatternSet& patterns,
                             const std::vector<Fate>& fates, const TaskContext& task) {
    Regrouping found;
    std::vector<std::uint32_t> matching;
    std::map<std::vector<std::uint32_t>, std::uint32_t> known;
    for (std::uint32_t i = 0; i < chunk.size(); ++i) {
        if (fates[raw(chunk.group[i])].kind != Fate::Kind::isCut) continue;
        if (task.stopRequested()) return cancelledError();
        auto message = messages.message(i);
        if (!message) return message.error();
        patterns.matchAll(trimmed(*message).substr(0, longestMinedText), matching);
        if (matching.empty()) continue;
        const auto [at, fresh] = known.emplace(matching, static_cast<std::uint32_t>(found.sets.size()));
        if (fresh) found.sets.push_back(matching);
        found.moves.push_back({i, at->second});
    }
    return found;
}

/// What the patterns, which the miner has already, make of each group. Where a group's text says that all of
/// its records fit a pattern, or that none does, no record has to be read.
Result<std::vector<Fate>> fatesOf(std::span<const std::string> patterns, std::span<const GroupFacts> groups,
                                  Miner& miner, const TaskContext& task) {
    const PatternSet cutting(patterns);
    std::unordered_map<std::string_view, std::uint32_t> numberOf;
    for (std::uint32_t i = 0; i < miner.refinementPatterns().size(); ++i)
        numberOf.emplace(miner.refinementPatterns()[i], i);
    std::vector<Fate> fates(groups.size());
    for (std::uint32_t group = 0; group < groups.size(); ++group) {
        if (task.stopRequested()) return cancelledError();
        const MessageForm form = MessageForm::of(TemplatePattern(groups[group].text));
        const auto fitting = cutting.matchForm(form, patterns.size());
        if (!fitting) fates[group].kind = Fate::Kind::isCut;
        if (!fitting || fitting->empty()) continue;
        fates[group].kind = Fate::Kind::moves;
        std::vector<std::uint32_t> matching = groups[group].matching;
        for (const std::uint32_t pattern : *fitting) matching.push_back(numberOf.at(patterns[pattern]));
        std::ranges::sort(matching);
        fates[group].to = miner.refinedGroup(GroupId{group}, matching);
    }
    return fates;
}

/// What changes between two tables of the same records.
TemplateEditPreview compareTables(const Snapshot& before, const Snapshot& after) {
    TemplateEditPreview preview;
    const auto& was = before.templates().templates;
    const auto& is = after.templates().templates;
    const auto differs = [&](std::size_t w, std::size_t i) {
        return was[w].text != is[i].text || was[w].name != is[i].name || was[w].pinned != is[i].pinned ||
               was[w].hidden != is[i].hidden || before.totals()[w] != after.totals()[i];
    };
    std::size_t w = 0;
    std::size_t i = 0;
    while (w < was.size() || i < is.size()) {
        const bool onlyBefore = i == is.size() || (w < was.size() && was[w].id < is[i].id);
        const bool onlyAfter = !onlyBefore && (w == was.size() || is[i].id < was[w].id);
        if (onlyBefore) {
            if (before.totals()[w] > 0)
                preview.changes.push_back({was[w].id, was[w].text, "", before.totals()[w], 0});
            ++w;
        } else if (onlyAfter) {
            if (after.totals()[i] > 0)
                preview.changes.push_back({is[i].id, "", is[i].text, 0, after.totals()[i]});
            ++i;
        } else {
            if (differs(w, i)) {
                preview.changes.push_back(
                    {was[w].id, was[w].text, is[i].text, before.totals()[w], after.totals()[i]});
            }
            ++w;
            ++i;
        }
    }
    return preview;
}

/// Counts the records whose template changes, and picks some of them, spread over all.
void countMoved(const Snapshot& before, const Snapshot& after, TemplateEditPreview& preview) {
    const auto moves = [&](std::size_t chunk, std::uint32_t i) {
        return before.templateOf(before.chunks()[chunk]->group[i]) !=
               after.templateOf(after.chunks()[chunk]->group[i]);
    };
    std::vector<std::uint64_t> movedOf(before.chunks().size());
    for (std::size_t chunk = 0; chunk < movedOf.size(); ++chunk) {
        for (std::uint32_t i = 0; i < before.chunks()[chunk]->size(); ++i) {
            movedOf[chunk] += moves(chunk, i) ? 1 : 0;
        }
        preview.recordsMoved += movedOf[chunk];
    }
    const std::uint64_t step = preview.recordsMoved / mostExamples + 1;
    std::uint64_t seen = 0;
    for (std::size_t chunk = 0; chunk < movedOf.size(); ++chunk) {
        const bool none = (seen + step - 1) / step * step >= seen + movedOf[chunk];
        if (none) seen += movedOf[chunk];
        for (std::uint32_t i = 0; !none && i < before.chunks()[chunk]->size(); ++i) {
            if (moves(chunk, i) && seen++ % step == 0) {
                preview.examples.push_back(RecordIndex{before.chunks()[chunk]->firstRecord + i});
            }
        }
    }
}

Error nothingTo(std::string_view what) {
    return {"there is no edit of templates to " + std::string(what), "", "", Error::Kind::usage};
}

}  // namespace

TemplateEditPreview changesBetween(const Snapshot& before, const Snapshot& after) {
    TemplateEditPreview preview = compareTables(before, after);
    countMoved(before, after, preview);
    return preview;
}

// Records are read in parallel, chunk by chunk; groups are then numbered in the order of chunks.
Result<> TemplateEditing::regroup(PreparedEdit& prepared, Miner& miner, std::span<const std::string> patterns,
                                  std::vector<EventChunkPtr>& chunks, TaskContext& task) const {
    const std::vector<GroupFacts> groups = miner.groups();
    miner.refine(patterns);
    auto fates = fatesOf(patterns, groups, miner, task);
    if (!fates) return fates.error();
    const std::shared_ptr<FormDecisions> all = miner.refinements();
    std::vector<Regrouping> found(chunks.size());
    std::mutex failing;
    std::optional<Error> failure;
    std::atomic<std::uint64_t> done{0};
    const std::uint64_t total = prepared.before->recordCount();
    tbb::parallel_for(std::size_t{0}, chunks.size(), [&](std::size_t at) {
        const EventChunk& chunk = *chunks[at];
        const bool any = std::ranges::any_of(
            chunk.group, [&](GroupId group) { return (*fates)[raw(group)].kind == Fate::Kind::isCut; });
        if (any && !task.stopRequested()) {
            ChunkMessages messages(readers_, chunk);
            auto moves = findMoves(messages, chunk, all->patterns(), *fates, task);
            const std::lock_guard lock(failing);
            if (moves)
                found[at] = std::move(*moves);
            else
                failure = moves.error();
        }
        task.report({"Reading records of the template", done += chunk.size(), total, "records", 0});
    });
    if (task.stopRequested()) return cancelledError();
    if (failure) return *failure;
    for (std::size_t at = 0; at < chunks.size(); ++at) {
        auto chunk = std::make_shared<EventChunk>(*chunks[at]);
        for (GroupId& group : chunk->group) {
            const Fate& fate = (*fates)[raw(group)];
            if (fate.kind == Fate::Kind::moves) group = fate.to;
        }
        for (const Regrouping::Move& move : found[at].moves) {
            GroupId& group = chunk->group[move.record];
            group = miner.refinedGroup(group, found[at].sets[move.set]);
        }
        if (chunk->group == chunks[at]->group) continue;
        chunks[at] = std::move(chunk);
        prepared.regrouped.push_back(at);
    }
    return Done{};
}

Result<PreparedEdit> TemplateEditing::prepare(const TemplateEdit& edit, const SnapshotPtr& snapshot,
                                              TaskContext& task) const {
    auto loaded = loadMiner(database_);
    if (!loaded) return loaded.error();
    auto edits = TemplateEdits::load(database_);
    if (!edits) return edits.error();
    Miner& miner = *loaded->miner;
    PreparedEdit prepared{edit,    withGroups(edit, miner.groups()), snapshot, nullptr,
                          nullptr, std::move(loaded->settings),      {},       {}};
    std::vector<EventChunkPtr> chunks(snapshot->chunks().begin(), snapshot->chunks().end());

    const TemplateTable& shown = snapshot->templates();
    if (shown.templateOfGroup.size() != miner.table().templateOfGroup.size()) {
        return Error{"the project has changed meanwhile", database_.path(), "try again", Error::Kind::usage};
    }
    std::vector<std::string> needed = patternsNeeded(edit, shown);
    const auto& had = miner.refinementPatterns();
    std::unordered_set<std::string_view> known(had.begin(), had.end());
    std::erase_if(needed, [&](const std::string& pattern) { return known.count(pattern) > 0; });
    if (!needed.empty()) {
        if (auto done = regroup(prepared, miner, needed, chunks, task); !done) return done.error();
    }
    // What comes later makes groups of its own, which must fit what was written.
    const bool closes = edit.kind == TemplateEdit::Kind::pin || edit.kind == TemplateEdit::Kind::adopt ||
                        edit.kind == TemplateEdit::Kind::toWord;
    if (closes) {
        for (const WrittenTemplate& written : prepared.edit.written) miner.close(written.groups);
    }
    edits->add(prepared.edit);
    prepared.after = snapshot->withTemplates(edits->tableOf(miner), std::move(chunks));
    prepared.miner = std::move(loaded->miner);
    prepared.preview = changesBetween(*snapshot, *prepared.after);
    if (edit.kind == TemplateEdit::Kind::split && prepared.preview.changes.empty()) {
        return Error{"no record has such a value there", "", "list the values of the slot",
                     Error::Kind::usage};
    }
    return prepared;
}

Result<> TemplateEditing::store(const PreparedEdit& prepared) const {
    auto edits = TemplateEdits::load(database_);
    if (!edits) return edits.error();
    edits->add(prepared.edit);
    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    EventStore events(database_);
    for (const std::size_t position : prepared.regrouped) {
        auto done = events.replaceGroups(position, prepared.after->chunks()[position]->group);
        if (!done) return done;
    }
    if (auto done = edits->save(); !done) return done;
    TemplateStore templates(database_);
    if (auto done = templates.save(*prepared.miner, prepared.settings, prepared.after->templates()); !done)
        return done;
    return transaction->commit();
}

Result<SnapshotPtr> TemplateEditing::step(Step step, const SnapshotPtr& snapshot, bool keep,
                                          const std::optional<TemplateEdit>& expected) const {
    auto loaded = loadMiner(database_);
    if (!loaded) return loaded.error();
    auto edits = TemplateEdits::load(database_);
    if (!edits) return edits.error();
    const bool undo = step == Step::undo;
    const std::vector<TemplateEdit>& concerned = undo ? edits->done() : edits->undone();
    if (expected && (concerned.empty() || concerned.back() != *expected)) {
        return Error{"another program has edited the templates meanwhile", database_.path(),
                     "look at what the last edit is now, then do this again", Error::Kind::usage};
    }
    if (!(undo ? edits->undo() : edits->redo())) return nothingTo(undo ? "undo" : "do again");
    TemplateTable table = edits->tableOf(*loaded->miner);
    if (keep) {
        auto transaction = Transaction::begin(database_);
        if (!transaction) return transaction.error();
        if (auto done = edits->save(); !done) return done.error();
        if (auto done = TemplateStore(database_).save(*loaded->miner, loaded->settings, table); !done)
            return done.error();
        if (auto done = transaction->commit(); !done) return done.error();
    }
    return snapshot->withTemplates(std::move(table), {snapshot->chunks().begin(), snapshot->chunks().end()});
}

Result<std::vector<ValueCount>> readSlotValues(const Snapshot& snapshot, SourceReaders& readers,
                                               TemplateId id, std::size_t slot, std::size_t most,
                                               TaskContext& task) {
    const Template* pattern = snapshot.templates().find(id);
    if (pattern == nullptr || slot >= pattern->slots.size())
        return Error{"this slot is no longer in the project", "", ""};
    std::unordered_map<std::string, std::uint64_t> counts;
    const std::uint64_t total = snapshot.totalOf(id);
    std::uint64_t done = 0;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        ChunkMessages messages(readers, *chunk);
        for (std::uint32_t i = 0; i < chunk->size() && counts.size() <= most; ++i) {
            if (snapshot.templateOf(chunk->group[i]) != id) continue;
            if (task.stopRequested()) return cancelledError();
            auto message = messages.message(i);
            if (!message) return message.error();
            const auto spans = readParameters(*pattern, *message);
            if (spans && slot < spans->size()) {
                ++counts[std::string(message->substr((*spans)[slot].begin, (*spans)[slot].length))];
            }
            task.report({"Reading the values", ++done, total, "records", 0});
        }
    }
    std::vector<ValueCount> values;
    for (auto& [value, count] : counts) values.push_back({value, count});
    std::ranges::sort(values, [](const ValueCount& a, const ValueCount& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return values;
}

}  // namespace logwright
