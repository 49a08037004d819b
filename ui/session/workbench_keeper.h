// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person arranged in the open project (filters, highlighters, the layout), kept in its file by a
// thread of its own, a third of a second after each change at the latest. It waits for no analysis.

#include "engine/project/workbench_store.h"
#include "ui/session/engine_session.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>

namespace logwright::ui {

class WorkbenchKeeper : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit WorkbenchKeeper(EngineSession& session);
    ~WorkbenchKeeper() override;  ///< waits until all is kept

    /// The project's texts are here. Nothing is kept before.
    bool loaded() const { return loaded_; }
    /// Of the project, with all that was kept since; empty where there is none.
    std::string text(KeptText::Kind kind, const std::string& name = {}) const;
    std::vector<KeptText> texts() const;
    /// An empty text takes it away.
    void keep(const KeptText& text);
    /// True where all of it is in the project file.
    bool kept() const { return waiting_.empty() && writing_ == 0; }

signals:
    void loadedChanged();
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Store;
    using Key = std::pair<KeptText::Kind, std::string>;
    void load();
    void write();

    EngineSession& session_;
    std::map<Key, std::string> texts_;
    std::map<Key, std::string> waiting_;  ///< not yet given to the worker
    bool loaded_ = false;
    bool told_ = false;  ///< that it cannot be kept: of each change it would be said again
    int writing_ = 0;
    std::shared_ptr<Store> store_;
    QTimer timer_;
    QThreadPool worker_;
};

}  // namespace logwright::ui
