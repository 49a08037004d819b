// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words and names of the generated world.

#include <span>
#include <string_view>

namespace logwright::generate {

/// The number of the list of words that {pick:NAME} chooses from; -1 where there is no such list.
int wordListIndex(std::string_view name);
std::span<const std::string_view> wordListAt(int index);

/// Login name number `person`, 0 to 999.
struct LoginName {
    std::string_view given;
    std::string_view family;
};
LoginName loginName(unsigned person);

}  // namespace logwright::generate
