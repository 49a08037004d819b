// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Model files that hold more than what is learned: whoever sends one may have written anything into it.

#include "engine/project/model_file.h"

#include "engine/storage/database.h"
#include "tests/engine/project/edited_world.h"

#include <QFile>
#include <xxhash.h>

using namespace logwright;

namespace {

constexpr int markBytes = 16;  // size and checksum follow, eight bytes each

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
}

template <class Number>
QByteArray numberBytes(Number number) {
    return QByteArray(reinterpret_cast<const char*>(&number), sizeof number);
}

bool hasTable(const std::string& project, const char* name) {
    const Database database = must(Database::open(project));
    auto query = must(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = ?"));
    must(query.bind(1, std::string_view(name)).step());
    return query.integer(0) > 0;
}

}  // namespace

class ModelFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        world_.write("a.log", plantedMessages(0, 1'000));
        world_.analyze();
        model_ = path("a.model");
        QVERIFY(exportModel(world_.file(), model_).ok());
    }

    void onlyWhatIsLearnedComesIn() {
        const std::string changed = modelWith("CREATE TABLE stowaway(x); INSERT INTO stowaway VALUES(1);");
        const std::string project = path("taken.logwright");
        const auto summary = importModel(changed, project);
        QVERIFY2(summary.ok(), summary.ok() ? "" : summary.error().message().c_str());
        QVERIFY(summary->templates > 0);
        QVERIFY(!hasTable(project, "stowaway"));
        QVERIFY(hasTable(project, "template"));
    }

    void viewsAndTriggersAreRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("view") << QByteArray("CREATE VIEW stowaway AS SELECT 1;");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER stowaway AFTER INSERT ON template BEGIN DELETE FROM template; END;");
    }

    void viewsAndTriggersAreRefused() {
        QFETCH(QByteArray, sql);
        const std::string changed = modelWith(sql.constData());
        const std::string project = path("refused.logwright");
        const auto summary = importModel(changed, project);
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().where, changed);
        QVERIFY(summary.error().kind == Error::Kind::input);
        QVERIFY(!QFile::exists(QString::fromStdString(project)));
    }

    void trainingsStayTrueOfOtherLogs() {
        // The other logs lack templates of the model, and have lines that fit none of it.
        EditedWorld world;
        world.write("a.log", plantedMessages(0, 1'000));
        world.analyze();
        TaskContext task;
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::values};
        QVERIFY(world.project->trainDetectors(settings, {}, task).ok());
        const std::string model = path("trained.model");
        const std::string first = path("first.logwright"), second = path("second.logwright");
        QVERIFY(exportModel(world.file(), model).ok());
        QVERIFY(importModel(model, first).ok());
        QVERIFY(exportModel(first, model).ok());  // a model of a model is as good
        QVERIFY(importModel(model, second).ok());
        EditedWorld other;
        other.write("b.log",
                    {plantedMessage(5), plantedMessage(10), "nobody has ever seen this line before"});
        const auto project = must(Project::open(second));
        AnalysisOptions options;
        options.paths = {other.logs().toStdString()};
        QVERIFY(must(project->analyze(options, task)).records == 3);
        std::vector<std::string> damaged;
        const auto trainings = must(project->detectorTrainings(damaged));
        QCOMPARE(trainings.size(), std::size_t{1});
        QVERIFY(!trainings.front().stale);
        QVERIFY(damaged.empty());
    }

    void noFolderIsSaid() {
        const auto done = exportModel(world_.file(), path("nowhere/a.model"));
        QVERIFY(!done.ok() && done.error().where == path("nowhere"));
    }

    void noLogAndNoProjectIsReplaced() {
        const QByteArray before = bytesOf(world_.file());
        const auto done = exportModel(world_.file(), world_.file());
        QVERIFY(!done.ok() && done.error().kind == Error::Kind::usage);
        QVERIFY(bytesOf(world_.file()) == before);
    }

    void aFolderIsNoModel() {
        const auto done = importModel(world_.folder.path().toStdString(), path("folder.logwright"));
        QVERIFY(!done.ok() && done.error().kind == Error::Kind::input);
    }

private:
    std::string path(const char* name) const { return world_.folder.filePath(name).toStdString(); }

    /// The model after this was done to it, sealed anew.
    std::string modelWith(const char* sql) const {
        const std::string database = path("open.logwright");
        write(database, bytesOf(model_).mid(markBytes + 16));
        {
            Database open = must(Database::open(database));
            if (!open.execute(sql).ok()) qFatal("not executed: %s", sql);
        }
        const QByteArray bytes = bytesOf(database);
        const std::string changed = path("changed.model");
        write(changed, bytesOf(model_).left(markBytes) +
                           numberBytes(static_cast<std::uint64_t>(bytes.size())) +
                           numberBytes(static_cast<std::uint64_t>(
                               XXH3_64bits(bytes.constData(), static_cast<std::size_t>(bytes.size())))) +
                           bytes);
        return changed;
    }

    EditedWorld world_;
    std::string model_;
};

QTEST_GUILESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
