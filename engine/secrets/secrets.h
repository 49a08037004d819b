// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What stands in clear in a text and should not: passwords, tokens, keys, card numbers. An expression finds
// what could be one, and a check of its own says whether it is: a checksum where the kind has one, else what
// it must be made of. Words that stand for a secret ("***", "<*>", "${PASSWORD}") are none.

#include "engine/base/types.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

enum class SecretKind : std::uint8_t {
    privateKey,        ///< PEM, from BEGIN to END
    jwt,               ///< JSON web token, RFC 7519: its header is JSON that names an algorithm
    cloudKey,          ///< Amazon, Google, Azure
    accessToken,       ///< GitHub and npm (by checksum), GitLab, Slack, Stripe, ...
    connectionString,  ///< the password in scheme://user:password@host
    authorization,     ///< what follows Authorization: Bearer, Basic, Token
    password,          ///< the value of what is called a password, a secret or a key
    cardNumber,        ///< by Luhn's check and the issuers' beginnings and lengths
    emailAddress,      ///< only where a person wants it: see hideEmailAddresses()
};
inline constexpr std::array<std::string_view, 9> secretKindNames{
    "private-key",   "jwt",      "cloud-key",   "access-token", "connection-string",
    "authorization", "password", "card-number", "email-address"};
constexpr std::string_view secretKindName(SecretKind kind) {
    return secretKindNames[raw(kind)];
}

/// Whether e-mail addresses are secrets too, in this whole program: in some logs they are personal data, in
/// others the only names there are. At first they are not. From any thread; what was shown before stays.
void hideEmailAddresses(bool hide);
bool emailAddressesHidden();

/// Just the secret in its text, not what announces it.
struct SecretSpan {
    SecretKind kind{};
    std::size_t begin = 0;
    std::size_t length = 0;
    std::size_t end() const { return begin + length; }
    bool operator==(const SecretSpan&) const = default;
};

/// What could be a secret, as expressions for TextPatterns: a text that none of them matches holds none.
std::span<const std::string> secretPatterns();
/// The secrets of a text that `matches`, positions in secretPatterns(), match: in order, without overlaps.
std::vector<SecretSpan> confirmSecrets(std::string_view text, std::span<const std::uint32_t> matches);

/// The same for any text. A microsecond or less where there are none; from any thread.
std::vector<SecretSpan> findSecrets(std::string_view text);

/// What is shown for a secret: "[secret:jwt]". It is no secret itself, so redacting twice is redacting once.
std::string secretMark(SecretKind kind);
/// The text with a mark for each of its secrets.
std::string redacted(std::string_view text);
std::string redacted(std::string_view text, std::span<const SecretSpan> secrets);
/// What logs say, as a part of a sentence: redacted, printable, and cut at a character after `most` bytes.
std::string excerpt(std::string_view text, std::size_t most = 120);

}  // namespace logwright
