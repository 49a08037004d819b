// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules and secrets in a project: what was planted is found, once and in its place; records are shown without
// their secrets until a person asks; a person's own rules stay with the project.

#include "engine/project/project.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

/// A quiet day of a login server with, from 02:00 on, an attack by one address, a login by root, and secrets.
std::string logs() {
    std::string text;
    char line[256];
    const auto add = [&](int hour, int minute, int second, const std::string& message) {
        std::snprintf(line, sizeof line, "2026-03-01T%02d:%02d:%02dZ edge1 ", hour, minute, second);
        text += line + message + '\n';
    };
    for (int i = 0; i < 60; ++i) {
        add(0, i, 0,
            "sshd[" + std::to_string(100 + i) + "]: Connection from 10.0.0." + std::to_string(i) +
                " port 4000 on 10.9.9.9 port 22");
        add(0, i, 5,
            "sshd[" + std::to_string(100 + i) + "]: Failed password for ada from 10.0.0." +
                std::to_string(i) + " port 4000 ssh2");
    }
    for (int i = 0; i < 12; ++i)
        add(2, 0, i * 3,
            "sshd[7]: Failed password for root from 192.0.2.66 port " + std::to_string(5000 + i) + " ssh2");
    add(2, 1, 0, "sshd[7]: Accepted password for root from 192.0.2.66 port 5012 ssh2");
    for (int i = 0; i < 3; ++i) add(3, i, 0, "backup[9]: target vault1 password=correct-h0rse done");
    add(4, 0, 0, "pay[3]: order 7 pan=4539578763621486 charged");
    return text;
}

struct Opened {
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    std::string file() const { return (folder.path() + "/a.logwright").toStdString(); }
};

void analyze(Opened& opened, const std::string& text, const char* name = "auth.log") {
    const QString path = opened.folder.path() + "/" + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.close();
    if (!opened.project) opened.project = std::move(*Project::create(opened.file()));
    AnalysisOptions options;
    options.paths = {path.toStdString()};
    options.spool.folder = (opened.folder.path() + "/spool").toStdString();
    TaskContext task;
    const auto summary = opened.project->analyze(options, task);
    if (!summary) qFatal("%s", summary.error().message().c_str());
}

std::vector<Finding> detect(Project& project, std::vector<Detector> detectors) {
    TaskContext task;
    DetectionSettings settings;
    settings.detectors = std::move(detectors);
    const auto summary = project.detect(settings, task);
    if (!summary) qFatal("%s", summary.error().message().c_str());
    return (*project.findings(task))->findings;
}

/// "rule first-record last-record" of each, by time.
QStringList told(const std::vector<Finding>& findings) {
    QStringList list;
    for (const Finding& one : findings) {
        if (one.gone) continue;
        list += QString("%1 %2 %3")
                    .arg(QString::fromStdString(one.rule))
                    .arg(raw(one.record))
                    .arg(raw(one.lastRecord));
    }
    list.sort();
    return list;
}

std::string shown(const Project& project, RecordIndex record, bool whole = false) {
    TaskContext task;
    const auto now = const_cast<Project&>(project).snapshot(task);
    const auto texts = project.readRecords(**now, std::span(&record, 1), whole);
    std::string text = texts->front().line;
    for (const std::string& line : texts->front().more) text += '\n' + line;
    return text;
}

}  // namespace

class ProjectRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPlanted();
    void findingsHoldNoSecrets();
    void recordsAreShownWithoutSecrets();
    void parametersMoveWithTheText();
    void secretsOverSeveralLines();
    void countedValuesHoldNoSecrets();
    void reasonsOfValuesHoldNoSecrets();
    void leaksByKindAndPlace();
    void ownRulesStayWithTheProject();
    void wrongRulesChangeNothing();
    void aVerdictOnAnAddressSparesOthers();
    void severityIsThatOfTheRule();
    void twoRulesMayMatchOneRecord();
    void aRatioNamesItsGroup();
};

void ProjectRulesTest::findsWhatWasPlanted() {
    Opened opened;
    analyze(opened, logs());
    QCOMPARE(told(detect(*opened.project, {Detector::rules})),
             QStringList({"root-login 132 132", "ssh-brute-force 120 131"}));
    QCOMPARE(told(detect(*opened.project, {Detector::secrets})),
             QStringList({"card-number 136 136", "password 133 135", "root-login 132 132",
                          "ssh-brute-force 120 131"}));
}

void ProjectRulesTest::findingsHoldNoSecrets() {
    Opened opened;
    analyze(opened, logs());
    for (const Finding& one : detect(*opened.project, {Detector::rules, Detector::secrets})) {
        QVERIFY(one.reason.find("h0rse") == std::string::npos);
        if (one.rule == "password") QVERIFY(one.reason.ends_with("the same in 3 records"));
        if (one.rule == "ssh-brute-force") {
            QVERIFY2(one.reason.find("(192.0.2.66)") != std::string::npos, one.reason.c_str());
            QVERIFY2(one.reason.find("12 records in 33 s") != std::string::npos, one.reason.c_str());
        }
    }
}

void ProjectRulesTest::recordsAreShownWithoutSecrets() {
    Opened opened;
    analyze(opened, logs());
    QVERIFY(shown(*opened.project, RecordIndex{133}).ends_with("vault1 password=[secret:password] done"));
    QVERIFY(shown(*opened.project, RecordIndex{136}).ends_with("pan=[secret:card-number] charged"));
    opened.project->revealSecrets(true);
    QVERIFY(shown(*opened.project, RecordIndex{133}).ends_with("vault1 password=correct-h0rse done"));
    opened.project->revealSecrets(false);
    QVERIFY(shown(*opened.project, RecordIndex{133}).ends_with("[secret:password] done"));
}

void ProjectRulesTest::parametersMoveWithTheText() {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += "2026-03-01T00:00:" + std::to_string(10 + i) + "Z edge1 job[1]: run " +
                std::to_string(i * 37) + " with password=h0rse" + std::to_string(i * 7919) + " took " +
                std::to_string(i * 13) + " ms\n";
    }
    Opened opened;
    analyze(opened, text);
    TaskContext task;
    const auto now = opened.project->snapshot(task);
    const RecordIndex record{20};
    const RecordText plain = [&] {
        opened.project->revealSecrets(true);
        auto texts = opened.project->readRecords(**now, std::span(&record, 1));
        opened.project->revealSecrets(false);
        return texts->front();
    }();
    const RecordText redacted = opened.project->readRecords(**now, std::span(&record, 1))->front();
    QCOMPARE(redacted.parameters.size(), plain.parameters.size());
    QVERIFY(plain.parameters.size() >= 3);
    for (std::size_t i = 0; i < plain.parameters.size(); ++i) {
        const std::string was = plain.line.substr(plain.parameters[i].begin, plain.parameters[i].length);
        const std::string is =
            redacted.line.substr(redacted.parameters[i].begin, redacted.parameters[i].length);
        QCOMPARE(is, was.find("h0rse") == std::string::npos ? was : std::string("[secret:password]"));
    }
}

void ProjectRulesTest::secretsOverSeveralLines() {
    Opened opened;
    analyze(opened,
            "2026-03-01 00:00:00,000 INFO [main] app.Keys: loaded -----BEGIN PRIVATE KEY-----\n"
            "MIIEvQIBADANBgkqhkiG\n"
            "-----END PRIVATE KEY----- from disk\n"
            "2026-03-01 00:00:01,000 INFO [main] app.Keys: ready\n");
    const std::string text = shown(*opened.project, RecordIndex{0}, true);
    QVERIFY2(text.find("MIIEv") == std::string::npos, text.c_str());
    QVERIFY2(text.ends_with("[secret:private-key] from disk"), text.c_str());
    QCOMPARE(told(detect(*opened.project, {Detector::secrets})), QStringList({"private-key 0 0"}));
}

void ProjectRulesTest::countedValuesHoldNoSecrets() {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += "2026-03-01T00:00:" + std::to_string(10 + i) + "Z edge1 job[1]: run with password=h0rse" +
                std::to_string(i * 7919) + " ended\n";
    }
    Opened opened;
    analyze(opened, text);
    TaskContext task;
    const auto now = opened.project->snapshot(task);
    const auto counted =
        opened.project->countParameters(**now, (*now)->templateOf(RecordIndex{0}), {}, 1000, task);
    QVERIFY(counted.ok());
    for (const ParameterStatistics& slot : *counted) {
        for (const ValueCount& value : slot.values)
            QVERIFY2(value.value.find("h0rse") == std::string::npos, value.value.c_str());
    }
}

// What a value was is told in words: not of a password that is a number.
void ProjectRulesTest::reasonsOfValuesHoldNoSecrets() {
    std::string text;
    char line[160];
    for (int i = 0; i < 600; ++i) {
        std::snprintf(line, sizeof line,
                      "2026-03-01T00:%02d:%02dZ edge1 job[1]: login password=%d ended in %d ms\n", i / 60,
                      i % 60, i == 580 ? 987654 : 4700 + i % 9, i == 570 ? 876543 : 20 + i % 7);
        text += line;
    }
    Opened opened;
    analyze(opened, text);
    TaskContext task;
    DetectorTrainingSettings training;
    training.models = {DetectorModel::values};
    const auto trained = opened.project->trainDetectors(training, {}, task);
    QVERIFY2(trained.ok(), trained ? "" : trained.error().message().c_str());
    bool slow = false;
    for (const Finding& one : detect(*opened.project, {Detector::values})) {
        QVERIFY2(raw(one.record) != 580, one.reason.c_str());
        slow = slow || raw(one.record) == 570;
    }
    QVERIFY(slow);
}

void ProjectRulesTest::leaksByKindAndPlace() {
    Opened opened;
    analyze(opened, logs());
    analyze(opened, "2026-03-02T00:00:00Z edge1 backup[9]: target vault2 password=correct-h0rse done\n",
            "b.log");
    TaskContext task;
    const auto leaks = opened.project->secretLeaks(task);
    QVERIFY2(leaks.ok(), leaks ? "" : leaks.error().message().c_str());
    QCOMPARE(leaks->size(), std::size_t{2});
    const auto password = std::ranges::find(*leaks, SecretKind::password, &SecretLeak::kind);
    QCOMPARE(password->sources.size(), std::size_t{2});
    const SecretLeak::Shown& before = password->sources.begin()->second;
    const SecretLeak::Shown& after = password->sources.rbegin()->second;
    QCOMPARE(before.records, std::uint64_t{3});
    QCOMPARE(before.first, RecordIndex{133});
    QCOMPARE(after.records, std::uint64_t{1});
    QCOMPARE(after.first, RecordIndex{137});  // that of its own source
}

void ProjectRulesTest::ownRulesStayWithTheProject() {
    Opened opened;
    analyze(opened, logs());
    const std::string yaml =
        "name: mine\nrules:\n  - {name: backup, pattern: 'target vault\\d', severity: fatal}\n";
    QVERIFY(opened.project->addRules(yaml, "mine.yaml").ok());
    opened.project.reset();
    opened.project = std::move(*Project::open(opened.file()));
    QVERIFY(told(detect(*opened.project, {Detector::rules})).contains("backup 133 135"));
    QVERIFY(opened.project->removeRules("mine").ok());
    QVERIFY(!told(detect(*opened.project, {Detector::rules})).contains("backup 133 135"));
    QVERIFY(!opened.project->removeRules("mine").ok());
}

void ProjectRulesTest::wrongRulesChangeNothing() {
    Opened opened;
    analyze(opened, logs());
    const auto before = opened.project->rulePacks();
    const auto clash =
        opened.project->addRules("name: mine\nrules:\n  - {name: root-login, pattern: x}\n", "mine.yaml");
    QVERIFY(!clash.ok());
    QVERIFY2(clash.error().message().find("mine.yaml, rule 'root-login'") == 0,
             clash.error().message().c_str());
    QVERIFY(!opened.project->addRules("name: mine\nrules: 3\n", "mine.yaml").ok());
    QVERIFY(*opened.project->rulePacks() == *before);
}

void ProjectRulesTest::aVerdictOnAnAddressSparesOthers() {
    std::string text = logs();
    for (int i = 0; i < 12; ++i) {
        char line[160];
        for (const char* address : {"192.0.2.66", "192.0.2.99"}) {
            std::snprintf(
                line, sizeof line,
                "2026-03-01T06:00:%02dZ edge1 sshd[7]: Failed password for root from %s port 5 ssh2\n", i * 2,
                address);
            text += line;
        }
    }
    Opened opened;
    analyze(opened, text);
    std::vector<FindingId> attacks;
    for (const Finding& one : detect(*opened.project, {Detector::rules})) {
        if (one.rule == "ssh-brute-force") attacks.push_back(one.id);
    }
    QCOMPARE(attacks.size(), std::size_t{3});
    TaskContext task;
    const auto effect = opened.project->setVerdict(std::span(attacks).first(1), Verdict::falsePositive, task);
    QVERIFY(effect.ok());
    // The later attack by the same address, not that by another.
    QCOMPARE(effect->clears.size(), std::size_t{1});
}

void ProjectRulesTest::severityIsThatOfTheRule() {
    Opened opened;
    analyze(opened, logs());
    for (const Finding& one : detect(*opened.project, {Detector::rules})) {
        QCOMPARE(one.severity, one.rule == "root-login" ? Severity::warning : Severity::error);
    }
}

// LogAnomaly took the first rule that matched and forgot what other detectors had said of the row.
void ProjectRulesTest::twoRulesMayMatchOneRecord() {
    Opened opened;
    analyze(opened,
            "2026-03-01T00:00:00Z edge1 app[1]: java.lang.OutOfMemoryError, then no space left on device\n");
    QCOMPARE(told(detect(*opened.project, {Detector::rules})),
             QStringList({"disk-full 0 0", "out-of-memory 0 0"}));
}

// Also where the first of its records is one that the rule's own expression does not match.
void ProjectRulesTest::aRatioNamesItsGroup() {
    std::string text;
    for (int i = 0; i < 50; ++i) {
        char line[160];
        std::snprintf(line, sizeof line,
                      "10.1.2.3 - - [01/Mar/2026:00:00:%02d +0000] \"GET /a%d HTTP/1.1\" %d 13 \"-\" \"-\"\n",
                      i, i, i == 0 ? 200 : 401);
        text += line;
    }
    Opened opened;
    analyze(opened, text, "access.log");
    const auto findings = detect(*opened.project, {Detector::rules});
    const auto refused = std::ranges::find(findings, "requests-refused", &Finding::rule);
    QVERIFY(refused != findings.end());
    QVERIFY2(refused->reason.find("(10.1.2.3)") != std::string::npos, refused->reason.c_str());
}

QTEST_APPLESS_MAIN(ProjectRulesTest)
#include "rules_test.moc"
