// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/bookmark_keeper.h"

#include <QPointer>

#include <algorithm>

namespace logwright::ui {

/// Used by the worker alone.
struct BookmarkKeeper::Store {
    std::string file;
    std::optional<Bookmarks> bookmarks;

    Result<> open() {
        if (bookmarks) return Done{};
        auto opened = Bookmarks::open(file);
        if (!opened) return opened.error();
        bookmarks.emplace(std::move(*opened));
        return Done{};
    }
};

BookmarkKeeper::BookmarkKeeper(EngineSession& session, QObject* parent) : QObject(parent), session_(session) {
    worker_.setMaxThreadCount(1);
    connect(&session_, &EngineSession::projectChanged, this, &BookmarkKeeper::load);
    connect(&session_, &EngineSession::snapshotChanged, this, [this] {
        if (!bookmarks_.empty()) place();
    });
}

BookmarkKeeper::~BookmarkKeeper() {
    worker_.waitForDone();
}

void BookmarkKeeper::load() {
    const bool any = !bookmarks_.empty();
    bookmarks_.clear();
    marked_.clear();
    taken_.reset();
    done_.clear();
    undone_.clear();
    store_.reset();
    if (any) emit changed();
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    store_ = std::make_shared<Store>(Store{project->file(), {}});
    worker_.start([this, store = store_] {
        // One that cannot be written has none: nothing is said before a person marks something.
        std::vector<Bookmark> found;
        if (store->open())
            if (auto all = store->bookmarks->all()) found = std::move(*all);
        QMetaObject::invokeMethod(
            this,
            [this, store, found = std::move(found)] {
                if (store != store_ || found.empty()) return;
                // What was marked meanwhile is newer.
                for (const Bookmark& one : found)
                    if (std::ranges::find(bookmarks_, one.place, &Bookmark::place) == bookmarks_.end())
                        bookmarks_.push_back(one);
                std::ranges::sort(bookmarks_, {}, &Bookmark::place);
                place();
            },
            Qt::QueuedConnection);
    });
}

void BookmarkKeeper::place() {
    const RecordPlaces places(*session_.snapshot());
    std::vector<MarkedRecord> marked;
    for (const Bookmark& one : bookmarks_)
        if (const auto record = places.find(one.place)) marked.push_back({*record, one});
    std::ranges::sort(marked, {}, &MarkedRecord::record);
    if (marked == marked_) return;  // a snapshot that moves none of them is no news
    marked_ = std::move(marked);
    emit changed();
}

std::optional<RecordPlace> BookmarkKeeper::placeOf(const Snapshot& snapshot, RecordIndex record) const {
    if (!store_ || raw(record) >= snapshot.recordCount()) return std::nullopt;
    return RecordPlaces(snapshot).of(record);
}

const Bookmark* BookmarkKeeper::find(const RecordPlace& place) const {
    const auto found = std::ranges::lower_bound(bookmarks_, place, {}, &Bookmark::place);
    return found != bookmarks_.end() && found->place == place ? &*found : nullptr;
}

const Bookmark* BookmarkKeeper::at(RecordIndex record) const {
    const auto found = std::ranges::lower_bound(marked_, record, {}, &MarkedRecord::record);
    return found != marked_.end() && found->record == record ? &found->bookmark : nullptr;
}

std::optional<RecordIndex> BookmarkKeeper::next(std::optional<RecordIndex> from, bool forward) const {
    const SnapshotPtr snapshot = session_.snapshot();
    std::optional<TimelineRow> best;
    const bool known = from && raw(*from) < snapshot->recordCount();
    const auto start = known ? std::optional(snapshot->rowOf(*from)) : std::nullopt;
    for (const MarkedRecord& one : marked_) {
        const TimelineRow row = snapshot->rowOf(one.record);
        if (start && (forward ? row <= *start : row >= *start)) continue;
        if (!best || (forward ? row < *best : row > *best)) best = row;
    }
    return best ? std::optional(snapshot->recordAt(*best)) : std::nullopt;
}

void BookmarkKeeper::toggle(const Snapshot& snapshot, RecordIndex record) {
    const auto place = placeOf(snapshot, record);
    if (!place) return;
    if (find(*place)) return remove(snapshot, record);
    put({*place, 0, {}});
}

void BookmarkKeeper::setColour(const Snapshot& snapshot, RecordIndex record, int colour) {
    const auto place = placeOf(snapshot, record);
    if (!place || colour < 1 || colour > colours) return;
    const Bookmark* known = find(*place);
    Bookmark bookmark = known ? *known : Bookmark{*place, 0, {}};
    bookmark.colour = bookmark.colour == colour ? std::uint8_t{0} : static_cast<std::uint8_t>(colour);
    put(std::move(bookmark));
}

void BookmarkKeeper::setNote(const Snapshot& snapshot, RecordIndex record, const QString& note) {
    const auto place = placeOf(snapshot, record);
    if (!place) return;
    const Bookmark* known = find(*place);
    Bookmark bookmark = known ? *known : Bookmark{*place, 0, {}};
    bookmark.note = note.toStdString();
    put(std::move(bookmark));
}

void BookmarkKeeper::put(Bookmark bookmark) {
    const Bookmark* known = find(bookmark.place);
    change({bookmark.place, known ? std::optional(*known) : std::nullopt, std::move(bookmark)});
}

void BookmarkKeeper::remove(const Snapshot& snapshot, RecordIndex record) {
    const auto where = placeOf(snapshot, record);
    const Bookmark* known = where ? find(*where) : nullptr;
    if (!known) return;
    taken_ = *known;
    change({*where, taken_, std::nullopt});
    if (!taken_->note.empty()) emit removed();
}

void BookmarkKeeper::change(const BookmarkChange& change) {
    done_.push_back(change);
    undone_.clear();
    apply(change.place, change.after);
    emit did();
}

void BookmarkKeeper::undo() {
    if (done_.empty()) return;
    undone_.push_back(done_.back());
    done_.pop_back();
    apply(undone_.back().place, undone_.back().before);
    emit took();
}

void BookmarkKeeper::redo() {
    if (undone_.empty()) return;
    done_.push_back(undone_.back());
    undone_.pop_back();
    apply(done_.back().place, done_.back().after);
    emit did();
}

void BookmarkKeeper::apply(const RecordPlace& at, const std::optional<Bookmark>& bookmark) {
    std::erase_if(bookmarks_, [&](const Bookmark& one) { return one.place == at; });
    if (bookmark)
        bookmarks_.insert(std::ranges::lower_bound(bookmarks_, at, {}, &Bookmark::place), *bookmark);
    place();
    write([at, bookmark](Bookmarks& bookmarks) {
        return bookmark ? bookmarks.put(*bookmark) : bookmarks.remove(at);
    });
}

void BookmarkKeeper::undoRemoval() {
    if (taken_) put(*std::exchange(taken_, std::nullopt));
}

void BookmarkKeeper::write(std::function<Result<>(Bookmarks&)> work) {
    ++writing_;
    worker_.start([this, store = store_, work = std::move(work)] {
        Result<> done = store->open();
        if (done) done = work(*store->bookmarks);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                --writing_;
                if (!done) emit refused(tr("The bookmark was not kept"), done.error());
            },
            Qt::QueuedConnection);
    });
}

}  // namespace logwright::ui
