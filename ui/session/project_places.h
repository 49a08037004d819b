// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where projects are kept that a person did not name, and which places were opened lately.

#include <QList>
#include <QString>
#include <QStringList>

namespace logwright::ui {

/// Something that was opened: folders and files, or a project file.
struct Place {
    QStringList paths;  ///< absolute; empty for a project
    QString project;    ///< absolute; empty for paths
    bool operator==(const Place&) const = default;
};

/// "cluster", "cluster and 2 more", "incident.logwright".
QString placeTitle(const Place& place);

/// The project file that belongs to these paths: always the same for the same paths, so that opening a
/// folder again goes on where it was.
QString automaticProjectFile(const QStringList& absolutePaths);

/// Newest first; what is gone from the disk is left out.
QList<Place> recentPlaces();
void rememberPlace(const Place& place);
void forgetRecentPlaces();

}  // namespace logwright::ui
