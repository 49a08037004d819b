// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the tests of the views share: snapshots made by hand, a project of a few small logs, pictures of
// widgets in both themes, and Qt warnings that fail the test.

#include "engine/events/snapshot.h"
#include "engine/project/record_text.h"

#include <QTemporaryDir>
#include <QWidget>

#include <cstdint>
#include <string>
#include <vector>

namespace logwright::ui {

class Workspace;

/// From now on a Qt warning is a failure, and settings go to a place of the test's own. Call in
/// initTestCase().
void prepareViewTest();

/// How a snapshot made by hand is to be.
struct MadeRecords {
    std::uint32_t count = 0;
    std::uint32_t perChunk = 100'000;
    std::uint32_t templates = 3;
    /// Record i is at `start` + i * `step`, of template i % templates, its severity and flags as given by the
    /// functions below.
    Timestamp start{std::chrono::seconds(1'445'191'200)};  // 2015-10-18 18:00:00
    std::chrono::nanoseconds step{std::chrono::milliseconds(250)};
};

/// Severity of record i: one in 50 an error, one in 10 a warning, else information.
Severity madeSeverity(std::uint32_t i);
/// One in 20 has several lines.
bool madeSeveralLines(std::uint32_t i);

SnapshotPtr makeSnapshot(const MadeRecords& made);

/// Text of record i as a reader would give it.
RecordText makeText(RecordIndex record);

/// A folder with logs of several kinds: a service with stack traces, a web server, one without times.
void writeSampleLogs(const QTemporaryDir& folder);

/// Opens the folder in the workspace and waits until all is read and counted.
bool openAndWait(Workspace& workspace, const QString& folder);

/// Saves what the widget looks like in light and dark as NAME-light.png and NAME-dark.png under the pictures
/// folder of the build.
void savePictures(QWidget& widget, const QString& name);

}  // namespace logwright::ui
