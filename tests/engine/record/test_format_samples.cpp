// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every format's own samples come out as its definition says.

#include "engine/base/text.h"
#include "engine/record/compiled_format.h"
#include "engine/record/embedded_formats.h"

#include <QTest>

#include <set>

using namespace logwright;

namespace {

// Completes what the samples leave out: their times without a year are of 2024, without a date of 1 July
// 2024.
TimeContext sampleTime() {
    TimeContext context;
    parseTime("2024-07-01", context.reference);
    context.year = 2024;
    context.day = std::chrono::floor<std::chrono::days>(context.reference).time_since_epoch().count();
    return context;
}

QByteArray bytes(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string valueOf(const std::string& key, const RecordFields& fields) {
    if (key == "time") return fields.hasTimestamp ? formatTime(fields.timestamp) : "";
    if (key == "severity") return std::string(severityName(fields.severity));
    if (key == "component") return std::string(fields.component);
    if (key == "host") return std::string(fields.host);
    if (key == "session") return std::string(fields.session);
    return std::string(fields.message);
}

}  // namespace

class FormatSamplesTest : public QObject {
    Q_OBJECT

private slots:
    void everyDefinitionIsRead() {
        std::set<std::string> names;
        for (const EmbeddedFile& file : embeddedFormats()) {
            const auto definitions = readFormatDefinitions(file.contents, std::string(file.name));
            QVERIFY2(definitions, definitions ? "" : definitions.error().message().c_str());
            for (const FormatDefinition& definition : *definitions) {
                QVERIFY2(names.insert(definition.name).second, definition.name.c_str());
                const auto format = compileFormat(definition);
                QVERIFY2(format, format ? "" : (definition.name + ": " + format.error().message()).c_str());
            }
        }
        QVERIFY(names.size() >= 45);
        QCOMPARE(FormatLibrary::builtIn().descriptions().size(), names.size() + 1);
    }

    void samples_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("sample");
        for (const EmbeddedFile& file : embeddedFormats()) {
            const auto definitions = readFormatDefinitions(file.contents, std::string(file.name));
            if (!definitions) continue;
            for (const FormatDefinition& definition : *definitions) {
                const auto count = static_cast<int>(definition.samples.size());
                if (definition.kind != FormatDefinition::Kind::w3c) {
                    QVERIFY2(count >= 2, (definition.name + " has fewer than two samples").c_str());
                }
                for (int i = 0; i < count; ++i) {
                    QTest::addRow("%s %d", definition.name.c_str(), i) << bytes(definition.name) << i;
                }
            }
        }
    }

    void samples() {
        QFETCH(QByteArray, format);
        QFETCH(int, sample);
        const LogFormatPtr compiled = FormatLibrary::builtIn().find(format.toStdString());
        QVERIFY(compiled != nullptr);
        const FormatSample& expected = compiled->definition.samples[static_cast<std::size_t>(sample)];
        RecordParser parser(compiled, sampleTime());
        RecordFields fields;
        QVERIFY2(parser.parse(expected.line, fields) == !expected.expected.empty(), expected.line.c_str());
        for (const char* key : {"time", "severity", "component", "host", "session", "message"}) {
            const auto stated = expected.expected.find(key);
            std::string wanted = stated == expected.expected.end() ? "" : stated->second;
            if (wanted.empty() && std::string_view(key) == "severity") wanted = "none";
            if (Timestamp time; std::string_view(key) == "time" && parseTime(wanted, time))
                wanted = formatTime(time);
            // Session and host may be stated in one sample and left open in another.
            const bool optional = stated == expected.expected.end() && std::string_view(key) != "time" &&
                                  std::string_view(key) != "severity";
            if (expected.expected.empty() || optional) continue;
            QVERIFY2(
                valueOf(key, fields) == wanted,
                (std::string(key) + ": got '" + valueOf(key, fields) + "', not '" + wanted + "'").c_str());
        }
        for (const std::string& line : expected.continuation) {
            QVERIFY2(!parser.parse(line, fields), line.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(FormatSamplesTest)
#include "test_format_samples.moc"
