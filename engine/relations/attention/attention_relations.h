// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A trained LogFlow model as the rest of the program knows it.

#include "engine/relations/attention/attention_forward.h"
#include "engine/relations/relation_model.h"

#include <string>
#include <vector>

namespace logwright {

class AttentionRelations final : public RelationModel {
public:
    /// `templates`: what the types stand for.
    AttentionRelations(AttentionWeights weights, std::vector<TemplateId> templates);

    RelationModelKind kind() const override { return RelationModelKind::attention; }
    const std::vector<TemplateId>& templates() const override { return templates_; }
    std::size_t choices() const override { return weights_.classes.size(); }
    bool explains(EventType effect) const override;
    WindowSettings window() const override;

    /// Shares are the attention of each event over the attention of all: the model keeps nothing for what is
    /// spontaneous, and the same attention serves whatever came.
    Explanation explain(const EventWindow& window, EventType effect) const override;
    double probabilityWithout(const EventWindow& window, EventType effect, std::size_t left) const override;
    std::string save() const override;

    const AttentionWeights& weights() const { return weights_; }

private:
    AttentionWeights weights_;
    std::vector<TemplateId> templates_;
    std::vector<std::uint32_t> classOf_;  ///< of each type
    AttentionForward forward_;
};

}  // namespace logwright
