// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Trained detectors in the project file: what a training was told and measured as JSON, what it learned as
// named tensors with a schema and a checksum each. A damaged training fails alone.

#include "engine/detect/detection.h"
#include "engine/detect/model_parts.h"
#include "engine/storage/database.h"

#include <string>
#include <vector>

namespace logwright {

class DetectorStore {
public:
    static std::span<const Migration> migrations();
    explicit DetectorStore(Database& database) : database_(&database) {}

    /// Writes a training with its parts; one with an id is written anew. Returns its id.
    Result<std::int64_t> save(const DetectorTraining& training, const ModelParts& parts);
    /// The newest first; one whose row is damaged is left out and named in `damaged`.
    Result<std::vector<DetectorTraining>> trainings(std::vector<std::string>& damaged) const;
    Result<ModelParts> load(std::int64_t training) const;
    Result<> remove(std::int64_t training);

private:
    Database* database_;
};

/// One line of JSON, and back; records and sessions that were named are kept as numbers.
std::string detectorTrainingToJson(const DetectorTraining& training);
Result<DetectorTraining> detectorTrainingFromJson(const std::string& text);

}  // namespace logwright
