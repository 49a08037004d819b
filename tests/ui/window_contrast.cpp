// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written stands out from what it stands on by 4.5 : 1, what is drawn by 3 : 1, in both themes, as
// WCAG 2 measures it. What cannot be used, or is drawn back on purpose, is left out.

#include "test_home.h"
#include "ui/log/record_painter.h"
#include "ui/models/bookmark_mark.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr double enoughForText = 4.5;
constexpr double enoughForMarks = 3;

struct Named {
    QString name;
    QColor colour;
};

QList<Named> severityTexts() {
    QList<Named> colours;
    for (int i = 0; i < severityCount; ++i)
        colours.append({QStringLiteral("text of severity %1").arg(i),
                        Theme::current().severityText(static_cast<Severity>(i))});
    return colours;
}

QList<Named> texts() {
    const Theme& theme = Theme::current();
    return QList<Named>{{"text", theme.text()},
                        {"muted text", theme.mutedText()},
                        {"constant text", theme.constantText()},
                        {"variable text", theme.variableText()}} +
           severityTexts();
}

/// What a row of the log or of a table may be painted on.
QList<Named> rowGrounds() {
    const Theme& theme = Theme::current();
    QList<Named> grounds{
        {"base", theme.base()}, {"hover", theme.hoverTint()}, {"chosen", theme.accentTint()}};
    for (const Severity severity : {Severity::error, Severity::fatal})
        grounds.append({QStringLiteral("row of severity %1").arg(static_cast<int>(severity)),
                        blended(severityTint(severity), theme.base())});
    for (int colour = 1; colour <= 5; ++colour)
        grounds.append(
            {QStringLiteral("bookmark %1").arg(colour), blended(bookmarkTint(colour), theme.base())});
    return grounds;
}

QString complaint(const Named& top, const Named& ground) {
    return QStringLiteral("%1 %2 on %3 %4 has %5 : 1 in %6")
        .arg(top.name, top.colour.name(), ground.name, ground.colour.name())
        .arg(contrast(top.colour, ground.colour), 0, 'f', 2)
        .arg(Theme::current().isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
}

void need(double least, const QList<Named>& tops, const QList<Named>& grounds, QStringList& complaints) {
    for (const Named& top : tops)
        for (const Named& ground : grounds)
            if (contrast(top.colour, ground.colour) < least) complaints << complaint(top, ground);
}

}  // namespace

class WindowContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().restore(); }
    void init() { test::failOnWarnings(); }
    void measuresAsTheStandardDoes();
    void everythingStandsOut_data();
    void everythingStandsOut();

private:
    test::TestHome home_;
};

void WindowContrast::measuresAsTheStandardDoes() {
    // Known pairs: black on white, the lightest grey that passes as text, pure red, and the order of both.
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-6);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    QVERIFY(std::abs(contrast(Qt::white, QColor(255, 0, 0)) - 4.00) < 0.01);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), QColor(0x77, 0x77, 0x77)) - 1) < 1e-6);
    QCOMPARE(blended(QColor(0, 0, 0, 128), Qt::white).red(), 127);
    QCOMPARE(blended(QColor(10, 20, 30), Qt::white), QColor(10, 20, 30));
    for (const QColor& ground : {QColor(Qt::white), QColor(Qt::black), QColor(0x36, 0x3b, 0x66)})
        for (int i = 0; i < 64; ++i)
            QVERIFY(contrast(readableText(QColor(i * 4, 255 - i * 3, (i * 37) % 256), ground), ground) >=
                    enoughForText);
}

void WindowContrast::everythingStandsOut_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void WindowContrast::everythingStandsOut() {
    QFETCH(bool, dark);
    Theme& theme = Theme::current();
    theme.choose(dark ? Theme::Choice::dark : Theme::Choice::light);
    QCOMPARE(theme.isDark(), dark);
    const Named base{"base", theme.base()}, window{"window", theme.window()},
        hover{"hover", theme.hoverTint()}, chosen{"chosen", theme.accentTint()},
        match{"match", theme.matchTint()}, variable{"parameter", theme.variableTint()};
    QStringList complaints;

    // Rows, chips, cards, the ends of badges.
    need(enoughForText, texts(), rowGrounds() + QList<Named>{window}, complaints);
    need(enoughForText,
         {{"text", theme.text()}, {"muted text", theme.mutedText()}, {"variable text", theme.variableText()}},
         {match, variable}, complaints);
    QList<Named> ofLogs;
    for (int code = 0; code < 256; ++code)
        ofLogs.append({QStringLiteral("terminal colour %1").arg(code), theme.ansiColour(code)});
    for (int i = 0; i < 512; ++i)
        ofLogs.append({"colour of a line", theme.ansiColour(0x1000000 | (i * 0x7ff))});
    need(enoughForText, ofLogs, {base, hover, chosen}, complaints);

    // Qt's own controls.
    const QPalette palette = QApplication::palette();
    const auto role = [&](const char* name, QPalette::ColorRole which) {
        return Named{name, palette.color(QPalette::Active, which)};
    };
    need(enoughForText, {role("button text", QPalette::ButtonText)},
         {role("button", QPalette::Button), window}, complaints);
    need(enoughForText, {role("tool tip text", QPalette::ToolTipText)},
         {role("tool tip", QPalette::ToolTipBase)}, complaints);
    need(enoughForText, {role("placeholder", QPalette::PlaceholderText), role("text", QPalette::Text)},
         {role("base", QPalette::Base), role("other row", QPalette::AlternateBase)}, complaints);
    need(enoughForText, {role("chosen text", QPalette::HighlightedText)},
         {role("highlight", QPalette::Highlight)}, complaints);
    need(enoughForText, {role("link", QPalette::Link), role("visited", QPalette::LinkVisited)},
         {role("base", QPalette::Base), role("window", QPalette::Window)}, complaints);

    // Marks, bars and lines; what says where the keyboard is.
    QList<Named> fills{{"accent", theme.accent()}};
    for (int i = 0; i < severityCount; ++i)
        fills.append(
            {QStringLiteral("bar of severity %1").arg(i), theme.severityColour(static_cast<Severity>(i))});
    need(enoughForMarks, fills, {base, window}, complaints);
    QList<Named> series;
    for (int i = 0; i < Theme::seriesColours; ++i)
        series.append({QStringLiteral("line %1").arg(i), theme.seriesColour(i)});
    need(enoughForMarks, series, {base, window}, complaints);
    QList<Named> marks = severityTexts();
    marks.append({"accent", theme.accent()});
    for (int colour = 0; colour <= 5; ++colour)
        marks.append({QStringLiteral("ribbon %1").arg(colour), bookmarkColour(colour)});
    need(enoughForMarks, marks, rowGrounds() + QList<Named>{match}, complaints);
    // Numbers that stand in bars.
    for (const Named& fill : fills)
        need(enoughForText, {{"number in a bar", readableOn(fill.colour)}}, {fill}, complaints);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_MAIN(WindowContrast)
#include "window_contrast.moc"
