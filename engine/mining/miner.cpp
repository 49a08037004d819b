// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/miner.h"

#include "engine/mining/layered_miner.h"

namespace logwright {

namespace {

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

Result<std::unique_ptr<LayeredMiner>> restoreLayeredMiner(const MinerSettings& settings,
                                                          std::string_view state) {
    auto miner = makeMiner(settings);
    if (!miner) return miner;
    if (const Result<> restored = (*miner)->restore(state); !restored) return restored.error();
    return miner;
}

Result<std::unique_ptr<Miner>> Miner::restore(const MinerSettings& settings, std::string_view state) {
    auto miner = restoreLayeredMiner(settings, state);
    if (!miner) return miner.error();
    return std::unique_ptr<Miner>(std::move(*miner));
}

}  // namespace logwright
