// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The help: a list of the views and what is said of the chosen one. It stays open beside the window.

#include "ui/help/help_topics.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace logwright::ui {

class KeyMap;

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(const KeyMap& keys, QWidget* parent = nullptr);

    void showTopic(const QString& name);
    QString topic() const;
    QTextBrowser& text() { return *text_; }
    QListWidget& list() { return *list_; }

private:
    void write();

    const KeyMap& keys_;
    QList<HelpTopic> topics_;
    QListWidget* list_;
    QTextBrowser* text_;
};

/// A topic as it is shown; everything in it is escaped.
QString helpMarkup(const HelpTopic& topic, const KeyMap& keys);

}  // namespace logwright::ui
