// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Once text is indexed, a search reads only what may hold it; and it finds what it did before, whatever
// becomes of the files, of the way in which they are read, and of the index.

#include "engine/storage/database.h"
#include "tests/engine/project/searched_project.h"

#include <QDateTime>
#include <QDir>
#include <QtTest>

#include <random>

using namespace logwright;

namespace {

/// Lines of peers with numbers of their own, some chunks long, and one line about a kettle near the end.
std::string peers(int seed) {
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    std::string text;
    for (int i = 0; i < 200'000; ++i) {
        char line[200];
        std::snprintf(line, sizeof line,
                      "2026-03-01T%02d:%02d:%02dZ INFO n1 app[3]: peer %016llx is quiet for now\n", i / 36000,
                      i / 600 % 60, i / 10 % 60, static_cast<unsigned long long>(random()));
        text += line;
        if (i == 190'000)
            text += "2026-03-01T05:16:40Z INFO n1 app[3]: peer 77aa0f3b9c2e4d11 hums like a kettle\n";
    }
    return text;
}

void analyzeAgain(Opened& opened) {
    AnalysisOptions options;
    options.spool.folder = (opened.folder.path() + "/spool").toStdString();
    TaskContext task;
    if (!opened.project->analyze(options, task)) qFatal("cannot be analysed");
    opened.snapshot = *opened.project->snapshot(task);
}

}  // namespace

class TextIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOnlyWhatMayHoldIt();
    void indexStaysWithItsText();
    void indexOfTextThatGoesIsNotKept();
    void indexHoldsForOneReading();
    void indexHoldsForOneFile();
    void damagedIndexIsNone();
};

// Once the text is indexed, what does not stand in a chunk is not read for.
void TextIndexTest::readsOnlyWhatMayHoldIt() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", peers(1))});
    const std::size_t chunks = opened.snapshot->chunks().size();
    QVERIFY(chunks >= 4);
    const std::uint64_t bytes = notIndexed(opened);
    SearchSummary summary;
    found(opened, "kettle", {}, &summary);
    QCOMPARE(summary.bytes, bytes);
    index(opened);
    const auto share = [&](const char* query, std::size_t hits) {
        if (found(opened, query, {}, &summary).size() != hits)
            qFatal("%s: %zu", query, std::size_t(summary.hits));
        return double(summary.bytes) / double(bytes);
    };
    const double one = 1.2 / double(chunks);
    QVERIFY(share("kettle", 1) <= one);
    QVERIFY(share("77aa0f3b9c2e4d11", 1) <= one);
    QVERIFY(share("c2e4d11", 1) > one);  // too short to tell
    QVERIFY(share("/hums (like|with) a/", 1) <= one);
    QVERIFY(share("kettle OR teapot", 1) <= one);
    QVERIFY(share("quiet kettle", 0) <= one);
    QCOMPARE(share("teapot", 0), 0.0);
    QCOMPARE(share("teapot quiet", 0), 0.0);
    QCOMPARE(share("-teapot", 200'001), 0.0);
    QVERIFY(share("/tea(pot|room)/", 0) == 0);
    QVERIFY(share("quiet", 200'000) > 0.9);
}

// Lines that are added are found, and so are those of a file that is another; the index is kept.
void TextIndexTest::indexStaysWithItsText() {
    Opened opened;
    const std::string file = write(opened, "app.log", peers(1));
    analyze(opened, {file});
    index(opened);
    const auto readAgain = [&](Project::Reread how) {
        if (!opened.project->rereadSource(opened.snapshot->sources().front().id, how))
            qFatal("cannot be read");
        analyzeAgain(opened);
    };
    QFile log(QString::fromStdString(file));
    QVERIFY(log.open(QIODevice::Append));
    log.write("2026-03-01T05:33:20Z INFO n1 app[3]: the teapot whistles\n");
    log.close();
    readAgain(Project::Reread::appended);
    QCOMPARE(found(opened, "teapot").size(), std::size_t(1));
    QVERIFY(notIndexed(opened) < 200);  // the last record was read again
    index(opened);
    SearchSummary summary;
    QCOMPARE(found(opened, "teapot", {}, &summary).size(), std::size_t(1));
    QVERIFY(summary.bytes < 200);

    const std::string path = (opened.folder.path() + "/a.logwright").toStdString();
    opened.project.reset();
    opened.project = std::move(*Project::open(path));
    TaskContext task;
    opened.snapshot = *opened.project->snapshot(task);
    QCOMPARE(notIndexed(opened), std::uint64_t(0));
    QCOMPARE(found(opened, "teapot", {}, &summary).size(), std::size_t(1));
    QVERIFY(summary.bytes < 200);

    std::string other = peers(2);
    const std::size_t at = other.find("kettle");
    other.replace(at, 6, "cooker");
    write(opened, "app.log", other);
    readAgain(Project::Reread::everything);
    QVERIFY(notIndexed(opened) >= other.size() - 1);
    QCOMPARE(found(opened, "cooker").size(), std::size_t(1));
    index(opened);
    QCOMPARE(found(opened, "cooker").size(), std::size_t(1));
    QCOMPARE(found(opened, "kettle").size(), std::size_t(0));

    // What is of no use any more is not carried along.
    QVERIFY(opened.project->removeSource(opened.snapshot->sources().front().id));
    opened.snapshot = *opened.project->snapshot(task);
    index(opened);
    const auto left = Database::open(path);
    QVERIFY(left);
    auto count = left->prepare("SELECT count(*) FROM gram_filter");
    QVERIFY(count && count->step());
    QCOMPARE(count->integer(0), std::int64_t(0));
}

// Records that are taken out while their text is indexed.
void TextIndexTest::indexOfTextThatGoesIsNotKept() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", peers(1))});
    const std::uint64_t bytes = notIndexed(opened);
    bool removed = false;
    TaskContext task([&](const Progress&) {
        if (std::exchange(removed, true)) return;
        QVERIFY(
            opened.project->rereadSource(opened.snapshot->sources().front().id, Project::Reread::everything));
    });
    QVERIFY(opened.project->indexText(opened.snapshot, task));
    QVERIFY(removed);
    analyzeAgain(opened);
    QCOMPARE(notIndexed(opened), bytes);
    QCOMPARE(found(opened, "kettle").size(), std::size_t(1));
}

// Where lines are cut into other records, or read in another encoding, other texts are searched: an index of
// the former ones says nothing of these, and that of another program nothing of a snapshot of before.
void TextIndexTest::indexHoldsForOneReading() {
    Opened opened;
    opened.project = std::move(*Project::create((opened.folder.path() + "/a.logwright").toStdString()));
    AnalysisOptions options;
    options.paths = {write(opened, "app.log", peers(1))};
    options.format.format = "<Level>==<Content>";
    TaskContext task;
    QVERIFY(opened.project->analyze(options, task));
    const SnapshotPtr before = *opened.project->snapshot(task);
    QVERIFY(before->recordCount() < 10);
    QVERIFY(opened.project->setFormat(before->sources().front().id, {}));
    analyzeAgain(opened);
    QVERIFY(opened.project->indexText(before, task));
    QVERIFY(notIndexed(opened) > 1'000'000);
    QCOMPARE(found(opened, "kettle").size(), std::size_t(1));

    Opened western;
    const std::string text = peers(1);
    analyze(western,
            {write(western, "app.log",
                   text + "2026-03-01T06:00:00Z INFO n1 app[3]: \xDC"
                          "bersicht\n")},
            "WINDOWS-1252");
    {
        Opened other;
        other.project = std::move(*Project::open(western.project->file()));
        QVERIFY(other.project->setEncoding(western.snapshot->sources().front().id, "KOI8-R"));
        analyzeAgain(other);
        index(other);
    }
    QCOMPARE(found(western,
                   "\xC3\x9C"
                   "bersicht")
                 .size(),
             std::size_t(1));
}

// Neither of one that took its place, nor of one that was written to in its middle.
void TextIndexTest::indexHoldsForOneFile() {
    Opened rotated;
    QVERIFY(QDir(rotated.folder.path()).mkdir("logs"));
    const QString path = rotated.folder.path() + "/logs/app.log";
    write(rotated, "logs/app.log", peers(1));
    const std::vector<std::string> logs{(rotated.folder.path() + "/logs").toStdString()};
    analyze(rotated, logs);
    const SnapshotPtr before = rotated.snapshot;
    QVERIFY(QFile::rename(path, path + ".1"));
    write(rotated, "logs/app.log", peers(2) + peers(3));
    bool followed = false;
    TaskContext task([&](const Progress&) {
        if (std::exchange(followed, true)) return;
        AnalysisOptions options;
        options.paths = logs;
        options.rereadChanged = true;
        TaskContext inner;
        QVERIFY(rotated.project->analyze(options, inner));
    });
    QVERIFY(rotated.project->indexText(before, task));
    QVERIFY(followed);
    rotated.snapshot = *rotated.project->snapshot(task);
    QCOMPARE(found(rotated, "kettle").size(), std::size_t(3));
    index(rotated);
    QCOMPARE(found(rotated, "kettle").size(), std::size_t(3));

    Opened edited;
    const std::string text = peers(1);
    const std::string file = write(edited, "app.log", text);
    analyze(edited, {file});
    index(edited);
    QFile log(QString::fromStdString(file));
    QVERIFY(log.open(QIODevice::ReadWrite));
    QVERIFY(log.seek(static_cast<qint64>(text.find("kettle"))));
    log.write("teapot");
    log.close();
    QVERIFY(log.open(QIODevice::ReadWrite));
    QVERIFY(log.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    log.close();
    QCOMPARE(found(edited, "teapot").size(), std::size_t(1));
}

void TextIndexTest::damagedIndexIsNone() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", peers(1))});
    index(opened);
    const std::string path = opened.project->file();
    opened.project.reset();
    QVERIFY(Database::open(path)->execute("UPDATE gram_filter SET filter = x'0505'"));
    opened.project = std::move(*Project::open(path));
    TaskContext task;
    opened.snapshot = *opened.project->snapshot(task);
    QCOMPARE(found(opened, "severity:information").size(), std::size_t(opened.snapshot->recordCount()));
    QCOMPARE(found(opened, "kettle").size(), std::size_t(1));
    index(opened);
    QCOMPARE(found(opened, "kettle").size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "text_index_test.moc"
