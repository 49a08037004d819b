// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/mask_set.h"

#include <re2/re2.h>

#include <algorithm>

namespace logwright {

struct MaskSet::Patterns {
    std::vector<std::unique_ptr<RE2>> patterns;
};

MaskSet::MaskSet() : patterns_(std::make_unique<Patterns>()) {}
MaskSet::~MaskSet() = default;

Result<std::shared_ptr<const MaskSet>> MaskSet::compile(const std::vector<Mask>& masks) {
    std::shared_ptr<MaskSet> set(new MaskSet);
    RE2::Options options;
    options.set_log_errors(false);
    for (const Mask& mask : masks) {
        auto pattern = std::make_unique<RE2>(mask.regex, options);
        if (!pattern->ok()) {
            return Error{"the mask's regular expression is not valid: " + pattern->error(),
                         mask.name + "=" + mask.regex, "correct the expression (RE2 syntax)",
                         Error::Kind::usage};
        }
        set->patterns_->patterns.push_back(std::move(pattern));
    }
    return std::shared_ptr<const MaskSet>(std::move(set));
}

bool MaskSet::empty() const {
    return patterns_->patterns.empty();
}

void MaskSet::find(std::string_view message, std::vector<ShapeSpan>& found) const {
    const std::size_t first = found.size();
    for (const auto& pattern : patterns_->patterns) {
        std::size_t from = 0;
        re2::StringPiece match;
        const re2::StringPiece text(message.data(), message.size());
        while (from <= message.size() &&
               pattern->Match(text, from, message.size(), RE2::UNANCHORED, &match, 1)) {
            const auto begin = static_cast<std::size_t>(match.data() - message.data());
            const std::size_t end = begin + match.size();
            if (end > begin) {
                found.push_back(
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), SlotType::text});
            }
            from = std::max(end, begin + 1);
        }
    }
    const auto begin = found.begin() + static_cast<std::ptrdiff_t>(first);
    // Of two that overlap the one that begins first stays; of two that begin together, the longer.
    std::sort(begin, found.end(), [](const ShapeSpan& a, const ShapeSpan& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::uint32_t reached = 0;
    found.erase(std::remove_if(begin, found.end(),
                               [&](const ShapeSpan& span) {
                                   if (span.begin < reached) return true;
                                   reached = span.end;
                                   return false;
                               }),
                found.end());
}

}  // namespace logwright
