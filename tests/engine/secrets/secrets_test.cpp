// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets: each kind is found, and just the secret; what only looks like one is not; a redacted text holds
// none.

#include "engine/secrets/secrets.h"

#include "engine/base/text.h"
#include "engine/secrets/secret_checks.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace logwright;

namespace {

/// "kind=secret" of each, in order.
QStringList found(const std::string& text) {
    QStringList list;
    for (const SecretSpan& one : findSecrets(text)) {
        list += QString::fromStdString(std::string(secretKindName(one.kind)) + "=" +
                                       text.substr(one.begin, one.length));
    }
    return list;
}

std::string random(QRandomGenerator& generator, const std::string& alphabet, int length) {
    std::string text;
    for (int i = 0; i < length; ++i)
        text += alphabet[generator.bounded(static_cast<quint32>(alphabet.size()))];
    return text;
}

}  // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void noSecrets_data();
    void noSecrets();
    void onlyTheSecretIsReplaced();
    void redactingTwiceIsRedactingOnce();
    void everyWrongDigitOfACardIsNoticed();
    void tokenChecksums();
    void entropy();
    void randomTextsAreNoSecrets();
    void emailAddressesAreHiddenWhereWanted();
    void excerptsAreCutBehindSecrets();
    void loganomalyRedactedWordsBehindToken();
    void loganomalyFoundOneLeakOfALine();
    void loganomalyTookAnyEyjForAToken();
};

void SecretsTest::kinds_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("secrets");
    const auto row = [](const char* name, const char* text, const QStringList& secrets) {
        QTest::newRow(name) << std::string(text) << secrets;
    };
    // The token of RFC 7519, section 3.1.
    row("jwt",
        "token eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk end",
        {"jwt=eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
         "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
         "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"});
    row("aws", "using AKIAQ7ZB4NWX2LKD5TRC now", {"cloud-key=AKIAQ7ZB4NWX2LKD5TRC"});
    row("aws without a digit", "using AKIAXAPCTGXJIYKEGAYG now", {"cloud-key=AKIAXAPCTGXJIYKEGAYG"});
    row("google", "key=AIzaSyD3f9Kq2LmN8pR5tV7xZ1bC4dG6hJ0kMwQ",
        {"cloud-key=AIzaSyD3f9Kq2LmN8pR5tV7xZ1bC4dG6hJ0kMwQ"});
    row("aws secret", "aws_secret_access_key=wJa1rXUtnF9MIK7MDENGbPxRfiCYq8zKpL2vN4sT",
        {"cloud-key=wJa1rXUtnF9MIK7MDENGbPxRfiCYq8zKpL2vN4sT"});
    // Made public by others, both invalidated long ago.
    row("github", "remote: 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.",
        {"access-token=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"});
    row("gitlab", "PRIVATE-TOKEN glpat-x7Kq2mN9pR4tV8zB1cDf", {"access-token=glpat-x7Kq2mN9pR4tV8zB1cDf"});
    row("slack", "post to https://hooks.slack.com/services/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",
        {"access-token=T02AB3CD4/B05EF6GH7/k9Lm2Np4Qr6St8Uv1Wx3Yz5A"});
    row("bearer", "Authorization: Bearer 7Fq29sLmKx81", {"authorization=7Fq29sLmKx81"});
    row("basic", R"({"authorization":"Basic YWRhOmxvdmVsYWNl"})", {"authorization=YWRhOmxvdmVsYWNl"});
    row("connection", "Reconnecting with postgres://ada:pa55-W0rd_@db1.example:5432/orders",
        {"connection-string=pa55-W0rd_"});
    row("password", "login user=ada password=correcthorse ok", {"password=correcthorse"});
    row("camel case", R"({"dbPassword":"horse7"})", {"password=horse7"});
    row("option", "COMMAND=/usr/bin/backup --target v1 --password=Ab-c_9XyZ12345",
        {"password=Ab-c_9XyZ12345"});
    row("json", R"({"user":"ada","password": "horse"})", {"password=horse"});
    row("environment", "PGPASSWORD=horse7 dbpassword=horse8", {"password=horse7", "password=horse8"});
    row("chpasswd", "chpasswd: password changed for root", {});
    row("json in a string", R"(body {\"password\":\"horse7\",\"n\":1})", {"password=horse7"});
    row("authorization in a string", R"({\"Authorization\":\"Bearer a81fe5c09b\"})",
        {"authorization=a81fe5c09b"});
    row("blanks in quotes", R"(password="correct horse battery" ok)", {"password=correct horse battery"});
    row("signs in quotes", R"("password":"p@ss,w0rd!x")", {"password=p@ss,w0rd!x"});
    row("a sentence in quotes", R"(the password: "must be longer")", {});
    row("begins like a placeholder", "password=$ecret123 Pwd=(x9Kq",
        {"password=$ecret123", "password=(x9Kq"});
    row("placeholders", "password=${PASSWORD} password=$PASSWORD password=(none) password=%s password={pw}",
        {});
    row("begins like a path", "password=/x9KqAb", {"password=/x9KqAb"});
    row("where sudo was called", "root : PWD=/home/ada ; USER=root", {});
    row("a key of PGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----\nabc\n-----END PGP PRIVATE KEY BLOCK----- end",
        {"private-key=-----BEGIN PGP PRIVATE KEY BLOCK-----\nabc\n-----END PGP PRIVATE KEY BLOCK-----"});
    row("one secret in another", "password=Ab7-AKIAQ7ZB4NWX2LKD5TRC-rest",
        {"cloud-key=Ab7-AKIAQ7ZB4NWX2LKD5TRC-rest"});
    row("odbc", "Server=db;Uid=sa;Pwd=Gr4vity;", {"password=Gr4vity"});
    row("api key", "API_KEY: 8f14e45fceea167a5a36dedd4bea2543",
        {"password=8f14e45fceea167a5a36dedd4bea2543"});
    row("card", "holder=ada pan=4111111111111111 ok", {"card-number=4111111111111111"});
    row("spaced card", "5500 0000 0000 0004", {"card-number=5500 0000 0000 0004"});
    row("amex", "card 3400-000000-00009.", {"card-number=3400-000000-00009"});
    row("private key",
        "loaded -----BEGIN RSA PRIVATE KEY-----\nMIIEow\nAAKC\n-----END RSA PRIVATE KEY----- done",
        {"private-key=-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nAAKC\n-----END RSA PRIVATE KEY-----"});
    row("cut off key", "-----BEGIN PRIVATE KEY-----\nMIIEow",
        {"private-key=-----BEGIN PRIVATE KEY-----\nMIIEow"});
    row("in a request", R"("GET /p?access_token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijkl HTTP/1.1")",
        {"jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijkl"});
}

void SecretsTest::kinds() {
    QFETCH(std::string, text);
    QFETCH(QStringList, secrets);
    QCOMPARE(found(text), secrets);
}

void SecretsTest::noSecrets_data() {
    QTest::addColumn<std::string>("text");
    for (const char* text : {
             "sshd[1]: Failed password for invalid user admin from 10.1.2.3 port 22 ssh2",
             "sudo: eve : TTY=pts/0 ; PWD=/home/eve ; USER=root ; COMMAND=/bin/sh",
             "password=**** token=<*> secret=${SECRET} passwd: [FILTERED] pwd=%s password=null",
             "password: required",
             "Password: the user forgot it",
             "Accepted publickey for ada: ED25519 SHA256:0f3d5a7b9c1e2f4a6b8d0c2e",
             "served block blk_-4111111111111111 of 4111-1111-1111-1111-5",
             "order 4111111111111112 took 1760000000000000 us",
             "remote: ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18",
             "eyJub3QiOiJhIHRva2VuIn0.aaaaaaaaaaaa.bbbbbbbbbbbb",
             "GET http://user@example.com:8080/a:b@c and mailto:ada@example.com",
             "at http://host:8080/path@2x.png",
             "-----BEGIN PUBLIC KEY-----",
             "AKIAIOSFODNN7EXAMPLE",
             "session token: 42",
             "chpasswd[3]: pam_unix(chpasswd:chauthtok): user ada does not exist",
             "",
         }) {
        QTest::newRow(text) << std::string(text);
    }
}

void SecretsTest::noSecrets() {
    QFETCH(std::string, text);
    QCOMPARE(found(text), QStringList());
    QCOMPARE(redacted(text), text);
}

void SecretsTest::onlyTheSecretIsReplaced() {
    QCOMPARE(redacted("a password=horse&b=1 Bearer 0123456789abcdefghij z"),
             std::string("a password=[secret:password]&b=1 Bearer [secret:authorization] z"));
}

void SecretsTest::redactingTwiceIsRedactingOnce() {
    const std::string once = redacted(
        "password=horse pan=4111111111111111 postgres://a:b123@h/d Authorization: Bearer abcdef123456 "
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----");
    QVERIFY(once.find("horse") == std::string::npos);
    QCOMPARE(redacted(once), once);
}

// Luhn's check notices every single wrong digit: that is what it is for.
void SecretsTest::everyWrongDigitOfACardIsNoticed() {
    const std::string card = "4539578763621486";
    QVERIFY(isCardNumber(card));
    for (std::size_t place = 0; place < card.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = card;
            wrong[place] = digit;
            QCOMPARE(isCardNumber(wrong), wrong == card);
        }
    }
    QVERIFY(!isCardNumber("0000000000000000"));
    QVERIFY(!isCardNumber("9999999999999995"));  // passes Luhn's check, but no issuer begins so
}

void SecretsTest::tokenChecksums() {
    QVERIFY(hasTokenChecksum("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"));
    QVERIFY(hasTokenChecksum("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"));
    QVERIFY(!hasTokenChecksum("ghp_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUy"));
    QVERIFY(!hasTokenChecksum("ghp_short"));
    QVERIFY(!hasTokenChecksum(""));
}

void SecretsTest::entropy() {
    QCOMPARE(bitsPerByte("aaaa"), 0.0);
    QCOMPARE(bitsPerByte("abab"), 1.0);
    QCOMPARE(bitsPerByte("abcdefgh"), 3.0);
    QVERIFY(!looksRandom("aaaaaaaaaaaaaaaa1"));
    QVERIFY(looksRandom("a8f5f167f44f4964e6c998de"));
}

// Numbers and words as logs hold them by the million: hardly any may be taken for secrets.
void SecretsTest::randomTextsAreNoSecrets() {
    QRandomGenerator generator(5);
    int secrets = 0, cards = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string number =
            random(generator, "0123456789", 8 + static_cast<int>(generator.bounded(12)));
        const std::string hex = random(generator, "0123456789abcdef", 32);
        secrets += static_cast<int>(
            findSecrets("block -" + number + " of request " + hex + " took " + number.substr(0, 5) + " ms")
                .size());
        cards += static_cast<int>(findSecrets("block " + number + " of a request").size());
    }
    QCOMPARE(secrets, 0);
    // Of numbers that stand alone one in ten passes Luhn's check, and few of these begin like a card.
    QVERIFY2(cards < 200, qPrintable(QString::number(cards)));
}

void SecretsTest::emailAddressesAreHiddenWhereWanted() {
    const std::string text =
        "to=<ada.lovelace+logs@mail.example.co.uk>, from root@localhost and x@2x.png; bob@example.com wrote.";
    QCOMPARE(found(text), QStringList());
    hideEmailAddresses(true);
    const QStringList hidden = found(text);
    const std::string shown = redacted(text), twice = redacted(shown);
    const QStringList together = found("password=horse for eve@example.org");
    hideEmailAddresses(false);
    QCOMPARE(hidden, QStringList({"email-address=ada.lovelace+logs@mail.example.co.uk",
                                  "email-address=bob@example.com"}));
    QCOMPARE(shown, std::string("to=<[secret:email-address]>, from root@localhost and x@2x.png; "
                                "[secret:email-address] wrote."));
    QCOMPARE(twice, shown);
    QCOMPARE(together, QStringList({"password=horse", "email-address=eve@example.org"}));
    QCOMPARE(redacted(text), text);
}

void SecretsTest::excerptsAreCutBehindSecrets() {
    QCOMPARE(excerpt("user\tada"), printable("user\tada"));
    // Cut where the secret stands: the mark is cut, not the secret.
    const std::string shown = excerpt("password=correcthorsebatterystaple", 14);
    QCOMPARE(shown, std::string("password=[secr") + "…");
    QCOMPARE(excerpt("ää", 3), std::string("ä…"));
    QCOMPARE(excerpt("ää", 4), std::string("ää"));
}

// Its redaction replaced any word behind "token", "bearer" and "authorization".
void SecretsTest::loganomalyRedactedWordsBehindToken() {
    const std::string text = "token expired, bearer of bad news, authorization failed";
    QCOMPARE(redacted(text), text);
}

// It kept the first pattern that matched a row.
void SecretsTest::loganomalyFoundOneLeakOfALine() {
    QCOMPARE(found("password=horse1 then AKIAQ7ZB4NWX2LKD5TRC then password=horse2"),
             QStringList({"password=horse1", "cloud-key=AKIAQ7ZB4NWX2LKD5TRC", "password=horse2"}));
}

// Whatever began with these letters, small or capital, was a token.
void SecretsTest::loganomalyTookAnyEyjForAToken() {
    QCOMPARE(found("eyjafjallajokull erupted; eyJson-parser.of.files started; EYJ123456789.abc.def"),
             QStringList());
}

QTEST_APPLESS_MAIN(SecretsTest)
#include "secrets_test.moc"
