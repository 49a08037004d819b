// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a training of detectors is asked for: which models, and what is taken as normal. Times and files are
// those of the window's filter: there is one place to choose them.

#include "ui/session/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace logwright::ui {

class KeyModelForm;

class DetectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetectorPanel(Workspace& workspace, QWidget* parent = nullptr);

    DetectorTrainingSettings settings() const;

    QPushButton& trainButton() { return *train_; }
    QCheckBox& model(DetectorModel model) { return *models_[raw(model)]; }
    KeyModelForm& keyModel() { return *keyModel_; }
    QRadioButton& earliest() { return *earliest_; }
    QRadioButton& filteredTime() { return *filteredTime_; }
    QCheckBox& filteredFiles() { return *filteredFiles_; }
    QSpinBox& share() { return *share_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeModels();
    QWidget* makeNormal();
    void refresh();
    void dress();

    Workspace& workspace_;
    std::array<QCheckBox*, detectorModelNames.size()> models_{};
    KeyModelForm* keyModel_;  ///< shows while that model is chosen
    QRadioButton* earliest_;
    QSpinBox* share_;
    QRadioButton* filteredTime_;
    QCheckBox* filteredFiles_;
    QLabel* normalWords_;
    QPushButton* train_;
    QLabel* hindrance_;
    QList<QLabel*> headings_;
    QList<QLabel*> hints_;
};

}  // namespace logwright::ui
