// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Networks of sequences, and trainings of them that are to go on, as tensors to keep.

#include "engine/neural/sequence_course.h"
#include "engine/storage/named_tensors.h"

#include <string>
#include <string_view>

namespace logwright {

void saveNetwork(const SequenceNetwork& network, NamedTensors& tensors);
/// Fails where the tensors are not of a network with this loss, or of sizes that do not fit each other.
Result<SequenceNetwork> restoreNetwork(const NamedTensors& tensors, SequenceLoss loss);

/// `training` tells one training from another.
std::string saveCourse(const CourseProgress& progress, std::uint64_t training);
/// Nothing where the bytes are damaged or of another training: that begins anew.
std::optional<CourseProgress> restoreCourse(std::string_view bytes, std::uint64_t training);

}  // namespace logwright
