// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/journal_source.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace logwright::ui {

namespace {

constexpr int firstEntries = 10'000;
constexpr int lookEveryMs = 50;
constexpr int patienceMs = 3'000;  // after which an empty journal is opened as it is
constexpr int endingMs = 1'000;

}  // namespace

JournalSource::JournalSource(EngineSession& session, SourceFollower& follower, QObject* parent)
    : QObject(parent), session_(session), follower_(follower) {
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) say(process_.errorString());
    });
    connect(&process_, &QProcess::finished, this, [this](int code) {
        if (code != 0 && !file_.isEmpty())
            say(QString::fromLocal8Bit(process_.readAllStandardError()).trimmed());
    });
    // Another project was opened, or none.
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        if (opened_ && !session_.openedPaths().contains(file_)) stop();
    });
}

JournalSource::~JournalSource() {
    stop();
}

QString JournalSource::program() {
    return QStandardPaths::findExecutable(QStringLiteral("journalctl"));
}

void JournalSource::follow() {
    stop();
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/journal");
    if (!QDir().mkpath(folder)) return say(tr("%1 cannot be made").arg(folder));
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd-HHmmss-zzz"));
    file_ = folder + QStringLiteral("/journal-%1.json").arg(now);
    process_.setStandardOutputFile(file_, QIODevice::Truncate);
    process_.start(program(),
                   {QStringLiteral("--follow"), QStringLiteral("--all"), QStringLiteral("--output=json"),
                    QStringLiteral("--lines=%1").arg(firstEntries)});
    open();
}

// Once something is there: of an empty file no format can be told.
void JournalSource::open() {
    auto* waiting = new QTimer(this);
    waiting->setInterval(lookEveryMs);
    const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(patienceMs);
    connect(waiting, &QTimer::timeout, this, [this, waiting, until, file = file_] {
        const bool late = QDateTime::currentDateTimeUtc() > until;
        if (file != file_) return waiting->deleteLater();
        if (QFileInfo(file).size() == 0 && !late) return;
        waiting->deleteLater();
        opened_ = true;
        session_.openPaths({file});
        follower_.setFollowing(true);
    });
    waiting->start();
}

void JournalSource::say(const QString& what) {
    file_.clear();
    emit refused(tr("The journal cannot be followed"), Error{what.toStdString(), "", ""});
}

void JournalSource::stop() {
    file_.clear();
    opened_ = false;
    if (process_.state() == QProcess::NotRunning) return;
    process_.terminate();
    if (!process_.waitForFinished(endingMs)) process_.kill();
}

}  // namespace logwright::ui
