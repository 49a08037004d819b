// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/stored_settings.h"
#include "ui/widgets/style.h"
#include "ui/widgets/svg_icon.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

constexpr int leastFontSize = 8;
constexpr int greatestFontSize = 20;

constexpr auto choiceKey = "appearance/theme";
constexpr auto fontSizeKey = "appearance/fontSize";

/// A colour in both themes.
struct Pair {
    QRgb light;
    QRgb dark;
    QColor in(bool darkTheme) const { return QColor::fromRgb(darkTheme ? dark : light); }
};

constexpr Pair baseColours{0xffffffff, 0xff15181d};
constexpr Pair windowColours{0xfff3f4f7, 0xff1d2127};
constexpr Pair gridColours{0xffdcdfe5, 0xff343a44};
constexpr Pair accentColours{0xff4f57c8, 0xff949cff};
constexpr Pair accentTints{0xffdfe1fa, 0xff363b66};
constexpr Pair hoverTints{0xffeceef4, 0xff262b34};
constexpr Pair textColours{0xff1b2027, 0xffe4e7ec};
constexpr Pair mutedTexts{0xff59616c, 0xffa8b1bd};
constexpr Pair variableTexts{0xff3d429f, 0xffc2c7ff};
constexpr Pair variableTints{0xffecedfb, 0xff292d48};
constexpr Pair matchTints{0xffffe9b0, 0xff4d3c0e};

/// By Severity: none, trace, debug, information, warning, error, fatal.
constexpr std::array<Pair, severityCount> severityFills{{{0xff868c95, 0xff6d7583},
                                                         {0xff737a85, 0xff848c98},
                                                         {0xff5f6670, 0xffa8adb5},
                                                         {0xff0072b2, 0xff5fb4e5},
                                                         {0xffb88000, 0xfff2be4b},
                                                         {0xffd55e00, 0xfff0864a},
                                                         {0xffc46c9d, 0xffe3a3c8}}};
constexpr std::array<Pair, severityCount> severityTexts{{{0xff59616c, 0xffa8b1bd},
                                                         {0xff59616c, 0xffa8b1bd},
                                                         {0xff59616c, 0xffb3b9c2},
                                                         {0xff00659e, 0xff74c0ec},
                                                         {0xff855600, 0xfff2be4b},
                                                         {0xffa54500, 0xfff59660},
                                                         {0xff9a3a70, 0xffe8b0d0}}};

/// Blue, vermilion, green, magenta, amber, violet, grey: neighbours differ most.
constexpr std::array<Pair, Theme::seriesColours> seriesFills{{{0xff0072b2, 0xff5fb4e5},
                                                              {0xffd55e00, 0xfff0864a},
                                                              {0xff008a64, 0xff4fc79e},
                                                              {0xffa8408a, 0xffe3a3c8},
                                                              {0xffb88000, 0xfff2be4b},
                                                              {0xff6f55c9, 0xffb3a1ff},
                                                              {0xff5f6670, 0xffa8adb5}}};

/// The sixteen named ANSI colours; the light theme wants them dark, the dark theme light.
constexpr std::array<Pair, 16> ansiColours{{{0xff1b2027, 0xff8d96a3},
                                            {0xffb3261e, 0xfff28b82},
                                            {0xff1e7a34, 0xff81c995},
                                            {0xff855600, 0xfff2be4b},
                                            {0xff00659e, 0xff74c0ec},
                                            {0xff9a3a70, 0xffe3a3c8},
                                            {0xff0b7278, 0xff78d0d4},
                                            {0xff59616c, 0xffd5d9e0},
                                            {0xff59616c, 0xffaab2be},
                                            {0xffc5221f, 0xfff6aea9},
                                            {0xff188038, 0xffa8dab5},
                                            {0xff7a5200, 0xfffdd663},
                                            {0xff1967d2, 0xffa0d0ff},
                                            {0xff8e24aa, 0xffe8b7f0},
                                            {0xff00707a, 0xffa1e4e8},
                                            {0xff1b2027, 0xffffffff}}};

/// xterm's 6 x 6 x 6 cube and grey ramp.
QColor xtermColour(int code) {
    if (code >= 232) {
        const int grey = 8 + 10 * (code - 232);
        return QColor(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    const int cube = code - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

/// Whether the desktop asks for dark, as far as Qt of this version can tell.
bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark;
#endif
    // A palette that resolves nothing gives back the desktop's own.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

}  // namespace

Theme& Theme::current() {
    // Owned by the application: it must not outlive it, and colours are asked for only while it lives.
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
    }
    return *theme;
}

Theme::Theme() {
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (choice_ == Choice::system) apply();
    });
#endif
}

void Theme::restore() {
    const QSettings settings;
    const QString name = settings.value(choiceKey).toString();
    choice_ = name == "light" ? Choice::light : name == "dark" ? Choice::dark : Choice::system;
    fontSize_ =
        std::clamp(settings.value(fontSizeKey, normalFontSize).toInt(), leastFontSize, greatestFontSize);
    QApplication::setStyle(new Style);
    apply();
}

void Theme::choose(Choice choice) {
    choice_ = choice;
    const QString name = choice == Choice::light  ? QStringLiteral("light")
                         : choice == Choice::dark ? QStringLiteral("dark")
                                                  : QStringLiteral("system");
    storeSettings([name](QSettings& settings) { settings.setValue(choiceKey, name); });
    apply();
}

void Theme::setFontSize(int points) {
    fontSize_ = std::clamp(points, leastFontSize, greatestFontSize);
    storeSettings([size = fontSize_](QSettings& settings) { settings.setValue(fontSizeKey, size); });
    apply();
}

void Theme::apply() {
    applying_ = true;
    dark_ = choice_ == Choice::dark || (choice_ == Choice::system && systemIsDark());
    applyPalette();
    applyFont();
    applying_ = false;
    emit themeChanged();
}

void Theme::applyPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, window());
    palette.setColor(QPalette::WindowText, text());
    palette.setColor(QPalette::Base, base());
    palette.setColor(QPalette::AlternateBase, hoverTint());
    palette.setColor(QPalette::Text, text());
    palette.setColor(QPalette::PlaceholderText, mutedText());
    palette.setColor(QPalette::Button, dark_ ? QColor(0x2a, 0x2f, 0x38) : QColor(0xfb, 0xfb, 0xfd));
    palette.setColor(QPalette::ButtonText, text());
    palette.setColor(QPalette::BrightText, base());
    palette.setColor(QPalette::ToolTipBase, dark_ ? QColor(0x2f, 0x35, 0x40) : QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipText, text());
    palette.setColor(QPalette::Highlight, accentTint());
    palette.setColor(QPalette::HighlightedText, text());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, accent());
    // What Fusion draws bevels and outlines with.
    palette.setColor(QPalette::Light, dark_ ? QColor(0x32, 0x38, 0x42) : QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Midlight, hoverTint());
    palette.setColor(QPalette::Mid, gridLine());
    palette.setColor(QPalette::Dark, dark_ ? QColor(0x0d, 0x0f, 0x12) : QColor(0xb4, 0xba, 0xc4));
    palette.setColor(QPalette::Shadow, dark_ ? QColor(0x00, 0x00, 0x00) : QColor(0x8f, 0x96, 0xa1));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         dark_ ? QColor(0x66, 0x6e, 0x7a) : QColor(0x9a, 0xa1, 0xac));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::applyFont() {
    QFont font = QApplication::font();
    if (font.pointSize() == fontSize_) return;
    font.setPointSize(fontSize_);
    QApplication::setFont(font);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // The desktop changed its colours while we follow it.
    if (event->type() == QEvent::ThemeChange && choice_ == Choice::system && !applying_ &&
        watched->isWindowType())
        apply();
    return QObject::eventFilter(watched, event);
}

QColor Theme::base() const {
    return baseColours.in(dark_);
}
QColor Theme::window() const {
    return windowColours.in(dark_);
}
QColor Theme::gridLine() const {
    return gridColours.in(dark_);
}
QColor Theme::accent() const {
    return accentColours.in(dark_);
}
QColor Theme::accentTint() const {
    return accentTints.in(dark_);
}
QColor Theme::hoverTint() const {
    return hoverTints.in(dark_);
}
QColor Theme::text() const {
    return textColours.in(dark_);
}
QColor Theme::mutedText() const {
    return mutedTexts.in(dark_);
}
QColor Theme::constantText() const {
    return textColours.in(dark_);
}
QColor Theme::variableText() const {
    return variableTexts.in(dark_);
}
QColor Theme::variableTint() const {
    return variableTints.in(dark_);
}
QColor Theme::matchTint() const {
    return matchTints.in(dark_);
}

QColor Theme::severityColour(Severity severity) const {
    return severityFills.at(static_cast<std::size_t>(severity)).in(dark_);
}

QColor Theme::severityText(Severity severity) const {
    return severityTexts.at(static_cast<std::size_t>(severity)).in(dark_);
}

QColor Theme::seriesColour(int index) const {
    return seriesFills.at(static_cast<std::size_t>(index) % seriesFills.size()).in(dark_);
}

QColor Theme::ansiColour(int code) const {
    if (code < 0) return text();
    // Log colours are made for terminals of either brightness; here they stand on chosen rows too.
    const QColor meant = code < 16    ? ansiColours.at(static_cast<std::size_t>(code)).in(dark_)
                         : code < 256 ? xtermColour(code)
                                      : QColor::fromRgb(static_cast<QRgb>(code) & 0xffffff);
    return readableText(meant, accentTint());
}

QFont Theme::logFont() const {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSize(fontSize_);
    return font;
}

QIcon Theme::icon(const QString& name) const {
    return svgIcon(":/icons/" + name + ".svg");
}

}  // namespace logwright::ui
