// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every path of a call, against a service on this machine: what is sent in each protocol, answers that come
// well, late, with errors, cut off or as nonsense, what is tried again and what is not, and every bound.

#include "engine/classify/language_model.h"

#include "engine/classify/answer_check.h"
#include "engine/classify/question.h"
#include "engine/classify/retry_after.h"
#include "tests/engine/classify/stand_in_service.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <future>

using namespace logwright;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(logwright::ModelService)

namespace {

const ModelPrompt prompt{"judge", "the record"};

LanguageModelSettings quick(const StandInService& service, ModelService kind = ModelService::ollama) {
    LanguageModelSettings settings;
    settings.service = kind;
    settings.endpoint = service.endpoint();
    settings.model = "small-1";
    settings.timeout = 5s;
    settings.firstDelay = 1ms;
    settings.longestDelay = 20s;
    return settings;
}

Result<ModelReply> askOnce(LanguageModelSettings settings, ModelUsage* usage = nullptr) {
    auto model = LanguageModel::open(std::move(settings));
    if (!model) return model.error();
    TaskContext task;
    auto reply = (*model)->ask(prompt, task);
    if (usage != nullptr) *usage = (*model)->usage();
    return reply;
}

/// The same reply to every call.
StandInService::Answering always(StandInReply reply) {
    return [reply](const StandInCall&, std::size_t) { return reply; };
}

StandInReply status(int code, std::string words = "busy") {
    StandInReply reply;
    reply.status = code;
    reply.body = nlohmann::json{{"error", {{"message", words}}}}.dump();
    return reply;
}

StandInReply says(std::string text) {
    StandInReply reply;
    reply.text = std::move(text);
    return reply;
}

StandInReply brokenOff() {
    StandInReply reply = says(jsonAnswer("normal"));
    reply.cutOff = true;
    return reply;
}

StandInReply body(std::string text) {
    StandInReply reply;
    reply.body = std::move(text);
    return reply;
}

}  // namespace

class LanguageModelTest : public QObject {
    Q_OBJECT

private slots:
    void speaksTheProtocol_data() {
        QTest::addColumn<ModelService>("service");
        QTest::addColumn<QString>("under");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("keyHeader");
        QTest::addColumn<QString>("keyValue");
        QTest::newRow("Ollama") << ModelService::ollama << ""
                                << "/api/chat"
                                << "Authorization"
                                << "Bearer k-1";
        QTest::newRow("OpenAI") << ModelService::openai << ""
                                << "/v1/chat/completions"
                                << "Authorization"
                                << "Bearer k-1";
        QTest::newRow("OpenAI under /v1") << ModelService::openai << "/proxy/v1/"
                                          << "/proxy/v1/chat/completions"
                                          << "Authorization"
                                          << "Bearer k-1";
        QTest::newRow("OpenAI, the whole path") << ModelService::openai << "/v1/chat/completions"
                                                << "/v1/chat/completions"
                                                << "Authorization"
                                                << "Bearer k-1";
        QTest::newRow("Anthropic") << ModelService::anthropic << ""
                                   << "/v1/messages"
                                   << "x-api-key"
                                   << "k-1";
    }
    void speaksTheProtocol() {
        QFETCH(const ModelService, service);
        QFETCH(const QString, under);
        QFETCH(const QString, path);
        QFETCH(const QString, keyHeader);
        QFETCH(const QString, keyValue);
        StandInService standIn(always(says("CLASSIFICATION: anomaly")));
        LanguageModelSettings settings = quick(standIn, service);
        settings.endpoint += under.toStdString();
        settings.key = "k-1";
        const auto reply = askOnce(settings);
        QVERIFY2(reply.ok(), reply ? "" : reply.error().message().c_str());
        QCOMPARE(reply->text, std::string("CLASSIFICATION: anomaly"));
        QCOMPARE(reply->promptTokens, std::uint64_t{100});
        QCOMPARE(reply->answerTokens, std::uint64_t{7});
        const auto calls = standIn.calls();
        QCOMPARE(calls.size(), std::size_t{1});
        const StandInCall& call = calls.front();
        QCOMPARE(call.path, path.toStdString());
        QCOMPARE(call.header(keyHeader.toStdString()), keyValue.toStdString());
        QCOMPARE(call.body.at("model").get<std::string>(), std::string("small-1"));
        QCOMPARE(call.body.at("stream").get<bool>(), false);
        QCOMPARE(call.user(), prompt.user);
        const bool apart = service == ModelService::anthropic;  // its system prompt is no message
        QCOMPARE((apart ? call.body.at("system") : call.body.at("messages").at(0).at("content"))
                     .get<std::string>(),
                 prompt.system);
        QCOMPARE(call.header("anthropic-version").empty(), !apart);
        QCOMPARE(call.body.contains("max_tokens"), apart);
    }

    void noKeyNoHeader() {
        StandInService standIn(always(says("x")));
        QVERIFY(askOnce(quick(standIn)).ok());
        QCOMPARE(standIn.calls().front().header("Authorization"), std::string());
    }

    void triesAgain_data() {
        QTest::addColumn<int>("status");
        for (const int code : {408, 429, 500, 502, 503, 504, 529}) {
            QTest::newRow(std::to_string(code).c_str()) << code;
        }
    }
    void triesAgain() {
        QFETCH(const int, status);
        StandInService standIn([status](const StandInCall&, std::size_t number) {
            return number < 2 ? ::status(status) : says("there");
        });
        ModelUsage usage;
        const auto reply = askOnce(quick(standIn), &usage);
        QVERIFY2(reply.ok(), reply ? "" : reply.error().message().c_str());
        QCOMPARE(reply->text, std::string("there"));
        QCOMPARE(standIn.calls().size(), std::size_t{3});
        QCOMPARE(usage.calls, std::uint64_t{3});
        QCOMPARE(usage.answers, std::uint64_t{1});
    }

    void givesUpAfterItsAttempts() {
        StandInService standIn(always(status(503, "try the other door")));
        const auto reply = askOnce(quick(standIn));
        QVERIFY(!reply.ok());
        QCOMPARE(standIn.calls().size(), std::size_t{3});
        const std::string message = reply.error().message();
        QVERIFY2(message.find("503: try the other door") != std::string::npos, message.c_str());
        QCOMPARE(reply.error().where, standIn.endpoint());
    }

    void failsAtOnce_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("400") << 400 << "status 400";
        QTest::newRow("401") << 401 << "the key";
        QTest::newRow("404") << 404 << "the model's name";
        QTest::newRow("413") << 413 << "status 413";
        QTest::newRow("301") << 301 << "status 301";
        QTest::newRow("cut off") << 0 << "broke off";
        QTest::newRow("not JSON") << 1 << "not JSON";
        QTest::newRow("empty object") << 2 << "no message";
        QTest::newRow("an array") << 3 << "no message";
        QTest::newRow("an error with 200") << 4 << "out of coffee";
        QTest::newRow("too long an answer") << 5 << "greatest length";
        QTest::newRow("endless") << 6 << "far too long";
    }
    void failsAtOnce() {
        QFETCH(const int, kind);
        QFETCH(const QString, why);
        StandInReply reply = kind > 100 ? status(kind) : body("<html>");
        if (kind == 0) reply = brokenOff();
        if (kind == 2) reply.body = "{}";
        if (kind == 3) reply.body = "[1]";
        if (kind == 4) reply.body = R"({"error": "out of coffee"})";
        if (kind == 5) {
            reply = says("CLASS");
            reply.reason = "length";
        }
        if (kind == 6) reply.body = std::string(5 << 20, 'x');
        StandInService standIn(always(reply));
        const auto failed = askOnce(quick(standIn));
        QVERIFY(!failed.ok());
        const QString message = QString::fromStdString(failed.error().message());
        QVERIFY2(message.contains(why), qPrintable(message));
        QCOMPARE(standIn.calls().size(), std::size_t{1});
    }

    // A redirection would carry prompt and key to where nobody agreed to send them.
    void followsNoRedirection() {
        StandInService other(always(says("x")));
        httplib::Server server;
        server.Post(".*", [&](const httplib::Request&, httplib::Response& response) {
            response.set_redirect(other.endpoint() + "/api/chat", 307);
        });
        const int port = server.bind_to_any_port("127.0.0.1");
        std::jthread thread([&] { server.listen_after_bind(); });
        while (!server.is_running()) std::this_thread::sleep_for(1ms);
        LanguageModelSettings settings = quick(other);
        settings.endpoint = "http://127.0.0.1:" + std::to_string(port);
        const auto reply = askOnce(settings);
        server.stop();
        QVERIFY(!reply.ok());
        QVERIFY(other.calls().empty());
    }

    void waitsNoLongerThanTold() {
        StandInReply late = says("x");
        late.late = 30s;
        StandInService standIn(always(late));
        LanguageModelSettings settings = quick(standIn);
        settings.timeout = 200ms;
        settings.attempts = 2;
        QElapsedTimer timer;
        timer.start();
        const auto reply = askOnce(settings);
        QVERIFY(!reply.ok());
        QVERIFY(reply.error().message().find("no answer came within") != std::string::npos);
        QCOMPARE(standIn.calls().size(), std::size_t{2});
        QVERIFY(timer.elapsed() < 5000);
    }

    // A byte now and then resets the client's own time-out; the call's whole time is bounded all the same.
    void dripsAreNoAnswer() {
        httplib::Server server;
        std::atomic<bool> stop = false;
        server.Post(".*", [&](const httplib::Request&, httplib::Response& response) {
            response.set_content_provider(1000, "application/json",
                                          [&](std::size_t, std::size_t, httplib::DataSink& sink) {
                                              std::this_thread::sleep_for(20ms);
                                              return !stop && sink.write(" ", 1);
                                          });
        });
        const int port = server.bind_to_any_port("127.0.0.1");
        std::jthread thread([&] { server.listen_after_bind(); });
        while (!server.is_running()) std::this_thread::sleep_for(1ms);
        LanguageModelSettings settings;
        settings.endpoint = "http://127.0.0.1:" + std::to_string(port);
        settings.model = "m";
        settings.timeout = 300ms;
        settings.attempts = 1;
        QElapsedTimer timer;
        timer.start();
        const auto reply = askOnce(settings);
        stop = true;
        server.stop();
        QVERIFY(!reply.ok());
        QVERIFY(reply.error().message().find("no answer came within") != std::string::npos);
        QVERIFY2(timer.elapsed() < 5000, std::to_string(timer.elapsed()).c_str());
    }

    // OpenSSL writes its goodbye to a socket that was shut down for lateness; no signal of that ends us.
    void aTimeoutOverTlsIsOne() {
        const QString openssl = QStandardPaths::findExecutable("openssl");
        if (openssl.isEmpty()) QSKIP("there is no openssl to make a certificate with");
        const QTemporaryDir folder;
        const QString certificate = folder.filePath("c.pem"), key = folder.filePath("k.pem");
        QCOMPARE(QProcess::execute(
                     openssl, {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                               "-nodes", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                               "-keyout", key, "-out", certificate}),
                 0);
        const QByteArray trustedBefore = qgetenv("SSL_CERT_FILE");
        qputenv("SSL_CERT_FILE", certificate.toUtf8());
        httplib::SSLServer server(qPrintable(certificate), qPrintable(key));
        QVERIFY(server.is_valid());
        std::atomic<bool> stop = false, called = false;
        server.Post(".*", [&](const httplib::Request&, httplib::Response&) {
            called = true;
            while (!stop) std::this_thread::sleep_for(1ms);
        });
        const int port = server.bind_to_any_port("127.0.0.1");
        std::jthread thread([&] { server.listen_after_bind(); });
        while (!server.is_running()) std::this_thread::sleep_for(1ms);
        LanguageModelSettings settings;
        settings.endpoint = "https://127.0.0.1:" + std::to_string(port);
        settings.model = "m";
        settings.timeout = 500ms;
        settings.attempts = 1;
        const auto ignored = std::signal(SIGPIPE, SIG_DFL);  // the stand-in's library ignores it
        const auto reply = askOnce(settings);
        std::signal(SIGPIPE, ignored);
        stop = true;
        server.stop();
        if (trustedBefore.isEmpty()) {
            qunsetenv("SSL_CERT_FILE");
        } else {
            qputenv("SSL_CERT_FILE", trustedBefore);
        }
        QVERIFY(called);
        QVERIFY(!reply.ok());
        QVERIFY2(reply.error().message().find("no answer came within") != std::string::npos,
                 reply.error().message().c_str());
    }

    void aTimeoutIsTriedAgain() {
        StandInService standIn([](const StandInCall&, std::size_t number) {
            StandInReply reply = says("there");
            if (number == 0) reply.late = 30s;
            return reply;
        });
        LanguageModelSettings settings = quick(standIn);
        settings.timeout = 1s;
        const auto reply = askOnce(settings);
        QVERIFY2(reply.ok(), reply ? "" : reply.error().message().c_str());
        QCOMPARE(standIn.calls().size(), std::size_t{2});
    }

    void respectsRetryAfter() {
        StandInService standIn([](const StandInCall&, std::size_t number) {
            StandInReply reply = number == 0 ? status(429) : says("there");
            if (number == 0) reply.retryAfter = "1";
            return reply;
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(askOnce(quick(standIn)).ok());
        QVERIFY(timer.elapsed() >= 1000);
    }

    void doesNotWaitForHours() {
        StandInReply busy = status(429);
        busy.retryAfter = "3600";
        StandInService standIn(always(busy));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!askOnce(quick(standIn)).ok());
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(standIn.calls().size(), std::size_t{1});
    }

    void stopsWhileItWaits_data() {
        QTest::addColumn<bool>("forAnswer");
        QTest::newRow("for the answer") << true;
        QTest::newRow("for the next attempt") << false;
    }
    void stopsWhileItWaits() {
        QFETCH(const bool, forAnswer);
        StandInReply reply = forAnswer ? says("x") : status(503);
        if (forAnswer) reply.late = 30s;
        StandInService standIn(always(reply));
        LanguageModelSettings settings = quick(standIn);
        settings.timeout = 60s;
        settings.firstDelay = 15s;
        auto model = LanguageModel::open(settings);
        QVERIFY(model.ok());
        StopToken stop;
        TaskContext task({}, stop);
        auto asked = std::async(std::launch::async, [&] { return (*model)->ask(prompt, task); });
        QTRY_COMPARE(standIn.calls().size(), std::size_t{1});
        QElapsedTimer timer;
        timer.start();
        stop.request();
        const auto ended = asked.get();
        QVERIFY(!ended.ok());
        QCOMPARE(ended.error().kind, Error::Kind::cancelled);
        QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
    }

    void nobodyListens() {
        LanguageModelSettings settings;
        {
            StandInService gone(always(says("x")));
            settings = quick(gone);
        }
        auto model = LanguageModel::open(settings);
        QVERIFY(model.ok());
        TaskContext task;
        const auto first = (*model)->ask(prompt, task);
        QVERIFY(!first.ok());
        QVERIFY(first.error().message().find("cannot be reached") != std::string::npos);
        QVERIFY(!(*model)->ask(prompt, task).ok());
        QCOMPARE((*model)->usage().calls, std::uint64_t{1});  // it is known to be down: not asked again
    }

    void staysWithinItsBudget() {
        StandInService standIn(always(status(503)));
        LanguageModelSettings settings = quick(standIn);
        settings.calls = 2;
        const auto reply = askOnce(settings);
        QVERIFY(!reply.ok());
        QVERIFY(reply.error().message().find("budget of 2 calls") != std::string::npos);
        QCOMPARE(standIn.calls().size(), std::size_t{2});
    }

    void asksNoMoreAtATimeThanTold() {
        StandInService standIn([](const StandInCall&, std::size_t) {
            StandInReply reply = says(jsonAnswer("normal"));
            reply.late = 30ms;
            return reply;
        });
        auto model = LanguageModel::open(quick(standIn));
        QVERIFY(model.ok());
        std::vector<Question> questions(24);
        for (std::size_t i = 0; i < questions.size(); ++i) questions[i] = {i, {FindingId{i}}, prompt};
        std::vector<std::uint64_t> settled;
        TaskContext task;
        const auto unanswered = askQuestions(
            questions, askingSteps(**model), 3,
            [&](const Question& question, const ClassificationCase& one) -> Result<> {
                if (one.classification->kind == FindingClass::normal) settled.push_back(question.id);
                return Done{};
            },
            task);
        QVERIFY(unanswered.ok() && unanswered->empty());
        std::ranges::sort(settled);
        QCOMPARE(settled.size(), questions.size());
        QCOMPARE(std::ranges::unique(settled).size(), std::size_t{0});
        QCOMPARE(standIn.mostAtATime(), 3);
    }

    // Three that fail one after another: the service is down, and the rest is not asked.
    void stopsAskingWhereTheServiceIsDown() {
        StandInService standIn([](const StandInCall&, std::size_t number) {
            return number < 2 ? says(jsonAnswer("anomaly")) : brokenOff();
        });
        auto model = LanguageModel::open(quick(standIn));
        QVERIFY(model.ok());
        std::vector<Question> questions(40);
        for (std::size_t i = 0; i < questions.size(); ++i) questions[i] = {i, {FindingId{i}}, prompt};
        std::size_t kept = 0;
        TaskContext task;
        const auto unanswered = askQuestions(
            questions, askingSteps(**model), 1,
            [&](const Question&, const ClassificationCase&) -> Result<> {
                ++kept;
                return Done{};
            },
            task);
        QVERIFY(unanswered.ok());
        QCOMPARE(kept, std::size_t{2});
        QCOMPARE(unanswered->size(), std::size_t{38});
        QCOMPARE(standIn.calls().size(), std::size_t{5});
    }

    // A service that refuses questions is there: the next one may be to its taste.
    void asksOnWhereQuestionsAreRefused() {
        StandInService standIn([](const StandInCall&, std::size_t number) {
            return number < 3 ? status(400, "too long") : says(jsonAnswer("anomaly"));
        });
        auto model = LanguageModel::open(quick(standIn));
        QVERIFY(model.ok());
        TaskContext task;
        for (int i = 0; i < 3; ++i) QVERIFY(!(*model)->ask(prompt, task).ok());
        QVERIFY((*model)->ask(prompt, task).ok());
        QCOMPARE(standIn.calls().size(), std::size_t{4});
    }

    void refusesWhatCannotBeMeant_data() {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("why");
        QTest::newRow("no scheme") << "127.0.0.1:11434"
                                   << ""
                                   << "no address of a service";
        QTest::newRow("a file") << "file:///etc/passwd"
                                << ""
                                << "no address of a service";
        QTest::newRow("a password") << "https://me:secret@example.com"
                                    << ""
                                    << "no user or password";
        QTest::newRow("a query") << "https://example.com/?key=secret"
                                 << ""
                                 << "no query";
        QTest::newRow("no host") << "http://:80"
                                 << ""
                                 << "names no host";
        QTest::newRow("a port of letters") << "http://example.com:http"
                                           << ""
                                           << "the port";
        QTest::newRow("a port too high") << "http://example.com:65536"
                                         << ""
                                         << "the port";
        QTest::newRow("an open bracket") << "http://[::1"
                                         << ""
                                         << "not closed";
        QTest::newRow("a key in clear") << "http://example.com"
                                        << "k"
                                        << "in clear";
        QTest::newRow("a name that looks local") << "http://127.0.0.1.example.com"
                                                 << "k"
                                                 << "in clear";
        QTest::newRow("a broken key") << "https://example.com"
                                      << "a\nb"
                                      << "a line break";
    }
    void refusesWhatCannotBeMeant() {
        QFETCH(const QString, endpoint);
        QFETCH(const QString, key);
        QFETCH(const QString, why);
        LanguageModelSettings settings;
        settings.endpoint = endpoint.toStdString();
        settings.key = key.toStdString();
        settings.model = "m";
        const auto model = LanguageModel::open(settings);
        QVERIFY(!model.ok());
        const QString message = QString::fromStdString(model.error().message());
        QVERIFY2(message.contains(why), qPrintable(message));
        QVERIFY(!message.contains("secret"));
    }

    void delaysDoubleAndJitter() {
        LanguageModelSettings settings;
        settings.firstDelay = 1000ms;
        settings.longestDelay = 10s;
        QCOMPARE(retryDelay(settings, 1, 0), 1000ms);
        QCOMPARE(retryDelay(settings, 2, 0), 2000ms);
        QCOMPARE(retryDelay(settings, 4, 0), 8000ms);
        QCOMPARE(retryDelay(settings, 5, 0), 10000ms);
        QCOMPARE(retryDelay(settings, 500, 0), 10000ms);
        QCOMPARE(retryDelay(settings, 2, 1), 1000ms);
        QCOMPARE(retryDelay(settings, 2, 0.5), 1500ms);
    }

    void readsRetryAfter() {
        const auto now = std::chrono::sys_days(std::chrono::year(2026) / 10 / 21) + 7h + 27min;
        QVERIFY(readRetryAfter("7", now) == 7s);
        QVERIFY(readRetryAfter("Wed, 21 Oct 2026 07:28:30 GMT", now) == 90s);
        QVERIFY(readRetryAfter("Wed, 21 Oct 2026 07:00:00 GMT", now) == 0s);
        QVERIFY(readRetryAfter("99999999999", now) == 24h);
        QVERIFY(readRetryAfter("Fri, 31 Dec 9999 23:59:59 GMT", now) == 24h);
        QVERIFY(readRetryAfter("Sat, 01 Jan 0000 00:00:00 GMT", now) == 0s);
        for (const char* odd : {"", "-1", "soon", "7 seconds", "1.5", "Mit, 21 Okt 2026 07:28:30 GMT",
                                "Wed, 31 Feb 2026 07:28:30 GMT", "Wed, 21 Oct 2026 27:28:30 GMT",
                                "Wed, 21 Oct 2026 07:-8:30 GMT", "Wed, 21 Oct 2026 07:28:30 CET"}) {
            QVERIFY2(!readRetryAfter(odd, now), odd);
        }
    }
};

QTEST_GUILESS_MAIN(LanguageModelTest)
#include "language_model_test.moc"
