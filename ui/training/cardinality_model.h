// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The cardinalities of a project, of which a person chooses those to learn.

#include "engine/relations/cardinality_classes.h"

#include <QAbstractTableModel>

#include <set>

namespace logwright::ui {

class CardinalityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { cardinality, templates, records, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// The choice stays where it was; what is new is chosen where it is frequent enough.
    void setClasses(std::vector<CardinalityClass> classes);
    std::vector<int> chosen() const;
    void choose(const std::vector<int>& cardinalities);
    /// Those chosen with fewer records a template than a model needs.
    bool tooFewChosen() const;
    const std::vector<CardinalityClass>& classes() const { return classes_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choiceChanged();

private:
    std::vector<CardinalityClass> classes_;
    std::set<int> left_;   ///< not chosen though frequent enough
    std::set<int> added_;  ///< chosen though too seldom
};

}  // namespace logwright::ui
