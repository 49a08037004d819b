// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/read_records.h"

#include "engine/record/record_reader.h"

#include <algorithm>

namespace logwright::ui {

namespace {

bool hasSeveralLines(const Snapshot& snapshot, RecordIndex record) {
    const Snapshot::Place place = snapshot.place(record);
    return (place.chunk->flags[place.index] & severalLines) != 0;
}

}  // namespace

Result<std::vector<RecordText>> readForLog(const Project& project, const Snapshot& snapshot,
                                           const std::vector<RecordIndex>& records) {
    std::vector<RecordIndex> several = records;
    const auto firstSingle = std::stable_partition(
        several.begin(), several.end(), [&](RecordIndex r) { return hasSeveralLines(snapshot, r); });
    const std::vector<RecordIndex> single(firstSingle, several.end());
    several.erase(firstSingle, several.end());

    Result<std::vector<RecordText>> texts = project.readRecords(snapshot, single);
    if (!texts) return texts;
    // Only these cost more: their lines must be counted.
    Result<std::vector<RecordText>> whole = project.readRecords(snapshot, several, true);
    if (!whole) return whole;
    for (RecordText& text : *whole) {
        text.more.clear();
        texts->push_back(std::move(text));
    }
    return texts;
}

Result<std::string> readWholeText(const Project& project, const Snapshot& snapshot,
                                  const std::vector<RecordIndex>& records, const TaskContext& task) {
    constexpr std::size_t atOnce = 256;
    std::string all;
    for (std::size_t from = 0; from < records.size(); from += atOnce) {
        if (task.stopRequested()) return cancelledError();
        const std::span page = std::span(records).subspan(from, std::min(atOnce, records.size() - from));
        const Result<std::vector<RecordText>> texts = project.readRecords(snapshot, page, true);
        if (!texts) return texts.error();
        for (const RecordText& text : *texts) {
            if (!text.problem.empty()) return Error{text.problem, "", "", Error::Kind::input};
            all += text.line + '\n';
            for (const std::string& line : text.more) all += line + '\n';
        }
    }
    return all;
}

}  // namespace logwright::ui
