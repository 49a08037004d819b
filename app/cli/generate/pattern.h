// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The text of a line template: words and {slots}. The slots say what kind of value stands there, so the
// table of lines reads like the log itself:
//
//     Served block {block} to {peer} in {ms} ms
//
// Without argument: ip endpoint peer port user host customer order sku amount size request block pid ms total
// uuid mac path secret-password secret-jwt secret-key secret-dsn secret-card. With arguments:
// {int:LEAST:GREATEST} uniform, {skew:LEAST:GREATEST} mostly small, {hex:DIGITS},
// {gauge:BASE:RHYTHM:TREND:NOISE} a level with daily rhythm and a trend over the whole time, {tenths:...} and
// {hundredths:...} the same with decimals, {pick:NAME} one of a list of words (see words.h), {own:NAME} one
// that is the same in all lines of a session.

#include "app/cli/generate/facts.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace logwright::generate {

enum class Slot : std::uint8_t {
    none,
    ip,
    endpoint,
    peer,
    port,
    user,
    host,
    customer,
    order,
    sku,
    amount,
    size,
    request,
    block,
    pid,
    ms,
    total,
    uuid,
    mac,
    path,
    secretPassword,
    secretJwt,
    secretKey,
    secretDsn,
    secretCard,
    integer,
    skew,
    hex,
    gauge,
    tenths,
    hundredths,
    pick,
    own,
};

/// One slot with its arguments.
struct SlotSpec {
    Slot kind = Slot::none;
    std::array<std::int32_t, 4> arguments{};
    std::string_view name;  ///< as the table has it, without arguments
};

/// "192.0.2.17"
void appendAddress(std::uint32_t address, Appender& out);

/// When a line is written: the gauges depend on it.
struct Moment {
    Micros time = 0;
    std::int64_t rhythm = 0;    ///< dailyRhythm(time)
    std::int64_t progress = 0;  ///< thousandths of the whole time
};

/// The slot that an anomaly bends, and what was written there.
struct SlotNote {
    int slot = -1;
    std::string value;
};

class Pattern {
public:
    /// `text` must outlive the pattern. Throws std::logic_error where it names an unknown slot: a mistake in
    /// our own tables.
    explicit Pattern(std::string_view text);

    /// The text with <*> for each slot.
    std::string templateText() const;
    std::vector<SlotSpec> slots() const;
    /// The first slot of this kind, from 0; -1 where there is none.
    int slotOf(Slot kind) const;
    /// The slot that a wrong parameter or a leaked secret is about; -1 where there is none.
    int bendableSlot() const;

    void render(const Facts& facts, const Moment& moment, Random& random, Appender& out,
                SlotNote* note = nullptr) const;

private:
    /// A literal and the slot after it.
    struct Piece {
        std::string_view literal;
        SlotSpec slot;
    };
    std::vector<Piece> pieces_;
};

}  // namespace logwright::generate
