// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

constexpr LineRow lines[] = {
    {"pay.request", information, "intake", "Payment request of {amount} {own:currency} for order {order}"},
    {"pay.duplicate", warning, "intake", "Payment request for order {order} repeats an open one, joining it"},
    {"pay.token", debug, "vault", "Card token {hex:16} resolved to brand {own:card} in {ms} ms"},
    {"pay.challenge", information, "challenge", "Asking the holder to confirm, challenge {uuid}"},
    {"pay.confirmed", information, "challenge", "Holder confirmed after {ms} ms"},
    {"pay.abandoned", warning, "challenge", "Challenge {uuid} expired without an answer"},
    {"pay.route", debug, "router", "Route {own:gateway} chosen with weight {int:10:90}"},
    {"pay.send", information, "gateway", "Sent authorisation to {own:gateway}, attempt {skew:1:4}"},
    {"pay.retry", warning, "gateway", "Gateway {own:gateway} answered 502, next attempt in {int:80:900} ms"},
    {"pay.authorised", information, "gateway", "Authorised with code {hex:6} in {ms} ms"},
    {"pay.refused", information, "gateway", "Refused with reason {int:51:65} by {own:gateway}"},
    {"pay.limits", debug, "limits", "Velocity of card {hex:12}: {skew:1:9} payments in 24 hours"},
    {"pay.screen", debug, "screening",
     "Screening list {gauge:340:0:12:0} has no match for customer {customer}"},
    {"pay.capture", information, "capture", "Captured {amount} {own:currency} for order {order}"},
    {"pay.ledger", information, "ledger",
     "Booked entry {gauge:880000:0:90000:40} with {int:2:4} legs in {ms} ms"},
    {"pay.receipt", debug, "receipt", "Receipt {uuid} stored"},
    {"pay.done", information, "intake", "Payment for order {order} completed"},
    {"pay.failed", warning, "intake", "Payment for order {order} ended without capture"},

    {"noise.pay.pool", debug, "pool", "Worker pool at {gauge:42:21:6:9} % for the last minute"},
    {"noise.pay.rates", information, "rates",
     "Exchange rates of {int:28:34} currencies refreshed in {skew:40:900} ms"},
    {"noise.pay.webhook", debug, "webhook", "Webhook from {ip} acknowledged with {int:200:204}"},

    {"rel.pay.throttle", warning, "gateway", "Gateway {own:gateway} hints to slow down by {int:50:900} ms"},
    {"rel.pay.switch", warning, "router", "Traffic moved from {own:gateway} to {pick:gateway}"},
    {"rel.pay.pins", information, "tls", "Certificate pins of {own:gateway} replaced"},
    {"rel.pay.closed", information, "tls", "Closed {skew:1:60} stale connections"},

    {"rare.pay.key", information, "vault", "Key generation {int:12:40} became active"},
    {"rare.pay.rounding", warning, "ledger", "Rounding difference of {int:1:9} cents booked to suspense"},
    {"rare.pay.batch", information, "capture",
     "Settlement file {hex:10} with {int:1000:90000} rows acknowledged"},
    {"rare.pay.clock", error, "screening", "List update carries a date in the future, ignored"},

    {"flood.pay.signature", error, "webhook", "Signature of webhook from {ip} does not match"},
    {"unknown.pay.memory", fatal, "vault", "Sealed memory page {hex:8} failed its checksum"},
    {"unknown.pay.shadow", error, "ledger", "Entry {int:100000:999999} has a twin in the shadow ledger"},
    {"leak.pay.bearer", debug, "gateway", "Request header Authorization: Bearer {secret-jwt}"},
    {"leak.pay.key", warning, "vault", "Falling back to static credentials {secret-key}"},
};

}  // namespace

std::span<const LineRow> paymentsLines() {
    return lines;
}

}  // namespace logwright::generate
