// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/transcode.h"

#include "engine/source/decoder.h"

#include <algorithm>
#include <vector>

namespace logwright {

Result<SpoolFile> transcodeToUtf8(const TextFile& file, const TextProperties& text, const Spool& spool,
                                  TaskContext& task) {
    Result<Decoder> decoder = Decoder::open(text.encoding);
    if (!decoder) return decoder.error();
    Result<SpoolFile> copy = spool.create();
    if (!copy) return copy.error();
    std::vector<char> block(256 * 1024);
    std::size_t held = 0;  // bytes at the front of the block: a character that was cut at its end
    std::string decoded;
    for (std::uint64_t offset = text.bodyOffset; offset < file.size();) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Converting " + text.encoding + " to UTF-8", offset, file.size(), "bytes"});
        const Result<std::size_t> got = file.read(offset, std::span(block).subspan(held));
        if (!got) return got.error();
        offset += *got;
        const std::string_view bytes(block.data(), held + *got);
        decoded.clear();
        const std::size_t taken = decoder->append(bytes, decoded);
        held = bytes.size() - taken;
        std::copy_n(bytes.data() + taken, held, block.data());
        if (offset >= file.size() && held > 0) decoded += "\xEF\xBF\xBD";
        const Result<> written = copy->write(decoded);
        if (!written) return written.error();
    }
    return copy;
}

}  // namespace logwright
