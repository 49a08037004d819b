// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/template_edits.h"

#include "engine/base/text.h"
#include "engine/project/record_version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> editMigrations{{{"template edits", 1, R"(
    CREATE TABLE template_edit(position INTEGER PRIMARY KEY, undone INTEGER NOT NULL, edit TEXT NOT NULL);
    CREATE TABLE template_completed(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE TABLE template_past(position INTEGER PRIMARY KEY, template INTEGER NOT NULL, former INTEGER NOT NULL,
                               text TEXT NOT NULL);
)"}}};

/// More former texts than a person reads are not kept with a template.
constexpr std::size_t mostFormer = 50;

constexpr std::array<std::string_view, 10> kindNames{"merge", "split", "word", "parameter", "rename",
                                                     "pin",   "unpin", "hide", "show",      "adopt"};

// Texts are matched byte by byte, so those that are no UTF-8 are kept as numbers.
nlohmann::json textToJson(const std::string& text) {
    if (validUtf8(text) == text) return text;
    return std::vector<std::uint8_t>(text.begin(), text.end());
}

std::string textFromJson(const nlohmann::json& json) {
    if (!json.is_array()) return json.get<std::string>();
    const auto bytes = json.get<std::vector<std::uint8_t>>();
    return {bytes.begin(), bytes.end()};
}

nlohmann::json toJson(const WrittenTemplate& written) {
    std::vector<int> slots;
    for (const SlotType type : written.slots) slots.push_back(static_cast<int>(type));
    std::vector<std::uint32_t> groups;
    for (const GroupId group : written.groups) groups.push_back(raw(group));
    return {{"text", textToJson(written.text)},
            {"slots", slots},
            {"name", written.name ? nlohmann::json(*written.name) : nlohmann::json()},
            {"hidden", written.hidden ? nlohmann::json(*written.hidden) : nlohmann::json()},
            {"groups", groups}};
}

std::string toJson(const TemplateEdit& edit) {
    std::vector<std::uint32_t> templates;
    for (const TemplateId id : edit.templates) templates.push_back(raw(id));
    nlohmann::json written = nlohmann::json::array();
    for (const WrittenTemplate& one : edit.written) written.push_back(toJson(one));
    return nlohmann::json{{"kind", kindNames[static_cast<std::size_t>(edit.kind)]},
                          {"templates", templates},
                          {"written", written},
                          {"name", edit.name},
                          {"groupCount", edit.groupCount}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

WrittenTemplate writtenFromJson(const nlohmann::json& json) {
    WrittenTemplate written;
    written.text = textFromJson(json.at("text"));
    for (const int type : json.at("slots")) {
        const bool known = type >= 0 && type <= static_cast<int>(SlotType::text);
        written.slots.push_back(known ? static_cast<SlotType>(type) : SlotType::word);
    }
    if (const auto& name = json.at("name"); !name.is_null()) written.name = name.get<std::string>();
    if (const auto& hidden = json.at("hidden"); !hidden.is_null()) written.hidden = hidden.get<bool>();
    for (const std::uint32_t group : json.at("groups")) written.groups.push_back(GroupId{group});
    return written;
}

/// True where applyEdits() can count on what it reads.
bool isWhole(const TemplateEdit& edit) {
    using Kind = TemplateEdit::Kind;
    const bool sound = std::ranges::all_of(
        edit.written, [](const WrittenTemplate& one) { return std::ranges::is_sorted(one.groups); });
    if (!sound) return false;
    if (edit.kind == Kind::adopt) return true;
    if (edit.templates.empty()) return false;
    if (edit.kind == Kind::pin) return edit.written.size() == edit.templates.size();
    const bool writes =
        edit.kind == Kind::split || edit.kind == Kind::toWord || edit.kind == Kind::toParameter;
    return !writes || !edit.written.empty();
}

Result<TemplateEdit> editFromJson(const std::string& text, const std::string& path) {
    const Error damaged{"the edits of templates in the project are damaged", path,
                        "analyse the logs into a new project"};
    try {
        const auto json = nlohmann::json::parse(text);
        TemplateEdit edit;
        const auto kind = std::ranges::find(kindNames, json.at("kind").get<std::string>());
        if (kind == kindNames.end()) return damaged;
        edit.kind = static_cast<TemplateEdit::Kind>(kind - kindNames.begin());
        for (const std::uint32_t id : json.at("templates")) edit.templates.push_back(TemplateId{id});
        for (const auto& one : json.at("written")) edit.written.push_back(writtenFromJson(one));
        edit.name = json.at("name");
        edit.groupCount = json.value("groupCount", std::uint32_t{0});
        if (!isWhole(edit)) return damaged;
        return edit;
    } catch (const nlohmann::json::exception&) {
        return damaged;
    }
}

}  // namespace

std::span<const Migration> TemplateEdits::migrations() {
    return editMigrations;
}

Result<TemplateEdits> TemplateEdits::load(Database& database) {
    TemplateEdits edits(database);
    if (auto done = edits.loadEdits(); !done) return done.error();
    if (auto done = edits.loadPast(); !done) return done.error();
    return edits;
}

Result<> TemplateEdits::loadEdits() {
    auto query = database_->prepare("SELECT undone, edit FROM template_edit ORDER BY position");
    if (!query) return query.error();
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return Done{};
        auto edit = editFromJson(query->text(1), database_->path());
        if (!edit) return edit.error();
        (query->integer(0) != 0 ? undone_ : done_).push_back(std::move(*edit));
    }
}

Result<> TemplateEdits::loadPast() {
    auto query = database_->prepare("SELECT template, former, text FROM template_past ORDER BY position");
    if (!query) return query.error();
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return Done{};
        past_.push_back({TemplateId{static_cast<std::uint32_t>(query->integer(0))},
                         {TemplateId{static_cast<std::uint32_t>(query->integer(1))}, query->text(2)}});
    }
}

void TemplateEdits::add(const TemplateEdit& edit) {
    done_.push_back(edit);
    undone_.clear();
}

bool TemplateEdits::undo() {
    if (done_.empty()) return false;
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
    return true;
}

bool TemplateEdits::redo() {
    if (undone_.empty()) return false;
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
    return true;
}

Result<> TemplateEdits::save() const {
    if (auto done = database_->execute("DELETE FROM template_edit"); !done) return done;
    auto insert = database_->prepare("INSERT INTO template_edit(undone, edit) VALUES(?, ?)");
    if (!insert) return insert.error();
    const auto keep = [&](const TemplateEdit& edit, bool undone) {
        const std::string json = toJson(edit);
        return insert->bind(1, std::int64_t{undone ? 1 : 0}).bind(2, std::string_view(json)).run();
    };
    for (const TemplateEdit& edit : done_) {
        if (auto done = keep(edit, false); !done) return done;
    }
    for (const TemplateEdit& edit : undone_) {
        if (auto done = keep(edit, true); !done) return done;
    }
    return RecordVersion(*database_).raise();
}

TemplateTable TemplateEdits::tableOf(const Miner& miner) const {
    TemplateTable mined = miner.table();
    if (done_.empty() && past_.empty()) return mined;
    TemplateTable table =
        done_.empty() ? mined : applyEdits(mined, miner.groups(), miner.refinementPatterns(), done_);
    tellFormer(table, mined);
    return table;
}

// What mining had, and what it has where a person changed it.
void TemplateEdits::tellFormer(TemplateTable& table, const TemplateTable& mined) const {
    std::map<TemplateId, Template*> byId;
    for (Template& one : table.templates) byId.emplace(one.id, &one);
    const auto tell = [&](std::size_t group, const FormerTemplate& former) {
        if (group >= table.templateOfGroup.size()) return;
        Template& one = *byId.at(table.templateOfGroup[group]);
        const bool known =
            one.text == former.text || std::ranges::find(one.former, former) != one.former.end();
        if (!known && one.former.size() < mostFormer) one.former.push_back(former);
    };
    for (const Past& past : past_) tell(raw(past.id), past.former);
    if (done_.empty()) return;
    for (std::size_t group = 0; group < mined.templateOfGroup.size(); ++group) {
        const TemplateId id = mined.templateOfGroup[group];
        const Template* was = mined.find(id);
        if (was != nullptr) tell(group, {id, was->text});
    }
}

Result<> TemplateEdits::remember(const TemplateTable& mined) {
    auto query = database_->prepare("SELECT id, text FROM template_completed ORDER BY id");
    if (!query) return query.error();
    auto insert = database_->prepare("INSERT INTO template_past(template, former, text) VALUES(?, ?, ?)");
    if (!insert) return insert.error();
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        const TemplateId former{static_cast<std::uint32_t>(query->integer(0))};
        if (raw(former) >= mined.templateOfGroup.size()) continue;
        const Template* now = mined.find(mined.templateOfGroup[raw(former)]);
        const std::string text = query->text(1);
        if (now == nullptr || now->text == text) continue;
        past_.push_back({now->id, {former, text}});
        insert->bind(1, std::int64_t{raw(now->id)})
            .bind(2, std::int64_t{raw(former)})
            .bind(3, std::string_view(text));
        if (auto done = insert->run(); !done) return done;
    }
    if (auto done = database_->execute("DELETE FROM template_completed"); !done) return done;
    auto keep = database_->prepare("INSERT INTO template_completed VALUES(?, ?)");
    if (!keep) return keep.error();
    for (const Template& one : mined.templates) {
        keep->bind(1, std::int64_t{raw(one.id)}).bind(2, std::string_view(one.text));
        if (auto done = keep->run(); !done) return done;
    }
    return Done{};
}

}  // namespace logwright
