// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/bookmark_model.h"

#include "engine/base/text.h"
#include "engine/mining/csv.h"
#include "ui/log/read_records.h"
#include "ui/models/bookmark_mark.h"
#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

BookmarkModel::BookmarkModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace) {
    connect(&workspace_.bookmarks(), &BookmarkKeeper::changed, this, &BookmarkModel::take);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        messages_.clear();
        readMessages();
    });
    take();
}

void BookmarkModel::take() {
    std::vector<MarkedRecord> rows = workspace_.bookmarks().marked();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    std::ranges::sort(rows, {}, [&](const MarkedRecord& row) { return snapshot->rowOf(row.record); });
    const bool same = std::ranges::equal(rows, rows_, {}, &MarkedRecord::record, &MarkedRecord::record);
    if (same) {
        // Only what is another now: a note that is being typed stands in the editor.
        rows_.swap(rows);
        for (int row = 0; row < rowCount(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            if (rows_[at].bookmark != rows[at].bookmark)
                emit dataChanged(index(row, 0), index(row, columns - 1));
        }
    } else {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }
    readMessages();
}

void BookmarkModel::readMessages() {
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const std::shared_ptr<Project> project = workspace_.session().project();
    // Records are numbered anew when sources come and go.
    if (messagesOf_ && messagesOf_->recordCount() != snapshot->recordCount()) messages_.clear();
    messagesOf_ = snapshot;
    std::vector<RecordIndex> missing;
    for (const MarkedRecord& row : rows_)
        if (!messages_.contains(row.record)) missing.push_back(row.record);
    if (missing.empty() || !project) return;
    workspace_.session().request<std::vector<RecordText>>(
        this, "bookmark texts",
        [project, snapshot, missing](TaskContext&) { return readForLog(*project, *snapshot, missing); },
        [this](const Result<std::vector<RecordText>>& texts) {
            if (!texts.ok()) return;
            for (const RecordText& text : texts.value())
                messages_[text.record] =
                    DisplayText(text.problem.empty()
                                    ? text.line.substr(text.message.begin, text.message.length)
                                    : text.problem)
                        .text();
            if (!rows_.empty()) emit dataChanged(index(0, message), index(rowCount() - 1, message));
        });
}

int BookmarkModel::rowOf(RecordIndex record) const {
    const auto found = std::ranges::find(rows_, record, &MarkedRecord::record);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int BookmarkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BookmarkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString BookmarkModel::text(const MarkedRecord& row, int column) const {
    const Snapshot& snapshot = *workspace_.session().snapshot();
    if (raw(row.record) >= snapshot.recordCount()) return {};
    switch (column) {
        case time:
            return snapshot.timeKnown(row.record) ? timeText(snapshot.time(row.record)) : tr("no time");
        case note:
            return fromEngine(row.bookmark.note);
        case message: {
            const auto found = messages_.find(row.record);
            return found == messages_.end() ? QString() : found->second;
        }
        case source: {
            const SourceInfo* info = snapshot.source(snapshot.sourceOf(row.record));
            return info ? fromEngine(info->display) : QString();
        }
        default:
            return {};
    }
}

QVariant BookmarkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MarkedRecord& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(row, index.column());
        case Qt::ToolTipRole: {
            const QString words = text(row, index.column());
            return words.isEmpty() ? QVariant() : QVariant(plainToolTip(words));
        }
        case Qt::DecorationRole:
            if (index.column() == time) return bookmarkColour(row.bookmark.colour);
            return {};
        case Qt::AccessibleTextRole:
            if (index.column() == time)
                return text(row, time) + QStringLiteral(", ") + bookmarkColourWord(row.bookmark.colour);
            return text(row, index.column());
        default:
            return {};
    }
}

bool BookmarkModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != note) return false;
    workspace_.bookmarks().setNote(*workspace_.session().snapshot(), recordAt(index.row()),
                                   value.toString().trimmed());
    return true;
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == note ? usual | Qt::ItemIsEditable : usual;
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case time:
            return tr("Time (UTC)");
        case note:
            return tr("Note");
        case message:
            return tr("Message");
        case source:
            return tr("Source");
        default:
            return {};
    }
}

QString BookmarkModel::csv() const {
    std::string text = "Time,Source,Message,Note,Colour\n";
    const Snapshot& snapshot = *workspace_.session().snapshot();
    for (const MarkedRecord& row : rows_) {
        const bool known = snapshot.timeKnown(row.record);
        const std::array<std::string, 5> cells{
            known ? formatTime(snapshot.time(row.record)) : "", this->text(row, source).toStdString(),
            this->text(row, message).toStdString(), row.bookmark.note,
            row.bookmark.colour == 0 ? "" : bookmarkColourWord(row.bookmark.colour).toStdString()};
        for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : ",") + csvField(cells[i]);
        text += '\n';
    }
    return QString::fromStdString(text);
}

}  // namespace logwright::ui
