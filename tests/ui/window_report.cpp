// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports written and halves of a log compared, by mouse and keys, with pictures in both themes. In the
// second half of the log something new comes, something goes, and payments take longer.

#include "engine/base/text.h"
#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/compare/change_model.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/side_picker.h"
#include "ui/log/log_view.h"
#include "ui/overview/timeline_chart.h"
#include "ui/report/report_dialog.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include <memory>
#include <random>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 60'000;
constexpr int records = 4000;

/// Four hours; the second two of them differ.
void writeDay(const QString& folder) {
    QDir().mkpath(folder + QStringLiteral("/shop"));
    QFile file(folder + QStringLiteral("/shop/day.log"));
    if (!file.open(QIODevice::WriteOnly)) return;
    QTextStream out(&file);
    std::mt19937 random(5);
    const auto below = [&](int most) { return std::uniform_int_distribution<int>(0, most - 1)(random); };
    const QDateTime begin(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < records; ++i) {
        const bool late = i >= records / 2;
        out << begin.addMSecs(i * 3600LL).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz"));
        const int kind = below(10);
        if (kind == 0 && late)
            out << " ERROR [main] shop.Fraud: Card check of order " << below(99999) << " was skipped\n";
        else if (kind == 0)
            out << " INFO [main] shop.Legacy: Old ledger entry " << below(99999) << " was copied\n";
        else if (kind < 5)
            out << " INFO [main] shop.Pay: Payment took " << (late ? 300 : 200) + below(150) << " ms\n";
        else
            out << " INFO [main] shop.Cache: Evicted " << below(900) << " entries of <b>tag</b> = 1+1\n";
    }
}

}  // namespace

class WindowReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void halvesAreComparedAtOnce();
    void rowsLeadToTheRecordsOfEitherSide();
    void aDraggedSpanIsASide();
    void keysReachEveryPart();
    void dialogShowsWhatTheReportHolds();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void aLogIsNotReplaced();

private:
    CompareView& compare() { return *window_->findChild<CompareView*>(); }
    void showCompare() {
        QTabBar* bar = window_->tabs().tabBar();
        const int tab = window_->tabs().indexOf(&compare());
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    ReportDialog* openDialog();
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting();
    }
    void compareNow() {
        QTest::mouseClick(&compare().compareButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!compare().comparing() && atRest(), patienceMs);
    }
    int rowOf(ChangeKind kind, const std::string& words) {
        const ChangeModel& model = compare().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.change(row).kind == kind && model.change(row).words.find(words) != std::string::npos)
                return row;
        }
        return -1;
    }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowReport::initTestCase() {
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    writeDay(home_.path(QStringLiteral("logs")));
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{home_.path(QStringLiteral("logs"))}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && window_->workspace().session().snapshot()->complete(), patienceMs);
}

void WindowReport::halvesAreComparedAtOnce() {
    showCompare();
    QCOMPARE(window_->tabs().currentWidget(), &compare());
    const QAbstractItemModelTester tester(&compare().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(compare().compareButton().isEnabled());
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("compare-empty"), [this] { return atRest(); }));
    compareNow();
    QVERIFY(rowOf(ChangeKind::templateNew, "Card check") >= 0);
    QVERIFY(rowOf(ChangeKind::templateGone, "Old ledger") >= 0);
    QVERIFY(rowOf(ChangeKind::numberShift, "Payment took") >= 0);
    QCOMPARE(compare().model().rowCount(), 3);
    const ChangeModel& model = compare().model();
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.change(row - 1).bits >= model.change(row).bits);
    // What could be chance is shown where it is asked for, and counted apart.
    compare().withChance().setFocus();
    QTest::keyClick(&compare().withChance(), Qt::Key_Space);
    QVERIFY(model.rowCount() >= 3);
    QTest::keyClick(&compare().withChance(), Qt::Key_Space);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), QStringLiteral("compare"),
                                     [this] { return atRest(); }));
}

void WindowReport::rowsLeadToTheRecordsOfEitherSide() {
    QTableView& table = compare().table();
    table.selectRow(rowOf(ChangeKind::templateNew, "Card check"));
    QVERIFY(!compare().recordsBefore().isEnabled());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), window_->findChild<LogView*>());
    QTRY_VERIFY(atRest());
    Workspace& workspace = window_->workspace();
    const Filter filter = workspace.filters().filter();
    QVERIFY(filter.time && filter.templates.size() == 1);
    QCOMPARE(workspace.rows()->size(), compare().model().change(table.currentIndex().row()).after.count);
    QVERIFY(workspace.selection().record().has_value());

    showCompare();
    table.selectRow(rowOf(ChangeKind::numberShift, "Payment took"));
    QTest::mouseClick(&compare().recordsBefore(), Qt::LeftButton);
    QCOMPARE(window_->tabs().currentWidget(), window_->findChild<LogView*>());
    QTRY_VERIFY(atRest());
    QVERIFY(workspace.filters().filter().time->begin < filter.time->begin);
    workspace.filters().clear();
}

void WindowReport::aDraggedSpanIsASide() {
    showCompare();
    TimelineChart& chart = compare().before().chart();
    const QRect plot = chart.plot();
    const QPoint from(plot.left() + 2, plot.center().y());
    const QPoint to(plot.left() + plot.width() / 4, plot.center().y());
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, to);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    const Filter before = compare().before().filter();
    QVERIFY(before.time.has_value());
    const auto length =
        std::chrono::duration_cast<std::chrono::minutes>(before.time->end - before.time->begin);
    QVERIFY2(length.count() > 40 && length.count() < 80, qPrintable(QString::number(length.count())));
    compareNow();
    QVERIFY(rowOf(ChangeKind::templateNew, "Card check") >= 0);
    // A folder as both sides, with one time: nothing to compare.
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, plot.center());
    QTest::mouseDClick(&compare().after().chart(), Qt::LeftButton, {}, plot.center());
    QVERIFY(!compare().compareButton().isEnabled());
    compare().after().sources().setFocus();
    QTest::keyClick(&compare().after().sources(), Qt::Key_Down);
    QVERIFY(compare().after().filter().sources.size() == 1);
}

void WindowReport::keysReachEveryPart() {
    compare().before().sources().setFocus();
    QSet<QWidget*> reached;
    for (int i = 0; i < 40; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* part : {static_cast<QWidget*>(&compare().before().chart()),
                          static_cast<QWidget*>(&compare().after().chart()),
                          static_cast<QWidget*>(&compare().compareButton()),
                          static_cast<QWidget*>(&compare().withChance())}) {
        QVERIFY2(reached.contains(part) || !part->isEnabled(), qPrintable(part->accessibleName()));
    }
}

ReportDialog* WindowReport::openDialog() {
    // The one before is deleted when the window comes to rest, and the window has the keyboard again.
    (void)QTest::qWaitFor([this] { return window_->findChild<ReportDialog*>() == nullptr; });
    window_->activateWindow();
    (void)QTest::qWaitForWindowActive(window_.get());
    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = window_->findChild<ReportDialog*>();
    if (dialog == nullptr || !QTest::qWaitFor([=] { return !dialog->gathering(); }, patienceMs))
        return nullptr;
    return dialog;
}

void WindowReport::dialogShowsWhatTheReportHolds() {
    ReportDialog* dialog = openDialog();
    QVERIFY(dialog);
    const auto text = [dialog] { return dialog->preview().document()->toPlainText(); };
    QVERIFY(text().contains(QStringLiteral("4,000")));
    QVERIFY(text().contains(QStringLiteral("Templates")));
    QVERIFY(text().contains(QStringLiteral("What this was made from")));
    QVERIFY(!dialog->section(ReportSection::trees).isEnabled());  // nothing was trained
    QVERIFY(dialog->redaction().isChecked() && !dialog->redaction().isEnabled());
    QVERIFY(!dialog->onlyFiltered().isEnabled());
    QVERIFY(test::saveWindowPictures(*dialog, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("report-dialog"),
                                     [dialog] { return !dialog->gathering(); }));
    dialog->section(ReportSection::templates).setFocus();
    QTest::keyClick(&dialog->section(ReportSection::templates), Qt::Key_Space);
    QTRY_VERIFY(!dialog->gathering() && !text().contains(QStringLiteral("The constant part")));
    dialog->title().setFocus();
    dialog->title().selectAll();
    QTest::keyClicks(&dialog->title(), QStringLiteral("A <bad> day"));
    QTRY_VERIFY(!dialog->gathering() && text().startsWith(QStringLiteral("A <bad> day")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window_->findChild<ReportDialog*>() == nullptr);
}

void WindowReport::everyFormatIsWritten_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << 0 << "html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << 1 << "pdf" << QByteArray("%PDF-");
    QTest::newRow("markdown") << 2 << "md" << QByteArray("# logs");
    QTest::newRow("json") << 3 << "json" << QByteArray("{");
    QTest::newRow("csv") << 4 << "csv" << QByteArray("Section,Row,Field,Value");
}

void WindowReport::everyFormatIsWritten() {
    QFETCH(int, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    ReportDialog* dialog = openDialog();
    QVERIFY(dialog);
    dialog->format().setCurrentIndex(format);
    QTest::mouseClick(&dialog->writeButton(), Qt::LeftButton);
    auto* places = dialog->findChild<QFileDialog*>();
    QVERIFY(places);
    QCOMPARE(places->defaultSuffix(), suffix);
    const QString file = home_.path(QStringLiteral("report.") + suffix);
    places->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
    QTest::keyClick(places->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && window_->findChild<ReportDialog*>() == nullptr,
                             patienceMs);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY2(content.startsWith(begins), content.left(60).constData());
    if (suffix == QLatin1String("pdf")) {
        QVERIFY(content.trimmed().endsWith("%%EOF"));
        QVERIFY(!content.contains("/Subtype /Image"));  // drawings are vectors
    }
    if (suffix == QLatin1String("json")) {
        const QJsonObject report = QJsonDocument::fromJson(content).object();
        QCOMPARE(report["overview"].toObject()["records"].toInt(), records);
        QCOMPARE(report["origin"].toObject()["sources"].toArray()[0].toObject()["sha256"].toString().size(),
                 64);
    }
    QTRY_VERIFY(window_->findChild<MessageStrip*>()->isVisible());
}

void WindowReport::aLogIsNotReplaced() {
    ReportDialog* dialog = openDialog();
    QVERIFY(dialog);
    const QString log = home_.path(QStringLiteral("logs/shop/day.log"));
    const qint64 size = QFileInfo(log).size();
    dialog->writeTo(log);
    QTRY_VERIFY(atRest() && dialog->isVisible());
    QCOMPARE(QFileInfo(log).size(), size);
    dialog->reject();
}

QTEST_MAIN(WindowReport)
#include "window_report.moc"
