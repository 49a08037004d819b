// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the body of a request, and as an address to listen on: read, or refused with a reason.

#include "engine/serve/lines_request.h"
#include "engine/serve/listen_address.h"
#include "engine/source/line_reader.h"

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const LinesForm form : {LinesForm::plain, LinesForm::json}) {
        auto request = LinesRequest::read(bytes, form);
        if (!request) {
            if (request.error().message().empty()) std::abort();
            continue;
        }
        const LinesRequest moved = std::move(*request);
        if (moved.lines().empty()) std::abort();
        std::size_t total = 0;
        for (const std::string_view line : moved.lines()) {
            if (line.size() > longestLineText) std::abort();
            for (const char c : line) total += static_cast<unsigned char>(c);
        }
        if (form == LinesForm::plain && total > 255 * size) std::abort();
    }
    const auto address = listenAddressOf(bytes);
    if (address && (address->port < 0 || address->port > 65'535 || address->host.empty())) std::abort();
    (void)namesLoopback(bytes);
    return 0;
}
