// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/field_binding.h"

#include <algorithm>
#include <utility>

namespace logwright {

namespace {

using RoleName = std::pair<std::string_view, FieldRole>;

constexpr std::array roleNames{
    RoleName{"time", FieldRole::time},
    RoleName{"timestamp", FieldRole::time},
    RoleName{"datetime", FieldRole::time},
    RoleName{"date", FieldRole::time},
    RoleName{"ts", FieldRole::time},
    RoleName{"level", FieldRole::level},
    RoleName{"severity", FieldRole::level},
    RoleName{"priority", FieldRole::level},
    RoleName{"loglevel", FieldRole::level},
    RoleName{"lvl", FieldRole::level},
    RoleName{"component", FieldRole::component},
    RoleName{"logger", FieldRole::component},
    RoleName{"class", FieldRole::component},
    RoleName{"module", FieldRole::component},
    RoleName{"process", FieldRole::component},
    RoleName{"program", FieldRole::component},
    RoleName{"tag", FieldRole::component},
    RoleName{"host", FieldRole::host},
    RoleName{"hostname", FieldRole::host},
    RoleName{"node", FieldRole::host},
    RoleName{"session", FieldRole::session},
    RoleName{"content", FieldRole::message},
    RoleName{"message", FieldRole::message},
    RoleName{"msg", FieldRole::message},
};

bool sameName(std::string_view a, std::string_view lower) {
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(), [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
    });
}

}  // namespace

std::optional<FieldRole> commonFieldRole(std::string_view name) {
    for (const auto& [known, role] : roleNames) {
        if (sameName(name, known)) return role;
    }
    return std::nullopt;
}

FieldBinding::FieldBinding(std::span<const std::string> names, const FormatDefinition& definition) {
    for (const auto& [role, wanted] : definition.fields) {
        for (const std::string& name : wanted) {
            const auto found = std::find(names.begin(), names.end(), name);
            if (found != names.end()) {
                bounds_.push_back({role, static_cast<std::size_t>(found - names.begin())});
            }
        }
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto role = commonFieldRole(names[i]);
        if (role && !definition.fields.contains(*role)) bounds_.push_back({*role, i});
    }
}

bool FieldBinding::has(FieldRole role) const {
    return std::any_of(bounds_.begin(), bounds_.end(), [role](const Bound& b) { return b.role == role; });
}

}  // namespace logwright
