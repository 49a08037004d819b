// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/words.h"

#include <array>

namespace logwright::generate {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view carriers[] = {"northwind-post", "ferrypath", "quayline", "greybike", "ostler"};
constexpr std::string_view warehouses[] = {"W1", "W2", "W3", "W4", "W5", "W6"};
constexpr std::string_view gateways[] = {"gw-11", "gw-12", "gw-23", "gw-40", "gw-77"};
constexpr std::string_view currencies[] = {"EUR", "GBP", "USD", "SEK", "CHF"};
constexpr std::string_view cardBrands[] = {"vistara", "mastiff", "amberline"};
constexpr std::string_view pages[] = {"kitchen",  "garden", "books", "lamps",
                                      "bicycles", "tools",  "paper", "rugs"};
constexpr std::string_view statics[] = {"app.9f31c2.js", "base.77ab01.css", "logo.svg", "fonts/inter.woff2"};
constexpr std::string_view jobs[] = {"invoice-mail", "stock-sync", "price-feed", "search-index",
                                     "audit-export"};
constexpr std::string_view services[] = {"orders.service", "payments.service", "blockserver.service",
                                         "steward.service", "chronyd.service"};
constexpr std::string_view reasons[] = {"payment declined", "customer request", "stock shortage",
                                        "address not served"};
constexpr std::string_view tenants[] = {"t-1041", "t-1042", "t-1107", "t-2210", "t-3001"};
constexpr std::string_view bots[] = {"acornbot", "gleaner", "siftspider"};
constexpr std::string_view scripts[] = {"rotate-keys.sh", "trim-spool.sh", "collect-stats.sh",
                                        "sync-clock.sh"};
constexpr std::string_view logins[] = {"admin", "oracle", "test", "postgres", "ubuntu", "guest", "backup"};
constexpr std::string_view agents[] = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 "
    "Safari/605.1.15",
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Mobile "
    "Safari/537.36",
    "tamarack-app/4.18.2 (iOS 18.3)",
    "tamarack-app/4.17.0 (Android 14)"};

struct NamedList {
    std::string_view name;
    Words words;
};
constexpr NamedList lists[] = {{"agent", agents},     {"carrier", carriers},    {"warehouse", warehouses},
                               {"gateway", gateways}, {"currency", currencies}, {"card", cardBrands},
                               {"page", pages},       {"static", statics},      {"job", jobs},
                               {"service", services}, {"reason", reasons},      {"tenant", tenants},
                               {"bot", bots},         {"script", scripts},      {"login", logins}};

constexpr std::array<std::string_view, 40> givenNames = {
    "ada",  "bela", "cleo",  "dara",  "edda",   "finn",  "gwen",  "hugo",  "iris",   "jory",
    "kaya", "lars", "mira",  "nils",  "odette", "pavel", "quinn", "runa",  "sven",   "tilda",
    "uma",  "vito", "wren",  "xenia", "yara",   "zeno",  "anouk", "bram",  "calla",  "dion",
    "esme", "falk", "greta", "hale",  "ines",   "jonas", "kirsi", "lotte", "magnus", "nora"};
constexpr std::array<std::string_view, 25> familyNames = {
    "almquist", "brandt",  "castell",   "dunmore", "eskola",  "fairley", "grove", "hallam", "ivarsen",
    "jessop",   "kestrel", "lindqvist", "marlow",  "norgate", "oakes",   "pryor", "quist",  "rowan",
    "sorley",   "thorne",  "ullman",    "varley",  "wexford", "yardley", "zeller"};

}  // namespace

int wordListIndex(std::string_view name) {
    for (std::size_t i = 0; i < std::size(lists); ++i) {
        if (lists[i].name == name) return static_cast<int>(i);
    }
    return -1;
}

Words wordListAt(int index) {
    return lists[static_cast<std::size_t>(index)].words;
}

LoginName loginName(unsigned person) {
    return {givenNames[person % givenNames.size()],
            familyNames[person / givenNames.size() % familyNames.size()]};
}

}  // namespace logwright::generate
