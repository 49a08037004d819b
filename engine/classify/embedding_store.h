// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What templates mean to a language model, kept in the project file: asked for once, looked at by every
// detection.

#include "engine/detect/outliers/template_features.h"
#include "engine/storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace logwright {

class EmbeddingStore {
public:
    static std::span<const Migration> migrations();
    explicit EmbeddingStore(Database& database) : database_(&database) {}

    /// All that this model was asked for; those that are damaged are left out.
    Result<TextVectors> vectors(const std::string& model) const;
    /// Keeps a vector for each text. One transaction.
    Result<> keep(const std::string& model, std::span<const std::string> texts,
                  std::span<const std::vector<float>> vectors);

private:
    Database* database_;
};

}  // namespace logwright
