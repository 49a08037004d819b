// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/encoding.h"

#include <array>

namespace logwright {

using namespace std::string_view_literals;

namespace {

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

// Signatures that no text begins with.
constexpr std::array signatures{
    Signature{"LPKSHHRH"sv, "a systemd journal; export it with journalctl -o json"sv},
    Signature{"ElfFile\0"sv, "a Windows event log; export it as JSON, XML or text"sv},
    Signature{"SQLite format 3\0"sv, "an SQLite database"sv},
    Signature{"\177ELF"sv, "a program or library (ELF)"sv},
    Signature{"\xca\xfe\xba\xbe"sv, "a Java class or a Mach-O program"sv},
    Signature{"\0asm"sv, "a WebAssembly module"sv},
    Signature{"\xd4\xc3\xb2\xa1"sv, "a network capture (pcap)"sv},
    Signature{"\xa1\xb2\xc3\xd4"sv, "a network capture (pcap)"sv},
    Signature{"\x89PNG\r\n\x1a\n"sv, "an image (PNG)"sv},
    Signature{"\xff\xd8\xff"sv, "an image (JPEG)"sv},
    Signature{"GIF87a"sv, "an image (GIF)"sv},
    Signature{"GIF89a"sv, "an image (GIF)"sv},
    Signature{"%PDF-1."sv, "a PDF document"sv},
    Signature{"Rar!\x1a\x07"sv, "a RAR archive; unpack it first"sv},
    Signature{"\xed\xab\xee\xdb"sv, "an RPM package"sv},
    Signature{"\x00\x05\x16\x07"sv, "attributes of a file that macOS packs beside it"sv},
    Signature{"!<arch>\n"sv, "a library or Debian package (ar)"sv},
};

}  // namespace

std::string_view binaryKind(std::string_view head) {
    for (const Signature& signature : signatures) {
        if (head.starts_with(signature.bytes)) return signature.kind;
    }
    return {};
}

}  // namespace logwright
