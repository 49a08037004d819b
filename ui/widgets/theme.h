// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Every colour and font of the desktop, light and dark. Views ask here when they paint and keep no colour of
// their own; where they build something from colours (a chart, a cached picture) they build it again on
// themeChanged(). Text colours keep 4.5 : 1 against base() and window(); fills are the Okabe-Ito palette in
// light and its lighter kin in dark.

#include "engine/base/types.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

namespace logwright::ui {

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { system, light, dark };

    /// The one theme of the program. Needs a QApplication.
    static Theme& current();

    /// Chooses and applies; `system` follows the desktop. Remembered in QSettings.
    void choose(Choice choice);
    Choice choice() const { return choice_; }
    bool isDark() const { return dark_; }

    /// Reads choice and font size from QSettings and applies them: once, at the start of the program.
    void restore();

    /// Points of the interface's text, 8 to 20; the log's monospaced font goes with it.
    int fontSize() const { return fontSize_; }
    static constexpr int normalFontSize = 10;
    void setFontSize(int points);

    // Surfaces
    QColor base() const;    ///< behind text and data: tables, the log, charts
    QColor window() const;  ///< behind controls: tool bars, docks
    QColor gridLine() const;
    QColor accent() const;      ///< selection marks, focus, the chosen bar
    QColor accentTint() const;  ///< behind what is selected; text() stays readable on it
    QColor hoverTint() const;   ///< behind what the pointer is on

    // Text
    QColor text() const;
    QColor mutedText() const;     ///< headings, units, hints
    QColor constantText() const;  ///< the words of a template
    QColor variableText() const;  ///< parameters; also set in medium weight
    QColor variableTint() const;  ///< behind parameters
    QColor matchTint() const;     ///< behind what a search found

    // Meaning
    QColor severityColour(Severity severity) const;  ///< fills: bars, marks
    QColor severityText(Severity severity) const;    ///< text on base()
    /// Fills of lines beside each other, of which the first `seriesColours` differ.
    QColor seriesColour(int index) const;
    static constexpr int seriesColours = 7;
    /// The ANSI palette (0 to 255, or 0x1RRGGBB), moved towards what is readable on base().
    QColor ansiColour(int code) const;

    /// Monospaced, of the size a person chose.
    QFont logFont() const;

    /// The icon resources/icons/NAME.svg, drawn in the colour of text; it follows the theme by itself.
    QIcon icon(const QString& name) const;

signals:
    void themeChanged();  ///< colours or fonts are others now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme();
    void apply();
    void applyPalette();
    void applyFont();

    Choice choice_ = Choice::system;
    bool dark_ = false;
    bool applying_ = false;
    int fontSize_ = normalFontSize;
};

}  // namespace logwright::ui
