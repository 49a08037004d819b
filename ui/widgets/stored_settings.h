// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Settings of the program, written on a thread of their own: QSettings waits until the disk has what it
// writes, and a disk that is busy with a project takes a fifth of a second for it.

#include <QSettings>

#include <functional>

namespace logwright::ui {

/// Runs `write` soon, in the order of these calls, each of which sees what the ones before it wrote. Reading
/// is for QSettings itself; it is cheap. All is written before the application ends.
void storeSettings(std::function<void(QSettings&)> write);

/// Waits until everything is stored.
void waitForStoredSettings();

}  // namespace logwright::ui
