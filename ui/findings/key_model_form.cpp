// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/key_model_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace logwright::ui {

KeyModelForm::KeyModelForm(QWidget* parent) : QWidget(parent), device_(new QComboBox) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 2, 0, 2);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const KeyModelSettings usual;
    window_ = add(*form, tr("Steps before (h)"),
                  tr("How many steps the network sees before the one it judges"), 64);
    window_->setValue(static_cast<int>(usual.window));
    topG_ =
        add(*form, tr("Likely steps (g)"),
            tr("A step that is not among so many likeliest is out of line. By surprise: a step that is less "
               "expected than those of held-out normal sessions."),
            100);
    topG_->setMinimum(0);
    topG_->setSpecialValueText(tr("by surprise"));
    topG_->setValue(static_cast<int>(usual.topG));
    layers_ = add(*form, tr("Layers"), tr("LSTM layers of the network"), 8);
    layers_->setValue(static_cast<int>(usual.layers));
    hidden_ = add(*form, tr("Units a layer"),
                  tr("More units hold more of the past, and take longer to train"), 512);
    hidden_->setValue(static_cast<int>(usual.hidden));
    epochs_ =
        add(*form, tr("Epochs"),
            tr("Passes over what it learns; automatic stops when held-out sessions gain no more"), 1000);
    epochs_->setMinimum(0);
    epochs_->setSpecialValueText(tr("automatic"));
    epochs_->setValue(usual.epochs.value_or(0));
    device_->addItem(tr("Automatic"), QStringLiteral("auto"));
    device_->addItem(tr("Processor"), QStringLiteral("cpu"));
    device_->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    device_->setAccessibleName(tr("Device"));
    // Its longest item is no reason for the panel to be wider than its place.
    device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    device_->setMinimumContentsLength(8);
    device_->setToolTip(tr("Automatic takes a graphics card where there is one"));
    form->addRow(tr("Device"), device_);
}

QSpinBox* KeyModelForm::add(QFormLayout& form, const QString& words, const QString& meaning, int most) {
    auto* box = new QSpinBox;
    box->setRange(1, most);
    box->setToolTip(meaning);
    box->setAccessibleName(words);
    box->setAccessibleDescription(meaning);
    box->findChild<QLineEdit*>()->setAccessibleName(words);
    form.addRow(words, box);
    form.labelForField(box)->setToolTip(meaning);
    return box;
}

KeyModelSettings KeyModelForm::settings() const {
    KeyModelSettings settings;
    settings.window = static_cast<std::uint32_t>(window_->value());
    settings.topG = static_cast<std::uint32_t>(topG_->value());
    settings.layers = static_cast<std::uint32_t>(layers_->value());
    settings.hidden = static_cast<std::uint32_t>(hidden_->value());
    if (epochs_->value() > 0) settings.epochs = epochs_->value();
    settings.device = device_->currentData().toString().toStdString();
    return settings;
}

}  // namespace logwright::ui
