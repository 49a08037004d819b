// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/pattern.h"

#include "app/cli/generate/words.h"

#include <charconv>
#include <stdexcept>

namespace logwright::generate {

namespace {

struct SlotName {
    std::string_view name;
    Slot kind;
};
constexpr SlotName slotNames[] = {
    {"ip", Slot::ip},
    {"endpoint", Slot::endpoint},
    {"peer", Slot::peer},
    {"port", Slot::port},
    {"user", Slot::user},
    {"host", Slot::host},
    {"customer", Slot::customer},
    {"order", Slot::order},
    {"sku", Slot::sku},
    {"amount", Slot::amount},
    {"size", Slot::size},
    {"request", Slot::request},
    {"block", Slot::block},
    {"pid", Slot::pid},
    {"ms", Slot::ms},
    {"total", Slot::total},
    {"uuid", Slot::uuid},
    {"mac", Slot::mac},
    {"path", Slot::path},
    {"secret-password", Slot::secretPassword},
    {"secret-jwt", Slot::secretJwt},
    {"secret-key", Slot::secretKey},
    {"secret-dsn", Slot::secretDsn},
    {"secret-card", Slot::secretCard},
    {"int", Slot::integer},
    {"skew", Slot::skew},
    {"hex", Slot::hex},
    {"gauge", Slot::gauge},
    {"tenths", Slot::tenths},
    {"hundredths", Slot::hundredths},
    {"pick", Slot::pick},
    {"own", Slot::own},
};

SlotSpec parseSlot(std::string_view text) {
    const std::size_t colon = text.find(':');
    SlotSpec spec;
    spec.name = text.substr(0, colon);
    for (const SlotName& known : slotNames) {
        if (known.name == spec.name) spec.kind = known.kind;
    }
    if (spec.kind == Slot::none) throw std::logic_error("unknown slot in a line table: " + std::string(text));
    std::string_view rest = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    if (spec.kind == Slot::pick || spec.kind == Slot::own) {
        spec.arguments[0] = wordListIndex(rest);
        if (spec.arguments[0] < 0) throw std::logic_error("unknown word list: " + std::string(rest));
        return spec;
    }
    for (std::size_t i = 0; !rest.empty() && i < spec.arguments.size(); ++i) {
        std::from_chars(rest.data(), rest.data() + rest.size(), spec.arguments[i]);
        const std::size_t next = rest.find(':');
        rest = next == std::string_view::npos ? "" : rest.substr(next + 1);
    }
    return spec;
}

}  // namespace

void appendAddress(std::uint32_t address, Appender& out) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.number(std::uint64_t{(address >> shift) & 255u});
        if (shift > 0) out.character('.');
    }
}

namespace {

void appendLetters(int count, std::string_view alphabet, Random& random, Appender& out) {
    for (int i = 0; i < count; ++i) {
        out.character(alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))]);
    }
}

constexpr std::string_view base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view upperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Sixteen digits that pass the check of a card number (Luhn).
void appendCard(Random& random, Appender& out) {
    unsigned sum = 0;
    for (int i = 0; i < 15; ++i) {
        const unsigned digit = i == 0 ? 4 : random.below(10);
        const unsigned doubled = i % 2 == 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
        out.number(std::uint64_t{digit});
    }
    out.number(std::uint64_t{(10 - sum % 10) % 10});
}

void appendSecret(Slot kind, const Facts& facts, Random& random, Appender& out) {
    switch (kind) {
        case Slot::secretJwt:
            out.text("eyJhbGciOiJIUzI1NiJ9.eyJ");
            appendLetters(48, base64Letters, random, out);
            out.character('.');
            appendLetters(43, base64Letters, random, out);
            break;
        case Slot::secretKey:
            out.text("AKIA");
            appendLetters(16, upperLetters, random, out);
            break;
        case Slot::secretDsn:
            out.text("postgres://");
            out.text(loginName(facts.person).given);
            out.character(':');
            appendLetters(14, base64Letters, random, out);
            out.text("@db1.tamarack.example:5432/orders");
            break;
        case Slot::secretCard:
            appendCard(random, out);
            break;
        default:
            appendLetters(14, base64Letters, random, out);
    }
}

std::int64_t level(const SlotSpec& slot, const Moment& moment, Random& random) {
    const auto [base, rhythm, trend, noise] = slot.arguments;
    return base + rhythm * moment.rhythm / 1000 + trend * moment.progress / 1000 +
           (noise > 0 ? random.between(-noise, noise) : 0);
}

void appendName(Slot kind, const Facts& facts, Random& random, Appender& out) {
    switch (kind) {
        case Slot::user: {
            const LoginName name = loginName(facts.person);
            out.text(name.given);
            out.character('.');
            out.text(name.family);
            break;
        }
        case Slot::host:
            out.text("store");
            out.number(std::uint64_t{1 + random.below(4)});
            break;
        case Slot::path:
            out.text("/srv/cairn/");
            out.text("vol");
            out.number(std::uint64_t{1 + facts.home % 6});
            out.text("/chunks/");
            out.hex(facts.id >> 56, 2);
            out.text("/blk_");
            out.number(facts.id >> 1);
            break;
        case Slot::uuid: {
            constexpr int widths[] = {8, 4, 4, 4, 12};
            for (int i = 0; i < 5; ++i) {
                if (i > 0) out.character('-');
                out.hex(random.next(), widths[i]);
            }
            break;
        }
        case Slot::mac:
            out.text("52:54:00");
            for (int i = 0; i < 3; ++i) {
                out.character(':');
                out.hex(random.next(), 2);
            }
            break;
        default:
            break;
    }
}

void appendIdentity(Slot kind, const Facts& facts, Random& random, Appender& out) {
    switch (kind) {
        case Slot::ip:
            appendAddress(facts.address, out);
            break;
        case Slot::endpoint:
            appendAddress(facts.address, out);
            out.character(':');
            out.number(std::uint64_t{facts.port});
            break;
        case Slot::peer:
            appendAddress(0x0a280200u + 11 + random.below(40), out);
            out.text(":50010");
            break;
        case Slot::port:
            out.number(std::uint64_t{facts.port});
            break;
        case Slot::customer:
            out.text("C-");
            out.number(std::uint64_t{facts.customer});
            break;
        case Slot::order:
            out.number(std::uint64_t{facts.order});
            break;
        case Slot::sku:
            out.text("SKU-");
            out.number(std::uint64_t{facts.article});
            break;
        case Slot::request:
            out.text("req-");
            out.hex(facts.id >> 16, 12);
            break;
        case Slot::block:
            out.text("blk_");
            out.number(facts.id >> 1);
            break;
        case Slot::pid:
            out.number(std::uint64_t{facts.pid});
            break;
        default:
            appendName(kind, facts, random, out);
    }
}

void appendValue(const SlotSpec& slot, const Facts& facts, const Moment& moment, Random& random,
                 Appender& out) {
    switch (slot.kind) {
        case Slot::amount:
            out.decimals(facts.wrong ? std::int64_t{facts.amount} * 9973 : facts.amount, 2);
            break;
        case Slot::size:
            out.number(facts.wrong ? (facts.size << 12) + 977 : facts.size);
            break;
        case Slot::ms:
            out.number(facts.elapsed / millisecond);
            break;
        case Slot::total:
            out.number(facts.age / millisecond);
            break;
        case Slot::integer:
            out.number(random.between(slot.arguments[0], slot.arguments[1]));
            break;
        case Slot::skew:
            out.number(slot.arguments[0] + std::int64_t{random.skewed(static_cast<std::uint32_t>(
                                               slot.arguments[1] - slot.arguments[0] + 1))});
            break;
        case Slot::hex:
            out.hex(random.next(), slot.arguments[0]);
            break;
        case Slot::gauge:
            out.number(level(slot, moment, random));
            break;
        case Slot::tenths:
            out.decimals(level(slot, moment, random), 1);
            break;
        case Slot::hundredths:
            out.decimals(level(slot, moment, random), 2);
            break;
        case Slot::pick: {
            const auto words = wordListAt(slot.arguments[0]);
            out.text(words[random.below(static_cast<std::uint32_t>(words.size()))]);
            break;
        }
        case Slot::own: {
            const auto words = wordListAt(slot.arguments[0]);
            const auto list = static_cast<std::uint64_t>(slot.arguments[0]);
            out.text(words[scramble(facts.id + list) % words.size()]);
            break;
        }
        default:
            if (slot.kind >= Slot::secretPassword && slot.kind <= Slot::secretCard) {
                appendSecret(slot.kind, facts, random, out);
            } else {
                appendIdentity(slot.kind, facts, random, out);
            }
    }
}

}  // namespace

Pattern::Pattern(std::string_view text) {
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        if (open == std::string_view::npos) {
            pieces_.push_back({text, {}});
            return;
        }
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) throw std::logic_error("unclosed slot: " + std::string(text));
        pieces_.push_back({text.substr(0, open), parseSlot(text.substr(open + 1, close - open - 1))});
        text.remove_prefix(close + 1);
    }
}

std::string Pattern::templateText() const {
    std::string text;
    for (const Piece& piece : pieces_) {
        text += piece.literal;
        if (piece.slot.kind != Slot::none) text += "<*>";
    }
    return text;
}

std::vector<SlotSpec> Pattern::slots() const {
    std::vector<SlotSpec> found;
    for (const Piece& piece : pieces_) {
        if (piece.slot.kind != Slot::none) found.push_back(piece.slot);
    }
    return found;
}

int Pattern::slotOf(Slot kind) const {
    int index = 0;
    for (const Piece& piece : pieces_) {
        if (piece.slot.kind == kind) return index;
        if (piece.slot.kind != Slot::none) ++index;
    }
    return -1;
}

int Pattern::bendableSlot() const {
    for (const Slot kind : {Slot::amount, Slot::size, Slot::secretPassword, Slot::secretJwt, Slot::secretKey,
                            Slot::secretDsn, Slot::secretCard}) {
        if (const int slot = slotOf(kind); slot >= 0) return slot;
    }
    return -1;
}

void Pattern::render(const Facts& facts, const Moment& moment, Random& random, Appender& out,
                     SlotNote* note) const {
    int index = 0;
    for (const Piece& piece : pieces_) {
        out.text(piece.literal);
        if (piece.slot.kind == Slot::none) continue;
        const std::size_t before = out.size();
        appendValue(piece.slot, facts, moment, random, out);
        if (note != nullptr && note->slot == index) note->value = out.written().substr(before);
        ++index;
    }
}

}  // namespace logwright::generate
