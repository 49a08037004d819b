// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The templates, pairs and strengths of learned relations as named tensors, for the project file.

#include "engine/relations/learned_relations.h"
#include "engine/storage/named_tensors.h"

#include <string>

namespace logwright {

std::string savePairTensors(const LearnedRelations& relations);
/// Fills templates, pairs and strengths; fails where the bytes are damaged. Safe on any bytes.
Result<> restorePairTensors(std::string_view bytes, LearnedRelations& relations);

}  // namespace logwright
