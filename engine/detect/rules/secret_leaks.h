// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Each secret of a project once, with all the places where it stands in clear.

#include "engine/detect/normal_events.h"
#include "engine/secrets/secrets.h"

#include <map>

namespace logwright {

/// A secret in a record; of the secret itself nothing is kept but its hash.
struct SecretHit {
    std::uint32_t event = 0;  ///< position in the stream
    SecretKind kind{};
    std::uint64_t value = 0;
};

struct SecretLeak {
    SecretKind kind{};
    std::uint32_t firstEvent = 0, lastEvent = 0;  ///< positions in the stream
    TemplateId templateId{};                      ///< of the first
    /// The records of a source that show it.
    struct Shown {
        std::uint64_t records = 0;
        RecordIndex first{};
    };
    std::map<SourceId, Shown> sources;
};

/// By kind, then in an order that means nothing.
std::vector<SecretLeak> collectLeaks(const Snapshot& snapshot, const ProjectEvents& events,
                                     std::vector<SecretHit> hits);

}  // namespace logwright
