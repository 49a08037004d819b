// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs that are rotated while a project follows them: each line stands once, and can be read.

#include "engine/project/project.h"
#include "engine/project/source_watch.h"
#include "tests/engine/project/sample_logs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace logwright;

class RotationTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        auto project = Project::create(folder_->filePath("p.logwright").toStdString());
        QVERIFY(project);
        project_ = std::move(*project);
        lines_.clear();
    }

    void renamed_data() {
        QTest::addColumn<bool>("wholeFolder");
        QTest::newRow("of a folder") << true;
        QTest::newRow("of a file alone") << false;
    }

    void renamed() {
        QFETCH(bool, wholeFolder);
        QDir().mkpath(folder_->filePath("logs"));
        const QString opened = wholeFolder ? folder_->filePath("logs") : log();
        write(log(), 0, 400);
        analyze(opened);
        const SourceId first = project_->sources().front().id;
        write(log(), 400, 30);  // not read before it moves
        QVERIFY(QFile::rename(log(), log(".1")));
        write(log(), 430, 200);
        analyze(opened);
        QCOMPARE(pathsById(), (std::map<SourceId, QString>{{first, log(".1")}, {second(first), log()}}));
        checkLines();
        // Once more, two files at a time.
        QVERIFY(QFile::rename(log(".1"), log(".2")));
        QVERIFY(QFile::rename(log(), log(".1")));
        write(log(), 630, 50);
        analyze(opened);
        QCOMPARE(pathsById().at(first), log(".2"));
        QCOMPARE(pathsById().size(), std::size_t{3});
        checkLines();
        analyze(opened);
        checkLines();
    }

    void emptyAtFirst() {
        write(log(), 0, 0);
        analyze(log());
        SourceWatch watch({log().toStdString()});
        TaskContext task;
        QCOMPARE(*watch.changed(*project_, task), false);
        write(log(), 0, 30);
        QCOMPARE(*watch.changed(*project_, task), true);
        analyze(log());
        QCOMPARE(*watch.changed(*project_, task), false);
        QCOMPARE(pathsById().size(), std::size_t{1});
        checkLines();
    }

    void copiedAndEmptied() {
        write(log(), 0, 300);
        analyze(folder_->filePath("logs"));
        QVERIFY(QFile::copy(log(), log("-20260301")));
        QVERIFY(QFile::resize(log(), 0));
        write(log(), 300, 20);
        analyze(folder_->filePath("logs"));
        QCOMPARE(pathsById().size(), std::size_t{2});
        checkLines();
    }

    void packed() {
        write(log(), 0, 300);
        analyze(folder_->filePath("logs"));
        QVERIFY(QFile::rename(log(), log(".1")));
        write(log(), 300, 20);
        analyze(folder_->filePath("logs"));
        QCOMPARE(QProcess::execute("gzip", {log(".1")}), 0);
        QVERIFY(QFile::rename(log(".1.gz"), log(".2.gz")));
        analyze(folder_->filePath("logs"));
        QCOMPARE(pathsById().size(), std::size_t{2});
        checkLines();
        QVERIFY(QFile::rename(log(".2.gz"), log(".3.gz")));
        analyze(folder_->filePath("logs"));
        QCOMPARE(pathsById().size(), std::size_t{2});
        checkLines();
    }

    // What was emptied without a copy is gone; what comes is read, and nothing else is taken for it.
    void emptied() {
        write(log(), 0, 300);
        write(folder_->filePath("logs/other.log"), 300, 100);
        analyze(folder_->filePath("logs"));
        QVERIFY(QFile::resize(log(), 0));
        lines_.clear();
        readLines(folder_->filePath("logs/other.log"));
        write(log(), 1000, 40);
        analyze(folder_->filePath("logs"));
        QCOMPARE(pathsById().size(), std::size_t{2});
        checkLines();
    }

private:
    QString log(const QString& suffix = {}) const { return folder_->filePath("logs/app.log") + suffix; }

    void write(const QString& path, int first, int count) {
        const std::string text = serviceLines(first, count, 7);
        writeFile(path, text, true);
        for (const QString& line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts))
            if (line.startsWith(u"2026")) lines_.insert(line);
    }

    void readLines(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (line.startsWith(u"2026")) lines_.insert(line);
    }

    void analyze(const QString& opened) {
        AnalysisOptions options;
        options.paths = {opened.toStdString()};
        options.spool.folder = folder_->filePath("spool").toStdString();
        options.rereadChanged = true;
        TaskContext task;
        const auto summary = project_->analyze(options, task);
        QVERIFY2(summary, summary ? "" : summary.error().message().c_str());
    }

    std::map<SourceId, QString> pathsById() const {
        std::map<SourceId, QString> paths;
        for (const SourceInfo& source : project_->sources())
            paths[source.id] = QString::fromStdString(source.path);
        return paths;
    }

    static SourceId second(SourceId first) { return SourceId{raw(first) + 1}; }

    /// Each line of the files is the first line of one record, and of no other.
    void checkLines() {
        TaskContext task;
        const auto snapshot = project_->snapshot(task);
        QVERIFY(snapshot);
        std::vector<RecordIndex> records;
        for (std::uint32_t i = 0; i < (*snapshot)->recordCount(); ++i) records.push_back(RecordIndex{i});
        const auto texts = project_->readRecords(**snapshot, records);
        QVERIFY2(texts, texts ? "" : texts.error().message().c_str());
        std::multiset<QString> found;
        for (const RecordText& text : *texts) {
            QVERIFY2(text.problem.empty(), text.problem.c_str());
            found.insert(QString::fromStdString(text.line));
        }
        QCOMPARE(found.size(), lines_.size());
        QVERIFY(found == lines_);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Project> project_;
    std::multiset<QString> lines_;  ///< with which records begin
};

QTEST_APPLESS_MAIN(RotationTest)
#include "rotation_test.moc"
