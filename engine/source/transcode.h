// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A UTF-8 copy of a text in which a line terminator is more than one byte.

#include "engine/base/task.h"
#include "engine/source/spool.h"

namespace logwright {

/// `text` says how `file` is encoded and where its body begins. What cannot be decoded becomes U+FFFD.
Result<SpoolFile> transcodeToUtf8(const TextFile& file, const TextProperties& text, const Spool& spool,
                                  TaskContext& task);

}  // namespace logwright
