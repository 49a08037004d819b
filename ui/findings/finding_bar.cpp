// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_bar.h"

#include "engine/base/text.h"
#include "ui/widgets/line_keys.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

FindingBar::FindingBar(QAction* detect, QWidget* parent)
    : QWidget(parent),
      search_(new QLineEdit),
      filter_(new QToolButton),
      menu_(new QMenu(this)),
      grouping_(new QComboBox) {
    search_->setAccessibleName(tr("Search findings"));
    search_->setPlaceholderText(
        tr("Words, detector:steps, severity:error, state:open, class:anomaly, session:…"));
    search_->setToolTip(
        tr("Words of reason, template, session or note; and terms: detector:, severity:, state:, "
           "class:, template:, session:, pattern:, score:"));
    search_->setClearButtonEnabled(true);
    leaveKeysToWindow(*search_);
    filter_->setText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the findings"));
    filter_->setToolTip(tr("Chooses detectors, severities and verdicts to be shown"));
    filter_->setPopupMode(QToolButton::InstantPopup);
    filter_->setFocusPolicy(Qt::StrongFocus);
    filter_->setMenu(menu_);
    grouping_->setAccessibleName(tr("Group the findings by"));
    grouping_->setToolTip(tr("A pattern is the same thing found in other places: what a verdict speaks of"));
    grouping_->addItems(
        {tr("No groups"), tr("By template"), tr("By session"), tr("By time"), tr("By pattern")});
    auto* look = new QToolButton;
    look->setDefaultAction(detect);
    look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    look->setFocusPolicy(Qt::StrongFocus);
    look->setAccessibleName(tr("Look for findings"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(search_, 1);
    row->addWidget(filter_);
    row->addWidget(grouping_);
    row->addWidget(look);
    connect(menu_, &QMenu::aboutToShow, this, &FindingBar::fillMenu);
    connect(search_, &QLineEdit::textChanged, this, &FindingBar::changed);
    connect(grouping_, &QComboBox::currentIndexChanged, this, &FindingBar::changed);
}

FindingQuery FindingBar::query() const {
    return parseFindingQuery(search_->text().toStdString());
}

FindingGrouping FindingBar::group() const {
    return static_cast<FindingGrouping>(grouping_->currentIndex());
}

bool FindingBar::narrowed() const {
    return !search_->text().trimmed().isEmpty();
}

void FindingBar::clear() {
    search_->clear();
}

void FindingBar::toggleTerm(const QString& key, const QString& value) {
    search_->setText(
        fromEngine(withTermToggled(search_->text().toStdString(), key.toStdString(), value.toStdString())));
}

void FindingBar::setTerm(const QString& key, const QString& value) {
    search_->setText(
        fromEngine(withTerm(search_->text().toStdString(), key.toStdString(), value.toStdString())));
}

void FindingBar::addTerms(QMenu& menu, const char* key, const QList<std::pair<QString, QString>>& values,
                          const QStringList& active) {
    for (const auto& [value, words] : values) {
        QAction* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(active.contains(value));
        connect(action, &QAction::triggered, this,
                [this, key = QLatin1String(key), value] { toggleTerm(key, value); });
    }
}

void FindingBar::fillMenu() {
    menu_->clear();
    const FindingQuery now = query();
    QStringList active;
    QList<std::pair<QString, QString>> values;
    const auto name = [](std::string_view text) { return fromEngine(text); };

    menu_->addSection(tr("Verdict"));
    for (const FindingState state : now.states) active += name(findingStateNames[raw(state)]);
    for (std::size_t i = 0; i < findingStateNames.size(); ++i)
        values.append({name(findingStateNames[i]), stateWord(static_cast<FindingState>(i))});
    addTerms(*menu_, "state", values, active);

    menu_->addSection(tr("Severity"));
    active.clear();
    values.clear();
    for (const Severity severity : now.severities) active += name(severityName(severity));
    for (int i = severityCount - 1; i >= 0; --i)
        values.append({name(severityName(static_cast<Severity>(i))), severityWord(static_cast<Severity>(i))});
    addTerms(*menu_, "severity", values, active);

    QMenu* classes = menu_->addMenu(tr("Model says"));
    active.clear();
    values.clear();
    for (const FindingClass each : now.classes) active += name(findingClassName(each));
    for (std::size_t i = 0; i < findingClassNames.size(); ++i)
        values.append({name(findingClassNames[i]), classWord(static_cast<FindingClass>(i))});
    addTerms(*classes, "class", values, active);

    QMenu* detectors = menu_->addMenu(tr("Detector"));
    active.clear();
    values.clear();
    for (const Detector detector : now.detectors) active += name(detectorName(detector));
    for (std::size_t i = 0; i < detectorNames.size(); ++i)
        values.append({name(detectorNames[i]), detectorWord(static_cast<Detector>(i))});
    addTerms(*detectors, "detector", values, active);
    menu_->addSeparator();
    QAction* clear = menu_->addAction(tr("Clear the search"), this, &FindingBar::clear);
    clear->setEnabled(narrowed());
}

}  // namespace logwright::ui
