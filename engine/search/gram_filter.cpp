// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/gram_filter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t wordGram = 4, valueGram = 8;  // bytes
// Enough for 4 MiB of log lines, which have some 20,000 to 60,000 grams of words; of values up to 700,000,
// and then a value of 12 bytes is taken to stand in one of three such stretches.
constexpr std::size_t wordWords = std::size_t{1} << 12, valueWords = std::size_t{1} << 13;  // of 64 bits

struct Folded {
    unsigned char byte = 0;
    bool ofValues = false;
};

// Both cases of a letter become one byte, and so do all blanks, of which expressions know different ones.
// That some other bytes do, too, does no harm.
constexpr std::array<Folded, 256> foldedBytes = [] {
    std::array<Folded, 256> bytes{};
    for (unsigned byte = 0; byte < bytes.size(); ++byte) {
        const bool blank = byte >= '\t' && byte <= '\r';
        bytes[byte].byte = static_cast<unsigned char>(blank ? ' ' : byte | 0x20);
        bytes[byte].ofValues =
            std::string_view("0123456789abcdef.:-").find(static_cast<char>(bytes[byte].byte)) !=
            std::string_view::npos;
    }
    return bytes;
}();

constexpr std::uint32_t hashOf(std::uint64_t gram) {
    return static_cast<std::uint32_t>((gram * 0x9e3779b97f4a7c15u) >> 32);
}

// Calls with each gram of the text, in order. A value gram ends where eight bytes of values do, a word gram
// where four bytes do of which one is of no value.
template <class Take>
void eachGram(std::string_view text, GramWindow& window, const Take& take) {
    GramWindow now = window;
    for (const char c : text) {
        const Folded& next = foldedBytes[static_cast<unsigned char>(c)];
        now.bytes = now.bytes << 8 | next.byte;
        now.inValue = next.ofValues ? now.inValue + 1 : 0;
        ++now.length;
        if (now.inValue >= valueGram)
            take(Gram{Gram::Kind::value, hashOf(now.bytes)});
        else if (now.inValue < wordGram && now.length >= wordGram)
            take(Gram{Gram::Kind::word, hashOf(now.bytes & 0xffffffff)});
    }
    window = now;
}

std::size_t bitOf(std::uint32_t hash, std::size_t words) {
    return hash & (words * 64 - 1);
}

// Halves the filter while that leaves one bit set of `share` at most.
void fold(std::vector<std::uint64_t>& bits, std::size_t share) {
    while (bits.size() > 1) {
        const std::size_t half = bits.size() / 2;
        std::size_t set = 0;
        for (std::size_t i = 0; i < half; ++i)
            set += static_cast<std::size_t>(std::popcount(bits[i] | bits[half + i]));
        if (set * share > half * 64) return;
        for (std::size_t i = 0; i < half; ++i) bits[i] |= bits[half + i];
        bits.resize(half);
    }
}

}  // namespace

std::vector<Gram> gramsOf(std::string_view text) {
    std::vector<Gram> grams;
    GramWindow window;
    eachGram(text, window, [&](const Gram& gram) {
        if (std::ranges::find(grams, gram) == grams.end()) grams.push_back(gram);
    });
    return grams;
}

bool GramFilter::mayHold(const Gram& gram) const {
    const Bits& bits = gram.kind == Gram::Kind::word ? words_ : values_;
    const std::size_t bit = bitOf(gram.hash, bits.size());
    return (bits[bit / 64] >> (bit % 64) & 1) != 0;
}

// The sizes' logarithms, then the bits.
std::string GramFilter::save() const {
    std::string bytes(2 + this->bytes(), '\0');
    bytes[0] = static_cast<char>(std::countr_zero(words_.size()));
    bytes[1] = static_cast<char>(std::countr_zero(values_.size()));
    std::memcpy(bytes.data() + 2, words_.data(), words_.size() * sizeof(std::uint64_t));
    std::memcpy(bytes.data() + 2 + words_.size() * sizeof(std::uint64_t), values_.data(),
                values_.size() * sizeof(std::uint64_t));
    return bytes;
}

Result<GramFilter> GramFilter::restore(std::string_view bytes) {
    const Error damaged{"the project file holds a damaged filter of texts", "", ""};
    constexpr int most = 24;
    if (bytes.size() < 2 || bytes[0] < 0 || bytes[0] > most || bytes[1] < 0 || bytes[1] > most)
        return damaged;
    Bits words(std::size_t{1} << bytes[0]), values(std::size_t{1} << bytes[1]);
    const std::size_t wordBytes = words.size() * sizeof(std::uint64_t);
    const std::size_t valueBytes = values.size() * sizeof(std::uint64_t);
    if (bytes.size() != 2 + wordBytes + valueBytes) return damaged;
    std::memcpy(words.data(), bytes.data() + 2, wordBytes);
    std::memcpy(values.data(), bytes.data() + 2 + wordBytes, valueBytes);
    return GramFilter(std::move(words), std::move(values));
}

GramCollector::GramCollector() : words_(wordWords), values_(valueWords) {}

void GramCollector::add(std::string_view text) {
    std::uint64_t* const words = words_.data();
    std::uint64_t* const values = values_.data();
    eachGram(text, window_, [&](const Gram& gram) {
        const bool word = gram.kind == Gram::Kind::word;
        const std::size_t bit = bitOf(gram.hash, word ? wordWords : valueWords);
        (word ? words : values)[bit / 64] |= std::uint64_t{1} << (bit % 64);
    });
}

GramFilter GramCollector::finish() {
    fold(words_, 4);  // a word that is looked for has few grams
    fold(values_, 2);
    GramFilter made(std::move(words_), std::move(values_));
    words_.assign(wordWords, 0);
    values_.assign(valueWords, 0);
    window_ = {};
    return made;
}

}  // namespace logwright
