// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialogs: formats with their preview, changed files, help; and the pictures of them.

#include "sample_logs.h"
#include "test_home.h"
#include "ui/sources/format_dialog.h"
#include "ui/sources/source_tree_model.h"
#include "ui/sources/sources_panel.h"
#include "ui/tasks/task_row.h"
#include "ui/widgets/theme.h"
#include "ui/window/about_dialog.h"
#include "ui/window/changed_sources_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace logwright;
using namespace logwright::ui;
using test::SampleLogs;

namespace {

constexpr int patienceMs = 20'000;

template <class T>
T& named(QWidget& in, const QString& accessibleName) {
    for (T* found : in.findChildren<T*>())
        if (found->accessibleName() == accessibleName) return *found;
    qFatal("there is no %s", qPrintable(accessibleName));
}

QPushButton& button(QWidget& in, const QString& text) {
    for (QPushButton* found : in.findChildren<QPushButton*>())
        if (found->text() == text) return *found;
    qFatal("there is no button %s", qPrintable(text));
}

QStringList column(const QTableWidget& table, int index) {
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row) texts.append(table.item(row, index)->text());
    return texts;
}

/// The picture of a dialog in both themes.
void picture(QWidget& dialog, const QString& name) {
    QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES));
    const QDir folder(QStringLiteral(LOGWRIGHT_PICTURES));
    Theme::current().choose(Theme::Choice::dark);
    QCoreApplication::processEvents();
    QVERIFY(dialog.grab().save(folder.filePath(name + QStringLiteral("-dark.png"))));
    Theme::current().choose(Theme::Choice::light);
    QCoreApplication::processEvents();
    QVERIFY(dialog.grab().save(folder.filePath(name + QStringLiteral("-light.png"))));
}

}  // namespace

class WindowDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        Theme::current().restore();
        Theme::current().choose(Theme::Choice::light);
        logs_ = test::writeSampleLogs(home_.path(QStringLiteral("logs")));
        workspace_ = std::make_unique<Workspace>();
        workspace_->session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(workspace_->session().hasProject() && workspace_->session().idle(),
                                 patienceMs);
        for (const SourceInfo& source : workspace_->session().snapshot()->sources())
            if (source.path.ends_with("shop.log")) service_ = source;
        QVERIFY(service_.records > 0);
    }
    void cleanupTestCase() { workspace_.reset(); }
    void init() { test::failOnWarnings(); }

    void formatDialogPreviewsWhatIsChosen() {
        FormatDialog dialog(*workspace_, service_);
        dialog.show();
        auto& table = named<QTableWidget>(dialog, QStringLiteral("How the first lines come out"));
        QTRY_VERIFY(table.rowCount() > 0);
        QCOMPARE(table.item(0, 5)->text(), QStringLiteral("Entry 0 expired after 100 ms"));
        const int asFound = table.rowCount();
        picture(dialog, QStringLiteral("dialog-format"));
        // As plain text every line is a record, also those of a stack trace.
        auto& formats = named<QListWidget>(dialog, QStringLiteral("Formats"));
        for (int row = 0; row < formats.count(); ++row)
            if (formats.item(row)->data(Qt::UserRole) == QStringLiteral("plain")) formats.setCurrentRow(row);
        QTRY_VERIFY(table.rowCount() > asFound);
        QVERIFY(column(table, 1).filter(QStringLiteral("error"), Qt::CaseInsensitive).size() <= asFound);
    }

    void formatDialogSaysWhatIsWrongWithAPattern() {
        FormatDialog dialog(*workspace_, service_);
        dialog.show();
        auto& pattern = named<QLineEdit>(dialog, QStringLiteral("Own pattern"));
        QPushButton& use = button(dialog, QStringLiteral("Read with this format"));
        QTRY_VERIFY(use.isEnabled());
        QTest::keyClicks(&pattern, QStringLiteral("<Date> (?P<"));
        QTRY_VERIFY(!use.isEnabled());
        pattern.clear();
        QTest::keyClicks(&pattern, QStringLiteral("<Date> <Time> <Level> [<Thread>] <Component>: <Content>"));
        QTRY_VERIFY(use.isEnabled());
        auto& table = named<QTableWidget>(dialog, QStringLiteral("How the first lines come out"));
        QTRY_COMPARE(table.item(0, 2)->text(), QStringLiteral("shop.Cache"));
        QCOMPARE(table.item(0, 5)->text(), QStringLiteral("Entry 0 expired after 100 ms"));
    }

    void acceptedFormatIsReadWith() {
        auto* dialog = new FormatDialog(*workspace_, service_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        auto& formats = named<QListWidget>(*dialog, QStringLiteral("Formats"));
        auto& search = named<QLineEdit>(*dialog, QStringLiteral("Find a format"));
        QTest::keyClicks(&search, QStringLiteral("plain"));
        for (int row = 0; row < formats.count(); ++row)
            if (!formats.item(row)->isHidden()) formats.setCurrentRow(row);
        QPushButton& use = button(*dialog, QStringLiteral("Read with this format"));
        QTRY_VERIFY(use.isEnabled());
        QTest::mouseClick(&use, Qt::LeftButton);
        const auto now = [&] { return workspace_->session().snapshot()->source(service_.id)->format; };
        QTRY_COMPARE_WITH_TIMEOUT(now(), std::string("plain"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workspace_->session().idle(), patienceMs);
        QVERIFY(workspace_->session().snapshot()->source(service_.id)->records > service_.records);
    }

    void sourceIsFilteredToByKey() {
        SourcesPanel panel(*workspace_);
        panel.resize(340, 300);
        panel.show();
        QTreeView& tree = *panel.tree();
        auto* model = qobject_cast<SourceTreeModel*>(tree.model());
        const QModelIndex index = model->indexOf(service_.id);
        QVERIFY(index.isValid());
        tree.setCurrentIndex(index);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(workspace_->filters().filter().sources, std::vector{service_.id});
        QCOMPARE(workspace_->filters().conditions().front().label, QStringLiteral("shop.log"));
        QTest::keyClick(&tree, Qt::Key_Return);
        QVERIFY(workspace_->filters().conditions().isEmpty());
    }

    void changedFilesAreAskedAbout() {
        const std::vector<SourceChange> changes{
            {SourceId{1}, SourceChange::Kind::grown, "cluster/nn.log", 12'000'000, 14'500'000},
            {SourceId{2}, SourceChange::Kind::rewritten, "cluster/dn7.log", 800'000, 2'000},
            {SourceId{3}, SourceChange::Kind::vanished, "cluster/old.log", 5'000, 0}};
        ChangedSourcesDialog dialog(changes);
        dialog.show();
        picture(dialog, QStringLiteral("dialog-changed"));
        auto answers = dialog.answers();
        QCOMPARE(int(answers.size()), 2);
        QCOMPARE(answers[0].source, SourceId{1});
        QCOMPARE(answers[0].how, Project::Reread::appended);
        QCOMPARE(answers[1].how, Project::Reread::everything);
        auto& grown = named<QComboBox>(dialog, QStringLiteral("What to do with cluster/nn.log"));
        grown.setCurrentIndex(grown.count() - 1);
        QCOMPARE(int(dialog.answers().size()), 1);
    }

    void saysWhatTheProgramIs() {
        MainWindow window;
        window.show();
        picture(window, QStringLiteral("window-start"));
        AboutDialog about;
        about.show();
        picture(about, QStringLiteral("dialog-about"));
    }

    void taskRowSaysHowFarItIs() {
        TaskRow row(7);
        row.resize(900, 32);
        row.setState({7,
                      QStringLiteral("Reading cluster"),
                      {"Reading dn7.log", 710, 1000, "bytes", 1.2e6},
                      9000,
                      8000});
        row.show();
        QCOMPARE(row.findChild<QProgressBar*>()->value() * 100 / row.findChild<QProgressBar*>()->maximum(),
                 71);
        QStringList texts;
        for (const QLabel* label : row.findChildren<QLabel*>()) texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Reading cluster")));
        QVERIFY(texts.contains(QStringLiteral("1.2 M records/s  ·  8 s left")));
        picture(row, QStringLiteral("task-row"));
        int cancelled = 0;
        connect(&row, &TaskRow::cancelWanted, this, [&](int task) { cancelled = task; });
        QTest::mouseClick(row.findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(cancelled, 7);
    }

private:
    test::TestHome home_;
    QString logs_;
    std::unique_ptr<Workspace> workspace_;
    SourceInfo service_;
};

QTEST_MAIN(WindowDialogs)
#include "window_dialogs.moc"
