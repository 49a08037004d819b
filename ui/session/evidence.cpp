// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/evidence.h"

namespace logwright::ui {

void EvidenceChoice::choose(EvidencePtr evidence) {
    if (!evidence && !current_) return;
    current_ = std::move(evidence);
    emit changed();
}

}  // namespace logwright::ui
