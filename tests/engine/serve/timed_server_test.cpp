// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server takes of those who send too much, or too slowly.

#include "engine/serve/timed_server.h"

#include <QtTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>

using namespace logwright;

namespace {

class Serving {
public:
    explicit Serving(const TimedServer::Limits& limits) : server_(limits) {
        server_.Get("/", [](const httplib::Request&, httplib::Response& response) {
            response.set_content("here", "text/plain");
        });
        server_.Get("/slow", [](const httplib::Request&, httplib::Response& response) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1500));
            response.set_content("late", "text/plain");
        });
        port_ = server_.bind_to_any_port("127.0.0.1");
        thread_ = std::thread([this] { server_.listen_after_bind(); });
        while (!server_.is_running()) std::this_thread::yield();
    }
    ~Serving() {
        server_.finish();
        thread_.join();
    }

    /// All that comes back until the connection is closed.
    std::string answerTo(const std::string& request) const {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port_));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        std::string answer;
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            for (std::size_t sent = 0; sent < request.size();) {
                const ssize_t some =
                    ::send(socket, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
                if (some <= 0) break;
                sent += static_cast<std::size_t>(some);
            }
            std::array<char, 4096> bytes{};
            for (ssize_t got = 0; (got = ::recv(socket, bytes.data(), bytes.size(), 0)) > 0;)
                answer.append(bytes.data(), static_cast<std::size_t>(got));
        }
        ::close(socket);
        return answer;
    }

private:
    TimedServer server_;
    int port_ = 0;
    std::thread thread_;
};

std::string requestOf(const std::string& path, std::size_t headerBytes) {
    std::string request = "GET " + path + " HTTP/1.1\r\nConnection: close\r\n";
    while (request.size() < headerBytes) request += "X: " + std::string(60, 'x') + "\r\n";
    return request + "\r\n";
}

}  // namespace

class TimedServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headersAreBounded() {
        TimedServer::Limits limits;
        limits.headerBytes = 20'000;
        const Serving serving(limits);
        QVERIFY(serving.answerTo(requestOf("/", 100)).ends_with("here"));
        QVERIFY(serving.answerTo(requestOf("/", 19'000)).ends_with("here"));
        QVERIFY(serving.answerTo(requestOf("/", 100'000)).find("here") == std::string::npos);
        QCOMPARE(serving.answerTo(std::string(100'000, 'x')).find("here"), std::string::npos);
        // Each request of a connection has its own.
        std::string first = requestOf("/", 15'000);
        first.erase(first.find("Connection"), std::string_view("Connection: close\r\n").size());
        const std::string both = serving.answerTo(first + requestOf("/", 15'000));
        QVERIFY(both.find("here") != both.rfind("here"));
    }

    void theDeadlineHoldsWhateverIsReady() {
        TimedServer::Limits limits;
        limits.request = std::chrono::seconds(0);
        const Serving serving(limits);
        QCOMPARE(serving.answerTo(requestOf("/", 100)), std::string());
    }

    void workIsNotHeldAgainstTheClient() {
        TimedServer::Limits limits;
        limits.request = std::chrono::seconds(1);
        const Serving serving(limits);
        QVERIFY(serving.answerTo(requestOf("/slow", 100)).ends_with("late"));
    }
};

QTEST_GUILESS_MAIN(TimedServerTest)
#include "timed_server_test.moc"
