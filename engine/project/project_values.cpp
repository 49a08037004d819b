// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_values.h"

#include "engine/detect/values/value_findings.h"
#include "engine/detect/values/value_trainer.h"
#include "engine/mining/parameter_reader.h"
#include "engine/project/record_redaction.h"

#include <tbb/parallel_for.h>

namespace logwright {

Result<ValueModel> ProjectValues::learn(const Snapshot& snapshot, const SessionReader& sessions,
                                        const std::vector<bool>& normal, const ValueSettings& settings,
                                        TaskContext& task) const {
    ValueTrainer trainer(settings);
    auto done = readValueSeries(
        snapshot, *readers_, sessions, {},
        [&](std::vector<TemplateSeries>&& group) {
            for (TemplateSeries& series : group) series = normalOnly(series, normal);
            return trainer.add(group, task);
        },
        task);
    if (!done) return done.error();
    return trainer.finish(task);
}

Result<std::vector<Finding>> ProjectValues::find(const Snapshot& snapshot, const SessionReader& sessions,
                                                 const ValueModel& model, TaskContext& task) const {
    ValueReadingSettings settings;
    settings.leastRecords = 1;
    for (const TemplateValues& one : model.templates) settings.templates.push_back(one.id);
    const SlotTextReader texts = [&](RecordIndex record, std::uint32_t slot) -> std::string {
        const Snapshot::Place place = snapshot.place(record);
        auto reader = readers_->take(place.chunk->source);
        if (!reader) return "";
        const auto extent = place.chunk->offsets.extent(place.index);
        const Template* pattern = snapshot.templates().find(snapshot.templateOf(record));
        RecordText text = (*reader)->read({extent.begin, extent.end}, pattern);
        redactRecord(text);
        readers_->giveBack(place.chunk->source, std::move(*reader));
        if (slot >= text.parameters.size()) return "";
        return text.line.substr(text.parameters[slot].begin, text.parameters[slot].length);
    };
    std::vector<Finding> all;
    const SeriesListener listener = [&](std::vector<TemplateSeries>&& group) -> Result<> {
        std::vector<std::vector<Finding>> found(group.size());
        tbb::parallel_for(std::size_t{0}, group.size(), [&](std::size_t i) {
            const TemplateValues* learned = model.find(group[i].id);
            const Template* pattern = snapshot.templates().find(group[i].id);
            if (learned == nullptr || pattern == nullptr || task.stopRequested()) return;
            // Fails only where it is cancelled, which is seen below.
            if (auto some = valueFindings(*pattern, *learned, group[i], texts, task))
                found[i] = *std::move(some);
        });
        if (task.stopRequested()) return cancelledError();
        for (auto& some : found) std::ranges::move(some, std::back_inserter(all));
        return Done{};
    };
    if (auto done = readValueSeries(snapshot, *readers_, sessions, settings, listener, task); !done) {
        return done.error();
    }
    std::ranges::sort(all, {}, [](const Finding& finding) { return raw(finding.record); });
    return all;
}

Result<ParameterSeries> ProjectValues::series(const Snapshot& snapshot, const SessionReader& sessions,
                                              const ValueModel* model, TemplateId id,
                                              const ValueChannel& channel, TaskContext& task) const {
    ValueReadingSettings settings;
    settings.templates = {id};
    settings.leastRecords = 1;
    const TemplateValues* known = model == nullptr ? nullptr : model->find(id);
    const ChannelModel* learned = known == nullptr ? nullptr : known->find(channel);
    settings.times = channel.isTime() || (learned != nullptr && learned->byNetwork);
    ParameterSeries shown;
    shown.id = id;
    shown.channel = channel;
    if (const Template* pattern = snapshot.templates().find(id); pattern != nullptr && !channel.isTime()) {
        shown.name = slotWords(*pattern, channel.slot);
    }
    ValueBand band;
    const SeriesListener listener = [&](std::vector<TemplateSeries>&& group) -> Result<> {
        for (TemplateSeries& series : group) {
            const auto at = std::ranges::find_if(series.channels, [&](const ValueChannel& one) {
                return one.kind == channel.kind && one.slot == channel.slot;
            });
            if (at == series.channels.end()) continue;
            shown.channel = *at;
            if (known != nullptr) {
                auto read = bandOf(*known, *at, series, task);
                if (!read) return read.error();
                band = *std::move(read);
            }
            shown.values = std::move(series.values[static_cast<std::size_t>(at - series.channels.begin())]);
            shown.time = std::move(series.time);
            shown.record = std::move(series.record);
        }
        return Done{};
    };
    if (auto done = readValueSeries(snapshot, *readers_, sessions, settings, listener, task); !done) {
        return done.error();
    }
    if (!band.predicted.empty()) {
        shown.predicted = std::move(band.predicted);
        shown.low = std::move(band.low);
        shown.high = std::move(band.high);
        shown.confidence = 1 - 2 * learned->probability;
    }
    return shown;
}

}  // namespace logwright
