// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/relations/learned_relations.h"
#include "engine/relations/relation_training.h"

#include <memory>

namespace logwright {

/// What a training learned, and whether it still fits the project.
struct RelationsInUse {
    TrainingRun run;
    std::shared_ptr<const LearnedRelations> learned;
    bool stale = false;  ///< the templates under it have changed: to be trained again
};

}  // namespace logwright
