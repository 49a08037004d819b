// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Takes pictures of the window and of each of its views, light and dark, once everything is read and shown:
// for a run without a display, and to be looked at by whoever changes a view.

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace logwright::ui {

class MainWindow;

class PictureTaker : public QObject {
    Q_OBJECT
public:
    PictureTaker(MainWindow& window, const QString& folder);

    /// Waits for the window to come to rest and begins.
    void start();

signals:
    /// The files that were written; fewer than wanted where the folder could not be written to.
    void finished(const QStringList& files);

private:
    /// Calls `then` when nothing has been running for a while.
    void whenAtRest(const std::function<void()>& then);
    void watch();
    void chooseSomething();
    void takeTheme(qsizetype theme);
    void takeTab(qsizetype theme, int tab);
    void save(QWidget& widget, const QString& name);

    MainWindow& window_;
    const QString folder_;
    QStringList files_;
    QTimer timer_;
    int restingFor_ = 0;
    std::function<void()> then_;
};

}  // namespace logwright::ui
