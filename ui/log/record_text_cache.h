// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The texts of records that the log shows, read from their files a page at a time by whoever the reader is.
// At most one page is being read and one waits; a newer wish replaces the one that waits, so that a fast
// scroll reads where it stops and not where it passed.

#include "engine/base/result.h"
#include "engine/project/record_text.h"

#include <QObject>
#include <QString>

#include <functional>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

class QTextLayout;

namespace logwright::ui {

/// A record's text as it is drawn: safe, clipped, places in UTF-16 units of `message`.
struct ShownRecord {
    struct Span {
        int begin = 0;
        int length = 0;
    };
    struct Colour {
        Span span;
        int foreground = -1;
        int background = -1;
        bool bold = false;
    };
    QString message;
    QString component;
    std::vector<Span> parameters;
    std::vector<Colour> colours;
    std::uint64_t lineCount = 1;
    QString problem;  ///< why the text could not be read; then the rest is empty

    std::shared_ptr<QTextLayout> layout;  ///< made when first painted
    int layoutStyle = -1;                 ///< the painter's style it was made for

    struct Highlighted {
        Span span;
        int colour = 0;
    };
    std::vector<Highlighted> highlighted;  ///< words of the message in colours, by which highlighters
    std::uint64_t highlightedBy = 0;

    std::vector<Span> found;       ///< what a search marks in the message, which
    std::uint64_t foundMarks = 0;  ///< those marks found, by their number

    explicit ShownRecord(const RecordText& text);
};

class RecordTextCache : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<std::vector<RecordText>>)>;
    /// Reads the records on a worker and calls the answer on the window's thread.
    using Reader = std::function<void(std::vector<RecordIndex>, Answer)>;

    explicit RecordTextCache(QObject* parent = nullptr) : QObject(parent) {}

    void setReader(Reader reader) { reader_ = std::move(reader); }

    /// Nothing where the text is not here yet. The pointer is good until the next arrival.
    ShownRecord* find(RecordIndex record);

    /// What shows now, or is about to: reads what of it is missing or outdated.
    void want(const std::vector<RecordIndex>& records);

    /// A newer snapshot: what is here may be shown until it was read again.
    void outdate();
    /// Another project: forgets all, also what is being read.
    void clear();

    std::size_t size() const { return entries_.size(); }

Q_SIGNALS:
    void arrived();

private:
    struct Entry {
        ShownRecord shown;
        int generation;
        std::list<RecordIndex>::iterator use;
    };
    void read(std::vector<RecordIndex> records);
    void store(const RecordText& text, int generation);

    Reader reader_;
    std::unordered_map<RecordIndex, Entry> entries_;
    std::list<RecordIndex> uses_;  ///< most recent first
    std::vector<RecordIndex> waiting_;
    bool reading_ = false;
    int generation_ = 0;  ///< of the snapshot
    int epoch_ = 0;       ///< of the project: answers of an earlier one are dropped
};

}  // namespace logwright::ui
