// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/file_hash.h"

#include "engine/source/text_file.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <vector>

namespace logwright {

Result<std::string> sha256OfFile(const std::string& path, const std::function<void(std::size_t)>& read,
                                 TaskContext& task) {
    auto file = TextFile::open(path);
    if (!file) return file.error();
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const Error failed{"its SHA-256 could not be computed", path, ""};
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) return failed;
    std::vector<char> block(1 << 20);
    for (std::uint64_t offset = 0; offset < file->size();) {
        if (task.stopRequested()) return cancelledError();
        const auto got = file->read(offset, block);
        if (!got) return got.error();
        if (*got == 0) break;
        if (EVP_DigestUpdate(context.get(), block.data(), *got) != 1) return failed;
        offset += *got;
        read(*got);
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1) return failed;
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        constexpr std::string_view digits = "0123456789abcdef";
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

}  // namespace logwright
