// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Events made up for tests of trees, and a relation model whose evidence is a table: what it must say of a
// window can be worked out by hand.

#include "engine/relations/correlation_tree.h"

#include <algorithm>
#include <map>
#include <memory>

namespace logwright {

struct MadeEvent {
    std::int64_t millisecond = 0;
    std::uint32_t group = 0;  ///< also its template's id
    std::uint64_t session = 0;
    std::uint32_t source = 0;
    bool timed = true;
};

struct MadeProject {
    SnapshotPtr snapshot;
    SessionReader sessions;
};

/// `events` by source and time; templates "step A", "step B", ... of which `hidden` one is hidden.
inline MadeProject makeProject(const std::vector<MadeEvent>& events, std::uint32_t templates,
                               std::optional<std::uint32_t> hidden = {}) {
    Snapshot::Parts parts;
    std::map<std::size_t, std::vector<SessionKey>> keys;
    std::vector<std::uint64_t> offsets;
    std::shared_ptr<EventChunk> chunk;
    const auto end = [&] {
        if (!chunk) return;
        chunk->offsets = OffsetIndex(offsets, offsets.size() * 10);
        chunk->span = spanOf(*chunk);
        parts.chunks.push_back(chunk);
        offsets.clear();
    };
    for (const MadeEvent& event : events) {
        if (!chunk || chunk->source != SourceId{event.source}) {
            const std::uint32_t before = chunk ? chunk->firstRecord + chunk->size() : 0;
            end();
            chunk = std::make_shared<EventChunk>();
            chunk->source = SourceId{event.source};
            chunk->firstRecord = before;
        }
        chunk->time.push_back(Timestamp(std::chrono::milliseconds(event.millisecond)));
        chunk->group.push_back(GroupId{event.group});
        chunk->flags.push_back(event.timed ? 0 : timeUnknownFlag);
        offsets.push_back(offsets.size() * 10);
        keys[parts.chunks.size()].push_back(SessionKey{event.session});
    }
    end();
    if (parts.chunks.size() > 1) {
        for (std::uint32_t i = 0; i < events.size(); ++i) parts.timeline.push_back(RecordIndex{i});
        std::ranges::stable_sort(parts.timeline, {},
                                 [&](RecordIndex record) { return events[raw(record)].millisecond; });
    }
    for (std::uint32_t i = 0; i < templates; ++i) {
        Template one;
        one.id = TemplateId{i};
        one.text = std::string("step ") + static_cast<char>('A' + i);
        one.hidden = hidden == i;
        parts.templates.templates.push_back(one);
        parts.templates.templateOfGroup.push_back(one.id);
    }
    MadeProject made;
    made.snapshot = std::make_shared<const Snapshot>(std::move(parts));
    made.sessions = [keys](std::size_t at) { return Result<std::vector<SessionKey>>(keys.at(at)); };
    return made;
}

/// The weight of an effect is the sum of the table's entries over its window; the rest of one is spontaneous.
class TableModel : public RelationModel {
public:
    using Table = std::map<std::pair<EventType, EventType>, double>;  ///< by cause and effect

    TableModel(RelationModelKind kind, std::uint32_t templates, Table table)
        : kind_(kind), table_(std::move(table)) {
        for (std::uint32_t i = 0; i < templates; ++i) templates_.push_back(TemplateId{i});
    }
    RelationModelKind kind() const override { return kind_; }
    const std::vector<TemplateId>& templates() const override { return templates_; }
    std::size_t choices() const override { return templates_.size(); }
    bool explains(EventType effect) const override {
        return std::ranges::any_of(table_, [&](const auto& entry) { return entry.first.second == effect; });
    }
    WindowSettings window() const override { return settings; }

    Explanation explain(const EventWindow& window, EventType effect) const override {
        Explanation explanation;
        explanation.probability = probability(window, effect, window.size());
        explanation.mostLikely = effect;
        for (EventType type = 0; type < templates_.size(); ++type) {
            const double other = explains(type) ? probability(window, type, window.size()) : 0;
            if (other > explanation.mostLikelyProbability) {
                explanation.mostLikely = type;
                explanation.mostLikelyProbability = other;
            }
        }
        explanation.predicted = explanation.mostLikely == effect;
        for (const WindowEvent& event : window) explanation.share.push_back(weight(event.type, effect));
        explanation.spontaneous = std::max(0.0, 1 - explanation.probability);
        return explanation;
    }
    double probabilityWithout(const EventWindow& window, EventType effect, std::size_t left) const override {
        return probability(window, effect, left);
    }
    std::string save() const override { return ""; }

    WindowSettings settings;

private:
    double weight(EventType cause, EventType effect) const {
        const auto found = table_.find({cause, effect});
        return found == table_.end() ? 0 : found->second;
    }
    double probability(const EventWindow& window, EventType effect, std::size_t left) const {
        double sum = 0;
        for (std::size_t i = 0; i < window.size(); ++i) {
            if (i != left) sum += weight(window[i].type, effect);
        }
        return std::min(1.0, sum);
    }

    RelationModelKind kind_;
    Table table_;
    std::vector<TemplateId> templates_;
};

/// Statistics that bear a pair out, or do not.
inline PairStatistics madePair(EventType cause, EventType effect, bool sure) {
    PairStatistics pair;
    pair.cause = cause;
    pair.effect = effect;
    pair.effects = 100;
    pair.together = 90;
    pair.byChance = sure ? 9 : 82;
    pair.lift = sure ? 10 : 1.1;
    pair.liftLow = sure ? 7 : 0.9;
    pair.liftHigh = sure ? 14 : 1.3;
    pair.within = std::chrono::seconds(1);
    return pair;
}

inline LearnedRelations madeRelations(const std::shared_ptr<const TableModel>& model,
                                      std::vector<PairStatistics> pairs) {
    LearnedRelations relations;
    relations.models = {model};
    relations.cardinalities = {-1};
    relations.templates = model->templates();
    relations.pairs = std::move(pairs);
    relations.strengths.assign(relations.pairs.size(), 0.5);
    return relations;
}

}  // namespace logwright
