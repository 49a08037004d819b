// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/detector_trainings_model.h"

#include "ui/models/time_text.h"
#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"

#include <QFont>

#include <algorithm>

namespace logwright::ui {

namespace {

bool isNumber(int column) {
    return column == DetectorTrainingsModel::events || column == DetectorTrainingsModel::sessions ||
           column == DetectorTrainingsModel::took;
}

}  // namespace

QString metricsText(const DetectorTraining& training) {
    QStringList parts;
    for (const auto& [name, value] : training.metrics)
        parts += QStringLiteral("%1 %2").arg(fromEngine(name), readableDecimal(value));
    return parts.join(QStringLiteral(", "));
}

void DetectorTrainingsModel::setTrainings(std::vector<DetectorTraining> trainings) {
    beginResetModel();
    trainings_ = std::move(trainings);
    endResetModel();
}

bool DetectorTrainingsModel::inUse(int row) const {
    const DetectorTraining& wanted = training(row);
    const auto newest = std::ranges::find_if(trainings_, [&](const DetectorTraining& each) {
        return each.model == wanted.model && (each.complete || each.cancelled);
    });
    return newest != trainings_.end() && newest->id == wanted.id;
}

int DetectorTrainingsModel::rowOf(std::int64_t training) const {
    const auto found = std::ranges::find(trainings_, training, &DetectorTraining::id);
    return found == trainings_.end() ? -1 : static_cast<int>(found - trainings_.begin());
}

int DetectorTrainingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(trainings_.size());
}
int DetectorTrainingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString DetectorTrainingsModel::stateOf(int row) const {
    const DetectorTraining& one = training(row);
    if (inUse(row)) return one.stale ? tr("In use, out of date") : tr("In use");
    if (one.cancelled) return tr("Stopped");
    return one.complete ? QString() : tr("Unfinished");
}

QString DetectorTrainingsModel::text(int row, int column) const {
    const DetectorTraining& one = training(row);
    switch (column) {
        case started:
            return timeText(one.started, TimeDetail::minute);
        case state:
            return stateOf(row);
        case model:
            return modelWord(one.model);
        case events:
            return readableNumber(one.events);
        case sessions:
            return readableNumber(one.sessions);
        case span:
            return one.data.end > one.data.begin ? readableRange(one.data) : QString();
        case took:
            return readableDuration(static_cast<qint64>(one.seconds * 1000));
        case measures:
            return metricsText(one);
        default:
            return {};
    }
}

QVariant DetectorTrainingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int column = index.column();
    if (role == Qt::DisplayRole) return text(index.row(), column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && inUse(index.row())) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::ToolTipRole) return {};
    if (column == model) return modelMeaning(training(index.row()).model);
    if (column == state && training(index.row()).stale)
        return tr("The templates have changed since: what is new is not known to it.");
    return text(index.row(), column);
}

QVariant DetectorTrainingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == started) return tr("UTC");
    if (role == Qt::ToolTipRole && section == took) return tr("Time of the processor");
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Trained"),  tr("State"),       tr("Learned"), tr("Records"),
                                    tr("Sessions"), tr("Normal time"), tr("Time"),    tr("Measures")};
    return names[section];
}

}  // namespace logwright::ui
