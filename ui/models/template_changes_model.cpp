// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_changes_model.h"

#include "ui/models/display_text.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <string_view>
#include <unordered_map>

namespace logwright::ui {

void TemplateChangesModel::setChanges(const std::vector<TemplateChange>& changes, const TemplateTable& known,
                                      const std::vector<WrittenTemplate>& written) {
    beginResetModel();
    rows_.clear();
    std::unordered_map<std::string_view, std::string_view> names;
    for (const WrittenTemplate& one : written)
        if (one.name && !one.name->empty()) names.emplace(one.text, *one.name);
    for (const TemplateChange& change : changes) {
        Row row;
        row.before = templateWithText(change.id, change.textBefore);
        row.after = templateWithText(change.id, change.textAfter);
        // Only its place in the text matters here, and a name that a person knows it by.
        row.before.text = change.textBefore;
        row.after.text = change.textAfter;
        if (const Template* found = known.find(change.id)) row.before.name = row.after.name = found->name;
        const auto named = names.find(row.after.text);
        if (named != names.end()) row.after.name = named->second;
        row.recordsBefore = change.recordsBefore;
        row.recordsAfter = change.recordsAfter;
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

int TemplateChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TemplateChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString TemplateChangesModel::words(const Row& row) const {
    const QString was = DisplayText(withoutSecrets(row.before.text)).text();
    const QString is = DisplayText(withoutSecrets(row.after.text)).text();
    if (was.isEmpty()) return tr("New: %1").arg(is);
    if (is.isEmpty()) return tr("Merged into another: %1").arg(was);
    return row.readsTheSame() ? is : tr("Before: %1\nAfter: %2").arg(was, is);
}

QVariant TemplateChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& at = row(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == before || column == after ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) return column == text ? QVariant(plainToolTip(words(at))) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (column) {
        case id:
            return templateNumber(at.after.id);
        case text:
            return words(at);
        case before:
            return at.before.text.empty() ? QStringLiteral("–") : readableNumber(at.recordsBefore);
        default:
            return at.after.text.empty() ? QStringLiteral("–") : readableNumber(at.recordsAfter);
    }
}

QVariant TemplateChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    const QString names[] = {tr("Id"), tr("Template, before and after"), tr("Records before"),
                             tr("Records after")};
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= before ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace logwright::ui
