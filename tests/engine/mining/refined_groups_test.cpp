// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/refined_groups.h"

#include <QtTest>

using namespace logwright;

class RefinedGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreNumberedOnAndStay() {
        RefinedGroups groups;
        groups.grow(2);
        QCOMPARE(groups.groupOf(1, {}), 1u);
        QCOMPARE(groups.groupOf(0, {0}), 2u);
        groups.grow(3);
        QCOMPARE(groups.groupOf(2), 3u);
        QCOMPARE(groups.groupOf(0, {0, 1}), 4u);
        QCOMPARE(groups.groupOf(0, {0}), 2u);
        QCOMPARE(groups.baseOf(4), 0u);
        QVERIFY(groups.matchingOf(4) == (RefinedGroups::Matching{0, 1}));
        QVERIFY(!groups.parentOf(4));
    }

    void aClosedGroupGetsNothingMore() {
        RefinedGroups groups;
        groups.grow(1);
        groups.close(0);
        const std::uint32_t later = groups.groupOf(0, {});
        QCOMPARE(later, 1u);
        QCOMPARE(groups.groupOf(0, {}), later);
        // What was in it before is told from what comes later, whatever it is refined to.
        const std::uint32_t moved = groups.refined(0, {0});
        QVERIFY(moved != groups.groupOf(0, {0}));
        QVERIFY(groups.parentOf(moved) == std::optional<std::uint32_t>(0));
        groups.close(0);
        QCOMPARE(groups.groupOf(0, {}), later);
    }

    void savedAndRestored() {
        RefinedGroups groups;
        groups.addPatterns(std::vector<std::string>{"a <*>", "b <*>"});
        groups.grow(3);
        groups.groupOf(1, {1});
        groups.grow(5);
        groups.close(1);
        groups.groupOf(1, {});
        groups.refined(1, {0, 1});
        StateWriter writer;
        groups.save(writer);
        const std::string bytes = writer.take();
        StateReader reader(bytes);
        RefinedGroups again;
        again.restore(reader, groups.baseCount());
        QVERIFY(reader.ok() && reader.atEnd());
        QCOMPARE(again.size(), groups.size());
        for (std::uint32_t group = 0; group < groups.size(); ++group) {
            QCOMPARE(again.baseOf(group), groups.baseOf(group));
            QVERIFY(again.matchingOf(group) == groups.matchingOf(group));
            QVERIFY(again.parentOf(group) == groups.parentOf(group));
        }
        QCOMPARE(again.groupOf(1, {}), groups.groupOf(1, {}));
        QCOMPARE(again.groupOf(1, {0}), groups.groupOf(1, {0}));
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            StateReader part(std::string_view(bytes).substr(0, size));
            RefinedGroups damaged;
            damaged.restore(part, groups.baseCount());
            QVERIFY(!part.ok());
        }
    }
};

QTEST_GUILESS_MAIN(RefinedGroupsTest)
#include "refined_groups_test.moc"
