// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of grams never deny what stands in a text, deny nearly all that does not, and come back as they
// were stored; expressions are denied by what they cannot do without.

#include "engine/search/gram_query.h"

#include <QtTest>

#include <random>

using namespace logwright;

namespace {

std::string randomText(std::mt19937& random, std::size_t length, std::string_view letters) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += letters[std::uniform_int_distribution<std::size_t>(0, letters.size() - 1)(random)];
    return text;
}

GramFilter filterOf(std::string_view text) {
    GramCollector collector;
    collector.add(text);
    return collector.finish();
}

bool mayHold(const GramFilter& filter, std::string_view text) {
    return std::ranges::all_of(gramsOf(text), [&](const Gram& gram) { return filter.mayHold(gram); });
}

/// Whether the filter leaves the only term of a search.
bool mayMatch(const GramFilter& filter, const char* typed) {
    const auto query = parseSearch(typed, {});
    if (!query) qFatal("%s", query.error().message().c_str());
    return GramQuery(*query).absentTerms(filter).empty();
}

constexpr const char* line =
    "2026-03-01 10:15:42.117 INFO n7 shop.Orders: block blk_-7017553867379051457 of size 4096 lost from "
    "10.251.43.21:50010, trace 0f3b9c2e-77aa-4d11 \xC3\x9C"
    "bersicht";

}  // namespace

class GramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverDeniesAPart();
    void deniesWhatIsNotThere();
    void piecesAreOneText();
    void comesBackAsStored();
    void refusesWhatIsDamaged();
    void expressions_data();
    void expressions();
};

// Every part of a text, in other cases too, of letters that meet and mix in every way.
void GramTest::neverDeniesAPart() {
    std::mt19937 random(1);
    for (const std::string_view letters :
         {std::string_view("0123456789abcdef.:-"), std::string_view("xyz019.-"),
          std::string_view("ABCabc Zz\xC3\x9C_[`{@\t\n019"),
          std::string_view("\x00\x10\x1f\x7f\xff 0aZ", 9)}) {
        const std::string text = randomText(random, 600, letters);
        const GramFilter filter = filterOf(text);
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (std::size_t length = 1; length <= 24 && at + length <= text.size(); ++length) {
                std::string part = text.substr(at, length);
                QVERIFY(mayHold(filter, part));
                for (char& c : part) {
                    if (c >= 'a' && c <= 'z')
                        c = static_cast<char>(c - 32);
                    else if (c >= 'A' && c <= 'Z')
                        c = static_cast<char>(c + 32);
                }
                QVERIFY(mayHold(filter, part));
            }
        }
    }
}

void GramTest::deniesWhatIsNotThere() {
    std::mt19937 random(2);
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "received block blk_" + randomText(random, 19, "0123456789") + " from 10.251." +
                randomText(random, 2, "0123456789") + "\n";
    const GramFilter filter = filterOf(text);
    QVERIFY2(filter.bytes() <= text.size() / 15, qPrintable(QString::number(filter.bytes())));
    const auto denied = [&](std::size_t length, std::string_view letters) {
        int count = 0;
        for (int i = 0; i < 1000; ++i) count += mayHold(filter, randomText(random, length, letters)) ? 0 : 1;
        return count;
    };
    QVERIFY(denied(6, "ghijklmnopqrstuvwxyz") > 950);
    QVERIFY(denied(19, "0123456789") > 950);
    QVERIFY(denied(36, "0123456789abcdef") > 990);
    QVERIFY(gramsOf("abc").empty());
    QVERIFY(gramsOf("50010").empty());  // any five digits stand somewhere
}

void GramTest::piecesAreOneText() {
    GramCollector collector;
    const std::string text(line);
    for (const char c : text) collector.add(std::string_view(&c, 1));
    QCOMPARE(collector.finish().save(), filterOf(text).save());
    collector.add(text);  // begun anew
    QCOMPARE(collector.finish().save(), filterOf(text).save());
}

void GramTest::comesBackAsStored() {
    const GramFilter filter = filterOf(line);
    const std::string bytes = filter.save();
    const auto back = GramFilter::restore(bytes);
    QVERIFY(back);
    QCOMPARE(back->save(), bytes);
    QVERIFY(mayHold(*back, "7017553867379051457"));
}

void GramTest::refusesWhatIsDamaged() {
    const std::string bytes = filterOf(line).save();
    QVERIFY(!GramFilter::restore(""));
    QVERIFY(!GramFilter::restore(bytes.substr(0, bytes.size() - 1)));
    QVERIFY(!GramFilter::restore(bytes + "x"));
    for (const char size : {'\x7f', '\xff', '\x3f'}) {
        std::string other = bytes;
        other[1] = size;
        QVERIFY(!GramFilter::restore(other));
    }
}

void GramTest::expressions_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("left");
    const auto row = [](const char* typed, bool left) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << left;
    };
    // Those that match the line, or might for all that four letters tell.
    row("/lost from/", true);
    row("/LOST (from|by)/", true);
    row("/blk_-\\d{19}/", true);
    row("/(kettle|block)/", true);
    row("/^2026-03-01 1\\d:15/", true);
    row("/size \\d+ lost/", true);
    row("/(?i)SHOP\\.orders/", true);
    row("/\\d+/", true);
    row("/a|kettle/", true);
    row("/..*/", true);
    row("/kettles?/", false);
    row("/lo.t/", true);
    row("/\xC3\x9C"
        "bersicht/",
        true);
    row("/[Bb]lock/", true);
    row("/lost\\vfrom/", true);  // nothing is told of such
    // What RE2 reads otherwise than Hyperscan, which finds these in the second line.
    row("/kettl\\d{03}x/", true);
    row("/took \\d+ ms{01}/", true);
    row("/took \\d+ ms{1,02}/", true);
    row("/lost\\sto/", true);
    row("/lost[\\s,;]to/", true);
    row("/Kettl[^\\Wa-z_]mnopq/", true);
    row("/kettl[^\\x00-\\xdf]y/", true);
    row("/(?i)kettl[^\\x00-\\xdf]y/", true);
    // Those that cannot.
    row("/kettle/", false);
    row("/(kettle|teapot) of size/", false);
    row("/lost to .* kettle/", false);
    row("/block blk_-9999999999999999999/", false);
    row("/kettle\\d+/", false);
    row("kettle", false);
    row("9125887719904", false);
    row("\"of size\"", true);
    row("BLOCK", true);
    row("-kettle", false);  // the term is not there, so every record is a hit
}

void GramTest::expressions() {
    QFETCH(QString, typed);
    QFETCH(bool, left);
    const std::string text = std::string(line) +
                             "\nkettl123x took 5 ms lost\x0b"
                             "to KettlRmnopq kettl\xe2y";
    QCOMPARE(mayMatch(filterOf(text), typed.toUtf8().constData()), left);
}

QTEST_APPLESS_MAIN(GramTest)
#include "gram_test.moc"
