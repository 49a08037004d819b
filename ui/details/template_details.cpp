// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/template_details.h"

#include "ui/details/fact_grid.h"
#include "ui/models/display_text.h"
#include "ui/models/table_look.h"
#include "ui/models/template_parts.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

/// More lines say less: the last ones count.
constexpr qsizetype mostLines = 12;

QString lastOf(QStringList lines) {
    const qsizetype left = lines.size() - mostLines;
    if (left > 0) {
        lines = lines.mid(left);
        lines.prepend(
            TemplateDetails::tr("%1 earlier one(s)", nullptr, pluralNumber(static_cast<std::uint64_t>(left)))
                .arg(readableNumber(static_cast<std::uint64_t>(left))));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString formerWords(const Template& known) {
    QStringList lines;
    for (const FormerTemplate& former : known.former) {
        const QString text = DisplayText(withoutSecrets(former.text)).text();
        lines.append(former.id == known.id ? text
                                           : TemplateDetails::tr("%1, which was merged into it: %2")
                                                 .arg(templateNumber(former.id), text));
    }
    return lastOf(lines);
}

QString editsOf(const Template& known, const std::vector<TemplateEdit>& edits) {
    QStringList lines;
    for (const TemplateEdit& edit : edits) {
        const bool named =
            std::find(edit.templates.begin(), edit.templates.end(), known.id) != edit.templates.end();
        const bool written =
            std::any_of(edit.written.begin(), edit.written.end(),
                        [&](const WrittenTemplate& template_) { return template_.text == known.text; });
        if (named || written) lines.append(editDone(edit));
    }
    return lastOf(lines);
}

TemplateDetails::TemplateDetails(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), facts_(new FactGrid), filter_(new QToolButton) {
    setAccessibleName(tr("Details of the template"));
    auto* contents = new QWidget;
    contents->setLayout(facts_);
    facts_->setContentsMargins(cellAir, 8, cellAir, 8);
    facts_->setVerticalSpacing(6);
    name_ = facts_->addFact(tr("Name"));
    text_ = facts_->addFact(tr("Template"));
    records_ = facts_->addFact(tr("Records"));
    marks_ = facts_->addFact(tr("State"));
    former_ = facts_->addFact(tr("Was"));
    former_->setToolTip(
        tr("How it read when an earlier analysis was complete, or before it was changed by hand"));
    edits_ = facts_->addFact(tr("Changes"));
    edits_->setToolTip(tr("What was done to it by hand; the last change can be undone"));
    filter_->setText(tr("Filter to this template"));
    filter_->setAccessibleName(filter_->text());
    facts_->addWide(filter_);
    connect(filter_, &QToolButton::clicked, this, [this] {
        if (const Template* known = shown())
            workspace_.filters().toggle(workspace_.templateCondition(known->id));
    });

    auto* room = new QScrollArea;
    room->setWidget(contents);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(room);

    connect(&workspace_.selection(), &Selection::changed, this, &TemplateDetails::refresh);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &TemplateDetails::refresh);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, &TemplateDetails::refresh);
    connect(&workspace_.editor(), &TemplateEditor::changed, this, &TemplateDetails::refresh);
    connect(&Theme::current(), &Theme::themeChanged, this, &TemplateDetails::restyle);
    restyle();
    refresh();
}

const Template* TemplateDetails::shown() const {
    const std::optional<TemplateId> id = workspace_.selection().templateId();
    return id ? workspace_.session().snapshot()->templates().find(*id) : nullptr;
}

QString TemplateDetails::formerText() const {
    return former_->text();
}
QString TemplateDetails::editsText() const {
    return edits_->text();
}

void TemplateDetails::refresh() {
    const Template* known = shown();
    if (!known) return;
    const QString number = templateNumber(known->id);
    facts_->setFact(name_, known->name.empty() ? tr("%1, without a name").arg(number)
                                               : tr("%1 (%2)").arg(DisplayText(known->name).text(), number));
    facts_->setFact(text_, DisplayText(withoutSecrets(known->text)).text());
    const std::uint64_t records = workspace_.session().snapshot()->totalOf(known->id);
    const int slotsOfIt = slotCount(*known);
    facts_->setFact(records_, slotsOfIt == 0 ? readableNumber(records)
                              : slotsOfIt == 1
                                  ? tr("%1, with 1 parameter").arg(readableNumber(records))
                                  : tr("%1, with %2 parameters").arg(readableNumber(records)).arg(slotsOfIt));
    QStringList marks;
    if (known->pinned) marks.append(tr("Pinned: mining leaves it as it is"));
    if (known->hidden) marks.append(tr("Hidden: left out of the views until it is shown"));
    facts_->setFact(marks_, marks.join(QLatin1Char('\n')));
    facts_->setFact(former_, formerWords(*known));
    facts_->setFact(edits_, editsOf(*known, workspace_.editor().history().done));
}

void TemplateDetails::restyle() {
    text_->setFont(Theme::current().logFont());
    former_->setFont(Theme::current().logFont());
    facts_->dress();
}

}  // namespace logwright::ui
