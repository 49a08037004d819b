// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/listen_address.h"

#include <arpa/inet.h>

#include <charconv>

namespace logwright {

namespace {

/// Host and port as they stand; the port is empty where there is none.
struct HostAndPort {
    std::string_view host, port;
};

HostAndPort split(std::string_view text) {
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos) return {};
        const std::string_view rest = text.substr(end + 1);
        return {text.substr(1, end - 1), rest.starts_with(':') ? rest.substr(1) : std::string_view()};
    }
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

}  // namespace

Result<ListenAddress> listenAddressOf(const std::string& text) {
    const auto [host, port] = split(text);
    int number = -1;
    const auto read = std::from_chars(port.data(), port.data() + port.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == port.data() + port.size();
    if (host.empty() || !whole || number < 0 || number > 65'535) {
        return Error{"this is no address to listen on", text,
                     "write ADDR:PORT, as 127.0.0.1:7716 or [::1]:7716", Error::Kind::usage};
    }
    return ListenAddress{std::string(host), number};
}

bool isLoopback(std::string_view host) {
    const std::string name(host);
    if (name == "localhost") return true;
    in6_addr six{};
    if (inet_pton(AF_INET6, name.c_str(), &six) == 1) return IN6_IS_ADDR_LOOPBACK(&six) != 0;
    in_addr four{};
    constexpr std::uint32_t loopbackNet = 127;
    return inet_pton(AF_INET, name.c_str(), &four) == 1 && ntohl(four.s_addr) >> 24 == loopbackNet;
}

bool namesLoopback(std::string_view hostHeader) {
    return isLoopback(split(hostHeader).host);
}

}  // namespace logwright
