// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The files of resources/formats, compiled into the program.

#include "engine/base/embedded.h"

namespace logwright {

std::span<const EmbeddedFile> embeddedFormats();

}  // namespace logwright
