// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each edit of templates does to every record, now and when lines are added later.

#include "tests/engine/project/edited_world.h"

#include <atomic>
#include <thread>

using namespace logwright;

namespace {

constexpr const char* requests = "request \\d+ answered \\d+ in \\d+ ms";
constexpr const char* requests404 = "request \\d+ answered 404 in \\d+ ms";
constexpr const char* requests500 = "request \\d+ answered 500 in \\d+ ms";
constexpr const char* otherRequests = "request \\d+ answered (200|503) in \\d+ ms";
constexpr const char* logins = "user \\w+ logged in from [0-9.]+";
constexpr const char* volumes = "volume \\w is .*";
constexpr const char* doors = "door opened by guard \\w+";

}  // namespace

class TemplateEditingTest : public QObject {
    Q_OBJECT

private:
    static void splitRequests(EditedWorld& world, const std::vector<std::string>& values) {
        const Shown now = world.shown();
        const TemplateId id = now.idOf(otherRequests);
        const std::size_t slot = slotWith(*now.table.find(id), plantedMessage(0), "200");
        world.apply(splitEdit(now.table, id, slot, values));
    }

    // Undo, redo, and both after the project was opened anew, show what was shown before.
    static void checkSteps(EditedWorld& world, const Shown& before) {
        const Shown after = world.shown();
        world.undo();
        QVERIFY(world.shown() == before);
        world.reopen();
        QVERIFY(world.shown() == before);
        world.redo();
        QVERIFY(world.shown() == after);
        world.reopen();
        QVERIFY(world.shown() == after);
        world.undo();
        world.redo();
        QVERIFY(world.shown() == after);
    }

    // More lines, to the file there is and in another.
    static void addLines(EditedWorld& world, const std::vector<std::string>& messages) {
        world.write("a.log", messages, true);
        world.analyze();
        world.write("b.log", messages);
        world.analyze();
    }

private Q_SLOTS:
    void aSplitByANumber() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 2'000));
        world.analyze();
        const Shown before = world.shown();
        const TemplateId whole = before.idOf(requests);
        splitRequests(world, {"404", "500"});
        const Shown after = world.shown();
        const TemplateId split404 = after.idOf(requests404);
        const TemplateId split500 = after.idOf(requests500);
        QVERIFY(after.hasJust(whole, otherRequests));
        QVERIFY(after.hasJust(split404, requests404));
        QVERIFY(after.hasJust(split500, requests500));
        for (std::size_t i = 0; i < after.ids.size(); ++i) {
            if (!says(after.messages[i], requests)) QVERIFY(after.ids[i] == before.ids[i]);
        }
        QCOMPARE(QString::fromStdString(after.table.find(split404)->text),
                 QString("request <*> answered 404 in <*> ms"));
        checkSteps(world, before);

        addLines(world, plantedMessages(2'000, 1'500));
        const Shown later = world.shown();
        QCOMPARE(later.messages.size(), 5'000u);
        QVERIFY(later.hasJust(whole, otherRequests));
        QVERIFY(later.hasJust(split404, requests404));
        QVERIFY(later.hasJust(split500, requests500));
        QVERIFY(!later.table.find(split404)->former.empty());
        QCOMPARE(later.table.find(split404)->former.front().text, before.table.find(whole)->text);
        world.undo();
        QVERIFY(world.shown().hasJust(whole, requests));
    }

    void twoSplitsOneAfterTheOther() {
        EditedWorld world;
        std::vector<std::string> messages;
        for (int i = 0; i < 1'200; ++i) {
            messages.push_back("port " + std::to_string(i % 5 + 8080) + " lost " +
                               std::to_string(i % 7 + 10) + " packets");
        }
        world.write("a.log", messages);
        world.analyze();
        constexpr const char* all = "port \\d+ lost \\d+ packets";
        const TemplateId whole = world.shown().idOf(all);
        world.apply(splitEdit(world.table(), whole, 0, {"8081"}));
        const TemplateId of8081 = world.shown().idOf("port 8081 lost \\d+ packets");
        world.apply(splitEdit(world.table(), of8081, 0, {"12"}));
        world.apply(splitEdit(world.table(), whole, 1, {"12"}));
        world.write("a.log", messages, true);
        world.analyze();
        const Shown after = world.shown();
        const TemplateId both = after.idOf("port 8081 lost 12 packets");
        const TemplateId of12 = after.idOf("port 808[^1] lost 12 packets");
        QVERIFY(after.hasJust(both, "port 8081 lost 12 packets"));
        QVERIFY(after.hasJust(of8081, "port 8081 lost (10|11|13|14|15|16) packets"));
        QVERIFY(after.hasJust(of12, "port 808[^1] lost 12 packets"));
        QVERIFY(after.hasJust(whole, "port 808[^1] lost (10|11|13|14|15|16) packets"));
    }

    // More than 64 words in one place: most of them share a group.
    void aSplitByAWordOfMany() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 4'000));
        world.analyze();
        const TemplateId whole = world.mergeAll(logins);
        const Shown before = world.shown();
        const std::string first = wordOf(0);
        const std::string late = wordOf(150 * 7919 % 211);
        const std::size_t slot = slotWith(*before.table.find(whole), plantedMessage(1), first);
        world.apply(splitEdit(world.table(), whole, slot, {first, late}));
        checkSteps(world, before);
        addLines(world, plantedMessages(4'000, 2'000));
        const Shown later = world.shown();
        const std::string ofFirst = "user " + first + " logged in from [0-9.]+";
        const std::string ofLate = "user " + late + " logged in from [0-9.]+";
        const std::string others = "user (?!" + first + " |" + late + " )\\w+ logged in from [0-9.]+";
        QVERIFY(later.hasJust(later.idOf(ofFirst.c_str()), ofFirst.c_str()));
        QVERIFY(later.hasJust(later.idOf(ofLate.c_str()), ofLate.c_str()));
        QVERIFY(later.hasJust(whole, others.c_str()));
    }

    // A word that is split off before there are so many others that they share a group.
    void aSplitBeforeAWordTurnsOutToBeAVariable() {
        const auto logsOf = [](unsigned users, unsigned actions) {
            std::vector<std::string> messages;
            for (unsigned u = 0; u < users; ++u) {
                for (unsigned a = 0; a < actions; ++a)
                    messages.push_back("account " + wordOf(u) + " did " + wordOf(1000 + a) + " at once");
            }
            return messages;
        };
        EditedWorld world;
        world.write("a.log", logsOf(3, 4));
        world.analyze();
        constexpr const char* all = "account \\w+ did \\w+ at once";
        const TemplateId whole = world.mergeAll(all);
        const std::string message = "account " + wordOf(0) + " did " + wordOf(1002) + " at once";
        const std::size_t slot = slotWith(*world.table().find(whole), message, wordOf(1002));
        world.apply(splitEdit(world.table(), whole, slot, {wordOf(1002)}));
        const std::string chosen = "account \\w+ did " + wordOf(1002) + " at once";
        const TemplateId split = world.shown().idOf(chosen.c_str());
        addLines(world, logsOf(90, 90));
        const Shown later = world.shown();
        for (std::size_t i = 0; i < later.ids.size(); ++i) {
            const bool isChosen = says(later.messages[i], chosen.c_str());
            if (isChosen && later.ids[i] == split) continue;
            if (!isChosen && later.ids[i] != split) continue;
            QFAIL(later.messages[i].c_str());
        }
    }

    void aMergedTextStandsForAllItsRecords() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'500));
        world.analyze();
        const Shown mined = world.shown();
        const TemplateId one = mined.idOf("cache miss .*");
        const TemplateId other = *mined.idsOf(volumes).begin();
        for (const char* text : {"cache miss", "volume <*> is <*>", "miss <*>", "cache <*> is <*>"}) {
            const auto edit = mergeEdit(mined.table, {one, other}, text);
            QVERIFY2(!edit.ok(), text);
            QVERIFY(edit.error().remedy.find("<*>") != std::string::npos);
        }
        QVERIFY(mergeEdit(mined.table, {one, other}, "<*>").ok());
        QVERIFY(mergeEdit(mined.table, {one, other}, "<*> <*>").ok());
    }

    // Two programs with one project: each takes back only what it knows of.
    void undoneIsWhatWasMeant() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        const TemplateId miss = world.shown().idOf("cache miss .*");
        world.apply(renameEdit(world.table(), miss, "ours"));
        const TemplateEdit ours = must(world.project->templateEdits()).done.back();
        {
            auto theirs = Project::open(world.file());
            QVERIFY(theirs.ok());
            TaskContext task;
            QVERIFY((*theirs)->editTemplates(must(renameEdit(world.table(), miss, "theirs")), task).ok());
        }
        TaskContext task;
        const auto refused = world.project->undoTemplateEdit(task, ours);
        QVERIFY(!refused.ok() && refused.error().what.find("another program") != std::string::npos);
        QCOMPARE(world.table().find(miss)->name, std::string("theirs"));
        const TemplateEdit theirs = must(world.project->templateEdits()).done.back();
        QVERIFY(world.project->undoTemplateEdit(task, theirs).ok());
        QCOMPARE(world.table().find(miss)->name, std::string("ours"));
        QVERIFY(!world.project->redoTemplateEdit(task, ours).ok());
        QVERIFY(world.project->redoTemplateEdit(task, theirs).ok());
        QCOMPARE(world.table().find(miss)->name, std::string("theirs"));
    }

    void mergedTemplatesAndValuesWithBlanks() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'500));
        world.analyze();
        const Shown mined = world.shown();
        const auto parts = mined.idsOf(volumes);
        const std::vector<TemplateId> ids(parts.begin(), parts.end());
        if (ids.size() < 2) QSKIP("the volumes are one template already");
        world.apply(mergeEdit(mined.table, ids, "volume <*> is <*>"));
        const Shown merged = world.shown();
        const TemplateId whole = ids.front();
        QVERIFY(merged.hasJust(whole, volumes));
        checkSteps(world, mined);

        const std::string slow = "volume \\w is good, but slow";
        world.apply(splitEdit(merged.table, whole, 1, {"good, but slow"}));
        const Shown split = world.shown();
        const TemplateId ofSlow = split.idOf(slow.c_str());
        QVERIFY(split.hasJust(ofSlow, slow.c_str()));
        QVERIFY(split.hasJust(whole, "volume \\w is (full|ok)"));
        QCOMPARE(QString::fromStdString(split.table.find(ofSlow)->text),
                 QString("volume <*> is good, but slow"));

        world.apply(mergeEdit(split.table, {whole, ofSlow}));
        QVERIFY(world.shown().hasJust(whole, volumes));
        world.undo();
        QVERIFY(world.shown() == split);
        world.undo();
        QVERIFY(world.shown() == merged);
        world.redo();
        QVERIFY(world.shown() == split);

        addLines(world, {"volume q is good, but slow", "volume z is full", "volume p is ok"});
        QVERIFY(world.shown().hasJust(ofSlow, slow.c_str()));
    }

    void aWordBecomesAParameter() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'500));
        world.analyze();
        // However the guards were mined, each is a template of its own to begin with.
        const Shown mined = world.shown();
        const TemplateId bob = mined.idsOf("door opened by guard bob") == mined.idsOf(doors)
                                   ? TemplateId{}
                                   : mined.idOf("door opened by guard bob");
        if (mined.idsOf(doors).size() == 1) QSKIP("the guards are one template already");
        const std::string text = mined.table.find(bob)->text;
        world.apply(toParameterEdit(mined.table, bob, text.find("bob")));
        QVERIFY(world.shown().hasJust(bob, doors));
        checkSteps(world, mined);
        addLines(world, {"door opened by guard dave", "door opened by guard bob"});
        QVERIFY(world.shown().hasJust(bob, doors));
        const TemplateTable table = world.table();
        const auto& former = table.find(bob)->former;
        const auto was = std::ranges::find(former, text, &FormerTemplate::text);
        QVERIFY(was != former.end() && was->id == bob);
    }

    void aParameterBecomesWords() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'500));
        world.analyze();
        const Shown before = world.shown();
        const TemplateId whole = before.idOf(requests);
        const std::size_t slot = slotWith(*before.table.find(whole), plantedMessage(0), "200");
        world.apply(toWordEdit(before.table, whole, slot, world.valuesOf(whole, slot)));
        const Shown after = world.shown();
        std::map<std::string, TemplateId> idOf;
        for (const char* status : {"200", "404", "500", "503"}) {
            const std::string pattern = std::string("request \\d+ answered ") + status + " in \\d+ ms";
            idOf[status] = after.idOf(pattern.c_str());
            QVERIFY(after.hasJust(idOf[status], pattern.c_str()));
        }
        QCOMPARE(after.idsOf(requests).size(), 4u);
        QVERIFY(after.idsOf(requests).count(whole) == 1);
        checkSteps(world, before);

        // A status that was not there before is none of those words.
        addLines(world, {"request 7 answered 418 in 3 ms", "request 8 answered 200 in 4 ms",
                         "request 9 answered 418 in 5 ms"});
        const Shown later = world.shown();
        constexpr const char* teapots = "request \\d+ answered 418 in \\d+ ms";
        const TemplateId ofNew = later.idOf(teapots);
        QVERIFY(later.hasJust(ofNew, teapots));
        for (const auto& [status, id] : idOf) {
            QVERIFY(ofNew != id);
            const std::string pattern = "request \\d+ answered " + status + " in \\d+ ms";
            QVERIFY(later.hasJust(id, pattern.c_str()));
        }
    }

    void namesPinsAndHidingStay() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'500));
        world.analyze();
        const Shown before = world.shown();
        const TemplateId misses = before.idOf("cache miss .*");
        const TemplateId whole = before.idOf(requests);
        world.apply(renameEdit(world.table(), misses, "Miss, \"cold\""));
        world.apply(hideEdit(world.table(), {misses, whole}, true));
        world.apply(hideEdit(world.table(), {whole}, false));
        world.apply(pinEdit(world.table(), {misses}, true));
        const Shown after = world.shown();
        QVERIFY(after.ids == before.ids);
        const auto check = [&](const TemplateTable& table) {
            const Template& one = *table.find(misses);
            QCOMPARE(QString::fromStdString(one.name), QString("Miss, \"cold\""));
            QVERIFY(one.hidden && one.pinned);
            QVERIFY(!table.find(whole)->hidden && !table.find(whole)->pinned);
        };
        check(after.table);
        world.reopen();
        check(world.table());
        addLines(world, plantedMessages(1'500, 500));
        check(world.table());
        world.apply(pinEdit(world.table(), {misses}, false));
        QVERIFY(!world.table().find(misses)->pinned);
        for (int i = 0; i < 5; ++i) world.undo();
        QVERIFY(world.table().find(misses)->name.empty());
        QVERIFY(!world.table().find(misses)->hidden);
    }

    // Those who only look are never refused for one another's sake.
    void manyLookAtOnce() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 2'000));
        world.analyze();
        const Shown now = world.shown();
        const TemplateId id = now.idOf(otherRequests);
        std::atomic<int> refused = 0;
        std::vector<std::thread> people;
        for (int person = 0; person < 8; ++person) {
            people.emplace_back([&] {
                TaskContext task;
                for (int look = 0; look < 200; ++look) {
                    if (!world.project->slotValues(id, 1, 5, task)) ++refused;
                }
            });
        }
        for (std::thread& one : people) one.join();
        QCOMPARE(refused.load(), 0);
    }

    void threadsMakeNoDifference() {
        std::vector<Shown> results;
        for (const int threads : {1, 2, 4}) {
            EditedWorld world({}, threads);
            world.write("a.log", plantedMessages(0, 80'000));
            world.write("b.log", plantedMessages(80'000, 80'000));
            world.analyze();
            splitRequests(world, {"404", "500"});
            world.write("c.log", plantedMessages(160'000, 60'000));
            world.analyze();
            results.push_back(world.shown());
        }
        QVERIFY(results[0] == results[1]);
        QVERIFY(results[0] == results[2]);
    }

    void aPreviewSaysWhatTheEditDoes() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 2'000));
        world.analyze();
        const Shown before = world.shown();
        const TemplateId whole = before.idOf(requests);
        const std::size_t slot = slotWith(*before.table.find(whole), plantedMessage(0), "200");
        const TemplateEdit edit = must(splitEdit(before.table, whole, slot, {"404"}));
        TaskContext task;
        const TemplateEditPreview preview = must(world.project->previewEdit(edit, task));
        QVERIFY(world.shown() == before);
        QCOMPARE(preview.recordsMoved, 100u);
        QCOMPARE(preview.changes.size(), 2u);
        for (const RecordIndex record : preview.examples)
            QVERIFY(says(before.messages[raw(record)], requests404));
        QVERIFY(!preview.examples.empty());
        world.apply(edit);
        for (const TemplateChange& change : preview.changes) {
            QCOMPARE(world.snapshot()->totalOf(change.id), change.recordsAfter);
            QCOMPARE(world.table().find(change.id)->text, change.textAfter);
        }
        const TemplateEditPreview back = must(world.project->previewUndo(task));
        QCOMPARE(back.recordsMoved, 100u);
        QVERIFY(!world.project->previewRedo(task).ok());
    }
};

QTEST_GUILESS_MAIN(TemplateEditingTest)
#include "template_editing_test.moc"
