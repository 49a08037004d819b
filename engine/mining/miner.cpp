// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/miner.h"

#include "engine/mining/digest_content.h"
#include "engine/mining/miner_core.h"
#include "engine/mining/pattern_set.h"
#include "engine/mining/refined_groups.h"

#include <optional>

namespace logwright {

namespace {

constexpr std::string_view stateMark = "logwright-miner-3";

/// Given templates before the core, and the core only matched against where frozen. What RefinedGroups takes
/// for the miner's groups are first the given templates, then the core's groups.
class LayeredMiner final : public Miner {
public:
    LayeredMiner(const MinerSettings& settings, std::shared_ptr<const MaskSet> masks,
                 std::unique_ptr<MinerCore> core)
        : settings_(settings), masks_(std::move(masks)), core_(std::move(core)) {
        for (const std::string& text : settings_.given) givenTexts_.push_back(ownNotation(text));
        given_ = PatternSet(givenTexts_);
        groups_.grow(shift());
    }

    void absorb(const MessageDigest& digest, std::vector<GroupId>& groupOfForm) override {
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

    std::shared_ptr<FormDecisions> refinements() const override { return groups_.patternSet(); }
    const std::vector<std::string>& refinementPatterns() const override { return groups_.patterns(); }
    void refine(std::span<const std::string> patterns) override { groups_.addPatterns(patterns); }
    GroupId refinedGroup(GroupId group, const std::vector<std::uint32_t>& matching) override {
        return GroupId{groups_.refined(raw(group), matching)};
    }
    void close(std::span<const GroupId> groups) override {
        for (const GroupId group : groups) groups_.close(raw(group));
    }
    std::vector<GroupFacts> groups() const override;

    TemplateTable table() const override {
        TemplateTable table;
        for (std::uint32_t i = 0; i < shift(); ++i) {
            table.templates.push_back(templateWithText(TemplateId{i}, givenTexts_[i]));
        }
        TemplateTable mined = core_->table();
        const auto templateOf = [&](TemplateId core) {
            return TemplateId{groups_.groupOf(shift() + raw(core))};
        };
        for (Template& one : mined.templates) {
            one.id = templateOf(one.id);
            table.templates.push_back(std::move(one));
        }
        for (std::uint32_t group = 0; group < groups_.size(); ++group) {
            const std::uint32_t base = groups_.baseOf(group);
            table.templateOfGroup.push_back(
                base < shift() ? TemplateId{base} : templateOf(mined.templateOfGroup[base - shift()]));
        }
        return table;
    }

    std::string save() const override {
        StateWriter state;
        state.text(stateMark);
        state.text(settings_.miner);
        state.number(static_cast<std::uint32_t>(settings_.given.size()));
        for (const std::string& text : settings_.given) state.text(text);
        core_->save(state);
        groups_.save(state);
        return state.take();
    }

    Result<> restore(std::string_view bytes) {
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

private:
    std::uint32_t shift() const { return static_cast<std::uint32_t>(settings_.given.size()); }

    std::uint32_t baseOf(const FormView& form) {
        if (given_.size() > 0) {
            if (const auto match = given_.match(form.example)) return *match;
        }
        return shift() + (settings_.frozen ? matchFrozen(form) : core_->learn(form));
    }

    /// Frozen templates do not change, so the patterns are made once.
    std::uint32_t matchFrozen(const FormView& form) {
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

    MinerSettings settings_;
    std::shared_ptr<const MaskSet> masks_;
    std::unique_ptr<MinerCore> core_;
    RefinedGroups groups_;
    std::vector<std::string> givenTexts_;  ///< in Logwright's notation
    PatternSet given_;
    std::optional<PatternSet> frozen_;
    std::vector<std::uint32_t> frozenGroups_;
};

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

Result<> checkParameters(const MinerSettings& settings) {
    const auto wrong = [](const char* what, const char* remedy) {
        return Error{what, "", remedy, Error::Kind::usage};
    };
    if (settings.drainDepth < 3) return wrong("Drain's depth is below 3", "give 3 or more; 4 is usual");
    if (settings.drainMaxChildren < 2)
        return wrong("Drain's children are below 2", "give 2 or more; 100 is usual");
    if (!(settings.drainSimilarity >= 0 && settings.drainSimilarity <= 1)) {
        return wrong("Drain's similarity is not between 0 and 1", "0.4 is usual");
    }
    if (!(settings.spellTau > 0 && settings.spellTau <= 1)) {
        return wrong("Spell's tau is not above 0 and at most 1", "0.5 is usual");
    }
    return Done{};
}

using CoreMaker = std::unique_ptr<MinerCore> (*)(const MinerSettings&, const MaskSet&);

CoreMaker coreMaker(std::string_view miner) {
    if (miner == "auto") return makeAutoMiner;
    if (miner == "drain") return makeDrainMiner;
    if (miner == "spell") return makeSpellMiner;
    if (miner == "length") return makeLengthMiner;
    return nullptr;
}

Result<std::unique_ptr<LayeredMiner>> makeMiner(const MinerSettings& settings) {
    const CoreMaker maker = coreMaker(settings.miner);
    if (maker == nullptr) {
        return Error{"there is no miner of this name", settings.miner, "use auto, drain, length or spell",
                     Error::Kind::usage};
    }
    if (const Result<> checked = checkParameters(settings); !checked) return checked.error();
    auto masks = MaskSet::compile(settings.masks);
    if (!masks) return masks.error();
    auto core = maker(settings, **masks);
    return std::make_unique<LayeredMiner>(settings, *masks, std::move(core));
}

}  // namespace

std::vector<std::string> MinerCore::groupTexts() const {
    const TemplateTable templates = table();
    std::vector<std::string> texts;
    for (const TemplateId id : templates.templateOfGroup) texts.push_back(templates.find(id)->text);
    return texts;
}

Result<std::unique_ptr<Miner>> Miner::create(const MinerSettings& settings) {
    auto miner = makeMiner(settings);
    if (!miner) return miner.error();
    return std::unique_ptr<Miner>(std::move(*miner));
}

Result<std::unique_ptr<Miner>> Miner::restore(const MinerSettings& settings, std::string_view state) {
    auto miner = makeMiner(settings);
    if (!miner) return miner.error();
    if (const Result<> restored = (*miner)->restore(state); !restored) return restored.error();
    return std::unique_ptr<Miner>(std::move(*miner));
}

}  // namespace logwright
