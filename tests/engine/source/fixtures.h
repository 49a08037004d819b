// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Files made for a test, and archives of them.

#include "engine/source/line_reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace logwright::test {

/// A folder that goes with the test. (QTemporaryDir cannot remove names that are not UTF-8.)
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "logwright-test-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string path(const std::string& name = {}) const { return path_ + (name.empty() ? "" : "/" + name); }
    std::string write(const std::string& name, std::string_view bytes) const {
        std::ofstream file(path(name), std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

private:
    std::string path_;
};

inline std::string contentsOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The texts of all lines, or the one line "error: ..." where reading failed.
inline std::vector<std::string> linesOf(const TextFile& file, const TextProperties& properties) {
    std::vector<std::string> lines;
    LineReader reader(file, properties, 0);
    Line line;
    while (true) {
        const Result<bool> more = reader.next(line);
        if (!more) return {"error: " + more.error().message()};
        if (!*more) return lines;
        lines.emplace_back(line.text);
    }
}

inline std::vector<std::string> linesOf(const std::string& path) {
    const Result<TextFile> file = TextFile::open(path);
    if (!file) return {"error: " + file.error().message()};
    const Result<TextProperties> properties = identifyText(*file);
    if (!properties) return {"error: " + properties.error().message()};
    return linesOf(*file, *properties);
}

struct Packed {
    std::string name;
    std::string bytes;
    unsigned type = AE_IFREG;
    std::string target = {};                        ///< of a link
    std::pair<la_int64_t, la_int64_t> region = {};  ///< offset and length of what is packed, the rest a hole
};

/// `format` and `filter` as libarchive names them: "gnutar", "zip", "7zip", "raw"; "gzip", "none", ...
inline std::string packed(const std::string& format, const std::string& filter,
                          const std::vector<Packed>& members, const std::string& options = {},
                          const std::string& password = {}) {
    std::string bytes(16 << 20, '\0');
    std::size_t used = 0;
    archive* handle = archive_write_new();
    archive_write_set_format_by_name(handle, format.c_str());
    if (filter != "none") archive_write_add_filter_by_name(handle, filter.c_str());
    if (!options.empty()) archive_write_set_options(handle, options.c_str());
    if (!password.empty()) archive_write_set_passphrase(handle, password.c_str());
    archive_write_set_bytes_in_last_block(handle, 1);
    archive_write_open_memory(handle, bytes.data(), bytes.size(), &used);
    for (const Packed& member : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.c_str());
        archive_entry_set_filetype(entry, member.type);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
        if (!member.target.empty()) archive_entry_set_symlink(entry, member.target.c_str());
        const auto [from, length] = member.region;
        if (length > 0) archive_entry_sparse_add_entry(entry, from, length);
        archive_write_header(handle, entry);
        archive_write_data(handle, member.bytes.data(), member.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(handle);
    archive_write_free(handle);
    bytes.resize(used);
    return bytes;
}

}  // namespace logwright::test
