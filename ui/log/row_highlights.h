// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What highlighters make of the records that show: asked for a screen at a time, of whoever looks them up.

#include "engine/project/highlighter.h"
#include "engine/search/search_query.h"
#include "ui/models/search_marks.h"

#include <QObject>

#include <functional>
#include <unordered_map>
#include <vector>

namespace logwright::ui {

/// How a record is painted.
struct RowHighlight {
    /// Words of its message in a colour.
    struct Words {
        int colour = 0;
        const SearchMarks* marks = nullptr;
    };
    int colour = 0;  ///< of the row; 0: none
    std::vector<Words> words;
    std::uint64_t number = 0;  ///< of the highlighters that it follows from
    bool empty() const { return colour == 0 && words.empty(); }
};

class RowHighlights : public QObject {
    Q_OBJECT
public:
    /// Which of the queries, a bit each, find each record; and the queries, read.
    struct Found {
        std::vector<std::uint64_t> queries;
        std::vector<SearchQuery> read;
    };
    using Answer = std::function<void(Result<Found>)>;
    /// Looks the queries up in records on a worker and calls the answer on the window's thread.
    using Finder = std::function<void(std::vector<std::string> queries, std::vector<RecordIndex>, Answer)>;

    explicit RowHighlights(QObject* parent = nullptr) : QObject(parent) {}

    void setFinder(Finder finder) { finder_ = std::move(finder); }
    /// Those that are on count, the first 64 of them.
    void setHighlighters(const std::vector<Highlighter>& highlighters);
    /// A newer snapshot, other findings: what is here may be shown until it was looked up again.
    void outdate();

    /// What shows now: asks for what of it is not known.
    void want(const std::vector<RecordIndex>& records);
    RowHighlight at(RecordIndex record) const;

Q_SIGNALS:
    void arrived();

private:
    void find(std::vector<RecordIndex> records);

    Finder finder_;
    std::vector<Highlighter> active_;
    std::vector<SearchMarks> marks_;  ///< of each; empty until the first answer
    std::uint64_t marksOf_ = 0;       ///< the number for which they were made
    struct Known {
        std::uint64_t queries = 0;
        std::uint64_t number = 0;  ///< for which it was looked up
    };
    std::unordered_map<RecordIndex, Known> found_;
    std::vector<RecordIndex> waiting_;
    bool finding_ = false;
    std::uint64_t number_ = 0;  ///< counts what makes answers void
};

}  // namespace logwright::ui
