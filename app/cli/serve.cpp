// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli serve: a project's frozen models over HTTP.

#include "app/cli/command.h"
#include "app/cli/project_file.h"
#include "engine/project/model_file.h"
#include "engine/serve/service.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>

namespace logwright {

namespace {

struct ServeArguments {
    std::string project;
    std::string listen = "127.0.0.1:7716";
    std::string tokenFile;
    bool reveal = false;
};

StopToken& asked() {
    static StopToken stop;
    return stop;
}

void askToStop(int) {
    asked().request();
}

/// The first line of the file.
Result<std::string> readToken(const std::string& path) {
    std::ifstream file(path);
    std::string token;
    std::getline(file, token);
    while (!token.empty() && std::isspace(static_cast<unsigned char>(token.back())) != 0) token.pop_back();
    constexpr std::size_t leastLength = 16;
    if (!file && token.empty()) return Error{"cannot be read", path, "check the path and its permissions"};
    if (token.size() < leastLength) {
        return Error{"the token has fewer than 16 characters", path,
                     "write a longer one, as `openssl rand -hex 32` makes them", Error::Kind::usage};
    }
    return token;
}

Result<ExitCode> serve(const ServeArguments& arguments) {
    ServiceSettings settings;
    auto listen = listenAddressOf(arguments.listen);
    if (!listen) return listen.error();
    settings.listen = *listen;
    settings.reveal = arguments.reveal;
    if (!arguments.tokenFile.empty()) {
        auto token = readToken(arguments.tokenFile);
        if (!token) return token.error();
        settings.token = *token;
    }
    asked();
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    const std::string name = std::filesystem::path(arguments.project).filename().string();
    std::optional<ProjectFile> unpacked;
    if (isModelFile(arguments.project)) {
        auto temporary = ProjectFile::prepare("");
        if (!temporary) return temporary.error();
        unpacked.emplace(std::move(*temporary));
        if (auto done = importModel(arguments.project, unpacked->path()); !done) return done.error();
    }
    auto service = Service::open(unpacked ? unpacked->path() : arguments.project, name, settings);
    if (!service) return service.error();
    std::cout << "Listening on " << (*service)->address() << std::endl;
    if (auto done = (*service)->run(asked()); !done) return done.error();
    std::cout << "Stopped\n";
    return ExitCode::done;
}

}  // namespace

void addServeCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ServeArguments>();
    CLI::App* command = app.add_subcommand(
        "serve", "Tell other programs what log lines are, and what a project knows, over HTTP");
    command->add_option("PROJECT", arguments->project, "The project, or a model that export-model wrote")
        ->required();
    command
        ->add_option("--listen", arguments->listen,
                     "Where to listen (127.0.0.1:7716); port 0 takes a free one")
        ->type_name("ADDR:PORT");
    command
        ->add_option("--token-file", arguments->tokenFile,
                     "Demand the token that this file holds; needed where other machines can reach ADDR")
        ->type_name("FILE");
    command->add_flag("--reveal", arguments->reveal, "Answer secrets as they stand, not as marks");
    command->footer(
        "GET /associate?line=LINE and POST /associate (plain or JSON lines) tell template, parameters and\n"
        "fields; GET /findings, /trees/RECORD, /insight, /health; /openapi.json describes them. Nothing is\n"
        "learned from what is asked. Ctrl+C or SIGTERM ends it when the requests at hand are answered.");
    command->callback([arguments, &exit] {
        auto code = serve(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
