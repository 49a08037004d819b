// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `mine`: the messages in a column of a CSV to templates, as log-parsing papers exchange them.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/mining/csv.h"
#include "engine/mining/miner.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <unordered_map>
#include <unordered_set>

namespace logwright {

namespace {

struct MineOptions {
    std::string input;
    std::string column = "Content";
    std::string output;
    std::string given;
    std::vector<std::string> masks;  ///< NAME=REGEX
    MinerSettings mining;
};

struct Row {
    std::string lineId;
    std::string message;
};

Result<std::vector<Row>> readRows(const MineOptions& options) {
    const Result<std::string> text = readWholeFile(options.input);
    if (!text) return text.error();
    CsvReader reader(*text);
    CsvRow header;
    reader.next(header);
    const auto column = columnOf(header, options.column);
    if (!column) {
        return Error{"has no column " + options.column, options.input,
                     "name one of its columns with --column", Error::Kind::input};
    }
    const auto lineId = columnOf(header, "LineId");
    std::vector<Row> rows;
    CsvRow row;
    while (reader.next(row)) {
        if (row.size() <= *column) {
            return Error{"row " + std::to_string(rows.size() + 2) + " has too few fields", options.input,
                         "quote fields that hold commas", Error::Kind::input};
        }
        const bool numbered = lineId && *lineId < row.size();
        rows.push_back({numbered ? row[*lineId] : std::to_string(rows.size() + 1), std::move(row[*column])});
    }
    if (!reader.wellFormed()) {
        return Error{"a quoted field is not closed", options.input,
                     "close it, or double the quotes inside it", Error::Kind::input};
    }
    return rows;
}

Result<> completeSettings(MineOptions& options) {
    for (const std::string& mask : options.masks) {
        const auto equals = mask.find('=');
        if (equals == std::string::npos || equals == 0) {
            return Error{"a mask has no name", mask, "write it as NAME=REGEX", Error::Kind::usage};
        }
        options.mining.masks.push_back({mask.substr(0, equals), mask.substr(equals + 1)});
    }
    if (options.given.empty()) return Done{};
    auto given = readGivenTemplates(options.given);
    if (!given) return given.error();
    options.mining.given = std::move(*given);
    return Done{};
}

struct MinedRows {
    TemplateTable table;
    std::vector<GroupId> groups;  ///< one a row
};

Result<MinedRows> mineRows(const MinerSettings& settings, const std::vector<Row>& rows) {
    // So many rows a digest: the same whatever the machine, so that the result is.
    constexpr std::size_t rowsPerDigest = 32768;
    const auto masks = MaskSet::compile(settings.masks);
    if (!masks) return masks.error();
    auto miner = Miner::create(settings);
    if (!miner) return miner.error();
    MinedRows mined;
    mined.groups.reserve(rows.size());
    std::vector<GroupId> groupOfForm;
    for (std::size_t from = 0; from < rows.size(); from += rowsPerDigest) {
        MessageDigest digest(**masks);
        const std::size_t to = std::min(rows.size(), from + rowsPerDigest);
        for (std::size_t i = from; i < to; ++i) digest.add(rows[i].message);
        (*miner)->absorb(digest, groupOfForm);
        for (const std::uint32_t form : digest.formOfMessage()) mined.groups.push_back(groupOfForm[form]);
    }
    mined.table = (*miner)->table();
    return mined;
}

Result<> writeRows(const std::string& path, const std::vector<Row>& rows, const MinedRows& mined) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    const auto failed = [&] {
        return Error{std::string("cannot be written: ") + std::strerror(errno), path,
                     "check the folder and the free space", Error::Kind::failed};
    };
    if (!out) return failed();
    std::unordered_map<std::uint32_t, std::string> tails;  // of a row, by template
    for (const Template& one : mined.table.templates) {
        tails[raw(one.id)] = ",E" + std::to_string(raw(one.id)) + "," + csvQuoted(one.text) + "\n";
    }
    out << "LineId,Content,EventId,EventTemplate\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TemplateId id = mined.table.templateOfGroup[raw(mined.groups[i])];
        out << csvQuoted(rows[i].lineId) << ',' << csvQuoted(rows[i].message) << tails[raw(id)];
    }
    out.flush();
    if (!out) return failed();
    return Done{};
}

Result<> mine(MineOptions options) {
    if (const Result<> completed = completeSettings(options); !completed) return completed.error();
    const auto rows = readRows(options);
    if (!rows) return rows.error();
    const auto mined = mineRows(options.mining, *rows);
    if (!mined) return mined.error();
    std::error_code ignored;
    if (std::filesystem::equivalent(options.input, options.output, ignored)) {
        return Error{"the output would replace the input", options.output, "name another file with --out",
                     Error::Kind::usage};
    }
    if (const Result<> written = writeRows(options.output, *rows, *mined); !written) return written.error();
    std::unordered_set<std::uint32_t> used;
    for (const GroupId group : mined->groups) used.insert(raw(mined->table.templateOfGroup[raw(group)]));
    std::cerr << counted(rows->size(), "message") << ", " << counted(used.size(), "template") << '\n';
    return Done{};
}

}  // namespace

void addMineCommand(CLI::App& app, CommandExit& exit) {
    CLI::App* command = app.add_subcommand("mine", "Find the templates of the messages in a CSV");
    const auto options = std::make_shared<MineOptions>();
    MinerSettings& mining = options->mining;
    command->add_option("--csv", options->input, "CSV file with a header")->required();
    command->add_option("--column", options->column, "Column of the messages")->capture_default_str();
    command->add_option("--out", options->output, "CSV to write: LineId,Content,EventId,EventTemplate")
        ->required();
    command->add_option("--miner", mining.miner, "auto, drain, length or spell")
        ->check(CLI::IsMember({"auto", "drain", "length", "spell"}))
        ->capture_default_str();
    command->add_option("--given", options->given, "CSV of given templates: EventId,EventTemplate");
    command
        ->add_option("--mask", options->masks,
                     "NAME=REGEX: what matches is a parameter (RE2); may be repeated")
        ->allow_extra_args(false);
    command->add_option("--drain-depth", mining.drainDepth, "Drain: depth of the tree")
        ->capture_default_str();
    command->add_option("--drain-similarity", mining.drainSimilarity, "Drain: share of equal words")
        ->capture_default_str();
    command->add_option("--drain-max-children", mining.drainMaxChildren, "Drain: children of a node")
        ->capture_default_str();
    command->add_option("--spell-tau", mining.spellTau, "Spell: share of common words")
        ->capture_default_str();
    command->callback([options, &exit] {
        const Result<> done = mine(*options);
        exit.code = done ? ExitCode::done : sayError(done.error());
    });
}

}  // namespace logwright
