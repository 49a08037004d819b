// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/json_document.h"

#include "engine/source/line_reader.h"

#include <string>
#include <string_view>

namespace logwright {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
/// Objects of a line each that make an array a log.
constexpr int fewRecords = 2;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Follows the brackets of a text, a block at a time.
class DocumentScan {
public:
    /// False where the text is no single document, whatever may follow.
    bool take(std::string_view block) {
        for (const char c : block) {
            if (!take(c)) return false;
            if (!isBlank(c)) ++size_;
            if (c == '\n' && depth_ > 0) {
                ++lines_;
                wholeLine_ = false;
            }
        }
        return true;
    }
    bool isDocument() const { return ended_ && (lines_ > 0 || size_ > longestLineText); }

private:
    bool take(char c) {
        if (quoted_) {
            if (escaped_) {
                escaped_ = false;
            } else if (c == '\\') {
                escaped_ = true;
            } else if (c == '"') {
                quoted_ = false;
            }
            return c != '\n';  // no JSON string goes over a line's end
        }
        if (isBlank(c)) return true;
        if (ended_) return false;  // a second value: a log of JSON lines
        switch (c) {
            case '{':
            case '[':
                return open(c);
            case '}':
            case ']':
                return close(c);
            case '"':
                quoted_ = true;
                break;
            default:
                break;
        }
        return !open_.empty();
    }

    bool open(char c) {
        if (depth_ > 1'000) return false;
        open_.push_back(c);
        ++depth_;
        if (depth_ == 2 && open_.front() == '[' && c == '{') wholeLine_ = true;
        return true;
    }

    bool close(char c) {
        if (open_.empty() || open_.back() != (c == '}' ? '{' : '[')) return false;
        open_.pop_back();
        --depth_;
        if (c == '}' && depth_ == 1 && wholeLine_ && lines_ > 0 && ++records_ >= fewRecords) return false;
        ended_ = depth_ == 0;
        return true;
    }

    std::string open_;  ///< brackets
    std::size_t depth_ = 0;
    std::uint64_t size_ = 0;
    std::uint64_t lines_ = 0;  ///< ends of lines within the document
    int records_ = 0;          ///< objects of the outer array that stand on one line
    bool wholeLine_ = false;   ///< the object of the outer array that is open began on this line
    bool quoted_ = false;
    bool escaped_ = false;
    bool ended_ = false;
};

}  // namespace

bool isOneJsonDocument(const TextFile& file, const TaskContext& task) {
    DocumentScan scan;
    std::string block(blockBytes, '\0');
    for (std::uint64_t at = 0; at < file.size();) {
        if (task.stopRequested()) return false;
        const auto got = file.read(at, block);
        if (!got || *got == 0) return false;
        if (!scan.take(std::string_view(block).substr(0, *got))) return false;
        at += *got;
    }
    return scan.isDocument();
}

}  // namespace logwright
