// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/workflow_evaluation.h"

#include <algorithm>
#include <map>
#include <set>

namespace logwright {

namespace {

using TruePair = std::pair<std::uint32_t, std::uint32_t>;

/// What the truth says of pairs of its templates.
class TrueEdges {
public:
    TrueEdges(const RelationTruth& truth, const TruthTemplates& templates) {
        std::set<std::uint32_t> occurring;
        std::set<std::uint32_t> alone;
        for (const TemplateId id : templates.ids()) {
            const auto& of = templates.of(id);
            occurring.insert(of.begin(), of.end());
            if (of.size() == 1) alone.insert(*of.begin());
        }
        const auto both = [](const std::set<std::uint32_t>& set, const TruePair& edge) {
            return set.contains(edge.first) && set.contains(edge.second);
        };
        for (const RelationTruth::Workflow& workflow : truth.workflows) {
            for (const TruePair& edge : workflow.edges) {
                if (both(alone, edge)) {
                    edges_.insert(edge);
                } else if (both(occurring, edge)) {
                    notToldApart_.insert(edge);
                }
            }
            for (const auto& group : workflow.sideBySide) addGroup(group);
        }
        for (const auto& relation : truth.relations) free_.insert({relation.cause, relation.effect});
    }

    const std::set<TruePair>& edges() const { return edges_; }
    const std::set<TruePair>& notToldApart() const { return notToldApart_; }
    bool free(const TruePair& pair) const { return free_.contains(pair); }

private:
    // A template that a group lists twice follows itself.
    void addGroup(const std::vector<std::uint32_t>& group) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = 0; j < group.size(); ++j) {
                if (i != j) free_.insert({group[i], group[j]});
            }
        }
    }

    std::set<TruePair> edges_;
    std::set<TruePair> notToldApart_;
    std::set<TruePair> free_;
};

/// Sorts our edges into found, free and wrong.
class Judging {
public:
    Judging(const TrueEdges& truth, const TruthTemplates& templates) : truth_(truth), templates_(templates) {}

    void judge(TemplateId from, TemplateId to, std::uint64_t count) {
        const auto& ofFrom = templates_.of(from);
        const auto& ofTo = templates_.of(to);
        if (ofFrom.size() > 1 || ofTo.size() > 1) {
            unclearEdges.insert({from, to});
            return;
        }
        if (ofFrom.size() == 1 && ofTo.size() == 1) {
            const TruePair pair{*ofFrom.begin(), *ofTo.begin()};
            if (truth_.edges().contains(pair)) {
                found.insert(pair);
                return;
            }
            if (truth_.free(pair)) {
                freeEdges.insert({from, to});
                return;
            }
        }
        wrong[{nameOf(from), nameOf(to)}] += count;
    }

    /// A true template by its number, one that is none of the truth's by ours.
    struct Name {
        bool known = false;
        std::uint32_t number = 0;
        auto operator<=>(const Name&) const = default;
    };

    std::set<TruePair> found;
    std::set<std::pair<TemplateId, TemplateId>> freeEdges, unclearEdges;
    std::map<std::pair<Name, Name>, std::uint64_t> wrong;

private:
    Name nameOf(TemplateId id) const {
        const auto& of = templates_.of(id);
        return of.empty() ? Name{false, raw(id)} : Name{true, *of.begin()};
    }

    const TrueEdges& truth_;
    const TruthTemplates& templates_;
};

std::string textOf(const Judging::Name& name, const RelationTruth& truth) {
    return name.known ? truth.templates[name.number].text : "template " + std::to_string(name.number);
}

}  // namespace

WorkflowFigures evaluateWorkflows(const LearnedWorkflows& learned, const RelationTruth& truth,
                                  const TruthTemplates& templates) {
    const TrueEdges planted(truth, templates);
    Judging judging(planted, templates);
    for (const Workflow& workflow : learned.workflows) {
        for (const WorkflowEdge& edge : workflow.edges) {
            judging.judge(workflow.steps[edge.from].id, workflow.steps[edge.to].id, edge.count);
        }
    }
    WorkflowFigures figures;
    figures.source = learned.source;
    figures.workflows = learned.workflows.size();
    figures.tracks = learned.workflowOfTrack.size();
    figures.edges = planted.edges().size();
    figures.found = judging.found.size();
    figures.wrong = judging.wrong.size();
    figures.free = judging.freeEdges.size();
    figures.unclear = judging.unclearEdges.size();
    figures.notToldApart = planted.notToldApart().size();
    for (const RelationTruth::Workflow& workflow : truth.workflows) {
        TrueWorkflowFigures one{workflow.name, 0, 0, 0};
        for (const TruePair& edge : workflow.edges) {
            one.edges += planted.edges().contains(edge) ? 1 : 0;
            one.found += judging.found.contains(edge) ? 1 : 0;
            one.notToldApart += planted.notToldApart().contains(edge) ? 1 : 0;
        }
        figures.trueWorkflows.push_back(std::move(one));
    }
    for (const auto& [from, to] : planted.edges()) {
        if (judging.found.contains({from, to})) continue;
        figures.missed.push_back({truth.templates[from].text, truth.templates[to].text, 0});
    }
    for (const auto& [pair, count] : judging.wrong) {
        figures.mistaken.push_back({textOf(pair.first, truth), textOf(pair.second, truth), count});
    }
    std::ranges::stable_sort(figures.mistaken, std::ranges::greater{}, &NamedEdge::count);
    return figures;
}

}  // namespace logwright
