// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rule packs: those that come with the program match what they say, YAML is read or refused with its place,
// and many expressions in one pass say what each alone says.

#include "engine/base/text_patterns.h"
#include "engine/rules/rule_set.h"

#include <QtTest>

using namespace logwright;

namespace {

/// Whether the rule's own expression matches.
bool matches(const Rule& rule, const std::string& text) {
    const auto patterns = TextPatterns::compile(std::span(&rule.pattern, 1));
    return !TextScanner(*patterns).scan(text).empty();
}

std::string errorOf(const std::string& yaml) {
    const auto pack = readRulePack(yaml, "own.yaml");
    return pack ? "" : pack.error().message();
}

}  // namespace

class RulePacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesOfOurs();
    void everyRuleHasExamplesAndWords();
    void oursDoNotClash();
    void readsAllKeys();
    void writtenPacksReadTheSame();
    void mistakes_data();
    void mistakes();
    void aPackOfOnesOwnTakesThePlaceOfOurs();
    void twoPacksMayNotShareARule();
    void capturesAndFields();
    void manyPatternsSayWhatEachAloneSays();
    void aPatternThatMatchesNothingAtAllIsRefused();
};

void RulePacksTest::examplesOfOurs() {
    QVERIFY(builtInRulePacks().size() >= 3);
    for (const RulePack& pack : builtInRulePacks()) {
        for (const Rule& rule : pack.rules) {
            for (const std::string& line : rule.examples)
                QVERIFY2(matches(rule, line), (rule.name + ": " + line).c_str());
            for (const std::string& line : rule.counterexamples)
                QVERIFY2(!matches(rule, line), (rule.name + ": " + line).c_str());
        }
    }
}

void RulePacksTest::everyRuleHasExamplesAndWords() {
    for (const RulePack& pack : builtInRulePacks()) {
        for (const Rule& rule : pack.rules) {
            QVERIFY2(!rule.examples.empty() && !rule.tags.empty(), rule.name.c_str());
            QVERIFY2(rule.reason != rule.name, rule.name.c_str());
        }
    }
}

void RulePacksTest::oursDoNotClash() {
    const auto set = RuleSet::compile(builtInRulePacks());
    QVERIFY2(set.ok(), set ? "" : set.error().message().c_str());
    QVERIFY(set->rules().size() >= 40);
}

void RulePacksTest::readsAllKeys() {
    const auto pack = readRulePack(R"(
name: shop
title: The shop
fields: {customer: 'customer=(\d+)'}
rules:
  - {name: refused, pattern: 'refused \S+', reason: A refund was refused, severity: error, tags: [a, b]}
  - {name: many, pattern: 'granted (?P<id>\d+)', window: 1 h, group: customer, distinct: id, count: 5}
  - {name: share, pattern: 'no', of: 'no|yes', ratio: 0.25, count: 8, window: 90 s, group: source}
)",
                                   "shop.yaml");
    QVERIFY2(pack.ok(), pack ? "" : pack.error().message().c_str());
    QCOMPARE(pack->title, std::string("The shop"));
    const Rule& refused = pack->rules[0];
    QCOMPARE(refused.severity, Severity::error);
    QCOMPARE(refused.tags, (std::vector<std::string>{"a", "b"}));
    QVERIFY(!refused.behaviour);
    const Behaviour& many = *pack->rules[1].behaviour;
    QCOMPARE(many.measure, Behaviour::Measure::distinct);
    QCOMPARE(many.window, std::chrono::nanoseconds(std::chrono::hours(1)));
    QVERIFY(many.group == (RuleKey{RuleKey::Kind::field, "customer", "customer=(\\d+)"}));
    QVERIFY(many.distinct == (RuleKey{RuleKey::Kind::capture, "id", ""}));
    QCOMPARE(pack->rules[1].reason, std::string("many"));
    const Behaviour& share = *pack->rules[2].behaviour;
    QCOMPARE(share.measure, Behaviour::Measure::ratio);
    QCOMPARE(share.ratio, 0.25);
    QCOMPARE(share.count, std::uint64_t{8});
    QVERIFY(share.group.kind == RuleKey::Kind::source);
}

void RulePacksTest::writtenPacksReadTheSame() {
    for (const RulePack& pack : builtInRulePacks()) {
        const auto again = readRulePack(rulePackYaml(pack), "again");
        QVERIFY2(again.ok(), again ? "" : again.error().message().c_str());
        QVERIFY(*again == pack);
    }
}

void RulePacksTest::mistakes_data() {
    QTest::addColumn<std::string>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* yaml, const char* place, const char* words) {
        QTest::newRow(name) << std::string(yaml) << place << words;
    };
    row("no pack", "just words", "own.yaml:1", "a pack with a name");
    row("no name", "rules: []", "own.yaml:1", "a pack wants a name");
    row("not YAML", "name: a\nrules: [", "own.yaml:2", "");
    row("unknown key", "name: a\nrules:\n  - name: b\n    pattern: c\n    colour: red", "own.yaml:5",
        "'colour' is not a key");
    row("no pattern", "name: a\nrules:\n  - name: b", "own.yaml:3", "wants a pattern");
    row("bad pattern", "name: a\nrules:\n  - name: b\n    pattern: 'a(b'", "own.yaml:4", "missing )");
    row("reference back", "name: a\nrules:\n  - name: b\n    pattern: '(a)\\1'", "own.yaml:4",
        "invalid escape");
    row("bad severity", "name: a\nrules:\n  - {name: b, pattern: c,\n     severity: awful}", "own.yaml:4",
        "'awful' is no severity");
    row("bad window", "name: a\nrules:\n  - {name: b, pattern: c, count: 2,\n     window: soon}",
        "own.yaml:4", "'soon' is no span of time");
    row("endless window", "name: a\nrules:\n  - {name: b, pattern: c, count: 2,\n     window: 99999 days}",
        "own.yaml:4", "between a second and a year");
    row("no window", "name: a\nrules:\n  - {name: b, pattern: c,\n     count: 2}", "own.yaml:4",
        "count wants a window");
    row("no count", "name: a\nrules:\n  - {name: b, pattern: c,\n     window: 1 h}", "own.yaml:4",
        "wants a count or a ratio");
    row("bad count", "name: a\nrules:\n  - {name: b, pattern: c, window: 1 h,\n     count: -2}", "own.yaml:4",
        "a whole number");
    row("bad ratio", "name: a\nrules:\n  - {name: b, pattern: c, window: 1 h, of: d,\n     ratio: 1.5}",
        "own.yaml:4", "a share above 0");
    row("ratio of nothing", "name: a\nrules:\n  - {name: b, pattern: c, window: 1 h,\n     ratio: 0.5}",
        "own.yaml:4", "ratio wants 'of'");
    row("no such group",
        "name: a\nrules:\n  - {name: b, pattern: c, window: 1 h, count: 2,\n     group: who}", "own.yaml:4",
        "'who' is neither");
    row("twice", "name: a\nrules:\n  - {name: b, pattern: c}\n  - {name: b, pattern: d}", "own.yaml:4",
        "two rules 'b'");
    row("a list for a text", "name: a\nrules:\n  - name: b\n    pattern: [c]", "own.yaml:4",
        "a text is expected");
    row("not UTF-8", "name: a\xff\nrules: []", "own.yaml", "no UTF-8");
    row("blank in a name", "name: a b\nrules: []", "own.yaml:1", "'a b' is no name");
}

void RulePacksTest::mistakes() {
    QFETCH(std::string, yaml);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QString error = QString::fromStdString(errorOf(yaml));
    QVERIFY2(error.startsWith(place), qPrintable(error));
    QVERIFY2(error.contains(words), qPrintable(error));
}

void RulePacksTest::aPackOfOnesOwnTakesThePlaceOfOurs() {
    std::vector<RulePack> packs = builtInRulePacks();
    packs.push_back({"web", "Mine", {}, {{"only", "x", "Only", Severity::warning, {}, {}, {}, {}}}});
    const auto set = RuleSet::compile(packs);
    QVERIFY(set.ok());
    const auto has = [&](const char* name) {
        return std::ranges::find(set->rules(), name, &Rule::name) != set->rules().end();
    };
    QVERIFY(has("only"));
    QVERIFY(!has("sql-injection"));
    QVERIFY(has("root-login"));
}

void RulePacksTest::twoPacksMayNotShareARule() {
    const Rule rule{"same", "x", "x", Severity::warning, {}, {}, {}, {}};
    const std::vector<RulePack> packs{{"a", "", {}, {rule}}, {"b", "", {}, {rule}}};
    const auto set = RuleSet::compile(packs);
    QVERIFY(!set.ok());
    QVERIFY(set.error().message().find("'a' and 'b'") != std::string::npos);
}

void RulePacksTest::capturesAndFields() {
    const auto pack = readRulePack(R"(
name: shop
fields: {customer: 'customer=(\d+)'}
rules:
  - {name: many, pattern: 'granted (?P<id>\d+)?', window: 1 h, group: customer, distinct: id, count: 5}
)",
                                   "");
    const auto set = RuleSet::compile(std::span(&*pack, 1));
    QVERIFY(set.ok());
    const Behaviour& behaviour = *set->rules()[0].behaviour;
    const std::string text = "\xff granted 17 to customer=42";
    QCOMPARE(set->value(0, behaviour.distinct, text), std::optional<std::string_view>("17"));
    QCOMPARE(set->value(0, behaviour.group, text), std::optional<std::string_view>("42"));
    QVERIFY(!set->value(0, behaviour.distinct, "granted nothing"));
    QVERIFY(!set->value(0, behaviour.group, "granted 17"));
}

void RulePacksTest::manyPatternsSayWhatEachAloneSays() {
    std::vector<std::string> patterns, lines;
    for (const RulePack& pack : builtInRulePacks()) {
        for (const Rule& rule : pack.rules) {
            patterns.push_back(rule.pattern);
            std::ranges::copy(rule.examples, std::back_inserter(lines));
        }
    }
    const auto together = TextPatterns::compile(patterns);
    QVERIFY(together.ok());
    TextScanner scanner(*together);
    std::vector<TextPatterns> singles;
    for (const std::string& pattern : patterns)
        singles.push_back(std::move(*TextPatterns::compile(std::span(&pattern, 1))));
    for (const std::string& line : lines) {
        std::vector<std::uint32_t> alone;
        for (std::uint32_t i = 0; i < singles.size(); ++i) {
            if (!TextScanner(singles[i]).scan(line).empty()) alone.push_back(i);
        }
        const auto all = scanner.scan(line);
        QCOMPARE(std::vector<std::uint32_t>(all.begin(), all.end()), alone);
    }
}

void RulePacksTest::aPatternThatMatchesNothingAtAllIsRefused() {
    QVERIFY(!checkTextPattern("a*").ok());
    QVERIFY(!checkTextPattern("").ok());
    QVERIFY(checkTextPattern("a+").ok());
}

QTEST_APPLESS_MAIN(RulePacksTest)
#include "rule_packs_test.moc"
