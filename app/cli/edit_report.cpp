// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/edit_report.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

void print(const Json& json) {
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printChange(const TemplateChange& change) {
    std::cout << "  E" << raw(change.id) << "  " << withThousands(change.recordsBefore);
    if (change.recordsAfter != change.recordsBefore)
        std::cout << " -> " << withThousands(change.recordsAfter);
    std::cout << " records\n";
    if (change.textBefore == change.textAfter) {
        std::cout << "      " << printable(change.textAfter) << '\n';
        return;
    }
    if (!change.textBefore.empty()) std::cout << "    - " << printable(change.textBefore) << '\n';
    if (!change.textAfter.empty()) std::cout << "    + " << printable(change.textAfter) << '\n';
}

std::string sourceOf(const RecordText& record, const Snapshot& snapshot) {
    const SourceInfo* source = snapshot.source(snapshot.sourceOf(record.record));
    return source != nullptr ? source->display : "";
}

std::string quoted(const std::string& text) {
    return '"' + printable(text) + '"';
}

Json editJson(const TemplateEdit& edit, bool undone) {
    Json templates = Json::array();
    for (const TemplateId id : edit.templates) templates.push_back(raw(id));
    Json texts = Json::array();
    for (const WrittenTemplate& written : edit.written) texts.push_back(written.text);
    return {{"edit", describe(edit)},
            {"templates", templates},
            {"texts", texts},
            {"name", edit.name},
            {"undone", undone}};
}

}  // namespace

void printReport(const EditReport& report, const Snapshot& snapshot) {
    std::cout << (report.previewed ? "Preview, nothing is changed: " : "Done: ") << printable(report.act)
              << '\n';
    const std::uint64_t moved = report.changes.recordsMoved;
    std::cout << withThousands(moved) << " of " << counted(snapshot.recordCount(), "record") << ' '
              << (report.previewed ? "would move" : "moved") << " to another template\n";
    for (const TemplateChange& change : report.changes.changes) printChange(change);
    if (report.examples.empty()) return;
    std::cout << "For example:\n";
    for (const RecordText& record : report.examples) {
        std::cout << "  " << sourceOf(record, snapshot) << ':' << record.lineNumber << "  "
                  << (record.problem.empty() ? printable(record.line) : '(' + record.problem + ')') << '\n';
    }
}

void printReportJson(const EditReport& report, const Snapshot& snapshot) {
    Json changes = Json::array();
    for (const TemplateChange& change : report.changes.changes) {
        changes.push_back({{"id", raw(change.id)},
                           {"before", change.textBefore},
                           {"after", change.textAfter},
                           {"records_before", change.recordsBefore},
                           {"records_after", change.recordsAfter}});
    }
    Json examples = Json::array();
    for (const RecordText& record : report.examples) {
        examples.push_back(
            {{"source", sourceOf(record, snapshot)}, {"line", record.lineNumber}, {"text", record.line}});
    }
    print({{"edit", report.act},
           {"preview", report.previewed},
           {"records", snapshot.recordCount()},
           {"records_moved", report.changes.recordsMoved},
           {"changes", changes},
           {"examples", examples}});
}

std::string editLine(const TemplateEdit& edit) {
    std::string line = describe(edit);
    if (edit.kind == TemplateEdit::Kind::rename)
        return edit.name.empty() ? line : line + ' ' + quoted(edit.name);
    const bool writes = edit.kind != TemplateEdit::Kind::pin && edit.kind != TemplateEdit::Kind::adopt;
    if (!writes || edit.written.empty()) return line;
    line += ": " + quoted(edit.written.front().text);
    if (edit.written.size() > 1) line += " and " + std::to_string(edit.written.size() - 1) + " more";
    return line;
}

void printHistory(const TemplateEditHistory& history) {
    std::size_t number = 0;
    for (const TemplateEdit& edit : history.done)
        std::cout << std::setw(5) << ++number << "  " << editLine(edit) << '\n';
    for (const TemplateEdit& edit : history.undone)
        std::cout << std::setw(5) << ++number << "  (undone) " << editLine(edit) << '\n';
}

void printHistoryJson(const TemplateEditHistory& history) {
    Json list = Json::array();
    for (const TemplateEdit& edit : history.done) list.push_back(editJson(edit, false));
    for (const TemplateEdit& edit : history.undone) list.push_back(editJson(edit, true));
    print(list);
}

}  // namespace logwright
