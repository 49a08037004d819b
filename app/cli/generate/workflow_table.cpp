// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/workflow.h"

// Each function is one task of the data centre, as a person would draw it. Times: least, and mean on top.

namespace logwright::generate {

namespace {

constexpr DelayRow ms(Micros least, Micros extra) {
    return {least * millisecond, extra * millisecond};
}

WorkflowRow blockRead() {
    return {"block read",
            "{block}",
            300,
            {
                {"block.opened", {}, {{"block.served", 100}}},
                {"block.served",
                 ms(2, 18),
                 {{"block.served", 83}, {"block.cached", 6}, {"block.closed", 10}, {"block.reset", 1}}},
                {"block.cached", ms(1, 4), {{"block.served", 70}, {"block.closed", 30}}},
                {"block.closed", ms(1, 6), {}},
                {"block.reset", ms(20, 200), {{"block.closed", 100}}},
            }};
}

WorkflowRow blockWrite() {
    return {
        "block write",
        "{block}",
        150,
        {
            {"block.allocated", {}, {{"pipeline", 100}}},
            {"pipeline",
             ms(3, 6),
             {{"transfer", 97}, {"block.mirror_failed", 3}},
             0,
             {{"block.receiving", 0, ms(1, 3)},
              {"block.receiving", 1, ms(2, 4)},
              {"block.receiving", 2, ms(3, 5)}}},
            {"block.mirror_failed", ms(40, 200), {{"transfer", 100}}, 1},
            {"transfer",
             ms(40, 160),
             {{"map", 100}},
             0,
             {{"block.received", 0, ms(20, 60)},
              {"block.received", 1, ms(25, 60)},
              {"block.received", 2, ms(30, 60)}}},
            {"map",
             ms(2, 9),
             {{"block.responder", 100}},
             0,
             {{"block.stored", 0, ms(1, 9)}, {"block.stored", 1, ms(1, 9)}, {"block.stored", 2, ms(1, 9)}}},
            {"block.responder", ms(2, 8), {{"block.completed", 100}}},
            {"block.completed",
             ms(2, 8),
             {{"block.verified", 12}, {"block.invalidated", 5}, {"block.closed", 83}}},
            {"block.verified", ms(3000, 9000), {{"block.closed", 100}}},
            {"block.invalidated", ms(4000, 20000), {{"block.deleting", 100}}},
            {"block.deleting", ms(200, 900), {{"block.closed", 100}}},
            {"block.closed", ms(1, 6), {}},
        }};
}

WorkflowRow browse() {
    return {
        "browse",
        "{ip}",
        200,
        {
            {"web.home", {}, {{"web.static", 60}, {"web.static_fresh", 40}}},
            {"web.static",
             ms(80, 150),
             {{"web.static", 40}, {"web.static_fresh", 10}, {"web.catalogue", 35}, {"web.search", 15}}},
            {"web.static_fresh",
             ms(60, 120),
             {{"web.static_fresh", 35}, {"web.catalogue", 45}, {"web.search", 20}}},
            {"web.catalogue",
             ms(1500, 6000),
             {{"web.catalogue", 25}, {"article", 65}, {"web.article_gone", 2}, {"web.search", 8}}},
            {"web.search", ms(1500, 5000), {{"web.catalogue", 20}, {"article", 75}, {"web.search", 5}}},
            {"web.article_gone", ms(300, 3000), {{"web.catalogue", 100}}},
            {"article",
             ms(900, 4000),
             {{"web.catalogue", 45},
              {"web.basket_add", 12},
              {"web.search", 15},
              {"web.static_fresh#leave", 28}},
             0,
             {{"web.article", 0, ms(1, 20)}, {"web.stock", 0, ms(40, 90)}, {"web.suggest", 0, ms(50, 160)}}},
            {"web.static_fresh#leave", ms(500, 900), {}},
            {"web.basket_add",
             ms(2000, 9000),
             {{"web.basket", 60}, {"web.catalogue", 38}, {"web.slow_client", 2}}},
            {"web.slow_client", ms(30000, 3000), {}},
            {"web.basket", ms(800, 4000), {{"web.login", 70}, {"web.catalogue", 30}}},
            {"web.login", ms(4000, 9000), {{"web.checkout", 92}, {"web.login_refused", 8}}},
            {"web.login_refused", ms(3000, 6000), {{"web.login", 75}, {"web.static_fresh#leave", 25}}},
            {"web.checkout", ms(200, 900), {{"web.order", 100}}},
            {"web.order", ms(9000, 30000), {{"web.thanks", 100}}},
            {"web.thanks", ms(300, 700), {{"web.static_fresh#leave", 100}}},
        }};
}

WorkflowRow order() {
    return {
        "order",
        "{request}",
        120,
        {
            {"order.accepted", {}, {{"order.validated", 96}, {"order.rejected", 3}, {"order.repeated", 1}}},
            {"order.rejected", ms(2, 9), {}},
            {"order.repeated", ms(1, 4), {}},
            {"order.validated", ms(4, 12), {{"order.tax", 100}}},
            {"order.tax", ms(1, 4), {{"order.priced", 88}, {"order.voucher", 12}}},
            {"order.voucher", ms(6, 20), {{"order.priced", 100}}},
            {"order.priced", ms(8, 25), {{"checks", 100}}},
            {"checks",
             ms(70, 60),
             {{"order.charge", 92}, {"order.stock_retry", 7}, {"order.stock_timeout", 1}},
             0,
             {{"order.stock", 0, ms(10, 30)},
              {"order.fraud", 0, ms(15, 40)},
              {"order.quote", 0, ms(20, 50)}}},
            {"order.stock_retry",
             ms(50, 400),
             {{"order.stock_retry", 25}, {"order.charge", 72}, {"order.stock_timeout", 3}}},
            {"order.stock_timeout", ms(2000, 1500), {{"order.aborted", 100}}},
            {"order.charge", ms(3, 9), {{"order.charged", 91}, {"order.declined", 3}, {"order.invoice", 6}}},
            {"order.charged", ms(180, 420), {{"order.persisted", 98}, {"order.conflict", 2}}},
            {"order.invoice", ms(20, 60), {{"order.persisted", 100}}},
            {"order.declined", ms(150, 300), {{"order.released", 100}}},
            {"order.released", ms(10, 30), {{"order.aborted", 100}}},
            {"order.aborted", ms(2, 8), {}},
            {"order.conflict", ms(30, 90), {{"order.persisted", 100}}},
            {"order.persisted", ms(5, 18), {{"order.document", 100}}},
            {"order.document", ms(20, 70), {{"order.published", 100}}},
            {"order.published", ms(3, 10), {{"order.mail", 96}, {"order.mail_failed", 4}}},
            {"order.mail_failed", ms(900, 2000), {{"order.done", 100}}},
            {"order.mail", ms(4, 12), {{"order.done", 100}}},
            {"order.done", ms(2, 6), {}},
        }};
}

WorkflowRow payment() {
    return {"payment",
            "{request}",
            80,
            {
                {"pay.request", {}, {{"pay.token", 98}, {"pay.duplicate", 2}}},
                {"pay.duplicate", ms(1, 3), {}},
                {"pay.token", ms(3, 12), {{"screening", 100}}},
                {"screening",
                 ms(20, 25),
                 {{"pay.route", 80}, {"pay.challenge", 20}},
                 0,
                 {{"pay.limits", 0, ms(2, 9)}, {"pay.screen", 0, ms(4, 12)}}},
                {"pay.challenge", ms(10, 30), {{"pay.confirmed", 93}, {"pay.abandoned", 7}}},
                {"pay.confirmed", ms(5000, 9000), {{"pay.route", 100}}},
                {"pay.abandoned", ms(60000, 5000), {{"pay.failed", 100}}},
                {"pay.route", ms(1, 4), {{"pay.send", 100}}},
                {"pay.send", ms(2, 6), {{"pay.authorised", 90}, {"pay.retry", 6}, {"pay.refused", 4}}},
                {"pay.retry", ms(80, 500), {{"pay.send", 100}}},
                {"pay.refused", ms(90, 260), {{"pay.failed", 100}}},
                {"pay.authorised", ms(90, 260), {{"pay.capture", 100}}},
                {"pay.capture", ms(20, 60), {{"pay.ledger", 100}}},
                {"pay.ledger", ms(8, 25), {{"pay.receipt", 100}}},
                {"pay.receipt", ms(3, 9), {{"pay.done", 100}}},
                {"pay.done", ms(1, 4), {}},
                {"pay.failed", ms(2, 8), {}},
            }};
}

WorkflowRow login() {
    return {"login",
            "{pid}",
            25,
            {
                {"login.connection",
                 {},
                 {{"login.accepted_key", 62}, {"login.accepted_password", 24}, {"login.failed", 14}}},
                {"login.failed",
                 ms(1800, 2500),
                 {{"login.failed", 35}, {"login.accepted_password", 40}, {"login.gave_up", 25}}},
                {"login.gave_up", ms(900, 4000), {}},
                {"login.accepted_key", ms(150, 300), {{"login.opened", 100}}},
                {"login.accepted_password", ms(3000, 5000), {{"login.opened", 100}}},
                {"login.opened", ms(20, 60), {{"login.sudo", 45}, {"login.sftp", 20}, {"login.closed", 35}}},
                {"login.sudo", ms(4000, 30000), {{"login.sudo", 55}, {"login.closed", 45}}},
                {"login.sftp", ms(200, 600), {{"login.closed", 100}}},
                {"login.closed", ms(5000, 90000), {{"login.disconnected", 100}}},
                {"login.disconnected", ms(5, 30), {}},
            }};
}

WorkflowRow timedJob() {
    return {"timed job",
            "{pid}",
            20,
            {
                {"cron.opened", {}, {{"cron.command", 100}}},
                {"cron.command", ms(5, 20), {{"cron.started", 100}}},
                {"cron.started", ms(30, 90), {{"cron.progress", 100}}},
                {"cron.progress",
                 ms(300, 900),
                 {{"cron.progress", 60}, {"cron.warning", 4}, {"cron.finished", 36}}},
                {"cron.warning", ms(10, 40), {{"cron.progress", 50}, {"cron.finished", 50}}},
                {"cron.finished", ms(20, 60), {{"cron.closed", 100}}},
                {"cron.closed", ms(5, 15), {}},
            }};
}

WorkflowRow batchRun() {
    return {"batch run",
            "{pid}",
            12,
            {
                {"batch.started", {}, {{"batch.plan", 100}}},
                {"batch.plan", ms(200, 600), {{"batch.partition", 100}}},
                {"batch.partition",
                 ms(2000, 6000),
                 {{"batch.partition", 70},
                  {"batch.checkpoint", 12},
                  {"batch.slow", 3},
                  {"batch.verify", 14},
                  {"batch.retried", 1}}},
                {"batch.checkpoint", ms(40, 120), {{"batch.partition", 100}}},
                {"batch.slow", ms(300, 900), {{"batch.partition", 100}}},
                {"batch.retried", ms(5000, 9000), {{"batch.partition", 100}}},
                {"batch.verify", ms(900, 3000), {{"batch.merge", 100}}},
                {"batch.merge", ms(400, 1500), {{"batch.finished", 100}}},
                {"batch.finished", ms(50, 200), {}},
            }};
}

}  // namespace

std::vector<WorkflowRow> workflowTable() {
    return {blockRead(), blockWrite(), browse(), order(), payment(), login(), timedJob(), batchRun()};
}

}  // namespace logwright::generate
