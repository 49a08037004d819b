// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events/snapshot.h"

#include <string>

namespace logwright {

/// What went wrong with a source or is odd about it, in words; empty where all is well.
std::string sourceNote(const SourceInfo& source);

}  // namespace logwright
