// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What `classify` was told, and its part that needs no project.

#include "app/cli/command.h"
#include "engine/classify/language_model.h"

#include <string>

namespace logwright {

struct ClassifyArguments {
    std::string project;
    std::string service = "ollama";
    std::string endpoint;
    std::string model;
    std::string prompt = "finding";
    std::size_t top = 20;
    double timeout = 60;
    int attempts = 3;
    int concurrent = 4;
    std::uint64_t calls = 200;
    bool show = false;
    bool yes = false;
    bool off = false;
    bool embed = false;
    bool keepKey = false;
    bool json = false;
    std::string prepareFile;
    std::string applyFile;
    std::string askFile;
    std::string answersFile;
};

/// With the key that the environment or the keyring has for the endpoint.
LanguageModelSettings modelSettings(const ClassifyArguments& arguments);

/// Asks the questions of a file and appends each answer to another one as it comes; those that are answered
/// there already are not asked again.
Result<ExitCode> askQuestionsOfFile(const ClassifyArguments& arguments);

}  // namespace logwright
