// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/rules/secret_findings.h"

#include "engine/base/text.h"

namespace logwright {

namespace {

struct KindWords {
    const char* reason;
    Severity severity;
    double score;
};

KindWords wordsOf(SecretKind kind) {
    switch (kind) {
        case SecretKind::privateKey:
            return {"A private key stands in clear", Severity::fatal, 0.95};
        case SecretKind::jwt:
            return {"A JSON web token stands in clear", Severity::error, 0.85};
        case SecretKind::cloudKey:
            return {"A key to a cloud stands in clear", Severity::error, 0.9};
        case SecretKind::accessToken:
            return {"An access token of a service stands in clear", Severity::error, 0.9};
        case SecretKind::connectionString:
            return {"A connection string holds a password in clear", Severity::error, 0.85};
        case SecretKind::authorization:
            return {"What authorises a request stands in clear", Severity::error, 0.85};
        case SecretKind::password:
            return {"A password or key stands in clear", Severity::error, 0.8};
        case SecretKind::cardNumber:
            return {"The number of a card stands in clear", Severity::error, 0.85};
        case SecretKind::emailAddress:
            return {"An e-mail address stands in clear", Severity::warning, 0.6};
    }
    return {"A secret stands in clear", Severity::error, 0.8};
}

}  // namespace

std::vector<EventFinding> findBySecrets(std::span<const SecretLeak> leaks) {
    std::vector<EventFinding> found;
    for (const SecretLeak& leak : leaks) {
        const KindWords words = wordsOf(leak.kind);
        std::uint64_t records = 0;
        for (const auto& [source, shown] : leak.sources) records += shown.records;
        EventFinding one;
        one.first = leak.firstEvent;
        one.last = leak.lastEvent;
        one.finding.detector = Detector::secrets;
        one.finding.rule = secretKindName(leak.kind);
        one.finding.templateId = leak.templateId;
        one.finding.severity = words.severity;
        one.finding.score = words.score;
        one.finding.reason = words.reason;
        if (records > 1) one.finding.reason += "; the same in " + counted(records, "record");
        if (leak.sources.size() > 1) one.finding.reason += " of " + counted(leak.sources.size(), "source");
        const std::uint64_t parts[] = {raw(leak.kind), raw(leak.templateId)};
        one.finding.pattern = patternOf(parts);
        found.push_back(std::move(one));
    }
    return found;
}

}  // namespace logwright
