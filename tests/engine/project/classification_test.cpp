// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Classifications of a project's findings: neighbours are those in time, nothing is sent unless agreed, each
// answer is kept when it comes, whatever becomes of the service or of us, and the project can be worked on
// meanwhile.

#include "engine/project/project.h"
#include "tests/engine/classify/stand_in_service.h"
#include "tests/engine/project/sample_logs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <future>

using namespace logwright;
using namespace std::chrono_literals;

namespace {

constexpr int oddLines = 12;

/// Sessions of three steps, and at the end lines that nobody has seen, of two sources that take turns.
void writeLogs(const QString& folder) {
    std::string web, disk;
    char line[320];
    const auto add = [&](std::string& to, int second, int milliseconds, const char* rest) {
        std::snprintf(line, sizeof line, "2026-03-01 %02d:%02d:%02d,%03d INFO %s\n", second / 3600,
                      second / 60 % 60, second % 60, milliseconds, rest);
        to += line;
    };
    char rest[240];
    for (int i = 0; i < 600; ++i) {
        int at = 0;
        for (const char* step : {"order accepted", "order charged", "order shipped"}) {
            std::snprintf(rest, sizeof rest, "[req-%05d] shop.Web: %s", i, step);
            add(web, i, at += 100, rest);
        }
    }
    const char* const words[oddLines] = {"alpha", "bravo", "charlie", "delta",  "echo", "foxtrot",
                                         "golf",  "hotel", "india",   "juliet", "kilo", "lima"};
    const char* const things[oddLines] = {"spindle", "ledger", "mirror", "gasket", "rudder",  "anvil",
                                          "lantern", "kettle", "bobbin", "trowel", "sextant", "harness"};
    for (int i = 0; i < oddLines; ++i) {
        // Sentences of as many lengths, so that each is a template of its own.
        std::string about;
        for (int k = 0; k <= i; ++k) about += std::string(things[(i + 5 * k) % oddLines]) + ' ';
        std::snprintf(rest, sizeof rest, "[req-%05d] shop.Disk: %sthe %s is beyond %s", i, about.c_str(),
                      words[i], words[(i + 5) % oddLines]);
        add(i % 2 == 0 ? web : disk, 700 + i, 0, rest);
    }
    writeFile(folder + "/logs/web.log", web);
    writeFile(folder + "/logs/disk.log", disk);
}

std::unique_ptr<Project> opened(const std::string& file) {
    auto project = QFile::exists(QString::fromStdString(file)) ? Project::open(file) : Project::create(file);
    if (!project) qFatal("%s", project.error().message().c_str());
    return std::move(*project);
}

std::map<std::string, FindingClass> classified(Project& project) {
    TaskContext task;
    const auto table = project.findings(task);
    if (!table) qFatal("%s", table.error().message().c_str());
    std::map<std::string, FindingClass> classes;
    for (const Finding& one : (*table)->findings) {
        if (one.classification) classes[one.reason] = one.classification->kind;
    }
    return classes;
}

LanguageModelSettings settingsFor(const std::string& endpoint) {
    LanguageModelSettings settings;
    settings.endpoint = endpoint;
    settings.model = "m";
    settings.concurrent = 1;
    settings.firstDelay = 1ms;
    settings.timeout = 20s;
    return settings;
}

ClassificationPlan planOf(Project& project) {
    TaskContext task;
    ClassificationRequest request;
    request.model = "m";
    const auto plan = project.planClassification(request, task);
    if (!plan) qFatal("%s", plan.error().message().c_str());
    return *plan;
}

void agree(Project& project, const std::string& endpoint) {
    if (!project.setClassifierConsent(ClassifierConsent{ModelService::ollama, endpoint, "m"}).ok())
        qFatal("no");
}

StandInReply anomaly(std::chrono::milliseconds late = 0ms) {
    StandInReply reply;
    reply.text = jsonAnswer("anomaly");
    reply.late = late;
    return reply;
}

/// Asks until it is killed.
int askHere(const char* file, const char* endpoint) {
    const auto project = opened(file);
    TaskContext task;
    return project->classify(planOf(*project), settingsFor(endpoint), task).ok() ? 0 : 1;
}

}  // namespace

class ClassificationTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::string detected_;  // a project with findings, to copy

    std::string copyOf(const QString& name) {
        const QString file = folder_.filePath(name);
        if (!QFile::copy(QString::fromStdString(detected_), file)) qFatal("no copy");
        return file.toStdString();
    }

private slots:
    void initTestCase() {
        writeLogs(folder_.path());
        detected_ = folder_.filePath("detected.logwright").toStdString();
        const auto project = opened(detected_);
        AnalysisOptions options;
        options.paths = {folder_.filePath("logs").toStdString()};
        options.spool.folder = folder_.filePath("spool").toStdString();
        TaskContext task;
        QVERIFY(project->analyze(options, task).ok());
        DetectorTrainingSettings training;
        training.models = {DetectorModel::shape};
        QVERIFY(project->trainDetectors(training, {}, task).ok());
        DetectionSettings detection;
        detection.detectors = {Detector::newTemplate};
        QVERIFY(project->detect(detection, task).ok());
        QCOMPARE(planOf(*project).questions.size(), std::size_t{oddLines});
    }

    // Of both sources, by time; not by score, as the neighbours were in the program that this replaces.
    void neighboursAreThoseInTime() {
        const auto project = opened(copyOf("neighbours.logwright"));
        for (const Question& question : planOf(*project).questions) {
            const std::string& user = question.prompt.user;
            if (user.find("the foxtrot is beyond kilo</record-") == std::string::npos) continue;
            std::size_t last = user.find("records before it");
            for (const char* line : {"the alpha is", "the bravo is", "the charlie is", "the delta is",
                                     "the echo is", "records after it", "the golf is", "the hotel is",
                                     "the india is", "the juliet is", "the kilo is"}) {
                const std::size_t at = user.find(line, last);
                QVERIFY2(at != std::string::npos, line);
                last = at;
            }
            QVERIFY(user.find("the lima is") == std::string::npos);
            return;
        }
        QFAIL("there is no such question");
    }

    void nothingIsSentUnlessAgreed() {
        StandInService service([](const StandInCall&, std::size_t) { return anomaly(); });
        const auto project = opened(copyOf("consent.logwright"));
        const ClassificationPlan plan = planOf(*project);
        TaskContext task;
        QVERIFY(!project->classify(plan, settingsFor(service.endpoint()), task).ok());
        agree(*project, "http://127.0.0.1:1");
        QVERIFY(!project->classify(plan, settingsFor(service.endpoint()), task).ok());
        QVERIFY(service.calls().empty());
        agree(*project, service.endpoint());
        QVERIFY(project->classify(plan, settingsFor(service.endpoint()), task).ok());
        QCOMPARE(service.calls().size(), std::size_t{oddLines});
        QCOMPARE(classified(*project).size(), std::size_t{oddLines});
        QVERIFY(project->setClassifierConsent({}).ok());
        QVERIFY(!*project->classifierConsent());
    }

    void nothingIsLostWhenTheServiceDies() {
        const std::string file = copyOf("dies.logwright");
        std::string endpoint;
        {
            const auto project = opened(file);
            std::promise<void> five;
            StandInService service([&](const StandInCall&, std::size_t number) {
                if (number == 5) five.set_value();
                return anomaly(number < 5 ? 0ms : 60s);
            });
            endpoint = service.endpoint();
            agree(*project, endpoint);
            TaskContext task;
            auto asked = std::async(std::launch::async, [&] {
                return project->classify(planOf(*project), settingsFor(endpoint), task);
            });
            five.get_future().wait();
            service.die();
            const auto summary = asked.get();
            QVERIFY2(summary.ok(), summary ? "" : summary.error().message().c_str());
            QVERIFY(summary->anomalies >= 5);
            QCOMPARE(summary->anomalies + summary->unanswered.size(), std::uint64_t{oddLines});
            QCOMPARE(classified(*project).size(), summary->anomalies);
        }
        const auto again = opened(file);
        const std::size_t kept = classified(*again).size();
        QVERIFY(kept >= 5);
        const ClassificationPlan plan = planOf(*again);
        QCOMPARE(plan.questions.size(), oddLines - kept);
        QCOMPARE(plan.known.size(), kept);
    }

    void nothingIsLostByAKill() {
        const std::string file = copyOf("killed.logwright");
        std::atomic<int> answered = 0;
        StandInService service([&](const StandInCall&, std::size_t number) {
            answered = static_cast<int>(number);  // those before it were taken: one is asked at a time
            return anomaly(number < 4 ? 0ms : 60s);
        });
        agree(*opened(file), service.endpoint());
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {"--ask-here", QString::fromStdString(file), QString::fromStdString(service.endpoint())});
        QVERIFY(child.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(answered.load(), 4, 30'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto project = opened(file);
        QCOMPARE(classified(*project).size(), std::size_t{4});
        QCOMPARE(planOf(*project).questions.size(), std::size_t{oddLines - 4});
    }

    // Verdicts and notes are given while a slow service thinks.
    void theProjectIsFreeMeanwhile() {
        StandInService service([](const StandInCall&, std::size_t) { return anomaly(30ms); });
        const auto project = opened(copyOf("free.logwright"));
        agree(*project, service.endpoint());
        TaskContext task;
        auto asked = std::async(std::launch::async, [&] {
            TaskContext own;
            return project->classify(planOf(*project), settingsFor(service.endpoint()), own);
        });
        QTRY_VERIFY(!service.calls().empty());
        const auto table = project->findings(task);
        QVERIFY(table.ok());
        const FindingId ids[] = {(*table)->findings.back().id};
        bool judged = false;
        for (int attempt = 0; attempt < 20 && !judged; ++attempt) {
            judged = project->setVerdict(ids, Verdict::confirmed, task).ok();
        }
        QVERIFY(judged);
        const auto summary = asked.get();
        QVERIFY(summary.ok());
        QCOMPARE(summary->anomalies, std::uint64_t{oddLines});
        QCOMPARE(classified(*project).size(), std::size_t{oddLines});
    }

    // What a person judged is not asked about, and neither is what is found elsewhere in equal words.
    void judgedFindingsAreNotAsked() {
        const auto project = opened(copyOf("judged.logwright"));
        TaskContext task;
        const auto table = project->findings(task);
        QVERIFY(table.ok());
        const FindingId ids[] = {(*table)->findings.front().id};
        QVERIFY(project->setVerdict(ids, Verdict::confirmed, task).ok());
        QCOMPARE(planOf(*project).findings, std::uint64_t{oddLines - 1});
    }

    // That it was not asked is no answer of a model, and is kept as none.
    void equalWordsOfJudgedFindingsAreNotAsked() {
        StandInService service([](const StandInCall&, std::size_t) { return anomaly(); });
        const auto project = opened(copyOf("equal.logwright"));
        agree(*project, service.endpoint());
        TaskContext task;
        QVERIFY(project
                    ->addRules("name: mine\nrules:\n  - {name: alpha, pattern: 'the alpha is beyond'}\n",
                               "mine.yaml")
                    .ok());
        DetectionSettings detection;
        detection.detectors = {Detector::newTemplate, Detector::rules};
        QVERIFY(project->detect(detection, task).ok());
        const auto table = *project->findings(task);
        const auto byRule = std::ranges::find(table->findings, Detector::rules, &Finding::detector);
        QVERIFY(byRule != table->findings.end());
        std::vector<FindingId> judged;
        for (const Finding& one : table->findings) {
            if (one.record == byRule->record && one.detector == Detector::newTemplate)
                judged.push_back(one.id);
        }
        QCOMPARE(judged.size(), std::size_t{1});
        QVERIFY(project->setVerdict(judged, Verdict::confirmed, task).ok());
        const ClassificationPlan plan = planOf(*project);
        QCOMPARE(plan.questions.size(), std::size_t{oddLines - 1});
        QCOMPARE(plan.known.size(), std::size_t{1});
        QCOMPARE(plan.known.front().findings, std::vector{byRule->id});
        QVERIFY(plan.known.front().classification.model.empty());
        const auto summary = project->classify(plan, settingsFor(service.endpoint()), task);
        QVERIFY(summary.ok());
        QCOMPARE(summary->anomalies, std::uint64_t{oddLines});
        QCOMPARE(summary->withoutCall, std::uint64_t{1});
        QCOMPARE(classified(*project).size(), std::size_t{oddLines - 1});
        QVERIFY(!(*project->findings(task))->find(byRule->id)->classification);
    }

    // A file that is gone costs the questions about it, no others.
    void whatCannotBeReadIsSaidSo() {
        StandInService service([](const StandInCall&, std::size_t) { return anomaly(); });
        const auto project = opened(copyOf("gone.logwright"));
        agree(*project, service.endpoint());
        const QString file = folder_.filePath("logs/disk.log");
        QVERIFY(QFile::rename(file, file + ".away"));
        const ClassificationPlan plan = planOf(*project);
        TaskContext task;
        const auto summary = project->classify(plan, settingsFor(service.endpoint()), task);
        QVERIFY(QFile::rename(file + ".away", file));
        QCOMPARE(plan.findings, std::uint64_t{oddLines});
        QCOMPARE(plan.questions.size(), std::size_t{oddLines / 2});
        QCOMPARE(plan.unanswered.size(), std::size_t{oddLines / 2});
        QVERIFY(summary.ok());
        QCOMPARE(summary->anomalies, std::uint64_t{oddLines / 2});
        QCOMPARE(summary->unanswered.size(), std::size_t{oddLines / 2});
    }

    void answersStayWhenTheSameIsFoundAgain() {
        StandInService service([](const StandInCall&, std::size_t) { return anomaly(); });
        const auto project = opened(copyOf("again.logwright"));
        agree(*project, service.endpoint());
        TaskContext task;
        QVERIFY(project->classify(planOf(*project), settingsFor(service.endpoint()), task).ok());
        const auto before = classified(*project);
        DetectionSettings detection;
        detection.detectors = {Detector::newTemplate};
        QVERIFY(project->detect(detection, task).ok());
        QCOMPARE(classified(*project), before);
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && QByteArray(argv[1]) == "--ask-here") return askHere(argv[2], argv[3]);
    QCoreApplication app(argc, argv);
    ClassificationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "classification_test.moc"
