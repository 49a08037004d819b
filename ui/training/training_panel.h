// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a training is asked for: cardinalities, model, device, when it stops.

#include "engine/relations/relation_training.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableView;

namespace logwright::ui {

class CardinalityModel;

class TrainingPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrainingPanel(Workspace& workspace, QWidget* parent = nullptr);

    TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);

    CardinalityModel& cardinalities() { return *cardinalities_; }
    QTableView& table() { return *table_; }
    QPushButton& trainButton() { return *train_; }
    QRadioButton& model(RelationModelKind kind) {
        return kind == RelationModelKind::attention ? *attention_ : *excitation_;
    }
    QLabel& warning() { return *warning_; }

private:
    QWidget* makeModels();
    QWidget* makeStops();
    void makeTable();
    void fillClasses();
    void fitTable();
    void refresh();
    void askForDevice();
    void dress();

    Workspace& workspace_;
    CardinalityModel* cardinalities_;
    QTableView* table_;
    QLabel* warning_;
    QRadioButton* excitation_;
    QRadioButton* attention_;
    QLabel* modelWords_;
    QCheckBox* oneForAll_;
    QComboBox* device_;
    QLabel* deviceWords_;
    QRadioButton* early_;
    QRadioButton* timed_;
    QSpinBox* minutes_;
    QRadioButton* counted_;
    QSpinBox* epochs_;
    QPushButton* train_;
    QLabel* hindrance_;
    QList<QLabel*> headings_;
    QString resolved_;  ///< the device that was asked for last
};

}  // namespace logwright::ui
