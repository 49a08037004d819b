// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention_model.h"
#include "engine/relations/excitation_model.h"

namespace logwright {

Result<std::unique_ptr<RelationModel>> restoreRelationModel(RelationModelKind kind, std::string_view bytes) {
    return kind == RelationModelKind::excitation ? restoreExcitationModel(bytes)
                                                 : restoreAttentionModel(bytes);
}

}  // namespace logwright
