// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a screen reader would hear: the events of Qt's accessibility, each with the name that its thing had
// when it was told.

#include <QAccessible>
#include <QList>
#include <QString>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace logwright::ui::test {

struct HeardEvent {
    QAccessible::Event type;
    QAccessible::Role role;
    QString name;
};

/// Listens while it lives; one at a time.
class HeardEvents {
public:
    HeardEvents() {
        heard().clear();
        // As if a screen reader had come; Qt has no public way to say so.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        before_ = QAccessible::installUpdateHandler(&HeardEvents::hear);
    }
    ~HeardEvents() { QAccessible::installUpdateHandler(before_); }

    void clear() { heard().clear(); }
    /// Names of what was told of by this kind of event, in order; of things of any role, or of one.
    QStringList names(QAccessible::Event type, QAccessible::Role role = QAccessible::NoRole) const {
        QStringList names;
        for (const HeardEvent& one : heard())
            if (one.type == type && (role == QAccessible::NoRole || one.role == role)) names << one.name;
        return names;
    }

private:
    static QList<HeardEvent>& heard() {
        static QList<HeardEvent> events;
        return events;
    }
    static void hear(QAccessibleEvent* event) {
        if (QAccessibleInterface* const of = event->accessibleInterface())
            heard().append({event->type(), of->role(), of->text(QAccessible::Name)});
    }

    QAccessible::UpdateHandler before_;
};

}  // namespace logwright::ui::test
