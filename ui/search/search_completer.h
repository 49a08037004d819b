// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What may stand at the cursor of a search line, in a list below it: fields, and the values that the project
// has.

#include "engine/search/query_completion.h"
#include "ui/session/engine_session.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace logwright::ui {

class SearchCompleter : public QObject {
    Q_OBJECT
public:
    SearchCompleter(QLineEdit& line, EngineSession& session);

    /// The list while it is shown.
    QCompleter& list() { return *list_; }

private:
    void suggest();
    void insert(const QString& suggestion);
    void readVocabulary();

    QLineEdit& line_;
    EngineSession& session_;
    QStandardItemModel* model_;
    QCompleter* list_;
    std::shared_ptr<const SearchVocabulary> vocabulary_;
    std::weak_ptr<const Snapshot> vocabularyOf_;
    Completion shown_;
};

}  // namespace logwright::ui
