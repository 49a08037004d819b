// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Embeddings: read off the services' replies whatever these hold, asked for some texts a call with the
// attempts and the budget of questions, and kept.

#include "engine/classify/embedding_store.h"
#include "engine/classify/language_model.h"
#include "tests/engine/classify/stand_in_service.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace logwright;
using namespace std::chrono_literals;

namespace {

using Json = nlohmann::json;

/// A vector that tells which text it is of: its length, beside a one.
Json vectorOf(const std::string& text) {
    return {static_cast<double>(text.size()), 1.0};
}

StandInReply embeddings(const StandInCall& call, bool openAi) {
    Json list = Json::array();
    const Json& texts = call.body.at("input");
    // OpenAI's may come in any order: the last first.
    for (std::size_t i = texts.size(); i-- > 0;) {
        const Json vector = vectorOf(texts[i]);
        if (openAi) {
            list.push_back({{"index", i}, {"embedding", vector}});
        } else {
            list.insert(list.begin(), vector);
        }
    }
    StandInReply reply;
    reply.body = (openAi ? Json{{"data", list}, {"usage", {{"prompt_tokens", 9}}}}
                         : Json{{"embeddings", list}, {"prompt_eval_count", 9}})
                     .dump();
    return reply;
}

LanguageModelSettings settingsFor(const StandInService& service, ModelService kind) {
    LanguageModelSettings settings;
    settings.service = kind;
    settings.endpoint = service.endpoint();
    settings.model = "e-1";
    settings.key = "k";
    settings.timeout = 5s;
    settings.firstDelay = 1ms;
    return settings;
}

std::vector<std::string> texts(std::size_t count) {
    std::vector<std::string> made;
    for (std::size_t i = 0; i < count; ++i) made.emplace_back(i + 1, 'x');
    return made;
}

}  // namespace

class EmbeddingTest : public QObject {
    Q_OBJECT

private slots:
    void eachTextHasItsVector_data() {
        QTest::addColumn<bool>("openAi");
        QTest::newRow("ollama") << false;
        QTest::newRow("openai") << true;
    }
    void eachTextHasItsVector() {
        QFETCH(bool, openAi);
        StandInService service([openAi](const StandInCall& call, std::size_t number) {
            if (number == 1) return StandInReply{503, "", "busy", "", 0ms, false, ""};
            return embeddings(call, openAi);
        });
        auto model =
            LanguageModel::open(settingsFor(service, openAi ? ModelService::openai : ModelService::ollama));
        QVERIFY(model.ok());
        TaskContext task;
        const auto vectors = (*model)->embed(texts(70), task);
        QVERIFY2(vectors.ok(), vectors ? "" : vectors.error().message().c_str());
        QCOMPARE(vectors->size(), std::size_t{70});
        for (std::size_t i = 0; i < 70; ++i) {
            const double length = std::hypot(double(i + 1), 1);
            QCOMPARE(vectors.value()[i].size(), std::size_t{2});
            QVERIFY(std::abs(vectors.value()[i][0] - double(i + 1) / length) < 1e-6);
            QVERIFY(std::abs(vectors.value()[i][1] - 1 / length) < 1e-6);
        }
        const auto calls = service.calls();
        QCOMPARE(calls.size(), std::size_t{4});  // of 32, 32 (twice: the service was busy) and 6 texts
        QCOMPARE(calls.back().body.at("input").size(), std::size_t{6});
        QCOMPARE(calls.front().path, std::string(openAi ? "/v1/embeddings" : "/api/embed"));
        QCOMPARE(calls.front().header("Authorization"), std::string("Bearer k"));
        QCOMPARE(calls.front().body.at("model"), Json("e-1"));
        QCOMPARE((*model)->usage().promptTokens, std::uint64_t{27});
    }

    void theBudgetHoldsForEmbeddingsToo() {
        StandInService service([](const StandInCall& call, std::size_t) { return embeddings(call, false); });
        LanguageModelSettings settings = settingsFor(service, ModelService::ollama);
        settings.calls = 1;
        auto model = LanguageModel::open(settings);
        TaskContext task;
        const auto vectors = (*model)->embed(texts(40), task);
        QVERIFY(!vectors.ok());
        QVERIFY(vectors.error().message().find("budget") != std::string::npos);
        QCOMPARE(service.calls().size(), std::size_t{1});
    }

    void anthropicHasNone() {
        StandInService service([](const StandInCall&, std::size_t) { return StandInReply{}; });
        auto model = LanguageModel::open(settingsFor(service, ModelService::anthropic));
        TaskContext task;
        QVERIFY(!(*model)->embed(texts(1), task).ok());
        QVERIFY(service.calls().empty());
    }

    void paths() {
        QCOMPARE(embeddingPath(ModelService::openai, ""), std::string("/v1/embeddings"));
        QCOMPARE(embeddingPath(ModelService::openai, "/v1"), std::string("/v1/embeddings"));
        QCOMPARE(embeddingPath(ModelService::openai, "/v1/chat/completions"), std::string("/v1/embeddings"));
        QCOMPARE(embeddingPath(ModelService::ollama, "/proxy"), std::string("/proxy/api/embed"));
        QCOMPARE(embeddingPath(ModelService::ollama, "/api/chat"), std::string("/api/embed"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("openAi");
        const auto row = [](const char* name, const char* body, bool openAi = false) {
            QTest::newRow(name) << QString(body) << openAi;
        };
        row("cut off", R"({"embeddings": [[1, 0], [0)");
        row("no list", R"({"embeddings": 7})");
        row("of chat", R"({"message": {"content": "hello"}})");
        row("an error", R"({"error": "model not found"})");
        row("one for two texts", R"({"embeddings": [[1, 0]]})");
        row("three for two texts", R"({"embeddings": [[1, 0], [0, 1], [1, 1]]})");
        row("of different lengths", R"({"embeddings": [[1, 0], [0, 1, 2]]})");
        row("no direction", R"({"embeddings": [[1, 0], [0, 0]]})");
        row("too large", R"({"embeddings": [[1, 0], [1e300, 1e300]]})");
        row("words", R"({"embeddings": [[1, 0], ["a", "b"]]})");
        row("an index twice", R"({"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [1]}]})",
            true);
        row("an index beyond",
            R"({"data": [{"index": 0, "embedding": [1]}, {"index": 2, "embedding": [1]}]})", true);
        row("base64", R"({"data": [{"index": 0, "embedding": "AACA"}, {"index": 1, "embedding": "AACA"}]})",
            true);
    }
    void refuses() {
        QFETCH(QString, body);
        QFETCH(bool, openAi);
        const ModelService service = openAi ? ModelService::openai : ModelService::ollama;
        const auto read = readEmbeddings(service, body.toStdString(), 2);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().what.empty());
    }

    void areKeptByModel() {
        const QTemporaryDir folder;
        auto database = Database::create(folder.filePath("p.logwright").toStdString());
        QVERIFY(database.ok() && database->migrate(EmbeddingStore::migrations()).ok());
        EmbeddingStore store(*database);
        const std::vector<std::string> some{"a", "b"};
        const std::vector<std::vector<float>> vectors{{1, 0}, {0.6F, 0.8F}};
        QVERIFY(store.keep("m", some, vectors).ok());
        QVERIFY(store.keep("n", std::span(some).first(1), std::span(vectors).last(1)).ok());
        const auto m = store.vectors("m"), n = store.vectors("n");
        QVERIFY(m.ok() && n.ok());
        QCOMPARE(m->size(), std::size_t{2});
        QVERIFY(m->at(embeddingKey("b")) == vectors[1]);
        QVERIFY(n->at(embeddingKey("a")) == vectors[1]);
        QVERIFY(database->execute("UPDATE template_embedding SET vector = x'0102' WHERE model = 'n'").ok());
        QVERIFY(!store.vectors("n").ok() || store.vectors("n")->empty());
    }
};

QTEST_GUILESS_MAIN(EmbeddingTest)
#include "embedding_test.moc"
