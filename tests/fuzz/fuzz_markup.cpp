// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes on their way into a report: HTML without a tag or a bare ampersand, Markdown on one line without
// a bar that would end a cell, a code span that ends where it should; valid UTF-8 throughout.

#include "engine/base/text.h"
#include "engine/report/markdown_text.h"
#include "engine/report/markup.h"

#include <cstdlib>

using namespace logwright;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

/// No control character, and no bar without a backslash before it that is not itself escaped.
void requireOneCell(std::string_view text) {
    require(validUtf8(text) == text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        require(static_cast<unsigned char>(text[i]) >= 0x20 && text[i] != 0x7f);
        if (text[i] != '|') continue;
        std::size_t backslashes = 0;
        while (backslashes < i && text[i - 1 - backslashes] == '\\') ++backslashes;
        require(backslashes % 2 == 1);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string html = escapeMarkup(text);
    require(validUtf8(html) == html);
    require(html.find_first_of("<>\"'") == std::string::npos);
    requireOneCell(markdownProse(text));
    const std::string code = markdownCode(text);
    requireOneCell(code);
    require(code.empty() == text.empty());
    // The fence stands at both ends and nowhere between.
    const std::size_t fence = code.find_first_not_of('`');
    if (text.find("\\|") == std::string_view::npos && !code.empty()) {
        require(fence != std::string::npos && fence > 0);
        const std::string marks(fence, '`');
        const std::size_t next = code.find(marks, fence);
        require(next == code.size() - fence);
    }
    require(clippedText(text, 10).size() <= 10 * 4 + 3);
    return 0;
}
