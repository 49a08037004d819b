// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a training learned, in the parts that the project file keeps.

#include "engine/storage/named_tensors.h"

#include <map>
#include <string>

namespace logwright {

/// By name, as NamedTensors::save() writes them.
using ModelParts = std::map<std::string, std::string>;

/// Fails, and says why, where the part is missing or damaged.
inline Result<NamedTensors> restorePart(const ModelParts& parts, const std::string& name,
                                        const std::string& kind, std::uint32_t schema) {
    const auto found = parts.find(name);
    if (found == parts.end()) return NamedTensors::damaged(name + " are missing");
    return NamedTensors::restore(found->second, kind, schema);
}

}  // namespace logwright
