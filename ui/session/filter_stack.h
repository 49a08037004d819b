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
    quint64 moment = 0;   ///< and when it was looked up
    bool operator==(const Condition& other) const {
        return kind == other.kind && part == other.part && search == other.search;
    }
};

class FilterStack : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<Condition>& conditions() const { return conditions_; }
    /// All conditions joined.
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
    void lift(int index);
    void lift(Condition::Kind kind);
    void liftLast();
    void clear();
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < history_.size(); }
    void goBack();
    void goForward();
    /// Forgets conditions and history: another project.
    void reset();
    /// Puts `renewed(condition)` for every condition, also those to go back to: a template has another name,
    /// or went up in another one.
    void renew(const std::function<Condition(const Condition&)>& renewed);

signals:
    void changed();

private:
    void commit(QList<Condition> conditions);
    QList<Condition> conditions_;
    QList<QList<Condition>> history_{{}};
    qsizetype at_ = 0;
    bool withHidden_ = false;
};

}  // namespace logwright::ui
