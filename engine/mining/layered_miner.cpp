// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/layered_miner.h"

#include "engine/mining/digest_content.h"

namespace logwright {

namespace {

constexpr std::string_view stateMark = "logwright-miner-3";

}  // namespace

LayeredMiner::LayeredMiner(const MinerSettings& settings, std::shared_ptr<const MaskSet> masks,
                           std::unique_ptr<MinerCore> core)
    : settings_(settings), masks_(std::move(masks)), core_(std::move(core)), scratch_(*masks_) {
    for (const std::string& text : settings_.given) givenTexts_.push_back(ownNotation(text));
    given_ = PatternSet(givenTexts_);
    groups_.grow(shift());
}

void LayeredMiner::absorb(const MessageDigest& digest, std::vector<GroupId>& groupOfForm) {
    const MessageDigest::Content& content = digest.content();
    groupOfForm.clear();
    groupOfForm.reserve(content.forms.size());
    for (const Form& form : content.forms) {
        const std::span traits(content.traits.data() + form.firstSlot, form.slots);
        const std::uint32_t base = baseOf({form.key, form.count, content.example(form), traits});
        groups_.grow(shift() + core_->groupCount());
        groupOfForm.push_back(GroupId{groups_.groupOf(base, content.fitted.sets()[form.matching])});
    }
}

std::optional<GroupId> LayeredMiner::find(std::string_view message, FindScratch& scratch) const {
    std::optional<std::uint32_t> base = given_.size() > 0 ? given_.match(message) : std::nullopt;
    if (!base) {
        base = core_->find(message, scratch);
        if (base) *base += shift();
    }
    if (!base) return std::nullopt;
    scratch.matching.clear();
    if (const auto patterns = groups_.patternSet()) patterns->patterns().matchAll(message, scratch.matching);
    const auto group = groups_.known(*base, scratch.matching);
    return group ? std::optional(GroupId{*group}) : std::nullopt;
}

void LayeredMiner::close(std::span<const GroupId> groups) {
    for (const GroupId group : groups) groups_.close(raw(group));
}

std::vector<GroupFacts> LayeredMiner::groups() const {
    const std::vector<std::string> mined = core_->groupTexts();
    std::vector<GroupFacts> facts(groups_.size());
    for (std::uint32_t group = 0; group < groups_.size(); ++group) {
        const std::uint32_t base = groups_.baseOf(group);
        facts[group] = {base < shift() ? givenTexts_[base] : mined[base - shift()], groups_.matchingOf(group),
                        groups_.parentOf(group)};
    }
    return facts;
}

TemplateTable LayeredMiner::table() const {
    TemplateTable table;
    for (std::uint32_t i = 0; i < shift(); ++i) {
        table.templates.push_back(templateWithText(TemplateId{i}, givenTexts_[i]));
    }
    TemplateTable mined = core_->table();
    const auto templateOf = [&](TemplateId core) { return TemplateId{groups_.groupOf(shift() + raw(core))}; };
    for (Template& one : mined.templates) {
        one.id = templateOf(one.id);
        table.templates.push_back(std::move(one));
    }
    for (std::uint32_t group = 0; group < groups_.size(); ++group) {
        const std::uint32_t base = groups_.baseOf(group);
        table.templateOfGroup.push_back(base < shift() ? TemplateId{base}
                                                       : templateOf(mined.templateOfGroup[base - shift()]));
    }
    return table;
}

std::string LayeredMiner::save() const {
    StateWriter state;
    state.text(stateMark);
    state.text(settings_.miner);
    state.number(static_cast<std::uint32_t>(settings_.given.size()));
    for (const std::string& text : settings_.given) state.text(text);
    core_->save(state);
    groups_.save(state);
    return state.take();
}

Result<> LayeredMiner::restore(std::string_view bytes) {
    StateReader state(bytes);
    const Error damaged{"the saved state of the miner is damaged or of another version", "",
                        "mine the logs again"};
    if (state.text() != stateMark) return damaged;
    if (state.text() != settings_.miner) {
        return Error{"the project was mined with another miner than " + settings_.miner, "",
                     "use the same miner, or make a new project", Error::Kind::usage};
    }
    std::vector<std::string> given(state.count(sizeof(std::uint32_t)));
    for (std::string& text : given) text = state.text();
    if (state.ok() && given != settings_.given) {
        return Error{"the project was mined with other given templates", "",
                     "use the same templates, or make a new project", Error::Kind::usage};
    }
    // The groups last: how many there can be is known by then.
    core_->restore(state);
    groups_ = {};
    groups_.restore(state, shift() + core_->groupCount());
    if (!state.ok() || !state.atEnd()) return damaged;
    return Done{};
}

std::uint32_t LayeredMiner::baseOf(const FormView& form) {
    if (given_.size() > 0) {
        if (const auto match = given_.match(form.example)) return *match;
    }
    return shift() + (settings_.frozen ? matchFrozen(form) : core_->learn(form));
}

/// What was mined before the freeze keeps its group. Frozen templates do not change, so the patterns for the
/// rest are made once.
std::uint32_t LayeredMiner::matchFrozen(const FormView& form) {
    if (const auto known = core_->find(form.example, scratch_)) return *known;
    if (!frozen_) {
        std::vector<std::string> texts;
        for (const Template& one : core_->table().templates) {
            if (one.text == "<*>") continue;
            texts.push_back(one.text);
            frozenGroups_.push_back(raw(one.id));
        }
        frozen_.emplace(texts);
    }
    if (const auto match = frozen_->match(form.example)) return frozenGroups_[*match];
    return core_->catchAll();
}

}  // namespace logwright
