// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/number_options.h"

#include "engine/base/text.h"

#include <charconv>
#include <cmath>

namespace logwright {

namespace {

template <class Number>
bool parseAll(const std::string& text, Number& number) {
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end;
}

}  // namespace

CLI::Validator wholeNumber(std::uint64_t least, std::uint64_t most) {
    const auto check = [least, most](const std::string& text) -> std::string {
        std::uint64_t number = 0;
        if (parseAll(text, number) && number >= least && number <= most) return {};
        const bool open = most == std::numeric_limits<std::uint64_t>::max();
        return "'" + printable(text) + "' is no whole number from " + withThousands(least) +
               (open ? " up" : " to " + withThousands(most));
    };
    return CLI::Validator(check, "");
}

CLI::Validator positiveAmount() {
    const auto check = [](const std::string& text) -> std::string {
        double number = 0;
        if (parseAll(text, number) && std::isfinite(number) && number > 0) return {};
        return "'" + printable(text) + "' is no number above 0";
    };
    return CLI::Validator(check, "");
}

}  // namespace logwright
