// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_rules.h"

#include "engine/base/text.h"
#include "engine/detect/rules/secret_findings.h"
#include "engine/project/rule_reading.h"
#include "engine/rules/personal_rules.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t mostGroupBytes = 80;

/// Ours, a person's and the project's `own`: the later in the place of those of their names.
Result<std::vector<RulePack>> inForce(const std::vector<RulePack>& own) {
    auto personal = personalRulePacks();
    if (!personal) return personal.error();
    std::vector<RulePack> packs = builtInRulePacks();
    const auto put = [&packs](const RulePack& pack) {
        std::erase_if(packs, [&](const RulePack& other) { return other.name == pack.name; });
        packs.push_back(pack);
    };
    std::ranges::for_each(*personal, put);
    std::ranges::for_each(own, put);
    std::ranges::sort(packs, {}, &RulePack::name);
    return packs;
}

/// A part of a line, or the mark of the secret that it is part of.
std::string shownValue(std::string_view line, std::string_view value) {
    const auto begin = static_cast<std::size_t>(value.data() - line.data());
    for (const SecretSpan& secret : findSecrets(line)) {
        if (secret.begin < begin + value.size() && begin < secret.end()) return secretMark(secret.kind);
    }
    return std::string(value);
}

}  // namespace

Result<std::vector<RulePack>> ProjectRules::packs() const {
    auto own = RuleStore(*database_).load();
    if (!own) return own;
    return inForce(*own);
}

Result<RulePack> ProjectRules::add(const std::string& yaml, const std::string& where) {
    auto pack = readRulePack(yaml, where);
    if (!pack) return pack;
    auto own = RuleStore(*database_).load();
    if (!own) return own.error();
    own->push_back(*pack);
    const auto packs = inForce(*own);
    if (!packs) return packs.error();
    if (auto set = RuleSet::compile(*packs); !set) {
        Error error = set.error();
        error.where = where + ", rule '" + error.where + "'";
        return error;
    }
    if (auto done = RuleStore(*database_).put(*pack, yaml); !done) return done.error();
    return pack;
}

Result<> ProjectRules::remove(const std::string& name) {
    auto removed = RuleStore(*database_).remove(name);
    if (!removed) return removed.error();
    if (*removed) return Done{};
    return Error{"the project has no rules of this name", name,
                 "list them; those that come with the program stay", Error::Kind::usage};
}

std::string ProjectRules::groupText(const Snapshot& snapshot, const ProjectEvents& events,
                                    const RuleSet& rules, const RuleHit& hit) const {
    const Behaviour& behaviour = *rules.rules()[hit.rule].behaviour;
    const RuleKey& key = behaviour.group;
    const RecordIndex record = events.records[hit.event];
    const SourceId source = snapshot.sourceOf(record);
    if (key.kind == RuleKey::Kind::source) {
        const SourceInfo* info = snapshot.source(source);
        return info == nullptr ? "" : info->display;
    }
    if (key.kind != RuleKey::Kind::capture && key.kind != RuleKey::Kind::field) return "";
    auto reader = readers_->take(source);
    if (!reader) return "";
    const auto [chunk, i] = snapshot.place(record);
    const OffsetIndex::Extent extent = chunk->offsets.extent(i);
    std::string text;
    if (auto line = (*reader)->text({extent.begin, extent.end})) {
        // The hits of a ratio are what matches the whole.
        const bool whole = behaviour.measure == Behaviour::Measure::ratio;
        std::uint32_t pattern = 0;
        while (rules.owner(pattern).rule != hit.rule || rules.owner(pattern).whole != whole) ++pattern;
        const auto value = rules.value(pattern, key, *line);
        if (value) text = validUtf8(shownValue(*line, *value).substr(0, mostGroupBytes));
    }
    readers_->giveBack(source, std::move(*reader));
    return text;
}

Result<std::vector<SecretLeak>> ProjectRules::leaks(const Snapshot& snapshot, const SessionReader& sessions,
                                                    const ProjectEvents& events, TaskContext& task) const {
    auto none = RuleSet::compile({});
    if (!none) return none.error();
    auto hits = readRuleHits(snapshot, *readers_, sessions, events, *none, true, task);
    if (!hits) return hits.error();
    return collectLeaks(snapshot, events, std::move(hits->secrets));
}

Result<ProjectRules::Found> ProjectRules::find(const Snapshot& snapshot, const SessionReader& sessions,
                                               const ProjectEvents& events, bool withRules, bool withSecrets,
                                               TaskContext& task) const {
    std::vector<RulePack> using_;
    if (withRules) {
        auto packs = this->packs();
        if (!packs) return packs.error();
        using_ = std::move(*packs);
    }
    auto rules = RuleSet::compile(using_);
    if (!rules) return rules.error();
    auto hits = readRuleHits(snapshot, *readers_, sessions, events, *rules, withSecrets, task);
    if (!hits) return hits.error();
    Found found;
    auto byRules = findByRules(
        snapshot, events, *rules, std::move(hits->rules),
        [&](const RuleHit& hit) { return groupText(snapshot, events, *rules, hit); }, task);
    if (!byRules) return byRules.error();
    found.rules = std::move(*byRules);
    found.secrets = findBySecrets(collectLeaks(snapshot, events, std::move(hits->secrets)));
    return found;
}

}  // namespace logwright
