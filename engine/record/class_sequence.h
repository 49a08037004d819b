// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Regular expressions that are a mere sequence of characters and character classes with counts, like
// "blk_-?\d+" or "req-[0-9a-f]{8}-\w+": most patterns of ids are, and matched by hand they cost a tenth of
// what an engine does, which is felt where every line has one.

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

class ClassSequence {
public:
    /// None where `expression` is more than a sequence, or where a greedy match from left to right could
    /// differ from the regular expression's: two neighbours that share characters, the first without a fixed
    /// count.
    static std::optional<ClassSequence> compile(std::string_view expression);

    /// The length of the match that begins `text`; npos where there is none.
    std::size_t matchStart(std::string_view text) const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    using Bytes = std::bitset<256>;
    struct Item {
        Bytes bytes;
        std::uint32_t fewest = 1;
        std::uint32_t most = 1;
        bool digits = false;  ///< `bytes` are the digits
    };
    struct Parser;
    void takeBeginning();

    std::string beginning_;  ///< every match begins with this; the items follow
    std::vector<Item> items_;
};

}  // namespace logwright
