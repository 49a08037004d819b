// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

// The request, status, size, referrer and agent: what the combined access log has after the time.
constexpr LineRow lines[] = {
    {"web.home", none, "", R"("GET / HTTP/1.1" 200 {int:8200:9900} "-" "{own:agent}")"},
    {"web.static", none, "",
     R"("GET /static/{pick:static} HTTP/1.1" 200 {skew:900:310000} "https://shop.tamarack.example/" "{own:agent}")"},
    {"web.static_fresh", none, "",
     R"("GET /static/{pick:static} HTTP/1.1" 304 0 "https://shop.tamarack.example/" "{own:agent}")"},
    {"web.catalogue", none, "",
     R"("GET /catalogue/{pick:page}?page={skew:1:40} HTTP/1.1" 200 {gauge:22000:1500:4000:6000} "https://shop.tamarack.example/" "{own:agent}")"},
    {"web.article", none, "",
     R"("GET /article/{sku} HTTP/1.1" 200 {int:11000:19000} "https://shop.tamarack.example/catalogue" "{own:agent}")"},
    {"web.article_gone", none, "",
     R"("GET /article/{sku} HTTP/1.1" 404 {int:640:660} "https://shop.tamarack.example/catalogue" "{own:agent}")"},
    {"web.search", none, "",
     R"("GET /search?q={pick:page}&sort=price HTTP/1.1" 200 {int:5000:26000} "https://shop.tamarack.example/" "{own:agent}")"},
    {"web.stock", none, "",
     R"("GET /api/v2/stock/{sku} HTTP/1.1" 200 {int:120:180} "https://shop.tamarack.example/article" "{own:agent}")"},
    {"web.suggest", none, "",
     R"("GET /api/v2/suggestions?customer={customer} HTTP/1.1" 200 {int:900:4200} "https://shop.tamarack.example/article" "{own:agent}")"},
    {"web.basket_add", none, "",
     R"("POST /api/v2/basket HTTP/1.1" 201 {int:210:260} "https://shop.tamarack.example/article" "{own:agent}")"},
    {"web.basket", none, "",
     R"("GET /basket HTTP/1.1" 200 {int:6100:9800} "https://shop.tamarack.example/article" "{own:agent}")"},
    {"web.login", none, "",
     R"("POST /login HTTP/1.1" 302 0 "https://shop.tamarack.example/basket" "{own:agent}")"},
    {"web.login_refused", none, "",
     R"("POST /login HTTP/1.1" 401 {int:300:330} "https://shop.tamarack.example/basket" "{own:agent}")"},
    {"web.checkout", none, "",
     R"("GET /checkout HTTP/1.1" 200 {int:7300:8900} "https://shop.tamarack.example/basket" "{own:agent}")"},
    {"web.order", none, "",
     R"("POST /api/v2/orders HTTP/1.1" 201 {int:330:420} "https://shop.tamarack.example/checkout" "{own:agent}")"},
    {"web.thanks", none, "",
     R"("GET /orders/{order}/thanks HTTP/1.1" 200 {int:5200:5900} "https://shop.tamarack.example/checkout" "{own:agent}")"},
    {"web.bot", none, "",
     R"("GET /catalogue/{pick:page} HTTP/1.1" 200 {int:20000:29000} "-" "{pick:bot}/2.{int:0:9} +https://crawl.example/bot")"},
    {"web.robots", none, "",
     R"("GET /robots.txt HTTP/1.1" 200 187 "-" "{pick:bot}/2.{int:0:9} +https://crawl.example/bot")"},
    {"web.probe", none, "", R"("GET /health HTTP/1.1" 200 2 "-" "tollkeeper-probe/1.4")"},
    {"web.scan", none, "", R"("GET /wp-login.php HTTP/1.1" 404 {int:640:660} "-" "-")"},
    {"web.slow_client", none, "", R"("POST /api/v2/basket HTTP/1.1" 408 0 "-" "{own:agent}")"},
    {"rare.web.options", none, "",
     R"("OPTIONS /api/v2/orders HTTP/1.1" 204 0 "https://partner.example/" "{own:agent}")"},
    {"rare.web.sitemap", none, "",
     R"("GET /sitemap-{int:1:9}.xml.gz HTTP/1.1" 200 {int:80000:120000} "-" "{pick:bot}/2.{int:0:9} +https://crawl.example/bot")"},
    {"incident.web.unavailable", none, "",
     R"("POST /api/v2/orders HTTP/1.1" 503 {int:170:190} "https://shop.tamarack.example/checkout" "{own:agent}")"},
    {"unknown.web.trace", none, "",
     R"("TRACE /admin/console HTTP/1.1" 405 {int:150:170} "-" "ferret/0.{int:1:9}")"},
    {"leak.web.token", none, "",
     R"("GET /api/v2/profile?access_token={secret-jwt} HTTP/1.1" 200 {int:500:900} "-" "{own:agent}")"},
};

}  // namespace

std::span<const LineRow> webLines() {
    return lines;
}

}  // namespace logwright::generate
