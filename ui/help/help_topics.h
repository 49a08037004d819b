// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the help says of each view, in plain words of the language that is shown: what it shows, the keys
// that are its own, and where its figures come from. Actions with their keys come from the key map, so the
// help tells the keys that a person chose.

#include <QList>
#include <QString>

class QWidget;

namespace logwright::ui {

struct HelpTopic {
    struct Key {
        QString keys;
        QString meaning;
    };
    QString name;  ///< as the view is named: "log"
    QString title;
    QString shows;
    QString figures;
    QList<Key> keys;     ///< that are no actions
    QStringList groups;  ///< of the actions that belong to it
};

/// In the order of the window, "window" first.
QList<HelpTopic> helpTopics();

/// Says which topic is of a view: who asks for help within it gets that one, who asks what it is what it
/// shows.
void setHelpTopic(QWidget& view, const QString& name);
/// The topic of the nearest view around a widget; "window" where there is none.
QString helpTopicOf(const QWidget* widget);

}  // namespace logwright::ui
