// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/tree_messages.h"

namespace logwright {

Result<std::vector<std::string>> treeMessages(const Project& project, const Snapshot& snapshot,
                                              const CorrelationTree& tree) {
    std::vector<RecordIndex> records;
    for (const TreeNode& node : tree.nodes) records.push_back(node.records.front());
    auto texts = project.readRecords(snapshot, records);
    if (!texts) return texts.error();
    std::vector<std::string> messages;
    for (const RecordText& text : *texts) {
        messages.push_back(text.line.substr(text.message.begin, text.message.length));
    }
    return messages;
}

}  // namespace logwright
