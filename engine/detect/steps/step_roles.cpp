// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/steps/step_roles.h"

#include "engine/detect/steps/request_step.h"

#include <algorithm>
#include <sstream>

namespace logwright {

namespace {

/// Share of what comes before and after that two templates of one step have in common at least.
constexpr double leastOverlap = 0.7;

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(std::move(word));
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t opened) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += ' ';
        text += i == opened ? "<*>" : words[i];
    }
    return text;
}

std::string pathFamily(const std::string& path) {
    return path.substr(0, path.rfind('/')) + "/*";
}

using Members = std::vector<TemplateId>;

/// Steps that may be one: whose texts differ in one word, for each such word.
std::vector<Members> families(const StepTexts& texts, const std::vector<TemplateId>& steps) {
    std::map<std::pair<std::size_t, std::string>, Members> byOpened;
    for (const TemplateId id : steps) {
        const auto text = texts.find(id);
        if (text == texts.end()) continue;
        if (raw(id) >= firstRequestStep) {
            byOpened[{0, requestFamily(text->second)}].push_back(id);
            continue;
        }
        const std::vector<std::string> words = wordsOf(text->second);
        if (words.size() < 2) continue;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != "<*>") byOpened[{i, joined(words, i)}].push_back(id);
        }
    }
    std::vector<Members> families;
    for (auto& [key, members] : byOpened) {
        if (members.size() > 1) families.push_back(std::move(members));
    }
    return families;
}

/// Sets that grow together; the least id stands for a set.
class Sets {
public:
    TemplateId of(TemplateId id) const {
        for (auto found = parent_.find(id); found != parent_.end(); found = parent_.find(id))
            id = found->second;
        return id;
    }
    void join(TemplateId a, TemplateId b) {
        a = of(a);
        b = of(b);
        if (a == b) return;
        parent_[std::max(a, b)] = std::min(a, b);
    }
    std::map<TemplateId, TemplateId> all() const {
        std::map<TemplateId, TemplateId> sets;
        for (const auto& [id, parent] : parent_) {
            sets[id] = of(id);
            sets[of(id)] = of(id);
        }
        return sets;
    }

private:
    std::map<TemplateId, TemplateId> parent_;
};

/// What stands beside a template in sessions, in shares; neighbours that differ in one word count as one.
struct Neighbours {
    std::map<TemplateId, double> before, after;
    double beforeTotal = 0, afterTotal = 0;
};

double overlap(const std::map<TemplateId, double>& a, double aTotal, const std::map<TemplateId, double>& b,
               double bTotal) {
    if (aTotal == 0 || bTotal == 0) return 0;
    double common = 0;
    for (const auto& [id, count] : a) {
        const auto other = b.find(id);
        if (other != b.end()) common += std::min(count / aTotal, other->second / bTotal);
    }
    return common;
}

bool alike(const Neighbours& a, const Neighbours& b) {
    return overlap(a.before, a.beforeTotal, b.before, b.beforeTotal) >= leastOverlap &&
           overlap(a.after, a.afterTotal, b.after, b.afterTotal) >= leastOverlap;
}

std::map<TemplateId, Neighbours> neighboursOf(const FollowCounts& follows, const Sets& coarse) {
    std::map<TemplateId, Neighbours> neighbours;
    for (const auto& [key, count] : follows) {
        const TemplateId from{static_cast<std::uint32_t>(key >> 32)};
        const TemplateId to{static_cast<std::uint32_t>(key)};
        const auto weight = static_cast<double>(count);
        Neighbours& first = neighbours[from];
        first.after[coarse.of(to)] += weight;
        first.afterTotal += weight;
        Neighbours& second = neighbours[to];
        second.before[coarse.of(from)] += weight;
        second.beforeTotal += weight;
    }
    return neighbours;
}

}  // namespace

StepRoles StepRoles::find(const StepTexts& texts, const FollowCounts& follows) {
    std::map<TemplateId, bool> seen;
    for (const auto& [key, count] : follows) {
        seen[TemplateId{static_cast<std::uint32_t>(key >> 32)}] = true;
        seen[TemplateId{static_cast<std::uint32_t>(key)}] = true;
    }
    std::vector<TemplateId> steps;
    for (const auto& [id, unused] : seen) steps.push_back(id);
    std::vector<Members> candidates = families(texts, steps);
    Sets coarse;
    for (const Members& members : candidates) {
        for (const TemplateId id : members) coarse.join(members.front(), id);
    }
    const std::map<TemplateId, Neighbours> neighbours = neighboursOf(follows, coarse);
    Sets roles;
    for (Members& members : candidates) {
        // The most frequent one knows best what stands beside the step.
        std::ranges::stable_sort(members, std::greater(),
                                 [&](TemplateId id) { return neighbours.at(id).afterTotal; });
        for (const TemplateId id : members) {
            if (alike(neighbours.at(members.front()), neighbours.at(id))) roles.join(members.front(), id);
        }
    }
    return StepRoles(roles.all());
}

std::string StepRoles::text(const StepTexts& texts, TemplateId step) const {
    const auto own = texts.find(step);
    if (own == texts.end()) return "a step that is no longer there";
    if (!roles_.contains(step)) return own->second;
    std::vector<std::string> words = wordsOf(own->second);
    for (const auto& [id, role] : roles_) {
        const auto other = role == step ? texts.find(id) : texts.end();
        if (other == texts.end()) continue;
        const std::vector<std::string> others = wordsOf(other->second);
        for (std::size_t i = 0; i < words.size() && i < others.size(); ++i) {
            if (words[i] == others[i]) continue;
            words[i] = raw(step) < firstRequestStep ? "<*>" : pathFamily(words[i]);
        }
    }
    return joined(words, words.size());
}

NamedTensors StepRoles::save() const {
    NamedTensors tensors("roles", 1);
    std::vector<std::uint32_t> members;
    std::vector<std::uint32_t> of;
    for (const auto& [id, role] : roles_) {
        members.push_back(raw(id));
        of.push_back(raw(role));
    }
    tensors.add("templates", members);
    tensors.add("roles", of);
    return tensors;
}

Result<StepRoles> StepRoles::restore(const NamedTensors& tensors) {
    auto members = tensors.read<std::uint32_t>("templates");
    if (!members) return members.error();
    auto of = tensors.read<std::uint32_t>("roles", {members->size()});
    if (!of) return of.error();
    std::map<TemplateId, TemplateId> roles;
    for (std::size_t i = 0; i < members->size(); ++i) {
        roles.emplace(TemplateId{(*members)[i]}, TemplateId{(*of)[i]});
    }
    return StepRoles(std::move(roles));
}

}  // namespace logwright
