// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings that query and filter leave, flat or in groups. Holds positions only, nothing a row: 100,000
// findings are as quick as ten.

#include "engine/events/snapshot.h"
#include "ui/findings/finding_arrangement.h"

#include <QAbstractItemModel>

#include <vector>

namespace logwright::ui {

class FindingModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// The score, 0 to 1, that a bar shows; nothing for a group.
    static constexpr int ScoreRole = Qt::UserRole;
    explicit FindingModel(QObject* parent = nullptr);

    struct Contents {
        FindingTablePtr table;
        SnapshotPtr snapshot;
        FindingArrangement arrangement;
        FindingGrouping grouping = FindingGrouping::none;
    };
    /// The same findings in the same places stay as they are; else the model is reset.
    void setContents(Contents contents);
    const FindingArrangement& arrangement() const { return contents_.arrangement; }
    const FindingTablePtr& table() const { return contents_.table; }
    /// Whether any time has a part of a second: else none says one.
    bool fineTimes() const { return fineTimes_; }
    bool grouped() const { return contents_.grouping != FindingGrouping::none; }

    /// Null for a group.
    const Finding* finding(const QModelIndex& index) const;
    /// That of the row, or all of the group.
    std::vector<FindingId> idsAt(const QModelIndex& index) const;
    /// Invalid where it is not shown.
    QModelIndex indexOf(FindingId id) const;
    /// The findings in the order in which they stand, across groups.
    std::vector<std::uint32_t> inOrder() const;
    const std::string& groupKey(int row) const { return group(row).key; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows as text with a heading: tabs between cells.
    QString asText(const QModelIndexList& rows) const;

private:
    const FindingGroup& group(int row) const {
        return contents_.arrangement.groups[static_cast<std::size_t>(row)];
    }
    const Finding& at(const FindingGroup& group, int row) const {
        return contents_.table->findings[group.rows[static_cast<std::size_t>(row)]];
    }
    bool isGroup(const QModelIndex& index) const { return grouped() && index.internalId() == 0; }
    QString cellText(const Finding& finding, FindingColumn column) const;
    QString groupText(const FindingGroup& group, FindingColumn column) const;
    QString groupTitle(const FindingGroup& group) const;
    QString toolTip(const Finding& finding, FindingColumn column) const;
    QString templateText(TemplateId id) const;

    Contents contents_;
    bool fineTimes_ = false;
};

}  // namespace logwright::ui
