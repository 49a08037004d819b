// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/line_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace logwright::ui {

namespace {

bool hasUseFor(const QLineEdit& line, const QKeyEvent& key) {
    if (key.matches(QKeySequence::Undo)) return line.isUndoAvailable();
    if (key.matches(QKeySequence::Redo)) return line.isRedoAvailable();
    if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut)) return line.hasSelectedText();
    // What is typed, and the keys that walk in what was typed.
    const Qt::KeyboardModifiers typing = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    if (!(key.modifiers() & ~typing)) return true;
    static constexpr QKeySequence::StandardKey walking[] = {
        QKeySequence::Paste,           QKeySequence::SelectAll,          QKeySequence::MoveToNextWord,
        QKeySequence::SelectNextWord,  QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
        QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord};
    return std::ranges::any_of(walking, [&](QKeySequence::StandardKey one) { return key.matches(one); });
}

bool isOfWindow(const QLineEdit& line, const QKeyEvent& key) {
    const QKeySequence keys(key.keyCombination());
    const QList<QAction*> actions = line.window()->findChildren<QAction*>();
    return std::ranges::any_of(actions, [&](const QAction* action) {
        return action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut &&
               action->shortcuts().contains(keys);
    });
}

class KeyLeaver : public QObject {
public:
    explicit KeyLeaver(QLineEdit& line) : QObject(&line), line_(line) { line.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != &line_ || event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (hasUseFor(line_, key) || !isOfWindow(line_, key)) return false;
        event->ignore();
        return true;
    }

private:
    QLineEdit& line_;
};

}  // namespace

void leaveKeysToWindow(QLineEdit& line) {
    new KeyLeaver(line);
}

}  // namespace logwright::ui
