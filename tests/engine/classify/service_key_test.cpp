// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/service_key.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

class ServiceKeyTest : public QObject {
    Q_OBJECT
private slots:
    // libsecret keeps its keyring in a file of this folder: there is no service that tests could ask.
    void initTestCase() {
        qputenv("SECRET_BACKEND", "file");
        qputenv("SECRET_FILE_TEST_PATH", QFile::encodeName(folder_.filePath(QStringLiteral("keyring"))));
        qputenv("SECRET_FILE_TEST_PASSWORD", "unlocked");
    }

    void init() {
        for (const char* name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "LOGWRIGHT_MODEL_KEY"})
            qunsetenv(name);
    }

    // The keys of the makers go to the makers and nowhere else.
    void keysGoWhereTheyBelong() {
        qputenv("OPENAI_API_KEY", "o");
        qputenv("ANTHROPIC_API_KEY", "a");
        QCOMPARE(serviceKey("https://api.openai.com/v1"), std::string("o"));
        QCOMPARE(serviceKey("https://api.anthropic.com"), std::string("a"));
        for (const char* other : {"http://api.openai.com", "https://api.openai.com.example.com",
                                  "https://example.com/api.openai.com", "http://127.0.0.1:11434", "odd"}) {
            QCOMPARE(serviceKey(other), std::string());
        }
        qputenv("LOGWRIGHT_MODEL_KEY", "l");
        QCOMPARE(serviceKey("https://example.com"), std::string("l"));
    }

    void theKeyringKeepsKeysByService() {
        QVERIFY(keepInKeyring("https://models.example.com/v1", "first"));
        QVERIFY(keepInKeyring("https://models.example.com:8443", "other port"));
        QVERIFY(keepInKeyring("https://models.example.com/v1", "second"));
        QCOMPARE(serviceKey("https://models.example.com"), std::string("second"));
        QCOMPARE(serviceKey("https://models.example.com/v2"), std::string("second"));
        QCOMPARE(serviceKey("https://models.example.com:8443/v1"), std::string("other port"));
        QCOMPARE(serviceKey("http://models.example.com"), std::string());
        QCOMPARE(serviceKey("https://example.com"), std::string());
        qputenv("LOGWRIGHT_MODEL_KEY", "of the environment");
        QCOMPARE(serviceKey("https://models.example.com"), std::string("of the environment"));
        qunsetenv("LOGWRIGHT_MODEL_KEY");
        QVERIFY(keepInKeyring("https://models.example.com", ""));
        QCOMPARE(serviceKey("https://models.example.com"), std::string());
        QCOMPARE(serviceKey("https://models.example.com:8443"), std::string("other port"));
    }

    void aKeyringThatCannotBeUsedIsSaid() {
        qputenv("SECRET_FILE_TEST_PASSWORD", "wrong");
        const auto kept = keepInKeyring("https://models.example.com", "key");
        qputenv("SECRET_FILE_TEST_PASSWORD", "unlocked");
        if (kept) QSKIP("the keyring was open already");
        QVERIFY(QString::fromStdString(kept.error().message()).contains(QStringLiteral("keyring")));
        QVERIFY(!keepInKeyring("ftp://example.com", "key"));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(ServiceKeyTest)
#include "service_key_test.moc"
