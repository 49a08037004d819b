// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/byte_sets.h"

#include "engine/base/byte_search.h"
#include "engine/base/cpu_level.h"

#include <QtTest>

#include <algorithm>
#include <memory>
#include <random>
#include <string>

using namespace logwright;

namespace {

constexpr CpuLevel levels[]{CpuLevel::plain, CpuLevel::avx2, CpuLevel::avx512};

/// Set s of these holds the bytes whose value has a remainder below s + 1 when divided by 17 + s.
constexpr std::uint16_t setsOf(char c) {
    unsigned sets = 0;
    const auto value = static_cast<unsigned>(static_cast<unsigned char>(c));
    for (unsigned set = 0; set < mostByteSets; ++set) {
        if (value % (17 + set) <= set) sets |= 1u << set;
    }
    return static_cast<std::uint16_t>(sets);
}
constexpr std::uint16_t setsOfHigh = 0b1010'0110'0101'1001;
constexpr ByteSets byteSets = ByteSets::of(setsOf, setsOfHigh);

std::string randomText(std::mt19937& random, std::size_t size) {
    std::string text(size, '\0');
    for (char& c : text) c = static_cast<char>(random() % 256);
    return text;
}

}  // namespace

class ByteSetsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useCpuLevel(bestCpuLevel()); }

    void levelsHaveNames() {
        for (const CpuLevel level : levels)
            QCOMPARE(cpuLevelFromName(cpuLevelName(level)), std::optional(level));
        QCOMPARE(cpuLevelFromName("sse9"), std::nullopt);
    }

    void aLevelThatTheMachineLacksIsNotUsed() {
        for (const CpuLevel level : levels) {
            useCpuLevel(level);
            QCOMPARE(cpuLevel(), std::min(level, bestCpuLevel()));
        }
    }

    void masksSayWhatTheSetsHold() {
        std::mt19937 random(7);
        for (std::size_t size = 0; size < 400; ++size) {
            const std::string text = randomText(random, size);
            // Exactly as large as it must be: a sanitizer sees what is read or written beyond.
            const std::unique_ptr<char[]> exact(new char[std::max<std::size_t>(size, 1)]);
            std::copy(text.begin(), text.end(), exact.get());
            for (const CpuLevel level : levels) {
                useCpuLevel(level);
                const std::unique_ptr<BlockMasks[]> masks(new BlockMasks[blocksOf(size)]);
                classifyBytes(byteSets, exact.get(), size, masks.get());
                for (std::size_t at = 0; at < blocksOf(size) * blockBytes; ++at) {
                    const char c = at < size ? text[at] : '\0';
                    const std::uint16_t expected = (c & 0x80) != 0 ? setsOfHigh : setsOf(c);
                    unsigned found = 0;
                    for (std::size_t set = 0; set < mostByteSets; ++set) {
                        found |= static_cast<unsigned>(masks[at / 64].set[set] >> at % 64 & 1) << set;
                    }
                    QCOMPARE(found, unsigned{expected});
                }
            }
        }
    }

    void searchesStopWhereALoopWould() {
        std::mt19937 random(11);
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            const auto length = random() % 60;
            for (std::size_t i = 0; i < length; ++i)
                text.push_back("0123456789012345abc_blk \t\xFF"[random() % 26]);
            const char* const begin = text.data();
            const char* const end = begin + text.size();
            QCOMPARE(findBlank(begin, end),
                     std::find_if(begin, end, [](char c) { return c == ' ' || c == '\t'; }));
            QCOMPARE(skipDigits(begin, end),
                     std::find_if(begin, end, [](char c) { return c < '0' || c > '9'; }));
            for (const std::string wanted : {"b", "bl", "blk_", "0123", " "}) {
                QCOMPARE(findText(begin, end, wanted), std::search(begin, end, wanted.begin(), wanted.end()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ByteSetsTest)
#include "byte_sets_test.moc"
