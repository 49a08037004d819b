// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/change_model.h"

#include "ui/models/display_text.h"
#include "ui/models/parameter_models.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

QString kindWord(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::templateNew:
            return ChangeModel::tr("New template");
        case ChangeKind::templateGone:
            return ChangeModel::tr("Gone");
        case ChangeKind::templateMore:
            return ChangeModel::tr("More often");
        case ChangeKind::templateLess:
            return ChangeModel::tr("Less often");
        case ChangeKind::valueNew:
            return ChangeModel::tr("New value");
        case ChangeKind::valueGone:
            return ChangeModel::tr("Value gone");
        case ChangeKind::valueShare:
            return ChangeModel::tr("Value");
        case ChangeKind::numberShift:
            return ChangeModel::tr("Number");
        case ChangeKind::stepNew:
            return ChangeModel::tr("New step");
        case ChangeKind::stepGone:
            return ChangeModel::tr("Step gone");
        case ChangeKind::stepShare:
            return ChangeModel::tr("Step");
        case ChangeKind::relationNew:
            return ChangeModel::tr("New relation");
        case ChangeKind::relationGone:
            return ChangeModel::tr("Relation gone");
        case ChangeKind::relationShare:
            return ChangeModel::tr("Relation");
    }
    return {};
}

constexpr double mostBits = 60;  // a bar is full; what is above is beyond all doubt
constexpr std::size_t longestWords = 1000;

bool isTemplate(ChangeKind kind) {
    return raw(kind) <= raw(ChangeKind::templateLess);
}

QString sideWords(const Change& change, const ChangeSide& side) {
    if (isTemplate(change.kind)) return readableNumber(side.count);
    if (change.kind == ChangeKind::numberShift) return readableDecimal(side.figure);
    return ChangeModel::tr("%1 %").arg(readableDecimal(std::round(side.figure * 1000) / 10));
}

QString sideHint(const Change& change, const ChangeSide& side) {
    if (isTemplate(change.kind)) return ChangeModel::tr("%1 an hour").arg(readableDecimal(side.figure));
    return ChangeModel::tr("%1 of %2").arg(readableNumber(side.count), readableNumber(side.of));
}

bool isNumber(int column) {
    return column == ChangeModel::surprise || column >= ChangeModel::before;
}

}  // namespace

void ChangeModel::setChanges(std::vector<Change> changes, bool withChance) {
    beginResetModel();
    changes_ = std::move(changes);
    withChance_ = withChance;
    choose();
    endResetModel();
}

void ChangeModel::setWithChance(bool withChance) {
    beginResetModel();
    withChance_ = withChance;
    choose();
    endResetModel();
}

void ChangeModel::choose() {
    shown_.clear();
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        if (changes_[i].sure || withChance_) shown_.push_back(i);
    }
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Change& one = change(index.row());
    const ChangeSide& side = index.column() == before ? one.before : one.after;
    if (role == Qt::ForegroundRole && !one.sure) return Theme::current().mutedText();
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ValueTableModel::ShareRole) return std::min(1.0, one.bits / mostBits);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case surprise:
            return role == Qt::DisplayRole ? QString::number(one.bits, 'f', 1)
                   : one.sure ? tr("By chance once in 2 to the power of %1").arg(one.bits, 0, 'f', 1)
                              : tr("Could be chance, as many things as were looked at");
        case kind:
            return kindWord(one.kind);
        case words:
            return DisplayText(one.words, longestWords).text();
        case before:
        case after:
            return role == Qt::DisplayRole ? sideWords(one, side) : sideHint(one, side);
        default:
            return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == surprise)
        return tr("Bits: a change of n bits comes by chance once in 2 to the power of n times");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case surprise:
            return tr("Surprise");
        case kind:
            return tr("Change");
        case words:
            return tr("What changed");
        case before:
            return tr("Before");
        case after:
            return tr("After");
        default:
            return {};
    }
}

}  // namespace logwright::ui
