// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/tokenizer.h"

#include "engine/mining/digest_content.h"
#include "engine/mining/skeleton.h"

#include <QtTest>

#include <map>
#include <random>

using namespace logwright;

namespace {

std::shared_ptr<const MaskSet> masks(const std::vector<Mask>& list = {}) {
    return std::move(MaskSet::compile(list)).value();
}

/// Texts in which shapes, marks, blanks and any other bytes meet at random.
std::string randomMessage(std::mt19937& random) {
    static const std::vector<std::string> bits{
        "word",    "10.0.0.1",  ":",       "  ",         " ",        "=",
        "blk_12",  "/a/b",      "http://", "2017-05-16", "05:00:00", ".",
        "..",      "[",         "]",       "{",          "\t",       ",",
        "-",       "0x",        "::",      "Jul ",       "1",        "é",
        "@",       "C:\\",      "\"",      "true",       "#",        "<*>",
        "a@b.org", "deadbeef1", "\xFF",    "%",          "+",        "b9000564-fe1a-409b-b8cc-1e88b294cd1d"};
    std::string text;
    const auto parts = random() % 20;
    for (std::size_t i = 0; i < parts; ++i) {
        if (random() % 5 == 0)
            text.push_back(static_cast<char>(random() % 256));
        else
            text += bits[random() % bits.size()];
    }
    return text;
}

}  // namespace

class TokenizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreTheMessage() {
        std::mt19937 random(7);
        const auto noMasks = masks();
        SlotFinder finder(*noMasks);
        std::vector<Piece> pieces;
        for (int round = 0; round < 20'000; ++round) {
            const std::string message = randomMessage(random);
            tokenize(message, finder.find(message), pieces);
            std::string together;
            for (const Piece& piece : pieces) {
                QVERIFY(piece.begin < piece.end);
                together += piece.in(message);
            }
            QCOMPARE(QByteArray::fromStdString(together), QByteArray::fromStdString(message));
        }
    }

    void wordsEndAtSeparators() {
        const std::string message = "task[main] key=value: a##b (c) \"d\"";
        const auto noMasks = masks();
        SlotFinder finder(*noMasks);
        std::vector<Piece> pieces;
        tokenize(message, finder.find(message), pieces);
        QStringList words;
        for (const Piece& piece : pieces) {
            if (piece.kind == Piece::Kind::word)
                words << QString::fromStdString(std::string(piece.in(message)));
        }
        QCOMPARE(words, QStringList({"task", "main", "key", "value", "a", "b", "c", "d"}));
    }

    void runsOfEqualShapesAreOneSlot() {
        const auto noMasks = masks();
        SlotFinder finder(*noMasks);
        QCOMPARE(finder.find("delete blk_1234 blk_5678 blk_9012 now").size(), std::size_t{1});
        QCOMPARE(finder.find("hosts 10.0.0.1,10.0.0.2, 10.0.0.3").size(), std::size_t{1});
        QCOMPARE(finder.find("regs 00000001 0000abcd 12345678").size(), std::size_t{1});
        QCOMPARE(finder.find("copy /a/b blk_1234").size(), std::size_t{2});
        QCOMPARE(finder.find("at 1 of 2").size(), std::size_t{2});
    }

    void masksGoBeforeShapes() {
        const auto set = masks({{"order", "ORD-[A-Z]+-\\d+"}, {"word", "alpha"}});
        SlotFinder finder(*set);
        const auto& found = finder.find("order ORD-X-17 took 5 alphabet");
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].begin, 6U);
        QCOMPARE(found[0].end, 14U);
        QCOMPARE(found[2].begin, 22U);
        QCOMPARE(found[2].end, 27U);
    }

    void brokenMaskIsAnErrorInWords() {
        const auto set = MaskSet::compile({{"open", "(unclosed"}});
        QVERIFY(!set.ok());
        QVERIFY(set.error().kind == Error::Kind::usage);
        QVERIFY(QString::fromStdString(set.error().message()).contains("open=(unclosed"));
    }

    /// The digest's key of a form and the key of its skeleton must agree on which messages are equal.
    void formsAreSkeletons() {
        std::mt19937 random(11);
        const auto noMasks = masks();
        MessageDigest digest(*noMasks);
        SkeletonBuilder builder(*noMasks);
        std::map<std::uint64_t, std::uint32_t> formOfSkeleton;
        std::map<std::uint32_t, std::uint64_t> skeletonOfForm;
        for (int round = 0; round < 20'000; ++round) {
            const std::string message = randomMessage(random);
            digest.add(message);
            Skeleton skeleton;
            builder.build(message, skeleton);
            const std::uint32_t form = digest.formOfMessage().back();
            const std::uint64_t key = skeleton.key();
            QCOMPARE(formOfSkeleton.emplace(key, form).first->second, form);
            QCOMPARE(skeletonOfForm.emplace(form, key).first->second, key);
        }
        QVERIFY(digest.formCount() > 1000);
    }

    void digestCountsEqualForms() {
        const auto noMasks = masks();
        MessageDigest digest(*noMasks);
        digest.add("took 5 ms");
        digest.add("  took   17 ms ");
        digest.add("gave up");
        digest.add("took 1 ms");
        QCOMPARE(digest.formCount(), std::size_t{2});
        QCOMPARE(digest.content().forms[0].count, 3U);
        QCOMPARE(digest.content().forms[1].count, 1U);
        QCOMPARE(digest.formOfMessage()[2], 1U);
    }

    void hostileMessagesTakeLinearTime() {
        const auto noMasks = masks();
        MessageDigest digest(*noMasks);
        SkeletonBuilder builder(*noMasks);
        Skeleton skeleton;
        QElapsedTimer timer;
        timer.start();
        for (const std::string part :
             {"ab:", "1:", "a.", "....x", "/", "http:", "1.", "-1-", "Jul ", "::", "a@", "{"}) {
            std::string message;
            while (message.size() < longestMinedText) message += part;
            for (int i = 0; i < 20; ++i) {
                digest.add(message);
                builder.build(message, skeleton);
            }
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void longMessagesAreCutAtALimit() {
        const auto noMasks = masks();
        MessageDigest digest(*noMasks);
        const std::string start = "long " + std::string(longestMinedText, 'x').replace(100, 1, " ");
        digest.add(start + " and one end");
        digest.add(start + " and another, longer end with 17 numbers");
        QCOMPARE(digest.formCount(), std::size_t{1});
        QVERIFY(digest.content().examples.size() <= longestMinedText + 1);
    }
};

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
