// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/archive_unpacker.h"

#include "engine/base/text.h"
#include "engine/source/wording.h"

#include <algorithm>
#include <utility>

namespace logwright {

namespace {

using State = CatalogEntry::State;

// The ratio says nothing of small files: a day of the same line packs 5000 : 1.
constexpr std::uint64_t alwaysAllowed = 64 << 20;

std::uint64_t unpackedLimit(const SpoolSettings& settings, std::uint64_t packed) {
    const double byRatio = settings.largestRatio * static_cast<double>(packed);
    if (byRatio >= static_cast<double>(settings.largestArchive)) return settings.largestArchive;
    return std::min(settings.largestArchive, std::max(alwaysAllowed, static_cast<std::uint64_t>(byRatio)));
}

std::string joined(const std::string& left, std::string_view separator, const std::string& right) {
    if (left.empty() || right.empty()) return left + right;
    return left + std::string(separator) + right;
}

std::string uniqueName(const std::string& name, std::map<std::string, std::uint32_t>& taken) {
    const auto [entry, isNew] = taken.try_emplace(name, 1);
    std::string unique = name;
    for (bool free = isNew; !free; free = taken.try_emplace(unique, 1).second) {
        unique = name + " (" + std::to_string(++entry->second) + ")";
    }
    return unique;
}

void leave(UnpackedMember& member, State state, std::string note) {
    member.file.reset();
    member.state = state;
    member.note = std::move(note);
}

std::string_view whyNotUnpacked(const ArchiveReader::Member& header) {
    if (header.encrypted) return "encrypted; unpack it with its password first";
    if (header.kind == ArchiveReader::Member::Kind::link) return "a link to another file";
    if (header.kind == ArchiveReader::Member::Kind::other) return "a device or pipe, not a file";
    return {};
}

std::string bombNote(std::uint64_t unpacked) {
    return "unpacks to more than " + humanBytes(unpacked) +
           " and is taken for an archive bomb; it is left out, with all that follows in the archive";
}

}  // namespace

ArchiveUnpacker::ArchiveUnpacker(const Spool& spool, TaskContext& task, std::string display)
    : spool_(spool), task_(task), display_(std::move(display)) {}

Result<> ArchiveUnpacker::unpack(const TextFile& file, ContainerKind kind, const Listener& listener) {
    const ScopedUtf8Locale locale;
    listener_ = &listener;
    packedTotal_ = file.size();
    unpackedLimit_ = unpackedLimit(spool_.settings(), file.size());
    return unpackLevel(file.path(), kind, Level{});
}

Result<> ArchiveUnpacker::unpackLevel(const std::string& path, ContainerKind kind, Level level) {
    Result<ArchiveReader> reader = ArchiveReader::open(path, kind);
    const auto sayOfArchive = [&](State state, std::string note) {
        const std::string own = reader ? reader->compression() : "";
        (*listener_)(
            {level.name, joined(level.compression, " > ", own), std::nullopt, state, std::move(note)});
    };
    if (!reader) {
        sayOfArchive(State::failed, reasonOf(reader.error()));
        return Done{};
    }
    std::uint32_t members = 0;
    ArchiveReader::Member header;
    while (!stopped_) {
        if (task_.stopRequested()) return cancelledError();
        const Result<bool> more = reader->next(header);
        if (!more) {
            const std::string after =
                members == 0 ? "" : " after member " + withThousands(members) + "; the rest of it is lost";
            sayOfArchive(State::failed, reasonOf(more.error()) + after);
            return Done{};
        }
        if (!*more) break;
        if (members_ >= spool_.settings().mostMembers) {
            stopped_ = true;
            sayOfArchive(State::failed, "has more than " + withThousands(members_) +
                                            " members; those that follow are left out");
            return Done{};
        }
        ++members_;
        if (header.kind == ArchiveReader::Member::Kind::folder) continue;
        ++members;
        const Result<Next> next = unpackMember(*reader, header, level);
        if (!next) return next.error();
        if (*next == Next::stop) return Done{};
    }
    if (members == 0) sayOfArchive(State::skipped, "nothing is in it");
    return Done{};
}

Result<ArchiveUnpacker::Next> ArchiveUnpacker::unpackMember(ArchiveReader& reader,
                                                            const ArchiveReader::Member& header,
                                                            Level& level) {
    UnpackedMember member;
    member.name = joined(level.name, " > ", header.name.empty() ? "" : uniqueName(header.name, level.names));
    member.compression = joined(level.compression, " > ", reader.compression());
    const std::string_view reason = whyNotUnpacked(header);
    if (!reason.empty()) {
        leave(member, State::skipped, std::string(reason));
        (*listener_)(std::move(member));
        return Next::goOn;
    }
    const Result<Next> next = copyMember(reader, level, member);
    if (!next) return next.error();
    const Result<> settled = settle(std::move(member), level);
    if (!settled) return settled.error();
    return *next;
}

// Fills member.file, or says in member.note what stopped it.
Result<ArchiveUnpacker::Next> ArchiveUnpacker::copyMember(ArchiveReader& reader, const Level& level,
                                                          UnpackedMember& member) {
    const auto leaveUnwritten = [&](const Error& error) {
        wantsRetry_ = true;
        leave(member, State::failed, "its unpacked copy in " + error.where + " " + reasonOf(error));
        return Next::stop;
    };
    Result<SpoolFile> file = spool_.create();
    if (!file) return leaveUnwritten(file.error());
    while (true) {
        if (task_.stopRequested()) return cancelledError();
        if (level.depth == 1) packedDone_ = reader.packedBytes();
        task_.report({"Unpacking " + display_, packedDone_, packedTotal_, "bytes"});
        const Result<std::string_view> got = reader.read();
        if (!got) {
            leave(member, State::failed, reasonOf(got.error()));
            if (file->size() == 0) return reader.canGoOn() ? Next::goOn : Next::stop;
            member.state = State::ready;
            member.note += "; what could be unpacked before the damage is read";
            member.file = std::move(*file);
            return reader.canGoOn() ? Next::goOn : Next::stop;
        }
        if (got->empty()) break;
        unpacked_ += got->size();
        if (unpacked_ > unpackedLimit_ || file->size() + got->size() > spool_.settings().largestMember) {
            stopped_ = true;
            leave(member, State::failed, bombNote(std::min(unpacked_ - got->size(), unpackedLimit_)));
            return Next::stop;
        }
        const Result<> written = file->write(*got);
        if (!written) return leaveUnwritten(written.error());
    }
    member.file = std::move(*file);
    return Next::goOn;
}

// Goes down into a member that is an archive itself, hands over any other.
Result<> ArchiveUnpacker::settle(UnpackedMember member, const Level& level) {
    ContainerKind kind = ContainerKind::none;
    if (member.file) {
        const Result<TextFile> file = TextFile::open(member.file->path());
        if (file) kind = containerKind(*file);
    }
    if (isPackage(kind, member.name)) {
        leave(member, State::skipped, std::string(packageNote));
        kind = ContainerKind::none;
    }
    if (kind != ContainerKind::none && level.depth >= spool_.settings().deepestNesting) {
        leave(member, State::skipped,
              "archives in archives are unpacked down to " + std::to_string(level.depth) +
                  " levels, not further");
        kind = ContainerKind::none;
    }
    if (kind == ContainerKind::none) {
        (*listener_)(std::move(member));
        return Done{};
    }
    const SpoolFile inner = std::move(*member.file);
    if (!member.note.empty()) {
        leave(member, State::failed, member.note);
        (*listener_)(
            UnpackedMember{member.name, member.compression, std::nullopt, member.state, member.note});
    }
    return unpackLevel(inner.path(), kind, {member.name, member.compression, level.depth + 1, {}});
}

}  // namespace logwright
