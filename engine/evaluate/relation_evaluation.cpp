// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/relation_evaluation.h"

#include "engine/relations/relation_learning.h"

#include <algorithm>
#include <map>
#include <random>

namespace logwright {

namespace {

constexpr std::size_t mostUnplantedShown = 50;

struct HeldOutEffect {
    std::size_t relation;
    RecordIndex cause;
    RecordIndex effect;
};

std::vector<HeldOutEffect> heldOutEffects(const Snapshot& snapshot, const LearnedRelations& relations,
                                          const TruthInProject& truth, std::uint64_t most,
                                          RelationFigures& figures) {
    std::vector<HeldOutEffect> effects;
    for (const RelationTruth::Pair& pair : truth.truth.pairs) {
        const auto cause = truth.records.find(pair.cause);
        const auto effect = truth.records.find(pair.effect);
        if (!cause || !effect || snapshot.time(*effect) < figures.run.heldOutFrom) continue;
        const auto type = std::ranges::lower_bound(relations.templates, snapshot.templateOf(*effect));
        const bool known = type != relations.templates.end() && *type == snapshot.templateOf(*effect);
        const auto number = static_cast<EventType>(type - relations.templates.begin());
        if (!known || relations.modelFor(number) == nullptr) {
            ++figures.notLearned;
            continue;
        }
        effects.push_back({pair.relation, *cause, *effect});
    }
    const std::size_t step = (effects.size() + most - 1) / std::max<std::uint64_t>(most, 1);
    if (step <= 1) return effects;
    std::vector<HeldOutEffect> some;
    for (std::size_t i = 0; i < effects.size(); i += step) some.push_back(effects[i]);
    return some;
}

/// Counts over trees and over the template graph.
class Measuring {
public:
    Measuring(const TruthInProject& truth, RelationFigures& figures)
        : templates_(truth.templates), planted_(truth.truth), figures_(figures) {
        figures_.relations.resize(truth.truth.relations.size());
    }

    void countEffect(const CorrelationTree& tree, const HeldOutEffect& effect);
    void countEdges(const CorrelationTree& tree);
    void countGraph(const LearnedRelations& relations);
    void listUnplanted();

private:
    bool planted(TemplateId cause, TemplateId effect) const;

    const TruthTemplates& templates_;
    PlantedRelations planted_;
    RelationFigures& figures_;
    std::map<std::pair<TemplateId, TemplateId>, std::uint64_t> unplanted_;
};

bool Measuring::planted(TemplateId cause, TemplateId effect) const {
    for (const std::uint32_t a : templates_.of(cause)) {
        for (const std::uint32_t b : templates_.of(effect)) {
            if (planted_.leads(a, b)) return true;
        }
    }
    return false;
}

void Measuring::countEffect(const CorrelationTree& tree, const HeldOutEffect& effect) {
    bool inTree = false;
    bool first = false;
    bool strongest = true;
    for (const TreeEdge& edge : tree.edges) {
        if (edge.from != 0) continue;
        const auto& records = tree.nodes[edge.to].records;
        const bool here = std::ranges::find(records, effect.cause) != records.end();
        inTree = inTree || here;
        first = first || (here && strongest);
        strongest = false;
    }
    for (EffectFigures* of : {&figures_.all, &figures_.relations[effect.relation]}) {
        ++of->effects;
        of->causeInTree += inTree ? 1 : 0;
        of->causeFirst += first ? 1 : 0;
    }
}

void Measuring::countEdges(const CorrelationTree& tree) {
    for (const TreeEdge& edge : tree.edges) {
        if (!edge.sure) continue;
        ++figures_.sureEdges;
        const TemplateId cause = tree.nodes[edge.to].id;
        const TemplateId effect = tree.nodes[edge.from].id;
        if (planted(cause, effect)) continue;
        ++figures_.unplantedSureEdges;
        ++unplanted_[{cause, effect}];
    }
}

void Measuring::countGraph(const LearnedRelations& relations) {
    for (const PairStatistics& pair : relations.pairs) {
        if (!pair.sure()) continue;
        ++figures_.surePairs;
        const TemplateId cause = relations.templates[pair.cause];
        const TemplateId effect = relations.templates[pair.effect];
        if (!planted(cause, effect)) ++figures_.unplantedSurePairs;
    }
}

void Measuring::listUnplanted() {
    for (const auto& [pair, edges] : unplanted_) {
        figures_.unplanted.push_back({pair.first, pair.second, edges});
    }
    std::ranges::stable_sort(figures_.unplanted, std::ranges::greater{}, &UnplantedPair::edges);
    if (figures_.unplanted.size() > mostUnplantedShown) figures_.unplanted.resize(mostUnplantedShown);
}

}  // namespace

Result<RelationFigures> evaluateRelations(const Snapshot& snapshot, const TrainingRun& run,
                                          const LearnedRelations& relations, const SessionReader& sessions,
                                          const TruthInProject& truth, const EvaluationSettings& settings,
                                          TaskContext& task) {
    RelationFigures figures;
    figures.run = run;
    figures.stale = templatesHash(snapshot.templates(), relations.templates) != run.templatesHash;
    Measuring measuring(truth, figures);
    const auto effects = heldOutEffects(snapshot, relations, truth, settings.mostEffects, figures);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        task.report({"Looking at effects", i, effects.size(), "effects", 0});
        auto tree = buildTree(snapshot, relations, sessions, effects[i].effect, TreeSettings{}, task);
        if (!tree) return tree.error();
        measuring.countEffect(*tree, effects[i]);
        measuring.countEdges(*tree);
    }
    measuring.countGraph(relations);
    measuring.listUnplanted();
    return figures;
}

EventStream shuffledEvents(EventStream stream, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (std::size_t i = stream.type.size(); i > 1; --i)
        std::swap(stream.type[i - 1], stream.type[random() % i]);
    return stream;
}

Result<ShuffledFigures> evaluateShuffled(EventStream stream, const TrainingSettings& training,
                                         std::uint64_t seed, TaskContext& task) {
    const EventStream shuffled = shuffledEvents(std::move(stream), seed);
    TrainingRun run;
    run.settings = training;
    LearnedRelations learned;
    if (auto done = learnRelations(shuffled, run, learned, {}, {}, task); !done) return done.error();
    if (auto done = measureRelations(shuffled, run, learned, task); !done) return done.error();
    ShuffledFigures figures;
    figures.pairs = learned.pairs.size();
    figures.sure = static_cast<std::uint64_t>(std::ranges::count_if(learned.pairs, &PairStatistics::sure));
    return figures;
}

}  // namespace logwright
