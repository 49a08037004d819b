// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_model.h"

#include <algorithm>

namespace logwright {

const ChannelModel* TemplateValues::find(const ValueChannel& channel) const {
    const auto found = std::ranges::find_if(channels, [&](const ChannelModel& one) {
        return one.channel.kind == channel.kind && one.channel.slot == channel.slot;
    });
    return found == channels.end() ? nullptr : &*found;
}

const TemplateValues* ValueModel::find(TemplateId id) const {
    const auto found = std::ranges::lower_bound(templates, id, {}, &TemplateValues::id);
    return found == templates.end() || found->id != id ? nullptr : &*found;
}

std::map<std::string, double> ValueModel::metrics() const {
    double error = 0;
    double weight = 0;
    double bands = 0;
    double categories = 0;
    double networks = 0;
    for (const TemplateValues& one : templates) {
        for (const ChannelModel& channel : one.channels) {
            networks += channel.byNetwork ? 1 : 0;
            categories += channel.judge == ChannelJudge::category ? 1 : 0;
            if (channel.judge != ChannelJudge::band) continue;
            ++bands;
            error += channel.heldOutError * static_cast<double>(channel.values);
            weight += static_cast<double>(channel.values);
        }
    }
    return {{"templates", static_cast<double>(templates.size())},
            {"values", static_cast<double>(values)},
            {"bands", bands},
            {"bands by network", networks},
            {"categories", categories},
            {"held-out error", weight > 0 ? error / weight : 0}};
}

TemplateSeries normalOnly(const TemplateSeries& series, const std::vector<bool>& normal) {
    TemplateSeries kept;
    kept.id = series.id;
    kept.channels = series.channels;
    kept.values.resize(series.values.size());
    for (std::size_t row = 0; row < series.size(); ++row) {
        if (!normal[raw(series.record[row])]) continue;
        kept.record.push_back(series.record[row]);
        kept.time.push_back(series.time[row]);
        for (std::size_t at = 0; at < kept.values.size(); ++at)
            kept.values[at].push_back(series.values[at][row]);
    }
    return kept;
}

}  // namespace logwright
