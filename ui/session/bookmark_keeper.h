// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's bookmarks in the open project: what is marked shows at once and is kept by a thread of its own,
// in the order in which it was done.

#include "engine/project/bookmarks.h"
#include "ui/session/engine_session.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace logwright::ui {

/// A bookmark where it stands in a snapshot.
struct MarkedRecord {
    RecordIndex record{};
    Bookmark bookmark;
    bool operator==(const MarkedRecord&) const = default;
};

/// What a person did to one bookmark; nothing stands for none.
struct BookmarkChange {
    RecordPlace place;
    std::optional<Bookmark> before;
    std::optional<Bookmark> after;
};

class BookmarkKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int colours = 5;

    /// `session` must outlive it.
    explicit BookmarkKeeper(EngineSession& session, QObject* parent = nullptr);
    ~BookmarkKeeper() override;  ///< waits until all is kept

    /// By record, as the session's snapshot has them. Bookmarks whose record is not there are not among them.
    const std::vector<MarkedRecord>& marked() const { return marked_; }
    /// Null where the record has none.
    const Bookmark* at(RecordIndex record) const;
    /// The next marked record after, or before, one; nothing where there is none. In the order of the
    /// timeline.
    std::optional<RecordIndex> next(std::optional<RecordIndex> from, bool forward) const;

    /// Marks the record, which is of that snapshot, or takes its bookmark away with colour and note.
    void toggle(const Snapshot& snapshot, RecordIndex record);
    /// Marks it with a colour, 1 to `colours`; the same colour again takes the colour away.
    void setColour(const Snapshot& snapshot, RecordIndex record, int colour);
    /// Marks it with a note.
    void setNote(const Snapshot& snapshot, RecordIndex record, const QString& note);
    void remove(const Snapshot& snapshot, RecordIndex record);
    /// Puts back what was taken away last.
    void undoRemoval();

    /// The changes since the project was opened: the one that undo() takes back, and the one that redo() does
    /// again; null where there is none.
    const BookmarkChange* lastChange() const { return done_.empty() ? nullptr : &done_.back(); }
    const BookmarkChange* undoneChange() const { return undone_.empty() ? nullptr : &undone_.back(); }
    void undo();
    void redo();

    /// True where all that was done is in the project file.
    bool kept() const { return writing_ == 0; }

signals:
    void changed();
    void did();      ///< a change was made, or done again
    void took();     ///< or taken back
    void removed();  ///< a bookmark with a note was taken away: there is a way back
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Store;
    void load();
    void place();
    void put(Bookmark bookmark);
    void change(const BookmarkChange& change);
    void apply(const RecordPlace& place, const std::optional<Bookmark>& bookmark);
    void write(std::function<Result<>(Bookmarks&)> work);
    std::optional<RecordPlace> placeOf(const Snapshot& snapshot, RecordIndex record) const;
    const Bookmark* find(const RecordPlace& place) const;

    EngineSession& session_;
    std::vector<Bookmark> bookmarks_;  ///< by place
    std::vector<MarkedRecord> marked_;
    std::optional<Bookmark> taken_;
    std::vector<BookmarkChange> done_;
    std::vector<BookmarkChange> undone_;
    std::shared_ptr<Store> store_;
    int writing_ = 0;
    QThreadPool worker_;
};

}  // namespace logwright::ui
