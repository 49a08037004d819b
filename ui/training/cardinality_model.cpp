// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/cardinality_model.h"

#include "ui/session/condition_words.h"
#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

namespace {

bool frequentEnough(int cardinality) {
    return cardinality >= leastLearnedCardinality;
}

}  // namespace

void CardinalityModel::setClasses(std::vector<CardinalityClass> classes) {
    // The most frequent first: what is learned stands on top. Classes without templates say nothing.
    std::erase_if(classes, [](const CardinalityClass& each) { return each.templates.empty(); });
    std::reverse(classes.begin(), classes.end());
    beginResetModel();
    classes_ = std::move(classes);
    endResetModel();
    emit choiceChanged();
}

std::vector<int> CardinalityModel::chosen() const {
    std::vector<int> chosen;
    for (const CardinalityClass& each : classes_) {
        const bool frequent = frequentEnough(each.cardinality);
        if (frequent ? !left_.contains(each.cardinality) : added_.contains(each.cardinality))
            chosen.push_back(each.cardinality);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void CardinalityModel::choose(const std::vector<int>& cardinalities) {
    left_.clear();
    added_.clear();
    for (const CardinalityClass& each : classes_) {
        const bool wanted =
            std::find(cardinalities.begin(), cardinalities.end(), each.cardinality) != cardinalities.end();
        if (wanted != frequentEnough(each.cardinality)) (wanted ? added_ : left_).insert(each.cardinality);
    }
    if (!classes_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit choiceChanged();
}

bool CardinalityModel::tooFewChosen() const {
    const std::vector<int> all = chosen();
    return std::any_of(all.begin(), all.end(), [](int each) { return !frequentEnough(each); });
}

int CardinalityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(classes_.size());
}

int CardinalityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant CardinalityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CardinalityClass& each = classes_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == cardinality) {
        const bool frequent = frequentEnough(each.cardinality);
        const bool on = frequent ? !left_.contains(each.cardinality) : added_.contains(each.cardinality);
        return static_cast<int>(on ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == cardinality ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tr("Templates with %1 each").arg(cardinalityMeaning(each.cardinality));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case cardinality:
            return QString::number(each.cardinality);
        case templates:
            return readableNumber(each.templates.size());
        case records:
            return readableNumber(each.records);
        default:
            return {};
    }
}

bool CardinalityModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole) return false;
    const int changed = classes_[static_cast<std::size_t>(index.row())].cardinality;
    const bool on = value.toInt() == Qt::Checked;
    std::set<int>& turned = frequentEnough(changed) ? left_ : added_;
    if (on == frequentEnough(changed))
        turned.erase(changed);
    else
        turned.insert(changed);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit choiceChanged();
    return true;
}

Qt::ItemFlags CardinalityModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == cardinality) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CardinalityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == cardinality ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == cardinality)
        return tr("A template's cardinality is how many digits its number of records has, less one.");
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Cardinality"), tr("Templates"), tr("Records")};
    return names[section];
}

}  // namespace logwright::ui
