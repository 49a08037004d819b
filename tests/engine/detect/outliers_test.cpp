// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The neighbour detectors against their formulas written down once more, plainly, and on the templates of
// real logs.

#include "engine/detect/outliers/neighbour_scores.h"
#include "engine/detect/outliers/template_features.h"
#include "engine/mining/csv.h"

#include <QDir>
#include <QtTest>

#include <cmath>
#include <map>
#include <random>

using namespace logwright;

namespace {

/// The local outlier factors of weighted points, from the definition.
std::vector<double> plainFactors(const WeightedPoints& points, double k) {
    const std::size_t n = points.size();
    const auto distance = [&](std::size_t a, std::size_t b) {
        double sum = 0;
        for (std::size_t d = 0; d < points.dimensions(); ++d)
            sum += double(points.point(a)[d]) * double(points.point(b)[d]);
        return std::max(0.0, 1 - sum);
    };
    std::vector<double> reachOfLast(n);
    std::vector<std::vector<std::size_t>> near(n);
    for (std::size_t p = 0; p < n; ++p) {
        std::multimap<double, std::size_t> others;
        for (std::size_t o = 0; o < n; ++o)
            if (o != p) others.emplace(distance(p, o), o);
        double weight = 0;
        for (const auto& [far, o] : others) {
            if (weight >= k) break;
            weight += points.weight(o);
            reachOfLast[p] = far;
        }
        for (const auto& [far, o] : others)
            if (far <= reachOfLast[p] + 1e-12) near[p].push_back(o);
    }
    std::vector<double> density(n), factors(n);
    for (std::size_t p = 0; p < n; ++p) {
        double weights = 0, reach = 0;
        for (const std::size_t o : near[p]) {
            weights += points.weight(o);
            reach += points.weight(o) * std::max(reachOfLast[o], distance(p, o));
        }
        density[p] = weights / reach;
    }
    for (std::size_t p = 0; p < n; ++p) {
        double weights = 0, sum = 0;
        for (const std::size_t o : near[p]) {
            weights += points.weight(o);
            sum += points.weight(o) * density[o];
        }
        factors[p] = sum / weights / density[p];
    }
    return factors;
}

/// Random directions in few dimensions around a few centres, and one away from all.
WeightedPoints crowds(std::size_t count, std::mt19937& random) {
    WeightedPoints points(8);
    std::normal_distribution<float> noise(0, 0.05F);
    for (std::size_t i = 0; i <= count; ++i) {
        std::vector<float> at(8);
        at[i == count ? 7 : i % 3] = 1;
        double squares = 0;
        for (float& value : at) {
            value += noise(random);
            squares += double(value) * double(value);
        }
        for (float& value : at) value = float(double(value) / std::sqrt(squares));
        points.add(at, 1 + double(i % 5));
    }
    return points;
}

struct Texts {
    std::vector<std::string> texts;
    std::vector<double> weights;
};

QString dataFolder() {
    const QByteArray named = qgetenv("LOGWRIGHT_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data")
                           : QString::fromLocal8Bit(named);
}

/// The true templates of one system's two thousand lines, with their counts.
Texts loghubTemplates(const QString& system) {
    const QString file = dataFolder() + QStringLiteral("/loghub_2k/%1/%1_truth_corrected.csv").arg(system);
    const auto text = readWholeFile(file.toStdString());
    if (!text) return {};
    CsvReader reader(*text);
    CsvRow row;
    reader.next(row);
    const auto column = columnOf(row, "EventTemplate");
    if (!column) return {};
    std::map<std::string, double> counts;
    while (reader.next(row)) ++counts[row.at(*column)];
    Texts made;
    for (const auto& [one, count] : counts) {
        made.texts.push_back(one);
        made.weights.push_back(count);
    }
    return made;
}

}  // namespace

class OutliersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factorsByDefinition_data() {
        QTest::addColumn<QString>("system");
        for (const QString& system :
             QDir(dataFolder() + QStringLiteral("/loghub_2k")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(system)) << system;
        QTest::newRow("crowds") << QString();
    }
    void factorsByDefinition() {
        QFETCH(QString, system);
        std::mt19937 random(1);
        const Texts texts = system.isEmpty() ? Texts{} : loghubTemplates(system);
        if (!system.isEmpty() && texts.texts.empty()) QSKIP("the shared data is not here");
        const WeightedPoints points =
            system.isEmpty() ? crowds(200, random) : templatePoints(texts.texts, texts.weights).points;
        for (const double k : {1.0, 5.0, 20.0, 1e9}) {
            const auto plain = plainFactors(points, k);
            const auto ours = localOutlierFactors(points, neighbourhoods(points, k));
            QCOMPARE(ours.size(), plain.size());
            for (std::size_t i = 0; i < plain.size(); ++i)
                QVERIFY2(std::abs(ours[i] - plain[i]) <= 1e-9 * std::max(1.0, plain[i]),
                         qPrintable(QStringLiteral("k %1, point %2: %3, not %4")
                                        .arg(k)
                                        .arg(i)
                                        .arg(ours[i])
                                        .arg(plain[i])));
        }
    }

    /// As scikit-learn has it for points of weight 1, by hand: on a line of directions 0, 1 and 3 degrees.
    void factorsByHand() {
        WeightedPoints points(2);
        const double degree = std::acos(-1) / 180;
        for (const double angle : {0.0, 1.0, 3.0}) {
            points.add(std::vector<float>{float(std::cos(angle * degree)), float(std::sin(angle * degree))},
                       1);
        }
        const double a = points.distance(0, 1), b = points.distance(1, 2);
        // k = 1: nearest of 0 is 1, of 1 is 0, of 2 is 1. Densities 1/a, 1/a, 1/max(a, b) = 1/b.
        const auto factors = localOutlierFactors(points, neighbourhoods(points, 1));
        QCOMPARE(factors[0], 1.0);
        QCOMPARE(factors[1], 1.0);
        QCOMPARE(factors[2], b / a);
        const auto distances = neighbourDistances(points, neighbourhoods(points, 1));
        QCOMPARE(distances[2], b);
    }

    /// A thousand equal texts are one point: its neighbours are others, and no density is without end.
    void duplicatesAreOnePoint() {
        std::vector<std::string> texts(1000, "connection from <*> closed");
        texts.push_back("connection from <*> opened");
        texts.push_back("user <*> connected from <*>");
        texts.push_back("the reactor core is melting");
        const TemplatePoints made = templatePoints(texts, std::vector<double>(texts.size(), 1));
        QCOMPARE(made.points.size(), 4u);
        QCOMPARE(made.points.weight(made.point[0]), 1000.0);
        const auto factors = localOutlierFactors(made.points, neighbourhoods(made.points, 2));
        for (const double factor : factors) QVERIFY(std::isfinite(factor));
        const auto distances = neighbourDistances(made.points, neighbourhoods(made.points, 2));
        QCOMPARE(std::max_element(distances.begin(), distances.end()) - distances.begin(),
                 std::ptrdiff_t(made.point.back()));
    }

    /// A record of a distance 0 to itself made one of the k: with k = 1 nothing was ever lonely.
    void loganomalyCountedAPointAmongItsNeighbours() {
        std::mt19937 random(3);
        const WeightedPoints points = crowds(300, random);
        for (const std::size_t exactUpTo : {points.size(), std::size_t{0}}) {
            const Neighbourhoods near = neighbourhoods(points, 1, exactUpTo);
            for (std::size_t i = 0; i < points.size(); ++i) {
                QCOMPARE(std::ranges::count(near[i], i, &Neighbour::point), std::ptrdiff_t{0});
                QVERIFY(!near[i].empty());
            }
        }
    }

    /// The lonely one of many has the greatest factor, exactly and by search.
    void searchedLikeExact() {
        std::mt19937 random(2);
        const WeightedPoints points = crowds(4000, random);
        const auto exact = neighbourhoods(points, 20, points.size());
        const auto searched = neighbourhoods(points, 20, 100);
        std::size_t same = 0, all = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            all += exact[i].size();
            for (const Neighbour& one : exact[i])
                same += std::ranges::count(searched[i], one.point, &Neighbour::point) > 0 ? 1 : 0;
        }
        QVERIFY2(double(same) >= 0.98 * double(all),
                 qPrintable(QStringLiteral("%1 of %2").arg(same).arg(all)));
        for (const auto& near : {exact, searched}) {
            const auto factors = localOutlierFactors(points, near);
            QCOMPARE(std::max_element(factors.begin(), factors.end()) - factors.begin(),
                     std::ptrdiff_t(4000));
        }
    }

    /// Embeddings in place of words: those that are missing are counted, equal ones are one point.
    void meaningsAsPoints() {
        const std::vector<std::string> texts{"a", "b", "c"};
        TextVectors known{{embeddingKey("a"), {1, 0}}, {embeddingKey("b"), {1, 0}}};
        const auto missing = templatePoints(texts, {1, 1, 1}, known);
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().what.starts_with("1 of 3 templates"));
        known[embeddingKey("c")] = {0, 1};
        const auto made = templatePoints(texts, {1, 2, 4}, known);
        QVERIFY(made.ok());
        QCOMPARE(made->points.size(), std::size_t{2});
        QCOMPARE(made->points.weight(made->point[1]), 3.0);
        QCOMPARE(made->points.distance(made->point[0], made->point[2]), 1.0);
    }

    void fewPoints() {
        WeightedPoints points(2);
        QVERIFY(localOutlierFactors(points, neighbourhoods(points, 5)).empty());
        points.add(std::vector<float>{1, 0}, 3);
        QCOMPARE(localOutlierFactors(points, neighbourhoods(points, 5)), std::vector<double>{1});
        QCOMPARE(templatePoints({"", "", "<*>"}, {1, 1, 1}).point.size(), 3u);
    }
};

QTEST_GUILESS_MAIN(OutliersTest)
#include "outliers_test.moc"
