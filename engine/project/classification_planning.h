// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From findings to questions: reads what is to be known of each off the logs, takes it through the preparing
// steps, and puts those together that ask the same.

#include "engine/classify/classification_plan.h"
#include "engine/detect/detection.h"
#include "engine/events/snapshot.h"
#include "engine/project/record_text.h"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace logwright {

/// Records with their continuation lines.
using RecordsReader = std::function<Result<std::vector<RecordText>>(std::span<const RecordIndex> records)>;

/// `answers` are those of the model that will be asked, by question.
Result<ClassificationPlan> makeClassificationPlan(const Snapshot& snapshot, const FindingTable& findings,
                                                  const RecordsReader& records,
                                                  const std::map<std::uint64_t, Classification>& answers,
                                                  const ClassificationRequest& request, TaskContext& task);

}  // namespace logwright
