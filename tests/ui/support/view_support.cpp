// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/view_support.h"

#include "engine/record/record_reader.h"
#include "ui/session/language.h"
#include "ui/session/workspace.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace logwright::ui {

namespace {

QtMessageHandler next = nullptr;

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    // The offscreen platform says what it cannot do; that is no fault of a view.
    if (message.startsWith(QStringLiteral("This plugin does not support"))) return;
    if (next) next(type, context, message);
    if (type == QtWarningMsg || type == QtCriticalMsg) QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

void writeFile(const QString& path, const QByteArray& contents) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(contents);
}

QByteArray clock(int seconds) {
    return QByteArray::number(seconds / 60 + 10).rightJustified(2, '0') + ':' +
           QByteArray::number(seconds % 60).rightJustified(2, '0');
}

QByteArray serviceLog() {
    QByteArray log;
    for (int i = 0; i < 600; ++i) {
        const QByteArray time = "2024-03-05 09:" + clock(i) + ",125";
        if (i % 60 == 59)
            log +=
                time + " ERROR [worker-3] store.BlockWriter - Write of block blk_" +
                QByteArray::number(7000 + i) + " failed after " + QByteArray::number(3 + i % 7) +
                " tries\njava.io.IOException: disk full\n\tat store.BlockWriter.flush(BlockWriter.java:88)\n"
                "\tat store.BlockWriter.run(BlockWriter.java:41)\n";
        else if (i % 7 == 0)
            log += time + " WARN [worker-1] store.Pool - Queue holds " + QByteArray::number(i * 3) +
                   " requests\n";
        else
            log += time + " INFO [worker-2] store.BlockReader - Served block blk_" +
                   QByteArray::number(9000 + i) + " to /10.0.0." + QByteArray::number(i % 9 + 1) + " in " +
                   QByteArray::number(12 + (i * 37) % 90) + " ms\n";
    }
    return log;
}

QByteArray webLog() {
    QByteArray log;
    for (int i = 0; i < 300; ++i)
        log += "10.0.0." + QByteArray::number(i % 20 + 1) + " - - [05/Mar/2024:09:" + clock(i * 2) +
               " +0000] \"GET /items/" + QByteArray::number(i % 30) + " HTTP/1.1\" " +
               (i % 40 == 0 ? "500" : "200") + ' ' + QByteArray::number(512 + i) + "\n";
    return log;
}

}  // namespace

void prepareViewTest() {
    QStandardPaths::setTestModeEnabled(true);
    static QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("logwright-tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Language::current().restore();  // English has its plurals from there
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    if (!next) next = qInstallMessageHandler(failOnWarning);
}

Severity madeSeverity(std::uint32_t i) {
    if (i % 50 == 49) return Severity::error;
    return i % 10 == 9 ? Severity::warning : Severity::information;
}

bool madeSeveralLines(std::uint32_t i) {
    return i % 20 == 7;
}

SnapshotPtr makeSnapshot(const MadeRecords& made) {
    Snapshot::Parts parts;
    SourceInfo source;
    source.display = "cluster/service.log";
    source.records = made.count;
    source.state = SourceInfo::State::read;
    parts.sources.push_back(source);
    for (std::uint32_t t = 0; t < made.templates; ++t) {
        parts.templates.templates.push_back({TemplateId{t},
                                             "Served block <*> to <*> in <*> ms, step " + std::to_string(t),
                                             {SlotType::id, SlotType::ipv4, SlotType::number}});
        parts.templates.templateOfGroup.push_back(TemplateId{t});
    }
    for (std::uint32_t first = 0; first < made.count; first += made.perChunk) {
        auto chunk = std::make_shared<EventChunk>();
        chunk->firstRecord = first;
        const std::uint32_t end = std::min(made.count, first + made.perChunk);
        for (std::uint32_t i = first; i < end; ++i) {
            chunk->time.push_back(made.start + i * made.step);
            chunk->group.push_back(GroupId{i % made.templates});
            const unsigned flags = raw(madeSeverity(i)) | (madeSeveralLines(i) ? severalLines : 0);
            chunk->flags.push_back(static_cast<std::uint8_t>(flags));
        }
        chunk->lines = end - first;
        chunk->span = spanOf(*chunk);
        parts.chunks.push_back(std::move(chunk));
    }
    parts.complete = true;
    return std::make_shared<const Snapshot>(std::move(parts));
}

RecordText makeText(RecordIndex record) {
    RecordText text;
    text.record = record;
    const std::string block = "blk_" + std::to_string(raw(record) * 7919 % 100'000);
    text.line = "Served block " + block + " to 10.0.0.7 in 42 ms";
    text.message = {0, static_cast<std::uint32_t>(text.line.size())};
    const auto at = [&](std::string_view value, SlotType type) {
        const auto begin = static_cast<std::uint32_t>(text.line.find(value));
        text.parameters.push_back({begin, static_cast<std::uint32_t>(value.size()), type});
    };
    at(block, SlotType::id);
    at("10.0.0.7", SlotType::ipv4);
    at("42", SlotType::number);
    text.component = "store.BlockReader";
    text.lineNumber = raw(record) + 1ull;
    text.lineCount = madeSeveralLines(raw(record)) ? 13 : 1;
    return text;
}

void writeSampleLogs(const QTemporaryDir& folder) {
    writeFile(folder.filePath("cluster/service.log"), serviceLog());
    writeFile(folder.filePath("web/access.log"), webLog());
    writeFile(folder.filePath("notes.txt"), "maintenance window announced\nmaintenance window closed\n");
}

bool openAndWait(Workspace& workspace, const QString& folder) {
    workspace.session().openPaths({folder});
    return QTest::qWaitFor(
        [&] {
            return workspace.session().hasProject() && !workspace.session().analysing() &&
                   workspace.session().snapshot()->complete() && !workspace.counting() &&
                   workspace.rowsSnapshot() == workspace.session().snapshot();
        },
        20'000);
}

void savePictures(QWidget& widget, const QString& name) {
    const QDir folder(QStringLiteral(LOGWRIGHT_PICTURES));
    QVERIFY(QDir().mkpath(folder.path()));
    const Theme::Choice before = Theme::current().choice();
    for (const Theme::Choice choice : {Theme::Choice::light, Theme::Choice::dark}) {
        Theme::current().choose(choice);
        QCoreApplication::processEvents();
        const QString theme =
            choice == Theme::Choice::light ? QStringLiteral("light") : QStringLiteral("dark");
        QVERIFY(widget.grab().save(folder.filePath(name + '-' + theme + ".png")));
    }
    Theme::current().choose(before);
}

}  // namespace logwright::ui
