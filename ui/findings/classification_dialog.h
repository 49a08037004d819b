// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before a language model is asked: which one, about how many findings, and word for word what it would be
// sent. Where nothing was sent yet, or to somewhere else, a person has to agree first.

#include "ui/session/workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace logwright::ui {

class ClassificationDialog : public QDialog {
    Q_OBJECT
public:
    explicit ClassificationDialog(Workspace& workspace, QWidget* parent = nullptr);

    QComboBox& service() { return *service_; }
    QLineEdit& endpoint() { return *endpoint_; }
    QLineEdit& model() { return *model_; }
    QLineEdit& key() { return *key_; }
    QCheckBox& keepKey() { return *keepKey_; }
    QSpinBox& top() { return *top_; }
    QCheckBox& consent() { return *consent_; }
    QPlainTextEdit& preview() { return *preview_; }
    QPushButton& askButton() { return *ask_; }
    QString stateText() const;
    /// True while what is shown lags behind what was typed.
    bool planning() const { return planning_; }

    void accept() override;

private:
    QWidget* makeFields();
    LanguageModelSettings settings() const;
    void changeService();
    void replan();
    void take(const Result<FindingClassifier::Preview>& preview);
    void offerWhatWasAgreed();
    void showPlan();
    void refresh();

    Workspace& workspace_;
    QComboBox* service_;
    QLineEdit* endpoint_;
    QLineEdit* model_;
    QLineEdit* key_;
    QCheckBox* keepKey_;
    QSpinBox* top_;
    QComboBox* prompt_;
    QLabel* state_;
    QPlainTextEdit* preview_;
    QCheckBox* consent_;
    QPushButton* ask_ = nullptr;
    QTimer typing_;  ///< a plan follows when typing pauses
    ClassificationPlan plan_;
    std::optional<ClassifierConsent> agreed_;
    QString problem_;  ///< why there is no plan
    bool planning_ = true;
    bool offered_ = false;  ///< the service of before, once
};

}  // namespace logwright::ui
