// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One finding on its way through the steps of a classification: what is known of it, and what the steps
// before have added.

#include "engine/classify/record_facts.h"
#include "engine/classify/service_protocol.h"
#include "engine/detect/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// A record near another one in time.
struct NeighbourRecord {
    std::string time;
    std::string line;
};

/// What the logs tell of a finding, as it stands in them.
struct ClassificationSubject {
    FindingId finding{};
    Detector detector = Detector::keys;
    FindingPart part = FindingPart::whole;
    std::uint64_t pattern = 0;  ///< of the finding
    std::string reason;         ///< the detector's sentence
    std::string time, source, session, component;
    Severity severity = Severity::none;
    std::string message;  ///< of the record, with its continuation lines
    std::string templateText;
    std::uint64_t templateRecords = 0;  ///< of this template in the project
    std::uint64_t allRecords = 0;
    std::vector<NeighbourRecord> before, after;  ///< in time, the earliest first
};

struct ClassificationCase {
    ClassificationSubject subject;
    RecordFacts facts;
    ModelPrompt prompt;
    std::uint64_t question = 0;  ///< PromptTemplate::question()
    std::string answer;          ///< as the model gave it
    std::string model;           ///< that gave it
    std::optional<Classification> classification;
};

}  // namespace logwright
