// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/source_finder.h"

#include "engine/source/journal_export.h"
#include "engine/source/json_document.h"
#include "engine/source/spool_record.h"
#include "engine/source/standard_input.h"
#include "engine/source/transcode.h"
#include "engine/source/wording.h"

#include <array>
#include <utility>

namespace logwright {

namespace {

using State = CatalogEntry::State;

std::string identity(const Fingerprint& file) {
    return std::to_string(file.size) + ' ' + std::to_string(file.modified.time_since_epoch().count()) + ' ' +
           std::to_string(file.headHash) + ' ' + std::to_string(file.tailHash);
}

// Where a copy of the entry's text is kept: of its bytes as they are, or of its UTF-8 made from `encoding`.
std::string copyPath(const Spool& spool, const CatalogEntry& entry, std::string_view encoding) {
    return spool.pathOf({"text", entry.path, entry.member, identity(entry.fingerprint), encoding}, ".log");
}

// The limits are part of the name: under others the same archive may yield more or less.
std::string recordPath(const Spool& spool, const CatalogEntry& whole) {
    const SpoolSettings& s = spool.settings();
    const std::string limits = std::to_string(s.largestMember) + ' ' + std::to_string(s.largestArchive) +
                               ' ' + std::to_string(s.largestRatio) + ' ' + std::to_string(s.mostMembers) +
                               ' ' + std::to_string(s.deepestNesting);
    return spool.pathOf({"record", whole.path, identity(whole.fingerprint), limits}, ".json");
}

// Entries of one file share what is known of the file.
CatalogEntry memberEntry(const CatalogEntry& whole, std::string member, std::string compression) {
    CatalogEntry entry = whole;
    if (!member.empty()) entry.display += " > " + member;
    entry.member = std::move(member);
    entry.compression = std::move(compression);
    entry.textPath.clear();
    return entry;
}

bool isJournalExport(const TextFile& bytes) {
    std::array<char, 16> head{};
    const Result<std::size_t> got = bytes.read(0, head);
    return got && beginsJournalExport({head.data(), *got});
}

std::string binaryNote(const TextFile& bytes) {
    std::array<char, 64> head{};
    const Result<std::size_t> got = bytes.read(0, head);
    const std::string_view kind = got ? binaryKind({head.data(), *got}) : std::string_view();
    return kind.empty() ? "binary data" : "binary data: " + std::string(kind);
}

}  // namespace

SourceFinder::SourceFinder(SpoolSettings settings, TaskContext& task, CatalogListener found)
    : settings_(std::move(settings)), task_(task), found_(std::move(found)) {}

Result<const Spool*> SourceFinder::spool() {
    if (!spool_) {
        Result<Spool> opened = Spool::open(settings_);
        if (!opened) return opened.error();
        spool_ = std::move(*opened);
    }
    return &*spool_;
}

void SourceFinder::give(CatalogEntry entry) {
    entries_.push_back(std::move(entry));
    if (found_) found_(entries_.back());
}

void SourceFinder::give(CatalogEntry entry, State state, std::string note) {
    entry.state = state;
    entry.note = std::move(note);
    give(std::move(entry));
}

void SourceFinder::add(const FoundFile& file) {
    CatalogEntry entry;
    entry.path = file.path;
    entry.display = visibleName(file.display);
    entry.textPath = file.path;
    switch (file.kind) {
        case FoundFile::Kind::failed:
            return give(std::move(entry), State::failed, file.note);
        case FoundFile::Kind::skipped:
            return give(std::move(entry), State::skipped, file.note);
        case FoundFile::Kind::standardInput:
            return addStandardInput(std::move(entry));
        case FoundFile::Kind::regular:
            break;
    }
    const Result<TextFile> bytes = TextFile::open(file.path);
    if (!bytes) return give(std::move(entry), State::failed, reasonOf(bytes.error()));
    addBytes(std::move(entry), *bytes, nullptr);
}

void SourceFinder::addStandardInput(CatalogEntry entry) {
    const Result<const Spool*> folder = spool();
    if (!folder) return give(std::move(entry), State::failed, folder.error().message());
    Result<SpoolFile> copy = spoolStandardInput(**folder, task_);
    if (task_.stopRequested()) return;
    if (!copy) return give(std::move(entry), State::failed, reasonOf(copy.error()));
    const Result<TextFile> bytes = TextFile::open(copy->path());
    if (!bytes) return give(std::move(entry), State::failed, reasonOf(bytes.error()));
    addBytes(std::move(entry), *bytes, &*copy);
}

void SourceFinder::addBytes(CatalogEntry entry, const TextFile& bytes, SpoolFile* copy) {
    const Result<Fingerprint> print = bytes.fingerprint();
    if (!print) return give(std::move(entry), State::failed, reasonOf(print.error()));
    entry.fingerprint = *print;
    const ContainerKind kind = containerKind(bytes);
    if (kind == ContainerKind::none) return addText(std::move(entry), bytes, copy);
    if (isPackage(kind, entry.display))
        return give(std::move(entry), State::skipped, std::string(packageNote));
    addContainer(entry, bytes, kind);
}

void SourceFinder::addText(CatalogEntry entry, const TextFile& bytes, SpoolFile* copy) {
    if (bytes.size() == 0) return give(std::move(entry), State::skipped, "empty file");
    if (isJournalExport(bytes)) {
        const Result<> made = useJournalCopy(entry, bytes);
        if (task_.stopRequested()) return;
        if (!made) return give(std::move(entry), State::failed, made.error().message());
        return give(std::move(entry));
    }
    const Result<TextProperties> text = identifyText(bytes);
    if (!text) return give(std::move(entry), State::failed, reasonOf(text.error()));
    entry.text = *text;
    if (text->binary) return give(std::move(entry), State::skipped, binaryNote(bytes));
    // In UTF-16 such a file is not recognised: a rarity that is then read as lines.
    const bool document = isOneJsonDocument(bytes, task_);
    if (copy != nullptr) {
        // Also kept where a UTF-8 copy is made of it: a person may know the encoding better.
        const Result<const Spool*> folder = spool();
        if (!folder) return give(std::move(entry), State::failed, folder.error().message());
        entry.textPath = copyPath(**folder, entry, "");
        const Result<> kept = copy->keepAs(entry.textPath);
        if (!kept) return give(std::move(entry), State::failed, kept.error().message());
    }
    if (needsTranscoding(entry.text.encoding)) {
        const Result<> made = useUtf8Copy(entry, bytes);
        if (task_.stopRequested()) return;
        if (!made) return give(std::move(entry), State::failed, made.error().message());
    }
    if (document) return give(std::move(entry), State::skipped, "one JSON document, no records");
    give(std::move(entry));
}

// The copy at `path`, made where it was not made before.
Result<TextFile> SourceFinder::copyAt(const std::string& path,
                                      const std::function<Result<SpoolFile>(const Spool&)>& make) {
    Result<TextFile> made = TextFile::open(path);
    if (made) return made;
    const Result<const Spool*> folder = spool();
    if (!folder) return folder.error();
    Result<SpoolFile> copy = make(**folder);
    if (!copy) return copy.error();
    const Result<> kept = copy->keepAs(path);
    if (!kept) return kept.error();
    return TextFile::open(path);
}

// Makes the entry's text a copy in UTF-8.
Result<> SourceFinder::useUtf8Copy(CatalogEntry& entry, const TextFile& bytes) {
    const Result<const Spool*> folder = spool();
    if (!folder) return folder.error();
    const std::string path = copyPath(**folder, entry, entry.text.encoding);
    const Result<TextFile> made =
        copyAt(path, [&](const Spool& to) { return transcodeToUtf8(bytes, entry.text, to, task_); });
    if (!made) return made.error();
    Result<TextProperties> text = identifyText(*made, "UTF-8");
    if (!text) return text.error();
    text->encoding = entry.text.encoding;
    entry.text = *text;
    entry.textPath = path;
    return Done{};
}

// Makes the entry's text the journal as lines of JSON.
Result<> SourceFinder::useJournalCopy(CatalogEntry& entry, const TextFile& bytes) {
    const Result<const Spool*> folder = spool();
    if (!folder) return folder.error();
    const std::string path = copyPath(**folder, entry, "journal");
    const Result<TextFile> made =
        copyAt(path, [&](const Spool& to) { return convertJournalExport(bytes, to, task_); });
    if (!made) return made.error();
    const Result<TextProperties> text = identifyText(*made, "UTF-8");
    if (!text) return text.error();
    entry.text = *text;
    entry.textPath = path;
    return Done{};
}

void SourceFinder::addContainer(const CatalogEntry& whole, const TextFile& file, ContainerKind kind) {
    const Result<const Spool*> folder = spool();
    if (!folder) return give(whole, State::failed, folder.error().message());
    const std::string record = recordPath(**folder, whole);
    if (const std::optional<std::vector<CatalogEntry>> known = loadSpoolRecord(record)) {
        for (const CatalogEntry& member : *known) {
            CatalogEntry entry = memberEntry(whole, member.member, member.compression);
            entry.text = member.text;
            entry.textPath = member.textPath;
            give(std::move(entry), member.state, member.note);
        }
        return;
    }
    const std::size_t first = entries_.size();
    ArchiveUnpacker unpacker(**folder, task_, whole.display);
    const Result<> unpacked =
        unpacker.unpack(file, kind, [&](UnpackedMember member) { addMember(whole, std::move(member)); });
    if (!unpacked || unpacker.wantsRetry()) return;
    saveSpoolRecord(**folder, record,
                    {entries_.begin() + static_cast<std::ptrdiff_t>(first), entries_.end()});
}

void SourceFinder::addMember(const CatalogEntry& whole, UnpackedMember member) {
    CatalogEntry entry = memberEntry(whole, std::move(member.name), std::move(member.compression));
    entry.note = std::move(member.note);
    entry.state = member.state;
    if (!member.file) return give(std::move(entry));
    const Result<TextFile> bytes = TextFile::open(member.file->path());
    if (!bytes) return give(std::move(entry), State::failed, reasonOf(bytes.error()));
    addText(std::move(entry), *bytes, &*member.file);
}

Result<CatalogEntry> SourceFinder::readAs(CatalogEntry entry, const std::string& encoding) {
    const bool isOwnFile = entry.path != standardInputPath && entry.compression.empty();
    std::string path = entry.path;
    if (!isOwnFile) {
        const Result<const Spool*> folder = spool();
        if (!folder) return folder.error();
        path = copyPath(**folder, entry, "");
    }
    const Result<TextFile> bytes = TextFile::open(path);
    if (!bytes) return bytes.error();
    const Result<TextProperties> text =
        encoding.empty() ? identifyText(*bytes) : identifyText(*bytes, encoding);
    if (!text) return text.error();
    entry.text = *text;
    entry.textPath = path;
    if (needsTranscoding(entry.text.encoding)) {
        const Result<> made = useUtf8Copy(entry, *bytes);
        if (!made) return made.error();
    }
    entry.state = State::ready;
    return entry;
}

}  // namespace logwright
