// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which keys of a JSON or logfmt record play which role. Keys may be paths: "log.level" is met by a key of
// that name and by "level" inside "log"; a number stands for an element of an array.

#include "engine/record/line_grammar.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// One level of the keys that are looked for.
struct KeyNode {
    struct Use {
        FieldRole role;
        int order;  ///< among the keys of this role; the lowest that is there counts
    };
    std::string key;
    std::vector<Use> uses;
    int required = -1;  ///< bit in KeyTable::allRequired
    std::vector<KeyNode> children;

    const KeyNode* child(std::string_view name) const {
        for (const KeyNode& node : children) {
            if (node.key == name) return &node;
        }
        return nullptr;
    }
};

/// The keys of one format.
struct KeyTable {
    explicit KeyTable(const FormatDefinition& definition);

    KeyNode root;
    std::uint32_t allRequired = 0;
    bool hasTime = false;
};

/// Collects the values of one record.
class KeyValues {
public:
    void clear() {
        order_.fill(unset);
        required_ = 0;
    }
    /// The key is there, whatever its value.
    void meet(const KeyNode& node) {
        if (node.required >= 0) required_ |= 1u << node.required;
    }
    void take(const KeyNode& node, std::string_view value, ScannedLine& scanned) {
        if (value.empty()) return;
        for (const KeyNode::Use& use : node.uses) {
            int& order = order_[static_cast<std::size_t>(use.role)];
            if (use.order >= order) continue;
            order = use.order;
            scanned[use.role] = value;
        }
    }
    bool has(FieldRole role) const { return order_[static_cast<std::size_t>(role)] != unset; }
    bool hasRequired(const KeyTable& table) const { return required_ == table.allRequired; }

private:
    static constexpr int unset = 1 << 20;
    std::array<int, fieldRoleCount> order_{};
    std::uint32_t required_ = 0;
};

/// True where `name` can be a key rather than a regular expression.
bool looksLikeKey(std::string_view name);

}  // namespace logwright
