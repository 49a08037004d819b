// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of searches: what a line means, what is wrong with it and where, and how it is said in words.

#include "engine/search/query_words.h"
#include "engine/search/search_query.h"
#include "engine/search/text_search.h"

#include <QtTest>

#include <set>

using namespace logwright;

namespace {

const ParameterNames parameters{"duration", "ipv4", "port", "size"};

// The expression with its terms as numbers: "(0 & !(1 | 2))".
std::string shape(const SearchExpression& expression) {
    if (expression.kind == SearchExpression::Kind::term) return std::to_string(expression.term);
    if (expression.kind == SearchExpression::Kind::none) return "!" + shape(expression.parts.front());
    std::string text = "(";
    for (const SearchExpression& part : expression.parts) {
        if (text.size() > 1) text += expression.kind == SearchExpression::Kind::all ? " & " : " | ";
        text += shape(part);
    }
    return text + ')';
}

SearchQuery parsed(const char* typed) {
    auto query = parseSearch(typed, parameters);
    if (!query) qFatal("%s: %s", typed, query.error().message().c_str());
    return *query;
}

}  // namespace

class QueryTest : public QObject {
    Q_OBJECT
private slots:
    void joinsTerms_data();
    void joinsTerms();
    void readsTexts();
    void readsFields();
    void readsTimes_data();
    void readsTimes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void mindsCapitals_data();
    void mindsCapitals();
    void saysItInWords();
    void looksThroughManyAsThroughOne_data();
    void looksThroughManyAsThroughOne();
};

void QueryTest::joinsTerms_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* typed, const char* expected) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(expected);
    };
    add("a", "0");
    add("a b", "(0 & 1)");
    add("a AND b", "(0 & 1)");
    add("a OR b", "(0 | 1)");
    add("a b OR c d", "((0 & 1) | (2 & 3))");
    add("a (b OR c) d", "(0 & (1 | 2) & 3)");
    add("-a", "!0");
    add("NOT a b", "(!0 & 1)");
    add("-(a OR b) c", "(!(0 | 1) & 2)");
    add("--a", "!!0");
    add("a OR -b OR c", "(0 | !1 | 2)");
    add("severity:error OR /x+/ \"y z\"", "(0 | (1 & 2))");
}

void QueryTest::joinsTerms() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(shape(parsed(typed).expression)), expected);
}

void QueryTest::readsTexts() {
    const auto text = [](const char* typed) {
        const SearchQuery query = parsed(typed);
        return query.terms.size() == 1 ? QByteArray::fromStdString(query.terms.front().values.front())
                                       : QByteArray("?");
    };
    QCOMPARE(text("word"), "word");
    QCOMPARE(text("\"two words\""), "two words");
    QCOMPARE(text("\"a \\\"b\\\" \\\\ c\""), "a \"b\" \\ c");
    QCOMPARE(text("/var/log/messages"), "/var/log/messages");  // a path is no expression
    QCOMPARE(text("http://host:80/x"), "http://host:80/x");
    QCOMPARE(text("main()"), "main()");
    QCOMPARE(text("(f(x))"), "f(x)");
    QCOMPARE(text("a->b"), "a->b");
    QCOMPARE(text("and"), "and");
    QCOMPARE(text("unknown:12"), "unknown:12");
    QCOMPARE(text("/a\\/b\\d/"), "a/b\\d");
    QCOMPARE(parsed("/a\\/b\\d/").terms.front().field, SearchField::expression);
    QVERIFY(parsed("   ").empty());
}

void QueryTest::readsFields() {
    QCOMPARE(parsed("severity:error").terms.front().severities, 1 << 5);
    QCOMPARE(parsed("severity:ERR,fatal").terms.front().severities, (1 << 5) | (1 << 6));
    QCOMPARE(parsed("severity>=warning").terms.front().severities, (1 << 4) | (1 << 5) | (1 << 6));
    QCOMPARE(parsed("severity<warning").terms.front().severities, (1 << 1) | (1 << 2) | (1 << 3));
    QCOMPARE(parsed("severity!=none").terms.front().severities & 0x7F, 0x7E);
    const SearchTerm names = parsed("component:a,b").terms.front();
    QCOMPARE(names.field, SearchField::component);
    QCOMPARE(names.values, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(parsed("source=\"a, b\"").terms.front().values, (std::vector<std::string>{"a, b"}));
    const SearchTerm duration = parsed("Duration>2s").terms.front();
    QCOMPARE(duration.field, SearchField::parameter);
    QCOMPARE(duration.comparison, TermComparison::greater);
    QCOMPARE(duration.parameter, std::string("duration"));
    QCOMPARE(parsed("$2:22").terms.front().parameter, std::string("$2"));
    QCOMPARE(parsed("(template:12)").terms.front().values, (std::vector<std::string>{"12"}));
}

void QueryTest::readsTimes_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("ofDay");
    QTest::newRow("time of day") << QByteArray("after:10:02") << qint64(36120) << true;
    QTest::newRow("with seconds") << QByteArray("before:23:59:59") << qint64(86399) << true;
    QTest::newRow("end of the day") << QByteArray("before:24:00") << qint64(86400) << true;
    QTest::newRow("date") << QByteArray("after:2015-10-18") << qint64(1445126400) << false;
    QTest::newRow("both") << QByteArray("after:2015-10-18T18:01:47") << qint64(1445191307) << false;
    QTest::newRow("with a blank") << QByteArray("after:\"2015-10-18 18:01:47\"") << qint64(1445191307)
                                  << false;
}

void QueryTest::readsTimes() {
    QFETCH(QByteArray, typed);
    QFETCH(qint64, seconds);
    QFETCH(bool, ofDay);
    const SearchTime time = parsed(typed).terms.front().time;
    QCOMPARE(std::holds_alternative<std::chrono::nanoseconds>(time), ofDay);
    const auto held =
        ofDay ? std::get<std::chrono::nanoseconds>(time) : std::get<Timestamp>(time).time_since_epoch();
    QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(held).count(), seconds);
}

void QueryTest::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    const auto add = [](const char* typed, const char* where, const char* what) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(where) << QByteArray(what);
    };
    add("a OR", "character 5", "missing here");
    add("OR a", "character 1", "missing before this");
    add("(a b", "character 1", "not closed");
    add("a)  b", "character 1", "");
    add("a b )", "character 5", "nothing is open");
    add("()", "character 2", "missing before this");
    add("\"open", "character 1", "not closed");
    add("\"\"", "character 1", "nothing stands in it");
    add("x /a(b/", "character 3", "does not work");
    add("/x*/", "character 1", "does not work");
    add("severity:loud", "character 1", "is no severity");
    add("a severity:", "character 3", "missing");
    add("after:later", "character 1", "is no time");
    add("after:25:00", "character 1", "is no time");
    add("before:24:01", "character 1", "is no time");
    add("before:24:00:00.5", "character 1", "is no time");
    add("severity>none", "character 1", "has no order");
    add("severity<trace", "character 1", "no severity is < trace");
    add("finding:thing", "character 1", "is no detector");
    add("template>3", "character 1", "has no order");
    add("duration>2", "character 1", "has a unit");
    add("size>big", "character 1", "is no number");
    add("$0:1", "character 1", "is no place");
}

void QueryTest::saysWhatIsWrong() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const auto query = parseSearch(typed.toStdString(), parameters);
    if (what.isEmpty()) {
        QVERIFY(query);  // a parenthesis inside a word is a part of it
        return;
    }
    QVERIFY(!query);
    QCOMPARE(QByteArray::fromStdString(query.error().where), where);
    QVERIFY2(query.error().what.find(what.toStdString()) != std::string::npos, query.error().what.c_str());
    QVERIFY(!query.error().remedy.empty());
}

void QueryTest::mindsCapitals_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("small") << QByteArray("failed login") << false;
    QTest::newRow("one capital") << QByteArray("failed Login") << true;
    QTest::newRow("classes of an expression") << QByteArray("/\\S+\\D/") << false;
    QTest::newRow("expression") << QByteArray("/Fail/") << true;
    QTest::newRow("a field's value") << QByteArray("component:DataNode failed") << false;
}

void QueryTest::mindsCapitals() {
    QFETCH(QByteArray, typed);
    QFETCH(bool, expected);
    QCOMPARE(parsed(typed).matchCase, expected);
}

void QueryTest::saysItInWords() {
    QCOMPARE(
        QByteArray::fromStdString(searchWords(parsed("timeout severity>=error -(host:n7 OR after:10:02)"))),
        "Records that contain \"timeout\" and are of severity error or fatal and do not (have \"n7\" in the "
        "name "
        "of their host or are at or after 10:02:00 (UTC) on any day); capitals do not matter");
    QCOMPARE(QByteArray::fromStdString(searchWords(parsed(""))), "All records");
}

void QueryTest::looksThroughManyAsThroughOne_data() {
    QTest::addColumn<QByteArray>("typed");
    for (const char* typed :
         {"an", "Ba", "a b OR c", "/a+/", "/^b.*c$/", "/a\\s+b/", "/\\Aab/", "/c$/", "/[^a]b/", "an /n{2}/"})
        QTest::newRow(typed) << QByteArray(typed);
}

// Any text cut into records at random: what is found in all at once is what is found in each.
void QueryTest::looksThroughManyAsThroughOne() {
    QFETCH(QByteArray, typed);
    const auto terms = TextTerms::compile(parsed(typed));
    QVERIFY(terms);
    TextSearcher searcher(*terms);
    std::srand(7);
    for (int round = 0; round < 300; ++round) {
        std::string block;
        std::vector<std::uint64_t> bounds{1000};
        for (int record = 0; record < 12; ++record) {
            for (int lines = 1 + std::rand() % 2; lines > 0; --lines) {
                for (int i = std::rand() % 9; i > 0; --i) block += "aAbBcn \t"[std::rand() % 8];
                block += '\n';
            }
            bounds.push_back(1000 + block.size());
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> expected, found;
        for (std::uint32_t i = 0; i + 1 < bounds.size(); ++i) {
            const auto text = std::string_view(block).substr(bounds[i] - 1000, bounds[i + 1] - bounds[i]);
            for (const std::uint32_t term : searcher.scanOne(withoutLineEnd(text)))
                expected.insert({i, term});
        }
        if (!searcher.canScanTogether(block)) continue;
        std::vector<TextHit> hits;
        searcher.scanTogether(block, bounds, hits);
        for (const TextHit& hit : hits) found.insert({hit.record, hit.term});
        QCOMPARE(found, expected);
    }
}

QTEST_APPLESS_MAIN(QueryTest)
#include "query_test.moc"
