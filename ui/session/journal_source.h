// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The system's journal as it is written: journalctl writes what it says into a file, which is opened and
// followed like any other. It ends with this object, with another project, or by itself.

#include "ui/session/engine_session.h"
#include "ui/session/source_follower.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace logwright::ui {

class JournalSource : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    JournalSource(EngineSession& session, SourceFollower& follower, QObject* parent = nullptr);
    ~JournalSource() override;

    /// Where journalctl stands; empty on systems without it.
    static QString program();

    /// Opens the journal's last entries and follows what comes. refused() where that cannot be.
    void follow();

signals:
    void refused(const QString& title, const logwright::Error& error);

private:
    void open();
    void say(const QString& what);
    void stop();

    EngineSession& session_;
    SourceFollower& follower_;
    QProcess process_;
    QString file_;
    bool opened_ = false;
};

}  // namespace logwright::ui
