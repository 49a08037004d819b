// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The searches that a person gave a name and those made last, of the open project: what is changed shows at
// once and is kept by a thread of its own, in the order in which it was done. It waits for no analysis.

#include "engine/project/search_store.h"
#include "ui/session/engine_session.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace logwright::ui {

class SearchKeeper : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit SearchKeeper(EngineSession& session);
    ~SearchKeeper() override;  ///< waits until all is kept

    const SearchRecall& recall() const { return recall_; }
    void remember(const QString& typed);
    void save(const QString& name, const QString& typed);
    void remove(const QString& name);

signals:
    void changed();
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Store;
    using Change = std::function<void(SearchRecall&)>;
    using Write = std::function<Result<>(SearchStore&)>;
    void load();
    void change(Change change, Write write, bool asked);

    EngineSession& session_;
    SearchRecall recall_;
    std::vector<Change> early_;  ///< made before the project's searches were here
    bool loaded_ = false;
    bool told_ = false;  ///< that the history is not kept: of each search made it would be said again
    std::shared_ptr<Store> store_;
    QThreadPool worker_;
};

}  // namespace logwright::ui
