// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows of log keys, counted, against a map of all windows.

#include "engine/detect/keys/key_windows.h"

#include "engine/neural/seeded_random.h"

#include <QtTest>

#include <map>

using namespace logwright;

class KeyWindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWindowIsCounted() {
        const KeyAlphabet alphabet{4};
        KeyWindows windows(alphabet, 3);
        std::map<std::vector<LogKey>, std::uint64_t> wanted;  // window and next
        SeededRandom random(9);
        for (int session = 0; session < 400; ++session) {
            std::vector<LogKey> keys(random.below(9)), padded(3, alphabet.boundary());
            for (LogKey& key : keys) key = static_cast<LogKey>(random.below(6));  // 4 and 5 are not known
            for (const LogKey key : keys) padded.push_back(key < 4 ? key : alphabet.unknown());
            const bool ended = session % 3 != 0;
            if (ended) padded.push_back(alphabet.boundary());
            std::vector<std::uint32_t> rows;
            windows.add(keys, ended, 2, &rows);
            QCOMPARE(rows.size(), keys.size() + (ended ? 1 : 0));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const std::vector<LogKey> entry(padded.begin() + static_cast<std::ptrdiff_t>(i),
                                                padded.begin() + static_cast<std::ptrdiff_t>(i) + 4);
                wanted[entry] += 2;
                const auto window = windows.window(rows[i]);
                QVERIFY(std::equal(window.begin(), window.end(), entry.begin()));
                QCOMPARE(windows.next(rows[i]), entry.back());
            }
        }
        QCOMPARE(windows.size(), wanted.size());
        std::uint64_t events = 0;
        for (std::size_t row = 0; row < windows.size(); ++row) {
            std::vector<LogKey> entry(windows.window(row).begin(), windows.window(row).end());
            entry.push_back(windows.next(row));
            QCOMPARE(windows.count(row), wanted[entry]);
            events += windows.count(row);
        }
        QCOMPARE(windows.events(), events);
    }

    void singleWindowsAreFilledUp() {
        const KeyAlphabet alphabet{4};
        KeyWindows windows(alphabet, 3);
        const std::vector<LogKey> session{1, 2};
        std::vector<std::uint32_t> rows;
        windows.add(session, true, 1, &rows);
        QCOMPARE(windows.addWindow(std::vector<LogKey>{}, 1), rows[0]);
        QCOMPARE(windows.addWindow(std::vector<LogKey>{1}, 2), rows[1]);
        QCOMPARE(windows.addWindow(session, alphabet.boundary()), rows[2]);
        QCOMPARE(windows.count(rows[1]), 2u);
        // Of a window that is too long, the last keys.
        QCOMPARE(windows.addWindow(std::vector<LogKey>{3, 3, 0, 1, 2}, 3),
                 windows.addWindow(std::vector<LogKey>{0, 1, 2}, 3));
    }
};

QTEST_APPLESS_MAIN(KeyWindowsTest)
#include "key_windows_test.moc"
