// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the names of a chunk's records, as a project file holds them, and any names saved and read
// back.

#include "engine/base/name_column.h"

#include <algorithm>
#include <cstdlib>

using namespace logwright;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void readAll(const NameColumn& column) {
    for (std::uint32_t i = 0; i < column.size(); ++i) require(column.code(i) < column.names().size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.empty()) return 0;
    const auto count = static_cast<std::uint32_t>(data[0]);
    if (const auto restored = NameColumn::restore(bytes.substr(1), count)) readAll(*restored);

    NameColumnBuilder builder;
    for (std::size_t at = 0; at <= bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        builder.add(bytes.substr(at, end - at));
        at = end + 1;
    }
    const NameColumn column = builder.finish();
    const auto again = NameColumn::restore(column.save(), column.size());
    require(again.has_value());
    readAll(*again);
    for (std::uint32_t i = 0; i < column.size(); ++i) {
        require(column.names()[column.code(i)] == again->names()[again->code(i)]);
    }
    return 0;
}
