// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Finds a session's name (a block id, a request id) anywhere in a line, by a regular expression. What the
// expression begins with literally is looked for first, so that lines without it cost next to nothing.

#include "engine/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace logwright {

class SessionMatch {
public:
    /// The first group is the session; the whole match where there is none. The error says what is wrong.
    static Result<std::shared_ptr<const SessionMatch>> compile(const std::string& expression);
    ~SessionMatch();

    /// The session in `line`; empty where there is none.
    std::string_view find(std::string_view line) const;

private:
    struct Expression;
    explicit SessionMatch(std::unique_ptr<Expression> expression);
    std::unique_ptr<Expression> expression_;
};

}  // namespace logwright
