// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <functional>
#include <utility>

namespace logwright::ui::test {

/// Waits until two looks in a row show the same: what was asked for is laid out and painted. False where it
/// does not within `patience` milliseconds. `last` is what shows.
inline bool standsStill(QWidget& widget, int patience = 5'000, QImage* last = nullptr) {
    QImage shown;
    const bool still = QTest::qWaitFor(
        [&] {
            const QImage now = widget.grab().toImage();
            return std::exchange(shown, now) == now;
        },
        patience);
    if (last) *last = shown;
    return still;
}

/// The whole window in both themes, as NAME-dark.png and NAME-light.png in `folder`: each when it is at rest
/// and two looks in a row show the same. What never stands still, a training under way, is taken as it is
/// after two seconds. False where the window does not come to rest, or a picture cannot be saved.
inline bool saveWindowPictures(QWidget& window, const QString& folder, const QString& name,
                               const std::function<bool()>& atRest) {
    QDir().mkpath(folder);
    for (const Theme::Choice choice : {Theme::Choice::dark, Theme::Choice::light}) {
        Theme::current().choose(choice);
        if (!QTest::qWaitFor(atRest, 60'000)) return false;
        QImage last;
        (void)standsStill(window, 2'000, &last);
        const QString theme =
            choice == Theme::Choice::light ? QStringLiteral("light") : QStringLiteral("dark");
        if (!last.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme))) return false;
    }
    return true;
}

}  // namespace logwright::ui::test
