// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes redacted: secrets stand in order and apart from one another, and what stands between them is as
// it was.

#include "engine/secrets/secrets.h"

#include <cstdlib>

using namespace logwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::vector<SecretSpan> secrets = findSecrets(text);
    std::size_t end = 0;
    std::string shown;
    for (const SecretSpan& secret : secrets) {
        if (secret.begin < end || secret.length == 0 || secret.end() > size) std::abort();
        shown += std::string(text.substr(end, secret.begin - end)) + secretMark(secret.kind);
        end = secret.end();
    }
    shown += text.substr(end);
    if (redacted(text) != shown) std::abort();
    return 0;
}
