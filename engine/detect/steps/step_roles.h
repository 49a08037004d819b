// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Templates that are one step: a few-valued word (a currency, a job's name) makes several templates of one
// statement, and each of them is too rare to learn from. Two templates are one step where their texts differ
// in one word and the same comes before and after them in sessions; so with requests for pages of one folder.

#include "engine/base/types.h"
#include "engine/storage/named_tensors.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace logwright {

/// What each step is called: the text of its template, or what a request asks for.
using StepTexts = std::map<TemplateId, std::string>;

/// Steps of requests are numbered from here on; templates never are.
inline constexpr std::uint32_t firstRequestStep = 0x80000000;

/// How often a template follows another in sessions, by from << 32 | to; noStep stands for start and end.
using FollowCounts = std::unordered_map<std::uint64_t, std::uint64_t>;

class StepRoles {
public:
    StepRoles() = default;
    static StepRoles find(const StepTexts& texts, const FollowCounts& follows);
    explicit StepRoles(std::map<TemplateId, TemplateId> roles) : roles_(std::move(roles)) {}

    /// The step that a template is: the least id of its templates.
    TemplateId of(TemplateId id) const {
        const auto found = roles_.find(id);
        return found == roles_.end() ? id : found->second;
    }
    /// Templates that are a step with others, each with its step.
    const std::map<TemplateId, TemplateId>& roles() const { return roles_; }
    /// The text of a step, with a slot for the word that its templates differ in.
    std::string text(const StepTexts& texts, TemplateId step) const;

    NamedTensors save() const;
    static Result<StepRoles> restore(const NamedTensors& tensors);

private:
    std::map<TemplateId, TemplateId> roles_;
};

}  // namespace logwright
