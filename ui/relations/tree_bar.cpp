// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/tree_bar.h"

#include "ui/models/time_text.h"
#include "ui/relations/relation_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

constexpr int deepest = 12;
constexpr int greatestThreshold = 60;  ///< percent; 0 stands for automatic
constexpr std::chrono::seconds spans[] = {std::chrono::seconds(1),  std::chrono::seconds(10),
                                          std::chrono::minutes(1),  std::chrono::minutes(10),
                                          std::chrono::minutes(60), std::chrono::hours(24)};

}  // namespace

TreeBar::TreeBar(QWidget* parent)
    : QWidget(parent),
      causes_(new QToolButton),
      effects_(new QToolButton),
      depth_(new QSlider(Qt::Horizontal)),
      depthValue_(new QLabel),
      threshold_(new QSlider(Qt::Horizontal)),
      thresholdValue_(new QLabel),
      within_(new QComboBox),
      sameSession_(new QCheckBox(tr("Same session"))),
      sameHost_(new QCheckBox(tr("Same host"))),
      doubtful_(new QComboBox),
      before_(new QWidget) {
    auto* air = new QVBoxLayout(this);
    air->setContentsMargins(8, 5, 8, 5);
    auto* row = new QWidget;
    flow_ = new FlowLayout(row);
    flow_->setSpacing(10);
    air->addWidget(row);
    auto* first = new QHBoxLayout(before_);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(2);
    add(before_);
    makeDirections();
    makeSliders();
    makeLimits();
    connect(&Theme::current(), &Theme::themeChanged, this, &TreeBar::showValues);
    setSettings({});
}

void TreeBar::makeDirections() {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const auto dress = [&](QToolButton* button, const QString& words, const QString& hint) {
        button->setText(words);
        button->setToolTip(hint);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &TreeBar::take);
    };
    dress(causes_, tr("What led to it"), tr("From the record back to its causes (W)"));
    dress(effects_, tr("What it led to"), tr("From the record on to its effects (L)"));
    add(both);
}

void TreeBar::makeSliders() {
    depth_->setRange(1, deepest);
    depth_->setPageStep(2);
    depth_->setToolTip(tr("How many steps from the record the tree goes"));
    threshold_->setRange(0, greatestThreshold);
    threshold_->setPageStep(5);
    threshold_->setToolTip(
        tr("The share of the evidence from which a record counts as a cause. Automatic: what "
           "stands out, mean + 2 deviations.\n%1")
            .arg(shareMeaning()));
    for (QSlider* slider : {depth_, threshold_}) {
        slider->setFixedWidth(64);
        connect(slider, &QSlider::valueChanged, this, &TreeBar::take);
    }
    depth_->setAccessibleName(tr("Depth"));
    threshold_->setAccessibleName(tr("Share"));
    thresholdValue_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("automatic")));
    depthValue_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("12")));
    add(labelled(tr("Depth"), depth_, depthValue_));
    add(labelled(tr("Share"), threshold_, thresholdValue_));
}

void TreeBar::makeLimits() {
    within_->setAccessibleName(tr("Within"));
    within_->setToolTip(tr("No record farther away in time than this"));
    within_->addItem(tr("any time"));
    for (const std::chrono::seconds span : spans) within_->addItem(durationText(span));
    within_->setFocusPolicy(Qt::StrongFocus);
    sameSession_->setToolTip(
        tr("Only records of the record's own session: its block, request, thread or process"));
    sameHost_->setToolTip(
        tr("Nothing of another host: the one that a record's line names, else the top folder of its file"));
    doubtful_->setAccessibleName(tr("Doubtful edges"));
    doubtful_->setToolTip(
        tr("Edges that the plain statistics do not bear out: shown dashed, followed further, or left out"));
    doubtful_->addItems({tr("shown"), tr("followed"), tr("left out")});
    doubtful_->setFocusPolicy(Qt::StrongFocus);
    connect(within_, &QComboBox::currentIndexChanged, this, &TreeBar::take);
    connect(sameSession_, &QCheckBox::toggled, this, &TreeBar::take);
    connect(sameHost_, &QCheckBox::toggled, this, &TreeBar::take);
    connect(doubtful_, &QComboBox::currentIndexChanged, this, &TreeBar::take);
    add(labelled(tr("Within"), within_));
    add(sameSession_);
    add(sameHost_);
    add(labelled(tr("Doubtful"), doubtful_));
}

QWidget* TreeBar::labelled(const QString& words, QWidget* control, QLabel* value) {
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(words);
    label->setBuddy(control);
    row->addWidget(label);
    row->addWidget(control);
    if (value) row->addWidget(value);
    return pair;
}

void TreeBar::add(QWidget* widget) {
    // All of one height: the row's words stand on one line.
    widget->setFixedHeight(std::max(24, fontMetrics().height() + 8));
    flow_->addWidget(widget);
}

void TreeBar::addBefore(QWidget* widget) {
    before_->layout()->addWidget(widget);
}

void TreeBar::addBehind(QWidget* widget) {
    add(widget);
}

void TreeBar::setSettings(const TreeSettings& settings) {
    settings_ = settings;
    showing_ = true;
    causes_->setChecked(settings.direction == TreeSettings::Direction::causes);
    effects_->setChecked(settings.direction == TreeSettings::Direction::effects);
    depth_->setValue(static_cast<int>(settings.depth));
    threshold_->setValue(settings.threshold ? static_cast<int>(std::lround(100 * *settings.threshold)) : 0);
    int span = 0;
    for (int i = 0; settings.timeSpan && i < static_cast<int>(std::size(spans)); ++i)
        if (spans[i] == *settings.timeSpan) span = i + 1;
    within_->setCurrentIndex(span);
    sameSession_->setChecked(settings.sameSession);
    sameHost_->setChecked(settings.sameHost);
    doubtful_->setCurrentIndex(static_cast<int>(settings.sureOnly         ? Doubtful::leftOut
                                                : settings.followDoubtful ? Doubtful::followed
                                                                          : Doubtful::shown));
    showing_ = false;
    showValues();
}

void TreeBar::take() {
    showValues();
    if (showing_) return;
    settings_.direction =
        effects_->isChecked() ? TreeSettings::Direction::effects : TreeSettings::Direction::causes;
    settings_.depth = static_cast<std::uint32_t>(depth_->value());
    settings_.threshold =
        threshold_->value() == 0 ? std::nullopt : std::optional(threshold_->value() / 100.0);
    settings_.timeSpan.reset();
    if (within_->currentIndex() > 0) settings_.timeSpan = spans[within_->currentIndex() - 1];
    settings_.sameSession = sameSession_->isChecked();
    settings_.sameHost = sameHost_->isChecked();
    const auto doubtful = static_cast<Doubtful>(doubtful_->currentIndex());
    settings_.sureOnly = doubtful == Doubtful::leftOut;
    settings_.followDoubtful = doubtful == Doubtful::followed;
    emit changed();
}

void TreeBar::showValues() {
    depthValue_->setText(QString::number(depth_->value()));
    thresholdValue_->setText(threshold_->value() == 0 ? tr("automatic")
                                                      : percentText(threshold_->value() / 100.0));
    // Fusion's own mark of a button that is down is hardly seen in the dark.
    for (QToolButton* button : {causes_, effects_}) {
        QPalette dressed = palette();
        if (button->isChecked()) dressed.setColor(QPalette::Button, Theme::current().accentTint());
        button->setPalette(dressed);
    }
}

bool TreeBar::limited() const {
    return settings_.threshold || settings_.timeSpan || settings_.sameSession || settings_.sameHost ||
           settings_.sureOnly;
}

void TreeBar::liftLimits() {
    TreeSettings open = settings_;
    open.threshold.reset();
    open.timeSpan.reset();
    open.sameSession = open.sameHost = open.sureOnly = false;
    setSettings(open);
    emit changed();
}

}  // namespace logwright::ui
