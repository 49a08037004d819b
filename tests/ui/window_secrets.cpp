// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An attack and secrets in a log of logins: found without training, listed by the names of their rules, shown
// as marks in every view until the menu reveals them, and as marks again.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/details/details_view.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/templates/parameters_view.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;

QByteArray logs() {
    QByteArray text;
    for (int i = 0; i < 200; ++i) {
        text += QStringLiteral(
                    "2026-03-01T00:%1:%2Z edge1 sshd[%3]: Connection from 10.0.0.%4 port %5 on 10.9.9.9 port "
                    "22\n")
                    .arg(i / 4, 2, 10, QLatin1Char('0'))
                    .arg(i % 4 * 15, 2, 10, QLatin1Char('0'))
                    .arg(100 + i)
                    .arg(i % 250)
                    .arg(4000 + i * 7)
                    .toUtf8();
    }
    for (int i = 0; i < 15; ++i) {
        text +=
            QStringLiteral(
                "2026-03-01T02:00:%1Z edge1 sshd[7]: Failed password for root from 192.0.2.66 port %2 ssh2\n")
                .arg(10 + i)
                .arg(5000 + i)
                .toUtf8();
    }
    text += "2026-03-01T02:01:00Z edge1 sshd[7]: Accepted password for root from 192.0.2.66 port 5012 ssh2\n";
    for (int i = 0; i < 4; ++i)
        text += "2026-03-01T03:0" + QByteArray::number(i) + ":00Z edge1 backup[9]: target vault" +
                QByteArray::number(i + 1) + " password=correct-h0rse done\n";
    text += "2026-03-01T04:00:00Z edge1 pay[3]: order 7 pan=4539578763621486 charged\n";
    return text;
}

}  // namespace

class WindowSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void findsWithoutTraining();
    void secretsAreMarks();
    void theMenuRevealsThem();
    void anotherProjectShowsMarks();
    void realAttack();
    void cleanupTestCase() { window_.reset(); }

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.findings().reading() &&
               !workspace.detectors().reading() && !view<FindingView>().arranging();
    }
    void open(const QString& folder);
    void detect();
    QStringList rules();
    /// All that labels, text fields and tables of a view say.
    static QString textsOf(QWidget& view);
    /// Of the record with the password, which is chosen.
    void everyViewShows(bool secrets);
    /// The message of a record as the log draws it.
    QString drawn(RecordIndex record);
    void choose(RecordIndex record);
    QAction& reveal();
    void takePictures(const QString& name) {
        QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                         [this] { return atRest(); }));
    }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowSecrets::initTestCase() {
    QDir().mkpath(home_.path(QStringLiteral("logins")));
    QFile file(home_.path(QStringLiteral("logins/auth.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(logs());
    file.close();
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    open(home_.path(QStringLiteral("logins")));
}

void WindowSecrets::open(const QString& folder) {
    if (!window_) {
        window_ = std::make_unique<MainWindow>();
        window_->resize(1440, 900);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    window_->open({{folder}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowSecrets::detect() {
    QSignalSpy detected(&window_->workspace().findings(), &FindingReview::detected);
    window_->workspace().findings().detect();
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

QStringList WindowSecrets::rules() {
    QStringList names;
    for (const Finding& one : window_->workspace().findings().table()->findings)
        if (!one.rule.empty()) names += QString::fromStdString(one.rule);
    names.sort();
    return names;
}

QString WindowSecrets::drawn(RecordIndex record) {
    const ShownRecord* shown = view<LogArea>().texts().find(record);
    return shown == nullptr ? QString() : shown->message;
}

void WindowSecrets::choose(RecordIndex record) {
    window_->workspace().reveal(record);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QTRY_VERIFY(!drawn(record).isEmpty());
}

QAction& WindowSecrets::reveal() {
    QAction* found = nullptr;
    for (QAction* action : window_->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Reveal &secrets")) found = action;
    Q_ASSERT(found != nullptr);
    return *found;
}

void WindowSecrets::findsWithoutTraining() {
    detect();
    QCOMPARE(rules(), QStringList({"card-number", "password", "root-login", "ssh-brute-force"}));
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    takePictures(QStringLiteral("window-rules"));
}

QString WindowSecrets::textsOf(QWidget& view) {
    QStringList texts;
    for (const QLabel* label : view.findChildren<QLabel*>()) texts += label->text();
    for (const QPlainTextEdit* field : view.findChildren<QPlainTextEdit*>()) texts += field->toPlainText();
    for (const QAbstractItemView* table : view.findChildren<QAbstractItemView*>()) {
        if (table->model() == nullptr) continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                texts += cell.data().toString();
                texts += cell.data(Qt::ToolTipRole).toString();
            }
    }
    return texts.join(QLatin1Char('\n'));
}

void WindowSecrets::everyViewShows(bool secrets) {
    const QString secret = QStringLiteral("correct-h0rse");
    auto& details = view<DetailsView>();
    QTRY_COMPARE(drawn(RecordIndex{217}),
                 secrets ? QStringLiteral("target vault2 password=correct-h0rse done")
                         : QStringLiteral("target vault2 password=[secret:password] done"));
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && !details.details().text.isEmpty(), patienceMs);
    QCOMPARE(details.details().text.contains(secret), secrets);
    for (QWidget* each : std::initializer_list<QWidget*>{&details, &view<ParametersView>(),
                                                         &view<TemplateView>(), &view<FindingView>()}) {
        const QString texts = textsOf(*each);
        QVERIFY2(texts.contains(secret) == secrets, qPrintable(each->accessibleName() + '\n' + texts));
        QVERIFY2(texts.contains(QStringLiteral("[secret:password]")) != secrets,
                 qPrintable(each->accessibleName() + '\n' + texts));
    }
    Workspace& workspace = window_->workspace();
    const TemplateId id = workspace.session().snapshot()->templateOf(RecordIndex{217});
    QCOMPARE(workspace.templateCondition(id).hint.contains(secret), secrets);
}

void WindowSecrets::secretsAreMarks() {
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    choose(RecordIndex{217});
    everyViewShows(false);
    takePictures(QStringLiteral("window-secrets-redacted"));
}

void WindowSecrets::theMenuRevealsThem() {
    QVERIFY(!reveal().isChecked());
    QSignalSpy counted(&window_->workspace(), &Workspace::statisticsChanged);
    QSignalSpy snapshots(&window_->workspace().session(), &EngineSession::snapshotChanged);
    reveal().trigger();
    QVERIFY(reveal().isChecked());
    everyViewShows(true);
    takePictures(QStringLiteral("window-secrets-revealed"));
    reveal().trigger();
    everyViewShows(false);
    QVERIFY(!reveal().isChecked());
    // Texts alone are others: nothing is counted or learned anew.
    QCOMPARE(counted.count(), 0);
    QCOMPARE(snapshots.count(), 0);
}

void WindowSecrets::anotherProjectShowsMarks() {
    reveal().trigger();
    QTRY_COMPARE(drawn(RecordIndex{217}), QStringLiteral("target vault2 password=correct-h0rse done"));
    open(home_.path(QStringLiteral("logins")));
    // Findings are listed once somebody looks at them.
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    choose(RecordIndex{217});
    everyViewShows(false);
    QVERIFY(!reveal().isChecked());
}

void WindowSecrets::realAttack() {
    const QByteArray given = qgetenv("LOGWRIGHT_TEST_DATA");
    const QString data =
        given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : QString(given);
    if (!QFile::exists(data + QStringLiteral("/ssh_auth/auth.log")))
        QSKIP("the sample logs are not here; name their folder by LOGWRIGHT_TEST_DATA");
    open(data + QStringLiteral("/ssh_auth"));
    detect();
    QVERIFY(rules().contains(QStringLiteral("ssh-brute-force")));
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    takePictures(QStringLiteral("window-rules-ssh"));
}

QTEST_MAIN(WindowSecrets)
#include "window_secrets.moc"
