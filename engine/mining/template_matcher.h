// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which template of a mined project a message is one of, while nothing is learned: the groups of the miner
// first, so that a message that was mined gets the template it has; then the texts of the templates, so that
// one with new values gets the template it fits.

#include "engine/base/result.h"
#include "engine/mining/miner.h"
#include "engine/mining/template_table.h"

#include <memory>
#include <string_view>

namespace logwright {

class LayeredMiner;
struct FindScratch;

/// Immutable, shared between threads; each asks through a Session of its own.
class TemplateMatcher {
public:
    /// `state` is what the miner's save() wrote, `table` the templates as the project shows them. Fails where
    /// the state is damaged, or of groups that the table does not know.
    static Result<TemplateMatcher> create(const MinerSettings& settings, std::string_view state,
                                          TemplateTable table);
    ~TemplateMatcher();
    TemplateMatcher(TemplateMatcher&&) noexcept;

    const TemplateTable& table() const { return table_; }

    /// Keeps its memory between messages. Not for several threads at once; must not outlive the matcher.
    class Session {
    public:
        explicit Session(const TemplateMatcher& matcher);
        ~Session();
        Session(Session&&) noexcept;

        /// Null where no template fits. What the answer is does not depend on what was asked before.
        const Template* match(std::string_view message);

    private:
        const TemplateMatcher* matcher_;
        std::unique_ptr<FindScratch> scratch_;
    };

private:
    TemplateMatcher(std::unique_ptr<LayeredMiner> miner, TemplateTable table);

    std::unique_ptr<LayeredMiner> miner_;
    TemplateTable table_;
    PatternSet texts_;                    ///< of templates that are not one wildcard
    std::vector<std::uint32_t> textRow_;  ///< for each of `texts_`, its template's index
};

}  // namespace logwright
