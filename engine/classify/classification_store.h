// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Classifications in the project file: what each model answered to each question, which findings that is
// about, and whether a person agreed that anything is sent, and where. Keys are never in it.

#include "engine/classify/question.h"
#include "engine/classify/service_protocol.h"
#include "engine/storage/database.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace logwright {

/// A person agreed that what findings are about may be sent to this service.
struct ClassifierConsent {
    ModelService service = ModelService::ollama;
    std::string endpoint;
    std::string model;  ///< that was asked last, to be offered again; another one needs no consent
    bool operator==(const ClassifierConsent&) const = default;
};

class ClassificationStore {
public:
    static std::span<const Migration> migrations();
    explicit ClassificationStore(Database& database) : database_(&database) {}

    /// What a model answered, by question.
    Result<std::map<std::uint64_t, Classification>> answers(const std::string& model) const;
    /// What is known of findings, some of which may be gone.
    Result<std::map<FindingId, Classification>> ofFindings() const;
    /// Keeps an answer for these findings, in place of what they had. One transaction.
    Result<> keep(std::uint64_t question, const Classification& classification,
                  std::span<const FindingId> findings);

    Result<std::optional<ClassifierConsent>> consent() const;
    Result<> setConsent(const std::optional<ClassifierConsent>& consent);

private:
    Database* database_;
};

}  // namespace logwright
