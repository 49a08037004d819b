// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/parameter_models.h"

#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

namespace logwright::ui {

namespace {
constexpr std::size_t mostShownCharacters = 500;
constexpr int right = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int left = int(Qt::AlignLeft | Qt::AlignVCenter);
}  // namespace

void SlotTableModel::setSlots(const std::vector<ParameterStatistics>& counted) {
    beginResetModel();
    slots_ = counted;
    endResetModel();
}

int SlotTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(slots_.size());
}

int SlotTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SlotTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ParameterStatistics& slot = slots_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) return index.column() == type ? left : right;
    if (role == Qt::DisplayRole) return cellText(slot, index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == distinct && slot.distinctIsBound)
        return tr("At least this many: there are more different values than are counted");
    return {};
}

QString SlotTableModel::cellText(const ParameterStatistics& slot, int row, int column) const {
    switch (column) {
        case number:
            return QString::number(row + 1);
        case type:
            return fromEngine(slotTypeName(slot.type));
        case distinct:
            return (slot.distinctIsBound ? QStringLiteral("≥ ") : QString()) + readableNumber(slot.distinct);
        default:
            return readableNumber(slot.records);
    }
}

QVariant SlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    const QString names[] = {tr("No."), tr("Type"), tr("Distinct"), tr("Records")};
    const QString hints[] = {tr("The place of the parameter in the template"),
                             tr("What the values look like"), tr("How many different values were seen"),
                             tr("Records in which the parameter could be read")};
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::ToolTipRole) return hints[section];
    if (role == Qt::TextAlignmentRole) return section == type ? left : right;
    return {};
}

void ValueTableModel::setValues(std::vector<ValueCount> values, std::uint64_t records) {
    beginResetModel();
    values_ = std::move(values);
    records_ = records;
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(values_.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ValueCount& row = values_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == value ? DisplayText(row.value, mostShownCharacters).text()
                                           : readableNumber(row.count);
        case Qt::ToolTipRole: {
            const QString whole = DisplayText(row.value, mostShownCharacters).text();
            return plainToolTip(tr("%1\n%2 of %3 records, %4")
                                    .arg(whole, readableNumber(row.count), readableNumber(records_),
                                         shareText(row.count, records_)));
        }
        case Qt::TextAlignmentRole:
            return index.column() == value ? left : right;
        case ShareRole:
            return records_ == 0 ? 0.0 : static_cast<double>(row.count) / static_cast<double>(records_);
        default:
            return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    if (role == Qt::DisplayRole) return section == value ? tr("Value") : tr("Count");
    if (role == Qt::TextAlignmentRole) return section == value ? left : right;
    return {};
}

QString ValueTableModel::asText(const std::vector<int>& rows) const {
    QString all;
    for (const int row : rows) {
        const ValueCount& entry = values_[static_cast<std::size_t>(row)];
        all += fromEngine(entry.value) + QLatin1Char('\t') + QString::number(entry.count) + QLatin1Char('\n');
    }
    return all;
}

}  // namespace logwright::ui
