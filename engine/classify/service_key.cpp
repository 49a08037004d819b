// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/service_key.h"

#include "engine/classify/service_address.h"

#include <libsecret/secret.h>

#include <cstdlib>
#include <memory>

namespace logwright {

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string fromEnvironment(const ServiceAddress* address) {
    std::string key = environment("LOGWRIGHT_MODEL_KEY");
    if (!key.empty() || address == nullptr || !address->tls) return key;
    if (address->host == "api.openai.com") return environment("OPENAI_API_KEY");
    if (address->host == "api.anthropic.com") return environment("ANTHROPIC_API_KEY");
    return {};
}

constexpr const char* originAttribute = "service";

const SecretSchema* schema() {
    static const SecretSchema one = [] {
        SecretSchema made{};
        made.name = "org.logwright.ServiceKey";
        made.flags = SECRET_SCHEMA_NONE;
        made.attributes[0] = {originAttribute, SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return &one;
}

struct FreeError {
    void operator()(GError* error) const { g_error_free(error); }
};
using ErrorPtr = std::unique_ptr<GError, FreeError>;

struct FreePassword {
    void operator()(char* password) const { secret_password_free(password); }
};

}  // namespace

std::string serviceKey(const std::string& endpoint) {
    const auto address = readServiceAddress(endpoint);
    const std::string key = fromEnvironment(address.ok() ? &*address : nullptr);
    if (!key.empty() || !address) return key;
    GError* problem = nullptr;
    const std::unique_ptr<char, FreePassword> kept(secret_password_lookup_sync(
        schema(), nullptr, &problem, originAttribute, address->origin().c_str(), nullptr));
    // Without a keyring, or a locked one, there is no key: a service that wants one says so.
    const ErrorPtr ignored(problem);
    return kept ? std::string(kept.get()) : std::string();
}

Result<> keepInKeyring(const std::string& endpoint, const std::string& key) {
    const auto address = readServiceAddress(endpoint);
    if (!address) return address.error();
    const std::string origin = address->origin();
    GError* problem = nullptr;
    if (key.empty()) {
        secret_password_clear_sync(schema(), nullptr, &problem, originAttribute, origin.c_str(), nullptr);
    } else {
        secret_password_store_sync(schema(), SECRET_COLLECTION_DEFAULT, ("Logwright: " + origin).c_str(),
                                   key.c_str(), nullptr, &problem, originAttribute, origin.c_str(), nullptr);
    }
    if (problem == nullptr) return Done{};
    const ErrorPtr error(problem);
    return Error{"the keyring cannot be used: " + std::string(error->message), origin,
                 "unlock it, or put the key into LOGWRIGHT_MODEL_KEY", Error::Kind::failed};
}

}  // namespace logwright
