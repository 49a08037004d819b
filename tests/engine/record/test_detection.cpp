// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which format is found: for the samples of every format, for made-up mixtures, and for real files where they
// are at hand.

#include "engine/record/compiled_format.h"
#include "engine/record/record_reader.h"

#include <QDir>
#include <QTest>

using namespace logwright;

namespace {

std::string detected(const std::vector<std::string>& lines) {
    const std::vector<std::string_view> views(lines.begin(), lines.end());
    return formatName(*FormatLibrary::builtIn().detect(views, "some.log").format);
}

QString dataFolder() {
    const QByteArray named = qgetenv("LOGWRIGHT_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data")
                           : QString::fromLocal8Bit(named);
}

struct RealFile {
    const char* path;
    const char* format;
    std::uint64_t records;  ///< 0: not counted here
};

// Numbers of records are those of lines that begin as the format's records do.
constexpr RealFile realLogs[] = {
    {"loghub_2k/Apache/Apache_2k.log", "apache-error", 2000},
    {"loghub_2k/BGL/BGL_2k.log", "bgl", 2000},
    {"loghub_2k/HDFS/HDFS_2k.log", "hdfs", 2000},
    {"loghub_2k/Hadoop/Hadoop_2k.log", "hadoop", 2000},
    {"loghub_2k/OpenSSH/OpenSSH_2k.log", "syslog", 2000},
    {"loghub_2k/OpenStack/OpenStack_2k.log", "openstack", 2000},
    {"loghub_2k/Windows/Windows_2k.log", "windows-cbs", 2000},
    {"loghub_2k/Zookeeper/Zookeeper_2k.log", "zookeeper", 2000},
    {"apache_access/apache_logs", "access", 10000},
    {"ssh_auth/auth.log", "syslog", 7121},
    {"nginx_json/nginxplus_json_logs", "json", 200},
    {"kafka/controller.log.2016-12-19-16", "kafka", 570},
    {"kafka/server.log.2016-12-19-16", "kafka", 399},
    {"kafka/state-change.log", "kafka", 3103},
    {"kafka/kafkaServer-gc.log", "java-gc", 0},
    {"hdfs_keys/hdfs_train", "plain", 4855},
    {"formats/UTF-8-test.txt", "plain", 0},
    {"formats/logfile_access_log.0", "access", 3},
    {"formats/logfile_ansi.0", "timestamped", 1},
    {"formats/logfile_ansi.1", "syslog", 10},
    {"formats/logfile_bunyan.0", "bunyan", 10},
    {"formats/logfile_caddy_log.0", "docker-compose-json", 39},
    {"formats/logfile_crlf.0", "colon-separated", 2},
    {"formats/logfile_cxx.0", "timestamped", 1},
    {"formats/logfile_docker_compose.0", "docker-compose", 22},
    {"formats/logfile_docker_compose_with_ts.0", "docker-compose", 22},
    {"formats/logfile_ecs_log.json", "ecs", 5},
    {"formats/logfile_empty.0", "plain", 0},
    {"formats/logfile_epoch.0", "timestamped", 2},
    {"formats/logfile_glog.0", "glog", 7},
    {"formats/logfile_haproxy.0", "haproxy", 17},
    {"formats/logfile_invalid_utf8.0", "colon-separated", 1},
    {"formats/logfile_java.0", "log4j-thread", 20},
    {"formats/logfile_journald.json", "journald", 2},
    {"formats/logfile_json.json", "json", 14},
    {"formats/logfile_json2.json", "json", 3},
    {"formats/logfile_json_invalid.json", "json", 13},
    {"formats/logfile_laravel.0", "monolog", 82},
    {"formats/logfile_logfmt.0", "logfmt", 5},
    {"formats/logfile_mongodb.0", "mongodb-json", 3},
    {"formats/logfile_multiline.0", "colon-separated", 2},
    {"formats/logfile_mysql_error.0", "mysql-error", 4},
    {"formats/logfile_mysql_slow.0", "mysql-slow", 6},
    {"formats/logfile_openam.0", "timestamped", 2},
    {"formats/logfile_otel_collector.jsonl", "otel", 6},
    {"formats/logfile_partitions.0", "syslog", 82},
    {"formats/logfile_pino.0", "pino", 1},
    {"formats/logfile_plain.0", "plain", 3},
    {"formats/logfile_postgres.0", "postgresql", 21},
    {"formats/logfile_postgres.1", "postgresql", 7},
    {"formats/logfile_rollover.0", "python", 6},
    {"formats/logfile_rollover.1", "syslog", 5},
    {"formats/logfile_rust_tracing.0", "rust-tracing", 5},
    {"formats/logfile_spark.0", "spark", 399},
    {"formats/logfile_strace_log.0", "strace", 9},
    {"formats/logfile_syslog.0", "syslog", 4},
    {"formats/logfile_syslog_fr.0", "syslog", 1},
    {"formats/logfile_tai64n.0", "tai64n", 10},
    {"formats/logfile_uwsgi.0", "uwsgi", 19},
    {"formats/logfile_vmw_log.0", "vmware", 3},
    {"formats/logfile_w3c.0", "w3c", 2},
    {"formats/logfile_w3c.2", "w3c", 15},
    {"formats/logfile_with_zones.0", "syslog-5424", 3},
    {"formats/logfile_yday.0", "colon-separated", 2},
    {"formats/logfile_zap_console.0", "zap-console", 3},
};

}  // namespace

class DetectionTest : public QObject {
    Q_OBJECT

private slots:
    void samplesAreRecognised_data() {
        QTest::addColumn<QByteArray>("format");
        for (const FormatDescription& format : FormatLibrary::builtIn().descriptions()) {
            if (format.name == "plain" || format.name == "w3c") continue;
            QTest::newRow(format.name.c_str()) << QByteArray::fromStdString(format.name);
        }
    }

    // Each sample alone may fit several formats; together with its lines it must find its own.
    void samplesAreRecognised() {
        QFETCH(QByteArray, format);
        const LogFormatPtr compiled = FormatLibrary::builtIn().find(format.toStdString());
        std::vector<std::string> lines;
        for (int i = 0; i < 5; ++i) {
            for (const FormatSample& sample : compiled->definition.samples) {
                lines.push_back(sample.line);
                lines.insert(lines.end(), sample.continuation.begin(), sample.continuation.end());
            }
        }
        QCOMPARE(QByteArray::fromStdString(detected(lines)), format);
    }

    void nothingIsPlain() {
        QCOMPARE(detected({}), std::string("plain"));
        QCOMPARE(detected({"", "", ""}), std::string("plain"));
        QCOMPARE(detected({"It was the best of times,", "it was the worst of times,"}), std::string("plain"));
        QCOMPARE(detected({"12 apples", "7 pears", "9 plums"}), std::string("plain"));
        QCOMPARE(detected({"{", "  \"a\": 1", "}"}), std::string("plain"));
    }

    void tracesDoNotPunish() {
        std::vector<std::string> lines{"2020-10-11 12:13:14,151 ERROR [main] o.e.Cart: cannot pay"};
        for (int i = 0; i < 150; ++i)
            lines.push_back("\tat o.e.Cart.pay(Cart.java:" + std::to_string(i) + ")");
        lines.emplace_back("Caused by: java.io.IOException: closed");
        QCOMPARE(detected(lines), std::string("hadoop"));
    }

    void aFewLinesOfAnotherProgramDoNot() {
        std::vector<std::string> lines(100, "Feb  3 07:41:09 atlas cron[2114]: started");
        lines.resize(120, "segmentation fault");
        QCOMPARE(detected(lines), std::string("syslog"));
        lines.assign(100, "compiling main.cpp");
        lines.resize(120, "Feb  3 07:41:09 atlas cron[2114]: started");
        QCOMPARE(detected(lines), std::string("plain"));
    }

    void impossibleTimesDoNotFit() {
        QCOMPARE(detected({"2020-13-41 12:13:14,151 ERROR [main] o.e.Cart: cannot pay"}),
                 std::string("plain"));
    }

    void realFiles_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<quint64>("records");
        for (const RealFile& file : realLogs) {
            QTest::newRow(file.path) << QString(file.path) << QByteArray(file.format)
                                     << quint64{file.records};
        }
    }

    void realFiles() {
        QFETCH(QString, path);
        QFETCH(QByteArray, format);
        QFETCH(quint64, records);
        const QString full = QDir(dataFolder()).filePath(path);
        if (!QFile::exists(full)) QSKIP("the data of the shared folder is not here");
        const auto file = TextFile::open(full.toStdString());
        QVERIFY(file);
        const auto text = identifyText(*file);
        QVERIFY(text);
        TaskContext task;
        const auto plan = planReading(*file, *text, {}, FormatLibrary::builtIn(),
                                      QFileInfo(full).fileName().toStdString(), task);
        QVERIFY(plan);
        // A W3C format's name says its columns, too.
        const auto found = QByteArray::fromStdString(formatName(*plan->format)).split(':').front();
        QCOMPARE(found, format);
        if (records == 0) return;
        quint64 count = 0;
        auto counting = [&count](std::string_view) { ++count; };
        for (std::uint64_t chunk = 0; chunk * chunkBytes < file->size(); ++chunk) {
            QVERIFY(readRecords(*file, *plan, chunk, 0, counting, task));
        }
        QCOMPARE(count, records);
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "test_detection.moc"
