// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/template_store.h"

#include "engine/project/record_version.h"

#include <nlohmann/json.hpp>

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 2> templateMigrations{{{"templates", 1, R"(
    CREATE TABLE template(id INTEGER PRIMARY KEY, text TEXT NOT NULL, slots BLOB NOT NULL);
    CREATE TABLE miner(id INTEGER PRIMARY KEY CHECK(id = 1), settings TEXT NOT NULL, state BLOB NOT NULL,
                       template_of_group BLOB NOT NULL);
)"},
                                                       {"templates", 2, R"(
    ALTER TABLE template ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE template ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE template ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE template ADD COLUMN former TEXT NOT NULL DEFAULT '[]';
)"}}};

std::string formerToJson(const std::vector<FormerTemplate>& former) {
    nlohmann::json json = nlohmann::json::array();
    for (const FormerTemplate& one : former) json.push_back({{"id", raw(one.id)}, {"text", one.text}});
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<FormerTemplate> formerFromJson(const std::string& text) {
    std::vector<FormerTemplate> former;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array()) return former;
    for (const auto& one : json) {
        const bool good = one.is_object() && one.contains("id") && one["id"].is_number_unsigned() &&
                          one.contains("text") && one["text"].is_string();
        if (good) former.push_back({TemplateId{one["id"].get<std::uint32_t>()}, one["text"]});
    }
    return former;
}

std::string settingsToJson(const MinerSettings& settings) {
    nlohmann::json masks = nlohmann::json::array();
    for (const Mask& mask : settings.masks) masks.push_back({{"name", mask.name}, {"regex", mask.regex}});
    return nlohmann::json{{"miner", settings.miner},
                          {"drainDepth", settings.drainDepth},
                          {"drainSimilarity", settings.drainSimilarity},
                          {"drainMaxChildren", settings.drainMaxChildren},
                          {"spellTau", settings.spellTau},
                          {"masks", masks},
                          {"given", settings.given},
                          {"frozen", settings.frozen}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<MinerSettings> settingsFromJson(const std::string& text, const std::string& path) {
    try {
        const auto json = nlohmann::json::parse(text);
        MinerSettings settings;
        settings.miner = json.at("miner");
        settings.drainDepth = json.at("drainDepth");
        settings.drainSimilarity = json.at("drainSimilarity");
        settings.drainMaxChildren = json.at("drainMaxChildren");
        settings.spellTau = json.at("spellTau");
        for (const auto& mask : json.at("masks"))
            settings.masks.push_back({mask.at("name"), mask.at("regex")});
        settings.given = json.at("given").get<std::vector<std::string>>();
        settings.frozen = json.at("frozen");
        return settings;
    } catch (const nlohmann::json::exception&) {
        return Error{"the miner's settings in the project are damaged", path,
                     "analyse the logs into a new project"};
    }
}

}  // namespace

std::span<const Migration> TemplateStore::migrations() {
    return templateMigrations;
}

Result<> TemplateStore::save(const Miner& miner, const MinerSettings& settings, const TemplateTable& table) {
    if (auto done = database_->execute("DELETE FROM template"); !done) return done;
    auto insert = database_->prepare("INSERT INTO template VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    for (const Template& pattern : table.templates) {
        const std::string former = formerToJson(pattern.former);
        insert->bind(1, std::int64_t{raw(pattern.id)})
            .bind(2, std::string_view(pattern.text))
            .bindColumn(3, pattern.slots)
            .bind(4, std::string_view(pattern.name))
            .bind(5, std::int64_t{pattern.pinned ? 1 : 0})
            .bind(6, std::int64_t{pattern.hidden ? 1 : 0})
            .bind(7, std::string_view(former));
        if (auto done = insert->run(); !done) return done;
    }
    auto replace = database_->prepare("INSERT OR REPLACE INTO miner VALUES(1, ?, ?, ?)");
    if (!replace) return replace.error();
    const std::string json = settingsToJson(settings);
    const std::string state = miner.save();
    replace->bind(1, std::string_view(json))
        .bindBlob(2, std::as_bytes(std::span(state)))
        .bindColumn(3, table.templateOfGroup);
    if (auto done = replace->run(); !done) return done;
    return RecordVersion(*database_).raise();
}

Result<TemplateTable> TemplateStore::loadTable() const {
    TemplateTable table;
    auto query =
        database_->prepare("SELECT id, text, slots, name, pinned, hidden, former FROM template ORDER BY id");
    if (!query) return query.error();
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        auto slots = query->numbers<SlotType>(2);
        if (!slots) return slots.error();
        table.templates.push_back({TemplateId{static_cast<std::uint32_t>(query->integer(0))}, query->text(1),
                                   std::move(*slots), query->text(3), query->integer(4) != 0,
                                   query->integer(5) != 0, formerFromJson(query->text(6))});
    }
    auto groups = database_->prepare("SELECT template_of_group FROM miner");
    if (!groups) return groups.error();
    auto row = groups->step();
    if (!row) return row.error();
    if (!*row) return table;
    auto map = groups->numbers<TemplateId>(0);
    if (!map) return map.error();
    table.templateOfGroup = std::move(*map);
    for (const TemplateId id : table.templateOfGroup) {
        if (table.find(id) == nullptr) {
            return Error{"the project file holds a group without a template", database_->path(),
                         "analyse the logs into a new project"};
        }
    }
    return table;
}

Result<MinerSettings> TemplateStore::loadSettings(const MinerSettings& otherwise) const {
    auto query = database_->prepare("SELECT settings FROM miner");
    if (!query) return query.error();
    auto row = query->step();
    if (!row) return row.error();
    if (!*row) return otherwise;
    return settingsFromJson(query->text(0), database_->path());
}

Result<> TemplateStore::freeze() {
    auto settings = loadSettings({});
    if (!settings) return settings.error();
    settings->frozen = true;
    auto update = database_->prepare("UPDATE miner SET settings = ?");
    if (!update) return update.error();
    const std::string json = settingsToJson(*settings);
    return update->bind(1, std::string_view(json)).run();
}

Result<std::string> TemplateStore::loadState() const {
    auto query = database_->prepare("SELECT state FROM miner");
    if (!query) return query.error();
    auto row = query->step();
    if (!row) return row.error();
    return *row ? std::string(query->blob(0)) : std::string();
}

Result<std::unique_ptr<Miner>> TemplateStore::loadMiner(const MinerSettings& settings) const {
    auto state = loadState();
    if (!state) return state.error();
    return state->empty() ? Miner::create(settings) : Miner::restore(settings, *state);
}

}  // namespace logwright
