// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The `auto` miner, with one setting, against the corrected ground truth of loghub's 2,000-line samples. The
// measures are worked out here from their definitions: with lines grouped by true and by mined template, GA
// is the share of lines whose two groups are the same set, FGA the F1 of the groups found.

#include "engine/mining/csv.h"
#include "mining_fixtures.h"

#include <QDir>
#include <QFileInfo>

#include <map>

using namespace logwright;

namespace {

QString dataFolder() {
    const QString given = qEnvironmentVariable("LOGWRIGHT_TEST_DATA");
    return given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : given;
}

struct Scores {
    double ga = 0;
    double fga = 0;
};

Scores scoresOf(const std::vector<std::string>& truth, const std::vector<std::string>& found) {
    std::map<std::string, std::size_t> trueSize;
    std::map<std::string, std::size_t> foundSize;
    std::map<std::pair<std::string, std::string>, std::size_t> both;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        ++trueSize[truth[i]];
        ++foundSize[found[i]];
        ++both[{truth[i], found[i]}];
    }
    std::size_t lines = 0;
    std::size_t groups = 0;
    for (const auto& [pair, size] : both) {
        if (size != trueSize[pair.first] || size != foundSize[pair.second]) continue;
        lines += size;
        ++groups;
    }
    return {static_cast<double>(lines) / static_cast<double>(truth.size()),
            2.0 * static_cast<double>(groups) / static_cast<double>(trueSize.size() + foundSize.size())};
}

Scores scoresOfSystem(const QString& file) {
    const auto text = readWholeFile(file.toStdString());
    if (!text) qFatal("%s", text.error().message().c_str());
    CsvReader reader(*text);
    CsvRow row;
    reader.next(row);
    const auto content = columnOf(row, "Content");
    const auto truth = columnOf(row, "EventTemplate");
    std::vector<std::string> messages;
    std::vector<std::string> templates;
    while (reader.next(row)) {
        messages.push_back(row.at(*content));
        templates.push_back(row.at(*truth));
    }
    return scoresOf(templates, mined(messages));
}

}  // namespace

class LoghubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresByHand() {
        // True groups {0 1} {2 3} {4}, found {0 1} {2} {3 4}: one group of two lines is right.
        const Scores scores = scoresOf({"a", "a", "b", "b", "c"}, {"x", "x", "y", "z", "z"});
        QCOMPARE(scores.ga, 0.4);
        QCOMPARE(scores.fga, 1.0 / 3.0);
    }

    void eightSystems() {
        const QDir folder(dataFolder() + "/loghub_2k");
        if (!folder.exists()) QSKIP("loghub's samples are not here; set LOGWRIGHT_TEST_DATA to their folder");
        double ga = 0;
        double fga = 0;
        int systems = 0;
        for (const QFileInfo& system : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString file = system.filePath() + "/" + system.fileName() + "_truth_corrected.csv";
            if (!QFileInfo::exists(file)) continue;
            const Scores scores = scoresOfSystem(file);
            qInfo("%-10s GA %.3f FGA %.3f", qPrintable(system.fileName()), scores.ga, scores.fga);
            ga += scores.ga;
            fga += scores.fga;
            ++systems;
        }
        QVERIFY(systems > 0);
        qInfo("mean       GA %.3f FGA %.3f", ga / systems, fga / systems);
        QVERIFY2(ga / systems >= 0.97, "mean GA has fallen below .97");
        QVERIFY2(fga / systems >= 0.95, "mean FGA has fallen below .95");
    }
};

QTEST_GUILESS_MAIN(LoghubTest)
#include "loghub_test.moc"
