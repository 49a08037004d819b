// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Records without their secrets: how they are shown unless a person asks for more.

#include "engine/project/record_text.h"

namespace logwright {

/// Puts a mark in the place of each secret of the record, its continuation lines among them, and moves
/// message, parameters and colours along. A parameter that is part of a secret becomes the mark, or empty
/// where another one before it did.
void redactRecord(RecordText& record);

}  // namespace logwright
