// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parameter value detector (DeepLog, section 3.2): for each template the series of vectors that its
// records make is predicted value by value, and a value is out of line where the error of its prediction is
// beyond what errors on normal data are. Each channel is judged by itself, so that a finding can say which
// number it was and what was expected instead.

#include "engine/base/task.h"
#include "engine/detect/detector_store.h"
#include "engine/detect/values/category_model.h"
#include "engine/detect/values/channel_scale.h"
#include "engine/detect/values/error_tail.h"
#include "engine/detect/values/rhythm_model.h"
#include "engine/detect/values/value_series.h"
#include "engine/detect/values/vector_series_model.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace logwright {

struct ValueSettings {
    /// Of every band: 0.98, 0.99 or 0.999 as in the paper. 0: such that of as many values as were learned
    /// from about `falseAlarms` are beyond their bands by chance; half of these shared out by values and half
    /// by channels, so that a seldom one has a band that something can be out of. At most one in 100,000.
    double confidence = 0;
    double falseAlarms = 5;
    std::size_t leastValues = 100;  ///< of a channel, to learn from it
    /// A person says that what is learned from is normal: no band leaves out a value of it, no category one
    /// that came but once.
    bool vouched = false;
};

enum class ChannelJudge : std::uint8_t {
    none,      ///< nothing can be said: too few values
    band,      ///< a number with its band
    category,  ///< one of a few values
};

struct ChannelModel {
    ValueChannel channel;
    ChannelJudge judge = ChannelJudge::none;
    ChannelScale scale;
    RhythmModel rhythm;         ///< in scaled values
    ErrorTail high;             ///< of errors upwards, in scaled values
    ErrorTail low;              ///< of errors downwards, their sizes
    CategoryModel category;     ///< of a band: values beyond it that are usual all the same
    bool vouched = false;       ///< every value learned from is normal; see ValueSettings
    std::uint64_t values = 0;   ///< learned from
    double probability = 1e-5;  ///< that a normal value is beyond the band, on either side
    double heldOutError = 0;    ///< clipped mean absolute error on the last three tenths, in deviations
    /// What 1 is in the vectors of the template's network, in scaled values; 0: these are without the
    /// channel.
    double vectorUnit = 0;
    bool byNetwork = false;  ///< the band lies around what the network predicts, not the rhythm alone
};

struct TemplateValues {
    TemplateId id{};
    std::vector<ChannelModel> channels;
    std::shared_ptr<const VectorSeriesModel> network;  ///< null where no channel is judged by one
    std::uint32_t series = 0;                          ///< which of the network's
    const ChannelModel* find(const ValueChannel& channel) const;
};

struct ValueModel {
    std::vector<TemplateValues> templates;  ///< by id
    std::uint64_t values = 0;               ///< learned from

    const TemplateValues* find(TemplateId id) const;
    ModelParts save() const;
    static Result<ValueModel> restore(const ModelParts& parts);
    /// For a training's report: values and templates learned from, and the error on held-out data.
    std::map<std::string, double> metrics() const;
};

/// The series without the records that `normal` (by record) does not hold.
TemplateSeries normalOnly(const TemplateSeries& series, const std::vector<bool>& normal);

}  // namespace logwright
