// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LogAnomaly's configuration as it is: what it says of patterns and behaviours becomes rules that work, and
// what is not used is told.

#include "engine/rules/loganomaly_config.h"

#include "engine/base/text_patterns.h"
#include "engine/rules/rule_set.h"

#include <QtTest>

using namespace logwright;

namespace {

constexpr const char* config = R"(
max_log_lines: 1000
enable_llm: true
top_percent: 5
llm:
  provider: ollama
  timeout: 30
detectors:
  lof: {enabled: true, neighbors: 5}
field_extraction:
  - name: org
    extractors: [orgId, org.id]
  - name: user
    regex: 'user=(\S+)'
additional_security_patterns:
  Vault Token: 'hvs\.[A-Za-z0-9]{24}'
additional_rule_based_patterns:
  - {name: Queue full, pattern: 'queue .* is full'}
behavioral_rules:
  - name: Failed logins
    type: count
    regex: 'login failed'
    group_by: user
    window_minutes: 5
    threshold: 6
  - name: Cross organisation
    type: distinct_count
    field: org
    group_by: user
    window_minutes: 60
    threshold: 2
  - {name: Errors, type: ratio, regex: ' 5\d\d ', threshold_ratio: 0.4, window_minutes: 10}
  - {name: By host, type: count, group_by: host, window_minutes: 10, threshold: 3}
)";

const Rule* named(const RulePack& pack, const char* name) {
    const auto found = std::ranges::find(pack.rules, name, &Rule::name);
    return found == pack.rules.end() ? nullptr : &*found;
}

bool matches(const std::string& pattern, const std::string& text) {
    const auto compiled = TextPatterns::compile(std::span(&pattern, 1));
    return !TextScanner(*compiled).scan(text).empty();
}

}  // namespace

class LogAnomalyConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loganomalyAdditionalPatternsWereNeverActive();
    void behaviours();
    void loganomalyMadeOneGroupWhereTheColumnWasMissing();
    void tellsWhatIsNotUsed();
    void thePackIsOneOfOurs();
    void fieldsThatAreCalledLikeOtherThings();
    void mistakes_data();
    void mistakes();
};

// They were merged when the program was loaded, before the configuration was read.
void LogAnomalyConfigTest::loganomalyAdditionalPatternsWereNeverActive() {
    const auto read = readLogAnomalyConfig(config, "config.yaml");
    QVERIFY2(read.ok(), read ? "" : read.error().message().c_str());
    const Rule* vault = named(read->pack, "vault-token");
    QVERIFY(vault != nullptr);
    QVERIFY(matches(vault->pattern, "got hvs.CAESIJabcdefGHIJKLmnopqr"));
    QCOMPARE(vault->reason, std::string("Possible Vault Token leakage"));
    QCOMPARE(vault->tags, std::vector<std::string>{"security"});
    const Rule* queue = named(read->pack, "queue-full");
    QVERIFY(queue != nullptr);
    QVERIFY(matches(queue->pattern, "QUEUE orders is FULL"));
}

void LogAnomalyConfigTest::behaviours() {
    const auto read = readLogAnomalyConfig(config, "config.yaml");
    QVERIFY(read.ok());
    const Behaviour& logins = *named(read->pack, "failed-logins")->behaviour;
    QCOMPARE(logins.count, std::uint64_t{6});
    QCOMPARE(logins.window, std::chrono::nanoseconds(std::chrono::minutes(5)));
    const auto set = RuleSet::compile(std::span(&read->pack, 1));
    QVERIFY2(set.ok(), set ? "" : set.error().message().c_str());
    QCOMPARE(set->value(0, logins.group, "login failed user=ada"), std::optional<std::string_view>("ada"));
    const Behaviour& cross = *named(read->pack, "cross-organisation")->behaviour;
    QCOMPARE(cross.measure, Behaviour::Measure::distinct);
    QCOMPARE(set->value(0, cross.distinct, R"({"org.id": "acme", "x": 1})"),
             std::optional<std::string_view>("acme"));
    const Behaviour& errors = *named(read->pack, "errors")->behaviour;
    QCOMPARE(errors.ratio, 0.4);
    QVERIFY(matches(errors.of, "any record"));
}

// A missing group column made all records one group, so that unrelated ones added up. It is told instead.
void LogAnomalyConfigTest::loganomalyMadeOneGroupWhereTheColumnWasMissing() {
    const auto read = readLogAnomalyConfig(config, "config.yaml");
    QVERIFY(read.ok());
    QVERIFY(named(read->pack, "by-host") == nullptr);
    QCOMPARE(read->unusedRules.size(), std::size_t{1});
    QVERIFY(read->unusedRules[0].find("'By host' wants the field 'host'") != std::string::npos);
}

void LogAnomalyConfigTest::tellsWhatIsNotUsed() {
    const auto read = readLogAnomalyConfig(config, "config.yaml");
    QVERIFY(read.ok());
    QCOMPARE(read->unusedKeys,
             (std::vector<std::string>{"max_log_lines", "enable_llm", "top_percent", "llm.provider",
                                       "llm.timeout", "detectors.lof.enabled", "detectors.lof.neighbors"}));
}

void LogAnomalyConfigTest::thePackIsOneOfOurs() {
    const auto read = readLogAnomalyConfig(config, "config.yaml");
    QVERIFY(read.ok());
    const auto again = readRulePack(rulePackYaml(read->pack), "again");
    QVERIFY2(again.ok(), again ? "" : again.error().message().c_str());
    QVERIFY(*again == read->pack);
}

// In a pack "session" is a record's session and a group of the expression goes before a field: written down
// and read again, the rules must mean the same.
void LogAnomalyConfigTest::fieldsThatAreCalledLikeOtherThings() {
    const auto read = readLogAnomalyConfig(R"(
field_extraction:
  - {name: session, regex: 'sid=(\S+)'}
  - {name: user, regex: 'user=(\S+)'}
behavioral_rules:
  - {name: By session, type: count, group_by: session, window_minutes: 5, threshold: 6}
  - {name: By user, type: count, regex: 'for (?P<user>\w+)', group_by: user, window_minutes: 5, threshold: 6}
)",
                                           "config.yaml");
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().message().c_str());
    const auto again = readRulePack(rulePackYaml(read->pack), "pack.yaml");
    QVERIFY2(again.ok(), again.ok() ? "" : again.error().message().c_str());
    for (const RulePack* pack : {&read->pack, &*again}) {
        for (const auto& [name, expression] :
             {std::pair("by-session", "(?i)sid=(\\S+)"), {"by-user", "(?i)user=(\\S+)"}}) {
            const Rule* rule = named(*pack, name);
            QVERIFY(rule && rule->behaviour);
            QCOMPARE(rule->behaviour->group.kind, RuleKey::Kind::field);
            QCOMPARE(rule->behaviour->group.pattern, std::string(expression));
        }
    }
    const auto refused = readRulePack("name: a\nfields: {source: 'x'}\nrules: []\n", "pack.yaml");
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message().find("'source'") != std::string::npos);
}

void LogAnomalyConfigTest::mistakes_data() {
    QTest::addColumn<std::string>("yaml");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* yaml, const char* words) {
        QTest::newRow(name) << std::string(yaml) << words;
    };
    row("no settings", "- a", "config.yaml:1: settings by name");
    row("bad pattern", "additional_security_patterns:\n  a: '('", "config.yaml:2: '(': missing )");
    row("no threshold", "behavioral_rules:\n  - {name: a, window_minutes: 5}", "config.yaml:2");
    row("unknown type", "behavioral_rules:\n  - {name: a, type: sum, window_minutes: 5, threshold: 2}",
        "config.yaml:2: 'sum' is none of");
    row("unknown key", "behavioral_rules:\n  - {name: a, colour: red}", "config.yaml:2: 'colour'");
    row("no ratio", "behavioral_rules:\n  - {name: a, type: ratio, window_minutes: 5}", "config.yaml");
}

void LogAnomalyConfigTest::mistakes() {
    QFETCH(std::string, yaml);
    QFETCH(QString, words);
    const auto read = readLogAnomalyConfig(yaml, "config.yaml");
    QVERIFY(!read.ok());
    const QString error = QString::fromStdString(read.error().message());
    QVERIFY2(error.startsWith(words), qPrintable(error));
}

QTEST_APPLESS_MAIN(LogAnomalyConfigTest)
#include "loganomaly_config_test.moc"
