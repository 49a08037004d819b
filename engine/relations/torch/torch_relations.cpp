// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/torch/torch_parts.h"

extern "C" __attribute__((visibility("default"))) const logwright::TorchRelations* logwrightTorchRelations() {
    namespace parts = logwright::torchParts;
    static const logwright::TorchRelations relations{logwright::TorchRelations::currentVersion,
                                                     &parts::learnEmbedding, &parts::makeLearner};
    return &relations;
}
