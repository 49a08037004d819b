// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/intake_request.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> requestMigrations{{{"intake", 1, R"(
    CREATE TABLE intake_request(id INTEGER PRIMARY KEY CHECK(id = 1), request BLOB NOT NULL);
)"}}};

}  // namespace

std::span<const Migration> IntakeRequest::migrations() {
    return requestMigrations;
}

Result<> IntakeRequest::save(const AnalysisOptions& options) {
    // What is left of an earlier request stays asked for.
    AnalysisOptions earlier;
    if (auto loaded = load(earlier); !loaded) return loaded.error();
    std::vector<std::string> paths = options.paths;
    for (std::string& path : earlier.paths) {
        if (std::ranges::find(paths, path) == paths.end()) paths.push_back(std::move(path));
    }
    std::erase(paths, "-");  // standard input cannot be asked again
    const nlohmann::json request{{"paths", paths},
                                 {"recursive", options.selection.recursive},
                                 {"include", options.selection.include},
                                 {"exclude", options.selection.exclude},
                                 {"format", options.format.format},
                                 {"session", options.format.session},
                                 {"encoding", options.encoding}};
    // CBOR, not text: a path may hold any bytes.
    const std::vector<std::uint8_t> bytes = nlohmann::json::to_cbor(request);
    auto insert = database_->prepare("INSERT OR REPLACE INTO intake_request VALUES(1, ?)");
    if (!insert) return insert.error();
    return insert->bindColumn(1, bytes).run();
}

Result<bool> IntakeRequest::load(AnalysisOptions& options) const {
    auto query = database_->prepare("SELECT request FROM intake_request");
    if (!query) return query.error();
    auto row = query->step();
    if (!row) return row.error();
    if (!*row) return false;
    try {
        const auto request = nlohmann::json::from_cbor(query->blob(0));
        options.paths = request.at("paths").get<std::vector<std::string>>();
        options.selection.recursive = request.at("recursive");
        options.selection.include = request.at("include").get<std::vector<std::string>>();
        options.selection.exclude = request.at("exclude").get<std::vector<std::string>>();
        options.format = {request.at("format"), request.at("session")};
        options.encoding = request.at("encoding");
    } catch (const nlohmann::json::exception&) {
        return Error{"what is left to be read is damaged in the project", database_->path(),
                     "name the folders and files again"};
    }
    return true;
}

Result<> IntakeRequest::clear() {
    return database_->execute("DELETE FROM intake_request");
}

}  // namespace logwright
