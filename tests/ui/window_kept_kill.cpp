// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window that follows a growing log while filters, bookmarks, highlighters, verdicts and templates are
// edited in it is killed with SIGKILL at ten random moments. Whatever was done more than two seconds before
// is there when the project is opened again, and the project is sound.
//
// The process that is killed is this program itself. It writes down what it did, and what must hold from then
// on, in a file of its own; the test reads the project without a window.

#include "engine/mining/template_edit.h"
#include "engine/project/bookmarks.h"
#include "engine/project/highlighter.h"
#include "engine/project/kept_filter.h"
#include "engine/project/project.h"
#include "test_home.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/session/highlighters.h"
#include "ui/session/workbench_keeper.h"
#include "ui/widgets/readable.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int kills = 10;
constexpr int patienceMs = 120'000;
constexpr qint64 mostLostMs = 2000;
constexpr int actionEveryMs = 90;

QByteArray stampOf(int second) {
    return QStringLiteral("2026-03-01T%1:%2:%3Z")
        .arg(second / 3600 % 24, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'))
        .toUtf8();
}

/// Records of a handful of templates, and now and then an attack that the rules find.
QByteArray lines(int first, int count) {
    QByteArray text;
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += stampOf(i) + " edge1 sshd[7]: ";
        switch (i % 200 < 180 ? i % 4 : 4) {
            case 0:
                text += "Connection from 10.0.0." + QByteArray::number(i % 250) + " port " + number + '\n';
                break;
            case 1:
                text += "Accepted publickey for user" + QByteArray::number(i % 9) + " port " + number + '\n';
                break;
            case 2:
                text += "session opened for user" + QByteArray::number(i % 9) + '\n';
                break;
            case 3:
                text += "Received disconnect from port " + number + '\n';
                break;
            default:
                text += "Failed password for root from 192.0.2." + QByteArray::number(i / 200 % 200) +
                        " port " + number + " ssh2\n";
        }
    }
    return text;
}

enum Domain { filter, bookmarks, highlighters, verdicts, templates, domains };
constexpr std::array<const char*, domains> domainNames{"filter", "bookmarks", "highlighters", "verdicts",
                                                       "templates"};
using States = std::array<QString, domains>;

QString filterState(const KeptFilter& kept) {
    QStringList words;
    for (const KeptCondition& each : kept.conditions)
        for (const TemplateId id : each.part.withoutTemplates)
            words += QString::number(raw(id)) + (each.on ? QString() : QStringLiteral("off"));
    return words.join(QLatin1Char(' '));
}

QString bookmarkState(const std::map<RecordPlace, int>& colours) {
    QStringList words;
    for (const auto& [place, colour] : colours)
        words += QStringLiteral("%1:%2=%3").arg(raw(place.source)).arg(place.number).arg(colour);
    return words.join(QLatin1Char(' '));
}

QString highlighterState(const std::vector<std::string>& queries) {
    QStringList words;
    for (const std::string& each : queries) words += QString::fromStdString(each);
    return words.join(QLatin1Char(' '));
}

QString verdictState(const std::map<FindingId, Verdict>& judged) {
    QStringList words;
    for (const auto& [id, verdict] : judged)
        if (verdict != Verdict::none)
            words += QStringLiteral("%1=%2").arg(raw(id)).arg(static_cast<int>(raw(verdict)));
    return words.join(QLatin1Char(' '));
}

QString templateState(const std::map<TemplateId, std::string>& names) {
    QStringList words;
    for (const auto& [id, name] : names)
        if (!name.empty()) words += QStringLiteral("%1=%2").arg(raw(id)).arg(QString::fromStdString(name));
    return words.join(QLatin1Char(' '));
}

/// What a project holds, read without a window.
struct Held {
    KeptFilter kept;
    std::map<RecordPlace, int> colours;
    std::vector<std::string> queries;
    std::map<FindingId, Verdict> judged;
    std::map<TemplateId, std::string> names;

    States states() const {
        return {filterState(kept), bookmarkState(colours), highlighterState(queries), verdictState(judged),
                templateState(names)};
    }
};

template <class T>
T demanded(Result<T> result) {
    if (!result) qFatal("%s", result.error().message().c_str());
    return std::move(*result);
}

Held heldIn(const std::string& file) {
    Held held;
    for (const KeptText& each : demanded(demanded(WorkbenchStore::open(file)).all())) {
        if (each.kind == KeptText::Kind::filter) held.kept = demanded(readKeptFilter(each.text, file));
        if (each.kind == KeptText::Kind::highlighters)
            for (const Highlighter& one : demanded(readHighlighters(each.text, file)))
                held.queries.push_back(one.query);
    }
    for (const Bookmark& each : demanded(demanded(Bookmarks::open(file)).all()))
        held.colours[each.place] = each.colour;
    const auto project = demanded(Project::open(file));
    TaskContext task;
    for (const Finding& each : demanded(project->findings(task))->findings)
        held.judged[each.id] = each.verdict;
    for (const Template& each : demanded(project->snapshot(task))->templates().templates)
        held.names[each.id] = each.name;
    return held;
}

/// The person at the window: acts by keys and by what menus call, and writes down what must hold from then
/// on.
class Person : public QObject {
public:
    Person(MainWindow& window, const Held& held, const QString& journal, quint32 seed)
        : window_(window), held_(held), journal_(journal), random_(seed) {
        if (!journal_.open(QIODevice::WriteOnly)) qFatal("the journal cannot be written");
        for (int domain = 0; domain < domains; ++domain) write(static_cast<Domain>(domain));
        QTest::keyClick(&window_, Qt::Key_L, Qt::ControlModifier);  // follow
        FindingReview& review = workspace().findings();
        connect(&review, &FindingReview::judged, this, [this] { judging_ = false; });
        const auto fail = [](const QString& title, const Error& error) {
            qFatal("%s: %s", qPrintable(title), error.message().c_str());
        };
        connect(&review, &FindingReview::refused, this, fail);
        connect(&workspace().editor(), &TemplateEditor::refused, this, fail);
        connect(&workspace().bookmarks(), &BookmarkKeeper::refused, this, fail);
        connect(&workspace().kept(), &WorkbenchKeeper::refused, this, fail);
        connect(&timer_, &QTimer::timeout, this, &Person::act);
        timer_.start(actionEveryMs);
    }

private:
    Workspace& workspace() { return window_.workspace(); }
    LogArea& area() { return window_.findChild<LogView*>()->area(); }
    int upTo(std::size_t end) { return random_.bounded(static_cast<int>(end)); }

    void write(Domain domain) {
        QTextStream out(&journal_);
        out << QDateTime::currentMSecsSinceEpoch() << '\t' << int(domain) << '\t' << held_.states()[domain]
            << '\n';
        out.flush();
        journal_.flush();
    }

    void act() {
        // The log grew while nobody followed it: what is offered is accepted.
        if (auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            question->accept();
            return window_.activateWindow();
        }
        if (!window_.isActiveWindow()) return;
        if (area().rows()->size() == 0) return clearFilter();
        area().setFocus();
        area().chooseRow(upTo(std::min<std::size_t>(area().rows()->size(), 400)));
        switch (random_.bounded(5)) {
            case filter:
                return changeFilter();
            case bookmarks:
                return mark();
            case highlighters:
                return highlight();
            case verdicts:
                return judge();
            default:
                return rename();
        }
    }

    void clearFilter() {
        held_.kept.conditions.clear();
        QTest::keyClick(&window_, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        write(filter);
    }

    void changeFilter() {
        auto& conditions = held_.kept.conditions;
        if (conditions.size() >= 2) {
            if (random_.bounded(2) == 0) return clearFilter();
            conditions[1].on = !conditions[1].on;
            workspace().filters().setOn(1, conditions[1].on);
            return write(filter);
        }
        const TemplateId id = area().snapshot()->templateOf(*area().currentRecord());
        KeptCondition without;
        without.part.withoutTemplates = {id};
        if (const auto known = std::ranges::find(conditions, without); known != conditions.end())
            conditions.erase(known);
        else
            conditions.push_back(without);
        QTest::keyClick(&area(), Qt::Key_F, Qt::ShiftModifier);
        write(filter);
    }

    void mark() {
        const RecordPlace place = RecordPlaces(*area().snapshot()).of(*area().currentRecord());
        const int colour = 1 + random_.bounded(5);
        const auto known = held_.colours.find(place);
        if (known != held_.colours.end() && random_.bounded(2) == 0) {
            held_.colours.erase(known);
            QTest::keyClick(&area(), Qt::Key_B);
        } else {
            int& now = held_.colours[place];
            now = now == colour ? 0 : colour;
            QTest::keyClick(&area(), static_cast<Qt::Key>(Qt::Key_0 + colour));
        }
        write(bookmarks);
    }

    void highlight() {
        const TemplateId id = area().snapshot()->templateOf(*area().currentRecord());
        const std::string query = "template:" + std::to_string(raw(id));
        if (std::erase(held_.queries, query) == 0) held_.queries.push_back(query);
        QTest::keyClick(&area(), Qt::Key_M);
        write(highlighters);
    }

    void judge() {
        FindingReview& review = workspace().findings();
        const auto& found = review.table()->findings;
        if (found.empty() || judging_ || !review.hindrance().isEmpty()) return;
        const FindingId id = found[static_cast<std::size_t>(upTo(found.size()))].id;
        // Confirming teaches nothing, so it says nothing of other findings.
        Verdict& verdict = held_.judged[id];
        verdict = verdict == Verdict::none ? Verdict::confirmed : Verdict::none;
        judging_ = true;
        review.judge({id}, verdict);
        write(verdicts);
    }

    void rename() {
        TemplateEditor& editor = workspace().editor();
        const TemplateTable& table = workspace().session().snapshot()->templates();
        if (!editor.hindrance().isEmpty()) return;
        const TemplateId id = table.templates[static_cast<std::size_t>(upTo(table.templates.size()))].id;
        const std::string name = "name" + std::to_string(++names_);
        const auto edit = renameEdit(table, id, name);
        if (!edit) return;
        held_.names[id] = name;
        editor.apply(edit);
        write(templates);
    }

    MainWindow& window_;
    Held held_;
    QFile journal_;
    QRandomGenerator random_;
    QTimer timer_;
    int names_ = 0;
    bool judging_ = false;
};

int driveHere(const QString& project, const QString& journal, quint32 seed) {
    const Held held = heldIn(project.toStdString());
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) return 2;
    window.open({{}, project});
    Workspace& workspace = window.workspace();
    const auto ready = [&] {
        return workspace.session().hasProject() && workspace.session().idle() && workspace.kept().loaded() &&
               !workspace.findings().reading() &&
               workspace.bookmarks().marked().size() == held.colours.size();
    };
    if (!QTest::qWaitFor(ready, patienceMs)) return 3;
    Person person(window, held, journal, seed);
    return QApplication::exec();
}

struct Entry {
    qint64 at = 0;
    int domain = 0;
    QString state;
};

std::vector<Entry> readJournal(const QString& file) {
    QFile in(file);
    std::vector<Entry> entries;
    if (!in.open(QIODevice::ReadOnly)) return entries;
    for (const QByteArray& line : in.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3) entries.push_back({parts[0].toLongLong(), parts[1].toInt(), parts[2]});
    }
    return entries;
}

}  // namespace

class WindowKeptKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOlderThanTwoSecondsIsLost();

private:
    void append(int count) {
        QFile file(folder_.filePath(QStringLiteral("logs/auth.log")));
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray text = lines(written_, count);
        QCOMPARE(file.write(text), text.size());
        written_ += count;
    }
    QString integrity() const {
        auto database = demanded(Database::open(project_.toStdString()));
        auto query = demanded(database.prepare("PRAGMA integrity_check"));
        if (!demanded(query.step())) return QStringLiteral("no answer");
        return QString::fromStdString(query.text(0));
    }
    /// Lets a window be worked in for a while and kills it. Sets the moment of the kill.
    void workAndKill(int round, int workMs, quint32 seed);
    void check(int round);

    test::TestHome home_;
    QTemporaryDir folder_;
    QString project_;
    int written_ = 0;
    qint64 killedAt_ = 0;
    std::array<int, domains> acts_{};
    int asked_ = 0;  ///< acts of the last two seconds, which may be lost
};

void WindowKeptKill::nothingOlderThanTwoSecondsIsLost() {
    project_ = folder_.filePath(QStringLiteral("p.logwright"));
    QVERIFY(QDir(folder_.path()).mkpath(QStringLiteral("logs")));
    append(4000);
    for (const QStringList& command :
         {QStringList{"analyze", folder_.filePath(QStringLiteral("logs")), "--project", project_},
          QStringList{"detect", project_, "--detector", "rules"}})
        QVERIFY(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI), command) <= 1);
    QVERIFY(!heldIn(project_.toStdString()).judged.empty());

    const quint32 seed = qEnvironmentVariableIsSet("LOGWRIGHT_SEED")
                             ? qEnvironmentVariable("LOGWRIGHT_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u; LOGWRIGHT_SEED repeats it", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < kills; ++round) {
        workAndKill(round, 3000 + random.bounded(4000), random.generate());
        if (QTest::currentTestFailed()) return;
        check(round);
        if (QTest::currentTestFailed()) return;
    }
    for (int domain = 0; domain < domains; ++domain) {
        qInfo("%s: %d acts", domainNames[static_cast<std::size_t>(domain)],
              acts_[static_cast<std::size_t>(domain)]);
        QVERIFY(acts_[static_cast<std::size_t>(domain)] > 10);
    }
    qInfo("%d acts were made in the two seconds before a kill", asked_);
}

void WindowKeptKill::workAndKill(int round, int workMs, quint32 seed) {
    const QString journal = folder_.filePath(QStringLiteral("journal%1").arg(round));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--drive", project_, journal, QString::number(seed)});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journal) || process.state() == QProcess::NotRunning, patienceMs);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < workMs && process.state() == QProcess::Running) {
        append(40);
        QTest::qWait(50);
    }
    QVERIFY2(process.state() == QProcess::Running, "it ended by itself");
    killedAt_ = QDateTime::currentMSecsSinceEpoch();
    process.kill();
    QVERIFY(process.waitForFinished());
}

void WindowKeptKill::check(int round) {
    QCOMPARE(integrity(), QStringLiteral("ok"));
    const States states = heldIn(project_.toStdString()).states();
    std::vector<Entry> journal = readJournal(folder_.filePath(QStringLiteral("journal%1").arg(round)));
    for (std::size_t domain = 0; domain < domains; ++domain) {
        // What it was two seconds before must be there, or what was made of it since.
        QStringList allowed;
        for (const Entry& each : journal) {
            if (each.domain != int(domain)) continue;
            ++acts_[domain];
            if (each.at <= killedAt_ - mostLostMs)
                allowed.clear();
            else
                ++asked_;
            allowed += each.state;
        }
        --acts_[domain];  // the first entry says what was there
        if (!allowed.contains(states[domain]))
            for (const Entry& each : journal)
                if (each.domain == int(domain))
                    qInfo("%lld ms before the kill: %s", killedAt_ - each.at, qPrintable(each.state));
        QVERIFY2(allowed.contains(states[domain]),
                 qPrintable(QStringLiteral("round %1, %2: %3 is there; wanted: %4")
                                .arg(round)
                                .arg(QLatin1String(domainNames[domain]), states[domain],
                                     allowed.join(QStringLiteral(" | ")))));
    }
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("logwright"));
    QCoreApplication::setApplicationName(QStringLiteral("logwright"));
    if (argc == 5 && std::strcmp(argv[1], "--drive") == 0)
        return driveHere(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                         QByteArray(argv[4]).toUInt());
    WindowKeptKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_kept_kill.moc"
