// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a project has learned, without its logs: templates and the miner's state, a person's edits and rules,
// relations and detectors, and the formats that the logs had. Its templates are frozen: they stay those that
// its relations and detectors know. A model file is a project without sources, records and findings, behind a
// header and sealed by a checksum; so it is brought up to date like any project of an older version. The
// miner's state holds an example of each form of message, as it was read.

#include "engine/base/result.h"

#include <cstdint>
#include <string>

namespace logwright {

struct ModelSummary {
    std::uint64_t templates = 0;
    std::uint64_t templatesWithSecrets = 0;  ///< in whose text something stands that looks like a secret
    std::uint64_t relationRuns = 0;
    std::uint64_t detectorTrainings = 0;
    std::uint64_t bytes = 0;
};

/// True where the file begins as a model file does.
bool isModelFile(const std::string& path);

/// Writes the model of a project; a file of that name is replaced when it is complete. Fails where nothing
/// was mined yet.
Result<ModelSummary> exportModel(const std::string& projectFile, const std::string& modelFile);

/// Makes a project of a model file. Fails where there is a file of that name, and where the model file is
/// cut, changed, or of a newer version; then there is no project.
Result<ModelSummary> importModel(const std::string& modelFile, const std::string& projectFile);

}  // namespace logwright
