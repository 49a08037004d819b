// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/template_exchange.h"

#include "engine/base/text.h"
#include "engine/mining/csv.h"
#include "engine/mining/slots.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <unordered_set>

namespace logwright {

namespace {

constexpr std::string_view yes = "yes";

bool saysYes(std::string_view field) {
    return field == yes || field == "true" || field == "1";
}

struct Columns {
    std::optional<std::size_t> text, name, hidden;
    bool ours;  ///< the header that exportTemplates() writes

    explicit Columns(const CsvRow& header)
        : text(columnOf(header, "EventTemplate")),
          name(columnOf(header, "Name")),
          hidden(columnOf(header, "Hidden")),
          ours(columnOf(header, "Pinned") && columnOf(header, "Occurrences")) {}
};

std::string fieldOf(const CsvRow& row, std::optional<std::size_t> column) {
    return column && *column < row.size() ? row[*column] : std::string();
}

bool hasControl(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7F; });
}

Error rowError(std::size_t number, const std::string& what, const std::string& file,
               const std::string& remedy) {
    return {"row " + std::to_string(number) + " " + what, file, remedy, Error::Kind::input};
}

}  // namespace

Result<> exportTemplates(const Snapshot& snapshot, const std::string& file) {
    const std::string unfinished = file + ".part";
    const Error failed{"the templates could not be written", file, "check the folder and the free space"};
    {
        std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
        out << "EventId,EventTemplate,Name,Pinned,Hidden,Occurrences\n";
        const auto& templates = snapshot.templates().templates;
        for (std::size_t i = 0; i < templates.size(); ++i) {
            if (snapshot.totals()[i] == 0) continue;
            const Template& one = templates[i];
            out << 'E' << raw(one.id) << ',' << csvQuoted(one.text) << ',' << csvQuoted(one.name) << ','
                << (one.pinned ? yes : "") << ',' << (one.hidden ? yes : "") << ',' << snapshot.totals()[i]
                << '\n';
        }
        out.flush();
        if (!out) {
            std::error_code ignored;
            std::filesystem::remove(unfinished, ignored);
            return failed;
        }
    }
    std::error_code problem;
    std::filesystem::rename(unfinished, file, problem);
    if (problem) return failed;
    return Done{};
}

Result<TemplateEdit> importEdit(const std::string& file) {
    const Result<std::string> text = readWholeFile(file);
    if (!text) return text.error();
    CsvReader reader(*text);
    CsvRow row;
    reader.next(row);
    const Columns columns(row);
    if (!columns.text) {
        return Error{"has no column EventTemplate", file, "give a CSV with the header EventId,EventTemplate",
                     Error::Kind::input};
    }
    TemplateEdit edit;
    edit.kind = TemplateEdit::Kind::adopt;
    std::unordered_set<std::string> seen;
    for (std::size_t number = 2; reader.next(row); ++number) {
        if (!reader.wellFormed()) break;
        if (row.size() <= *columns.text) {
            return rowError(number, "has too few fields", file, "quote fields that hold commas");
        }
        const std::string& written = row[*columns.text];
        if (written.size() > longestMinedText) {
            return rowError(number,
                            "has a template of more than " + withThousands(longestMinedText) + " bytes", file,
                            "no message is read so far");
        }
        if (hasControl(written))
            return rowError(number, "has a template with control characters", file, "leave them out");
        // Elsewhere a lone * is a wildcard; in our own tables it is just that.
        const Template pattern = columns.ours ? templateWithText({}, written) : parseTemplate({}, written);
        if (pattern.text.empty() || !seen.insert(pattern.text).second) continue;
        const std::string name = fieldOf(row, columns.name);
        if (hasControl(name))
            return rowError(number, "has a name with control characters", file, "leave them out");
        WrittenTemplate one{pattern.text, pattern.slots};
        if (columns.name) one.name = name;
        if (columns.hidden) one.hidden = saysYes(fieldOf(row, columns.hidden));
        edit.written.push_back(std::move(one));
    }
    if (!reader.wellFormed()) {
        return Error{"a quoted field is not closed", file, "close it, or double the quotes inside it",
                     Error::Kind::input};
    }
    if (edit.written.empty()) {
        return Error{"holds no templates", file,
                     "give a CSV with the header EventId,EventTemplate and a row for each",
                     Error::Kind::input};
    }
    return edit;
}

}  // namespace logwright
