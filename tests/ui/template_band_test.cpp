// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A parameter that swings to and fro, of which one value comes at the wrong moment: its band goes with the
// swing, and a verdict on the value widens it while the view is open.

#include "tests/ui/support/view_support.h"
#include "ui/session/workspace.h"
#include "ui/templates/parameters_view.h"
#include "ui/templates/series_chart.h"

#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <random>

namespace logwright::ui {

namespace {

constexpr int patienceMs = 20'000;
constexpr int lines = 3000;
constexpr int planted = 2501;

void writeSwing(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::mt19937 random(7);
    std::normal_distribution<> noise(0, 6);
    for (int i = 0; i < lines; ++i) {
        const bool high = i % 2 == 1 && i != planted;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'709'632'800'000 + 1000LL * i, Qt::UTC);
        file.write(QStringLiteral("%1 INFO pump: Pressure is %2 mbar\n")
                       .arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz")))
                       .arg(qRound((high ? 400 : 200) + noise(random)))
                       .toUtf8());
    }
}

}  // namespace

class TemplateBandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void bandGoesWithTheSwing();

private:
    QTemporaryDir logs_;
};

void TemplateBandTest::bandGoesWithTheSwing() {
    writeSwing(logs_.filePath(QStringLiteral("pump.log")));
    Workspace workspace;
    QVERIFY(openAndWait(workspace, logs_.path()));
    TaskContext task;
    DetectorTrainingSettings settings;
    settings.models = {DetectorModel::values};
    const auto trained = workspace.session().project()->trainDetectors(settings, {}, task);
    QVERIFY2(trained, qPrintable(QString::fromStdString(trained ? "" : trained.error().message())));
    workspace.findings().detect();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.findings().table()->findings.size(), std::size_t{1}, patienceMs);
    const Finding finding = workspace.findings().table()->findings.front();
    QCOMPARE(raw(finding.record), std::uint32_t{planted});

    ParametersView view(workspace);
    view.resize(900, 760);
    view.show();
    workspace.selection().chooseRecord(finding.record, finding.templateId);
    const auto outs = [&] {
        const ParameterSeries& series = view.chart().series();
        int out = 0;
        for (std::size_t i = 0; i < series.values.size(); ++i) out += series.isOut(i) ? 1 : 0;
        return series.values.size() == lines && series.hasBand() ? out : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(outs(), 1, patienceMs);
    const ParameterSeries series = view.chart().series();
    for (std::size_t i = 100; i < planted; ++i) {
        const float least = i % 2 == 1 ? 310 : 110;
        QVERIFY2(series.low[i] > least && series.high[i] < least + 180, qPrintable(QString::number(i)));
    }
    savePictures(view, QStringLiteral("parameter-swing"));
    workspace.findings().judge({finding.id}, Verdict::falsePositive);
    QTRY_COMPARE_WITH_TIMEOUT(outs(), 0, patienceMs);
    QVERIFY2(view.seriesNote().text().startsWith(QLatin1Char('0')), qPrintable(view.seriesNote().text()));
    workspace.history().undo();
    QTRY_COMPARE_WITH_TIMEOUT(outs(), 1, patienceMs);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::TemplateBandTest)
#include "template_band_test.moc"
