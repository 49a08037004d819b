// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keeps in the open project how a person arranged the window: docks, columns, sorting, splitters, the view
// that is in front, folding and the chosen record. Within a second of each change; the window's size and
// place on the screen are no part of it.

#include "engine/detect/record_places.h"
#include "ui/session/workspace.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QHeaderView;
class QJsonObject;
class QSplitter;

namespace logwright::ui {

class DockLayout;
class LogView;
class ViewTabs;

class LayoutKeeper : public QObject {
    Q_OBJECT
public:
    struct Part {
        QString name;
        QWidget* widget;
    };
    /// `parts`: the views and the contents of docks, by names that stay. All must outlive it.
    LayoutKeeper(Workspace& workspace, DockLayout& docks, ViewTabs& tabs, LogView& log,
                 const QList<Part>& parts);

    ~LayoutKeeper() override;

    /// What was changed just now is kept too: the window closes.
    void keepNow();

protected:
    /// Docks that are drawn wider tell nobody else.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <class Widget>
    struct Named {
        QString name;
        Widget* widget;
    };
    void listen();
    void changed();
    void take();
    QJsonObject layout() const;
    void takeUp(const QJsonObject& layout);
    void takeUpPlace(const QJsonObject& layout);

    Workspace& workspace_;
    DockLayout& docks_;
    ViewTabs& tabs_;
    LogView& log_;
    QList<Part> parts_;
    QList<Named<QHeaderView>> headers_;
    QList<Named<QSplitter>> splitters_;
    QTimer timer_;
    bool taking_ = false;
};

}  // namespace logwright::ui
