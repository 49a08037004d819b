// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/count_chance.h"
#include "engine/detect/surges/flood.h"
#include "engine/detect/surges/rhythm.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace logwright;

namespace {

constexpr double day = 86400;

/// Events of several templates, to be put in the order of time.
class MadeLog {
public:
    void add(EventType type, double seconds, SourceId source = SourceId{0}) {
        events_.push_back({seconds, type, source});
    }
    /// At random moments of [from, to), so many a second.
    void addRandom(EventType type, double perSecond, double from, double to, std::mt19937_64& random) {
        std::exponential_distribution<double> gap(perSecond);
        for (double at = from + gap(random); at < to; at += gap(random)) add(type, at);
    }
    /// Like clockwork, but for a fiftieth.
    void addRegular(EventType type, double every, double from, double to, SourceId source,
                    std::mt19937_64& random) {
        std::uniform_real_distribution<double> shake(0.98, 1.02);
        for (double at = from; at < to; at += every * shake(random)) add(type, at, source);
    }
    EventStream stream(std::uint32_t templates) {
        std::ranges::stable_sort(events_, {}, &Event::at);
        EventStream stream;
        stream.counts.assign(templates, 0);
        for (std::uint32_t i = 0; i < templates; ++i) stream.templates.push_back(TemplateId{i});
        for (const Event& event : events_) {
            stream.type.push_back(event.type);
            stream.time.push_back(
                Timestamp(std::chrono::nanoseconds(static_cast<std::int64_t>(event.at * 1e9))));
            ++stream.counts[event.type];
            sources.push_back(event.source);
        }
        stream.session.assign(events_.size(), noSession);
        return stream;
    }
    std::vector<SourceId> sources;  ///< of each event of the stream made last

private:
    struct Event {
        double at;
        EventType type;
        SourceId source;
    };
    std::vector<Event> events_;
};

double secondsAt(const EventStream& stream, std::size_t at) {
    return std::chrono::duration<double>(stream.time[at].time_since_epoch()).count();
}

/// By its definition: a sum of many terms.
double tailBySum(int count, double mean, double dispersion) {
    const double size = mean / (dispersion - 1);
    double sum = 0;
    for (int k = count; k < count + 3000; ++k) {
        sum += std::exp(std::lgamma(k + size) - std::lgamma(size) - std::lgamma(k + 1.0) -
                        size * std::log(dispersion) + k * std::log((dispersion - 1) / dispersion));
    }
    return std::log10(sum);
}

}  // namespace

class SurgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chanceOfCounts() {
        // Poisson: 1 - sum of the first ten terms at mean 2.
        double rest = 1, term = std::exp(-2.0);
        for (int k = 0; k < 10; ++k, term *= 2.0 / k) rest -= term;
        QVERIFY(std::abs(tailExponent(10, 2, 1) - std::log10(rest)) < 0.01);
        for (const double dispersion : {1.5, 4.0, 20.0}) {
            for (const int count : {30, 80, 200}) {
                const double exact = tailBySum(count, 10, dispersion);
                const double bound = tailExponent(count, 10, dispersion);
                QVERIFY2(
                    bound >= exact - 1e-6 && bound < exact + 0.5,
                    qPrintable(QString("%1 %2: %3 %4").arg(count).arg(dispersion).arg(bound).arg(exact)));
            }
        }
        QCOMPARE(tailExponent(5, 5, 1), 0.0);
    }

    void floodInNoise() {
        std::mt19937_64 random(1);
        MadeLog log;
        for (EventType type = 0; type < 20; ++type) log.addRandom(type, 0.01, 0, day, random);
        log.addRandom(20, 0.0005, 0, day, random);
        log.addRandom(20, 100, 40000, 40010, random);  // some 1,000 in ten seconds
        const EventStream stream = log.stream(21);
        TaskContext task;
        const auto floods = findFloods(stream, {}, task);
        QVERIFY(floods.ok());
        QCOMPARE(floods.value().size(), std::size_t{1});
        const Flood& flood = floods.value().front();
        QCOMPARE(flood.type, EventType{20});
        QVERIFY(std::abs(secondsAt(stream, flood.first) - 40000) < 1);
        QVERIFY(std::abs(secondsAt(stream, flood.last) - 40010) < 1);
        std::uint64_t inside = 0;
        for (std::size_t i = flood.first; i <= flood.last; ++i) inside += stream.type[i] == 20 ? 1 : 0;
        QCOMPARE(flood.events, inside);
        QVERIFY(flood.perSecond > 80 && flood.perSecond < 120);
    }

    void whatAlwaysComesIsNoFlood() {
        std::mt19937_64 random(2);
        MadeLog log;
        log.addRandom(0, 2, 0, 10000, random);
        log.addRandom(1, 0.1, 0, 10000, random);
        TaskContext task;
        const auto floods = findFloods(log.stream(2), {}, task);
        QVERIFY(floods.ok() && floods.value().empty());
    }

    void burstsAndTheirTimes() {
        std::mt19937_64 random(3);
        MadeLog log;
        log.addRandom(0, 0.02, 0, day, random);
        log.addRandom(0, 1, 30000, 30500, random);  // 50 times as often for 500 s
        log.addRandom(1, 0.05, 0, day, random);     // nothing happens to it
        log.addRandom(2, 0.03, 0, day, random);
        log.addRandom(2, 0.06, 50000, 53000, random);  // three times as often only
        const EventStream stream = log.stream(3);
        TaskContext task;
        const auto bursts = findBursts(stream, {}, task);
        QVERIFY(bursts.ok());
        QCOMPARE(bursts.value().size(), std::size_t{1});
        const Burst& burst = bursts.value().front();
        QCOMPARE(burst.type, EventType{0});
        QVERIFY(std::abs(secondsAt(stream, burst.first) - 30000) < 100);
        QVERIFY(std::abs(secondsAt(stream, burst.last) - 30500) < 100);
    }

    void logsOfOtherYearsTellNoRate() {
        // A busy day of one log; another one is of years before. Only the day tells what is usual in it.
        std::mt19937_64 random(7);
        MadeLog log;
        log.addRandom(0, 0.03, 0, day, random);
        for (double at = 2000 * day; at < 2001 * day; at += 30) log.add(1, at, SourceId{1});
        for (double at = 2000 * day; at < 2001 * day; at += 3) log.add(2, at, SourceId{1});
        log.addRandom(0, 1, 30000, 30500, random);  // and a burst in the other
        const EventStream stream = log.stream(3);
        TaskContext task;
        const auto floods = findFloods(stream, {}, task, log.sources);
        QVERIFY(floods.ok());
        const auto ofBusyDay = [](const Flood& flood) { return flood.type == 2; };
        QVERIFY(std::ranges::none_of(floods.value(), ofBusyDay));
        const auto bursts = findBursts(stream, {}, task, log.sources);
        QVERIFY(bursts.ok());
        QCOMPARE(bursts.value().size(), std::size_t{1});
        QVERIFY(std::abs(secondsAt(stream, bursts.value().front().first) - 30000) < 100);
        // By the whole stream's time both look out of line.
        const auto blind = findFloods(stream, {}, task);
        QVERIFY(blind.ok() && std::ranges::any_of(blind.value(), ofBusyDay));
    }

    void whatComesInClustersIsNoBurst() {
        std::mt19937_64 random(4);
        MadeLog log;
        std::exponential_distribution<double> gap(1.0 / 600);
        for (double at = gap(random); at < 3 * day; at += gap(random))
            log.addRandom(0, 3, at, at + 10, random);
        TaskContext task;
        const auto bursts = findBursts(log.stream(1), {}, task);
        QVERIFY(bursts.ok());
        QVERIFY2(bursts.value().empty(), qPrintable(QString::number(bursts.value().size())));
    }

    void whatComesEveryNightIsNoBurst() {
        std::mt19937_64 random(5);
        MadeLog log;
        log.addRandom(0, 0.001, 0, 10 * day, random);
        for (int night = 0; night < 10; ++night) {
            log.addRandom(0, 1, night * day + 7200, night * day + 7300, random);
        }
        log.addRandom(0, 1, 5 * day + 50000, 5 * day + 50100, random);  // and once by day
        const EventStream stream = log.stream(1);
        TaskContext task;
        const auto bursts = findBursts(stream, {}, task);
        QVERIFY(bursts.ok());
        QCOMPARE(bursts.value().size(), std::size_t{1});
        QVERIFY(std::abs(secondsAt(stream, bursts.value().front().first) - (5 * day + 50000)) < 60);
    }

    void poissonLogsGiveNoFalseAlarms() {
        TaskContext task;
        std::size_t found = 0;
        for (std::uint64_t seed = 10; seed < 30; ++seed) {
            std::mt19937_64 random(seed);
            MadeLog log;
            for (EventType type = 0; type < 10; ++type)
                log.addRandom(type, 0.002 * (type + 1), 0, day, random);
            const EventStream stream = log.stream(10);
            const auto bursts = findBursts(stream, {}, task);
            const auto silences = findSilences(stream, log.sources, {}, task);
            QVERIFY(bursts.ok() && silences.ok());
            found += bursts.value().size() + silences.value().size();
        }
        QCOMPARE(found, std::size_t{0});
    }

    void silencesOfARegularLine() {
        std::mt19937_64 random(6);
        MadeLog log;
        log.addRegular(0, 20, 0, 40000, SourceId{0}, random);
        log.addRegular(0, 20, 40200, day, SourceId{0}, random);  // ten do not come
        log.addRegular(0, 20, 0, day, SourceId{1}, random);      // another host's go on
        log.addRegular(0, 20, 0, 70000, SourceId{2}, random);    // this one dies
        log.addRegular(1, 500, 0, day, SourceId{2}, random);
        const EventStream stream = log.stream(2);
        TaskContext task;
        const auto silences = findSilences(stream, log.sources, {}, task);
        QVERIFY(silences.ok());
        QCOMPARE(silences.value().size(), std::size_t{2});
        const Silence& gap = silences.value()[0];
        QCOMPARE(gap.source, SourceId{0});
        QVERIFY(std::abs(secondsAt(stream, gap.first) - 40000) < 25);
        QVERIFY(std::abs(secondsAt(stream, gap.last) - 40200) < 25);
        const Silence& end = silences.value()[1];
        QCOMPARE(end.source, SourceId{2});
        QCOMPARE(end.first, end.last);
        QVERIFY(std::abs(secondsAt(stream, end.first) - 70000) < 25);
    }
};

QTEST_APPLESS_MAIN(SurgesTest)
#include "surges_test.moc"
