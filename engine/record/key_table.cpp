// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/key_table.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t mostRequired = 32;

KeyNode& childOf(KeyNode& node, std::string_view key) {
    for (KeyNode& child : node.children) {
        if (child.key == key) return child;
    }
    node.children.push_back({std::string(key), {}, -1, {}});
    return node.children.back();
}

// Calls `mark` for the node of the whole path and, where it has dots, for that of the key with dots.
template <class Mark>
void forPath(KeyNode& root, std::string_view path, const Mark& mark) {
    mark(childOf(root, path));
    if (path.find('.') == std::string_view::npos) return;
    KeyNode* node = &root;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        node = &childOf(*node, path.substr(begin, end - begin));
        begin = end + 1;
    }
    mark(*node);
}

}  // namespace

KeyTable::KeyTable(const FormatDefinition& definition) {
    for (const auto& [role, paths] : definition.fields) {
        int order = 0;
        for (const std::string& path : paths) {
            const KeyNode::Use use{role, order++};
            forPath(root, path, [&](KeyNode& node) { node.uses.push_back(use); });
        }
    }
    const std::size_t count = std::min(definition.required.size(), mostRequired);
    for (std::size_t i = 0; i < count; ++i) {
        forPath(root, definition.required[i], [&](KeyNode& node) { node.required = static_cast<int>(i); });
        allRequired |= 1u << i;
    }
    hasTime = definition.fields.contains(FieldRole::time);
}

bool looksLikeKey(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.' || c == '@' || c == '-' || c == '$';
    });
}

}  // namespace logwright
