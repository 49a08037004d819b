// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/record_hosts.h"

#include <xxhash.h>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

namespace logwright {

namespace {

/// The folders of a source, an archive being one: "old.tgz > var/log/messages" has old.tgz, var and log.
std::vector<std::string> foldersOf(const SourceInfo& source) {
    std::vector<std::string> parts;
    std::string_view rest = source.display;
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        const std::size_t member = rest.find(" > ");
        const std::size_t end = std::min(slash, member);
        if (end == std::string_view::npos) break;
        parts.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + (member < slash ? 3 : 1));
    }
    return parts;
}

HostKey hostKey(std::string_view name) {
    if (name.empty()) return noHost;
    const std::uint64_t hash = XXH3_64bits(name.data(), name.size());
    return HostKey{hash == 0 ? 1 : hash};
}

/// Reads the hosts of one source's records.
class Hosts {
public:
    Hosts(const Snapshot& snapshot, SourceReaders& readers) : snapshot_(snapshot), readers_(readers) {
        const std::vector<std::string> folders = hostFolders(snapshot.sources());
        for (std::size_t i = 0; i < folders.size(); ++i) {
            folders_[snapshot.sources()[i].id] = hostKey(folders[i]);
        }
    }

    std::vector<HostKey> of(std::span<const RecordIndex> records) {
        // By record: a file is read forwards, and each is opened once.
        std::vector<std::size_t> order(records.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&](std::size_t i) { return records[i]; });
        std::vector<HostKey> hosts(records.size(), noHost);
        std::shared_ptr<RecordAccess> reader;
        std::optional<SourceId> open;
        for (const std::size_t i : order) {
            const Snapshot::Place place = snapshot_.place(records[i]);
            const SourceId source = place.chunk->source;
            if (open != source) {
                if (reader) readers_.giveBack(*open, std::move(reader));
                auto taken = readers_.take(source);
                reader = taken ? std::move(*taken) : nullptr;
                open = source;
            }
            hosts[i] = hostAt(place, reader.get());
        }
        if (reader) readers_.giveBack(*open, std::move(reader));
        return hosts;
    }

private:
    HostKey hostAt(const Snapshot::Place& place, RecordAccess* reader) const {
        if (reader != nullptr) {
            const auto extent = place.chunk->offsets.extent(place.index);
            const auto named = reader->host({extent.begin, extent.end});
            if (named && !named->empty()) return hostKey(*named);
        }
        const auto folder = folders_.find(place.chunk->source);
        return folder == folders_.end() ? noHost : folder->second;
    }

    const Snapshot& snapshot_;
    SourceReaders& readers_;
    std::map<SourceId, HostKey> folders_;
};

}  // namespace

std::vector<std::string> hostFolders(const std::vector<SourceInfo>& sources) {
    std::vector<std::vector<std::string>> all;
    std::optional<std::vector<std::string>> common;
    for (const SourceInfo& source : sources) {
        all.push_back(foldersOf(source));
        if (source.records == 0) continue;  // what is no log stands beside the hosts' folders
        if (!common) common = all.back();
        const auto apart = std::ranges::mismatch(*common, all.back()).in1;
        common->erase(apart, common->end());
    }
    const std::size_t shared = common ? common->size() : 0;
    std::vector<std::string> folders;
    for (const std::vector<std::string>& own : all) folders.push_back(own.size() > shared ? own[shared] : "");
    return folders;
}

HostReader hostsOf(const Snapshot& snapshot, SourceReaders& readers) {
    auto hosts = std::make_shared<Hosts>(snapshot, readers);
    return [hosts](std::span<const RecordIndex> records) -> Result<std::vector<HostKey>> {
        return hosts->of(records);
    };
}

}  // namespace logwright
