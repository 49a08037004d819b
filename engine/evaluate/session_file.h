// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Files of sessions as keys, as the public sets have them: one session a line, keys separated by blanks. A
// number and a TAB before the keys says that the line stands for so many equal sessions; a name and a comma
// before them names the session and is passed over. Empty lines and a CR at the end of a line are fine.

#include "engine/base/result.h"
#include "engine/detect/sessions/session_set.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace logwright {

/// The keys of all files that are read with it, as event types: the same key has the same number in each.
class LogKeys {
public:
    EventType number(std::string_view key);
    /// As the files write it.
    const std::string& name(EventType number) const { return names_.at(number); }
    std::size_t size() const { return names_.size(); }

private:
    std::unordered_map<std::string, EventType> numbers_;
    std::vector<std::string> names_;
};

/// A key is a word of letters, digits and the marks . _ : - # * / of at most 256 bytes. Fails on anything
/// else, with file and line, and where there is no session.
Result<SessionSet> readSessionFile(const std::string& file, LogKeys& keys);
/// The same of a text; `name` stands for it in errors. Safe on any bytes.
Result<SessionSet> readSessionText(std::string_view text, const std::string& name, LogKeys& keys);

/// The first `share` of a file's sessions, (0, 1), and the later ones: a file is taken to be in the order of
/// time. Fails where it counts sessions, as these have no order, and where a part would be empty.
Result<SessionSplit> splitSessionFile(const std::string& file, double share, LogKeys& keys);
/// The same of a text.
Result<SessionSplit> splitSessionText(std::string_view text, const std::string& name, double share,
                                      LogKeys& keys);

}  // namespace logwright
