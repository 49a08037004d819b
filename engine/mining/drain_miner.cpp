// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drain: a tree of fixed depth leads from the number of words and the first words to a leaf of groups; of
// these the most similar one takes the message, or a new one is made.
// P. He et al., "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017.

#include "engine/mining/byte_class.h"
#include "engine/mining/masked_words.h"
#include "engine/mining/miner_core.h"

#include <algorithm>
#include <map>
#include <optional>

namespace logwright {

namespace {

struct Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> children;
    std::vector<std::uint32_t> groups;  ///< of a leaf
};

class DrainMiner final : public MinerCore {
public:
    DrainMiner(const MinerSettings& settings, const MaskSet& masks)
        : levels_(static_cast<std::size_t>(settings.drainDepth) - 3),
          similarity_(settings.drainSimilarity),
          maxChildren_(static_cast<std::size_t>(settings.drainMaxChildren)),
          words_(masks) {}

    std::uint32_t learn(const FormView& form) override {
        const Words words = words_.of(form.example);
        Node& leaf = leafFor(words);
        if (const auto group = mostSimilar(leaf, words)) {
            merge(templates_[*group], words);
            return *group;
        }
        return add(leaf, words);
    }

    std::optional<std::uint32_t> find(std::string_view message, FindScratch& scratch) const override {
        const Words words = scratch.words.of(message);
        const Node* leaf = knownLeaf(words);
        return leaf == nullptr ? std::nullopt : mostSimilar(*leaf, words);
    }

    std::uint32_t catchAll() override {
        const Words words{std::string(wildcardWord)};
        Node& leaf = leafFor(words);
        for (const std::uint32_t group : leaf.groups) {
            if (templates_[group] == words) return group;
        }
        return add(leaf, words);
    }

    std::uint32_t groupCount() const override { return static_cast<std::uint32_t>(templates_.size()); }
    TemplateTable table() const override { return tableOf(templates_); }

    void save(StateWriter& state) const override {
        state.number(static_cast<std::uint32_t>(templates_.size()));
        for (std::size_t i = 0; i < templates_.size(); ++i) {
            saveWords(templates_[i], state);
            saveWords(paths_[i], state);
        }
    }

    void restore(StateReader& state) override {
        const std::uint32_t count = state.count(2 * sizeof(std::uint32_t));
        for (std::uint32_t i = 0; i < count && state.ok(); ++i) {
            templates_.push_back(restoreWords(state));
            paths_.push_back(restoreWords(state));
            Node* node = &byLength_[templates_.back().size()];
            for (const std::string& step : paths_.back()) node = &childOf(*node, step);
            node->groups.push_back(i);
        }
    }

private:
    static Node& childOf(Node& node, const std::string& word) {
        std::unique_ptr<Node>& child = node.children[word];
        if (!child) child = std::make_unique<Node>();
        return *child;
    }

    std::string stepFor(const Node& node, const std::string& word) const;
    Node& leafFor(const Words& words);
    const Node* knownLeaf(const Words& words) const;
    std::optional<std::uint32_t> mostSimilar(const Node& leaf, const Words& words) const;
    static void merge(Words& pattern, const Words& words);
    std::uint32_t add(Node& leaf, const Words& words);

    std::size_t levels_;  ///< of words, between the number of words and the leaf
    double similarity_;
    std::size_t maxChildren_;
    MaskedWords words_;
    std::map<std::size_t, Node> byLength_;
    Words path_;  ///< to the leaf found last
    std::vector<Words> templates_;
    std::vector<Words> paths_;
};

/// Words with digits are variables already; so is what comes after the node has its children.
std::string DrainMiner::stepFor(const Node& node, const std::string& word) const {
    const bool variable =
        word.find(wildcardWord) != std::string::npos || std::any_of(word.begin(), word.end(), isDigit);
    if (variable) return std::string(wildcardWord);
    if (node.children.contains(word)) return word;
    const std::size_t words = node.children.size() - (node.children.contains(wildcardWord) ? 1 : 0);
    return words + 1 < maxChildren_ ? word : std::string(wildcardWord);
}

Node& DrainMiner::leafFor(const Words& words) {
    path_.clear();
    Node* node = &byLength_[words.size()];
    for (std::size_t level = 0; level < levels_ && level < words.size(); ++level) {
        path_.push_back(stepFor(*node, words[level]));
        node = &childOf(*node, path_.back());
    }
    return *node;
}

/// The leaf where such words were learned; null where none were.
const Node* DrainMiner::knownLeaf(const Words& words) const {
    const auto length = byLength_.find(words.size());
    const Node* node = length == byLength_.end() ? nullptr : &length->second;
    for (std::size_t level = 0; node != nullptr && level < levels_ && level < words.size(); ++level) {
        const auto child = node->children.find(stepFor(*node, words[level]));
        node = child == node->children.end() ? nullptr : child->second.get();
    }
    return node;
}

std::optional<std::uint32_t> DrainMiner::mostSimilar(const Node& leaf, const Words& words) const {
    std::optional<std::uint32_t> best;
    std::size_t mostEqual = 0;
    std::size_t mostWildcards = 0;
    for (const std::uint32_t group : leaf.groups) {
        const Words& pattern = templates_[group];
        std::size_t equal = 0;
        std::size_t wildcards = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (pattern[i] == wildcardWord)
                ++wildcards;
            else if (pattern[i] == words[i])
                ++equal;
        }
        if (best && (equal < mostEqual || (equal == mostEqual && wildcards <= mostWildcards))) continue;
        best = group;
        mostEqual = equal;
        mostWildcards = wildcards;
    }
    if (!best) return std::nullopt;
    if (templates_[*best] == words) return best;  // all wildcards, as often as they come
    const double share =
        words.empty() ? 1 : static_cast<double>(mostEqual) / static_cast<double>(words.size());
    return share >= similarity_ ? best : std::nullopt;
}

void DrainMiner::merge(Words& pattern, const Words& words) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != words[i]) pattern[i] = wildcardWord;
    }
}

std::uint32_t DrainMiner::add(Node& leaf, const Words& words) {
    const auto group = static_cast<std::uint32_t>(templates_.size());
    templates_.push_back(words);
    paths_.push_back(path_);
    leaf.groups.push_back(group);
    return group;
}

}  // namespace

std::unique_ptr<MinerCore> makeDrainMiner(const MinerSettings& settings, const MaskSet& masks) {
    return std::make_unique<DrainMiner>(settings, masks);
}

}  // namespace logwright
