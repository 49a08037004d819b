// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_matcher.h"

#include "engine/mining/layered_miner.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::string_view anything = "<*>";

}  // namespace

Result<TemplateMatcher> TemplateMatcher::create(const MinerSettings& settings, std::string_view state,
                                                TemplateTable table) {
    auto miner = restoreLayeredMiner(settings, state);
    if (!miner) return miner.error();
    const bool known =
        std::ranges::all_of(table.templateOfGroup, [&](TemplateId id) { return table.find(id) != nullptr; });
    if (!known) return Error{"the templates do not fit the miner's groups", "", "mine the logs again"};
    return TemplateMatcher(std::move(*miner), std::move(table));
}

TemplateMatcher::TemplateMatcher(std::unique_ptr<LayeredMiner> miner, TemplateTable table)
    : miner_(std::move(miner)), table_(std::move(table)) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < table_.templates.size(); ++i) {
        if (table_.templates[i].text == anything) continue;
        texts.push_back(table_.templates[i].text);
        textRow_.push_back(static_cast<std::uint32_t>(i));
    }
    texts_ = PatternSet(texts);
}

TemplateMatcher::~TemplateMatcher() = default;
TemplateMatcher::TemplateMatcher(TemplateMatcher&&) noexcept = default;

TemplateMatcher::Session::Session(const TemplateMatcher& matcher)
    : matcher_(&matcher), scratch_(std::make_unique<FindScratch>(matcher.miner_->masks())) {}
TemplateMatcher::Session::~Session() = default;
TemplateMatcher::Session::Session(Session&&) noexcept = default;

const Template* TemplateMatcher::Session::match(std::string_view message) {
    // As digests have it: one byte past the limit is enough to say that the message was longer.
    const std::string_view text = trimmed(message).substr(0, longestMinedText + 1);
    const TemplateTable& table = matcher_->table_;
    if (const auto group = matcher_->miner_->find(text, *scratch_);
        group && raw(*group) < table.templateOfGroup.size()) {
        const Template* found = table.find(table.templateOfGroup[raw(*group)]);
        if (found->text != anything) return found;
    }
    const auto fitting = matcher_->texts_.match(text);
    return fitting ? &table.templates[matcher_->textRow_[*fitting]] : nullptr;
}

}  // namespace logwright
