// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Masks of the person's own: regular expressions whose matches are parameters, whatever the scanner of shapes
// would make of them.

#include "engine/base/result.h"
#include "engine/mining/shapes.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What `regex` (RE2) matches is a parameter; `name` is what the person calls it.
struct Mask {
    std::string name;
    std::string regex;
    bool operator==(const Mask&) const = default;
};

/// The masks, compiled. Immutable, shared between threads.
class MaskSet {
public:
    /// Fails with the mask and what is wrong with its expression.
    static Result<std::shared_ptr<const MaskSet>> compile(const std::vector<Mask>& masks);
    ~MaskSet();

    bool empty() const;
    /// Appends what the masks match, in order and without overlaps.
    void find(std::string_view message, std::vector<ShapeSpan>& found) const;

private:
    struct Patterns;
    MaskSet();
    std::unique_ptr<Patterns> patterns_;
};

}  // namespace logwright
