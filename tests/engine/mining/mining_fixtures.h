// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/mining/miner.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace logwright {

inline std::string operator+(const std::string& text, std::size_t number) {
    return text + std::to_string(number);
}

/// A miner, the masks it was made with, and what became of the messages given to it.
struct Mining {
    explicit Mining(const MinerSettings& settings = {})
        : masks(std::move(MaskSet::compile(settings.masks)).value()),
          miner(std::move(Miner::create(settings)).value()) {}

    void add(const std::vector<std::string>& messages) {
        MessageDigest digest(*masks);
        for (const std::string& message : messages) digest.add(message);
        std::vector<GroupId> groupOfForm;
        miner->absorb(digest, groupOfForm);
        for (const std::uint32_t form : digest.formOfMessage()) groups.push_back(groupOfForm[form]);
    }

    /// The template of each message, as of now.
    std::vector<std::string> texts() const {
        const TemplateTable table = miner->table();
        std::vector<std::string> result;
        for (const GroupId group : groups) {
            const Template* one = table.find(table.templateOfGroup[raw(group)]);
            result.push_back(one != nullptr ? one->text : "(none)");
        }
        return result;
    }

    std::set<std::string> distinctTexts() const {
        const std::vector<std::string> all = texts();
        return {all.begin(), all.end()};
    }

    std::shared_ptr<const MaskSet> masks;
    std::unique_ptr<Miner> miner;
    std::vector<GroupId> groups;
};

inline MinerSettings settingsFor(const std::string& miner) {
    MinerSettings settings;
    settings.miner = miner;
    return settings;
}

/// The templates of messages mined in one go.
inline std::vector<std::string> mined(const std::vector<std::string>& messages,
                                      const MinerSettings& settings = {}) {
    Mining mining(settings);
    mining.add(messages);
    return mining.texts();
}

}  // namespace logwright

/// Compares texts so that a failure shows them.
#define COMPARE_TEXT(actual, expected) \
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected))
