// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/truth_matching.h"

#include "engine/mining/template_pattern.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint64_t samplesPerTemplate = 20;

/// Records of each template, evenly spread over the project.
std::vector<std::vector<RecordIndex>> sampleRecords(const Snapshot& snapshot) {
    const std::size_t templates = snapshot.templates().templates.size();
    std::vector<std::vector<RecordIndex>> samples(templates);
    std::vector<std::uint64_t> seen(templates);
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            const std::size_t at = snapshot.templateIndex(chunk->group[i]);
            const std::uint64_t step = (snapshot.totals()[at] + samplesPerTemplate - 1) / samplesPerTemplate;
            if (seen[at]++ % step == 0) samples[at].push_back(RecordIndex{chunk->firstRecord + i});
        }
    }
    return samples;
}

/// The pattern that fits with the most text of its own; the first of equals.
std::optional<std::uint32_t> mostLiteral(const std::vector<TemplatePattern>& patterns,
                                         const std::string& message) {
    std::optional<std::uint32_t> best;
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
        const bool longer = !best || patterns[i].literalBytes() > patterns[*best].literalBytes();
        if (longer && patterns[i].matches(message)) best = i;
    }
    return best;
}

}  // namespace

TruthRecords::TruthRecords(const Snapshot& snapshot) {
    for (const SourceInfo& source : snapshot.sources()) {
        File file{source.display, {}, 0};
        for (const EventChunkPtr& chunk : snapshot.chunks()) {
            if (chunk->source != source.id) continue;
            file.chunks.emplace_back(file.records, chunk->firstRecord);
            file.records += chunk->size();
        }
        files_.push_back(std::move(file));
    }
}

std::optional<RecordIndex> TruthRecords::find(const TruthPlace& place) const {
    auto known = found_.find(place.file);
    if (known == found_.end()) {
        std::optional<std::size_t> at;
        for (std::size_t i = 0; i < files_.size() && !at; ++i) {
            const std::string& display = files_[i].display;
            if (display == place.file || display.ends_with('/' + place.file)) at = i;
        }
        known = found_.emplace(place.file, at).first;
    }
    if (!known->second) return std::nullopt;
    const File& file = files_[*known->second];
    if (place.record == 0 || place.record > file.records) return std::nullopt;
    const std::uint64_t number = place.record - 1;
    const auto after =
        std::ranges::upper_bound(file.chunks, number, {}, [](const auto& chunk) { return chunk.first; });
    const auto& [before, first] = *(after - 1);
    return RecordIndex{first + static_cast<std::uint32_t>(number - before)};
}

Result<TruthTemplates> TruthTemplates::match(const Snapshot& snapshot, const RelationTruth& truth,
                                             const MessageReader& messages, TaskContext& task) {
    std::vector<TemplatePattern> whole;
    std::vector<TemplatePattern> afterUptime;  // a kernel's message may begin with it; truth leaves it out
    for (const RelationTruth::Template& one : truth.templates) {
        whole.emplace_back(one.text);
        afterUptime.emplace_back("[<*>] " + one.text);
    }
    TruthTemplates matched;
    const auto samples = sampleRecords(snapshot);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Matching templates with the truth", i, samples.size(), "templates", 0});
        auto texts = messages(samples[i]);
        if (!texts) return texts.error();
        auto& ids = matched.truth_[snapshot.templates().templates[i].id];
        for (const std::string& text : *texts) {
            auto id = mostLiteral(whole, squeezed(text));
            if (!id) id = mostLiteral(afterUptime, squeezed(text));
            if (id) ids.insert(*id);
        }
    }
    return matched;
}

std::vector<TemplateId> TruthTemplates::ids() const {
    std::vector<TemplateId> ids;
    for (const auto& [id, unused] : truth_) ids.push_back(id);
    return ids;
}

const std::set<std::uint32_t>& TruthTemplates::of(TemplateId id) const {
    static const std::set<std::uint32_t> none;
    const auto found = truth_.find(id);
    return found == truth_.end() ? none : found->second;
}

bool canBeOfBoth(std::string_view a, std::string_view b) {
    constexpr std::string_view any = "<*>";
    // Bytes and, as 256, places for any text.
    const auto parts = [&](std::string_view text) {
        std::vector<int> all;
        while (!text.empty()) {
            const bool open = text.starts_with(any);
            all.push_back(open ? 256 : static_cast<unsigned char>(text.front()));
            text.remove_prefix(open ? any.size() : 1);
        }
        return all;
    };
    const std::vector<int> first = parts(a), second = parts(b);
    // can[j]: what is left of the first, from the row on, and of the second from j on can be one text.
    std::vector<bool> below(second.size() + 1), can(second.size() + 1);
    for (std::size_t i = first.size() + 1; i-- > 0;) {
        for (std::size_t j = second.size() + 1; j-- > 0;) {
            const bool more = i < first.size(), moreSecond = j < second.size();
            if (!more && !moreSecond) {
                can[j] = true;
            } else if (more && first[i] == 256) {
                can[j] = below[j] || (moreSecond && can[j + 1]);
            } else if (moreSecond && second[j] == 256) {
                can[j] = can[j + 1] || (more && below[j]);
            } else {
                can[j] = more && moreSecond && first[i] == second[j] && below[j + 1];
            }
        }
        std::swap(below, can);
    }
    return below[0];
}

}  // namespace logwright
