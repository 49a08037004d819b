// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/project_places.h"

#include "ui/widgets/stored_settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace logwright::ui {

namespace {

constexpr qsizetype longestRecentList = 12;
constexpr auto recentKey = "recent";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Places)
};

QString lastName(const QString& path) {
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() ? path : name;
}

bool exists(const Place& place) {
    if (!place.project.isEmpty()) return QFileInfo::exists(place.project);
    return std::any_of(place.paths.begin(), place.paths.end(),
                       [](const QString& path) { return QFileInfo::exists(path); });
}

QList<Place> storedPlaces(QSettings& settings) {
    QList<Place> places;
    const int count = settings.beginReadArray(recentKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        places.append({settings.value("paths").toStringList(), settings.value("project").toString()});
    }
    settings.endArray();
    return places;
}

void store(QSettings& settings, const QList<Place>& places) {
    settings.remove(recentKey);
    settings.beginWriteArray(recentKey, static_cast<int>(places.size()));
    for (int i = 0; i < places.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("paths", places.at(i).paths);
        settings.setValue("project", places.at(i).project);
    }
    settings.endArray();
}

}  // namespace

QString placeTitle(const Place& place) {
    if (!place.project.isEmpty()) return lastName(place.project);
    if (place.paths.isEmpty()) return {};
    const QString first = lastName(place.paths.front());
    const int more = static_cast<int>(place.paths.size()) - 1;
    return more == 0 ? first : Words::tr("%1 and %n more", nullptr, more).arg(first);
}

QString automaticProjectFile(const QStringList& absolutePaths) {
    QStringList sorted = absolutePaths;
    sorted.sort();
    // No path holds a NUL, so no two lists of paths are the same when joined by it.
    const QByteArray key = sorted.join(QChar(u'\0')).toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects");
    return folder + QLatin1Char('/') + hash + QStringLiteral(".logwright");
}

QList<Place> recentPlaces() {
    QSettings settings;
    QList<Place> places = storedPlaces(settings);
    places.removeIf([](const Place& place) { return !exists(place); });
    return places;
}

void rememberPlace(const Place& place) {
    storeSettings([place](QSettings& settings) {
        QList<Place> places = storedPlaces(settings);
        places.removeAll(place);
        places.prepend(place);
        store(settings, places.mid(0, longestRecentList));
    });
}

void forgetRecentPlaces() {
    storeSettings([](QSettings& settings) { store(settings, {}); });
}

}  // namespace logwright::ui
