// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keeps the window of the program. When another language is chosen, a window in that language takes its
// place: with the same project, view, filter and chosen record. Tasks under way are stopped as by closing;
// what was being read is read on.

#include <QObject>

#include <memory>

namespace logwright::ui {

class MainWindow;

class WindowKeeper : public QObject {
    Q_OBJECT
public:
    explicit WindowKeeper(QObject* parent = nullptr);
    ~WindowKeeper() override;

    MainWindow& window() { return *window_; }

signals:
    void replaced();  ///< window() is another one, and shown

private:
    void replace();

    std::unique_ptr<MainWindow> window_;
};

}  // namespace logwright::ui
