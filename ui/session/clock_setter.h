// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's hand on the clocks of sources: sets them right, takes that back, and knows which clocks are seen
// to be wrong. Whether they are is asked once for a project that is read to its end, where it is not large,
// and again after clocks were set; of a large one when a person asks.

#include "engine/project/project_clocks.h"
#include "ui/session/engine_session.h"

#include <QObject>
#include <QString>

#include <vector>

namespace logwright::ui {

class ClockSetter : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit ClockSetter(EngineSession& session, QObject* parent = nullptr);

    /// Why no clock can be set just now, as a sentence; empty where one can.
    QString hindrance() const;
    const ClockHistory& history() const { return history_; }

    void set(const std::vector<SourceClock>& clocks);
    void undo();
    void redo();

    /// Looks whether clocks disagree, whatever the size of the project.
    void look();
    const std::vector<ClockSuggestion>& suggestions() const { return suggestions_; }
    /// A person does not want to hear of these until the project is opened again.
    void dismissSuggestions();

    /// What an act did, to stand after "Undo": "clock of web2/access.log".
    QString words(const ClockAct& act) const;

signals:
    void changed();       ///< history, hindrance
    void suggested();     ///< suggestions
    void nothingWrong();  ///< after look(), where there is nothing to suggest
    /// What was done, to be said with the way back; `trained`: something was learned from the former times.
    void applied(const QString& words, bool trained);
    void undone(const QString& words, bool trained);
    void refused(const QString& title, const logwright::Error& error);

private:
    using Change = std::function<Result<>(SourceClocks&)>;
    void run(const QString& title, Change change, std::function<void(bool)> done);
    void readHistory();
    void lookOnce();
    void askForSuggestions(bool byHand);

    EngineSession& session_;
    ClockHistory history_;
    std::vector<ClockSuggestion> suggestions_;
    bool looked_ = false;
    bool busy_ = false;
    QString lastHindrance_;
};

/// "+3.2 s", with the decimal mark of the language.
QString clockOffsetWords(std::chrono::nanoseconds offset);
/// "web2's clock seems 3.2 s behind web1's; 412 matched pairs"
QString suggestionWords(const ClockSuggestion& suggestion);

}  // namespace logwright::ui
