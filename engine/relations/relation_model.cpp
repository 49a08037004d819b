// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/relation_model.h"

namespace logwright {

std::string_view relationModelName(RelationModelKind kind) {
    return kind == RelationModelKind::excitation ? "excitation" : "logflow";
}

}  // namespace logwright
