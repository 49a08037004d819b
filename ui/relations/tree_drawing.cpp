// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/tree_drawing.h"

#include "engine/report/tidy_tree.h"
#include "ui/log/read_records.h"
#include "ui/log/record_painter.h"
#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/relations/relation_words.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>

#include <algorithm>

namespace logwright::ui {

namespace {

/// A tree of more nodes opens with what is near the root.
constexpr std::size_t mostOpenAtFirst = 40;
constexpr std::uint32_t openDepthAtFirst = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::TreeDrawing)
};

quint64 mixed(quint64 seed, quint64 value) {
    quint64 x = (seed ^ value) * 0x9E3779B97F4A7C15ull;
    x ^= x >> 29;
    return x * 0xBF58476D1CE4E5B9ull;
}

void linkNodes(ReadTree& shown) {
    const CorrelationTree& tree = shown.tree;
    shown.parent.assign(tree.nodes.size(), -1);
    shown.edgeOf.assign(tree.nodes.size(), -1);
    for (std::size_t e = 0; e < tree.edges.size(); ++e) {
        const TreeEdge& edge = tree.edges[e];
        if (shown.parent[edge.to] >= 0) continue;
        shown.parent[edge.to] = static_cast<int>(edge.from);
        shown.edgeOf[edge.to] = static_cast<int>(e);
    }
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const int parent = shown.parent[i];
        const quint64 above = parent < 0 ? raw(tree.root) : shown.keys[static_cast<std::size_t>(parent)];
        shown.keys.push_back(mixed(above, raw(tree.nodes[i].id) + 1));
    }
}

QString titleOf(const Snapshot& snapshot, TemplateId id) {
    const Template* known = snapshot.templates().find(id);
    return known ? templateTitle(*known) : templateNumber(id);
}

const SourceInfo* sourceOf(const Snapshot& snapshot, RecordIndex record) {
    return snapshot.source(snapshot.sourceOf(record));
}

/// Cards of one drawing, node by node.
class TreeDrawer {
public:
    TreeDrawer(const ReadTree& shown, const TreeFolds& folds, const GraphSizes& sizes)
        : shown_(shown),
          tree_(shown.tree),
          sizes_(sizes),
          toCauses_(tree_.settings.direction == TreeSettings::Direction::causes) {
        findVisible(folds);
    }

    TreePicture draw() {
        const std::vector<double> across = placeAcross();
        for (std::size_t i = 0; i < picture_.nodeOfCard.size(); ++i) {
            GraphCard card = cardOf(static_cast<std::size_t>(picture_.nodeOfCard[i]));
            const double level = tree_.nodes[static_cast<std::size_t>(picture_.nodeOfCard[i])].depth;
            // Time runs from left to right: causes stand on the left of what they led to.
            const double along = (sizes_.width + sizes_.levelGap) * level;
            card.middle = QPointF(toCauses_ ? -along : along, across[i]);
            picture_.contents.cards.push_back(std::move(card));
        }
        for (std::size_t i = 1; i < picture_.nodeOfCard.size(); ++i) addArrow(i);
        return std::move(picture_);
    }

private:
    void findVisible(const TreeFolds& folds) {
        below_.assign(tree_.nodes.size(), 0);
        card_.assign(tree_.nodes.size(), -1);
        folded_.assign(tree_.nodes.size(), false);
        for (std::size_t i = tree_.nodes.size(); i-- > 1;)
            below_[static_cast<std::size_t>(shown_.parent[i])] += 1 + below_[i];
        for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
            folded_[i] = below_[i] > 0 && folds.folded(shown_, i);
            const int parent = shown_.parent[i];
            const bool visible = parent < 0 || (card_[static_cast<std::size_t>(parent)] >= 0 &&
                                                !folded_[static_cast<std::size_t>(parent)]);
            if (!visible) continue;
            card_[i] = static_cast<int>(picture_.nodeOfCard.size());
            picture_.nodeOfCard.push_back(static_cast<int>(i));
        }
    }

    std::vector<double> placeAcross() const {
        TreeShape shape;
        for (const int node : picture_.nodeOfCard) {
            const int parent = shown_.parent[static_cast<std::size_t>(node)];
            shape.parent.push_back(parent < 0 ? -1 : card_[static_cast<std::size_t>(parent)]);
            const bool noted = !tree_.nodes[static_cast<std::size_t>(node)].reason.empty();
            shape.extent.push_back(sizes_.height + (noted ? sizes_.note : 0));
        }
        return layOutTree(shape, sizes_.rowGap);
    }

    GraphCard cardOf(std::size_t node) const {
        const TreeNode& known = tree_.nodes[node];
        const Snapshot& snapshot = *shown_.snapshot;
        const RecordIndex record = known.records.front();
        const RecordFacts facts = factsOf(snapshot, record);
        const ShownRecord& text = shown_.texts[node];
        GraphCard card;
        card.key = shown_.keys[node];
        card.centre = node == 0;
        card.severity = facts.severity;
        card.heading = facts.timeUnknown ? Words::tr("no time") : timeOfDayText(facts.time);
        if (node > 0 && !facts.timeUnknown && snapshot.timeKnown(tree_.root))
            card.heading += QStringLiteral("  ·  ") + fromRoot(facts.time);
        if (known.records.size() > 1)
            card.badge = QStringLiteral("×%1").arg(readableNumber(known.records.size()));
        card.text = text.message;
        for (const ShownRecord::Span& span : text.parameters) card.spans.push_back({span.begin, span.length});
        const SourceInfo* source = sourceOf(snapshot, record);
        card.foot = titleOf(snapshot, known.id);
        if (source) card.foot += QStringLiteral("  ·  ") + fromEngine(source->display);
        card.note = asSentence(known.reason);
        if (below_[node] > 0) card.fold = folded_[node] ? GraphCard::Fold::closed : GraphCard::Fold::open;
        card.folded = folded_[node] ? below_[node] : 0;
        card.foldSide = toCauses_ ? GraphCard::Side::left : GraphCard::Side::right;
        card.words = wordsOf(card, facts);
        return card;
    }

    QString fromRoot(Timestamp time) const {
        const Timestamp root = shown_.snapshot->time(tree_.root);
        const auto apart = time < root ? root - time : time - root;
        if (apart.count() == 0) return Words::tr("at the same time");
        return (time < root ? Words::tr("%1 before") : Words::tr("%1 after")).arg(durationText(apart));
    }

    QString wordsOf(const GraphCard& card, const RecordFacts& facts) const {
        QStringList lines{card.heading, card.text, card.foot};
        if (facts.severity != Severity::none) lines.insert(1, severityWord(facts.severity));
        if (!card.badge.isEmpty())
            lines.append(Words::tr("%1 records of this template").arg(card.badge.mid(1)));
        if (!card.note.isEmpty()) lines.append(card.note);
        if (card.folded > 0) lines.append(Words::tr("%1 more hang on it: + unfolds").arg(card.folded));
        return lines.join(QLatin1Char('\n'));
    }

    void addArrow(std::size_t cardIndex) {
        const int node = picture_.nodeOfCard[cardIndex];
        const int edgeIndex = shown_.edgeOf[static_cast<std::size_t>(node)];
        const TreeEdge& edge = tree_.edges[static_cast<std::size_t>(edgeIndex)];
        const int far = static_cast<int>(cardIndex);
        const int near = card_[static_cast<std::size_t>(shown_.parent[static_cast<std::size_t>(node)])];
        GraphArrow arrow;
        arrow.from = toCauses_ ? far : near;
        arrow.to = toCauses_ ? near : far;
        arrow.labelBy = far;
        arrow.weight = edge.share;
        arrow.doubtful = !edge.sure;
        arrow.label = percentText(edge.share);
        if (edge.timed) arrow.label += QStringLiteral(" · ") + lagText(edge.lagSeconds);
        if (!edge.sure) arrow.label.prepend(QStringLiteral("? "));
        const QString cause = titleOf(*shown_.snapshot, tree_.nodes[toCauses_ ? edge.to : edge.from].id);
        const QString effect = titleOf(*shown_.snapshot, tree_.nodes[toCauses_ ? edge.from : edge.to].id);
        QStringList words = edgeSentences(edge, cause, effect);
        if (!edge.sure) words.append(Words::tr("Doubtful: %1").arg(asSentence(edge.doubt)));
        arrow.words = words.join(QLatin1Char('\n'));
        picture_.contents.arrows.push_back(std::move(arrow));
        picture_.edgeOfArrow.push_back(edgeIndex);
    }

    const ReadTree& shown_;
    const CorrelationTree& tree_;
    GraphSizes sizes_;
    bool toCauses_;
    std::vector<int> below_;
    std::vector<int> card_;
    std::vector<bool> folded_;
    TreePicture picture_;
};

}  // namespace

Result<ReadTree> readTree(Project& project, const SnapshotPtr& snapshot, RecordIndex record,
                          const TreeSettings& settings, TaskContext& task) {
    Result<CorrelationTree> tree = project.correlationTree(*snapshot, record, settings, task);
    if (!tree) return tree.error();
    ReadTree shown;
    shown.snapshot = snapshot;
    shown.tree = *std::move(tree);
    std::vector<RecordIndex> records;
    for (const TreeNode& node : shown.tree.nodes) records.push_back(node.records.front());
    const Result<std::vector<RecordText>> texts = project.readRecords(*snapshot, records);
    if (!texts) return texts.error();
    if (task.stopRequested()) return cancelledError();
    for (std::size_t i = 0; i < texts->size(); ++i) {
        shown.texts.emplace_back((*texts)[i]);
        const Template* known = snapshot->templates().find(shown.tree.nodes[i].id);
        // A file that is gone: the template still says what it was.
        if (shown.texts.back().message.isEmpty() && known)
            shown.texts.back().message = DisplayText(withoutSecrets(known->text)).text();
    }
    linkNodes(shown);
    return shown;
}

bool TreeFolds::folded(const ReadTree& shown, std::size_t node) const {
    const bool atFirst =
        shown.tree.nodes.size() > mostOpenAtFirst && shown.tree.nodes[node].depth >= openDepthAtFirst;
    return atFirst != turned_.contains(shown.keys[node]);
}

void TreeFolds::toggle(const ReadTree& shown, std::size_t node) {
    const quint64 key = shown.keys[node];
    if (turned_.erase(key) == 0) turned_.insert(key);
}

TreePicture drawTree(const ReadTree& shown, const TreeFolds& folds, const GraphSizes& sizes) {
    return TreeDrawer(shown, folds, sizes).draw();
}

EvidencePtr evidenceOf(const ReadTree& shown, int node, bool edge) {
    const auto index = static_cast<std::size_t>(node);
    const CorrelationTree& tree = shown.tree;
    auto evidence = std::make_shared<Evidence>();
    evidence->snapshot = shown.snapshot;
    evidence->edge = edge;
    evidence->node = tree.nodes[index];
    evidence->shown = tree.nodes[index].id;
    evidence->rootIsEffect = tree.settings.direction == TreeSettings::Direction::causes;
    if (shown.edgeOf[index] < 0) return evidence;
    const TreeEdge& joined = tree.edges[static_cast<std::size_t>(shown.edgeOf[index])];
    const TreeNode& near = tree.nodes[joined.from];
    evidence->others = near.records;
    evidence->treeEdge = joined;
    evidence->statistics = joined.statistics;
    evidence->cause = evidence->rootIsEffect ? tree.nodes[index].id : near.id;
    evidence->effect = evidence->rootIsEffect ? near.id : tree.nodes[index].id;
    return evidence;
}

}  // namespace logwright::ui
