// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sources as a tree: folders, their files, and the members of archives. Sources that appear while an
// analysis runs are added in place, so that what is expanded and chosen stays so.

#include "engine/events/snapshot.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace logwright::ui {

class SourceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { name, format, encoding, records, state, columnCount_ };

    explicit SourceTreeModel(QObject* parent = nullptr);
    ~SourceTreeModel() override;

    void setSources(const std::vector<SourceInfo>& sources);

    /// The source at an index; nullptr for a folder or an archive that is only above its members.
    const SourceInfo* source(const QModelIndex& index) const;
    /// Every source at or below an index.
    std::vector<SourceId> sourcesBelow(const QModelIndex& index) const;
    QModelIndex indexOf(SourceId id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node, int column = 0) const;
    Node* child(Node& parent, const QString& folderName);
    void add(std::size_t source);
    void refresh(const std::vector<SourceInfo>& sources);
    void addUp(Node& node);
    QString text(const Node& node, int column) const;
    QString hover(const Node& node, int column) const;

    std::vector<SourceInfo> sources_;
    std::unique_ptr<Node> root_;
    std::vector<Node*> nodeOfSource_;
};

/// "Reading", "Failed", ...
QString sourceStateWord(SourceInfo::State state);

}  // namespace logwright::ui
