// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The training of the parameter value detector: channel by channel what needs no network, then networks for
// the templates whose values follow from those before them.

#include "engine/base/task.h"
#include "engine/detect/values/network_trainer.h"
#include "engine/detect/values/value_model.h"

namespace logwright {

/// Learns from series group by group, the templates of a group side by side.
class ValueTrainer {
public:
    explicit ValueTrainer(const ValueSettings& settings) : settings_(settings) {}
    /// Series of normal records only.
    Result<> add(const std::vector<TemplateSeries>& group, TaskContext& task);
    Result<ValueModel> finish(TaskContext& task);

private:
    ValueSettings settings_;
    ValueModel model_;
    NetworkTrainer networks_;
};

}  // namespace logwright
