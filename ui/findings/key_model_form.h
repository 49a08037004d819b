// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the key sequence model is made, with the values that suit most logs.

#include "engine/detect/detection.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace logwright::ui {

class KeyModelForm : public QWidget {
    Q_OBJECT
public:
    explicit KeyModelForm(QWidget* parent = nullptr);

    KeyModelSettings settings() const;

    QSpinBox& window() { return *window_; }
    QSpinBox& topG() { return *topG_; }
    QSpinBox& layers() { return *layers_; }
    QSpinBox& hidden() { return *hidden_; }
    QSpinBox& epochs() { return *epochs_; }

private:
    QSpinBox* add(QFormLayout& form, const QString& words, const QString& meaning, int most);

    QSpinBox* window_;
    QSpinBox* topG_;
    QSpinBox* layers_;
    QSpinBox* hidden_;
    QSpinBox* epochs_;
    QComboBox* device_;
};

}  // namespace logwright::ui
