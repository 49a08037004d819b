// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches of every kind against a naive filter over the same records, on real logs and a planted one;
// secrets are not found while they are not shown; hits come chunk by chunk; a search that is stopped says so;
// named searches and the history stay in the project. Before and after the text is indexed.

#include "engine/project/search_store.h"
#include "engine/search/query_completion.h"
#include "tests/engine/project/searched_project.h"

#include <QtTest>

#include <regex>

using namespace logwright;

namespace {

/// A record as the naive filter sees it.
struct Seen {
    RecordIndex record{};
    std::string text;  ///< all of its lines
    std::string lower;
    Severity severity{};
    Timestamp time{};
    TemplateId templateId{};
    std::string source, component, session, host;
    std::vector<std::string> values;  ///< of its parameters, by place

    bool has(const char* word) const { return text.find(word) != std::string::npos; }
    bool hasAnyCase(const char* word) const { return lower.find(word) != std::string::npos; }
    bool matches(const char* pattern) const {
        return std::regex_search(text, std::regex(pattern, std::regex::ECMAScript | std::regex::icase));
    }
    int minuteOfDay() const {
        const auto ofDay = time - std::chrono::floor<std::chrono::days>(time);
        return static_cast<int>(std::chrono::floor<std::chrono::minutes>(ofDay).count());
    }
};

struct Case {
    const char* query;
    std::function<bool(const Seen&)> passes;
    bool mustFind = true;  ///< in one at least of the logs
};

QString dataFolder() {
    const QString given = qEnvironmentVariable("LOGWRIGHT_TEST_DATA");
    return given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : given;
}

std::vector<Seen> seenIn(const Opened& opened) {
    const Snapshot& snapshot = *opened.snapshot;
    std::vector<RecordIndex> all;
    for (std::uint32_t i = 0; i < snapshot.recordCount(); ++i) all.push_back(RecordIndex{i});
    const auto texts = opened.project->readRecords(snapshot, all, true);
    std::vector<Seen> seen;
    for (const RecordText& text : *texts) {
        Seen one;
        one.record = text.record;
        one.text = text.line;
        for (const std::string& line : text.more) one.text += '\n' + line;
        one.lower = QByteArray::fromStdString(one.text).toLower().toStdString();
        one.severity = snapshot.severity(text.record);
        one.time = snapshot.time(text.record);
        one.templateId = snapshot.templateOf(text.record);
        one.source = snapshot.source(snapshot.sourceOf(text.record))->display;
        one.component = text.component;
        one.session = text.session;
        one.host = text.host;
        for (const ParameterSpan& span : text.parameters)
            one.values.push_back(text.line.substr(span.begin, span.length));
        seen.push_back(std::move(one));
    }
    return seen;
}

void compare(Opened& opened, const std::vector<Seen>& seen, const Case& one, std::size_t& hits) {
    std::vector<RecordIndex> expected;
    for (const Seen& record : seen)
        if (one.passes(record)) expected.push_back(record.record);
    hits += expected.size();
    const std::vector<RecordIndex> got = found(opened, one.query);
    if (got == expected) return;
    std::vector<RecordIndex> differing;
    std::ranges::set_symmetric_difference(got, expected, std::back_inserter(differing));
    QFAIL(qPrintable(QStringLiteral("%1: %2 found, %3 expected; the first that differs: %4")
                         .arg(QLatin1String(one.query))
                         .arg(got.size())
                         .arg(expected.size())
                         .arg(QString::fromStdString(seen[raw(differing.front())].text))));
}

bool isPart(const std::string& text, const char* part) {
    return QString::fromStdString(text).contains(QLatin1String(part), Qt::CaseInsensitive);
}

const std::vector<Case>& realCases() {
    using S = Severity;
    static const std::vector<Case> cases{
        {"block", [](const Seen& r) { return r.hasAnyCase("block"); }},
        {"Block", [](const Seen& r) { return r.has("Block"); }},
        {"failed password", [](const Seen& r) { return r.hasAnyCase("failed") && r.hasAnyCase("password"); }},
        {"\"failed password\"", [](const Seen& r) { return r.hasAnyCase("failed password"); }},
        {"e", [](const Seen& r) { return r.hasAnyCase("e"); }},
        {"-e", [](const Seen& r) { return !r.hasAnyCase("e"); }, false},
        {"zzqqxx", [](const Seen&) { return false; }, false},
        {"error -block", [](const Seen& r) { return r.hasAnyCase("error") && !r.hasAnyCase("block"); }},
        {"root OR block", [](const Seen& r) { return r.hasAnyCase("root") || r.hasAnyCase("block"); }},
        {"(root OR block) -(received OR from)",
         [](const Seen& r) {
             return (r.hasAnyCase("root") || r.hasAnyCase("block")) &&
                    !(r.hasAnyCase("received") || r.hasAnyCase("from"));
         }},
        {"/\\d+\\.\\d+\\.\\d+\\.\\d+/", [](const Seen& r) { return r.matches("\\d+\\.\\d+\\.\\d+\\.\\d+"); }},
        {"/fail.* for/", [](const Seen& r) { return r.matches("fail[^\\n]* for"); }},
        {"/port \\d{5} ssh2/", [](const Seen& r) { return r.matches("port \\d{5} ssh2"); }},
        {"/[^a-z]e[rx]/ -info",
         [](const Seen& r) { return r.matches("[^a-z]e[rx]") && !r.hasAnyCase("info"); }},
        {"severity:error", [](const Seen& r) { return r.severity == S::error; }},
        {"severity:warning,fatal",
         [](const Seen& r) { return r.severity == S::warning || r.severity == S::fatal; }},
        {"severity>=warning", [](const Seen& r) { return r.severity >= S::warning; }},
        {"severity<warning", [](const Seen& r) { return r.severity < S::warning && r.severity != S::none; }},
        {"severity!=information", [](const Seen& r) { return r.severity != S::information; }},
        {"template:3", [](const Seen& r) { return r.templateId == TemplateId{3}; }},
        {"template:0,1", [](const Seen& r) { return raw(r.templateId) <= 1; }},
        {"-template:0,1", [](const Seen& r) { return raw(r.templateId) > 1; }},
        {"source:ssh", [](const Seen& r) { return isPart(r.source, "ssh"); }},
        {"source!=OpenSSH_2k.log", [](const Seen& r) { return r.source != "OpenSSH_2k.log"; }},
        {"component:data", [](const Seen& r) { return isPart(r.component, "data"); }},
        {"component=dfs.FSNamesystem", [](const Seen& r) { return r.component == "dfs.FSNamesystem"; }},
        {"component:*xceiver", [](const Seen& r) { return isPart(r.component, "xceiver"); }},
        {"after:10:00", [](const Seen& r) { return r.minuteOfDay() >= 600; }},
        {"after:10:00 before:10:30",
         [](const Seen& r) { return r.minuteOfDay() >= 600 && r.minuteOfDay() < 630; }},
        {"before:2015-01-01",
         [](const Seen& r) { return r.time < Timestamp(std::chrono::seconds(1420070400)); }},
        {"after:2008-11-10T12:00",
         [](const Seen& r) { return r.time >= Timestamp(std::chrono::seconds(1226318400)); }},
        {"host:labsz", [](const Seen& r) { return isPart(r.host, "labsz"); }},
        {"$1:173.234.31.186 OR $2:173.234.31.186 OR $3:173.234.31.186",
         [](const Seen& r) {
             for (std::size_t i = 0; i < std::min<std::size_t>(3, r.values.size()); ++i)
                 if (r.values[i] == "173.234.31.186") return true;
             return false;
         }},
        {"severity>=information block -after:20:00",
         [](const Seen& r) {
             return r.severity >= S::information && r.hasAnyCase("block") && r.minuteOfDay() < 1200;
         }},
    };
    return cases;
}

/// A quiet day with durations, sizes, sessions, secrets, stack traces and letters beyond ASCII.
std::string planted() {
    std::string text;
    for (int i = 0; i < 3000; ++i) {
        char line[200];
        std::snprintf(line, sizeof line, "2026-03-01T%02d:%02d:%02dZ %s n%d app[%d]: ", i / 200, i / 4 % 60,
                      i % 60, i % 97 == 0 ? "ERROR" : "INFO", i % 5, i % 3);
        text += line;
        if (i % 4 == 0)
            text += "request served in " + std::to_string(i * 7 % 4000) + " ms size=" + std::to_string(i);
        else if (i % 4 == 1)
            text += "cache took " + std::to_string(i % 9) + "." + std::to_string(i % 10) + "s";
        else if (i % 50 == 2)
            text += "login of ada with password=hunter2-" + std::to_string(i) + " done";
        else if (i % 50 == 3)
            text += "broke down\n  at Frame::inner(x)\n  at Frame::outer";
        else
            text +=
                "Gr\xC3\xBC\xC3\x9F"
                "e from peer " +
                std::to_string(i % 11);
        text += '\n';
    }
    return text;
}

double number(const std::string& text) {
    return std::strtod(text.c_str(), nullptr);
}

}  // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatANaiveFilterFinds();
    void findsPlantedValues();
    void findsNoSecrets();
    void findsNoSecretsInTemplates();
    void staysInTheFilter();
    void readsOtherEncodings();
    void saysWhatCannotBeRead();
    void countsOnceWhatCannotBeRead();
    void stopsWhenAsked();
    void looksFirstWhereTemplatesSayIt();
    void keepsSearches();
};

void SearchTest::findsWhatANaiveFilterFinds() {
    if (!QDir(dataFolder()).exists()) QSKIP("the logs are not here");
    Opened opened;
    std::vector<std::string> paths;
    for (const char* system : {"HDFS", "OpenSSH", "BGL", "Hadoop", "Zookeeper", "Apache"})
        paths.push_back(dataFolder().toStdString() + "/loghub_2k/" + system + "/" + system + "_2k.log");
    for (const std::string& path : paths) QVERIFY2(QFile::exists(QString::fromStdString(path)), path.c_str());
    analyze(opened, paths);
    const std::vector<Seen> seen = seenIn(opened);
    QVERIFY(seen.size() >= 11'000);
    for (const bool indexed : {false, true}) {
        if (indexed) index(opened);
        for (const Case& one : realCases()) {
            std::size_t hits = 0;
            compare(opened, seen, one, hits);
            if (one.mustFind) QVERIFY2(hits > 0, one.query);
        }
    }
}

void SearchTest::findsPlantedValues() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", planted())});
    opened.project->revealSecrets(true);
    const std::vector<Seen> seen = seenIn(opened);
    QCOMPARE(seen.size(), std::size_t(3000));
    const auto after = [](const Seen& r, const char* words) {
        const std::size_t at = r.text.find(words);
        return at == std::string::npos ? -1 : number(r.text.substr(at + std::strlen(words)));
    };
    const auto milliseconds = [&](const Seen& r) {
        return std::max(after(r, "served in "),
                        after(r, "cache took ") < 0 ? -1 : after(r, "cache took ") * 1000);
    };
    const std::vector<Case> cases{
        {"duration>2s", [&](const Seen& r) { return milliseconds(r) > 2000; }},
        {"duration<=500ms", [&](const Seen& r) { return milliseconds(r) >= 0 && milliseconds(r) <= 500; }},
        // What is called a size counts bytes where no unit says otherwise.
        {"size>=2900", [&](const Seen& r) { return after(r, "size=") >= 2900; }},
        {"size<1kB", [&](const Seen& r) { return after(r, "size=") >= 0 && after(r, "size=") < 1000; }},
        {"size:400", [&](const Seen& r) { return after(r, "size=") == 400; }},
        {"size:2kB", [&](const Seen& r) { return after(r, "size=") == 2000; }},
        {"size!=400", [&](const Seen& r) { return after(r, "size=") >= 0 && after(r, "size=") != 400; }},
        {"peer:7", [&](const Seen& r) { return after(r, "peer ") == 7; }},
        {"peer!=7", [&](const Seen& r) { return after(r, "peer ") >= 0 && after(r, "peer ") != 7; }},
        {"peer:1,2 OR peer>9",
         [&](const Seen& r) {
             const double peer = after(r, "peer ");
             return peer == 1 || peer == 2 || peer > 9;
         }},
        {"gr\xC3\xBC\xC3\x9F"
         "e",
         [](const Seen& r) {
             return r.has(
                 "Gr\xC3\xBC\xC3\x9F"
                 "e");
         }},
        {"frame::outer", [](const Seen& r) { return r.has("Frame::outer"); }},
        {"/^  at Frame::inner/", [](const Seen& r) { return r.has("Frame::inner"); }},
        {"/down$/", [](const Seen& r) { return r.has("broke down\n"); }},
        {"severity:error duration>1s",
         [&](const Seen& r) { return r.severity == Severity::error && milliseconds(r) > 1000; }},
        {"hunter2", [](const Seen& r) { return r.has("hunter2"); }},
    };
    for (const bool indexed : {false, true}) {
        if (indexed) index(opened);
        for (const Case& one : cases) {
            std::size_t hits = 0;
            compare(opened, seen, one, hits);
            QVERIFY2(hits > 0, one.query);
        }
    }
}

void SearchTest::findsNoSecrets() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", planted())});
    const std::size_t all = opened.snapshot->recordCount();
    QCOMPARE(found(opened, "hunter2").size(), std::size_t(0));
    QCOMPARE(found(opened, "/password=h/").size(), std::size_t(0));
    QCOMPARE(found(opened, "/hunter\\d-\\d+/").size(), std::size_t(0));
    QCOMPARE(found(opened, "-hunter2").size(), all);
    const std::size_t logins = found(opened, "password").size();  // what announces it is no secret
    QVERIFY(logins > 0);
    QCOMPARE(found(opened, "password -hunter2").size(), logins);
    opened.project->revealSecrets(true);
    QCOMPARE(found(opened, "hunter2").size(), logins);
    QCOMPARE(found(opened, "-hunter2").size(), all - logins);
}

// A line that is always the same is a template with its secret in it.
void SearchTest::findsNoSecretsInTemplates() {
    std::string text;
    for (int i = 10; i < 60; ++i)
        text += "2026-03-01T00:00:" + std::to_string(i) +
                "Z INFO n1 app[3]: login with password=correcthorse done\n";
    Opened opened;
    analyze(opened, {write(opened, "app.log", text)});
    QVERIFY(opened.snapshot->templates().templates.front().text.find("correcthorse") != std::string::npos);
    QCOMPARE(found(opened, "template:login").size(), std::size_t(50));
    QCOMPARE(found(opened, "template:correcthorse").size(), std::size_t(0));
    const SearchVocabulary vocabulary = searchVocabulary(*opened.snapshot);
    const std::string login = "template:login", secret = "template:correcthorse";
    QCOMPARE(completeSearch(login, login.size(), vocabulary).suggestions.size(), std::size_t(1));
    QVERIFY(completeSearch(secret, secret.size(), vocabulary).suggestions.empty());
    opened.project->revealSecrets(true);
    QCOMPARE(found(opened, "template:correcthorse").size(), std::size_t(50));
}

void SearchTest::staysInTheFilter() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", planted())});
    Filter filter;
    filter.severities = 1 << raw(Severity::error);
    std::vector<RecordIndex> expected;
    for (const RecordIndex record : found(opened, "served"))
        if (opened.snapshot->severity(record) == Severity::error) expected.push_back(record);
    QVERIFY(!expected.empty());
    QCOMPARE(found(opened, "served", filter), expected);
    QCOMPARE(found(opened, "", filter).size(), found(opened, "severity:error").size());
}

// Latin-1, carriage returns and colours: what is shown is what is searched.
void SearchTest::readsOtherEncodings() {
    std::string latin, carriage, colours;
    for (int i = 0; i < 2000; ++i) {
        const std::string stamp = "2026-03-01T00:" + std::to_string(10 + i / 50) + ":" +
                                  std::to_string(10 + i % 50) + "Z INFO n1 app[3]: ";
        const std::string number = "number " + std::to_string(i % 7);
        latin += stamp +
                 "Stra\xDF"
                 "e " +
                 number + "\n";
        carriage += stamp + "ends with " + number + "\r\n";
        colours += stamp +
                   "\x1b[31mred\x1b[0m"
                   "dish " +
                   number + "\n";
    }
    const auto check = [](Opened& opened, const std::vector<Case>& cases) {
        const std::vector<Seen> seen = seenIn(opened);
        QCOMPARE(seen.size(), std::size_t(2000));
        for (const bool indexed : {false, true}) {
            if (indexed) index(opened);
            for (const Case& one : cases) {
                std::size_t hits = 0;
                compare(opened, seen, one, hits);
                QVERIFY2(hits > 0, one.query);
            }
        }
    };
    const Case ends{"/number 3$/", [](const Seen& r) { return r.text.ends_with("number 3"); }};
    Opened western, dos, coloured;
    analyze(western, {write(western, "latin.log", latin)}, "ISO-8859-1");
    check(western, {{"Stra\xC3\x9F"
                     "e",
                     [](const Seen& r) {
                         return r.has(
                             "Stra\xC3\x9F"
                             "e");
                     }},
                    ends});
    analyze(dos, {write(dos, "carriage.log", carriage)});
    check(dos, {{"\"with number 3\"", [](const Seen& r) { return r.has("with number 3"); }}, ends});
    analyze(coloured, {write(coloured, "colours.log", colours)});
    check(coloured, {{"reddish", [](const Seen& r) { return r.has("reddish"); }}, ends});
}

void SearchTest::saysWhatCannotBeRead() {
    Opened opened;
    const std::string file = write(opened, "app.log", planted());
    analyze(opened, {file});
    QVERIFY(QFile::remove(QString::fromStdString(file)));
    SearchSummary summary;
    QCOMPARE(found(opened, "severity:error served", {}, &summary).size(), std::size_t(0));
    QCOMPARE(summary.unreadable, found(opened, "severity:error").size());
    QVERIFY(!summary.problem.empty());
    QCOMPARE(found(opened, "-served").size(), std::size_t(0));  // nobody can know
}

// A record in which several terms cannot be looked for is counted once.
void SearchTest::countsOnceWhatCannotBeRead() {
    Opened opened;
    const std::string file = write(opened, "app.log", planted());
    analyze(opened, {file});
    QVERIFY(QFile::resize(QString::fromStdString(file), 100));
    SearchSummary one, several;
    found(opened, "severity:error served", {}, &one);
    QVERIFY(one.unreadable > 0);
    found(opened, "severity:error (served OR $1:7 OR $2:8)", {}, &several);
    QCOMPARE(several.unreadable, one.unreadable);
}

void SearchTest::stopsWhenAsked() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", planted())});
    StopToken stop;
    stop.request();
    TaskContext task({}, stop);
    const auto query = parseSearch("served", {});
    const auto summary = opened.project->search(
        opened.snapshot, *query, {}, [](std::span<const RecordIndex>, std::uint64_t) {}, task);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::cancelled);
}

// What a template says itself is looked for in its chunks first: the one that is last in the log is told
// first.
void SearchTest::looksFirstWhereTemplatesSayIt() {
    std::string text;
    const auto line = [](int second, const std::string& message) {
        char stamp[64];
        std::snprintf(stamp, sizeof stamp, "2026-03-01T%02d:%02d:%02dZ INFO n1 app[3]: ", second / 3600,
                      second / 60 % 60, second % 60);
        return stamp + message + '\n';
    };
    for (int i = 0; i < 200'000; ++i)
        text += line(i / 10, "peer " + std::to_string(i % 11) + " is quiet for now");
    for (int i = 0; i < 3; ++i) text += line(20'000 + i, "the kettle boils");
    Opened opened;
    analyze(opened, {write(opened, "app.log", text)});
    QVERIFY(opened.snapshot->chunks().size() > 2);
    const auto query = parseSearch("kettle", {});
    TaskContext task;
    std::size_t calls = 0, firstHit = 0;
    const auto summary = opened.project->search(
        opened.snapshot, *query, {},
        [&](std::span<const RecordIndex> hits, std::uint64_t) {
            ++calls;
            if (!hits.empty() && firstHit == 0) firstHit = calls;
        },
        task);
    QVERIFY(summary);
    QCOMPARE(summary->hits, std::uint64_t(3));
    QCOMPARE(firstHit, std::size_t(1));
    QCOMPARE(calls, opened.snapshot->chunks().size());
}

void SearchTest::keepsSearches() {
    Opened opened;
    analyze(opened, {write(opened, "app.log", planted())});
    const auto remember = [&](const std::string& query) {
        return opened.project->changeSearches([&](SearchStore& store) { return store.remember(query); });
    };
    QVERIFY(opened.project->changeSearches([](SearchStore& store) {
        return store.save({"slow", "duration>2s"});
    }));
    QVERIFY(opened.project->changeSearches([](SearchStore& store) {
        return store.save({"bad", "severity>=error"});
    }));
    QVERIFY(opened.project->changeSearches([](SearchStore& store) {
        return store.save({"slow", "duration>3s"});
    }));
    for (int i = 0; i < 120; ++i) QVERIFY(remember("word" + std::to_string(i)));
    QVERIFY(remember("word100"));
    opened.project = std::move(*Project::open((opened.folder.path() + "/a.logwright").toStdString()));
    const auto recall = opened.project->searches();
    QVERIFY(recall);
    QCOMPARE(recall->saved, (std::vector<SavedSearch>{{"bad", "severity>=error"}, {"slow", "duration>3s"}}));
    QCOMPARE(recall->history.size(), std::size_t(100));
    QCOMPARE(recall->history[0], std::string("word100"));
    QCOMPARE(recall->history[1], std::string("word119"));
    QVERIFY(opened.project->changeSearches([](SearchStore& store) { return store.remove("bad"); }));
    QCOMPARE(opened.project->searches()->saved.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
