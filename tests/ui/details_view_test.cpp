// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the chosen record, read from real files.

#include "ui/details/details_view.h"

#include "tests/ui/support/view_support.h"
#include "ui/session/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <memory>

namespace logwright::ui {

class DetailsViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { view_.reset(); }
    void cleanupTestCase() { workspace_.reset(); }

    void nothingChosenSaysWhatToDo();
    void showsAllOfARecord();
    void filtersToItsTemplate();
    void saysWhereATimeComesFrom();
    void factsComeAndGo();
    void hostileNamesAreText();
    void tenThousandLines();

private:
    std::optional<RecordIndex> firstWith(Severity severity) const;
    void choose(RecordIndex record);

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<DetailsView> view_;
};

void DetailsViewTest::initTestCase() {
    prepareViewTest();
    writeSampleLogs(logs_);
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
}

void DetailsViewTest::init() {
    workspace_->filters().reset();
    workspace_->selection().clear();
    view_ = std::make_unique<DetailsView>(*workspace_);
    view_->resize(320, 520);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

std::optional<RecordIndex> DetailsViewTest::firstWith(Severity severity) const {
    const Snapshot& snapshot = *workspace_->rowsSnapshot();
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        if (snapshot.severity(record) == severity) return record;
    }
    return std::nullopt;
}

void DetailsViewTest::choose(RecordIndex record) {
    workspace_->selection().chooseRecord(record, workspace_->rowsSnapshot()->templateOf(record));
    QTRY_COMPARE(view_->details().record, record);
    QTRY_VERIFY(view_->findChild<QPlainTextEdit*>()->isVisible());
}

void DetailsViewTest::nothingChosenSaysWhatToDo() {
    QVERIFY(!view_->findChild<QPlainTextEdit*>()->isVisible());
    savePictures(*view_, QStringLiteral("details-empty"));
}

void DetailsViewTest::showsAllOfARecord() {
    choose(*firstWith(Severity::error));
    const RecordDetails& details = view_->details();
    QCOMPARE(details.severity, Severity::error);
    QVERIFY(details.source.endsWith(QStringLiteral("service.log")));
    // 59 records of one line stand before the first error.
    QCOMPARE(details.lineNumber, 60u);
    QCOMPARE(details.parameters.size(), 2u);
    QCOMPARE(details.parameters[0].value, QStringLiteral("blk_7059"));
    QCOMPARE(details.component, QStringLiteral("store.BlockWriter"));
    const QString text = view_->findChild<QPlainTextEdit*>()->toPlainText();
    QCOMPARE(text.count(QLatin1Char('\n')), 3);
    QVERIFY(text.endsWith(QStringLiteral("BlockWriter.java:41)")));
    QCOMPARE(view_->findChild<QTableWidget*>()->rowCount(), 2);
    savePictures(*view_, QStringLiteral("details"));
}

void DetailsViewTest::filtersToItsTemplate() {
    choose(*firstWith(Severity::warning));
    auto* filter = view_->findChildren<QToolButton*>().front();
    for (QToolButton* button : view_->findChildren<QToolButton*>())
        if (button->text().startsWith(QStringLiteral("Copy"))) button->click();
    QCOMPARE(QApplication::clipboard()->text(), view_->details().text);
    QTest::mouseClick(filter, Qt::LeftButton);
    QCOMPARE(workspace_->filters().filter().templates, std::vector{view_->details().templateId});
    QTest::mouseClick(filter, Qt::LeftButton);
    QVERIFY(workspace_->filters().conditions().isEmpty());
}

void DetailsViewTest::saysWhereATimeComesFrom() {
    const SnapshotPtr made = makeSnapshot({.count = 5});
    QVERIFY(describe(*made, makeText(RecordIndex{0})).timeNote.isEmpty());
    choose(*firstWith(Severity::none));
    const Snapshot& snapshot = *workspace_->rowsSnapshot();
    for (std::uint32_t i = 0; i < snapshot.recordCount(); ++i) {
        RecordText text;
        text.record = RecordIndex{i};
        const Snapshot::Place place = snapshot.place(text.record);
        const bool unknown = (place.chunk->flags[place.index] & timeUnknownFlag) != 0;
        QCOMPARE(describe(snapshot, text).timeNote.isEmpty(), !unknown);
    }
}

// A record of few facts after one of many: what is hidden takes no room, and is there again when it is told.
void DetailsViewTest::factsComeAndGo() {
    const auto factOf = [this](const char* heading) {
        for (QLabel* label : view_->findChildren<QLabel*>())
            if (label->accessibleName() == QLatin1String(heading)) return label;
        return static_cast<QLabel*>(nullptr);
    };
    for (int round = 0; round < 20; ++round) {
        choose(*firstWith(Severity::error));
        QVERIFY(factOf("Component")->isVisible());
        const int above = view_->findChild<QPlainTextEdit*>()->y();
        choose(*firstWith(Severity::none));
        QVERIFY(!factOf("Component")->isVisible() && !factOf("Severity")->isVisible());
        QTRY_VERIFY(view_->findChild<QPlainTextEdit*>()->y() < above);
    }
}

void DetailsViewTest::hostileNamesAreText() {
    choose(*firstWith(Severity::error));
    for (const QLabel* label : view_->findChildren<QLabel*>())
        if (label->textInteractionFlags() & Qt::TextSelectableByMouse)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    RecordText text = makeText(RecordIndex{1});
    text.component = "<b>\x1b[31mred</b>";
    const RecordDetails details = describe(*makeSnapshot({.count = 5}), text);
    QCOMPARE(details.component, QStringLiteral("<b>\uFFFD[31mred</b>"));
}

void DetailsViewTest::tenThousandLines() {
    QTemporaryDir folder;
    QFile file(folder.filePath("deep.log"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2024-03-05 09:10:00,125 ERROR [worker-3] store.BlockWriter - Write failed\n");
    for (int i = 0; i < 9'990; ++i)
        file.write("\tat store.BlockWriter.run(BlockWriter.java:" + QByteArray::number(i) + ")\n");
    file.write("2024-03-05 09:10:01,125 INFO [worker-3] store.BlockWriter - Started\n");
    file.close();
    Workspace deep;
    QVERIFY(openAndWait(deep, folder.path()));
    DetailsView view(deep);
    view.show();
    // The heartbeat of the window's thread while the text comes.
    double worst = 0;
    QElapsedTimer beat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &view, [&] {
        worst = std::max(worst, static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    });
    deep.selection().chooseRecord(RecordIndex{0}, deep.rowsSnapshot()->templateOf(RecordIndex{0}));
    beat.start();
    heart.start(0);
    auto* field = view.findChild<QPlainTextEdit*>();
    QTRY_COMPARE(field->document()->blockCount(), 9'991);
    qInfo("10,000 lines shown; the window's thread was held for %.2f ms at most", worst);
    QCOMPARE(field->toPlainText(), view.details().text);
    QVERIFY(worst < 200);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::DetailsViewTest)
#include "details_view_test.moc"
