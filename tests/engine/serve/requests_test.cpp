// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes to the service from outside: addresses, headers and bodies.

#include "engine/serve/lines_request.h"
#include "engine/serve/listen_address.h"
#include "engine/source/line_reader.h"

#include <QtTest>

using namespace logwright;

namespace {

std::vector<std::string> linesOf(const std::string& body, LinesForm form) {
    auto request = LinesRequest::read(body, form);
    if (!request) return {"error", request.error().where};
    const LinesRequest moved = std::move(*request);  // the lines stay where they are
    return {moved.lines().begin(), moved.lines().end()};
}

using Lines = std::vector<std::string>;

}  // namespace

class RequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses() {
        QCOMPARE(listenAddressOf("127.0.0.1:80")->port, 80);
        QCOMPARE(listenAddressOf("[::1]:0")->host, std::string("::1"));
        QCOMPARE(listenAddressOf("localhost:65535")->port, 65'535);
        for (const char* wrong : {"", ":1", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1",
                                  "127.0.0.1:8x", "[::1", "[::1]", "[::1]80"}) {
            QVERIFY2(!listenAddressOf(wrong).ok(), wrong);
        }
    }

    void loopback() {
        for (const char* here : {"localhost", "127.0.0.1", "127.5.6.7", "::1"})
            QVERIFY2(isLoopback(here), here);
        for (const char* there : {"0.0.0.0", "::", "10.0.0.1", "128.0.0.1", "example.org",
                                  "localhost.evil.org", "127.0.0.1.evil.org", "", "::ffff:10.0.0.1"}) {
            QVERIFY2(!isLoopback(there), there);
        }
        for (const char* header : {"localhost", "localhost:7716", "127.0.0.1:1", "[::1]:7716", "[::1]"})
            QVERIFY2(namesLoopback(header), header);
        for (const char* header : {"", "evil.org", "evil.org:7716", "localhost.evil.org:80", "[::1"})
            QVERIFY2(!namesLoopback(header), header);
    }

    void forms() {
        QVERIFY(linesFormOf("application/x-ndjson; charset=utf-8") == LinesForm::json);
        QVERIFY(linesFormOf("application/json") == LinesForm::json);
        QVERIFY(linesFormOf("text/plain") == LinesForm::plain);
        QVERIFY(linesFormOf("") == LinesForm::plain);
    }

    void plainLines() {
        QVERIFY(linesOf("a\nb", LinesForm::plain) == (Lines{"a", "b"}));
        QVERIFY(linesOf("a\r\n\r\nb\n", LinesForm::plain) == (Lines{"a", "", "b"}));
        QVERIFY(linesOf("", LinesForm::plain) == (Lines{"error", ""}));
        QVERIFY(linesOf(std::string("\0\xff\n", 3), LinesForm::plain) == (Lines{std::string("\0\xff", 2)}));
    }

    void jsonLines() {
        QVERIFY(linesOf("\"a\"\n\n{\"line\": \"b\\nc\", \"id\": 7}\r\n", LinesForm::json) ==
                (Lines{"a", "b\nc"}));
        const auto refusedAt = [](const std::string& body) { return linesOf(body, LinesForm::json).back(); };
        QCOMPARE(refusedAt("\"a\"\n{\"line\": 1}"), std::string("line 2"));
        QCOMPARE(refusedAt("{"), std::string("line 1"));
        QCOMPARE(refusedAt("\"a\"\n\n[\"b\"]"), std::string("line 3"));
        QCOMPARE(refusedAt("\"a\" \"b\""), std::string("line 1"));
        QCOMPARE(refusedAt("1e999"), std::string("line 1"));
        QCOMPARE(refusedAt("\"\xff\""), std::string("line 1"));
        QCOMPARE(refusedAt(" \n \n"), std::string(""));
        QCOMPARE(refusedAt(std::string(100'000, '[')), std::string("line 1"));
    }

    void longLines() {
        const std::string longest(longestLineText, 'x');
        QVERIFY(linesOf("a\n" + longest, LinesForm::plain) == (Lines{"a", longest}));
        QVERIFY(linesOf("a\n" + longest + "x", LinesForm::plain) == (Lines{"error", "line 2"}));
        QVERIFY(linesOf("\"" + longest + "x\"", LinesForm::json) == (Lines{"error", "line 1"}));
    }

    void manyLines() {
        QCOMPARE(linesOf(std::string(200'000, '\n'), LinesForm::plain).size(), std::size_t{200'000});
        QVERIFY(linesOf(std::string(200'001, '\n'), LinesForm::plain) == (Lines{"error", "line 200001"}));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
