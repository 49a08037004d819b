// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/related_templates_model.h"

#include "ui/models/display_text.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"

#include <algorithm>
#include <map>

namespace logwright::ui {

void RelatedTemplatesModel::setRelations(const std::vector<TemplateRelation>& relations,
                                         const RelationLimits& limits, const QString& search,
                                         SnapshotPtr snapshot) {
    std::map<TemplateId, Row> found;
    for (const TemplateRelation& relation : relations) {
        if (!limits.lets(relation)) continue;
        for (const TemplateId id : {relation.cause, relation.effect}) {
            Row& row = found[id];
            row.id = id;
            ++(id == relation.cause ? row.effects : row.causes);
            row.strongest = std::max(row.strongest, relation.strength);
        }
    }
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    snapshot_ = std::move(snapshot);
    rows_.clear();
    for (auto& [id, row] : found) {
        const Template* known = snapshot_->templates().find(id);
        row.text = templateNumber(id);
        if (known) {
            if (!known->name.empty()) row.text += QLatin1Char(' ') + templateTitle(*known);
            row.text += QStringLiteral("  ") + DisplayText(withoutSecrets(known->text), 300).text();
        }
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return row.text.contains(word, Qt::CaseInsensitive);
        });
        if (matches) rows_.push_back(std::move(row));
    }
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const Row& a, const Row& b) { return a.strongest > b.strongest; });
    endResetModel();
}

int RelatedTemplatesModel::rowOf(TemplateId id) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].id == id) return static_cast<int>(i);
    return -1;
}

int RelatedTemplatesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int RelatedTemplatesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RelatedTemplatesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == what) return plainToolTip(row.text);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == what) return row.text;
    return QString::number(index.column() == causes ? row.causes : row.effects);
}

QVariant RelatedTemplatesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == causes) return tr("Templates that lead to it");
    if (role == Qt::ToolTipRole && section == effects) return tr("Templates that it leads to");
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Template"), tr("In"), tr("Out")};
    return names[section];
}

}  // namespace logwright::ui
