// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Has the text of large logs indexed once they are read, so that rare words are found at once. Searches do
// not wait for it: what is not indexed yet is read.

#include "ui/session/engine_session.h"

#include <QObject>

namespace logwright::ui {

class TextIndexer : public QObject {
    Q_OBJECT
public:
    explicit TextIndexer(EngineSession& session, QObject* parent = nullptr);

private:
    void look();
    void index();

    EngineSession& session_;
    bool busy_ = false;
    bool refused_ = false;    ///< cancelled, or not possible: not again for this project
    std::uint64_t left_ = 0;  ///< bytes that could not be indexed, as files changed or cannot be read
};

}  // namespace logwright::ui
