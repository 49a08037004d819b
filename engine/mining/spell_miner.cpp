// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spell: a message joins the template with which it has the longest common subsequence of words, if that is
// at least the share tau of the message; the template becomes that subsequence, with `<*>` in the gaps. M.
// Du, F. Li, "Spell: Streaming Parsing of System Event Logs", ICDM 2016.

#include "engine/mining/masked_words.h"
#include "engine/mining/miner_core.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

/// Longer messages are compared by their first words: the subsequence costs the square of them.
constexpr std::size_t mostWords = 256;
/// So many templates, and what fits none of them is no template of its own any more.
constexpr std::size_t mostTemplates = 20'000;

bool isWildcard(const std::string& word) {
    return word == wildcardWord;
}

/// The words of `pattern` stand in `words` in their order.
bool isSubsequence(const Words& pattern, const Words& words) {
    std::size_t at = 0;
    for (const std::string& word : pattern) {
        if (isWildcard(word)) continue;
        while (at < words.size() && words[at] != word) ++at;
        if (at == words.size()) return false;
        ++at;
    }
    return true;
}

std::size_t constantsOf(const Words& pattern) {
    return pattern.size() -
           static_cast<std::size_t>(std::count_if(pattern.begin(), pattern.end(), isWildcard));
}

/// Lengths of the longest common subsequences of all tails of `a` and `b`.
class CommonTails {
public:
    CommonTails(const Words& a, const Words& b) : width_(b.size() + 1), lengths_((a.size() + 1) * width_) {
        for (std::size_t i = a.size(); i-- > 0;) {
            for (std::size_t j = b.size(); j-- > 0;) {
                const bool equal = a[i] == b[j] && !isWildcard(a[i]);
                at(i, j) = equal ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    std::uint32_t length() const { return lengths_[0]; }
    std::uint32_t length(std::size_t i, std::size_t j) const { return lengths_[i * width_ + j]; }

private:
    std::uint32_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }
    std::size_t width_;
    std::vector<std::uint32_t> lengths_;
};

/// The common subsequence with a wildcard for each gap in either.
Words commonPattern(const Words& a, const Words& b) {
    const CommonTails tails(a, b);
    Words pattern;
    bool gap = false;
    const auto closeGap = [&] {
        if (gap) pattern.emplace_back(wildcardWord);
        gap = false;
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j] && !isWildcard(a[i])) {
            closeGap();
            pattern.push_back(a[i]);
            ++i;
            ++j;
        } else {
            gap = true;
            if (tails.length(i + 1, j) >= tails.length(i, j + 1))
                ++i;
            else
                ++j;
        }
    }
    gap = gap || i < a.size() || j < b.size();
    closeGap();
    return pattern;
}

/// Templates by their constant words, the quickest way to find one that a message fits.
struct PrefixNode {
    std::map<std::string, std::unique_ptr<PrefixNode>, std::less<>> children;
    std::optional<std::uint32_t> group;
};

class SpellMiner final : public MinerCore {
public:
    SpellMiner(const MinerSettings& settings, const MaskSet& masks)
        : tau_(settings.spellTau), words_(masks) {}

    std::uint32_t learn(const FormView& form) override {
        const Words words = clipped(words_.of(form.example));
        if (const auto group = findFitting(words)) return *group;
        if (const auto group = findCommon(words)) {
            refine(*group, words);
            return *group;
        }
        return templates_.size() < mostTemplates ? add(words) : catchAll();
    }

    std::optional<std::uint32_t> find(std::string_view message, FindScratch& scratch) const override {
        return findFitting(clipped(scratch.words.of(message)));
    }

    std::uint32_t catchAll() override {
        if (!catchAll_) catchAll_ = add({std::string(wildcardWord)});
        return *catchAll_;
    }

    std::uint32_t groupCount() const override { return static_cast<std::uint32_t>(templates_.size()); }
    TemplateTable table() const override { return tableOf(templates_); }

    void save(StateWriter& state) const override {
        state.number(static_cast<std::uint32_t>(templates_.size()));
        for (const Words& words : templates_) saveWords(words, state);
        state.number(catchAll_ ? *catchAll_ + 1 : std::uint32_t{0});
    }

    void restore(StateReader& state) override {
        const std::uint32_t count = state.count(sizeof(std::uint32_t));
        for (std::uint32_t i = 0; i < count && state.ok(); ++i) add(restoreWords(state));
        if (const auto group = state.number<std::uint32_t>(); group != 0) catchAll_ = group - 1;
        if (catchAll_ && *catchAll_ >= templates_.size()) state.fail();
    }

private:
    static Words clipped(Words words) {
        if (words.size() > mostWords) {
            words.resize(mostWords);
            words.emplace_back(wildcardWord);
        }
        return words;
    }
    /// The template that the words fit as it is.
    std::optional<std::uint32_t> findFitting(const Words& words) const {
        const auto group = findInTree(words);
        return group ? group : findSubsequence(words);
    }
    std::size_t leastCommon(const Words& words) const;
    std::optional<std::uint32_t> findInTree(const Words& words) const;
    std::optional<std::uint32_t> findSubsequence(const Words& words) const;
    std::optional<std::uint32_t> findCommon(const Words& words) const;
    std::vector<std::uint32_t> candidates(const Words& words) const;
    void refine(std::uint32_t group, const Words& words);
    std::uint32_t add(const Words& words);
    void index(std::uint32_t group);
    void unindex(std::uint32_t group);

    double tau_;
    MaskedWords words_;
    std::vector<Words> templates_;
    std::optional<std::uint32_t> catchAll_;
    PrefixNode tree_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> byWord_;  ///< groups, sorted
};

/// So many words a template must have in common with the message. Wildcards of the message are no words.
std::size_t SpellMiner::leastCommon(const Words& words) const {
    const double least = tau_ * static_cast<double>(words.size());
    const auto whole = static_cast<std::size_t>(least);
    return static_cast<double>(whole) < least ? whole + 1 : whole;
}

std::optional<std::uint32_t> SpellMiner::findInTree(const Words& words) const {
    const PrefixNode* node = &tree_;
    std::optional<std::uint32_t> found;
    const std::size_t least = leastCommon(words);
    std::size_t depth = 0;
    for (const std::string& word : words) {
        const auto child = node->children.find(word);
        if (isWildcard(word) || child == node->children.end()) continue;
        node = child->second.get();
        ++depth;
        if (node->group && depth >= least) found = node->group;
    }
    return found;
}

std::vector<std::uint32_t> SpellMiner::candidates(const Words& words) const {
    std::unordered_map<std::uint32_t, std::size_t> common;
    Words distinct = words;
    std::sort(distinct.begin(), distinct.end());
    std::size_t repeats = words.size();
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    repeats -= distinct.size();
    for (const std::string& word : distinct) {
        const auto groups = byWord_.find(word);
        if (groups == byWord_.end()) continue;
        for (const std::uint32_t group : groups->second) ++common[group];
    }
    std::vector<std::uint32_t> result;
    const std::size_t least = leastCommon(words);
    for (const auto& [group, shared] : common) {
        if (shared + repeats >= least) result.push_back(group);
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::optional<std::uint32_t> SpellMiner::findSubsequence(const Words& words) const {
    const std::size_t least = leastCommon(words);
    std::optional<std::uint32_t> best;
    std::size_t mostConstants = 0;
    for (const std::uint32_t group : candidates(words)) {
        const std::size_t constants = constantsOf(templates_[group]);
        if (constants < least || constants <= mostConstants) continue;
        if (!isSubsequence(templates_[group], words)) continue;
        best = group;
        mostConstants = constants;
    }
    return best;
}

std::optional<std::uint32_t> SpellMiner::findCommon(const Words& words) const {
    std::optional<std::uint32_t> best;
    std::size_t longest = 0;
    for (const std::uint32_t group : candidates(words)) {
        const std::size_t length = CommonTails(templates_[group], words).length();
        const bool shorter = best && length == longest && templates_[group].size() < templates_[*best].size();
        if (length <= longest && !shorter) continue;
        longest = length;
        best = group;
    }
    if (!best || longest == 0 || longest < leastCommon(words)) return std::nullopt;
    return best;
}

void SpellMiner::refine(std::uint32_t group, const Words& words) {
    unindex(group);
    templates_[group] = commonPattern(templates_[group], words);
    index(group);
}

std::uint32_t SpellMiner::add(const Words& words) {
    templates_.push_back(words);
    const auto group = static_cast<std::uint32_t>(templates_.size() - 1);
    index(group);
    return group;
}

void SpellMiner::index(std::uint32_t group) {
    PrefixNode* node = &tree_;
    for (const std::string& word : templates_[group]) {
        if (isWildcard(word)) continue;
        std::unique_ptr<PrefixNode>& child = node->children[word];
        if (!child) child = std::make_unique<PrefixNode>();
        node = child.get();
        std::vector<std::uint32_t>& groups = byWord_[word];
        const auto at = std::lower_bound(groups.begin(), groups.end(), group);
        if (at == groups.end() || *at != group) groups.insert(at, group);
    }
    // Of templates with the same words the oldest stands in the tree, whatever the order of indexing.
    if (!node->group || *node->group > group) node->group = group;
}

void SpellMiner::unindex(std::uint32_t group) {
    PrefixNode* node = &tree_;
    for (const std::string& word : templates_[group]) {
        if (isWildcard(word)) continue;
        node = node->children.find(word)->second.get();
        std::vector<std::uint32_t>& groups = byWord_[word];
        const auto at = std::lower_bound(groups.begin(), groups.end(), group);
        if (at != groups.end() && *at == group) groups.erase(at);
    }
    if (node->group != group) return;
    // Another template with the same words takes the place.
    node->group.reset();
    Words constants;
    std::copy_if(templates_[group].begin(), templates_[group].end(), std::back_inserter(constants),
                 [](const std::string& word) { return !isWildcard(word); });
    for (std::uint32_t other = 0; other < templates_.size(); ++other) {
        if (other == group || constantsOf(templates_[other]) != constants.size()) continue;
        if (!isSubsequence(templates_[other], constants)) continue;
        node->group = other;
        return;
    }
}

}  // namespace

std::unique_ptr<MinerCore> makeSpellMiner(const MinerSettings& settings, const MaskSet& masks) {
    return std::make_unique<SpellMiner>(settings, masks);
}

}  // namespace logwright
