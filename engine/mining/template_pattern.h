// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template's text cut at its wildcards, to match messages with, and a set of such patterns. Both sides are
// compared with their blanks squeezed.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// `text` without blanks at its ends and with one space for each run of blanks.
std::string squeezed(std::string_view text);

class TemplatePattern {
public:
    /// Wildcards are `<*>` and a `*` that stands alone.
    explicit TemplatePattern(std::string_view text);

    /// True where `message`, squeezed, fits from its first byte to its last. Linear in its length.
    bool matches(std::string_view message) const;

    /// True where every message that fits `other` fits this too, as far as comparing the texts can tell.
    bool covers(const TemplatePattern& other) const { return matches(other.text_); }

    /// The literal parts; one more than there are wildcards.
    const std::vector<std::string>& literals() const { return literals_; }
    std::size_t literalBytes() const;

private:
    std::string text_;
    std::vector<std::string> literals_;
};

/// True where some message could fit both.
bool mayOverlap(const TemplatePattern& a, const TemplatePattern& b);

/// Finds the most literal of the patterns that match.
class PatternSet {
public:
    void add(std::string_view templateText);
    /// Index of the pattern in the order in which they were added; the first of equals.
    std::optional<std::uint32_t> match(std::string_view message) const;
    /// Indexes of all patterns that match, ascending.
    void matchAll(std::string_view message, std::vector<std::uint32_t>& matching) const;
    std::size_t size() const { return patterns_.size(); }

private:
    struct Entry {
        std::uint32_t index;
        std::size_t literalBytes;
    };
    std::vector<TemplatePattern> patterns_;
    std::vector<Entry> byFirstByte_[256];  ///< most literal first
    std::vector<Entry> open_;              ///< those that begin with a wildcard
};

}  // namespace logwright
