// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/pair_statistics.h"

#include "engine/relations/binomial_interval.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace logwright;

namespace {

constexpr double day = 86400;

struct TimedEvent {
    double seconds;
    EventType type;
};

class EventMaker {
public:
    explicit EventMaker(std::uint64_t seed) : random_(seed) {}

    /// A Poisson process over a day, at 15:00 four times as busy as at 03:00.
    void addRhythm(EventType type, double count) {
        for (auto left = count; left > 0; --left) {
            for (;;) {
                const double at = share() * day;
                if (share() * 1.6 < 1 + 0.6 * std::sin((at / day - 0.375) * 2 * M_PI)) {
                    add(at, type);
                    break;
                }
            }
        }
    }
    /// Bursts of up to 60 s, at times of their own.
    void addBursts(EventType type, int bursts, int events) {
        for (int i = 0; i < bursts; ++i) {
            const double at = share() * day;
            const double length = 0.2 + share() * 60;
            for (int n = 0; n < events; ++n) add(at + share() * length, type);
        }
    }
    /// A cause and its effect 0.1 to 0.4 s later.
    void addPair(EventType cause, EventType effect) {
        const double at = share() * day;
        add(at, cause);
        add(at + 0.1 + 0.3 * share(), effect);
    }
    EventStream stream(std::uint32_t types, bool wholeSeconds = false) {
        std::ranges::stable_sort(events_, {}, [&](const TimedEvent& event) {
            return wholeSeconds ? std::floor(event.seconds) : event.seconds;
        });
        EventStream stream;
        stream.counts.assign(types, 0);
        for (std::uint32_t i = 0; i < types; ++i) stream.templates.push_back(TemplateId{i});
        for (const TimedEvent& event : events_) {
            const double seconds = wholeSeconds ? std::floor(event.seconds) : event.seconds;
            stream.type.push_back(event.type);
            stream.time.push_back(Timestamp(std::chrono::microseconds(std::llround(seconds * 1e6))));
            ++stream.counts[event.type];
        }
        stream.session.assign(events_.size(), noSession);
        return stream;
    }
    std::mt19937_64& random() { return random_; }

private:
    void add(double seconds, EventType type) { events_.push_back({seconds, type}); }
    double share() { return std::uniform_real_distribution<double>(0, 1)(random_); }

    std::mt19937_64 random_;
    std::vector<TimedEvent> events_;
};

std::vector<WantedPair> everyPair(std::uint32_t types) {
    std::vector<WantedPair> wanted;
    for (EventType cause = 0; cause < types; ++cause) {
        for (EventType effect = 0; effect < types; ++effect) {
            if (cause != effect) wanted.push_back({cause, effect, {}});
        }
    }
    return wanted;
}

std::size_t surePairs(const EventStream& stream) {
    TaskContext task;
    const auto wanted = everyPair(static_cast<std::uint32_t>(stream.templates.size()));
    const auto pairs = countPairs(stream, wanted, task);
    return static_cast<std::size_t>(std::ranges::count_if(*pairs, &PairStatistics::sure));
}

void addIndependent(EventMaker& make) {
    make.addRhythm(0, 30);
    make.addRhythm(1, 300);
    make.addRhythm(2, 3000);
    make.addRhythm(3, 10000);
    make.addRhythm(4, 100);
    make.addBursts(4, 20, 30);
    make.addBursts(5, 40, 100);
    make.addBursts(6, 200, 10);
    make.addRhythm(7, 500);
    make.addBursts(7, 5, 300);
}

}  // namespace

class PairStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void intervalsAreThoseOfTheBinomial() {
        // I_x(1, b) = 1 - (1 - x)^b and I_x(2, 2) = 3 x^2 - 2 x^3.
        for (const double x : {0.01, 0.3, 0.9}) {
            QVERIFY(std::abs(incompleteBeta(1, 5, x) - (1 - std::pow(1 - x, 5))) < 1e-12);
            QVERIFY(std::abs(incompleteBeta(2, 2, x) - (3 * x * x - 2 * x * x * x)) < 1e-12);
        }
        // All of n: (doubt / 2)^(1 / n) at least. None of n: the same from the other side.
        const ShareInterval all = shareInterval(20, 0, 1e-9);
        QVERIFY(std::abs(all.low - std::pow(5e-10, 0.05)) < 1e-9);
        QCOMPARE(all.high, 1.0);
        const ShareInterval none = shareInterval(0, 20, 1e-9);
        QCOMPARE(none.low, 0.0);
        QVERIFY(std::abs(none.high - (1 - std::pow(5e-10, 0.05))) < 1e-9);
        // 5 of 10, as tables have it: 0.187 to 0.813.
        const ShareInterval half = shareInterval(5, 5, 0.05);
        QVERIFY(std::abs(half.low - 0.1871) < 1e-4 && std::abs(half.high - 0.8129) < 1e-4);
    }

    void binsOfLags() {
        QCOMPARE(lagBin(std::chrono::nanoseconds(0)), 0u);
        QCOMPARE(lagBinBegin(1), std::chrono::nanoseconds(100'000));
        QCOMPARE(lagBinBegin(lagBins - 1), std::chrono::nanoseconds(std::chrono::hours(1)));
        for (std::size_t bin = 1; bin < lagBins; ++bin) {
            QCOMPARE(lagBin(lagBinBegin(bin)), bin);
            QCOMPARE(lagBin(lagBinBegin(bin) - std::chrono::nanoseconds(1)), bin - 1);
        }
        QCOMPARE(lagBin(std::chrono::hours(1000)), lagBins - 1);
    }

    void independentStreamsAreNeverSure() {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EventMaker make(seed);
            addIndependent(make);
            QCOMPARE(surePairs(make.stream(8)), 0u);
        }
    }

    void wholeSecondsMakeNoRelations() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EventMaker make(seed);
            addIndependent(make);
            QCOMPARE(surePairs(make.stream(8, true)), 0u);
        }
    }

    void shuffledTypesAreNeverSure() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EventMaker make(seed);
            addIndependent(make);
            for (int i = 0; i < 2000; ++i) make.addPair(8, 9);
            EventStream stream = make.stream(10, seed % 2 == 0);
            std::ranges::shuffle(stream.type, make.random());
            QCOMPARE(surePairs(stream), 0u);
        }
    }

    void twentyOccurrencesAreFound() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EventMaker make(seed);
            addIndependent(make);
            for (int i = 0; i < 20; ++i) make.addPair(8, 9);
            const EventStream stream = make.stream(10);
            TaskContext task;
            const std::vector<WantedPair> wanted{{8, 9, {}}, {9, 8, {}}};
            const auto pairs = countPairs(stream, wanted, task);
            const PairStatistics& pair = (*pairs)[0];
            QVERIFY2(pair.sure(), qPrintable(QString("seed %1").arg(seed)));
            QVERIFY(!(*pairs)[1].sure());
            QVERIFY(pair.within >= std::chrono::milliseconds(300) && pair.within <= std::chrono::seconds(2));
            QVERIFY(pair.medianLagSeconds > 0.1 && pair.medianLagSeconds < 0.4);
            QVERIFY(pair.followed > 0.7);
            QVERIFY(pair.liftLow <= pair.lift && pair.lift <= pair.liftHigh);
        }
    }

    // Every effect that follows its cause by chance does so in the shifted windows as often.
    void liftOfFrequentCausesIsOne() {
        EventMaker make(3);
        make.addRhythm(0, 40000);
        make.addRhythm(1, 5000);
        const EventStream stream = make.stream(2);
        TaskContext task;
        const std::vector<WantedPair> wanted{{0, 1, std::chrono::milliseconds(500)}};
        const auto pairs = countPairs(stream, wanted, task);
        const PairStatistics& pair = (*pairs)[0];
        QVERIFY(pair.liftLow < 1 && pair.liftHigh > 1);
        QVERIFY(pair.lift > 0.8 && pair.lift < 1.2);
        std::uint64_t lags = 0;
        for (const std::uint32_t count : pair.lagSeconds) lags += count;
        std::uint64_t events = 0;
        for (const std::uint32_t count : pair.lagEvents) events += count;
        QCOMPARE(lags, events);
    }

    void cancelledAndEmpty() {
        TaskContext task;
        QVERIFY(countPairs(EventStream{}, {}, task)->empty());
        EventMaker make(1);
        make.addRhythm(0, 50);
        const EventStream stream = make.stream(2);
        const std::vector<WantedPair> wanted{{0, 1, {}}, {0, 0, {}}};
        const auto pairs = countPairs(stream, wanted, task);
        QVERIFY(!(*pairs)[0].sure() && !(*pairs)[1].sure());
        StopToken stop;
        stop.request();
        TaskContext stopped({}, stop);
        QVERIFY(!countPairs(stream, wanted, stopped).ok());
    }
};

QTEST_APPLESS_MAIN(PairStatisticsTest)
#include "pair_statistics_test.moc"
