// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workflow/workflow_drawing.h"

#include "engine/report/workflow_export.h"
#include "ui/graph/layered_layout.h"
#include "ui/models/display_text.h"
#include "ui/models/template_parts.h"
#include "ui/relations/relation_words.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace logwright::ui {

namespace {

constexpr std::size_t mostExpected = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkflowDrawing)
};

QString titleOf(const Workflow& workflow, std::uint32_t step, const Snapshot& snapshot) {
    const TemplateId id = workflow.steps[step].id;
    const Template* known = snapshot.templates().find(id);
    if (known == nullptr) return templateNumber(id);
    return known->name.empty() ? DisplayText(withoutSecrets(known->text), 80).text() : templateTitle(*known);
}

QString expectedWords(const Departure& departure, const Workflow& workflow, const Snapshot& snapshot) {
    QStringList steps;
    for (std::size_t i = 0; i < std::min(mostExpected, departure.expected.size()); ++i) {
        const ExpectedStep& one = departure.expected[i];
        steps.append(
            Words::tr("“%1” (%2)").arg(titleOf(workflow, one.step, snapshot), percentText(one.share)));
    }
    return steps.join(Words::tr(" or "));
}

/// Builds one drawing.
class Drawer {
public:
    Drawer(const Workflow& workflow, const Snapshot& snapshot, double leastShare, const ShownSession* session)
        : workflow_(workflow), snapshot_(snapshot), leastShare_(leastShare), session_(session) {
        if (session_ == nullptr) return;
        taken_.insert(session_->path.edges.begin(), session_->path.edges.end());
        for (const auto& step : session_->path.steps) {
            if (step) visited_.insert(*step);
        }
    }

    WorkflowDrawing draw() {
        choose();
        for (std::uint32_t s = 0; s < workflow_.steps.size(); ++s) {
            if (!shown_.contains(s)) continue;
            cardOf_[s] = static_cast<int>(drawing_.contents.cards.size());
            drawing_.stepOfCard.push_back(s);
            drawing_.contents.cards.push_back(card(s));
        }
        for (const std::uint32_t e : edges_) {
            drawing_.edgeOfArrow.push_back(e);
            drawing_.contents.arrows.push_back(arrow(e));
        }
        for (const auto& group : workflow_.sideBySide) addFrame(group);
        layOut();
        const auto first = cardOf_.find(workflow_.firstStep());
        drawing_.first = first == cardOf_.end() ? 0 : first->second;
        if (!drawing_.contents.cards.empty() && session_ == nullptr) {
            drawing_.contents.cards[static_cast<std::size_t>(drawing_.first)].centre = true;
        }
        return std::move(drawing_);
    }

private:
    void choose() {
        shown_ = visited_;
        shown_.insert(workflow_.firstStep());
        for (std::uint32_t e = 0; e < workflow_.edges.size(); ++e) {
            const WorkflowEdge& edge = workflow_.edges[e];
            if (edge.share < leastShare_ && !taken_.contains(e)) continue;
            edges_.push_back(e);
        }
        // From the first step on: what hangs on nothing is left out.
        for (bool more = true; more;) {
            more = false;
            for (const std::uint32_t e : edges_) {
                const WorkflowEdge& edge = workflow_.edges[e];
                const bool begins = workflow_.steps[edge.from].starts > 0;
                if (begins && shown_.insert(edge.from).second) more = true;
                if (shown_.contains(edge.from) && shown_.insert(edge.to).second) more = true;
            }
        }
        std::erase_if(edges_, [&](std::uint32_t e) {
            return !shown_.contains(workflow_.edges[e].from) || !shown_.contains(workflow_.edges[e].to);
        });
    }

    void layOut() {
        const std::vector<std::uint32_t> all = workflow_.levels();
        std::vector<int> levels;
        for (const std::uint32_t step : drawing_.stepOfCard) levels.push_back(static_cast<int>(all[step]));
        // Levels that have nothing to show leave no gap.
        const std::set<int> used(levels.begin(), levels.end());
        for (int& level : levels) {
            level = static_cast<int>(std::distance(used.begin(), used.find(level)));
        }
        layOutCards(drawing_.contents, levels, workflowSizes());
    }

    GraphCard card(std::uint32_t number) {
        const WorkflowStep& step = workflow_.steps[number];
        GraphCard card;
        card.key = raw(step.id) + 1;
        QStringList heading;
        if (step.starts > 0) heading.append(Words::tr("begins"));
        if (step.ends > 0) heading.append(Words::tr("ends"));
        card.heading = heading.join(QStringLiteral(" · "));
        card.badge = Words::tr("%1 ×").arg(readableNumber(step.visits));
        if (const Template* known = snapshot_.templates().find(step.id)) {
            for (const TemplatePart& part : templateParts(*known)) {
                const QString words = DisplayText(part.text, 600).text();
                if (part.slot >= 0) {
                    card.spans.push_back(
                        {static_cast<int>(card.text.size()), static_cast<int>(words.size())});
                }
                card.text += words;
            }
        }
        card.foot = Words::tr("in %1 of executions").arg(percentText(step.share));
        if (session_ != nullptr) layOver(number, card);
        card.words =
            QStringList{card.heading, card.text, card.badge, card.foot, card.note}.join(QLatin1Char('\n'));
        return card;
    }

    // What the session did at this step.
    void layOver(std::uint32_t number, GraphCard& card) {
        QStringList came;
        const Timestamp begin = session_->events.empty() ? Timestamp{} : session_->events.front().time;
        for (std::size_t i = 0; i < session_->path.steps.size(); ++i) {
            if (session_->path.steps[i] != number) continue;
            const double after = std::chrono::duration<double>(session_->events[i].time - begin).count();
            came.append(i == 0 ? Words::tr("1st") : Words::tr("%1. after %2").arg(i + 1).arg(lagText(after)));
        }
        card.faint = came.isEmpty();
        if (came.size() > 3) came = {came[0], QStringLiteral("…"), came.back()};
        if (!came.isEmpty()) card.heading = came.join(QStringLiteral(", "));
        for (const Departure& departure : session_->path.departures) {
            if (!showsAt(departure, number)) continue;
            card.note = noteOf(departure);
            card.centre = true;
            if (drawing_.departure < 0) drawing_.departure = static_cast<int>(drawing_.stepOfCard.size()) - 1;
        }
    }

    /// A departure shows where the session was when it left: at the step before what came; where there is
    /// none, at what came.
    bool showsAt(const Departure& departure, std::uint32_t number) const {
        const auto& steps = session_->path.steps;
        if (departure.kind == Departure::Kind::stopped) return lastStep(steps.size()) == number;
        if (departure.kind == Departure::Kind::wrongStart) return departure.came == number;
        const auto before = lastStep(departure.event);
        return before ? *before == number : departure.came == number;
    }
    std::optional<std::uint32_t> lastStep(std::size_t before) const {
        for (std::size_t i = before; i > 0; --i) {
            if (session_->path.steps[i - 1]) return session_->path.steps[i - 1];
        }
        return std::nullopt;
    }

    QString noteOf(const Departure& departure) const {
        const QString expected = departure.expected.empty()
                                     ? Words::tr("nothing")
                                     : titleOf(workflow_, departure.expected.front().step, snapshot_);
        switch (departure.kind) {
            case Departure::Kind::stopped:
                return Words::tr("▲ stopped; expected: %1").arg(expected);
            case Departure::Kind::wrongStart:
                return Words::tr("▲ no execution begins here; expected: %1").arg(expected);
            case Departure::Kind::leftOut:
                return Words::tr("▲ left out: %1").arg(expected);
            case Departure::Kind::unknownStep:
            case Departure::Kind::otherStep:
                break;
        }
        return Words::tr("▲ left here; expected: %1").arg(expected);
    }

    GraphArrow arrow(std::uint32_t number) const {
        const WorkflowEdge& edge = workflow_.edges[number];
        GraphArrow arrow;
        arrow.from = cardOf_.at(edge.from);
        arrow.to = cardOf_.at(edge.to);
        arrow.weight = edge.share;
        arrow.back = edge.loop;
        arrow.marked = taken_.contains(number);
        arrow.faint = session_ != nullptr && !arrow.marked;
        arrow.labelBy = -1;
        arrow.label = percentText(edge.share) + QStringLiteral(" · ") + lagText(edge.medianSeconds);
        arrow.words = Words::tr("From “%1” to “%2”: %3")
                          .arg(titleOf(workflow_, edge.from, snapshot_),
                               titleOf(workflow_, edge.to, snapshot_), fromEngine(workflowEdgeWords(edge)));
        return arrow;
    }

    void addFrame(const std::vector<std::uint32_t>& group) {
        GraphFrame frame;
        for (const std::uint32_t step : group) {
            if (shown_.contains(step)) frame.cards.push_back(cardOf_.at(step));
        }
        if (frame.cards.size() < 2) return;
        frame.caption = Words::tr("all of these, in any order");
        drawing_.contents.frames.push_back(std::move(frame));
    }

    const Workflow& workflow_;
    const Snapshot& snapshot_;
    double leastShare_;
    const ShownSession* session_;
    std::set<std::uint32_t> taken_;    // edges that the session took
    std::set<std::uint32_t> visited_;  // steps that it came to
    std::set<std::uint32_t> shown_;
    std::vector<std::uint32_t> edges_;
    std::map<std::uint32_t, int> cardOf_;
    WorkflowDrawing drawing_;
};

}  // namespace

GraphSizes workflowSizes() {
    return graphSizes(Qt::Vertical);
}

WorkflowDrawing drawWorkflow(const Workflow& workflow, const Snapshot& snapshot, double leastShare,
                             const ShownSession* session) {
    return Drawer(workflow, snapshot, leastShare, session).draw();
}

QString workflowName(const Workflow& workflow, const Snapshot& snapshot) {
    return DisplayText(workflowTitle(workflow, snapshot), 200).text();
}

QStringList departureSentences(const ShownSession& session, const Workflow& workflow,
                               const Snapshot& snapshot) {
    QStringList sentences;
    for (const Departure& departure : session.path.departures) {
        const TemplateId id = session.events[departure.event].id;
        const Template* known = snapshot.templates().find(id);
        const QString came = known ? DisplayText(withoutSecrets(known->text), 80).text() : templateNumber(id);
        const QString expected = expectedWords(departure, workflow, snapshot);
        const QString number = QString::number(departure.event + 1);
        switch (departure.kind) {
            case Departure::Kind::unknownStep:
                sentences.append(
                    Words::tr("Record %1, “%2”, is no step of this workflow.").arg(number, came));
                break;
            case Departure::Kind::otherStep:
                sentences.append(Words::tr("Record %1, “%2”, does not come here: %3 was expected.")
                                     .arg(number, came, expected));
                break;
            case Departure::Kind::wrongStart:
                sentences.append(
                    Words::tr("It begins with “%1”; executions begin with %2.").arg(came, expected));
                break;
            case Departure::Kind::leftOut:
                sentences.append(Words::tr("It went on to “%1” without %2.").arg(came, expected));
                break;
            case Departure::Kind::stopped:
                sentences.append(Words::tr("It stops after record %1, “%2”: %3 was expected.")
                                     .arg(number, came, expected));
                break;
        }
    }
    return sentences;
}

}  // namespace logwright::ui
