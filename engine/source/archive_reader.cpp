// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/archive_reader.h"

#include "engine/source/wording.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <utility>

namespace logwright {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t readBlock = 256 * 1024;

bool isGzip(std::string_view head) {
    // Method 8 is the only one there is; the upper three flags are reserved and 0.
    return head.size() > 3 && head.starts_with("\x1f\x8b\x08"sv) && (head[3] & 0xe0) == 0;
}

bool isBzip2(std::string_view head) {
    if (head.size() < 10 || !head.starts_with("BZh"sv) || head[3] < '1' || head[3] > '9') return false;
    const std::string_view block = head.substr(4, 6);
    return block == "\x31\x41\x59\x26\x53\x59"sv || block == "\x17\x72\x45\x38\x50\x90"sv;
}

// zstd and lz4 files may begin with a frame to be skipped.
bool isSkippableFrame(std::string_view head) {
    return head.size() > 8 && (head[0] & 0xf0) == 0x50 && head.substr(1, 3) == "\x2a\x4d\x18"sv;
}

// POSIX and GNU tar say "ustar"; older ones are known by the checksum of their header only.
bool isTar(std::string_view head) {
    constexpr std::size_t checksumAt = 148, checksumBytes = 8, magicAt = 257;
    if (head.size() < containerHeadBytes) return false;
    if (head.substr(magicAt, 5) == "ustar"sv) return true;
    std::uint32_t stated = 0;
    bool anyDigit = false;
    for (const char c : head.substr(checksumAt, checksumBytes)) {
        if (c == ' ' && !anyDigit) continue;
        if (c < '0' || c > '7') break;
        stated = stated * 8 + static_cast<std::uint32_t>(c - '0');
        anyDigit = true;
    }
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < containerHeadBytes; ++i) {
        const bool inChecksum = i >= checksumAt && i < checksumAt + checksumBytes;
        sum += inChecksum ? ' ' : static_cast<unsigned char>(head[i]);
    }
    return anyDigit && head[0] != '\0' && stated == sum;
}

void supportCompression(archive* handle) {
    archive_read_support_filter_gzip(handle);
    archive_read_support_filter_bzip2(handle);
    archive_read_support_filter_xz(handle);
    archive_read_support_filter_zstd(handle);
    archive_read_support_filter_lz4(handle);
    archive_read_support_filter_compress(handle);
}

void support(archive* handle, ContainerKind kind) {
    switch (kind) {
        case ContainerKind::gzip:
        case ContainerKind::compressed:
            supportCompression(handle);
            archive_read_support_format_tar(handle);
            archive_read_support_format_raw(handle);
            archive_read_support_format_empty(handle);
            break;
        case ContainerKind::tar:
            archive_read_support_format_tar(handle);
            break;
        case ContainerKind::zip:
            archive_read_support_format_zip(handle);
            break;
        case ContainerKind::sevenZip:
            archive_read_support_format_7zip(handle);
            break;
        case ContainerKind::none:
            break;
    }
}

std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    if (name == nullptr) return "unnamed";
    std::string_view path(name);
    while (path.starts_with("./")) path.remove_prefix(2);
    return visibleName(path);
}

ArchiveReader::Member::Kind kindOf(archive_entry* entry) {
    using Kind = ArchiveReader::Member::Kind;
    if (archive_entry_hardlink(entry) != nullptr) return Kind::link;
    switch (archive_entry_filetype(entry)) {
        case AE_IFREG:
        case 0:
            return Kind::file;
        case AE_IFDIR:
            return Kind::folder;
        case AE_IFLNK:
            return Kind::link;
        default:
            return Kind::other;
    }
}

}  // namespace

ContainerKind containerKind(std::string_view head) {
    if (isGzip(head)) return ContainerKind::gzip;
    if (isBzip2(head) || isSkippableFrame(head)) return ContainerKind::compressed;
    for (const std::string_view magic : {"\xfd"
                                         "7zXZ\0"sv,
                                         "\x28\xb5\x2f\xfd"sv, "\x04\x22\x4d\x18"sv, "\x1f\x9d"sv}) {
        if (head.starts_with(magic)) return ContainerKind::compressed;
    }
    for (const std::string_view magic : {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv}) {
        if (head.starts_with(magic)) return ContainerKind::zip;
    }
    if (head.starts_with("7z\xbc\xaf\x27\x1c"sv)) return ContainerKind::sevenZip;
    return isTar(head) ? ContainerKind::tar : ContainerKind::none;
}

ContainerKind containerKind(const TextFile& file) {
    std::array<char, containerHeadBytes> head{};
    const Result<std::size_t> got = file.read(0, head);
    return got ? containerKind({head.data(), *got}) : ContainerKind::none;
}

bool isPackage(ContainerKind kind, std::string_view name) {
    if (kind != ContainerKind::zip) return false;
    constexpr std::array endings{".jar"sv,  ".war"sv,  ".ear"sv,  ".apk"sv, ".whl"sv, ".nupkg"sv,
                                 ".docx"sv, ".xlsx"sv, ".pptx"sv, ".odt"sv, ".ods"sv, ".odp"sv};
    return std::any_of(endings.begin(), endings.end(),
                       [name](std::string_view ending) { return name.ends_with(ending); });
}

void ArchiveReader::Closer::operator()(archive* handle) const {
    archive_read_free(handle);
}

ArchiveReader::ArchiveReader(std::unique_ptr<archive, Closer> handle, std::string path, ContainerKind kind)
    : handle_(std::move(handle)), path_(std::move(path)), kind_(kind) {}

ArchiveReader::~ArchiveReader() = default;
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;

Error ArchiveReader::damage() const {
    const char* reason = gzipIsDamaged() ? gzip_->damage().c_str() : archive_error_string(handle_.get());
    if (archive_read_has_encrypted_entries(handle_.get()) > 0) {
        return {"is encrypted", path_, "unpack it with its password first", Error::Kind::input};
    }
    return {"is damaged" + (reason != nullptr ? " (" + visibleName(reason) + ")" : std::string()), path_, "",
            Error::Kind::input};
}

int ArchiveReader::openFile() {
    if (kind_ != ContainerKind::gzip) {
        return archive_read_open_filename(handle_.get(), path_.c_str(), readBlock);
    }
    gzip_ = std::make_unique<GzipStream>(path_);
    return gzip_->openIn(handle_.get());
}

Result<ArchiveReader> ArchiveReader::open(const std::string& path, ContainerKind kind) {
    ArchiveReader reader(std::unique_ptr<archive, Closer>(archive_read_new()), path, kind);
    if (reader.handle_ == nullptr) return Error{"cannot be unpacked: out of memory", path, "", {}};
    support(reader.handle_.get(), kind);
    if (reader.openFile() != ARCHIVE_OK) return reader.damage();
    return reader;
}

Result<bool> ArchiveReader::next(Member& member) {
    block_ = {};
    hole_ = position_ = 0;
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(handle_.get(), &entry);
    if (code == ARCHIVE_EOF && gzipIsDamaged()) return damage();
    if (code == ARCHIVE_EOF) return false;
    if (code != ARCHIVE_OK && code != ARCHIVE_WARN) return damage();
    if (kind_ == ContainerKind::compressed && archive_filter_count(handle_.get()) < 2) {
        // Nothing took it for compressed, so the bytes would come out as they went in.
        return Error{"is damaged (its first bytes are those of a compressed file, the rest is not)", path_,
                     "", Error::Kind::input};
    }
    const bool named = archive_format(handle_.get()) != ARCHIVE_FORMAT_RAW;
    member.name = named ? nameOf(entry) : std::string();
    member.kind = kindOf(entry);
    member.encrypted = archive_entry_is_encrypted(entry) != 0;
    return true;
}

// libarchive's simpler archive_read_data() would drop what it has when it meets damage.
Result<bool> ArchiveReader::fetchBlock() {
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int code = archive_read_data_block(handle_.get(), &bytes, &size, &offset);
    if (code == ARCHIVE_EOF && !gzipIsDamaged()) return false;
    const auto from = static_cast<std::uint64_t>(offset);
    const bool outOfOrder = code == ARCHIVE_OK && from < position_;
    if (code != ARCHIVE_OK || outOfOrder) {
        canGoOn_ = code != ARCHIVE_FATAL && !gzipIsDamaged();
        return damage();
    }
    hole_ = from - position_;
    block_ = {static_cast<const char*>(bytes), size};
    return true;
}

Result<std::string_view> ArchiveReader::read() {
    static constexpr std::array<char, 64 * 1024> nothing{};
    while (hole_ == 0 && block_.empty()) {
        const Result<bool> more = fetchBlock();
        if (!more) return more.error();
        if (!*more) return std::string_view();
    }
    std::string_view bytes = std::exchange(block_, {});
    if (hole_ > 0) {
        block_ = bytes;
        bytes = {nothing.data(), static_cast<std::size_t>(std::min<std::uint64_t>(hole_, nothing.size()))};
        hole_ -= bytes.size();
    }
    position_ += bytes.size();
    return bytes;
}

std::string ArchiveReader::compression() const {
    std::string text;
    switch (archive_format(handle_.get()) & ARCHIVE_FORMAT_BASE_MASK) {
        case ARCHIVE_FORMAT_TAR:
            text = "tar";
            break;
        case ARCHIVE_FORMAT_ZIP:
            text = "zip";
            break;
        case ARCHIVE_FORMAT_7ZIP:
            text = "7z";
            break;
        default:
            break;
    }
    const int filters = archive_filter_count(handle_.get()) - 1;  // the last stands for the file itself
    for (int i = 0; i < filters; ++i) {
        const char* name = archive_filter_name(handle_.get(), i);
        if (!text.empty()) text += " + ";
        text += name != nullptr ? name : "compressed";
    }
    if (kind_ == ContainerKind::gzip) text += text.empty() ? "gzip" : " + gzip";
    return text;
}

std::uint64_t ArchiveReader::packedBytes() const {
    if (gzip_ != nullptr) return gzip_->packedBytes();
    return static_cast<std::uint64_t>(archive_filter_bytes(handle_.get(), -1));
}

ScopedUtf8Locale::ScopedUtf8Locale() {
    locale_ = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    if (locale_ != nullptr) before_ = uselocale(static_cast<locale_t>(locale_));
}

ScopedUtf8Locale::~ScopedUtf8Locale() {
    if (locale_ == nullptr) return;
    uselocale(static_cast<locale_t>(before_));
    freelocale(static_cast<locale_t>(locale_));
}

}  // namespace logwright
