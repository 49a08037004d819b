// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records belong to a flood: those of its template, while it lasts.

#include "engine/detect/finding.h"
#include "engine/events/snapshot.h"

#include <algorithm>
#include <span>
#include <vector>

namespace logwright {

class FloodSpans {
public:
    FloodSpans(const Snapshot& snapshot, std::span<const Finding> findings) {
        for (const Finding& finding : findings) {
            if (finding.detector == Detector::flood) floods_.push_back(finding);
        }
        if (floods_.empty()) return;
        flooding_.resize(snapshot.templates().templateOfGroup.size());
        for (std::uint32_t group = 0; group < flooding_.size(); ++group) {
            const TemplateId id = snapshot.templateOf(GroupId{group});
            flooding_[group] = std::ranges::find(floods_, id, &Finding::templateId) != floods_.end();
        }
    }

    std::uint64_t count() const { return floods_.size(); }

    bool hold(const Snapshot& snapshot, GroupId group, Timestamp time) const {
        if (floods_.empty() || !flooding_[raw(group)]) return false;
        const TemplateId id = snapshot.templateOf(group);
        return std::ranges::any_of(floods_, [&](const Finding& flood) {
            return flood.templateId == id && flood.begin <= time && time <= flood.end;
        });
    }

private:
    std::vector<Finding> floods_;
    std::vector<bool> flooding_;  ///< by group: whether a flood is of its template
};

}  // namespace logwright
