// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/graph_accessible.h"

#include "ui/graph/graph_view.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::GraphView)
};

/// Neighbours that a card's description names.
constexpr qsizetype mostNamed = 5;

using Relations = QList<QPair<QAccessibleInterface*, QAccessible::Relation>>;

QString inOneLine(QString lines) {
    return lines.replace(QLatin1Char('\n'), QStringLiteral(", "));
}

/// What the card is to the drawing, how strongly, and all of it in words.
QString cardName(const GraphContents& contents, int card) {
    const GraphCard& shown = contents.cards[static_cast<std::size_t>(card)];
    QStringList parts;
    const auto own = std::ranges::find_if(contents.arrows, [card](const GraphArrow& arrow) {
        return arrow.labelBy == card && (arrow.from == card) != (arrow.to == card);
    });
    if (own != contents.arrows.end())
        parts << (own->from == card ? Words::tr("Cause") : Words::tr("Effect")) << own->label;
    else if (shown.centre)
        parts << Words::tr("In the centre");
    parts << inOneLine(shown.words);
    return parts.join(QStringLiteral(", "));
}

QString cardDescription(const GraphContents& contents, int card) {
    QStringList before, after;
    for (const GraphArrow& arrow : contents.arrows) {
        const auto text = [&](int other) { return contents.cards[static_cast<std::size_t>(other)].text; };
        if (arrow.to == card && before.size() < mostNamed) before << text(arrow.from);
        if (arrow.from == card && after.size() < mostNamed) after << text(arrow.to);
    }
    QStringList sentences;
    if (!before.isEmpty()) sentences << Words::tr("Comes from: %1").arg(before.join(QStringLiteral("; ")));
    if (!after.isEmpty()) sentences << Words::tr("Leads to: %1").arg(after.join(QStringLiteral("; ")));
    return sentences.join(QStringLiteral(". "));
}

/// A card or an arrow, by its place among the children: cards stand first.
class GraphPartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GraphPartAccessible(GraphView& view, int index) : view_(&view), index_(index) {}

    bool isCard() const { return index_ < cards(); }
    int index() const { return index_; }

    bool isValid() const override {
        return view_ && index_ < cards() + static_cast<int>(view_->contents().arrows.size());
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(view_.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return isCard() ? QAccessible::TreeItem : QAccessible::Link; }

    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name)
            return isCard() ? cardName(view_->contents(), index_) : inOneLine(arrow().words);
        if (kind == QAccessible::Description && isCard()) return cardDescription(view_->contents(), index_);
        return {};
    }

    QRect rect() const override {
        if (!isValid()) return {};
        const QRect there = isCard() ? view_->cardRect(index_) : view_->arrowRect(index_ - cards());
        return {view_->viewport()->mapToGlobal(there.topLeft()), there.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const std::optional<int> current = isCard() ? view_->currentCard() : view_->currentArrow();
        state.selectable = true;
        state.focusable = true;
        state.selected = current == (isCard() ? index_ : index_ - cards());
        state.focused = state.selected && view_->hasFocus();
        const QRect ground(view_->viewport()->mapToGlobal(QPoint(0, 0)), view_->viewport()->size());
        state.offscreen = !ground.intersects(rect());
        if (!isCard()) return state;
        state.expandable = fold() != GraphCard::Fold::none;
        state.expanded = fold() == GraphCard::Fold::open;
        state.collapsed = fold() == GraphCard::Fold::closed;
        return state;
    }

    Relations relations(QAccessible::Relation match) const override {
        Relations related;
        QAccessibleInterface* const drawing = parent();
        if (!drawing || !isValid()) return related;
        const auto add = [&](int card, QAccessible::Relation relation) {
            if (match & relation) related.append({drawing->child(card), relation});
        };
        // What leads here controls it; an arrow stands between the two that it joins.
        if (!isCard()) {
            add(arrow().from, QAccessible::Controller);
            add(arrow().to, QAccessible::Controlled);
            return related;
        }
        for (const GraphArrow& one : view_->contents().arrows) {
            if (one.to == index_) add(one.from, QAccessible::Controller);
            if (one.from == index_) add(one.to, QAccessible::Controlled);
        }
        return related;
    }

    QStringList actionNames() const override {
        if (!isValid()) return {};
        QStringList names{pressAction(), setFocusAction()};
        if (isCard() && fold() != GraphCard::Fold::none) names << toggleAction();
        return names;
    }
    // A press does what a double click does, a toggle what a click on the knob does.
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == toggleAction() && isCard()) return Q_EMIT view_->foldWanted(index_);
        isCard() ? view_->chooseCard(index_) : view_->chooseArrow(index_ - cards());
        if (name == setFocusAction()) view_->setFocus(Qt::OtherFocusReason);
        if (name != pressAction()) return;
        if (isCard())
            Q_EMIT view_->cardOpened(index_);
        else
            Q_EMIT view_->arrowOpened(index_ - cards());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

private:
    int cards() const { return static_cast<int>(view_->contents().cards.size()); }
    GraphCard::Fold fold() const { return view_->contents().cards[static_cast<std::size_t>(index_)].fold; }
    const GraphArrow& arrow() const {
        return view_->contents().arrows[static_cast<std::size_t>(index_ - cards())];
    }

    QPointer<GraphView> view_;
    int index_;
};

class GraphAccessible : public QAccessibleWidget {
public:
    explicit GraphAccessible(GraphView* view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~GraphAccessible() override { forget(); }

    void forget() {
        for (const QAccessible::Id part : std::as_const(parts_)) QAccessible::deleteAccessibleInterface(part);
        parts_.clear();
    }

    int childCount() const override {
        return static_cast<int>(view().contents().cards.size() + view().contents().arrows.size());
    }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        if (const auto known = parts_.constFind(index); known != parts_.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new GraphPartAccessible(view(), index);
        parts_.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface* one) const override {
        const auto* part = dynamic_cast<const GraphPartAccessible*>(one);
        return part ? part->index() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int index = 0; index < childCount(); ++index)
            if (QAccessibleInterface* const part = child(index); part->rect().contains(x, y)) return part;
        return nullptr;
    }
    /// The current card or arrow; nothing where there is none.
    QAccessibleInterface* current() const {
        if (const std::optional<int> card = view().currentCard()) return child(*card);
        if (const std::optional<int> arrow = view().currentArrow())
            return child(static_cast<int>(view().contents().cards.size()) + *arrow);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return view().hasFocus() ? current() : nullptr; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Description)
            return Words::tr("%1 cards, %2 arrows")
                .arg(view().contents().cards.size())
                .arg(view().contents().arrows.size());
        return QAccessibleWidget::text(kind);
    }

private:
    GraphView& view() const { return *static_cast<GraphView*>(widget()); }

    mutable QHash<int, QAccessible::Id> parts_;  ///< those that were asked for
};

GraphAccessible* accessibleOf(GraphView& view) {
    if (!QAccessible::isActive()) return nullptr;
    return dynamic_cast<GraphAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* view = qobject_cast<GraphView*>(object);
    return view ? new GraphAccessible(view) : nullptr;
}

}  // namespace

void installGraphAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

void tellGraphFocus(GraphView& view) {
    GraphAccessible* const drawing = view.hasFocus() ? accessibleOf(view) : nullptr;
    QAccessibleInterface* const part = drawing ? drawing->current() : nullptr;
    if (!part) return;
    QAccessibleEvent focused(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

void tellGraphChanged(GraphView& view) {
    GraphAccessible* const drawing = accessibleOf(view);
    if (!drawing) return;
    drawing->forget();
    QAccessibleEvent reordered(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

}  // namespace logwright::ui
