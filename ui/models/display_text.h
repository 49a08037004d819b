// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Log text made fit to be drawn. Logs are hostile input: control characters, line breaks and invisible marks
// that turn the direction of text become visible signs, so that what is seen is what is in the file, and a
// line can be no longer than a paint can bear. Every sign replaces exactly one character, so places in the
// file's bytes still can be told.

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace logwright::ui {

class DisplayText {
public:
    DisplayText() = default;
    /// `utf8` up to `mostCharacters` UTF-16 units; then clipped() and an ellipsis at the end.
    explicit DisplayText(std::string_view utf8, std::size_t mostCharacters = 4000);

    const QString& text() const { return text_; }
    bool clipped() const { return clipped_; }

    /// Where byte `byte` of the UTF-8 text stands in text(); clamped to its end.
    int position(std::uint32_t byte) const;

private:
    QString text_;
    bool clipped_ = false;
    int end_ = 0;                          ///< without the ellipsis
    std::vector<std::uint32_t> position_;  ///< by byte; empty where the text is ASCII and they are equal
};

/// `text` with characters that cannot or must not be drawn replaced by visible signs; tabs stay.
QString withVisibleControls(QString text);

/// `text` so that a tool tip shows it as it is, also where it looks like markup.
QString plainToolTip(const QString& text);

}  // namespace logwright::ui
