// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

constexpr std::string_view timeoutTrace =
    "java.util.concurrent.TimeoutException: no answer within {int:2000:5000} ms\n"
    "\tat io.tamarack.rpc.Call.await(Call.java:187)\n"
    "\tat io.tamarack.rpc.Channel.ask(Channel.java:94)\n"
    "\tat io.tamarack.orders.StockClient.reserve(StockClient.java:61)\n"
    "\tat io.tamarack.orders.OrderFlow.reserveStock(OrderFlow.java:142)\n"
    "\tat io.tamarack.orders.OrderFlow.run(OrderFlow.java:77)\n"
    "\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)\n"
    "\tat java.base/java.lang.Thread.run(Thread.java:1583)\n";

constexpr std::string_view databaseTrace =
    "io.tamarack.store.ConflictException: row version of order {order} moved on\n"
    "\tat io.tamarack.store.OrderTable.update(OrderTable.java:218)\n"
    "\tat io.tamarack.store.OrderTable.save(OrderTable.java:131)\n"
    "\tat io.tamarack.orders.OrderFlow.persist(OrderFlow.java:203)\n"
    "\tat io.tamarack.orders.OrderFlow.run(OrderFlow.java:96)\n"
    "Caused by: java.sql.SQLTransactionRollbackException: could not serialize access due to concurrent "
    "update\n"
    "\tat org.harvester.jdbc.Session.execute(Session.java:402)\n"
    "\tat org.harvester.jdbc.Statement.update(Statement.java:155)\n"
    "\tat io.tamarack.store.OrderTable.update(OrderTable.java:211)\n"
    "\t... {int:9:31} more\n";

constexpr std::string_view blockTrace =
    "io.tamarack.cairn.BlockUnreadableException: {block} has no live replica\n"
    "\tat io.tamarack.cairn.BlockReader.open(BlockReader.java:88)\n"
    "\tat io.tamarack.cairn.BlockReader.read(BlockReader.java:120)\n"
    "\tat io.tamarack.orders.Documents.load(Documents.java:57)\n"
    "\tat io.tamarack.orders.OrderFlow.attachInvoice(OrderFlow.java:231)\n"
    "\tat io.tamarack.orders.OrderFlow.run(OrderFlow.java:101)\n"
    "Suppressed: java.io.IOException: connection to {peer} reset\n"
    "\tat io.tamarack.cairn.Wire.read(Wire.java:45)\n"
    "\tat io.tamarack.cairn.BlockReader.tryReplica(BlockReader.java:143)\n"
    "\t... {int:5:9} more\n"
    "Caused by: java.io.IOException: volume is read-only\n"
    "\tat io.tamarack.cairn.Wire.check(Wire.java:71)\n"
    "\t... {int:9:31} more\n";

constexpr std::string_view mailTrace =
    "java.net.ConnectException: Connection refused: mail1.tamarack.example/10.40.7.25:587\n"
    "\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)\n"
    "\tat io.tamarack.mail.Smtp.connect(Smtp.java:39)\n"
    "\tat io.tamarack.orders.Notifier.send(Notifier.java:74)\n";

constexpr LineRow lines[] = {
    {"order.accepted", information, "OrderIntake",
     "Accepted order {order} from customer {customer} with {skew:1:24} lines"},
    {"order.repeated", information, "OrderIntake",
     "Order {order} was sent before, answering with the first result"},
    {"order.rejected", warning, "OrderIntake",
     "Rejected order {order}: delivery address of customer {customer} is incomplete"},
    {"order.validated", debug, "Validator", "Order {order} passed {int:14:18} rules in {ms} ms"},
    {"order.priced", information, "Pricing",
     "Priced order {order} at {amount} {own:currency} using price list {gauge:4100:0:60:0}"},
    {"order.voucher", information, "Pricing", "Voucher {hex:8} takes {int:5:25} % off order {order}"},
    {"order.tax", debug, "Pricing", "Tax table {pick:tenant} applied to order {order}"},
    {"order.stock", information, "StockClient",
     "Reserved {skew:1:12} pieces of {sku} in warehouse {pick:warehouse} for order {order}"},
    {"order.fraud", information, "RiskCheck", "Risk score of order {order} is {hundredths:18:4:6:17}"},
    {"order.quote", information, "Shipping",
     "Carrier {pick:carrier} quotes {int:290:1990} cents for order {order}"},
    {"order.stock_retry", warning, "StockClient",
     "Warehouse {pick:warehouse} is busy, asking again for order {order} in {int:50:400} ms"},
    {"order.stock_timeout", error, "StockClient",
     "Stock reservation for order {order} timed out after {ms} ms", timeoutTrace},
    {"order.charge", information, "PaymentClient",
     "Charging {amount} {own:currency} for order {order} through {own:gateway}"},
    {"order.charged", information, "PaymentClient", "Payment of order {order} settled in {ms} ms"},
    {"order.declined", warning, "PaymentClient", "Payment of order {order} was declined by the card issuer"},
    {"order.invoice", information, "PaymentClient",
     "Order {order} will be paid by invoice within {int:14:30} days"},
    {"order.conflict", error, "OrderTable", "Saving order {order} failed, trying once more", databaseTrace},
    {"order.persisted", debug, "OrderTable", "Stored order {order} as version {skew:1:5} in {ms} ms"},
    {"order.document", information, "Documents",
     "Invoice of order {order} written to {block} ({size} bytes)"},
    {"order.published", information, "Events", "Published OrderPlaced for {order} to {int:3:5} subscribers"},
    {"order.mail", information, "Notifier", "Confirmation of order {order} queued for customer {customer}"},
    {"order.mail_failed", error, "Notifier", "Confirmation of order {order} could not be handed over",
     mailTrace},
    {"order.released", information, "StockClient",
     "Released the reservation of order {order}: {pick:reason}"},
    {"order.done", information, "OrderFlow", "Order {order} finished in {total} ms"},
    {"order.aborted", warning, "OrderFlow", "Order {order} aborted: {pick:reason}"},

    {"noise.orders.gc", information, "RuntimeWatch",
     "Pause of {skew:8:220} ms, heap {gauge:2100:350:900:160} MB of 6144 MB"},
    {"noise.orders.pool", debug, "ConnectionPool",
     "{gauge:18:9:2:4} of 40 connections in use, {skew:0:6} waiting"},
    {"noise.orders.metrics", debug, "Metrics", "Flushed {int:180:240} series to collector in {skew:3:60} ms"},
    {"noise.orders.session", debug, "SessionCache",
     "Dropped {skew:1:90} idle sessions, {gauge:4200:2600:700:300} left"},
    {"noise.orders.deprecated", warning, "Api", "Client {ip} still uses version 1 of the orders interface"},

    {"rel.orders.evict", warning, "Cache",
     "Shard {int:0:63} evicted {skew:200:90000} entries under memory pressure"},
    {"rel.orders.rebuild", information, "PriceIndex",
     "Rebuilding the price index, {skew:400:60000} articles queued"},
    {"rel.orders.guard", warning, "LatencyGuard", "Payment deadline widened to {int:900:2400} ms"},
    {"rel.orders.replica_lag", warning, "CatalogueDb", "Replica is {gauge:1900:300:500:700} ms behind"},
    {"rel.orders.primary", information, "CatalogueDb", "Reads of tenant {pick:tenant} moved to the primary"},

    {"rare.orders.leader", information, "Cluster", "Node app{int:1:3} took the lead in term {int:40:90}"},
    {"rare.orders.schema", information, "OrderTable",
     "Schema migration {int:80:99} applied in {int:300:4000} ms"},
    {"rare.orders.flag", information, "Features",
     "Feature {pick:page}-preview is now on for {int:1:100} % of customers"},
    {"rare.orders.license", warning, "Geocoder", "The licence of the address data ends in {int:1:30} days"},
    {"rare.orders.deadlock", error, "OrderTable",
     "Deadlock between orders {int:2000000:2900000} and {int:2000000:2900000} resolved by the database"},

    {"incident.orders.document", error, "Documents", "Invoice of order {order} cannot be written",
     blockTrace},
    {"incident.orders.breaker", fatal, "Documents",
     "Circuit to the block store is open after {int:20:40} failures"},
    {"incident.orders.recovered", information, "Documents", "Circuit to the block store closed again"},

    {"flood.orders.retry", warning, "Events",
     "Subscriber ledger-{int:1:4} does not take events, queue holds {int:1000:90000}"},
    {"unknown.orders.negative", error, "Pricing",
     "Invariant broken: subtotal of order {order} turned negative between two reads"},
    {"unknown.orders.replay", error, "Events",
     "Checkpoint {hex:12} replayed out of sequence by a shadow consumer"},
    {"leak.orders.dsn", debug, "ConnectionPool", "Reconnecting with {secret-dsn}"},
    {"leak.orders.card", debug, "PaymentClient",
     "Raw form of order {order}: holder={user} pan={secret-card}"},
};

}  // namespace

std::span<const LineRow> ordersLines() {
    return lines;
}

}  // namespace logwright::generate
