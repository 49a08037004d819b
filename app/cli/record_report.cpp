// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/record_report.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

constexpr std::size_t batchRecords = 512;

class RecordPrinter {
public:
    RecordPrinter(const Snapshot& snapshot, RecordForm form)
        : snapshot_(snapshot), json_(form == RecordForm::json), csv_(form == RecordForm::csv) {
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

}  // namespace

Result<> printRecords(const Project& project, const Snapshot& snapshot, std::span<const TimelineRow> rows,
                      RecordForm form) {
    RecordPrinter printer(snapshot, form);
    while (!rows.empty()) {
        const auto batch = rows.first(std::min(rows.size(), batchRecords));
        std::vector<RecordIndex> records;
        for (const TimelineRow row : batch) records.push_back(snapshot.recordAt(row));
        auto texts = project.readRecords(snapshot, records);
        if (!texts) return texts.error();
        for (std::size_t i = 0; i < texts->size(); ++i) printer.print(raw(batch[i]), (*texts)[i]);
        rows = rows.subspan(batch.size());
    }
    return Done{};
}

}  // namespace logwright
