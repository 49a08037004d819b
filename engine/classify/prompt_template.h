// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Prompts are files: a part [system] and a part [user], with {{names}} where what is known of a finding goes.
// Whatever stood in a log is put between <name-MARK> and </name-MARK>, where MARK is made of the values and
// occurs in none of them, and the model is told that it is data: a line that says "ignore the above" can
// neither end its place nor pass for ours.

#include "engine/base/embedded.h"
#include "engine/base/result.h"
#include "engine/classify/service_protocol.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What a name in a prompt stands for.
struct PromptValue {
    std::string_view name;
    std::string text;
    bool fromLogs = true;      ///< a stranger wrote it: to be marked
    bool surrounding = false;  ///< differs between equal records: times, neighbours, counts
};

class PromptTemplate {
public:
    /// An error names the line: a part that is missing or comes twice, a name that nothing is known by, no
    /// {{record}} in the part [user]. Lines before the first part, and those that begin with #, are comments.
    static Result<PromptTemplate> read(std::string_view text, const std::string& where);
    /// One of resources/prompts by its name without ".txt", else the file of a person's own.
    static Result<PromptTemplate> find(const std::string& nameOrFile);
    /// The names of resources/prompts.
    static std::vector<std::string> builtIn();

    ModelPrompt fill(const std::vector<PromptValue>& values) const;
    /// The same for all questions that are equal but for what surrounds the record, about findings of one
    /// pattern (Finding::pattern). Answers are kept by it.
    std::uint64_t question(std::vector<PromptValue> values, std::uint64_t pattern) const;

private:
    ModelPrompt parts_;
};

/// The files of resources/prompts, compiled into the program.
std::span<const EmbeddedFile> embeddedPrompts();

}  // namespace logwright
