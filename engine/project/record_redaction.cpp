// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/record_redaction.h"

#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

namespace {

/// Where places of a text are once marks stand for its secrets.
class MovedPlaces {
public:
    explicit MovedPlaces(std::span<const SecretSpan> secrets) : secrets_(secrets) {}

    /// Of what begins there: inside a secret, behind its mark.
    std::uint32_t begin(std::uint32_t place) const { return moved(place, true); }
    /// Of what ends there.
    std::uint32_t end(std::uint32_t place) const { return moved(place, false); }

    template <class Span>
    void move(Span& span) const {
        const std::uint32_t from = begin(span.begin);
        const std::uint32_t to = end(span.begin + span.length);
        span.begin = from;
        span.length = std::max(to, from) - from;
    }

private:
    std::uint32_t moved(std::uint32_t place, bool begins) const {
        std::ptrdiff_t shift = 0;
        for (const SecretSpan& secret : secrets_) {
            const auto from = static_cast<std::ptrdiff_t>(secret.begin);
            const auto mark = static_cast<std::ptrdiff_t>(secretMark(secret.kind).size());
            if (place <= secret.begin) break;
            if (place < secret.end() || (!begins && place == secret.end()))
                return static_cast<std::uint32_t>(from + shift + mark);
            shift += mark - static_cast<std::ptrdiff_t>(secret.length);
        }
        return static_cast<std::uint32_t>(static_cast<std::ptrdiff_t>(place) + shift);
    }
    std::span<const SecretSpan> secrets_;
};

/// A secret may go over several lines; each gets a mark for its part.
std::vector<SecretSpan> within(std::span<const SecretSpan> secrets, std::size_t begin, std::size_t length) {
    std::vector<SecretSpan> parts;
    for (const SecretSpan& secret : secrets) {
        const std::size_t from = std::max(secret.begin, begin);
        const std::size_t to = std::min(secret.end(), begin + length);
        if (from < to) parts.push_back({secret.kind, from - begin, to - from});
    }
    return parts;
}

void redactLine(RecordText& record, std::span<const SecretSpan> secrets) {
    if (secrets.empty()) return;
    for (std::string* field : {&record.component, &record.host, &record.session}) {
        for (const SecretSpan& secret : secrets) {
            const auto value = std::string_view(record.line).substr(secret.begin, secret.length);
            if (!field->empty() && (field->find(value) != std::string::npos || value.find(*field) == 0))
                *field = secretMark(secret.kind);
        }
    }
    const MovedPlaces places(secrets);
    places.move(record.message);
    for (ParameterSpan& parameter : record.parameters) places.move(parameter);
    for (ColourSpan& colour : record.colours) places.move(colour);
    record.line = redacted(record.line, secrets);
}

}  // namespace

void redactRecord(RecordText& record) {
    if (record.more.empty()) {
        redactLine(record, findSecrets(record.line));
        return;
    }
    std::string whole = record.line;
    for (const std::string& line : record.more) whole += '\n' + line;
    const std::vector<SecretSpan> secrets = findSecrets(whole);
    if (secrets.empty()) return;
    std::size_t begin = record.line.size() + 1;
    redactLine(record, within(secrets, 0, record.line.size()));
    for (std::string& line : record.more) {
        const std::size_t length = line.size();
        line = redacted(line, within(secrets, begin, length));
        begin += length + 1;
    }
}

}  // namespace logwright
