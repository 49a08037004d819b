// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/detector_panel.h"

#include "ui/findings/key_model_form.h"
#include "ui/session/condition_words.h"
#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

QLabel* hintLabel(const QString& words = {}) {
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setColour(QWidget& widget, const QColor& colour) {
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    widget.setPalette(palette);
}

/// A column with nothing around it.
QVBoxLayout* columnOf(QWidget* box) {
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

/// Words of a button in lines that its width has room for: it breaks none by itself.
void sayInLines(QAbstractButton& button, const QString& words, int width) {
    const int mark = button.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                     button.style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing) + 4;
    QString lines, line;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && button.fontMetrics().horizontalAdvance(longer) > width - mark) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    button.setText(lines + line);
}

/// A button and the number that belongs to it, in a row.
QHBoxLayout* rowOf(QRadioButton* button, QSpinBox* number) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button);
    row->addWidget(number);
    row->addStretch(1);
    return row;
}

}  // namespace

DetectorPanel::DetectorPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      keyModel_(new KeyModelForm),
      earliest_(new QRadioButton(tr("The earliest"))),
      share_(new QSpinBox),
      filteredTime_(new QRadioButton),
      filteredFiles_(new QCheckBox),
      normalWords_(hintLabel()),
      train_(new QPushButton(tr("Train"))),
      hindrance_(hintLabel()) {
    setAccessibleName(tr("Settings of the training"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    const auto heading = [&](const QString& words) {
        if (column->count() > 0) column->addSpacing(8);
        headings_.append(new QLabel(words));
        column->addWidget(headings_.back());
    };
    heading(tr("Learn"));
    column->addWidget(makeModels());
    heading(tr("Taken as normal"));
    column->addWidget(makeNormal());
    column->addSpacing(10);
    column->addWidget(train_);
    column->addWidget(hindrance_);
    column->addStretch(1);
    train_->setToolTip(tr("Learns what is normal, and then looks for what departs from it"));
    hints_.append({normalWords_, hindrance_});
    connect(train_, &QPushButton::clicked, this, [this] { workspace_.detectors().train(settings()); });
    connect(&workspace_.detectors(), &DetectorTrainer::changed, this, &DetectorPanel::refresh);
    connect(&workspace_.filters(), &FilterStack::changed, this, &DetectorPanel::refresh);
    connect(&workspace_, &Workspace::rowsChanged, this, &DetectorPanel::refresh);
    connect(&Theme::current(), &Theme::themeChanged, this, &DetectorPanel::dress);
    refresh();
    dress();
}

QWidget* DetectorPanel::makeModels() {
    auto* box = new QWidget;
    QVBoxLayout* column = columnOf(box);
    for (std::size_t i = 0; i < models_.size(); ++i) {
        const auto model = static_cast<DetectorModel>(i);
        models_[i] = new QCheckBox(modelWord(model));
        models_[i]->setChecked(true);
        models_[i]->setAccessibleDescription(modelMeaning(model));
        QLabel* hint = hintLabel(modelMeaning(model));
        hint->setIndent(20);
        hints_.append(hint);
        column->addWidget(models_[i]);
        column->addWidget(hint);
        connect(models_[i], &QCheckBox::toggled, this, &DetectorPanel::refresh);
        if (model == DetectorModel::keys) column->addWidget(keyModel_);
    }
    return box;
}

QWidget* DetectorPanel::makeNormal() {
    auto* box = new QWidget;
    QVBoxLayout* column = columnOf(box);
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {earliest_, filteredTime_}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &DetectorPanel::refresh);
    }
    // They break their words where the panel ends, and do not widen it.
    filteredTime_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    filteredFiles_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    share_->setRange(1, 100);
    share_->setValue(60);
    share_->setSuffix(tr(" % of the records"));
    share_->setAccessibleName(tr("Share of the records taken as normal"));
    share_->findChild<QLineEdit*>()->setAccessibleName(share_->accessibleName());
    earliest_->setChecked(true);
    filteredTime_->setToolTip(tr("Drag over the timeline to choose a span"));
    filteredFiles_->setToolTip(tr("Choose files in the list of sources"));
    column->addLayout(rowOf(earliest_, share_));
    column->addWidget(filteredTime_);
    column->addWidget(filteredFiles_);
    column->addWidget(normalWords_);
    connect(filteredFiles_, &QCheckBox::toggled, this, &DetectorPanel::refresh);
    return box;
}

DetectorTrainingSettings DetectorPanel::settings() const {
    DetectorTrainingSettings settings;
    for (std::size_t i = 0; i < models_.size(); ++i)
        if (models_[i]->isChecked()) settings.models.push_back(static_cast<DetectorModel>(i));
    const Filter filter = workspace_.filters().filter();
    settings.keys = keyModel_->settings();
    settings.normal.share = share_->value() / 100.0;
    if (filteredTime_->isChecked()) settings.normal.time = filter.time;
    if (filteredFiles_->isChecked()) settings.normal.sources = filter.sources;
    return settings;
}

void DetectorPanel::refresh() {
    const Filter filter = workspace_.filters().filter();
    const Snapshot& snapshot = *workspace_.session().snapshot();
    const int room = contentsRect().width() - layout()->contentsMargins().left() * 2;
    sayInLines(*filteredTime_,
               filter.time ? tr("The span %1").arg(timeWords(*filter.time, snapshot))
                           : tr("The span of the filter (none is chosen)"),
               room);
    filteredTime_->setEnabled(filter.time.has_value());
    sayInLines(*filteredFiles_,
               filter.sources.empty() ? tr("Only the files of the filter (all)")
                                      : tr("Only %1").arg(sourceWords(filter.sources, snapshot)),
               room);
    filteredFiles_->setEnabled(!filter.sources.empty());
    // What is chosen must stand for something.
    if (!filter.time && filteredTime_->isChecked()) return earliest_->setChecked(true);
    if (filter.sources.empty() && filteredFiles_->isChecked()) return filteredFiles_->setChecked(false);
    share_->setEnabled(earliest_->isChecked());
    keyModel_->setVisible(model(DetectorModel::keys).isChecked());
    normalWords_->setText(
        tr("What was confirmed as an anomaly is left out, and what is rare in it does not count."));
    const bool any = std::ranges::any_of(models_, [](const QCheckBox* box) { return box->isChecked(); });
    const QString reason = workspace_.detectors().hindrance();
    train_->setEnabled(any && reason.isEmpty());
    hindrance_->setText(reason.isEmpty() && !any ? tr("Choose what to learn.") : reason);
    hindrance_->setVisible(!hindrance_->text().isEmpty());
}

void DetectorPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) refresh();
}

void DetectorPanel::dress() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel* heading : headings_) heading->setFont(bold);
    for (QLabel* hint : hints_) setColour(*hint, Theme::current().mutedText());
}

}  // namespace logwright::ui
