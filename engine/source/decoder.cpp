// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/decoder.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <utility>

namespace logwright {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

std::string inCapitals(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return capitals;
}

const iconv_t noConverter = reinterpret_cast<iconv_t>(-1);  // what iconv_open returns when it fails

// Encodings whose 7-bit bytes are not always ASCII, though a run through all of them would not tell.
bool shiftsWithinAscii(std::string_view encoding) {
    const std::string name = inCapitals(encoding);
    return name.starts_with("ISO-2022") || name.starts_with("ISO2022") || name.starts_with("HZ") ||
           name.starts_with("UTF-7") || name.starts_with("UTF7");
}

}  // namespace

std::size_t codeUnitBytes(std::string_view encoding) {
    const std::string name = inCapitals(encoding);
    const auto isOneOf = [&name](std::initializer_list<std::string_view> families) {
        return std::any_of(families.begin(), families.end(),
                           [&name](std::string_view family) { return name.starts_with(family); });
    };
    if (isOneOf({"UTF-16", "UTF16", "UCS-2", "UCS2"})) return 2;
    if (isOneOf({"UTF-32", "UTF32", "UCS-4", "UCS4"})) return 4;
    return 1;
}

Result<Decoder> Decoder::open(const std::string& encoding) {
    // An empty name would mean the locale's encoding, a slash one of iconv's own switches.
    const bool isName = !encoding.empty() && encoding.find('/') == std::string::npos;
    const iconv_t converter = isName ? iconv_open("UTF-8", encoding.c_str()) : noConverter;
    if (converter == noConverter) {
        return Error{"is no encoding known here: \"" + encoding + "\"", "",
                     "give a name that iconv knows, such as UTF-8, ISO-8859-1 or SHIFT_JIS",
                     Error::Kind::usage};
    }
    return Decoder(converter, encoding);
}

Decoder::Decoder(void* converter, const std::string& encoding)
    : converter_(converter), unit_(codeUnitBytes(encoding)) {
    if (unit_ > 1 || shiftsWithinAscii(encoding)) return;
    std::string ascii;
    for (char c = 0; c < 127; ++c) ascii += c;
    std::string decoded;
    appendWhole(ascii, decoded);
    extendsAscii_ = decoded == ascii;
    failures_ = 0;
}

Decoder::Decoder(Decoder&& other) noexcept
    : converter_(std::exchange(other.converter_, nullptr)),
      unit_(other.unit_),
      failures_(other.failures_),
      extendsAscii_(other.extendsAscii_) {}

Decoder& Decoder::operator=(Decoder&& other) noexcept {
    std::swap(converter_, other.converter_);
    unit_ = other.unit_;
    failures_ = other.failures_;
    extendsAscii_ = other.extendsAscii_;
    return *this;
}

Decoder::~Decoder() {
    if (converter_ != nullptr) iconv_close(converter_);
}

std::size_t Decoder::append(std::string_view bytes, std::string& out) {
    std::array<char, 4096> buffer;
    // iconv takes its input by a pointer to non-const for historical reasons; it does not write to it.
    char* in = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(converter_, &in, &left, &to, &room);
        const int reason = errno;
        out.append(buffer.data(), buffer.size() - room);
        if (result != static_cast<std::size_t>(-1) || reason == E2BIG) continue;
        if (reason == EINVAL) break;
        const std::size_t skipped = std::min(unit_, left);
        in += skipped;
        left -= skipped;
        ++failures_;
        out.append(replacement);
    }
    return bytes.size() - left;
}

void Decoder::appendWhole(std::string_view bytes, std::string& out, CutOff cutOff) {
    iconv(converter_, nullptr, nullptr, nullptr, nullptr);
    const std::size_t taken = append(bytes, out);
    // Converters that compose accents hold back the last character until they see that none follows.
    std::array<char, 64> held;
    char* to = held.data();
    std::size_t room = held.size();
    iconv(converter_, nullptr, nullptr, &to, &room);
    out.append(held.data(), held.size() - room);
    if (taken < bytes.size() && cutOff == CutOff::replaced) {
        ++failures_;
        out.append(replacement);
    }
}

}  // namespace logwright
