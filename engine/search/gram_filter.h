// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tells which texts do not stand in a stretch of text, without a look at it: a Bloom filter (Bloom,
// "Space/time trade-offs in hash coding with allowable errors", 1970) of its n-grams, with one hash, as a
// text that is looked for has many. Letters of ASCII count in either case.
//
// Two kinds of n-grams tell logs apart. Words are told by every four bytes, but numbers, addresses and times
// would fill such a filter: with some ten thousand of them, any four digits stand somewhere. So what consists
// of digits, the letters a to f and . : - alone is told by every eight bytes, and only what does not by four.
// Which kind a gram is shows in the gram itself, so that a part of a number is found as the whole is.

#include "engine/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// An n-gram, hashed.
struct Gram {
    enum class Kind : std::uint8_t { word, value };
    Kind kind = Kind::word;
    std::uint32_t hash = 0;
    bool operator==(const Gram&) const = default;
};

/// Those of a text that is looked for. None where it is too short to tell anything.
std::vector<Gram> gramsOf(std::string_view text);

/// Immutable, 16 bytes to 96 KiB.
class GramFilter {
public:
    /// False only where the gram stands nowhere in the text.
    bool mayHold(const Gram& gram) const;

    std::size_t bytes() const { return (words_.size() + values_.size()) * sizeof(std::uint64_t); }
    std::string save() const;
    static Result<GramFilter> restore(std::string_view bytes);

private:
    friend class GramCollector;
    using Bits = std::vector<std::uint64_t>;  ///< a power of two of them
    GramFilter(Bits words, Bits values) : words_(std::move(words)), values_(std::move(values)) {}
    Bits words_, values_;
};

using GramFilterPtr = std::shared_ptr<const GramFilter>;

/// The last bytes of a text, as far as they are part of the grams to come.
struct GramWindow {
    std::uint64_t bytes = 0;  ///< eight
    std::size_t length = 0;   ///< of the text
    std::size_t inValue = 0;  ///< so many of them, to the last, are of values
};

/// Makes the filter of a text, which may come in pieces.
class GramCollector {
public:
    GramCollector();
    void add(std::string_view text);
    /// The filter of all that was added; begins anew.
    GramFilter finish();

private:
    GramFilter::Bits words_, values_;
    GramWindow window_;
};

}  // namespace logwright
