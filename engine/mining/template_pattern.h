// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template's text cut at its wildcards, to match messages with. Both sides are compared with their blanks
// squeezed.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// `text` without blanks at its ends and with one space for each run of blanks.
std::string squeezed(std::string_view text);

class TemplatePattern {
public:
    /// Wildcards are `<*>`; see ownNotation() for texts from elsewhere.
    explicit TemplatePattern(std::string_view text);

    /// True where `message`, squeezed, fits from its first byte to its last. Linear in its length.
    bool matches(std::string_view message) const;

    /// True where every message that fits `other` fits this too, whatever stands for its wildcards.
    bool covers(const TemplatePattern& other) const { return covers(other.literals_); }
    bool covers(const std::vector<std::string>& literals) const;

    /// Squeezed.
    const std::string& text() const { return text_; }
    /// The literal parts; one more than there are wildcards.
    const std::vector<std::string>& literals() const { return literals_; }
    std::size_t literalBytes() const;

private:
    std::string text_;
    std::vector<std::string> literals_;
};

/// A text from elsewhere in Logwright's notation: there a `*` that stands alone is a wildcard too.
std::string ownNotation(std::string_view text);

/// Kinds of bytes, as bits.
enum ByteKind : std::uint8_t { digitKind = 1, letterKind = 2, blankKind = 4, signKind = 8, anyKind = 15 };
constexpr ByteKind kindOf(unsigned char byte) {
    if (byte >= '0' && byte <= '9') return digitKind;
    const auto lower = static_cast<unsigned char>(byte | 0x20);
    if (byte >= 0x80 || (lower >= 'a' && lower <= 'z')) return letterKind;
    return byte <= ' ' || byte == 0x7F ? blankKind : signKind;
}

/// Messages that have the same literals, squeezed, with values between them whose bytes are of known kinds.
struct MessageForm {
    std::vector<std::string> literals;
    std::vector<std::uint8_t> kinds;  ///< bits of ByteKind, for each of the values

    /// What fits a pattern.
    static MessageForm of(const TemplatePattern& pattern);
};

/// True where some message could fit both; exact.
bool mayOverlap(const TemplatePattern& pattern, const MessageForm& form);
bool mayOverlap(const TemplatePattern& a, const TemplatePattern& b);

}  // namespace logwright
