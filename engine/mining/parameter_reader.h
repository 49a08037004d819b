// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parameters of many messages of one template: what readParameters() does, for whoever reads a whole
// project. The literal parts of the template are looked for from left to right, and what stands between them
// are the values. Where a value could end at several places (a date has blanks in it), the scanner of shapes
// says where it really ends.

#include "engine/mining/shapes.h"
#include "engine/mining/template_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// Allocates nothing once it has grown. Not for several threads at once.
class ParameterReader {
public:
    explicit ParameterReader(const Template& pattern);

    std::size_t slots() const { return literals_.size() - 1; }
    /// The text that follows a slot in the template, up to the next slot; squeezed.
    std::string_view literalAfter(std::size_t slot) const { return literals_[slot + 1]; }
    std::string_view literalBefore(std::size_t slot) const { return literals_[slot]; }

    /// Places the first `wanted` parameters of `message` in `spans`, one each, of length 0 where it could not
    /// be placed; false where none could. Their types are the template's: a `word` is not looked at again.
    bool read(std::string_view message, std::size_t wanted, std::vector<ParameterSpan>& spans);

private:
    bool takeHead();
    std::optional<std::size_t> findNext(std::size_t literal);
    void squeeze(std::string_view message);
    ParameterSpan span(std::size_t from, std::size_t to, std::size_t slot) const;
    std::uint32_t originOf(std::size_t at) const {
        return origin_.empty() ? static_cast<std::uint32_t>(at) : origin_[at];
    }

    std::vector<std::string> literals_;
    std::vector<SlotType> types_;

    // The message at hand. Its blanks are squeezed where they have to be; then `origin_` says where each byte
    // came from, with one entry more for the end.
    std::string_view text_;
    std::string squeezed_;
    std::vector<std::uint32_t> origin_;
    std::vector<ShapeSpan> shapes_;
    std::size_t nextShape_ = 0;
    std::size_t at_ = 0;
};

}  // namespace logwright
