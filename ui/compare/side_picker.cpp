// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/side_picker.h"

#include "ui/overview/timeline_chart.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/readable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr qsizetype mostPlaces = 500;
constexpr int chartHeight = 96;

}  // namespace

SidePicker::SidePicker(Workspace& workspace, const QString& name, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      sources_(new QComboBox),
      range_(new ElidedLabel),
      chart_(new TimelineChart) {
    auto* title = new QLabel(name);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    sources_->setAccessibleName(tr("%1: sources").arg(name));
    sources_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sources_->setMinimumContentsLength(14);
    chart_->setAccessibleName(tr("%1: span of time").arg(name));
    chart_->setFixedHeight(chartHeight);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(sources_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    range_->setContentsMargins(8, 0, 8, 0);
    column->addWidget(range_);
    column->addWidget(chart_);

    connect(chart_, &TimelineChart::rangeChosen, this, [this](const TimeRange& range) {
        setRange(range);
        emit changed();
    });
    connect(chart_, &TimelineChart::rangeLifted, this, [this] {
        setRange({});
        emit changed();
    });
    connect(sources_, &QComboBox::activated, this, &SidePicker::changed);
    connect(&workspace_, &Workspace::statisticsChanged, this, &SidePicker::showStatistics);
    showStatistics();
    showRange();
}

void SidePicker::setRange(const std::optional<TimeRange>& range) {
    chart_->setRange(range);
    showRange();
}

void SidePicker::showRange() {
    range_->setText(chart_->range() ? readableRange(*chart_->range())
                                    : tr("all of the time: drag over a part"));
}

void SidePicker::showStatistics() {
    chart_->setRate(workspace_.allStatistics()->rate);
    listSources();
}

void SidePicker::listSources() {
    QStringList folders, files;
    for (const SourceInfo& source : workspace_.session().snapshot()->sources()) {
        if (source.records == 0) continue;
        const QString name = fromEngine(source.display);
        const qsizetype slash = name.indexOf(QLatin1Char('/'));
        if (slash > 0 && !folders.contains(name.left(slash + 1))) folders.append(name.left(slash + 1));
        files.append(name);
    }
    QStringList places = QStringList{QString()} + folders + files;
    if (places.size() > mostPlaces) places = places.mid(0, mostPlaces);
    if (places == places_) return;
    const QString chosen = places_.value(sources_->currentIndex());
    places_ = places;
    sources_->clear();
    for (const QString& place : places_) sources_->addItem(place.isEmpty() ? tr("All sources") : place);
    sources_->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, places_.indexOf(chosen))));
}

Filter SidePicker::filter() const {
    Filter filter;
    filter.time = chart_->range();
    const QString place = places_.value(sources_->currentIndex());
    if (place.isEmpty()) return filter;
    for (const SourceInfo& source : workspace_.session().snapshot()->sources()) {
        const QString name = fromEngine(source.display);
        if (name == place || (place.endsWith(QLatin1Char('/')) && name.startsWith(place)))
            filter.sources.push_back(source.id);
    }
    return filter;
}

QList<Condition> SidePicker::conditions() const {
    const Filter chosen = filter();
    QList<Condition> list;
    if (chosen.time) list.append(workspace_.timeCondition(*chosen.time));
    if (!chosen.sources.empty()) list.append(workspace_.sourceCondition(chosen.sources));
    return list;
}

}  // namespace logwright::ui
