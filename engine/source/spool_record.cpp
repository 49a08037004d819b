// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/spool_record.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace logwright {

namespace {

using Json = nlohmann::json;
using State = CatalogEntry::State;
using Terminator = TextProperties::Terminator;

constexpr int recordVersion = 1;

std::uint64_t sizeOf(const std::string& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

Json toJson(const CatalogEntry& entry) {
    return {{"member", entry.member},
            {"compression", entry.compression},
            {"state", static_cast<int>(entry.state)},
            {"note", entry.note},
            {"textPath", entry.textPath},
            {"textSize", sizeOf(entry.textPath)},
            {"encoding", entry.text.encoding},
            {"decoded", entry.text.decoded},
            {"terminator", static_cast<int>(entry.text.terminator)},
            {"bodyOffset", entry.text.bodyOffset},
            {"binary", entry.text.binary}};
}

CatalogEntry fromJson(const Json& json) {
    CatalogEntry entry;
    entry.member = json.at("member");
    entry.compression = json.at("compression");
    entry.state = static_cast<State>(json.at("state").get<int>());
    entry.note = json.at("note");
    entry.textPath = json.at("textPath");
    entry.text.encoding = json.at("encoding");
    entry.text.decoded = json.at("decoded");
    entry.text.terminator = static_cast<Terminator>(json.at("terminator").get<int>());
    entry.text.bodyOffset = json.at("bodyOffset");
    entry.text.binary = json.at("binary");
    return entry;
}

}  // namespace

void saveSpoolRecord(const Spool& spool, const std::string& path, const std::vector<CatalogEntry>& entries) {
    Json record{{"version", recordVersion}, {"entries", Json::array()}};
    for (const CatalogEntry& entry : entries) record["entries"].push_back(toJson(entry));
    Result<SpoolFile> file = spool.create();
    if (!file) return;
    const Result<> written = file->write(record.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!written) return;
    static_cast<void>(file->keepAs(path));
}

std::optional<std::vector<CatalogEntry>> loadSpoolRecord(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    try {
        const Json record = Json::parse(file);
        if (record.at("version") != recordVersion) return std::nullopt;
        std::vector<CatalogEntry> entries;
        for (const Json& json : record.at("entries")) {
            entries.push_back(fromJson(json));
            const CatalogEntry& entry = entries.back();
            const bool whole = sizeOf(entry.textPath) == json.at("textSize");
            if (entry.state == State::ready && !whole) return std::nullopt;
        }
        return entries;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace logwright
