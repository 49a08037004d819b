// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report on a small project made by hand. Qt's XML reader is the judge of whether the page is well formed
// and of what a browser would show.

#include "engine/report/report.h"

#include "engine/base/text.h"
#include "engine/report/charts.h"
#include "engine/report/filter_words.h"
#include "engine/report/insight_export.h"
#include "engine/report/markdown_text.h"
#include "engine/report/markup.h"
#include "engine/report/report_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace logwright;
using namespace std::chrono_literals;

namespace {

constexpr const char* hostile = "</td><script>alert('x')</script> & \"<*>\" \x1b[31m \xff end";

Timestamp at(std::chrono::seconds after) {
    return Timestamp(std::chrono::sys_days(std::chrono::year(2025) / 3 / 3) + 6h + after);
}

constexpr std::size_t index(Severity severity) {
    return static_cast<std::size_t>(severity);
}

/// Three records an hour apart, two templates, three sources.
Snapshot::Parts smallParts() {
    Snapshot::Parts parts;
    SourceInfo good;
    good.display = "app1/orders.log";
    good.format = "log4j";
    good.formatShare = 0.9;
    good.encoding = "UTF-8";
    good.state = SourceInfo::State::read;
    good.bytes = 1'500'000;
    good.lines = 1234;
    good.records = 3;
    SourceInfo broken;
    broken.id = SourceId{1};
    broken.display = hostile;
    broken.state = SourceInfo::State::failed;
    broken.note = hostile;
    SourceInfo skipped;
    skipped.id = SourceId{2};
    skipped.display = "logo.png";
    skipped.state = SourceInfo::State::skipped;
    parts.sources = {good, broken, skipped};

    auto chunk = std::make_shared<EventChunk>();
    chunk->time = {at(0s), at(3600s), at(7200s)};
    chunk->group = {GroupId{0}, GroupId{0}, GroupId{1}};
    chunk->flags = {static_cast<std::uint8_t>(Severity::information),
                    static_cast<std::uint8_t>(Severity::information),
                    static_cast<std::uint8_t>(Severity::error)};
    chunk->span = spanOf(*chunk);
    parts.chunks = {chunk};
    parts.templates.templates = {{TemplateId{0}, "Order <*> accepted", {SlotType::number}},
                                 {TemplateId{1}, hostile, {SlotType::word}}};
    parts.templates.templateOfGroup = {TemplateId{0}, TemplateId{1}};
    parts.complete = true;
    return parts;
}

TemplateStatistics templateRow(std::uint32_t id, std::uint64_t count, Severity severity) {
    TemplateStatistics row;
    row.id = TemplateId{id};
    row.total = row.count = count;
    row.bySeverity[index(severity)] = count;
    row.first = at(0s);
    row.last = at(7200s);
    row.rate = {static_cast<std::uint32_t>(count), 0, 1};
    return row;
}

Statistics smallStatistics() {
    Statistics statistics;
    statistics.templates = {templateRow(0, 2, Severity::information), templateRow(1, 1, Severity::error)};
    statistics.rate.range = {at(0s), at(7200s)};
    statistics.rate.bins.resize(4);
    statistics.rate.bins[0][index(Severity::information)] = 2;
    statistics.rate.bins[3][index(Severity::error)] = 1;
    statistics.bySeverity[index(Severity::information)] = 2;
    statistics.bySeverity[index(Severity::error)] = 1;
    statistics.cardinalities = {{0, 2, 3}};
    statistics.records = 3;
    return statistics;
}

ReportContents contentsOf(Snapshot::Parts parts, Statistics statistics) {
    ReportContents contents;
    contents.title = "cluster";
    contents.made = at(0s);
    contents.sections = {ReportSection::overview, ReportSection::cardinalities, ReportSection::templates,
                         ReportSection::findings, ReportSection::notes,         ReportSection::origin};
    contents.snapshot = std::make_shared<const Snapshot>(std::move(parts));
    contents.statistics = std::move(statistics);
    TaskContext task;
    auto insight = measureInsight(*contents.snapshot, RowSet::all(contents.snapshot->recordCount()),
                                  contents.statistics, {}, task);
    contents.insight = *insight;
    contents.security = summariseSecurity({}, contents.insight);
    contents.origin.project = "cluster.logwright";
    return contents;
}

QString report(Snapshot::Parts parts, Statistics statistics, const std::string& title = "cluster") {
    ReportContents contents = contentsOf(std::move(parts), std::move(statistics));
    contents.title = title;
    return QString::fromStdString(htmlReport(contents));
}

/// A finding with a note, whose every text is hostile.
Finding hostileFinding() {
    Finding finding;
    finding.detector = Detector::newTemplate;
    finding.templateId = TemplateId{1};
    finding.record = finding.lastRecord = RecordIndex{2};
    finding.begin = finding.end = at(7200s);
    finding.score = 0.9;
    finding.reason = std::string("=cmd|' /C calc'!A0 ") + hostile;
    finding.note = std::string("| a `b` \n# [x](javascript:y) \u202e ") + hostile;
    finding.sessionName = "+1\r\n";
    return finding;
}

/// What a reader of the page sees. HTML's elements without an end are closed first, so that the XML reader
/// takes the page; every other fault fails the test.
struct Shown {
    QString text;
    QStringList elements;
};
Shown shown(QString html) {
    html.replace(QRegularExpression("<(meta|br)([^>]*)>"), "<\\1\\2/>");
    Shown result;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) result.elements << reader.name().toString();
        if (reader.isCharacters()) result.text += reader.text();
    }
    if (reader.hasError()) {
        QTest::qFail(qPrintable(reader.errorString() + " at " + html.mid(reader.characterOffset() - 80, 160)),
                     __FILE__, __LINE__);
    }
    return result;
}

/// The rectangles of a class, as (x, y, width, height).
QList<QRectF> rectangles(const std::string& svg, const QString& style) {
    QList<QRectF> found;
    QXmlStreamReader reader(QString::fromStdString(svg));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"rect") continue;
        const auto attributes = reader.attributes();
        if (attributes.value("class") != style) continue;
        found << QRectF(attributes.value("x").toDouble(), attributes.value("y").toDouble(),
                        attributes.value("width").toDouble(), attributes.value("height").toDouble());
    }
    return found;
}

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT
private slots:
    void pageIsWellFormedAndSelfContained();
    void hostileTextIsShownLiterally();
    void figuresAndSources();
    void componentsHoldNoSecrets();
    void templatesByCountAndCut();
    void emptyProject();
    void findingsAreToldInEveryFormat();
    void findingsHoldNoSecrets();
    void markdownMeansNothing_data();
    void markdownMeansNothing();
    void markdownKeepsItsTables();
    void csvIsOneTableWithoutFormulas();
    void jsonHoldsTheFigures();
    void filterInWords();
    void chartsCanStandAlone();
    void timelineHeights();
    void timelineOfOneMoment();
    void timelineTicks_data();
    void timelineTicks();
    void cardinalityIsLogarithmic();
    void severityMixFillsTheBar();
    void escapes_data();
    void escapes();
    void clipsByCharacters();
    void durations_data();
    void durations();
};

void ReportTest::pageIsWellFormedAndSelfContained() {
    const QString html = report(smallParts(), smallStatistics());
    const Shown page = shown(html);
    QVERIFY(page.elements.contains("svg"));
    for (const char* element : {"script", "link", "img", "iframe", "object"}) {
        QVERIFY2(!page.elements.contains(element), element);
    }
    QVERIFY(!html.contains(QRegularExpression("(src|href)\\s*=")));
    QVERIFY(!html.contains("url("));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
}

void ReportTest::hostileTextIsShownLiterally() {
    const Shown page = shown(report(smallParts(), smallStatistics(), hostile));
    QVERIFY(!page.elements.contains("script"));
    // Title, file name, note and template: each as it was, but for what is no text.
    const QString literal =
        QString::fromUtf8("</td><script>alert('x')</script> & \"<*>\" \u241b[31m \ufffd end");
    QVERIFY2(page.text.count(literal) >= 4, qPrintable(page.text));
}

void ReportTest::figuresAndSources() {
    const QString text = shown(report(smallParts(), smallStatistics())).text;
    QVERIFY(text.contains("Records3in 1,234 lines"));
    QVERIFY(text.contains("Sources11 skipped, 1 could not be read"));
    QVERIFY(text.contains("Text1.5 MB"));
    QVERIFY(text.contains("Time covered2 h"));
    QVERIFY(text.contains("Errors and worse1"));
    QVERIFY(text.contains("log4j 90 %"));
}

void ReportTest::componentsHoldNoSecrets() {
    const std::string name = "login password=correct-h0rse";
    Snapshot::Parts parts = smallParts();
    auto chunk = std::make_shared<EventChunk>(*parts.chunks.front());
    NameColumnBuilder components;
    for (std::uint32_t i = 0; i < chunk->size(); ++i) components.add(name);
    chunk->component = components.finish();
    parts.chunks = {chunk};
    const Snapshot snapshot(std::move(parts));
    Statistics statistics = smallStatistics();
    ComponentStatistics& component = statistics.components.emplace_back();
    component.name = name;
    component.count = 3;
    const Anomaly anomalies[] = {{RecordIndex{0}, "a line", {Finding{}}}};
    const InsightExport input{"cluster", at(0s), snapshot, statistics, Insight{}, SecuritySummary{}, 0};
    for (const std::string& text :
         {insightJson(input), summaryJson(input, anomalies), anomaliesJson(anomalies, snapshot),
          anomaliesJsonLines(anomalies, snapshot), anomaliesCsv(anomalies, snapshot)}) {
        QVERIFY2(text.find("h0rse") == std::string::npos, text.c_str());
        QVERIFY2(text.find("login password=[secret:password]") != std::string::npos, text.c_str());
    }
}

void ReportTest::templatesByCountAndCut() {
    Statistics statistics = smallStatistics();
    statistics.templates.clear();
    Snapshot::Parts parts = smallParts();
    parts.templates.templates.clear();
    for (std::uint32_t id = 0; id < 2100; ++id) {
        statistics.templates.push_back(templateRow(id, id + 1, Severity::none));
        parts.templates.templates.push_back({TemplateId{id}, "t" + std::to_string(id) + ".", {}});
    }
    const QString text = shown(report(std::move(parts), statistics)).text;
    QVERIFY(text.contains("t2099."));
    QVERIFY(text.indexOf("t2099.") < text.indexOf("t2098."));
    QVERIFY(text.contains("t100."));
    QVERIFY(!text.contains("t99."));
    // 1 + 2 + ... + 100
    QVERIFY(text.contains("100 rarer templates are not listed here; in all 5,050 records, at most 100"));
}

void ReportTest::emptyProject() {
    const Shown page = shown(report(Snapshot::Parts{}, Statistics()));
    QVERIFY(page.text.contains("No record has a time"));
    QVERIFY(page.text.contains("No records were read"));
    QVERIFY(page.text.contains("had not finished"));
}

void ReportTest::findingsAreToldInEveryFormat() {
    ReportContents contents = contentsOf(smallParts(), smallStatistics());
    contents.findings = {hostileFinding()};
    contents.falsePositives = 2;
    const Shown page = shown(QString::fromStdString(htmlReport(contents)));
    QVERIFY(!page.elements.contains("script"));
    QVERIFY(page.text.contains("=cmd|' /C calc'!A0 </td><script>alert('x')</script>"));
    QVERIFY(page.text.contains("2 that people call false are left out"));
    for (const ReportFormat format : {ReportFormat::markdown, ReportFormat::json, ReportFormat::csv}) {
        const std::string text = reportText(contents, format);
        QVERIFY(text.find("calc") != std::string::npos);
        QVERIFY(text == validUtf8(text));
        // Ends of lines are the only control characters of ours.
        QVERIFY(std::ranges::none_of(
            text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r'; }));
    }
}

void ReportTest::findingsHoldNoSecrets() {
    ReportContents contents = contentsOf(smallParts(), smallStatistics());
    Finding finding = hostileFinding();
    const std::string secret = "correct-h0rse-9";
    finding.reason = finding.note = finding.sessionName = "login with password=" + secret;
    finding.classification.emplace();
    finding.classification->reason = finding.reason;
    contents.findings = {finding};
    for (const ReportFormat format :
         {ReportFormat::html, ReportFormat::markdown, ReportFormat::json, ReportFormat::csv}) {
        contents.revealed = false;
        QVERIFY(reportText(contents, format).find(secret) == std::string::npos);
        contents.revealed = true;
        QVERIFY(reportText(contents, format).find(secret) != std::string::npos);
    }
}

void ReportTest::markdownMeansNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prose");
    QTest::addColumn<QString>("code");
    QTest::newRow("marks") << "*a* _b_ [c](d) <e> #f |"
                           << "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\#f \\|"
                           << "`*a* _b_ [c](d) <e> #f \\|`";
    QTest::newRow("back ticks") << "a ``b`` c"
                                << "a \\`\\`b\\`\\` c"
                                << "```a ``b`` c```";
    QTest::newRow("addresses") << "http://x www.y z@w"
                               << "http\\://x www\\.y z\\@w"
                               << "`http://x www.y z@w`";
    QTest::newRow("a list") << "12. of"
                            << "12\\. of"
                            << "`12. of`";
    QTest::newRow("turned around") << QString::fromUtf8("a\u202eb") << "a\\<U+202E\\>b"
                                   << "`a<U+202E>b`";
}

void ReportTest::markdownMeansNothing() {
    QFETCH(QString, text);
    QFETCH(QString, prose);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(markdownProse(text.toStdString())), prose);
    QCOMPARE(QString::fromStdString(markdownCode(text.toStdString())), code);
}

void ReportTest::markdownKeepsItsTables() {
    ReportContents contents = contentsOf(smallParts(), smallStatistics());
    contents.findings = {hostileFinding()};
    const QString text = QString::fromStdString(markdownReport(contents));
    static const QRegularExpression bar("(?<!\\\\)\\|");
    qsizetype columns = 0;
    int tables = 0;
    for (const QString& line : text.split('\n')) {
        if (!line.startsWith("| ")) {
            columns = 0;
            continue;
        }
        if (columns == 0) ++tables;
        const qsizetype bars = line.count(bar);
        QVERIFY2(columns == 0 || bars == columns, qPrintable(line));
        columns = bars;
    }
    QCOMPARE(tables, 4);  // templates, findings, notes, sources
}

void ReportTest::csvIsOneTableWithoutFormulas() {
    ReportContents contents = contentsOf(smallParts(), smallStatistics());
    contents.findings = {hostileFinding()};
    const QString csv = QString::fromStdString(csvReport(contents));
    QVERIFY(csv.startsWith("Section,Row,Field,Value\n"));
    QVERIFY(csv.contains("\ntemplates,1,count,2\n"));
    QVERIFY(csv.contains("\noverview,,records,3\n"));
    QVERIFY(csv.contains("findings,1,reason,\"'=cmd|") || csv.contains("findings,1,reason,'=cmd|"));
}

void ReportTest::jsonHoldsTheFigures() {
    ReportContents contents = contentsOf(smallParts(), smallStatistics());
    contents.findings = {hostileFinding()};
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(jsonReport(contents))).object();
    QCOMPARE(json["overview"].toObject()["records"].toInt(), 3);
    QCOMPARE(json["templates"].toArray().size(), 2);
    QCOMPARE(json["findings"].toArray()[0].toObject()["score"].toDouble(), 0.9);
    QCOMPARE(json["notes"].toArray().size(), 1);
    contents.bookmarks = {{RecordIndex{0}, 2, "look", "password=correct-h0rse"}};
    const std::string notes = jsonReport(contents) + htmlReport(contents);
    QVERIFY(notes.find("bookmark 2") != std::string::npos && notes.find("look") != std::string::npos);
    QVERIFY(notes.find("h0rse") == std::string::npos);
    QCOMPARE(json["origin"].toObject()["sources"].toArray().size(), 3);
    contents.sections = {ReportSection::cardinalities};
    const auto less = QJsonDocument::fromJson(QByteArray::fromStdString(jsonReport(contents))).object();
    QVERIFY(!less.contains("overview"));
    QCOMPARE(less["cardinalities"].toArray()[0].toObject()["records"].toInt(), 3);
}

void ReportTest::filterInWords() {
    const Snapshot snapshot(smallParts());
    QCOMPARE(filterWords({}, snapshot), std::string());
    Filter filter;
    filter.time = {at(0s), at(3600s)};
    filter.templates = {TemplateId{1}};
    filter.severities = 1 << raw(Severity::error) | 1 << raw(Severity::fatal);
    filter.sources = {SourceId{0}};
    QCOMPARE(
        filterWords(filter, snapshot),
        std::string("Only records from 2025-03-03 06:00:00.000 to 2025-03-03 07:00:00.000, of template 1, in "
                    "app1/orders.log, of severity error or fatal."));
}

void ReportTest::chartsCanStandAlone() {
    const ReportDocument document = composeReport(contentsOf(smallParts(), smallStatistics()));
    int pictures = 0;
    for (const ReportBlock& block : document.blocks) {
        const auto* picture = std::get_if<ReportPicture>(&block);
        if (picture == nullptr) continue;
        ++pictures;
        QXmlStreamReader reader(QString::fromStdString(lonePicture(*picture)));
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.namespaceUri().toString(), QString("http://www.w3.org/2000/svg"));
        while (!reader.atEnd()) reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    QCOMPARE(pictures, 2);
}

void ReportTest::timelineHeights() {
    RateHistogram rate;
    rate.range = {at(0s), at(100s)};
    rate.bins.resize(10);
    rate.bins[1][index(Severity::information)] = 1000;
    rate.bins[4][index(Severity::information)] = 500;
    rate.bins[4][index(Severity::error)] = 1;
    const std::string svg = timelineChart(rate);
    const auto information = rectangles(svg, "s3");
    const auto errors = rectangles(svg, "s5");
    QCOMPARE(information.size(), 2);
    QCOMPARE(errors.size(), 1);
    QVERIFY(qAbs(information[0].height() / information[1].height() - 2) < 0.01);
    QVERIFY(errors[0].height() >= 1);  // one error among hundreds is still to be seen
    QVERIFY(qAbs(errors[0].top() - information[1].bottom()) < 0.11);  // and stands below them
    // Bins are equally wide: the fifth begins three slots after the second.
    const double slot = (information[1].left() - information[0].left()) / 3;
    QVERIFY(information[0].width() <= slot);
}

void ReportTest::timelineOfOneMoment() {
    RateHistogram rate;
    rate.range = {at(0s), Timestamp(at(0s) + 1ns)};
    rate.bins.resize(1);
    rate.bins[0][index(Severity::none)] = 7;
    QCOMPARE(rectangles(timelineChart(rate), "s0").size(), 1);
}

void ReportTest::timelineTicks_data() {
    QTest::addColumn<qint64>("begin");  // seconds since 1970
    QTest::addColumn<qint64>("span");
    QTest::addColumn<QStringList>("expected");
    // 1740983400 is 2025-03-03 06:30.
    QTest::newRow("seconds") << qint64(1740983400) << qint64(8) << QStringList{"06:30:00", "06:30:07"};
    QTest::newRow("minutes") << qint64(1740983400) << qint64(600) << QStringList{"06:30", "06:38"};
    QTest::newRow("over midnight") << qint64(1740983400) << qint64(86400)
                                   << QStringList{"09:00", "2025-03-04", "06:00"};
    QTest::newRow("weeks") << qint64(1740983400) << qint64(40 * 86400)
                           << QStringList{"2025-03-06", "2025-04-10"};
    QTest::newRow("months") << qint64(1740983400) << qint64(200 * 86400) << QStringList{"2025-04", "2025-09"};
    QTest::newRow("years") << qint64(0) << qint64(55) * 365 * 86400 << QStringList{"1970", "1980", "2020"};
    QTest::newRow("before 1970") << qint64(-1000) << qint64(1000) << QStringList{"23:44", "23:58"};
}

void ReportTest::timelineTicks() {
    QFETCH(qint64, begin);
    QFETCH(qint64, span);
    QFETCH(QStringList, expected);
    RateHistogram rate;
    rate.range.begin = Timestamp(std::chrono::seconds(begin));
    rate.range.end = rate.range.begin + std::chrono::seconds(span);
    rate.bins.resize(5);
    rate.bins[0][0] = 3;
    QStringList labels;
    QXmlStreamReader reader(QString::fromStdString(timelineChart(rate)));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text") labels << reader.readElementText();
    }
    labels.removeIf([](const QString& label) { return label.size() < 4; });  // those of the counts
    QVERIFY2(labels.size() >= 3 && labels.size() <= 10, qPrintable(labels.join(' ')));
    for (const QString& label : expected) {
        QVERIFY2(labels.contains(label), qPrintable(label + " is not in " + labels.join(' ')));
    }
}

void ReportTest::cardinalityIsLogarithmic() {
    const std::string svg = cardinalityChart({{0, 5, 10}, {1, 1, 100}, {2, 1, 1000}, {3, 0, 0}});
    const auto records = rectangles(svg, "records");
    QCOMPARE(records.size(), 3);
    const double first = records[1].height() - records[0].height();
    const double second = records[2].height() - records[1].height();
    QVERIFY(first > 10);
    QVERIFY(qAbs(first - second) < 0.25);  // a decade is a decade
    const auto templates = rectangles(svg, "templates");
    QCOMPARE(templates.size(), 3);
    QVERIFY(templates[1].height() > 5);  // a single one is to be seen
}

void ReportTest::severityMixFillsTheBar() {
    std::array<std::uint64_t, severityCount> counts{};
    counts[index(Severity::information)] = 30;
    counts[index(Severity::error)] = 10;
    const std::string svg = severityBar(counts);
    const auto errors = rectangles(svg, "s5");
    const auto information = rectangles(svg, "s3");
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].width(), 18.0);
    QCOMPARE(information[0].left(), 18.0);
    QCOMPARE(information[0].right(), 72.0);
    QVERIFY(QString::fromStdString(svg).contains("10 error, 30 information"));
}

void ReportTest::escapes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("markup") << QByteArray("<a href=\"x\">&'")
                            << QByteArray("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    QTest::newRow("control") << QByteArray("a\0b\x7f\t\n", 6)
                             << QByteArray(
                                    "a\xe2\x90\x80"
                                    "b\xe2\x90\xa1\t\n");
    QTest::newRow("not UTF-8") << QByteArray("\xc3(") << QByteArray("\xef\xbf\xbd(");
    QTest::newRow("UTF-8") << QByteArray("größe \xf0\x9f\x98\x80") << QByteArray("größe \xf0\x9f\x98\x80");
}

void ReportTest::escapes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, escaped);
    QCOMPARE(QByteArray::fromStdString(escapeMarkup(text.toStdString())), escaped);
}

void ReportTest::clipsByCharacters() {
    QCOMPARE(clippedText("abc", 3), std::string("abc"));
    QCOMPARE(clippedText("abcd", 3), std::string("abc…"));
    QCOMPARE(clippedText("äöü", 3), std::string("äöü"));
    QCOMPARE(clippedText("äöüß", 3), std::string("äöü…"));
    QCOMPARE(clippedText(std::string(100'000, 'x'), 10), std::string("xxxxxxxxxx…"));
}

void ReportTest::durations_data() {
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "0 ms";
    QTest::newRow("short") << qint64(120) << "120 ms";
    QTest::newRow("seconds") << qint64(45'000) << "45 s";
    QTest::newRow("hours") << qint64(3'600'000 * 3 + 20 * 60'000 + 5'000) << "3 h 20 min";
    QTest::newRow("days") << qint64(86'400'000) * 12 + 4 * 3'600'000 << "12 d 4 h";
    QTest::newRow("years") << qint64(31'556'952) * 75'000 + qint64(86'400'000) * 17 << "75 y 17 d";
    QTest::newRow("minute") << qint64(60'500) << "1 min";
}

void ReportTest::durations() {
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationText(std::chrono::milliseconds(milliseconds))), text);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
