// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Errors are values: a function that can fail across a module border returns Result<T>, which holds either
// what was asked for or an Error that says what happened, to what, and what the person can do.

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace logwright {

struct Error {
    enum class Kind { failed, usage, input, cancelled };

    std::string what;    ///< what happened: "cannot be read: permission denied"
    std::string where;   ///< to what: a path, a position; may be empty
    std::string remedy;  ///< what the person can do about it; may be empty
    Kind kind = Kind::failed;

    /// One sentence for a person: "where: what; remedy".
    std::string message() const {
        std::string text = where.empty() ? what : where + ": " + what;
        if (!remedy.empty()) text += "; " + remedy;
        return text;
    }
};

inline Error cancelledError() {
    return {"the task was cancelled", "", "", Error::Kind::cancelled};
}

struct Done {};

template <class T = Done>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & {
        assert(ok());
        return *std::get_if<0>(&held_);
    }
    const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&held_);
    }
    T&& value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&held_));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&held_);
    }

private:
    std::variant<T, Error> held_;
};

}  // namespace logwright
