// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/secrets/secrets.h"

#include "engine/base/text.h"
#include "engine/base/text_patterns.h"
#include "engine/secrets/secret_checks.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <memory>

namespace logwright {

namespace {

constexpr int mostGroups = 3;  // of an expression

using Check = bool (*)(std::string_view secret, std::string_view whole);

/// One form of secret. The group of the expression that took part is the secret, all of it where it has none.
struct SecretForm {
    SecretKind kind;
    const char* pattern;
    Check check;
};

bool isSecret(std::string_view secret, std::string_view) {
    return !isPlaceholder(secret);
}
bool isRandom(std::string_view secret, std::string_view) {
    return looksRandom(secret) && !secret.ends_with("EXAMPLE");
}
/// The mark before it says what it is; one key in thirty has no digit.
bool isAccessKey(std::string_view secret, std::string_view) {
    return bitsPerByte(secret) >= 3 && !secret.ends_with("EXAMPLE");
}
bool isToken(std::string_view secret, std::string_view) {
    return !isPlaceholder(secret) && (bitsPerByte(secret) >= 3 || secret.ends_with('='));
}

/// The value of a password. PWD=/home/ada is where sudo was called. After a colon and a blank may stand a
/// sentence, and a sentence is of letters.
bool isPassword(std::string_view secret, std::string_view whole) {
    if (isPlaceholder(secret)) return false;
    std::string_view before = whole.substr(0, whole.size() - secret.size());
    const bool isPath = secret.starts_with('/') || secret.starts_with("~/");
    if (isPath && before.ends_with("PWD=")) return false;
    const bool ofJson = before.find("\":") != std::string_view::npos;
    const bool quoted = before.ends_with('"') || before.ends_with('\'');
    while (!before.empty() && std::string_view("\"'\\").find(before.back()) != std::string_view::npos)
        before.remove_suffix(1);
    if (!before.ends_with(' ') || before.find('=') != std::string_view::npos || ofJson) return true;
    if (quoted && secret.find(' ') == std::string_view::npos) return true;
    return std::ranges::any_of(secret, [](char c) { return c >= '0' && c <= '9'; });
}

/// "logo@2x.png": pictures for fine screens are called like addresses.
bool isPictureName(std::string_view name) {
    constexpr std::array<std::string_view, 6> endings{".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

/// Where two find the same place the earlier one is right.
const std::vector<SecretForm>& forms() {
    static const std::vector<SecretForm> all{
        {SecretKind::privateKey,
         R"(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]*?-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|[\s\S]*))",
         [](std::string_view, std::string_view) { return true; }},
        {SecretKind::jwt, R"(\beyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{2,}\.[0-9A-Za-z_-]{10,})",
         [](std::string_view secret, std::string_view) { return isJsonWebToken(secret); }},
        {SecretKind::cloudKey, R"(\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b)", isAccessKey},
        {SecretKind::cloudKey, R"(\bAIza[0-9A-Za-z_-]{35}\b)", isRandom},
        {SecretKind::cloudKey, R"(\bAccountKey=([0-9A-Za-z+/]{86}==))", isSecret},
        {SecretKind::cloudKey, R"((?i)aws.{0,20}secret.{0,20}["' =:]([0-9A-Za-z+/]{40})\b)", isRandom},
        {SecretKind::accessToken, R"(\b(?:gh[pousr]|npm)_[0-9A-Za-z]{36}\b)",
         [](std::string_view secret, std::string_view) { return hasTokenChecksum(secret); }},
        {SecretKind::accessToken, R"(\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b)", isRandom},
        {SecretKind::accessToken, R"(\bglpat-[0-9A-Za-z_-]{20}\b)", isRandom},
        {SecretKind::accessToken, R"(\bxox[abeoprs]-[0-9A-Za-z-]{10,})", isRandom},
        {SecretKind::accessToken,
         R"(hooks\.slack\.com/services/(T[0-9A-Z]{6,}/B[0-9A-Z]{6,}/[0-9A-Za-z]{20,}))", isRandom},
        {SecretKind::accessToken, R"(\b[rs]k_live_[0-9A-Za-z]{20,})", isRandom},
        {SecretKind::accessToken, R"(\bsk-(?:proj-|ant-)?[0-9A-Za-z_-]{32,})", isRandom},
        {SecretKind::accessToken, R"(\bhf_[0-9A-Za-z]{34}\b)", isRandom},
        {SecretKind::accessToken, R"(\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43})", isRandom},
        {SecretKind::connectionString,
         R"((?i)\b[a-z][a-z0-9+.-]{1,20}://[^\s:/@"'<>]*:([^\s/@"'<>]+)@[\w.\[-])", isSecret},
        {SecretKind::authorization,
         R"((?i)authorization(?:\\?["'])?\s{0,3}[:=]\s{0,3}(?:\\?["'])?(?:bearer|basic|token|apikey)\s{1,3}([0-9A-Za-z+/._~=-]{6,}))",
         isSecret},
        {SecretKind::authorization, R"((?i)\bbearer\s{1,3}([0-9A-Za-z+/._~=-]{20,}))", isToken},
        {SecretKind::password,
         R"((?i)(?:(?:^|[^a-z])(?:(?:db|user|admin|root)?password|passwd|passphrase|passwort|pwd)|(?-i:[a-z](?:Password|Passwd|Pwd)|[A-Z]PASSWORD))(?:\\?["'])?\s{0,3}(?:=|:|=>)\s{0,3}(?:\\?"([^"\\]{3,})\\?"|\\?'([^'\\]{3,})\\?'|\\?["']?([^\s"'&;,<>]{2,}[^\s"'&;,<>\\])))",
         isPassword},
        {SecretKind::password, R"((?i)--pass(?:word|wd|phrase)?\s{1,3}["']?([^\s"'-][^\s"']{2,}))", isSecret},
        {SecretKind::password,
         R"((?i)(?:secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key)(?:\\?["'])?\s{0,3}(?:=|:|=>)\s{0,3}(?:\\?["'])?([0-9A-Za-z+/._~=-]{16,}))",
         isRandom},
        {SecretKind::cardNumber, R"(\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:\d{0,3})\b)",
         [](std::string_view secret, std::string_view) { return isCardNumber(secret); }},
        {SecretKind::cardNumber, R"(\b3\d{3}[ -]?\d{6}[ -]?\d{4,5}\b)",
         [](std::string_view secret, std::string_view) { return isCardNumber(secret); }},
        {SecretKind::emailAddress,
         R"([0-9A-Za-z_][0-9A-Za-z._%+-]{0,63}@(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\.){1,8}[A-Za-z]{2,24}\b)",
         [](std::string_view secret, std::string_view) { return !isPictureName(secret); }},
    };
    return all;
}

std::atomic<bool> emailsHidden = false;

/// The forms that are looked for, compiled when they are first asked for: positions are those of forms().
struct CompiledForms {
    std::vector<std::string> patterns;
    std::vector<std::unique_ptr<RE2>> expressions;
    TextPatterns together;

    explicit CompiledForms(bool withEmails) {
        RE2::Options options;
        options.set_encoding(RE2::Options::EncodingLatin1);
        options.set_log_errors(false);
        for (const SecretForm& form : forms()) {
            if (form.kind == SecretKind::emailAddress && !withEmails) continue;
            patterns.emplace_back(form.pattern);
            expressions.push_back(std::make_unique<RE2>(form.pattern, options));
            assert(expressions.back()->ok());
        }
        auto compiled = TextPatterns::compile(patterns);
        assert(compiled);
        together = std::move(*compiled);
    }
};

const CompiledForms& compiled(bool withEmails) {
    static const CompiledForms without(false);
    if (!withEmails) return without;
    static const CompiledForms with(true);
    return with;
}

bool isWordByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// A number that goes on before or behind is no card: 4-4111..., 0.4111..., 4111....5.
bool standsAlone(std::string_view text, const SecretSpan& one) {
    const auto joins = [](char c) { return c == '-' || c == '.' || isWordByte(c); };
    if (one.begin > 0 && joins(text[one.begin - 1])) return false;
    if (one.end() < text.size() && (text[one.end()] == '-' || isWordByte(text[one.end()]))) return false;
    return one.end() + 1 >= text.size() || text[one.end()] != '.' || !isWordByte(text[one.end() + 1]);
}

/// Adds the secrets of one form to those of the forms before it.
void findForm(std::string_view text, std::size_t form, std::vector<SecretSpan>& secrets) {
    std::vector<SecretSpan> own;
    const RE2& expression = *compiled(form + 1 == forms().size()).expressions[form];
    const re2::StringPiece piece(text.data(), text.size());
    re2::StringPiece groups[mostGroups + 1];
    const int groupCount = 1 + std::min(expression.NumberOfCapturingGroups(), mostGroups);
    std::size_t at = 0;
    while (at < text.size() &&
           expression.Match(piece, at, text.size(), RE2::UNANCHORED, groups, groupCount)) {
        const auto* const took =
            std::find_if(groups + 1, groups + groupCount,
                         [](const re2::StringPiece& group) { return group.data() != nullptr; });
        const re2::StringPiece& secret = took == groups + groupCount ? groups[0] : *took;
        const auto begin = static_cast<std::size_t>(secret.data() - text.data());
        const auto wholeBegin = static_cast<std::size_t>(groups[0].data() - text.data());
        const SecretSpan one{forms()[form].kind, begin, secret.size()};
        // What announces a secret may be followed by another announcement: only behind it is all done.
        const std::string_view whole = text.substr(wholeBegin, one.end() - wholeBegin);
        const bool found = forms()[form].check(text.substr(begin, secret.size()), whole) &&
                           (one.kind != SecretKind::cardNumber || standsAlone(text, one));
        if (found) own.push_back(one);
        at = std::max(found ? one.end() : begin, wholeBegin + 1);
    }
    const auto middle = static_cast<std::ptrdiff_t>(secrets.size());
    secrets.insert(secrets.end(), own.begin(), own.end());
    std::ranges::inplace_merge(secrets, secrets.begin() + middle, {}, &SecretSpan::begin);
    // What two forms see in part is one secret, of the form before: no end of it is left in clear.
    std::size_t kept = 0;
    for (std::size_t i = 1; i < secrets.size(); ++i) {
        SecretSpan& last = secrets[kept];
        const SecretSpan& next = secrets[i];
        if (next.begin >= last.end()) {
            secrets[++kept] = next;
            continue;
        }
        last.length = std::max(last.end(), next.end()) - last.begin;
        last.kind = std::min(last.kind, next.kind);
    }
    if (!secrets.empty()) secrets.resize(kept + 1);
}

}  // namespace

void hideEmailAddresses(bool hide) {
    emailsHidden = hide;
}

bool emailAddressesHidden() {
    return emailsHidden;
}

std::span<const std::string> secretPatterns() {
    return compiled(emailsHidden).patterns;
}

std::vector<SecretSpan> confirmSecrets(std::string_view text, std::span<const std::uint32_t> matches) {
    std::vector<SecretSpan> secrets;
    for (const std::uint32_t form : matches) findForm(text, form, secrets);
    return secrets;
}

std::vector<SecretSpan> findSecrets(std::string_view text) {
    thread_local TextScanner scanner(compiled(false).together);
    if (emailsHidden) {
        thread_local TextScanner withEmails(compiled(true).together);
        const auto matches = withEmails.scan(text);
        return matches.empty() ? std::vector<SecretSpan>() : confirmSecrets(text, matches);
    }
    const auto matches = scanner.scan(text);
    if (matches.empty()) return {};
    return confirmSecrets(text, matches);
}

std::string secretMark(SecretKind kind) {
    return "[secret:" + std::string(secretKindName(kind)) + "]";
}

std::string redacted(std::string_view text, std::span<const SecretSpan> secrets) {
    std::string shown;
    std::size_t at = 0;
    for (const SecretSpan& secret : secrets) {
        shown += text.substr(at, secret.begin - at);
        shown += secretMark(secret.kind);
        at = secret.end();
    }
    shown += text.substr(at);
    return shown;
}

std::string redacted(std::string_view text) {
    return redacted(text, findSecrets(text));
}

std::string excerpt(std::string_view text, std::size_t most) {
    // Redacted before it is cut: of half a secret nobody knows what it is.
    std::string shown = printable(redacted(text));
    if (shown.size() <= most) return shown;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80) --end;
    return shown.substr(0, end) + "…";
}

}  // namespace logwright
