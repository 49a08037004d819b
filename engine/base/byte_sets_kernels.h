// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The versions of classifyBytes(); for byte_sets.cpp alone.

#include "engine/base/byte_sets.h"

namespace logwright {

void classifyBlockPlain(const ByteSets& sets, const char* block, BlockMasks& masks);

#if defined(__x86_64__)
void classifyBlockAvx2(const ByteSets& sets, const char* block, BlockMasks& masks);
void classifyAvx512(const ByteSets& sets, const char* text, std::size_t size, BlockMasks* masks);
#endif

}  // namespace logwright
