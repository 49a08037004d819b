// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Networks for the templates whose values follow from those before them (DeepLog, section 3.2). A network
// costs thousands of times what the rhythm of a channel does and most values do not follow from their past,
// so a cheap look at the lags decides who is given one; and it judges a channel only where it gives held-out
// values more likelihood than the rhythm.

#include "engine/base/task.h"
#include "engine/detect/values/value_model.h"

namespace logwright {

/// Whether values three to ten records back tell a good part of what the rhythms of a template's channels
/// leave open. O(values) of the latest few thousand.
bool followsFromItsPast(const TemplateValues& model, const TemplateSeries& series);

class NetworkTrainer {
public:
    /// A series that the rhythms were learned from; of a long one the latest part is kept, unless a person
    /// vouches for all of it.
    void add(const TemplateSeries& series, bool vouched);

    /// Trains a network for all templates whose vectors are of one width, on the earlier part of each; the
    /// part after that stops the training, and the last decides which model judges a channel. Those that a
    /// network judges have a band around its predictions from then on.
    Result<> train(ValueModel& model, TaskContext& task);

private:
    std::vector<TemplateSeries> series_;
};

}  // namespace logwright
