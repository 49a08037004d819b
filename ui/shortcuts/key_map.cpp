// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts/key_map.h"

#include "ui/widgets/stored_settings.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace logwright::ui {

namespace {

QString settingOf(const QAction& action) {
    return QStringLiteral("shortcuts/") + action.objectName();
}

bool isWide(const QAction& action) {
    return action.shortcutContext() == Qt::WindowShortcut ||
           action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Whether an action that works where `widget` has the keyboard works where `other` has it.
bool reaches(const QAction& action, const QObject* widget, const QObject* other) {
    if (qobject_cast<const QMenu*>(widget)) return false;  // it shows actions, and has no keys of theirs
    if (widget == other) return true;
    if (action.shortcutContext() != Qt::WidgetWithChildrenShortcut) return false;
    for (const QObject* one = other; one; one = one->parent())
        if (one == widget) return true;
    return false;
}

/// Whether there is a place where both answer to their keys.
bool meet(const QAction& a, const QAction& b) {
    if (isWide(a) || isWide(b)) return true;
    const QList<QObject*> ofA = a.associatedObjects();
    const QList<QObject*> ofB = b.associatedObjects();
    return std::ranges::any_of(ofA, [&](const QObject* one) {
        return std::ranges::any_of(
            ofB, [&](const QObject* other) { return reaches(a, one, other) || reaches(b, other, one); });
    });
}

}  // namespace

QString writtenKeys(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

QString hintOfKeys(const QList<QKeySequence>& keys) {
    return keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(writtenKeys({keys.front()}));
}

QString KeyedAction::group() const {
    return action->objectName().section(QLatin1Char('.'), 0, 0);
}

QString KeyedAction::words() const {
    QString text = action->text().section(QLatin1Char('\t'), 0, 0);
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text;
}

QString KeyedAction::keys() const {
    return writtenKeys(action->shortcuts());
}

KeyMap::KeyMap(QWidget& window) : QObject(&window) {
    for (QAction* action : window.findChildren<QAction*>()) {
        // Qt names some of its own, without a group.
        if (!action->objectName().contains(QLatin1Char('.'))) continue;
        const QString hint = hintOfKeys(action->shortcuts());
        actions_.append({action, action->shortcuts(), !hint.isEmpty() && action->toolTip().endsWith(hint)});
    }
    const QSettings settings;
    for (int i = 0; i < actions_.size(); ++i) {
        const QVariant stored = settings.value(settingOf(*actions_[i].action));
        if (!stored.isValid()) continue;
        QList<QKeySequence> keys =
            QKeySequence::listFromString(stored.toString(), QKeySequence::PortableText);
        keys.removeAll(QKeySequence());  // what an empty text is read as, or keys that no longer are any
        apply(i, keys);
    }
}

bool KeyMap::isUsual(int action) const {
    return actions_[action].action->shortcuts() == actions_[action].usual;
}

QList<int> KeyMap::conflicts(int action, const QKeySequence& keys) const {
    QList<int> others;
    for (int i = 0; i < actions_.size(); ++i)
        if (i != action && !keys.isEmpty() && actions_[i].action->shortcuts().contains(keys) &&
            meet(*actions_[action].action, *actions_[i].action))
            others.append(i);
    return others;
}

bool KeyMap::isReserved(int action, const QKeySequence& keys) const {
    static constexpr Qt::Key walking[] = {Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,    Qt::Key_Down,
                                          Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab,   Qt::Key_Home,
                                          Qt::Key_End,    Qt::Key_Return,   Qt::Key_Enter, Qt::Key_Space,
                                          Qt::Key_Backtab};
    if (keys.isEmpty() || actions_[action].usual.contains(keys)) return false;
    const QKeyCombination first = keys[0];
    if (first.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) return false;
    return std::ranges::find(walking, first.key()) != std::end(walking);
}

void KeyMap::setKeys(int action, const QKeySequence& keys) {
    const QList<QKeySequence> chosen = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    takeFromOthers(action, chosen);
    apply(action, chosen);
    store(action);
    emit changed();
}

void KeyMap::reset(int action) {
    const QList<QKeySequence> usual = actions_[action].usual;
    takeFromOthers(action, usual);
    apply(action, usual);
    store(action);
    emit changed();
}

void KeyMap::resetAll() {
    for (int i = 0; i < actions_.size(); ++i) apply(i, actions_[i].usual);
    storeSettings([](QSettings& settings) { settings.remove(QStringLiteral("shortcuts")); });
    emit changed();
}

void KeyMap::takeFromOthers(int action, const QList<QKeySequence>& keys) {
    for (const QKeySequence& one : keys)
        for (const int other : conflicts(action, one)) {
            QList<QKeySequence> left = actions_[other].action->shortcuts();
            left.removeAll(one);
            apply(other, left);
            store(other);
        }
}

void KeyMap::apply(int action, const QList<QKeySequence>& keys) {
    const KeyedAction& one = actions_[action];
    QString tip = one.action->toolTip();
    const QString before = hintOfKeys(one.action->shortcuts());
    if (one.hinted && !before.isEmpty() && tip.endsWith(before)) tip.chop(before.size());
    one.action->setShortcuts(keys);
    if (one.hinted) one.action->setToolTip(tip + hintOfKeys(keys));
}

void KeyMap::store(int action) const {
    const QString setting = settingOf(*actions_[action].action);
    const QString keys =
        QKeySequence::listToString(actions_[action].action->shortcuts(), QKeySequence::PortableText);
    storeSettings([setting, keys, usual = isUsual(action)](QSettings& settings) {
        if (usual)
            settings.remove(setting);
        else
            settings.setValue(setting, keys);
    });
}

}  // namespace logwright::ui
