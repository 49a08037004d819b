// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/scores_model.h"

#include "ui/models/display_text.h"
#include "ui/session/condition_words.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QLocale>
#include <QSize>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int rowPixels = 24;
constexpr quintptr ofClass = 0;  ///< internal id of a class; of a template its class's row + 1

QString scoreText(double score) {
    return QLocale().toString(score, 'f', 3);
}

QVariant figure(const PredictionScore& score, int column) {
    if (column == ScoresModel::precision) return scoreText(score.precision);
    if (column == ScoresModel::recall) return scoreText(score.recall);
    return scoreText(score.f1);
}

}  // namespace

void ScoresModel::setScores(std::vector<ClassScore> scores, SnapshotPtr snapshot) {
    beginResetModel();
    scores_ = std::move(scores);
    snapshot_ = std::move(snapshot);
    // All together first, then from the most frequent down.
    std::stable_sort(scores_.begin(), scores_.end(), [](const ClassScore& a, const ClassScore& b) {
        return (a.cardinality < 0 ? 1000 : a.cardinality) > (b.cardinality < 0 ? 1000 : b.cardinality);
    });
    for (ClassScore& each : scores_) {
        // The templates of all stand below their cardinalities.
        if (each.cardinality < 0 && scores_.size() > 1) each.templates.clear();
        std::stable_sort(each.templates.begin(), each.templates.end(),
                         [](const TemplateScore& a, const TemplateScore& b) { return a.events > b.events; });
    }
    endResetModel();
}

std::optional<TemplateId> ScoresModel::templateAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == ofClass) return std::nullopt;
    return scores_[index.internalId() - 1].templates[static_cast<std::size_t>(index.row())].id;
}

QModelIndex ScoresModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofClass);
}

QModelIndex ScoresModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == ofClass) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofClass);
}

int ScoresModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(scores_.size());
    if (parent.internalId() != ofClass || parent.column() > 0) return 0;
    return static_cast<int>(scores_[static_cast<std::size_t>(parent.row())].templates.size());
}

int ScoresModel::columnCount(const QModelIndex&) const {
    return columns;
}

QString ScoresModel::nameOf(TemplateId id) const {
    const Template* known = snapshot_ ? snapshot_->templates().find(id) : nullptr;
    if (!known) return templateNumber(id);
    return tr("%1  %2").arg(templateTitle(*known), DisplayText(withoutSecrets(known->text), 300).text());
}

QVariant ScoresModel::classData(const ClassScore& score, int column) const {
    if (column == what)
        return score.cardinality < 0 ? tr("All cardinalities") : cardinalityWords(score.cardinality);
    if (column == events) return readableNumber(score.events);
    if (score.onlyChoice || score.events == 0) return QStringLiteral("–");
    return figure(score.macro, column);
}

QVariant ScoresModel::templateData(const TemplateScore& score, bool onlyChoice, int column) const {
    if (column == what) return nameOf(score.id);
    if (column == events) return readableNumber(score.events);
    if (onlyChoice) return QStringLiteral("–");
    return figure(score.score, column);
}

QVariant ScoresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole) return QSize(0, rowPixels);
    const bool isClass = index.internalId() == ofClass;
    const ClassScore& of = scores_[isClass ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
    if (role == Qt::DisplayRole)
        return isClass ? classData(of, index.column())
                       : templateData(of.templates[static_cast<std::size_t>(index.row())], of.onlyChoice,
                                      index.column());
    if (role == Qt::ToolTipRole && of.onlyChoice)
        return tr(
            "The only template that its model knows, so it is predicted whatever came before: there is "
            "nothing to measure, and nothing that could be learned. One model for all cardinalities has "
            "a choice.");
    if (role == Qt::ToolTipRole && isClass && of.events == 0)
        return tr("No record of what was learned is among those held out.");
    if (role == Qt::ToolTipRole && isClass)
        return tr("Mean over templates: precision %1, recall %2, F1 %3\nOver records: precision %4, recall "
                  "%5, F1 %6")
            .arg(scoreText(of.macro.precision), scoreText(of.macro.recall), scoreText(of.macro.f1),
                 scoreText(of.micro.precision), scoreText(of.micro.recall), scoreText(of.micro.f1));
    if (role == Qt::ToolTipRole && index.column() == what)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    return {};
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == precision) return tr("Of the times a template was predicted, how often it came");
        if (section == recall) return tr("Of the times a template came, how often it was predicted");
        if (section == f1) return tr("Between precision and recall: their harmonic mean");
        if (section == events) return tr("Held-out records that were predicted");
    }
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Template"), tr("Held out"), tr("Precision"), tr("Recall"), tr("F1")};
    return names[section];
}

}  // namespace logwright::ui
