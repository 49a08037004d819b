// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli records: records of a project by place, template or time, with their parameters.

#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/number_options.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <limits>

namespace logwright {

namespace {

struct RecordsArguments {
    std::string project;
    std::uint64_t from = 0;
    std::uint64_t count = 0;  // 0: as many as there are, or 20 where nothing narrows them down
    FilterOptions filter;
    bool json = false;
    bool csv = false;
    bool reveal = false;
};

constexpr std::size_t batchRecords = 512;

class RecordPrinter {
public:
    RecordPrinter(const Snapshot& snapshot, bool json, bool csv)
        : snapshot_(snapshot), json_(json), csv_(csv) {
        if (json_) std::cout << "[";
        if (csv_) std::cout << "Row,Time,Severity,Source,Component,Session,EventId,Message,Parameters\n";
    }
    ~RecordPrinter() {
        if (json_) std::cout << (first_ ? "]\n" : "\n]\n");
    }

    void print(std::uint64_t row, const RecordText& record) {
        const auto place = snapshot_.place(record.record);
        const bool timed = (place.chunk->flags[place.index] & timeUnknownFlag) == 0;
        Fields fields{row,
                      timed ? formatTime(snapshot_.time(record.record)) : "",
                      severityName(snapshot_.severity(record.record)),
                      snapshot_.source(place.chunk->source)->display,
                      raw(snapshot_.templateOf(record.record)),
                      record.line.substr(record.message.begin, record.message.length)};
        for (const ParameterSpan& span : record.parameters) {
            fields.parameters.push_back({{"type", slotTypeName(span.type)},
                                         {"value", record.line.substr(span.begin, span.length)},
                                         {"at", span.begin - record.message.begin}});
        }
        if (json_) {
            printJson(fields, record);
        } else if (csv_) {
            printCsv(fields, record);
        } else {
            std::cout << fields.time << (timed ? "  " : "") << fields.source << "  " << fields.severity
                      << "  " << printable(fields.message)
                      << (record.problem.empty() ? "" : "(" + record.problem + ")") << '\n';
        }
        first_ = false;
    }

private:
    struct Fields {
        std::uint64_t row;
        std::string time;
        std::string_view severity;
        std::string source;
        std::uint32_t templateId;
        std::string message;
        nlohmann::ordered_json parameters = nlohmann::ordered_json::array();
    };

    static std::string dump(const nlohmann::ordered_json& json) {
        return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

    void printJson(const Fields& fields, const RecordText& record) const {
        nlohmann::ordered_json json{{"row", fields.row},
                                    {"time", fields.time},
                                    {"severity", fields.severity},
                                    {"source", fields.source},
                                    {"component", record.component},
                                    {"host", record.host},
                                    {"session", record.session},
                                    {"template", fields.templateId},
                                    {"message", fields.message},
                                    {"parameters", fields.parameters}};
        if (!record.problem.empty()) json["problem"] = record.problem;
        std::cout << (first_ ? "\n" : ",\n") << dump(json);
    }

    void printCsv(const Fields& fields, const RecordText& record) const {
        std::cout << fields.row << ',' << fields.time << ',' << fields.severity << ','
                  << csvField(fields.source) << ',' << csvField(record.component) << ','
                  << csvField(record.session) << ",E" << fields.templateId << ',' << csvField(fields.message)
                  << ',' << csvField(dump(fields.parameters)) << '\n';
    }

    const Snapshot& snapshot_;
    bool json_;
    bool csv_;
    bool first_ = true;
};

Result<ExitCode> listRecords(const RecordsArguments& arguments) {
    auto filter = arguments.filter.filter();
    if (!filter) return filter.error();
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    (*project)->revealSecrets(arguments.reveal);
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    auto rows = applyFilter(**snapshot, *filter, task);
    if (!rows) return rows.error();

    const std::uint64_t fallback = filter->empty() ? 20 : std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t begin = std::min(arguments.from, (*rows)->size());
    const std::uint64_t end =
        begin + std::min(arguments.count > 0 ? arguments.count : fallback, (*rows)->size() - begin);
    RecordPrinter printer(**snapshot, arguments.json, arguments.csv);
    for (std::uint64_t at = begin; at < end; at += batchRecords) {
        std::vector<RecordIndex> records;
        for (std::uint64_t i = at; i < std::min(end, at + batchRecords); ++i) {
            records.push_back((*snapshot)->recordAt((*rows)->at(i)));
        }
        auto texts = (*project)->readRecords(**snapshot, records);
        if (!texts) return texts.error();
        for (std::size_t i = 0; i < texts->size(); ++i) printer.print(raw((*rows)->at(at + i)), (*texts)[i]);
    }
    sayIfUnfinished(**project);
    return begin == end ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addRecordsCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<RecordsArguments>();
    CLI::App* command = app.add_subcommand("records", "Print records of a project in the order of time");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_option("--from", arguments->from, "Leave out this many of the records first")
        ->type_name("N")
        ->check(wholeNumber(0));
    command->add_option("--count", arguments->count, "Print at most this many")
        ->type_name("M")
        ->check(wholeNumber(1));
    addFilterOptions(*command, arguments->filter);
    auto* json =
        command->add_flag("--json", arguments->json, "Print JSON, with typed parameters and their places");
    command->add_flag("--csv", arguments->csv, "Print CSV")->excludes(json);
    command->add_flag("--reveal", arguments->reveal,
                      "Show secrets in clear; otherwise a mark like [secret:jwt] stands for each");
    command->footer(
        "Without --template, --time, --component or --count the first 20 records are printed. Records of a\n"
        "template that is hidden are left out, but where --template names it.");
    command->callback([arguments, &exit] {
        auto code = listRecords(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
