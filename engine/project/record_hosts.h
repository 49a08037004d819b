// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The host of a record: what its line names; where it names none, the folder that its file stands in, below
// all that the project's files have in common, as logs gathered from several hosts are kept
// ("edge1/access.log", "edge2/access.log", or an archive of each). It is no column: few lines name a host,
// and fewer people ask.

#include "engine/events/snapshot.h"
#include "engine/project/source_reader.h"
#include "engine/relations/event_window.h"

namespace logwright {

/// The folder that stands for the host of each source's records; empty where nothing tells the sources apart.
/// By position in `sources`.
std::vector<std::string> hostFolders(const std::vector<SourceInfo>& sources);

/// Reads hosts of the snapshot's records, which must outlive it, as `readers` must. A record whose line
/// cannot be read is of its folder's host. For one thread at a time.
HostReader hostsOf(const Snapshot& snapshot, SourceReaders& readers);

}  // namespace logwright
