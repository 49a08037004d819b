// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of a project: read off its lines, learned, found out of line, shown with their band, and corrected.

#include "engine/project/project.h"
#include "tests/engine/project/planted_logs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <random>
#include <set>

using namespace logwright;

namespace {

constexpr int requests = 20'000;

/// Requests of sessions of two lines, one a second; the duration and the size of some are far too large.
struct PlantedValues {
    std::string text;
    std::vector<int> durations;  ///< of each request, in milliseconds
    std::set<int> slow, slower, large;
};

PlantedValues plantedValues() {
    PlantedValues planted;
    planted.slow = {14'000, 17'000};
    planted.slower = {15'500};
    planted.large = {16'200, 18'800};
    std::mt19937 random(9);
    std::lognormal_distribution<> duration(5.5, 0.15), size(8, 0.3);
    for (int i = 0; i < requests; ++i) {
        int ms = static_cast<int>(duration(random));
        int bytes = static_cast<int>(size(random));
        if (planted.slow.contains(i)) ms = 3000;
        if (planted.slower.contains(i)) ms = 60'000;
        if (planted.large.contains(i)) bytes *= 4000;
        planted.durations.push_back(ms);
        std::array<char, 256> line{};
        std::snprintf(line.data(), line.size(),
                      "2026-03-02 %02d:%02d:%02d,000 INFO [http-%d] web.Server: Request r%d accepted\n"
                      "2026-03-02 %02d:%02d:%02d,500 INFO [http-%d] web.Server: Served %d bytes in %d ms\n",
                      i / 3600, i / 60 % 60, i % 60, i % 7, i, i / 3600, i / 60 % 60, i % 60, i % 7, bytes,
                      ms);
        planted.text += line.data();
    }
    return planted;
}

}  // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    PlantedValues planted_ = plantedValues();
    std::unique_ptr<Project> project_;
    SnapshotPtr snapshot_;
    TemplateId served_{};
    TaskContext task_;

    std::vector<Finding> found() {
        auto table = project_->findings(task_);
        if (!table) qFatal("%s", table.error().message().c_str());
        return (*table)->findings;
    }
    /// The request that a finding is about.
    static int requestOf(const Finding& finding) { return static_cast<int>(raw(finding.record) / 2); }
    const Finding* findingOf(const std::vector<Finding>& findings, int request) {
        const auto at = std::ranges::find(findings, request, requestOf);
        return at == findings.end() ? nullptr : &*at;
    }

private Q_SLOTS:
    void initTestCase() {
        writeFile(folder_.filePath("logs/web.log"), planted_.text);
        auto project = Project::create(folder_.filePath("values.logwright").toStdString());
        QVERIFY(project);
        project_ = std::move(*project);
        AnalysisOptions options;
        options.paths = {folder_.filePath("logs").toStdString()};
        options.spool.folder = folder_.filePath("spool").toStdString();
        QVERIFY(project_->analyze(options, task_));
        auto snapshot = project_->snapshot(task_);
        QVERIFY(snapshot);
        snapshot_ = *snapshot;
        for (const Template& one : snapshot_->templates().templates) {
            if (one.text.starts_with("Served")) served_ = one.id;
        }
        QCOMPARE(snapshot_->totalOf(served_), std::uint64_t{requests});
    }

    void seriesAreTheLines() {
        const ValueChannel duration{ChannelKind::quantity, 1, ValueUnit::plain};
        auto series = project_->parameterSeries(*snapshot_, served_, duration, task_);
        QVERIFY(series);
        QVERIFY(!series->hasBand());
        QCOMPARE(series->values.size(), std::size_t{requests});
        for (int i = 0; i < requests; ++i) {
            const auto at = static_cast<std::size_t>(i);
            QCOMPARE(static_cast<int>(series->values[at]), planted_.durations[at]);
            QCOMPARE(raw(series->record[at]), static_cast<std::uint32_t>(2 * i + 1));
        }
    }

    void plantedValuesAreFound() {
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::values};
        auto trained = project_->trainDetectors(settings, {}, task_);
        QVERIFY2(trained, trained ? "" : trained.error().message().c_str());
        QCOMPARE(trained->size(), std::size_t{1});
        auto summary = project_->detect({}, task_);
        QVERIFY2(summary, summary ? "" : summary.error().message().c_str());
        std::set<int> expected = planted_.slow;
        expected.insert(planted_.slower.begin(), planted_.slower.end());
        expected.insert(planted_.large.begin(), planted_.large.end());
        std::size_t hits = 0;
        const std::vector<Finding> findings = found();
        for (const Finding& finding : findings) {
            QCOMPARE(finding.detector, Detector::values);
            hits += expected.contains(requestOf(finding)) ? 1 : 0;
        }
        QCOMPARE(hits, expected.size());
        QVERIFY2(findings.size() <= expected.size() + 2, qPrintable(QString::number(findings.size())));
        const Finding* slow = findingOf(findings, 14'000);
        QVERIFY(slow != nullptr && slow->templateId == served_ && slow->part == FindingPart::slowStep);
        QVERIFY2(slow->reason.find("was 3,000") != std::string::npos, slow->reason.c_str());
    }

    void bandsAreShown() {
        const ValueChannel duration{ChannelKind::quantity, 1, ValueUnit::plain};
        auto series = project_->parameterSeries(*snapshot_, served_, duration, task_);
        QVERIFY(series && series->hasBand());
        QVERIFY(series->isOut(14'000) && series->isOut(15'500) && !series->isOut(14'001));
        QCOMPARE(series->name, std::string("in <*> ms"));
    }

    /// What a person calls fine widens the band up to it and no farther.
    void verdictsWidenUpToTheValue() {
        const std::vector<Finding> before = found();
        const FindingId marked = findingOf(before, 14'000)->id;
        QVERIFY(project_->setVerdict(std::span(&marked, 1), Verdict::falsePositive, task_));
        std::vector<Finding> after = found();
        QVERIFY(!findingOf(after, 15'500)->cleared);                                        // farther out
        for (const int large : planted_.large) QVERIFY(!findingOf(after, large)->cleared);  // another slot
        QVERIFY(project_->undoVerdict(task_));
        const FindingId farther = findingOf(before, 15'500)->id;
        QVERIFY(project_->setVerdict(std::span(&farther, 1), Verdict::falsePositive, task_));
        after = found();
        for (const int slow : planted_.slow) QVERIFY(findingOf(after, slow)->cleared);
        for (const int large : planted_.large) QVERIFY(!findingOf(after, large)->cleared);
        // The band that is shown reaches just as far.
        const ValueChannel duration{ChannelKind::quantity, 1, ValueUnit::plain};
        const auto wide = project_->parameterSeries(*snapshot_, served_, duration, task_);
        QVERIFY(wide && !wide->isOut(14'000) && !wide->isOut(15'500));
        QVERIFY2(wide->high[15'500] < 60'200, qPrintable(QString::number(double(wide->high[15'500]))));
        QVERIFY(project_->undoVerdict(task_));
        const auto narrow = project_->parameterSeries(*snapshot_, served_, duration, task_);
        QVERIFY(narrow && narrow->isOut(14'000) && narrow->isOut(15'500));
        const std::vector<Finding> restored = found();
        QCOMPARE(restored.size(), before.size());
        for (const Finding& finding : restored) QVERIFY(!finding.cleared && finding.verdict == Verdict::none);
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
