// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of templates in any order and with every miner: what must hold whatever was mined.

#include "tests/engine/project/edited_world.h"

#include <random>

using namespace logwright;

namespace {

MinerSettings minerOf(const QString& name) {
    MinerSettings settings;
    if (name == "given") {
        settings.given = {"user <*> logged in from <*>", "door opened by guard bob"};
    } else {
        settings.miner = name.toStdString();
    }
    return settings;
}

std::size_t wildcardsOf(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("<*>"); at != std::string::npos; at = text.find("<*>", at + 3)) ++count;
    return count;
}

/// A template's text as a regular expression, told from the text alone.
std::regex expressionOf(const std::string& text) {
    std::string expression;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 3, "<*>") == 0) {
            expression += ".*";
            i += 2;
        } else if (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == ' ') {
            expression += text[i];
        } else {
            expression += std::string("\\") + text[i];
        }
    }
    return std::regex(expression);
}

void checkTable(const Shown& shown) {
    const TemplateTable& table = shown.table;
    for (std::size_t i = 0; i < table.templates.size(); ++i) {
        const Template& one = table.templates[i];
        if (i > 0) QVERIFY(table.templates[i - 1].id < one.id);
        QVERIFY(raw(one.id) < table.templateOfGroup.size());
        QVERIFY(table.templateOfGroup[raw(one.id)] == one.id);
        QCOMPARE(one.slots.size(), wildcardsOf(one.text));
    }
    for (const TemplateId id : table.templateOfGroup) QVERIFY(table.find(id) != nullptr);
}

class RandomEdits {
public:
    RandomEdits(EditedWorld& world, unsigned seed) : world_(world), random_(seed) {}

    /// False where nothing of the kind can be done just now.
    bool edit() {
        const Shown now = world_.shown();
        const std::vector<Template> used = now.usedTemplates();
        const Template& one = used[pick(used.size())];
        switch (pick(8)) {
            case 0:
                return used.size() > 1 && apply(mergeEdit(now.table, {one.id, used[pick(used.size())].id}));
            case 1:
            case 2:
                return !one.slots.empty() && split(now, one);
            case 3: {
                if (one.slots.empty()) return false;
                const std::size_t slot = pick(one.slots.size());
                return apply(toWordEdit(now.table, one.id, slot, world_.valuesOf(one.id, slot)));
            }
            case 4: {
                const auto words = wordsOf(one.text);
                return !words.empty() &&
                       apply(toParameterEdit(now.table, one.id, words[pick(words.size())].begin));
            }
            case 5:
                return mark(now, renameEdit(now.table, one.id, "name " + std::to_string(pick(100))));
            case 6:
                return mark(now, pinEdit(now.table, {one.id}, true));
            default:
                return mark(now, hideEdit(now.table, {one.id}, pick(2) == 0));
        }
    }

private:
    std::size_t pick(std::size_t count) { return random_() % count; }
    bool apply(const Result<TemplateEdit>& edit) {
        if (!edit) return false;
        world_.apply(edit);
        return true;
    }
    // Moves no record.
    bool mark(const Shown& before, const Result<TemplateEdit>& edit) {
        if (!apply(edit)) return false;
        if (world_.shown().ids != before.ids) qFatal("%s moves records", describe(*edit).c_str());
        return true;
    }
    // Just the records of the template that fit the text move, and all to the new template.
    bool split(const Shown& before, const Template& one) {
        const std::size_t slot = pick(one.slots.size());
        const auto values = world_.valuesOf(one.id, slot);
        if (values.empty()) return false;
        const auto edit = splitEdit(before.table, one.id, slot, {values[pick(values.size())]});
        if (!apply(edit)) return false;
        const Shown after = world_.shown();
        const std::regex fits = expressionOf(edit->written.front().text);
        std::set<TemplateId> moved;
        for (std::size_t i = 0; i < after.ids.size(); ++i) {
            const bool moves = before.ids[i] == one.id && std::regex_match(after.messages[i], fits);
            if (moves) moved.insert(after.ids[i]);
            if (!moves && after.ids[i] != before.ids[i]) qFatal("moved: %s", after.messages[i].c_str());
        }
        if (moved.size() != 1 || moved.count(one.id) > 0)
            qFatal("split of %s: %zu templates", edit->written.front().text.c_str(), moved.size());
        return true;
    }

    EditedWorld& world_;
    std::mt19937 random_;
};

}  // namespace

class EditSequencesTest : public QObject {
    Q_OBJECT

private:
    static void everyMiner() {
        QTest::addColumn<QString>("miner");
        for (const char* miner : {"auto", "drain", "spell", "length", "given"}) QTest::newRow(miner) << miner;
    }

private Q_SLOTS:
    void anySequenceCanBeTakenBack_data() { everyMiner(); }
    void anySequenceCanBeTakenBack() {
        QFETCH(QString, miner);
        for (unsigned seed = 1; seed <= 4; ++seed) {
            EditedWorld world(minerOf(miner));
            world.write("a.log", plantedMessages(seed * 100, 600));
            world.analyze();
            std::vector<Shown> states{world.shown()};
            RandomEdits edits(world, seed);
            for (int tries = 0; tries < 60 && states.size() < 12; ++tries) {
                if (!edits.edit()) continue;
                states.push_back(world.shown());
                checkTable(states.back());
            }
            QVERIFY(states.size() > 5);
            for (std::size_t i = states.size() - 1; i-- > 0;) {
                world.undo();
                QVERIFY(world.shown() == states[i]);
            }
            world.reopen();
            for (std::size_t i = 1; i < states.size(); ++i) {
                world.redo();
                QVERIFY(world.shown() == states[i]);
            }
            // Lines come, also such as were never seen: the table stays sound, ids and names stay.
            world.write("a.log", plantedMessages(5'000, 400), true);
            world.analyze();
            const Shown later = world.shown();
            checkTable(later);
            while (!must(world.project->templateEdits()).done.empty()) world.undo();
            checkTable(world.shown());
            // Edited or not, mining comes to the same.
            EditedWorld untouched(minerOf(miner));
            untouched.write("a.log", plantedMessages(seed * 100, 600));
            untouched.analyze();
            untouched.write("a.log", plantedMessages(5'000, 400), true);
            untouched.analyze();
            const Shown mined = world.shown();
            const Shown wanted = untouched.shown();
            for (std::size_t i = 0; i < wanted.ids.size(); ++i) {
                QCOMPARE(QString::fromStdString(mined.table.find(mined.ids[i])->text),
                         QString::fromStdString(wanted.table.find(wanted.ids[i])->text));
            }
        }
    }

    void aSplitHoldsForLaterLines_data() { everyMiner(); }
    void aSplitHoldsForLaterLines() {
        QFETCH(QString, miner);
        EditedWorld world(minerOf(miner));
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        constexpr const char* requests = "request \\d+ answered \\d+ in \\d+ ms";
        const TemplateId whole = world.mergeAll(requests);
        const Shown before = world.shown();
        const std::size_t slot = slotWith(*before.table.find(whole), plantedMessage(5), "404");
        world.apply(splitEdit(before.table, whole, slot, {"404"}));
        const TemplateId split = world.shown().idOf("request \\d+ answered 404 .*");
        world.write("a.log", plantedMessages(1'000, 1'000), true);
        world.analyze();
        world.write("b.log", plantedMessages(3'000, 1'000));
        world.analyze();
        const Shown later = world.shown();
        for (std::size_t i = 0; i < later.ids.size(); ++i) {
            if (!says(later.messages[i], requests)) continue;
            QVERIFY((later.ids[i] == split) == says(later.messages[i], "request \\d+ answered 404 .*"));
        }
    }

    void aPinnedTemplateStaysAsItIs_data() { everyMiner(); }
    void aPinnedTemplateStaysAsItIs() {
        QFETCH(QString, miner);
        EditedWorld world(minerOf(miner));
        world.write("a.log", {"door opened by guard bob", "door opened by guard bob",
                              "user anna logged in from 10.0.0.1", "job 7 of anna done at once"});
        world.analyze();
        const Shown before = world.shown();
        const std::set<TemplateId> ids(before.ids.begin(), before.ids.end());
        world.apply(pinEdit(before.table, {ids.begin(), ids.end()}, true));
        std::vector<std::string> more = plantedMessages(0, 2'000);
        for (unsigned i = 0; i < 600; ++i) {
            more.push_back("job 9 of " + wordOf(i) + " done at once");
            more.push_back("door " + wordOf(i) + " by guard " + wordOf(i + 7));
        }
        world.write("b.log", more);
        world.analyze();
        const Shown later = world.shown();
        for (const TemplateId id : ids) {
            QVERIFY(later.table.find(id) != nullptr);
            QCOMPARE(QString::fromStdString(later.table.find(id)->text),
                     QString::fromStdString(before.table.find(id)->text));
            QVERIFY(later.table.find(id)->pinned);
            const std::regex fits = expressionOf(before.table.find(id)->text);
            for (std::size_t i = 0; i < later.ids.size(); ++i) {
                if (later.ids[i] == id)
                    QVERIFY2(std::regex_match(later.messages[i], fits), later.messages[i].c_str());
            }
        }
        for (std::size_t i = 0; i < before.ids.size(); ++i) QVERIFY(later.ids[i] == before.ids[i]);
    }
};

QTEST_GUILESS_MAIN(EditSequencesTest)
#include "edit_sequences_test.moc"
