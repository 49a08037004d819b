// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates out of one project and into another, hostile files, and what comes between an edit and its end: a
// kill, a stop, a damaged project, logs that are gone, another program. The process that is killed is this
// program itself.

#include "engine/project/template_exchange.h"

#include "engine/storage/database.h"
#include "tests/engine/project/edited_world.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstring>

using namespace logwright;

namespace {

constexpr const char* requests = "request \\d+ answered \\d+ in \\d+ ms";
constexpr const char* requests404 = "request \\d+ answered 404 in \\d+ ms";

TemplateEdit splitOf404(const TemplateTable& table) {
    for (const Template& one : table.templates) {
        if (one.text == "request <*> answered <*> in <*> ms")
            return must(splitEdit(table, one.id, 1, {"404"}));
    }
    qFatal("no template of requests");
}

int editHere(const std::string& file) {
    auto project = must(Project::open(file));
    TaskContext task;
    const SnapshotPtr snapshot = must(project->snapshot(task));
    return project->editTemplates(splitOf404(snapshot->templates()), task).ok() ? 0 : 1;
}

std::string fileWith(const EditedWorld& world, const char* name, const std::string& text) {
    const QString path = world.folder.filePath(name);
    writeFile(path, text);
    return path.toStdString();
}

/// By record: the text, name and marks of its template.
std::vector<std::string> linesOf(const Shown& shown) {
    std::vector<std::string> lines;
    for (const TemplateId id : shown.ids) {
        const Template& one = *shown.table.find(id);
        lines.push_back(one.text + '|' + one.name + (one.hidden ? "|hidden" : "|"));
    }
    return lines;
}

}  // namespace

class TemplateExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherProjectTakesTheTemplates() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        world.apply(splitOf404(world.table()));
        const Shown split = world.shown();
        world.apply(renameEdit(world.table(), split.idOf(requests404), "not found, \"404\""));
        world.apply(hideEdit(world.table(), {split.idOf("cache miss .*")}, true));
        const std::string csv = world.folder.filePath("t.csv").toStdString();
        QVERIFY(exportTemplates(*world.snapshot(), csv).ok());

        EditedWorld fresh;
        fresh.write("a.log", plantedMessages(0, 1'000));
        fresh.analyze();
        const Shown mined = fresh.shown();
        fresh.apply(importEdit(csv));
        QVERIFY(linesOf(fresh.shown()) == linesOf(world.shown()));
        for (const Template& one : fresh.shown().usedTemplates()) QVERIFY(one.pinned);
        // Templates that were there already keep their ids.
        QVERIFY(fresh.shown().idsOf("cache miss .*") == mined.idsOf("cache miss .*"));
        for (EditedWorld* one : {&world, &fresh}) {
            one->write("b.log", plantedMessages(1'000, 1'000));
            one->analyze();
        }
        const Shown later = fresh.shown();
        QVERIFY(later.hasJust(later.idOf(requests404), requests404));
        fresh.reopen();
        QVERIFY(fresh.shown() == later);
        fresh.undo();
        const Shown undone = fresh.shown();
        for (std::size_t i = 0; i < mined.ids.size(); ++i) {
            QCOMPARE(undone.table.find(undone.ids[i])->text, mined.table.find(mined.ids[i])->text);
        }
    }

    void foreignTablesAreTakenToo() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        world.apply(importEdit(fileWith(world, "t.csv",
                                        "EventId,EventTemplate\r\n"
                                        "x,request * answered 503 in * ms\r\n"
                                        "y,volume <*> is <*>\r\n"
                                        "z,\"volume <*> is good, but slow\"\r\n"
                                        "w,there is no such line\r\n")));
        const Shown after = world.shown();
        QVERIFY(after.hasJust(after.idOf("request \\d+ answered 503 .*"), "request \\d+ answered 503 .*"));
        QVERIFY(after.hasJust(after.idOf("volume . is (full|ok)"), "volume . is (full|ok)"));
        QVERIFY(after.hasJust(after.idOf("volume . is good.*"), "volume . is good.*"));
    }

    void whatATableDoesNotTellStays() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        const TemplateId miss = world.shown().idOf("cache miss .*");
        world.apply(renameEdit(world.table(), miss, "missed"));
        world.apply(hideEdit(world.table(), {miss}, true));
        const std::string text = world.table().find(miss)->text;
        world.apply(importEdit(fileWith(world, "t.csv", "EventTemplate\n\"" + text + "\"\nno such line\n")));
        const Template now = *world.table().find(miss);
        QVERIFY(now.pinned && now.hidden);
        QCOMPARE(now.name, std::string("missed"));
        world.reopen();
        const Template reopened = *world.table().find(miss);
        QVERIFY(reopened.name == now.name && reopened.hidden && reopened.pinned);
        // What it does tell counts, an empty name too.
        world.apply(importEdit(fileWith(world, "t.csv", "EventTemplate,Name\n\"" + text + "\",\n")));
        QCOMPARE(world.table().find(miss)->name, std::string());
        QVERIFY(world.table().find(miss)->hidden);
        world.apply(importEdit(fileWith(world, "t.csv", "EventTemplate,Hidden\n\"" + text + "\",no\n")));
        QVERIFY(!world.table().find(miss)->hidden);
    }

    void hostileTablesAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QByteArray binary;
        for (int i = 0; i < 5'000; ++i) binary.append(static_cast<char>(i * 37));
        QTest::newRow("empty") << QByteArray() << "column EventTemplate";
        QTest::newRow("no column") << QByteArray("Id,Text\n1,a\n") << "column EventTemplate";
        QTest::newRow("binary") << binary << "column EventTemplate";
        QTest::newRow("no rows") << QByteArray("EventTemplate\n") << "no templates";
        QTest::newRow("open quote") << QByteArray("EventTemplate\nfine <*>\n\"open <*>\n") << "quote";
        QTest::newRow("few fields") << QByteArray("Id,EventTemplate\n1,a b\n2\n") << "row 3";
        QTest::newRow("huge field") << "EventTemplate\nok\n" + QByteArray(5'000'000, 'x') + '\n' << "row 3";
        QTest::newRow("line ends") << QByteArray("EventTemplate\n\"two\nlines\"\n") << "row 2";
        QTest::newRow("name") << QByteArray("EventTemplate,Name\na b,\"c\x01\"\n") << "row 2";
    }
    void hostileTablesAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QTemporaryDir folder;
        writeFile(folder.filePath("t.csv"), text.toStdString());
        const auto edit = importEdit(folder.filePath("t.csv").toStdString());
        QVERIFY(!edit.ok());
        QVERIFY2(edit.error().message().find(says.toStdString()) != std::string::npos,
                 edit.error().message().c_str());
    }

    void tenThousandRowsAreTaken_data() {
        QTest::addColumn<QString>("before");
        QTest::newRow("anchored") << "row ";
        QTest::newRow("open") << "<*> row ";
    }
    void tenThousandRowsAreTaken() {
        QFETCH(QString, before);
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        std::string text = "EventTemplate\n";
        for (int i = 0; i < 10'000; ++i)
            text += before.toStdString() + std::to_string(i) + " of <*> and <*>\n";
        const std::string file = fileWith(world, "t.csv", text);
        const Shown was = world.shown();
        world.apply(importEdit(file));
        QVERIFY(world.shown().ids == was.ids);
        world.write("b.log", {"row 77 of a and b", "the row 77 of a and b"});
        world.analyze();
        const Shown after = world.shown();
        QVERIFY(after.textOf("the row 77 of a and b") != "");
        const bool open = before.startsWith('<');
        const char* line = open ? "the row 77 of a and b" : "row 77 of a and b";
        QCOMPARE(QString::fromStdString(after.textOf(line)), before + "77 of <*> and <*>");
    }

    void aStopChangesNothing() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 20'000));
        world.analyze();
        const Shown before = world.shown();
        const TemplateEdit edit = splitOf404(before.table);
        StopToken stop;
        TaskContext task([&](const Progress&) { stop.request(); }, stop);
        const auto done = world.project->editTemplates(edit, task);
        QVERIFY(!done.ok() && done.error().kind == Error::Kind::cancelled);
        QVERIFY(world.shown() == before);
        QVERIFY(must(world.project->templateEdits()).done.empty());
        world.reopen();
        QVERIFY(world.shown() == before);
        world.apply(edit);
        QVERIFY(world.shown().hasJust(world.shown().idOf(requests404), requests404));
    }

    void aSplitOfLogsThatAreGoneIsRefused() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.write("b.log", plantedMessages(1'000, 1'000));
        world.analyze();
        const Shown before = world.shown();
        const TemplateEdit edit = splitOf404(before.table);
        world.reopen();
        QVERIFY(QFile::rename(world.logs() + "/b.log", world.folder.filePath("away")));
        TaskContext task;
        const auto done = world.project->editTemplates(edit, task);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message().find("b.log") != std::string::npos, done.error().message().c_str());
        QVERIFY(QFile::rename(world.folder.filePath("away"), world.logs() + "/b.log"));
        QVERIFY(world.shown() == before);
        world.reopen();
        QVERIFY(world.shown() == before);
        // Nothing has to be read for these.
        QVERIFY(QFile::remove(world.logs() + "/b.log"));
        world.apply(renameEdit(before.table, edit.templates.front(), "kept"));
        QCOMPARE(world.table().find(edit.templates.front())->name, std::string("kept"));
    }

    void twoProgramsEditOneProject() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        const Shown before = world.shown();
        auto other = must(Project::open(world.file()));
        TaskContext task;
        const TemplateTable table = must(other->snapshot(task))->templates();
        must(other->editTemplates(splitOf404(table), task));
        // This one does not know of the split yet.
        const TemplateId misses = before.idOf("cache miss .*");
        world.apply(renameEdit(before.table, misses, "miss"));
        const Shown after = world.shown();
        QVERIFY(after.hasJust(after.idOf(requests404), requests404));
        QCOMPARE(after.table.find(misses)->name, std::string("miss"));
        QCOMPARE(must(world.project->templateEdits()).done.size(), 2u);
        // A preview of before is no longer good.
        const TemplateEdit hide = must(hideEdit(after.table, {misses}, true));
        must(world.project->previewEdit(hide, task));
        must(other->undoTemplateEdit(task));
        world.apply(hide);
        QVERIFY(world.table().find(misses)->hidden && world.table().find(misses)->name.empty());
        must(other->editTemplates(must(pinEdit(table, {misses}, true)), task));
        world.write("a.log", plantedMessages(1'000, 1'000), true);
        world.analyze();
        const Shown later = world.shown();
        QVERIFY(later.hasJust(later.idOf(requests404), requests404));
        QVERIFY(later.table.find(misses)->pinned);
        world.reopen();
        QVERIFY(world.shown() == later);
    }

    void damagedEditsAreSaid_data() {
        QTest::addColumn<QString>("edit");
        QTest::newRow("no JSON") << "{\"kind\": ";
        QTest::newRow("no kind") << R"({"templates":[1],"written":[],"name":""})";
        QTest::newRow("unknown") << R"({"kind":"melt","templates":[1],"written":[],"name":""})";
        QTest::newRow("no template") << R"({"kind":"merge","templates":[],"written":[],"name":""})";
        QTest::newRow("nothing written") << R"({"kind":"split","templates":[1],"written":[],"name":""})";
        QTest::newRow("a pin too few") << R"({"kind":"pin","templates":[1,2],"written":[],"name":""})";
        QTest::newRow("a text too much") << R"({"kind":"rename","templates":["x"],"written":[],"name":3})";
    }
    void damagedEditsAreSaid() {
        QFETCH(QString, edit);
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 300));
        world.analyze();
        world.apply(splitOf404(world.table()));
        world.project.reset();
        {
            auto database = must(Database::open(world.file()));
            auto update = must(database.prepare("UPDATE template_edit SET edit = ?"));
            const std::string text = edit.toStdString();
            QVERIFY(update.bind(1, std::string_view(text)).run().ok());
        }
        world.project = must(Project::open(world.file()));
        const auto history = world.project->templateEdits();
        QVERIFY(!history.ok());
        QVERIFY(history.error().message().find("damaged") != std::string::npos);
        TaskContext task;
        QVERIFY(!world.project->undoTemplateEdit(task).ok());
        QVERIFY(world.project->snapshot(task).ok());
    }

    void bytesThatAreNoTextAreKept() {
        EditedWorld world;
        std::vector<std::string> messages;
        for (int i = 0; i < 300; ++i)
            messages.push_back("caf\xE9 " + std::to_string(i) + " costs " + std::to_string(i % 3 + 4));
        world.write("a.log", messages);
        world.analyze();
        const Shown mined = world.shown();
        const Template& one = *mined.table.find(mined.ids.front());
        world.apply(splitEdit(mined.table, one.id, one.slots.size() - 1, {"5"}));
        const Shown after = world.shown();
        QCOMPARE(std::set<TemplateId>(after.ids.begin(), after.ids.end()).size(), 2u);
        world.reopen();
        world.apply(renameEdit(world.table(), one.id, "coffee"));
        QVERIFY(world.shown().ids == after.ids);
    }

    void aKilledEditIsDoneOrNot() {
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 60'000));
        world.analyze(false);
        const Shown before = world.shown();
        const std::string after = world.folder.filePath("after.logwright").toStdString();
        QVERIFY(world.project->saveCopy(after).ok());
        QElapsedTimer timer;
        timer.start();
        QProcess undisturbed;
        undisturbed.start(QCoreApplication::applicationFilePath(), {"--edit", QString::fromStdString(after)});
        QVERIFY(undisturbed.waitForFinished());
        QCOMPARE(undisturbed.exitCode(), 0);
        const auto whole = static_cast<int>(timer.elapsed());
        int done = 0;
        for (int round = 0; round < 8; ++round) {
            const std::string file = world.folder.filePath(QString("k%1").arg(round)).toStdString();
            QVERIFY(world.project->saveCopy(file).ok());
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {"--edit", QString::fromStdString(file)});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(whole * (round + 1) / 6);
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            auto project = must(Project::open(file));
            TaskContext task;
            const SnapshotPtr now = must(project->snapshot(task));
            const bool edited = !must(project->templateEdits()).done.empty();
            done += edited ? 1 : 0;
            for (std::uint32_t i = 0; i < now->recordCount(); ++i) {
                const bool apart = edited && says(before.messages[i], requests404);
                QVERIFY((now->templateOf(RecordIndex{i}) == before.ids[i]) == !apart);
            }
            QVERIFY((edited ? project->undoTemplateEdit(task)
                            : project->editTemplates(splitOf404(now->templates()), task))
                        .ok());
        }
        qInfo("%d of 8 kills came after the edit was kept", done);
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--edit") == 0) return editHere(argv[2]);
    QCoreApplication application(argc, argv);
    TemplateExchangeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "template_exchange_test.moc"
