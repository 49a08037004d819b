// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/service_address.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>

namespace logwright {

namespace {

constexpr int usualPort(bool tls) {
    return tls ? 443 : 80;
}

Error notAnEndpoint(std::string_view url, const std::string& why) {
    return {why, std::string(url), "write an endpoint like http://127.0.0.1:11434 or https://api.example.com",
            Error::Kind::usage};
}

bool isHostByte(char byte) {
    const auto c = static_cast<unsigned char>(byte);
    return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_' || c == ':';
}

}  // namespace

std::string ServiceAddress::origin() const {
    const bool bracketed = host.find(':') != std::string::npos;
    std::string text = (tls ? "https://" : "http://") + (bracketed ? '[' + host + ']' : host);
    if (port != usualPort(tls)) text += ':' + std::to_string(port);
    return text;
}

bool ServiceAddress::isLoopback() const {
    if (host == "localhost" || host == "::1") return true;
    // An address of 127.0.0.0/8; a name that only begins so is somebody's domain.
    return host.starts_with("127.") && std::ranges::count(host, '.') == 3 &&
           host.find_first_not_of("0123456789.") == std::string::npos;
}

Result<ServiceAddress> readServiceAddress(std::string_view url) {
    ServiceAddress address;
    std::string_view rest = url;
    if (rest.starts_with("https://")) {
        address.tls = true;
        rest.remove_prefix(8);
    } else if (rest.starts_with("http://")) {
        rest.remove_prefix(7);
    } else {
        return notAnEndpoint(url, "this is no address of a service");
    }
    if (const std::size_t query = url.find_first_of("?#"); query != std::string_view::npos) {
        return notAnEndpoint(url.substr(0, query), "an endpoint has no query");
    }
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    std::string_view authority = rest.substr(0, slash);
    address.path = rest.substr(slash);
    while (address.path.ends_with('/')) address.path.pop_back();
    const bool odd = std::ranges::any_of(address.path, [](char c) { return c <= ' ' || c >= 127; });
    if (odd) return notAnEndpoint(url, "the path has a blank or another byte that no address has");
    if (authority.find('@') != std::string_view::npos) {
        return notAnEndpoint("", "an endpoint has no user or password; a key comes from the environment");
    }
    std::string_view port;
    if (authority.starts_with('[')) {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos) return notAnEndpoint(url, "the address is not closed by ]");
        address.host = authority.substr(1, end - 1);
        port = authority.substr(end + 1);
    } else {
        const std::size_t colon = std::min(authority.find(':'), authority.size());
        address.host = authority.substr(0, colon);
        port = authority.substr(colon);
    }
    address.host = lowerCase(address.host);
    if (address.host.empty() || !std::ranges::all_of(address.host, isHostByte)) {
        return notAnEndpoint(url, "the address names no host");
    }
    address.port = usualPort(address.tls);
    if (port.empty()) return address;
    const auto [end, fault] = std::from_chars(port.data() + 1, port.data() + port.size(), address.port);
    if (port.front() != ':' || fault != std::errc() || end != port.data() + port.size() || address.port < 1 ||
        address.port > 65535) {
        return notAnEndpoint(url, "the port is no number from 1 to 65535");
    }
    return address;
}

}  // namespace logwright
