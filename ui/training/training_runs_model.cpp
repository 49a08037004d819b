// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_runs_model.h"

#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace logwright::ui {

QString modelWord(RelationModelKind kind) {
    return kind == RelationModelKind::attention ? QStringLiteral("LogFlow")
                                                : QCoreApplication::translate("TrainingRuns", "Excitation");
}

const ClassScore* scoreOfAll(const TrainingRun& run) {
    const auto all = std::find_if(run.scores.begin(), run.scores.end(),
                                  [](const ClassScore& s) { return s.cardinality < 0; });
    if (all != run.scores.end()) return all->events > 0 ? &*all : nullptr;
    return run.scores.size() == 1 && !run.scores.front().onlyChoice ? &run.scores.front() : nullptr;
}

void TrainingRunsModel::setRuns(std::vector<TrainingRun> runs, std::optional<std::int64_t> inUse,
                                bool stale) {
    beginResetModel();
    runs_ = std::move(runs);
    inUse_ = inUse;
    stale_ = stale;
    endResetModel();
}

int TrainingRunsModel::rowOf(std::int64_t run) const {
    for (std::size_t i = 0; i < runs_.size(); ++i)
        if (runs_[i].id == run) return static_cast<int>(i);
    return -1;
}

int TrainingRunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}
int TrainingRunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString TrainingRunsModel::stateOf(const TrainingRun& run) const {
    if (run.id == inUse_) return stale_ ? tr("In use, out of date") : tr("In use");
    if (run.cancelled) return tr("Stopped");
    return run.complete ? QString() : tr("Unfinished");
}

QString TrainingRunsModel::text(const TrainingRun& run, int column) const {
    switch (column) {
        case started:
            return timeText(run.started, TimeDetail::minute);
        case model:
            return run.settings.oneForAll ? tr("%1, one for all").arg(modelWord(run.settings.model))
                                          : modelWord(run.settings.model);
        case learned: {
            QStringList numbers;
            for (const int each : run.settings.cardinalities) numbers.append(QString::number(each));
            return numbers.isEmpty() ? tr("3 and above") : numbers.join(QStringLiteral(", "));
        }
        case f1: {
            const ClassScore* score = scoreOfAll(run);
            return score ? QLocale().toString(score->macro.f1, 'f', 3) : QString();
        }
        case windows:
            return run.seconds > 0 ? shortNumber(static_cast<double>(run.windows) / run.seconds) : QString();
        case took:
            return readableDuration(static_cast<qint64>(run.seconds * 1000));
        case state:
            return stateOf(run);
        default:
            return {};
    }
}

QVariant TrainingRunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TrainingRun& run = this->run(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole) return text(run, column);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == f1 || column == windows || column == took;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole && run.id == inUse_) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::ToolTipRole) return {};
    QStringList lines{
        tr("Learned from %1 records on %2").arg(readableNumber(run.events), fromEngine(run.device)),
        tr("%1 windows in %2, %3 of the processor")
            .arg(readableNumber(run.windows), readableDuration(static_cast<qint64>(run.seconds * 1000)),
                 readableDuration(static_cast<qint64>(run.cpuSeconds * 1000)))};
    if (run.cancelled || !run.complete)
        lines +=
            tr("It was stopped before its end; the best so far was kept. A training with the same settings "
               "goes on "
               "from there.");
    return lines.join(QLatin1Char('\n'));
}

QVariant TrainingRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == f1 || section == windows || section == took;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        if (section == f1)
            return tr(
                "F1 of the predicted template over held-out records, the mean over templates: 1 is always "
                "right");
        if (section == windows) return tr("Windows trained on a second");
        if (section == started) return tr("UTC");
    }
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Trained"),       tr("State"),     tr("Model"), tr("F1"),
                                    tr("Cardinalities"), tr("Windows/s"), tr("Time")};
    return names[section];
}

}  // namespace logwright::ui
