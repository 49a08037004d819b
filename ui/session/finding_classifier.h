// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Asks a language model what it thinks of the open project's findings: plans, so that a person sees what
// would be sent, and then asks as a task like any other.

#include "engine/project/project.h"
#include "ui/session/engine_session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace logwright::ui {

class FindingClassifier : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FindingClassifier(EngineSession& session, QObject* parent = nullptr);

    /// Why nothing can be asked just now, as a sentence; empty where it can.
    QString hindrance() const;

    /// What a person needs to see before anything is sent.
    struct Preview {
        ClassificationPlan plan;
        std::optional<ClassifierConsent> consent;  ///< given before
    };
    /// `answer` is called unless `receiver` is gone or asks anew meanwhile.
    void preview(QObject* receiver, const ClassificationRequest& request,
                 std::function<void(Result<Preview>)> answer);

    /// A person saw the plan and agreed: keeps that they did, and asks. finished() or refused() follows.
    /// Settings without a key take the one of the environment or the keyring; `keepKey` keeps theirs in the
    /// keyring.
    void ask(const ClassificationPlan& plan, const LanguageModelSettings& settings, bool keepKey = false);
    bool running() const { return task_ != 0; }

signals:
    void changed();  ///< running, hindrance
    void finished(const logwright::ClassificationSummary& summary);
    void refused(const QString& title, const logwright::Error& error);

private:
    EngineSession& session_;
    int task_ = 0;
};

}  // namespace logwright::ui
