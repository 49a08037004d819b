// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/journal_export.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace logwright {

namespace {

constexpr std::size_t longestName = 64;  // as the journal has it
constexpr std::size_t sizeBytes = 8;
constexpr std::size_t longestOther = 1024;          // of a field that is not the message
constexpr std::size_t longestOfOthers = 24 * 1024;  // fields that no record has, until no more are taken
constexpr std::array<std::string_view, 7> recordFields{
    // those of the format journald
    "MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER", "_COMM", "_HOSTNAME", "_PID", "__REALTIME_TIMESTAMP"};

// A field's name: capital letters, digits and underscores.
bool isName(std::string_view text) {
    return !text.empty() && text.size() <= longestName && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

// As much of it as takes `most` bytes and a letter.
void appendJsonText(std::string_view text, std::size_t most, std::string& out) {
    static constexpr std::string_view hex = "0123456789abcdef";
    const std::size_t end = out.size() + most;
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (out.size() >= end && (byte & 0xc0) != 0x80) break;  // no letter is cut
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

}  // namespace

bool beginsJournalExport(std::string_view head) {
    // Every entry begins with its cursor. Entries of fields that were asked for may begin with another of
    // the journal's own.
    return head.starts_with("__CURSOR=") || head.starts_with("__REALTIME_TIME");
}

void JournalExport::add(std::string_view bytes, std::string& lines) {
    while (!bytes.empty()) {
        switch (state_) {
            case State::line: {
                const std::size_t end = bytes.find('\n');
                const std::size_t room = longestMessage - std::min(longestMessage, held_.size());
                held_ += bytes.substr(0, std::min(end, room));
                if (end == std::string_view::npos) return;
                bytes.remove_prefix(end + 1);
                takeLine(lines);
                break;
            }
            case State::size: {
                const std::size_t taken = std::min(bytes.size(), sizeBytes - held_.size());
                held_ += bytes.substr(0, taken);
                bytes.remove_prefix(taken);
                if (held_.size() < sizeBytes) return;
                left_ = 0;
                for (std::size_t i = sizeBytes; i-- > 0;)
                    left_ = left_ << 8 | static_cast<unsigned char>(held_[i]);
                held_.clear();
                state_ = left_ > 0 ? State::data : State::dataEnd;
                break;
            }
            case State::data: {
                const auto taken = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), left_));
                const std::size_t room = longestMessage - std::min(longestMessage, held_.size());
                held_ += bytes.substr(0, std::min(taken, room));
                bytes.remove_prefix(taken);
                left_ -= taken;
                if (left_ == 0) state_ = State::dataEnd;
                break;
            }
            case State::dataEnd:
                // A line feed, unless the export is damaged: then the line that goes on here is.
                if (bytes.front() == '\n') bytes.remove_prefix(1);
                takeField(name_, held_);
                held_.clear();
                state_ = State::line;
                break;
        }
    }
}

void JournalExport::takeLine(std::string& lines) {
    const std::string line = std::exchange(held_, {});
    if (line.empty()) return endEntry(lines);
    const std::size_t equals = line.find('=');
    const std::string_view name = std::string_view(line).substr(0, equals);
    if (!isName(name)) return;  // no part of an export
    if (equals != std::string::npos) return takeField(name, std::string_view(line).substr(equals + 1));
    name_ = name;
    state_ = State::size;
}

void JournalExport::takeField(std::string_view name, std::string_view value) {
    const bool ofRecord = std::ranges::find(recordFields, name) != recordFields.end();
    if (name == "__CURSOR" || (!ofRecord && entry_.size() > longestOfOthers)) return;
    if (entry_.size() > longestLine - longestMessage - longestOther)
        return;  // the same field again and again
    if (!entry_.empty()) entry_ += ',';
    appendJsonText(name, longestOther, entry_);
    entry_ += ':';
    appendJsonText(validUtf8(value), name == "MESSAGE" ? longestMessage : longestOther, entry_);
}

void JournalExport::endEntry(std::string& lines) {
    if (entry_.empty()) return;
    lines += '{' + entry_ + "}\n";
    entry_.clear();
}

void JournalExport::finish(std::string& lines) {
    if (state_ == State::line && !held_.empty()) takeLine(lines);
    if (state_ == State::data || state_ == State::dataEnd) takeField(name_, held_);
    held_.clear();
    state_ = State::line;
    endEntry(lines);
}

Result<SpoolFile> convertJournalExport(const TextFile& file, const Spool& spool, TaskContext& task) {
    Result<SpoolFile> copy = spool.create();
    if (!copy) return copy.error();
    std::vector<char> block(256 * 1024);
    std::string lines;
    JournalExport journal;
    for (std::uint64_t offset = 0; offset < file.size();) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Converting a journal", offset, file.size(), "bytes"});
        const Result<std::size_t> got = file.read(offset, block);
        if (!got) return got.error();
        if (*got == 0) break;
        offset += *got;
        lines.clear();
        journal.add({block.data(), *got}, lines);
        if (const Result<> written = copy->write(lines); !written) return written.error();
    }
    lines.clear();
    journal.finish(lines);
    if (const Result<> written = copy->write(lines); !written) return written.error();
    return copy;
}

}  // namespace logwright
