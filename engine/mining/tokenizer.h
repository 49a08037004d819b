// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Cuts a message into words, separators and slots. Nothing is lost: the pieces put together again are the
// message. Words end at blanks, at = : , ; # | ( ) [ ] { } < > " ' ` and at the marks that end a sentence.

#include "engine/mining/slots.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace logwright {

struct Piece {
    enum class Kind : std::uint8_t { word, separator, slot };
    Kind kind = Kind::word;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    SlotTraits traits;  ///< of a slot

    std::string_view in(std::string_view message) const { return message.substr(begin, end - begin); }
};

/// Replaces `pieces` by those of `message`, whose slots are `slots`.
void tokenize(std::string_view message, const std::vector<Slot>& slots, std::vector<Piece>& pieces);

}  // namespace logwright
