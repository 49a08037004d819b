// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/filter_stack.h"

#include "engine/project/kept_filter.h"

#include <algorithm>

namespace logwright::ui {

namespace {

/// More steps back than anybody takes; keeps the history from growing for ever.
constexpr qsizetype longestHistory = 200;

bool addsUp(Condition::Kind kind) {
    return kind == Condition::Kind::withoutTemplate || kind == Condition::Kind::search;
}

}  // namespace

Filter FilterStack::filter() const {
    Filter joined;
    joined.withHidden = withHidden_;
    for (const Condition& condition : conditions_) {
        if (!condition.on) continue;
        Filter part = condition.part;
        std::erase_if(part.found, [](const FoundPart& found) { return !found.records; });
        join(joined, part);
    }
    return joined;
}

void FilterStack::apply(const Condition& condition) {
    if (conditions_.contains(condition)) return;
    QList<Condition> next = conditions_;
    next.removeIf([&](const Condition& other) {
        if (other.kind != condition.kind) return false;
        if (condition.kind == Condition::Kind::search) return other.search == condition.search;
        return !addsUp(condition.kind) || other.part == condition.part;
    });
    next.append(condition);
    commit(std::move(next));
}

void FilterStack::setOn(int index, bool on) {
    if (index < 0 || index >= conditions_.size()) return;
    QList<Condition> next = conditions_;
    next[index].on = on;
    commit(std::move(next));
}

void FilterStack::move(int from, int to) {
    if (from < 0 || to < 0 || from >= conditions_.size() || to >= conditions_.size()) return;
    QList<Condition> next = conditions_;
    next.move(from, to);
    commit(std::move(next));
}

void FilterStack::replace(const QList<Condition>& conditions) {
    commit(conditions);
}

void FilterStack::toggle(const Condition& condition) {
    const qsizetype index = conditions_.indexOf(condition);
    if (index < 0)
        apply(condition);
    else
        lift(static_cast<int>(index));
}

void FilterStack::lift(int index) {
    if (index < 0 || index >= conditions_.size()) return;
    QList<Condition> next = conditions_;
    next.removeAt(index);
    commit(std::move(next));
}

void FilterStack::lift(Condition::Kind kind) {
    QList<Condition> next = conditions_;
    next.removeIf([kind](const Condition& condition) { return condition.kind == kind; });
    commit(std::move(next));
}

void FilterStack::liftLast() {
    lift(static_cast<int>(conditions_.size()) - 1);
}

void FilterStack::clear() {
    commit({});
}

void FilterStack::goBack() {
    if (!canGoBack()) return;
    conditions_ = history_.at(--at_);
    emit changed();
    emit took();
}

void FilterStack::goForward() {
    if (!canGoForward()) return;
    conditions_ = history_.at(++at_);
    emit changed();
    emit did();
}

void FilterStack::reset() {
    const bool had = !conditions_.isEmpty() || history_.size() > 1 || withHidden_;
    withHidden_ = false;
    conditions_.clear();
    history_ = {{}};
    at_ = 0;
    if (had) emit changed();
}

void FilterStack::restore(const QList<Condition>& conditions, bool withHidden) {
    withHidden_ = withHidden;
    conditions_ = conditions;
    history_ = {conditions};
    at_ = 0;
    emit changed();
}

void FilterStack::setWithHidden(bool with) {
    if (std::exchange(withHidden_, with) != with) emit changed();
}

void FilterStack::renew(const std::function<Condition(const Condition&)>& renewed) {
    bool differs = false;
    for (Condition& condition : conditions_) {
        Condition next = renewed(condition);
        differs =
            differs || next != condition || next.label != condition.label || next.hint != condition.hint;
        condition = std::move(next);
    }
    for (QList<Condition>& step : history_)
        for (Condition& condition : step) condition = renewed(condition);
    if (differs) emit changed();
}

void FilterStack::commit(QList<Condition> conditions) {
    if (conditions == conditions_) return;
    conditions_ = std::move(conditions);
    history_.resize(at_ + 1);
    history_.append(conditions_);
    if (history_.size() > longestHistory) history_.removeFirst();
    at_ = history_.size() - 1;
    emit changed();
    emit did();
}

}  // namespace logwright::ui
