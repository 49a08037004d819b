// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/finding_classifier.h"

#include "engine/classify/service_key.h"

namespace logwright::ui {

FindingClassifier::FindingClassifier(EngineSession& session, QObject* parent)
    : QObject(parent), session_(session) {
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        task_ = 0;
        emit changed();
    });
}

QString FindingClassifier::hindrance() const {
    if (!session_.hasProject()) return tr("No logs are open.");
    if (running()) return tr("A language model is being asked.");
    if (session_.analysing()) return tr("The logs are being read just now.");
    return {};
}

void FindingClassifier::preview(QObject* receiver, const ClassificationRequest& request,
                                std::function<void(Result<Preview>)> answer) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<Preview>(
        receiver, "classification plan",
        [project, request](TaskContext& task) -> Result<Preview> {
            auto plan = project->planClassification(request, task);
            if (!plan) return plan.error();
            auto consent = project->classifierConsent();
            if (!consent) return consent.error();
            return Preview{*std::move(plan), *std::move(consent)};
        },
        std::move(answer));
}

void FindingClassifier::ask(const ClassificationPlan& plan, const LanguageModelSettings& asked,
                            bool keepKey) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project || !hindrance().isEmpty()) return;
    const ClassifierConsent agreed{asked.service, asked.endpoint, asked.model};
    task_ = session_.runTask<ClassificationSummary>(
        this, tr("Asking %1").arg(QString::fromStdString(asked.model)),
        [project, plan, asked, agreed, keepKey](TaskContext& task) -> Result<ClassificationSummary> {
            LanguageModelSettings settings = asked;
            if (settings.key.empty()) {
                settings.key = serviceKey(settings.endpoint);
            } else if (keepKey) {
                if (auto kept = keepInKeyring(settings.endpoint, settings.key); !kept) return kept.error();
            }
            auto before = project->classifierConsent();
            if (!before) return before.error();
            // Where every answer is known nothing is sent, and nobody was asked to agree.
            if (!plan.questions.empty() && *before != agreed) {
                if (auto kept = project->setClassifierConsent(agreed); !kept) return kept.error();
            }
            return project->classify(plan, settings, task);
        },
        [this](const Result<ClassificationSummary>& summary) {
            task_ = 0;
            emit changed();
            if (summary)
                emit finished(*summary);
            else if (summary.error().kind != Error::Kind::cancelled)
                emit refused(tr("The language model was not asked"), summary.error());
        });
    emit changed();
}

}  // namespace logwright::ui
