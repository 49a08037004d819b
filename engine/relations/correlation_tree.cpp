// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/correlation_tree.h"

#include "engine/relations/run_onsets.h"
#include "engine/relations/tree_words.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace logwright {

namespace {

/// Of templates that were not there when the relations were learned.
constexpr auto noType = std::numeric_limits<EventType>::max();
/// Of what began when a seldom template began.
constexpr std::size_t mostOnsets = 12;
/// Evidence that is less than this share of the strongest is not told, where nobody says from which share on.
constexpr double leastOfStrongest = 0.4;

/// A record as the tree meets it.
struct Place {
    TimelineRow row{};
    EventType type = 0;
};

/// One record that answers for another, or that another answers for.
struct Link {
    Place other;
    double share = 0;
    double fall = 0;
    double lagSeconds = 0;
    std::uint32_t back = 0;
    bool timed = true;
};

/// What can be said of a record: its links, and why there are none.
struct Sight {
    double probability = 0;
    std::vector<Link> links;
    bool noModel = false;  ///< that says anything
    std::vector<RunOnset> onsets;
    std::string reason;
};

class TreeBuilder {
public:
    TreeBuilder(const Snapshot& snapshot, const LearnedRelations& relations, const SessionReader& sessions,
                const HostReader& hosts, const TreeSettings& settings)
        : snapshot_(snapshot),
          relations_(relations),
          settings_(settings),
          hosts_(hosts),
          windows_(snapshot, relations.templates, sessions, hosts),
          words_(snapshot, relations, settings) {}

    Result<CorrelationTree> build(RecordIndex root, TaskContext& task);

private:
    WindowSettings windowOf(const RelationModel& model) const;
    double thresholdOf(const Explanation& explanation, const RelationModel& model) const;
    bool timed(TimelineRow row) const { return snapshot_.timeKnown(snapshot_.recordAt(row)); }
    Link linkTo(const RelationModel& model, const EventWindow& window, const Explanation& explanation,
                const Place& effect, std::size_t at) const;
    Result<> lookAt(std::size_t node, Sight& sight);
    Result<> lookBack(const Place& place, Sight& sight);
    Result<> lookForward(const Place& place, Sight& sight);
    Result<> lookBeside(const Place& place, Sight& sight, TaskContext& task);
    Result<std::optional<Link>> linkFrom(const Place& cause, const WindowEvent& later);
    void hang(std::size_t parent, std::vector<Link> links);
    Result<std::vector<RunOnset>> onsetsOf(const Place& place, TaskContext& task);
    void hangOnsets(std::size_t parent, const std::vector<RunOnset>& onsets);
    bool full();
    TreeEdge edgeOf(std::size_t parent, const std::vector<Link>& links) const;

    const Snapshot& snapshot_;
    const LearnedRelations& relations_;
    const TreeSettings& settings_;
    const HostReader& hosts_;
    WindowReader windows_;
    TreeWords words_;
    std::optional<RunOnsets> runs_;  ///< once they are asked for
    CorrelationTree tree_;
    std::vector<Place> places_;   ///< of each node's nearest record
    std::vector<bool> doubtful_;  ///< of each node's edge
    std::set<TimelineRow> followed_;
};

Result<CorrelationTree> TreeBuilder::build(RecordIndex root, TaskContext& task) {
    tree_.root = root;
    tree_.settings = settings_;
    TreeNode top;
    top.id = snapshot_.templateOf(root);
    top.records = {root};
    tree_.nodes.push_back(std::move(top));
    const TimelineRow row = windows_.rowOf(root);
    places_.push_back({row, windows_.typeOf(row).value_or(noType)});
    doubtful_.push_back(false);
    for (std::size_t node = 0; node < tree_.nodes.size(); ++node) {
        if (task.stopRequested()) return cancelledError();
        // Each node but the root hangs on one edge. What began near a run stands beside it already.
        if (node > 0 && tree_.edges[node - 1].onset) continue;
        Sight sight;
        if (auto done = lookAt(node, sight); !done) return done.error();
        tree_.nodes[node].probability = sight.probability;
        if (tree_.nodes[node].depth >= settings_.depth) continue;
        if (doubtful_[node] && !settings_.followDoubtful) {
            tree_.nodes[node].reason = words_.notFollowed();
            continue;
        }
        if (!followed_.insert(places_[node].row).second) {
            tree_.nodes[node].reason = words_.elsewhere();
            continue;
        }
        if (sight.noModel) {
            if (auto done = lookBeside(places_[node], sight, task); !done) return done.error();
        }
        if (!sight.links.empty()) hang(node, std::move(sight.links));
        if (!sight.onsets.empty()) hangOnsets(node, sight.onsets);
        if (!tree_.nodes[node].expanded || !sight.onsets.empty()) {
            tree_.nodes[node].reason = sight.reason.empty() ? words_.onlyDoubtful() : sight.reason;
        }
    }
    return std::move(tree_);
}

Result<> TreeBuilder::lookAt(std::size_t node, Sight& sight) {
    const Place place = places_[node];
    if (settings_.direction == TreeSettings::Direction::causes) return lookBack(place, sight);
    return lookForward(place, sight);
}

WindowSettings TreeBuilder::windowOf(const RelationModel& model) const {
    WindowSettings window = model.window();
    window.timeSpan = settings_.timeSpan;
    window.sameSession = settings_.sameSession;
    window.sameHost = settings_.sameHost;
    return window;
}

double TreeBuilder::thresholdOf(const Explanation& explanation, const RelationModel& model) const {
    return settings_.threshold ? *settings_.threshold
                               : causeThreshold(explanation.share, model.window().length);
}

Link TreeBuilder::linkTo(const RelationModel& model, const EventWindow& window,
                         const Explanation& explanation, const Place& effect, std::size_t at) const {
    const WindowEvent& event = window[at];
    Link link;
    link.other = {event.row, event.type};
    link.share = explanation.share[at];
    link.lagSeconds = std::chrono::duration<double>(event.lag).count();
    link.back = event.back;
    link.timed = timed(event.row) && timed(effect.row);
    if (explanation.probability > 0) {
        const double without = model.probabilityWithout(window, effect.type, at);
        link.fall = std::clamp(1 - without / explanation.probability, 0.0, 1.0);
    }
    return link;
}

Result<> TreeBuilder::lookBack(const Place& place, Sight& sight) {
    const RelationModel* model = place.type == noType ? nullptr : relations_.modelFor(place.type);
    sight.noModel = model == nullptr;
    if (sight.noModel) return Done{};
    auto window = windows_.before(place.row, windowOf(*model));
    if (!window) return window.error();
    const Explanation explanation = model->explain(*window, place.type);
    assert(explanation.share.size() == window->size());
    sight.probability = explanation.probability;
    if (window->empty()) {
        sight.reason = words_.nothingBefore();
        return Done{};
    }
    if (model->kind() == RelationModelKind::attention && model->choices() < 2) {
        sight.reason = words_.onlyChoice();
        return Done{};
    }
    if (model->kind() == RelationModelKind::attention && !explanation.predicted) {
        sight.reason = words_.anotherExpected(explanation);
        return Done{};
    }
    const double threshold = thresholdOf(explanation, *model);
    for (std::size_t i = 0; i < window->size(); ++i) {
        if (explanation.share[i] <= threshold) continue;
        sight.links.push_back(linkTo(*model, *window, explanation, place, i));
    }
    if (sight.links.empty()) sight.reason = words_.nobodyAnswers(explanation);
    return Done{};
}

// Whether the record at `later` has `cause` among its causes.
Result<std::optional<Link>> TreeBuilder::linkFrom(const Place& cause, const WindowEvent& later) {
    const RelationModel* model = relations_.modelFor(later.type);
    if (model == nullptr || relations_.pair(cause.type, later.type) == nullptr) return std::optional<Link>{};
    auto window = windows_.before(later.row, windowOf(*model));
    if (!window) return window.error();
    const auto at = std::ranges::find(*window, cause.row, &WindowEvent::row);
    if (at == window->end()) return std::optional<Link>{};
    const Explanation explanation = model->explain(*window, later.type);
    if (model->kind() == RelationModelKind::attention && (!explanation.predicted || model->choices() < 2)) {
        return std::optional<Link>{};
    }
    const auto position = static_cast<std::size_t>(at - window->begin());
    if (explanation.share[position] <= thresholdOf(explanation, *model)) return std::optional<Link>{};
    Link link = linkTo(*model, *window, explanation, {later.row, later.type}, position);
    link.other = {later.row, later.type};
    return std::optional(link);
}

Result<> TreeBuilder::lookForward(const Place& place, Sight& sight) {
    sight.noModel = place.type == noType || relations_.models.empty();
    if (sight.noModel) return Done{};
    if (const RelationModel* own = relations_.modelFor(place.type)) {
        auto window = windows_.before(place.row, windowOf(*own));
        if (!window) return window.error();
        sight.probability = own->explain(*window, place.type).probability;
    }
    auto after = windows_.after(place.row, windowOf(*relations_.models.front()));
    if (!after) return after.error();
    for (const WindowEvent& later : *after) {
        auto link = linkFrom(place, later);
        if (!link) return link.error();
        if (*link) sight.links.push_back(**link);
    }
    if (!sight.links.empty()) return Done{};
    sight.noModel = relations_.modelFor(place.type) == nullptr;
    sight.reason = after->empty() ? words_.nothingAfter() : words_.leadsToNothing();
    return Done{};
}

Result<> TreeBuilder::lookBeside(const Place& place, Sight& sight, TaskContext& task) {
    const TemplateId id = snapshot_.templateOf(snapshot_.recordAt(place.row));
    auto onsets = onsetsOf(place, task);
    if (!onsets) return onsets.error();
    sight.onsets = std::move(*onsets);
    if (!sight.onsets.empty())
        sight.reason = words_.ofRun(*runs_->firstOfRun(snapshot_.recordAt(place.row)));
    else
        sight.reason = place.type == noType ? words_.unknown(id) : words_.notLearned(id);
    return Done{};
}

Result<std::vector<RunOnset>> TreeBuilder::onsetsOf(const Place& place, TaskContext& task) {
    if (settings_.sameSession || settings_.sureOnly) return std::vector<RunOnset>{};
    if (!runs_) {
        auto runs = RunOnsets::read(snapshot_, task);
        if (!runs) return runs.error();
        runs_.emplace(std::move(*runs));
    }
    const RecordIndex record = snapshot_.recordAt(place.row);
    const bool back = settings_.direction == TreeSettings::Direction::causes;
    auto onsets = runs_->beside(record, back ? RunOnsets::Side::before : RunOnsets::Side::after,
                                settings_.timeSpan.value_or(usualReach), task);
    if (!onsets || onsets->empty() || !settings_.sameHost || !hosts_) return onsets;
    std::vector<RecordIndex> firsts{record};
    for (const RunOnset& onset : *onsets) firsts.push_back(onset.records.front());
    auto hosts = hosts_(firsts);
    if (!hosts) return hosts.error();
    std::vector<RunOnset> here;
    for (std::size_t i = 0; i < onsets->size(); ++i) {
        const HostKey host = (*hosts)[i + 1];
        if (host == noHost || hosts->front() == noHost || host == hosts->front())
            here.push_back(std::move((*onsets)[i]));
    }
    return here;
}

// Links stand nearest first.
TreeEdge TreeBuilder::edgeOf(std::size_t parent, const std::vector<Link>& links) const {
    TreeEdge edge;
    edge.from = parent;
    edge.merged = static_cast<std::uint32_t>(links.size());
    const auto count = static_cast<double>(links.size());
    const bool back = settings_.direction == TreeSettings::Direction::causes;
    for (const Link& link : links) {
        // The shares of one effect add up; those in several effects are each of another whole.
        edge.share += back ? link.share : link.share / count;
        edge.fall += link.fall / count;
        edge.lagSeconds += link.lagSeconds / count;
        edge.lagEvents += link.back / count;
        edge.timed = edge.timed && link.timed;
    }
    const EventType own = places_[parent].type;
    const EventType other = links.front().other.type;
    const PairStatistics* pair = back ? relations_.pair(other, own) : relations_.pair(own, other);
    if (pair != nullptr) edge.statistics = *pair;
    edge.doubt = doubtOf(pair, links.front().timed ? links.front().lagSeconds : 0);
    edge.sure = edge.doubt.empty();
    return edge;
}

void TreeBuilder::hang(std::size_t parent, std::vector<Link> links) {
    std::ranges::stable_sort(links, {}, &Link::back);
    std::map<EventType, std::vector<Link>> byType;
    for (const Link& link : links) byType[link.other.type].push_back(link);
    std::vector<std::pair<TreeEdge, std::vector<Link>>> children;
    for (auto& [type, merged] : byType) {
        TreeEdge edge = edgeOf(parent, merged);
        if (settings_.sureOnly && !edge.sure) continue;
        children.emplace_back(std::move(edge), std::move(merged));
    }
    std::ranges::stable_sort(children, std::ranges::greater{},
                             [](const auto& child) { return child.first.share; });
    for (auto& [edge, merged] : children) {
        if (full()) break;
        TreeNode node;
        node.id = relations_.templates[merged.front().other.type];
        node.depth = tree_.nodes[parent].depth + 1;
        for (const Link& link : merged) node.records.push_back(snapshot_.recordAt(link.other.row));
        edge.to = tree_.nodes.size();
        places_.push_back(merged.front().other);
        doubtful_.push_back(!edge.sure);
        tree_.nodes.push_back(std::move(node));
        tree_.edges.push_back(std::move(edge));
        tree_.nodes[parent].expanded = true;
    }
}

void TreeBuilder::hangOnsets(std::size_t parent, const std::vector<RunOnset>& onsets) {
    const auto weight = [](const RunOnset& onset) { return -std::log(std::max(onset.chance, 1e-300)); };
    double all = 0;
    for (const RunOnset& onset : onsets) all += weight(onset);
    const double least = settings_.threshold.value_or(leastOfStrongest * weight(onsets.front()) / all);
    const TimelineRow began = windows_.rowOf(*runs_->firstOfRun(snapshot_.recordAt(places_[parent].row)));
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        const RunOnset& onset = onsets[i];
        TreeEdge edge;
        edge.share = weight(onset) / all;
        if (edge.share < least || full()) break;
        if (i == mostOnsets) {
            tree_.cut = true;
            break;
        }
        const TimelineRow row = windows_.rowOf(onset.records.front());
        edge.from = parent;
        edge.to = tree_.nodes.size();
        edge.merged = static_cast<std::uint32_t>(onset.records.size());
        edge.lagSeconds = std::chrono::duration<double>(onset.apart).count();
        edge.lagEvents = std::abs(static_cast<double>(raw(row)) - static_cast<double>(raw(began)));
        edge.onset = TreeOnset{onset.runs, onset.together, onset.chance};
        edge.doubt = words_.onlyOnsets();
        TreeNode node;
        node.id = onset.id;
        node.depth = tree_.nodes[parent].depth + 1;
        node.records = onset.records;
        places_.push_back({row, windows_.typeOf(row).value_or(noType)});
        doubtful_.push_back(true);
        tree_.nodes.push_back(std::move(node));
        tree_.edges.push_back(std::move(edge));
        tree_.nodes[parent].expanded = true;
    }
}

bool TreeBuilder::full() {
    tree_.cut = tree_.cut || tree_.nodes.size() >= settings_.mostNodes;
    return tree_.nodes.size() >= settings_.mostNodes;
}

}  // namespace

std::uint64_t TreeOnset::onceIn() const {
    const double often = 1 / std::clamp(chance, 1e-12, 1.0);
    const double digits = std::pow(10, std::max(0.0, std::floor(std::log10(often)) - 1));
    return static_cast<std::uint64_t>(std::round(often / digits) * digits);
}

Result<CorrelationTree> buildTree(const Snapshot& snapshot, const LearnedRelations& relations,
                                  const SessionReader& sessions, RecordIndex root,
                                  const TreeSettings& settings, TaskContext& task, const HostReader& hosts) {
    if (raw(root) >= snapshot.recordCount()) {
        return Error{"there is no record " + std::to_string(raw(root)), "",
                     "the project holds records 0 to " + std::to_string(snapshot.recordCount() - 1),
                     Error::Kind::usage};
    }
    return TreeBuilder(snapshot, relations, sessions, hosts, settings).build(root, task);
}

}  // namespace logwright
