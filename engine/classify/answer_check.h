// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reads what a model answered, and takes no other form for an answer than the two that were asked for: one
// JSON object, or lines CLASSIFICATION:, REASON:, TAGS:. A word such as "normal" somewhere in a text is none.

#include "engine/base/result.h"
#include "engine/detect/classification.h"

#include <string_view>

namespace logwright {

/// Safe on any bytes. Either form may stand in a code fence, and after the thoughts of a model that thinks
/// aloud (<think>...</think>). Only the classification must be there. An error says what is wrong with the
/// answer: empty, neither form, no or another classification, two that differ. Reason and tags are cut to
/// 2,000 bytes and to 16 tags of 40 bytes. `model` and `answered` are left to the caller.
Result<Classification> checkAnswer(std::string_view answer);

}  // namespace logwright
