// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Trees that were looked at, to go back and forward between.

#include "engine/relations/correlation_tree.h"

#include <optional>
#include <vector>

namespace logwright::ui {

struct VisitedTree {
    RecordIndex record{};
    TreeSettings::Direction direction = TreeSettings::Direction::causes;
    bool operator==(const VisitedTree&) const = default;
};

class TreeHistory {
public:
    const VisitedTree* current() const { return trees_.empty() ? nullptr : &trees_[at_]; }
    /// What lay ahead is forgotten.
    void visit(const VisitedTree& tree) {
        if (current() && *current() == tree) return;
        if (!trees_.empty()) trees_.resize(at_ + 1);
        trees_.push_back(tree);
        at_ = trees_.size() - 1;
    }
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < trees_.size(); }
    void goBack() { at_ -= canGoBack() ? 1 : 0; }
    void goForward() { at_ += canGoForward() ? 1 : 0; }
    void clear() {
        trees_.clear();
        at_ = 0;
    }

private:
    std::vector<VisitedTree> trees_;
    std::size_t at_ = 0;
};

}  // namespace logwright::ui
