// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/rules/secret_leaks.h"

#include <algorithm>
#include <tuple>

namespace logwright {

std::vector<SecretLeak> collectLeaks(const Snapshot& snapshot, const ProjectEvents& events,
                                     std::vector<SecretHit> hits) {
    const auto inOrder = [](const SecretHit& hit) { return std::tuple(hit.kind, hit.value, hit.event); };
    std::ranges::sort(hits, {}, inOrder);
    std::vector<SecretLeak> leaks;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const SecretHit& hit = hits[i];
        const RecordIndex record = events.records[hit.event];
        const bool same = i > 0 && hits[i - 1].kind == hit.kind && hits[i - 1].value == hit.value;
        if (!same) {
            const TemplateId id = events.stream.templates[events.stream.type[hit.event]];
            leaks.push_back({hit.kind, hit.event, hit.event, id, {}});
        }
        SecretLeak& leak = leaks.back();
        if (!same || hits[i - 1].event != hit.event) {
            SecretLeak::Shown& shown = leak.sources[snapshot.sourceOf(record)];
            if (shown.records++ == 0) shown.first = record;
        }
        leak.lastEvent = hit.event;
    }
    return leaks;
}

}  // namespace logwright
