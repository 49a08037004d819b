// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/evaluation_model.h"

#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"

#include <QFont>
#include <QLocale>

namespace logwright::ui {

void EvaluationModel::setFigures(const FindingEvaluation& figures) {
    beginResetModel();
    byLabels_ = false;
    rows_.clear();
    for (const KindFigures& kind : figures.kinds) {
        const std::uint64_t judged = kind.claims - kind.elsewhere;
        rows_.push_back({fromEngine(kind.kind).replace(QLatin1Char('_'), QLatin1Char(' ')), false,
                         kind.planted, kind.found, kind.claims, judged - kind.right,
                         ratio(kind.right, judged), ratio(kind.found, kind.planted)});
    }
    for (const DetectorFigures& each : figures.detectors)
        rows_.push_back({each.detector ? detectorWord(*each.detector) : tr("All detectors"), true,
                         each.planted, each.found, each.findings, each.findings - each.right,
                         ratio(each.right, each.findings), ratio(each.found, each.planted)});
    endResetModel();
}

void EvaluationModel::setFigures(const LabelEvaluation& figures) {
    beginResetModel();
    byLabels_ = true;
    rows_.clear();
    for (const LabelFigures& each : figures.detectors)
        rows_.push_back({each.detector ? detectorWord(*each.detector) : tr("All detectors"), !each.detector,
                         figures.abnormal, each.truePositives, each.truePositives + each.falsePositives,
                         each.falsePositives, each.precision(), each.recall(), each.trueNegatives});
    endResetModel();
}

int EvaluationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int EvaluationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant EvaluationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && row.detector) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    const auto share = [](double value, std::uint64_t of) {
        return of == 0 ? QStringLiteral("–") : QLocale().toString(value, 'f', 3);
    };
    switch (column) {
        case what:
            return row.name;
        case planted:
            return readableNumber(row.planted);
        case found:
            return readableNumber(row.found);
        case missed:
            return readableNumber(row.planted - row.found);
        case findings:
            return readableNumber(row.findings);
        case wrong:
            return readableNumber(row.wrong);
        case passed:
            return readableNumber(row.passed);
        case precision:
            return share(row.precision, row.findings);
        case recall:
            return share(row.recall, row.planted);
        case f1:
            return share(harmonicMean(row.precision, row.recall), row.findings + row.planted);
        default:
            return {};
    }
}

QVariant EvaluationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString names[columns] = {tr("What"),
                                    byLabels_ ? tr("Abnormal") : tr("Planted"),
                                    tr("Found"),
                                    tr("Missed"),
                                    byLabels_ ? tr("Flagged") : tr("Findings"),
                                    tr("False"),
                                    tr("Passed"),
                                    tr("Precision"),
                                    tr("Recall"),
                                    tr("F1")};
    const QString labelHints[columns] = {
        tr("A detector, or all together: a session is flagged once"),
        tr("Sessions that are labelled abnormal"),
        tr("Abnormal sessions that are flagged: true positives"),
        tr("Abnormal sessions that are not flagged: false negatives"),
        tr("Sessions that a finding is about"),
        tr("Normal sessions that are flagged: false positives"),
        tr("Normal sessions that are not flagged: true negatives"),
        tr("Share of the flagged sessions that is abnormal"),
        tr("Share of the abnormal sessions that is flagged"),
        tr("Harmonic mean of precision and recall: 1 is all found and nothing else"),
    };
    const QString hints[columns] = {
        tr("A kind of planted anomaly, or a detector"),
        tr("Anomalies in what is measured"),
        tr("Anomalies on which a finding lies"),
        tr("Anomalies on which none lies"),
        tr("Findings that say they are of this kind, or all of the detector"),
        tr("Findings that lie on no planted anomaly"),
        {},
        tr("Share of the findings that is right; of a kind, those on another kind's anomaly are left out"),
        tr("Share of the planted anomalies that is found"),
        tr("Harmonic mean of precision and recall: 1 is all found and nothing else"),
    };
    if (role == Qt::ToolTipRole) return byLabels_ ? labelHints[section] : hints[section];
    return role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

}  // namespace logwright::ui
