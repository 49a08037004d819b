// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter stack, the selection, and what chips say.

#include "engine/base/text.h"
#include "test_home.h"
#include "ui/session/condition_words.h"
#include "ui/session/filter_stack.h"
#include "ui/session/selection.h"
#include "ui/widgets/readable.h"

#include <QSignalSpy>
#include <QTest>

using namespace logwright;
using namespace logwright::ui;

namespace {

Condition only(TemplateId id) {
    Condition condition{Condition::Kind::templates, {}, QStringLiteral("only")};
    condition.part.templates = {id};
    return condition;
}

Condition without(TemplateId id) {
    Condition condition{Condition::Kind::withoutTemplate, {}, QStringLiteral("without")};
    condition.part.withoutTemplates = {id};
    return condition;
}

Condition severities(std::uint8_t bits) {
    Condition condition{Condition::Kind::severities, {}, QStringLiteral("severities")};
    condition.part.severities = bits;
    return condition;
}

Timestamp at(const char* text) {
    Timestamp time;
    if (!parseTime(text, time)) qFatal("the test's own time is wrong: %s", text);
    return time;
}

}  // namespace

class SessionFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void joinsConditionsOfDifferentKinds() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.apply(severities(0x60));
        const Filter filter = stack.filter();
        QCOMPARE(filter.templates, std::vector{TemplateId{3}});
        QCOMPARE(int(filter.severities), 0x60);
        QVERIFY(!filter.time);
    }

    void replacesConditionOfTheSameKind() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.apply(only(TemplateId{4}));
        QCOMPARE(stack.conditions().size(), 1);
        QCOMPARE(stack.filter().templates, std::vector{TemplateId{4}});
    }

    void addsUpExclusions() {
        FilterStack stack;
        stack.apply(without(TemplateId{1}));
        stack.apply(without(TemplateId{2}));
        stack.apply(without(TemplateId{2}));
        QCOMPARE(stack.filter().withoutTemplates, (std::vector{TemplateId{1}, TemplateId{2}}));
    }

    void togglesOffWithTheSecondClick() {
        FilterStack stack;
        QSignalSpy changed(&stack, &FilterStack::changed);
        stack.toggle(only(TemplateId{3}));
        stack.toggle(only(TemplateId{3}));
        QVERIFY(stack.filter().empty());
        QCOMPARE(changed.count(), 2);
    }

    void goesBackAndForward() {
        FilterStack stack;
        QVERIFY(!stack.canGoBack());
        stack.apply(only(TemplateId{3}));
        stack.apply(severities(0x60));
        stack.goBack();
        QCOMPARE(stack.conditions(), QList{only(TemplateId{3})});
        stack.goBack();
        QVERIFY(stack.conditions().isEmpty());
        QVERIFY(!stack.canGoBack());
        stack.goForward();
        stack.goForward();
        QCOMPARE(stack.conditions().size(), 2);
        QVERIFY(!stack.canGoForward());
    }

    void forgetsForwardOnANewCondition() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.goBack();
        stack.apply(severities(0x60));
        QVERIFY(!stack.canGoForward());
        stack.goBack();
        QVERIFY(stack.conditions().isEmpty());
    }

    void changesNothingWhereNothingChanges() {
        FilterStack stack;
        QSignalSpy changed(&stack, &FilterStack::changed);
        stack.clear();
        stack.liftLast();
        stack.lift(7);
        stack.lift(Condition::Kind::time);
        stack.goBack();
        stack.reset();
        QCOMPARE(changed.count(), 0);
    }

    void liftsByPlaceKindAndAll() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.apply(severities(0x60));
        stack.apply(without(TemplateId{9}));
        stack.lift(0);
        QCOMPARE(stack.conditions(), (QList{severities(0x60), without(TemplateId{9})}));
        stack.lift(Condition::Kind::severities);
        QCOMPARE(stack.conditions(), QList{without(TemplateId{9})});
        stack.clear();
        QVERIFY(stack.filter().empty());
        stack.goBack();
        QCOMPARE(stack.conditions(), QList{without(TemplateId{9})});
    }

    void switchesOffWithoutLosingThePlace() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.apply(severities(0x60));
        stack.setOn(0, false);
        QCOMPARE(stack.conditions().size(), 2);
        QVERIFY(stack.filter().templates.empty());
        QCOMPARE(int(stack.filter().severities), 0x60);
        stack.goBack();
        QCOMPARE(stack.filter().templates, std::vector{TemplateId{3}});
        stack.goForward();
        QVERIFY(!stack.conditions().front().on);
        stack.apply(only(TemplateId{3}));  // asked for again: it is on
        QCOMPARE(stack.filter().templates, std::vector{TemplateId{3}});
        QCOMPARE(stack.conditions().size(), 2);
        stack.setOn(7, false);
        stack.setOn(-1, false);
        QCOMPARE(stack.filter().templates, std::vector{TemplateId{3}});
    }

    void movesAndReplaces() {
        FilterStack stack;
        stack.apply(only(TemplateId{3}));
        stack.apply(severities(0x60));
        stack.apply(without(TemplateId{9}));
        stack.move(2, 0);
        QCOMPARE(stack.conditions(), (QList{without(TemplateId{9}), only(TemplateId{3}), severities(0x60)}));
        stack.move(0, 3);
        stack.move(-1, 0);
        QCOMPARE(stack.conditions().front(), without(TemplateId{9}));
        stack.replace({severities(0x40)});
        QCOMPARE(int(stack.filter().severities), 0x40);
        stack.goBack();
        QCOMPARE(stack.conditions().size(), 3);
        QCOMPARE(*stack.next(), QList{severities(0x40)});
    }

    void restoredConditionsHaveNothingBeforeThem() {
        FilterStack stack;
        QSignalSpy did(&stack, &FilterStack::did), took(&stack, &FilterStack::took);
        stack.apply(only(TemplateId{3}));
        stack.restore({severities(0x60)}, true);
        QVERIFY(!stack.canGoBack() && !stack.canGoForward() && stack.withHidden());
        QCOMPARE(did.count(), 1);
        stack.liftLast();
        stack.goBack();
        QCOMPARE(stack.conditions(), QList{severities(0x60)});
        stack.goForward();
        QCOMPARE(did.count(), 3);
        QCOMPARE(took.count(), 1);
    }

    void aSearchThatIsNotLookedUpFiltersNothing() {
        FilterStack stack;
        Condition search{Condition::Kind::search, {}, QStringLiteral("a")};
        search.search = QStringLiteral("a");
        search.part.found = {{nullptr, true}};
        stack.apply(search);
        QVERIFY(stack.filter().empty());
    }

    void selectionKeepsRecordAndTemplateTogether() {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.chooseRecord(RecordIndex{5}, TemplateId{2});
        QCOMPARE(selection.record(), std::optional(RecordIndex{5}));
        QCOMPARE(selection.templateId(), std::optional(TemplateId{2}));
        selection.chooseRecord(RecordIndex{5}, TemplateId{2});
        QCOMPARE(changed.count(), 1);
        selection.chooseTemplate(TemplateId{2});
        QCOMPARE(selection.record(), std::optional(RecordIndex{5}));
        selection.chooseTemplate(TemplateId{8});
        QVERIFY(!selection.record());
        selection.clear();
        QVERIFY(!selection.templateId());
        QCOMPARE(changed.count(), 3);
    }

    void saysConditionsInWords() {
        const Snapshot empty{Snapshot::Parts{}};
        QCOMPARE(severityWords(0x60), QStringLiteral("Error and above"));
        QCOMPARE(severityWords(0x40), QStringLiteral("Fatal"));
        QCOMPARE(severityWords(0x30), QStringLiteral("Error, Warning"));
        QCOMPARE(cardinalityMeaning(4), QStringLiteral("10,000 to 99,999 records"));
        QCOMPARE(cardinalityMeaning(0), QStringLiteral("1 to 9 records"));
        QCOMPARE(sourceWords({SourceId{1}, SourceId{2}, SourceId{7}}, empty), QStringLiteral("3 sources"));
        QCOMPARE(timeWords({at("2024-03-05T10:02:00Z"), at("2024-03-06T00:00:00.25Z")}, empty),
                 QStringLiteral("2024-03-05 10:02:00 – 2024-03-06 00:00:00.250"));
    }

    void saysFiguresInWords() {
        QCOMPARE(readableNumber(4182220), QStringLiteral("4,182,220"));
        QCOMPARE(shortNumber(999), QStringLiteral("999"));
        QCOMPARE(shortNumber(1234567), QStringLiteral("1.2 M"));
        QCOMPARE(readableDuration(400), QStringLiteral("0.4 s"));
        QCOMPARE(readableDuration(125'000), QStringLiteral("2 min 05 s"));
        QCOMPARE(readableDuration(4'320'000), QStringLiteral("1 h 12 min"));
        QCOMPARE(readableTime(at("1969-12-31T23:59:59.5Z")), QStringLiteral("1969-12-31 23:59:59.500"));
        QCOMPARE(readableTime(at("2024-02-29T00:00:00Z")), QStringLiteral("2024-02-29 00:00:00"));
    }

private:
    test::TestHome home_;
};

QTEST_GUILESS_MAIN(SessionFilters)
#include "session_filters.moc"
