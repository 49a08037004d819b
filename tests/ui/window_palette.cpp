// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette: a few letters lead to an action, a template, a source.

#include "test_home.h"
#include "tests/ui/sample_logs.h"
#include "tests/ui/window_pictures.h"
#include "ui/log/log_view.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/fuzzy_match.h"
#include "ui/templates/template_view.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace logwright;
using namespace logwright::ui;

class WindowPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void theBestOfAllWays();
    void tenThousandNamesAreFoundAtOnce();
    void leadsToActionsTemplatesAndSources();

private:
    test::TestHome home_;
};

void WindowPalette::matches_data() {
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("nothing") << ""
                             << "Open folder" << QList<int>{};
    QTest::newRow("in a word") << "old"
                               << "Open folder" << QList<int>{6, 7, 8};
    QTest::newRow("beginnings") << "of"
                                << "Open folder" << QList<int>{0, 5};
    QTest::newRow("beginnings rather than neighbours far in") << "rl"
                                                              << "Girls' relation list" << QList<int>{7, 16};
    QTest::newRow("blanks do not count") << "o f"
                                         << "Open folder" << QList<int>{0, 5};
    QTest::newRow("case does not matter") << "OF"
                                          << "open Folder" << QList<int>{0, 5};
    QTest::newRow("camel case") << "nE"
                                << "theNewEnd" << QList<int>{3, 6};
}

void WindowPalette::matches() {
    QFETCH(QString, letters);
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    const auto match = fuzzyMatch(letters, text);
    QVERIFY(match);
    QCOMPARE(match->places, places);
    QVERIFY(!fuzzyMatch(QStringLiteral("xq"), text));
    QVERIFY(!fuzzyMatch(letters + QStringLiteral("zz"), text));
}

// By trying every way to place the letters: the score of none is higher.
void WindowPalette::theBestOfAllWays() {
    std::mt19937 random(3);
    const QString alphabet = QStringLiteral("ab AB-");
    for (int round = 0; round < 300; ++round) {
        QString text, letters;
        for (int i = 0; i < 9; ++i) text += alphabet[qsizetype(random() % 6)];
        for (int i = 0; i < 3; ++i) letters += alphabet[qsizetype(random() % 2)];
        const auto match = fuzzyMatch(letters, text);
        bool any = false;
        int best = -1000;
        const auto start = [&](int at) {
            return at == 0 || !text[at - 1].isLetterOrNumber() ||
                   (text[at - 1].isLower() && text[at].isUpper());
        };
        for (int i = 0; i < 9; ++i)
            for (int j = i + 1; j < 9; ++j)
                for (int k = j + 1; k < 9; ++k) {
                    if (text[i].toLower() != letters[0] || text[j].toLower() != letters[1] ||
                        text[k].toLower() != letters[2])
                        continue;
                    any = true;
                    const auto gap = [](int from, int to) { return to == from + 1 ? 11 : -(to - from - 1); };
                    best = std::max(best, 48 + 14 * (start(i) + start(j) + start(k)) + gap(i, j) + gap(j, k));
                }
        QCOMPARE(match.has_value(), any);
        if (any) QCOMPARE(match->score, best);
    }
}

void WindowPalette::tenThousandNamesAreFoundAtOnce() {
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append({QStringLiteral("Received block <*> of size %1 from <*> by the worker of rack %2")
                            .arg(i)
                            .arg(i % 77),
                        QStringLiteral("Template"), QString(), [] {}, 0});
    PaletteModel model(entries);
    QCOMPARE(model.rowCount(), 0);  // with no letters, only what can be done
    QElapsedTimer clock;
    clock.start();
    model.search(QStringLiteral("rbrack 76"));
    qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("76")));
}

void WindowPalette::leadsToActionsTemplatesAndSources() {
    test::failOnWarnings();
    QTemporaryDir logs;
    test::writeSampleLogs(logs.path());
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open({{logs.path()}, {}});
    Workspace& workspace = window.workspace();
    const auto atRest = [&] {
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete();
    };
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), 60'000);
    const auto palette = [&] {
        // The one before is deleted when the window comes to rest.
        (void)QTest::qWaitFor([&] { return !window.findChild<CommandPalette*>(); });
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = window.findChild<CommandPalette*>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    };

    CommandPalette* dialog = palette();
    QVERIFY(dialog);
    QVERIFY(dialog->list().model()->rowCount() > 20);
    QTest::keyClicks(&dialog->letters(), QStringLiteral("erab"));
    QCOMPARE(dialog->list().currentIndex().data().toString(), QStringLiteral("Only errors and above"));
    QVERIFY(dialog->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/palette-actions.png")));
    QTest::keyClick(&dialog->letters(), Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<CommandPalette*>());
    QTRY_COMPARE(workspace.rows()->size(), std::uint64_t(test::SampleLogs::errors));
    workspace.filters().clear();

    dialog = palette();
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->letters(), QStringLiteral("confloaded"));
    QVERIFY(
        dialog->list().currentIndex().data().toString().contains(QStringLiteral("Configuration was loaded")));
    QTest::keyClick(&dialog->letters(), Qt::Key_Return);
    QTRY_COMPARE(window.tabs().currentWidget(), window.findChild<TemplateView*>());
    QVERIFY(workspace.selection().templateId().has_value());
    QCOMPARE(workspace.session().snapshot()->totalOf(*workspace.selection().templateId()),
             std::uint64_t(test::SampleLogs::rareRecords));

    dialog = palette();
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->letters(), QStringLiteral("zzqqxx"));
    QVERIFY(!dialog->list().currentIndex().isValid());
    QTest::keyClick(&dialog->letters(), Qt::Key_Return);  // does nothing
    QVERIFY(dialog->isVisible());
    dialog->letters().clear();
    const QString source = QString::fromStdString(workspace.session().snapshot()->sources().front().display);
    QTest::keyClicks(&dialog->letters(), source);
    // By mouse, after walking there and back.
    QTest::keyClick(&dialog->letters(), Qt::Key_Down);
    QTest::keyClick(&dialog->letters(), Qt::Key_Up);
    QCOMPARE(dialog->list().currentIndex().data().toString(), source);
    QVERIFY(dialog->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/palette-source.png")));
    QTest::mouseClick(dialog->list().viewport(), Qt::LeftButton, {},
                      dialog->list().visualRect(dialog->list().currentIndex()).center());
    QTRY_COMPARE(workspace.filters().filter().sources.size(), std::size_t{1});
    QCOMPARE(window.tabs().currentWidget(), window.findChild<LogView*>());
}

QTEST_MAIN(WindowPalette)
#include "window_palette.moc"
