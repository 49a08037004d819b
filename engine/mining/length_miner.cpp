// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LogFlow's miner, by word count: for each number of words, how often each descriptor stands at each place is
// counted over all messages; the most frequent of a message's counts picks its constant places, and these
// make a pattern. A message has the pattern with the most constants of those that match it in full.
//
// The original gives a part-matching long pattern precedence over a full match, counts first occurrences
// twice, gives up on word counts it has not seen and depends on the order of its threads; none of that is
// kept. Places of slots are the number descriptor of the original.

#include "engine/mining/byte_class.h"
#include "engine/mining/masked_words.h"
#include "engine/mining/miner_core.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::string_view numberDescriptor = "NB";
/// So many distinct descriptor lists, and further ones are counted with those of their word count.
constexpr std::size_t mostGroups = 50'000;

/// Words as LogFlow cuts them: at blanks, `:` and `=`.
struct CutMessage {
    Words words;
    Words gaps;  ///< what stands before each word, and at last what stands after them
};

bool isCut(char c) {
    return c == ' ' || c == ':' || c == '=';
}

CutMessage cut(const Skeleton& skeleton) {
    CutMessage result;
    result.gaps.emplace_back();
    bool inWord = false;
    for (const Element& element : skeleton.elements) {
        const std::string_view text = element.isSlot() ? wildcardWord : skeleton.textOf(element);
        for (const char c : text) {
            if (isCut(c)) {
                if (inWord) result.gaps.emplace_back();
                inWord = false;
                result.gaps.back().push_back(c);
                continue;
            }
            if (!inWord) result.words.emplace_back();
            inWord = true;
            result.words.back().push_back(c);
        }
    }
    if (inWord) result.gaps.emplace_back();
    return result;
}

std::string descriptorOf(const std::string& word) {
    if (word == wildcardWord) return std::string(numberDescriptor);
    const bool letters = std::all_of(word.begin(), word.end(), isLetter);
    if (letters || word.size() == 1) return word;
    std::uint16_t classes = 0;
    for (const char c : word) classes = static_cast<std::uint16_t>(classes | classOf(c));
    constexpr std::uint16_t plain = lowerLetter | upperLetter | digitByte | hexByte;
    std::string descriptor = "\x01";  // no word begins with it
    descriptor += (classes & upperLetter) != 0 ? 'U' : '-';
    descriptor += (classes & lowerLetter) != 0 ? 'l' : '-';
    descriptor += (classes & ~plain) != 0 ? 'o' : '-';
    descriptor += (classes & digitByte) != 0 ? 'd' : '-';
    return descriptor + std::to_string(word.size());
}

/// The messages of one list of descriptors.
struct Line {
    CutMessage example;  ///< words that differ between the messages are wildcards
    Words descriptors;
    std::uint64_t count = 0;
};

/// Constant places and the descriptors there; the others are variable.
using Pattern = std::vector<std::optional<std::string>>;

std::size_t constantsOf(const Pattern& pattern) {
    return static_cast<std::size_t>(
        std::count_if(pattern.begin(), pattern.end(), [](const auto& place) { return place.has_value(); }));
}

bool matches(const Pattern& pattern, const Words& descriptors) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] && *pattern[i] != descriptors[i]) return false;
    }
    return true;
}

void maskDifferences(Words& words, const Words& others) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != others[i]) words[i] = wildcardWord;
    }
}

class LengthMiner final : public MinerCore {
public:
    explicit LengthMiner(const MaskSet& masks) : builder_(masks) {}

    std::uint32_t learn(const FormView& form) override {
        builder_.build(form.example, skeleton_);
        Line line;
        line.example = cut(skeleton_);
        for (const std::string& word : line.example.words) line.descriptors.push_back(descriptorOf(word));
        const std::uint32_t group = groupOf(std::move(line));
        lines_[group].count += form.count;
        return group;
    }

    std::optional<std::uint32_t> find(std::string_view message, FindScratch& scratch) const override {
        scratch.builder.build(message, scratch.skeleton);
        Words descriptors;
        for (const std::string& word : cut(scratch.skeleton).words) descriptors.push_back(descriptorOf(word));
        const auto known = byDescriptors_.find(keyOf(descriptors));
        return known == byDescriptors_.end() ? std::nullopt : std::optional(known->second);
    }

    std::uint32_t catchAll() override {
        Line line;
        line.example = {{std::string(wildcardWord)}, {"", ""}};
        line.descriptors = {std::string(numberDescriptor)};
        return groupOf(std::move(line));
    }

    std::uint32_t groupCount() const override { return static_cast<std::uint32_t>(lines_.size()); }
    TemplateTable table() const override;

    void save(StateWriter& state) const override {
        state.number(static_cast<std::uint32_t>(lines_.size()));
        for (const Line& line : lines_) {
            saveWords(line.example.words, state);
            saveWords(line.example.gaps, state);
            saveWords(line.descriptors, state);
            state.number(line.count);
        }
    }

    void restore(StateReader& state) override {
        const std::uint32_t count = state.count(16);
        for (std::uint32_t i = 0; i < count && state.ok(); ++i) {
            Line line;
            line.example.words = restoreWords(state);
            line.example.gaps = restoreWords(state);
            line.descriptors = restoreWords(state);
            line.count = state.number<std::uint64_t>();
            if (line.example.gaps.size() != line.example.words.size() + 1) state.fail();
            if (line.descriptors.size() != line.example.words.size()) state.fail();
            if (state.ok()) add(std::move(line));
        }
    }

private:
    static std::string keyOf(const Words& descriptors) {
        std::string key;
        for (const std::string& one : descriptors) {
            key += one;
            key.push_back(' ');
        }
        return key;
    }

    std::uint32_t groupOf(Line line) {
        const auto known = byDescriptors_.find(keyOf(line.descriptors));
        if (known != byDescriptors_.end()) {
            maskDifferences(lines_[known->second].example.words, line.example.words);
            return known->second;
        }
        const auto sameLength = byLength_.find(line.descriptors.size());
        if (lines_.size() >= mostGroups && sameLength != byLength_.end()) return sameLength->second.front();
        return add(std::move(line));
    }

    std::uint32_t add(Line line) {
        const auto group = static_cast<std::uint32_t>(lines_.size());
        byDescriptors_.emplace(keyOf(line.descriptors), group);
        byLength_[line.descriptors.size()].push_back(group);
        lines_.push_back(std::move(line));
        return group;
    }

    void addTemplates(const std::vector<std::uint32_t>& groups, TemplateTable& table) const;
    Template templateFor(const Pattern& pattern, const std::vector<std::uint32_t>& groups) const;

    SkeletonBuilder builder_;
    Skeleton skeleton_;
    std::vector<Line> lines_;
    std::unordered_map<std::string, std::uint32_t> byDescriptors_;
    std::map<std::size_t, std::vector<std::uint32_t>> byLength_;
};

/// How often each descriptor stands at each place, over the messages of one number of words.
class PlaceCounts {
public:
    void add(const Line& line) {
        places_.resize(line.descriptors.size());
        for (std::size_t i = 0; i < places_.size(); ++i) places_[i][line.descriptors[i]] += line.count;
    }

    /// The places whose count is the most frequent of the line's counts; of equally frequent the largest.
    Pattern patternOf(const Line& line) const {
        std::vector<std::uint64_t> counts;
        std::map<std::uint64_t, std::size_t> occurrences;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            counts.push_back(places_[i].find(line.descriptors[i])->second);
            if (line.descriptors[i] != numberDescriptor) ++occurrences[counts.back()];
        }
        std::uint64_t constant = 0;
        std::size_t most = 0;
        for (const auto& [count, times] : occurrences) {
            if (times < most) continue;
            most = times;
            constant = count;
        }
        Pattern pattern(places_.size());
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (counts[i] == constant && line.descriptors[i] != numberDescriptor)
                pattern[i] = line.descriptors[i];
        }
        return pattern;
    }

private:
    std::vector<std::unordered_map<std::string, std::uint64_t>> places_;
};

void LengthMiner::addTemplates(const std::vector<std::uint32_t>& groups, TemplateTable& table) const {
    PlaceCounts counts;
    for (const std::uint32_t group : groups) counts.add(lines_[group]);
    std::map<Pattern, std::uint32_t> distinct;  // and the smallest group that has it
    for (const std::uint32_t group : groups) distinct.emplace(counts.patternOf(lines_[group]), group);
    std::vector<Pattern> patterns;
    for (const auto& [pattern, group] : distinct) patterns.push_back(pattern);
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern& a, const Pattern& b) { return constantsOf(a) > constantsOf(b); });
    std::map<std::size_t, std::vector<std::uint32_t>> members;  // groups, by index of their pattern
    for (const std::uint32_t group : groups) {
        const Words& descriptors = lines_[group].descriptors;
        const auto at = std::find_if(patterns.begin(), patterns.end(),
                                     [&](const Pattern& pattern) { return matches(pattern, descriptors); });
        members[static_cast<std::size_t>(at - patterns.begin())].push_back(group);
    }
    for (const auto& [index, list] : members) {
        table.templates.push_back(templateFor(patterns[index], list));
        for (const std::uint32_t group : list) table.templateOfGroup[group] = TemplateId{list.front()};
    }
}

/// `groups` are those of the pattern, smallest first. A constant place shows its word where all have the
/// same.
Template LengthMiner::templateFor(const Pattern& pattern, const std::vector<std::uint32_t>& groups) const {
    const CutMessage& first = lines_[groups.front()].example;
    Words words = first.words;
    for (const std::uint32_t group : groups) maskDifferences(words, lines_[group].example.words);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        text += first.gaps[i];
        text += pattern[i] ? std::string_view(words[i]) : wildcardWord;
    }
    text += first.gaps.back();
    return templateWithText(TemplateId{groups.front()}, text);
}

TemplateTable LengthMiner::table() const {
    TemplateTable table;
    table.templateOfGroup.resize(lines_.size());
    for (const auto& [length, groups] : byLength_) addTemplates(groups, table);
    std::sort(table.templates.begin(), table.templates.end(),
              [](const Template& a, const Template& b) { return a.id < b.id; });
    return table;
}

}  // namespace

std::unique_ptr<MinerCore> makeLengthMiner(const MinerSettings&, const MaskSet& masks) {
    return std::make_unique<LengthMiner>(masks);
}

}  // namespace logwright
