// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window makes a person wait, on a project or logs of any size:
//
//     logwright-bench-window PROJECT|LOG [SEARCH ...]      scrolls to random places, looks for each SEARCH
//     logwright-bench-window --follow LINES SECONDS        follows a file that grows by LINES a second
//
// A frame is one repaint of the log after a jump, on the window's thread; text that is not read yet is drawn
// when it comes, and that is measured too. Needs no display.

#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/session/source_follower.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <thread>
#include <vector>

using namespace logwright;
using namespace logwright::ui;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Runs the window until `done`; false where that takes too long.
bool waitFor(const std::function<bool()>& done, std::chrono::seconds most = std::chrono::seconds(600)) {
    const auto end = Clock::now() + most;
    while (!done()) {
        if (Clock::now() > end) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 2);
        QThread::usleep(200);
    }
    return true;
}

QString memory() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return QString::fromLatin1(line.mid(6).trimmed());
    return {};
}

void print(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

void printTimes(const QString& what, std::vector<double> times) {
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * double(times.size() - 1))];
    };
    print(QStringLiteral("%1: median %2 ms, 99 %% %3 ms, longest %4 ms (%5 times)")
              .arg(what)
              .arg(at(0.5), 0, 'f', 2)
              .arg(at(0.99), 0, 'f', 2)
              .arg(times.back(), 0, 'f', 2)
              .arg(times.size()));
}

class Bench {
public:
    Bench() {
        window_.resize(1440, 900);
        window_.show();
    }

    bool open(const QString& path) {
        const bool project = path.endsWith(QLatin1String(".logwright"));
        const auto began = Clock::now();
        window_.open(project ? Place{{}, path} : Place{{path}, projectFor(path)});
        if (!waitFor([this] { return session().snapshot()->complete() && session().hasProject(); }))
            return false;
        print(QStringLiteral("%1 records open after %2 ms; %3")
                  .arg(session().snapshot()->recordCount())
                  .arg(milliseconds(Clock::now() - began), 0, 'f', 0)
                  .arg(memory()));
        if (!waitFor([this] { return atRest(); })) return false;
        print(QStringLiteral("counted and indexed after %1 ms; %2")
                  .arg(milliseconds(Clock::now() - began), 0, 'f', 0)
                  .arg(memory()));
        return true;
    }

    void scroll() {
        LogArea& log = area();
        std::mt19937_64 random(1);
        std::vector<double> frames, texts;
        const std::int64_t rows = static_cast<std::int64_t>(log.rows()->size());
        for (int i = 0; i < 300; ++i) {
            const std::int64_t row = std::uniform_int_distribution<std::int64_t>(0, rows - 1)(random);
            const auto began = Clock::now();
            log.chooseRow(row);
            log.viewport()->repaint();
            frames.push_back(milliseconds(Clock::now() - began));
            waitFor([&] { return log.texts().find(log.recordAt(row)) != nullptr; });
            log.viewport()->repaint();
            texts.push_back(milliseconds(Clock::now() - began));
        }
        printTimes(QStringLiteral("a jump to any place, drawn"), std::move(frames));
        printTimes(QStringLiteral("with its text"), std::move(texts));
        print(memory());
    }

    void search(const QString& query) {
        Search& search = window_.workspace().search();
        search.lift();
        waitFor([this] { return atRest(); });
        const auto began = Clock::now();
        search.find(query);
        waitFor([&] {
            return search.found().rows->size() > 0 || (search.typed() == query && !search.running());
        });
        const double first = milliseconds(Clock::now() - began);
        waitFor([&] { return !search.running(); });
        print(QStringLiteral("%1: first hits after %2 ms, all %3 after %4 ms")
                  .arg(query)
                  .arg(first, 0, 'f', 1)
                  .arg(search.found().rows->size())
                  .arg(milliseconds(Clock::now() - began), 0, 'f', 1));
    }

    /// How many records behind the file the window is, once a second while it grows.
    bool follow(int lines, int seconds) {
        const QString path = folder_.filePath(QStringLiteral("grows.log"));
        std::uint64_t number = 0;
        const auto write = [&](int count) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
            QByteArray text;
            for (int i = 0; i < count; ++i, ++number) {
                const auto n = QByteArray::number(qulonglong(number));
                text += "2026-03-01 10:" + QByteArray::number(10 + int(number / 1'000'000 % 50)) + ":" +
                        QByteArray::number(10 + int(number / 20'000 % 50)) +
                        " INFO [main] shop.Orders: Received order " + n + " of " +
                        QByteArray::number(int(number % 13)) + " items from 10.0.0." +
                        QByteArray::number(int(number % 250)) + "\n";
            }
            file.write(text);
        };
        write(1000);
        if (!open(path)) return false;
        window_.workspace().follower().setFollowing(true);
        const auto began = Clock::now();
        std::vector<double> behind;
        for (int tick = 1; tick <= seconds * 10; ++tick) {
            write(lines / 10);
            waitFor([&] { return Clock::now() >= began + std::chrono::milliseconds(100) * tick; });
            if (tick % 10 == 0)
                behind.push_back(double(number) - double(session().snapshot()->recordCount()));
        }
        const auto written = Clock::now();
        const bool caughtUp =
            waitFor([&] { return session().snapshot()->recordCount() == number; }, std::chrono::seconds(60));
        print(QStringLiteral("%1 lines a second for %2 s: at most %3 lines behind; all of %4 read %5 ms "
                             "after the last; %6")
                  .arg(lines)
                  .arg(seconds)
                  .arg(*std::ranges::max_element(behind), 0, 'f', 0)
                  .arg(qulonglong(number))
                  .arg(milliseconds(Clock::now() - written), 0, 'f', 0)
                  .arg(memory()));
        return caughtUp;
    }

private:
    EngineSession& session() { return window_.workspace().session(); }
    LogArea& area() { return window_.findChild<LogView*>()->area(); }
    QString projectFor(const QString& path) const {
        return folder_.filePath(QFileInfo(path).fileName() + QStringLiteral(".logwright"));
    }
    bool atRest() {
        return session().hasProject() && session().idle() && session().snapshot()->complete() &&
               !window_.workspace().counting() && !window_.workspace().search().running();
    }

    QTemporaryDir folder_;
    MainWindow window_;
};

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, home.path().toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.contains(QLatin1String("--help"))) {
        print(QStringLiteral("logwright-bench-window PROJECT|LOG [SEARCH ...], or --follow LINES SECONDS"));
        return arguments.isEmpty() ? 2 : 0;
    }
    Bench bench;
    if (arguments.size() == 3 && arguments.front() == QLatin1String("--follow"))
        return bench.follow(arguments[1].toInt(), arguments[2].toInt()) ? 0 : 1;
    if (!bench.open(arguments.front())) return 1;
    bench.scroll();
    for (const QString& query : arguments.mid(1)) bench.search(query);
    return 0;
}
