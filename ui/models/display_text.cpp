// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/display_text.h"

#include <QTextDocument>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr char16_t replacement = u'\uFFFD';

/// The sign drawn for `c`, or `c` itself.
char16_t visibleSign(char16_t c) {
    if (c == u'\t') return c;
    // The Unicode control pictures would say more, but hardly any font has them.
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return replacement;
    // Line and paragraph separators would break the row in two.
    if (c == 0x2028 || c == 0x2029) return replacement;
    // Marks, embeddings, overrides and isolates make text read in another order than it stands in the file.
    const bool turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
                                c == 0x200F || c == 0x061C;
    if (turnsDirection) return replacement;
    return c;
}

std::size_t utf16Units(unsigned char leadByte) {
    if ((leadByte & 0xC0) == 0x80) return 0;  // a continuation byte belongs to the character before it
    return leadByte >= 0xF0 ? 2 : 1;
}

}  // namespace

QString withVisibleControls(QString text) {
    for (QChar& c : text) {
        const char16_t sign = visibleSign(c.unicode());
        if (sign != c.unicode()) c = QChar(sign);
    }
    return text;
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

DisplayText::DisplayText(std::string_view utf8, std::size_t mostCharacters) {
    std::size_t bytes = 0;
    std::size_t units = 0;
    bool ascii = true;
    for (; bytes < utf8.size(); ++bytes) {
        const auto byte = static_cast<unsigned char>(utf8[bytes]);
        const std::size_t more = utf16Units(byte);
        if (more > 0 && units + more > mostCharacters) break;
        units += more;
        ascii = ascii && byte < 0x80;
    }
    clipped_ = bytes < utf8.size();
    text_ = withVisibleControls(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(bytes)));
    end_ = static_cast<int>(text_.size());
    if (!ascii) {
        position_.reserve(bytes);
        std::uint32_t at = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            const std::size_t more = utf16Units(static_cast<unsigned char>(utf8[i]));
            position_.push_back(at);
            at += static_cast<std::uint32_t>(more);
        }
    }
    if (clipped_) text_ += QChar(u'\u2026');
}

int DisplayText::position(std::uint32_t byte) const {
    if (position_.empty()) return static_cast<int>(std::min<std::int64_t>(byte, end_));
    if (byte >= position_.size()) return end_;
    return std::min(static_cast<int>(position_[byte]), end_);
}

}  // namespace logwright::ui
