// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one filter of all views: a stack of conditions, each shown as a chip that can be lifted, with back and
// forward.

#include "engine/events/filter.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace logwright::ui {

/// One condition, one chip.
struct Condition {
    enum class Kind {
        time,
        templates,
        withoutTemplate,
        severities,
        sources,
        components,
        cardinality,
        search
    };
    Kind kind = Kind::time;
    Filter part;          ///< a filter with just this condition
    QString label;        ///< "10:02 - 10:17", "template 12", "error and above"
    QString hint = {};    ///< more of it, for a hover: the template's text, the whole range
    QString search = {};  ///< of a search: its line; see search_filters.h
    quint64 moment =
        0;           ///< and when it was looked up; until it was, `part` has no records, which filters none
    bool on = true;  ///< one that is off filters nothing and keeps its place
    bool operator==(const Condition& other) const {
        return kind == other.kind && part == other.part && search == other.search && on == other.on;
    }
};

class FilterStack : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<Condition>& conditions() const { return conditions_; }
    /// All conditions that are on, joined.
    Filter filter() const;

    /// Whether records of hidden templates pass too. Not a condition: it has no chip, and going back and
    /// forward leaves it as it is.
    bool withHidden() const { return withHidden_; }
    void setWithHidden(bool with);

    /// Adds a condition. One of the same kind is replaced (but for withoutTemplate and search, which add up;
    /// of one search there is one condition).
    void apply(const Condition& condition);
    /// Applies it, or lifts it where it already stands: a second click.
    void toggle(const Condition& condition);
    void setOn(int index, bool on);
    void move(int from, int to);
    /// Puts these in the place of all there are: a filter that was saved.
    void replace(const QList<Condition>& conditions);
    void lift(int index);
    void lift(Condition::Kind kind);
    void liftLast();
    void clear();
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < history_.size(); }
    void goBack();
    void goForward();
    /// The conditions before the last step, or before the last one back; null where there are none.
    const QList<Condition>* previous() const { return canGoBack() ? &history_.at(at_ - 1) : nullptr; }
    const QList<Condition>* next() const { return canGoForward() ? &history_.at(at_ + 1) : nullptr; }
    /// Forgets conditions and history: another project.
    void reset();
    /// Takes up where a person was: there is no way back before it.
    void restore(const QList<Condition>& conditions, bool withHidden);
    /// Puts `renewed(condition)` for every condition, also those to go back to: a template has another name,
    /// or went up in another one.
    void renew(const std::function<Condition(const Condition&)>& renewed);

signals:
    void changed();
    void did();   ///< the conditions are others by a new step, or by one forward
    void took();  ///< or by one back

private:
    void commit(QList<Condition> conditions);
    QList<Condition> conditions_;
    QList<QList<Condition>> history_{{}};
    qsizetype at_ = 0;
    bool withHidden_ = false;
};

}  // namespace logwright::ui
