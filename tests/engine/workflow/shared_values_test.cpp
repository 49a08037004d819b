// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identifiers found in planted lines: which word ties the records of a task together is known here, and what
// only looks so is planted too.

#include "engine/workflow/shared_values.h"

#include "tests/engine/workflow/made_tasks.h"

#include <QTest>

#include <map>
#include <string>

using namespace logwright;

namespace {

/// Lines of 2,000 tasks, three records each, interleaved: the task's id stands at another place in each
/// template, beside a host (few, always), a status (few), a size (random) and an article that two of the
/// three share.
struct PlantedLines {
    TaskEvents events;
    std::vector<std::string> lines;   // of each event
    std::vector<std::uint64_t> task;  // of each event

    EventLines reader() const {
        return [this](std::uint32_t first, std::uint32_t last, const LineVisitor& visit) -> Result<> {
            for (std::uint32_t e = first; e < last; ++e) {
                const std::string_view line = lines[e];
                visit(e, line, line.substr(0, 8));
            }
            return Done{};
        };
    }
};

PlantedLines plantLines() {
    std::mt19937 random(1);
    struct Line {
        PlantedEvent event;
        std::string text;
    };
    std::vector<Line> made;
    for (std::uint64_t t = 1; t <= 2000; ++t) {
        const std::string id = "req-" + std::to_string(70'000 + t * 7919 % 65'537);
        const std::string article = "sku" + std::to_string(random() % 5000);
        const std::int64_t begin = static_cast<std::int64_t>(t) * 300'000;
        const std::string host = " host" + std::to_string(random() % 4);
        const auto add = [&](std::uint32_t type, std::int64_t after, const std::string& text) {
            made.push_back({{begin + after, type, t, 0}, text});
        };
        add(0, 0, host + " accepted " + id + " from port " + std::to_string(1024 + random() % 60'000));
        add(1, 700'000, host + " priced article " + article + " of " + id + " status 200");
        add(2, 1'500'000,
            host + " shipped " + article + " size " + std::to_string(random() % 3000) + " " + id);
        if (t % 5 == 0) add(3, 1000, " heartbeat " + std::to_string(t) + " of host" + std::to_string(t % 4));
    }
    std::ranges::stable_sort(made, {}, [](const Line& line) { return line.event.micros; });
    PlantedLines planted;
    std::vector<PlantedEvent> events;
    for (const Line& line : made) {
        events.push_back(line.event);
        planted.task.push_back(line.event.type == 3 ? 0 : line.event.session);
        // The same second in many lines: it must not tie them.
        planted.lines.push_back(std::to_string(10'000'000 + line.event.micros / 1'000'000) + line.text);
    }
    planted.events = eventsOf(events, 4);
    return planted;
}

}  // namespace

class SharedValuesTest : public QObject {
    Q_OBJECT
private slots:
    void wordsWithDigitsAreValues() {
        const std::string line = "12:00:01 INFO blk_-42 from /10.0.0.7:50010, 3 of x.";
        std::vector<LineValue> values;
        readLineValues(line, std::string_view(line).substr(0, 8), values);
        std::vector<std::uint32_t> places;
        for (const LineValue& value : values) places.push_back(value.place);
        // INFO, blk_-42, from, 10.0.0.7, 50010, 3, of, x
        QCOMPARE(places, (std::vector<std::uint32_t>{1, 3, 4, 5}));
        std::vector<LineValue> again;
        readLineValues("blk_-42 and 10.0.0.7.", {}, again);
        readLineValues(line, std::string_view(line).substr(0, 0), again);  // a line without a time
        QCOMPARE(again.size(), values.size() + 3);
        readLineValues("blk_-42 and 10.0.0.7.", {}, again);
        QCOMPARE(again.at(0).hash, values.at(0).hash);
        QCOMPARE(again.at(1).hash, values.at(1).hash);
    }

    void theIdentifierIsFoundAndNothingElse() {
        const PlantedLines planted = plantLines();
        TaskContext task;
        const auto places = findIdentifiers(planted.events, planted.reader(), task);
        QVERIFY(places);
        // After the time: host, accepted, id; host, priced, article, sku, of, id; host, shipped, sku, size,
        // n, id
        QCOMPARE((*places)[0].place, 2u);
        QCOMPARE((*places)[1].place, 5u);
        QCOMPARE((*places)[2].place, 5u);
        QCOMPARE((*places)[0].domain, (*places)[1].domain);
        QCOMPARE((*places)[0].domain, (*places)[2].domain);
        QVERIFY((*places)[0].domain != 0);
        QCOMPARE((*places)[3].domain, 0u);

        const auto keys = identifierKeys(planted.events, planted.reader(), *places, 1'000'000, task);
        QVERIFY(keys);
        std::map<std::uint64_t, std::uint64_t> taskOfKey;
        for (std::size_t e = 0; e < keys->size(); ++e) {
            QCOMPARE((*keys)[e] == 0, planted.task[e] == 0);
            if ((*keys)[e] == 0) continue;
            QCOMPARE(taskOfKey.emplace((*keys)[e], planted.task[e]).first->second, planted.task[e]);
        }
        QCOMPARE(taskOfKey.size(), 2000u);
    }

    void whatIsSharedByChanceTiesNothing() {
        std::mt19937 random(2);
        PlantedLines planted;
        std::vector<PlantedEvent> events;
        for (std::int64_t i = 0; i < 20'000; ++i) {
            const auto type = static_cast<std::uint32_t>(random() % 4);
            events.push_back({i * 100'000, type, 0, 0});
            planted.lines.push_back("00000000 a" + std::to_string(random() % 50) + " b" +
                                    std::to_string(random() % 9000) + " c" + std::to_string(random()));
        }
        planted.events = eventsOf(events, 4);
        TaskContext task;
        const auto places = findIdentifiers(planted.events, planted.reader(), task);
        QVERIFY(places);
        for (const IdentifierPlace& place : *places) QCOMPARE(place.domain, 0u);
    }
};

QTEST_GUILESS_MAIN(SharedValuesTest)
#include "shared_values_test.moc"
