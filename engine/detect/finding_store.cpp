// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/finding_store.h"

#include <xxhash.h>

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 2> findingMigrations{{{"findings", 1, R"(
    CREATE TABLE finding(id INTEGER PRIMARY KEY, detector TEXT NOT NULL, part TEXT NOT NULL,
                         source INTEGER NOT NULL, place INTEGER NOT NULL, last_source INTEGER NOT NULL,
                         last_place INTEGER NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL,
                         template INTEGER NOT NULL, session INTEGER NOT NULL, session_name TEXT NOT NULL,
                         severity INTEGER NOT NULL, score REAL NOT NULL, reason TEXT NOT NULL,
                         pattern INTEGER NOT NULL, lesson BLOB NOT NULL, gone INTEGER NOT NULL);
    CREATE TABLE finding_note(id INTEGER PRIMARY KEY, note TEXT NOT NULL);
    CREATE TABLE verdict_act(id INTEGER PRIMARY KEY, undone INTEGER NOT NULL, verdict TEXT NOT NULL,
                             said INTEGER NOT NULL);
    CREATE TABLE verdict_mark(act INTEGER NOT NULL, position INTEGER NOT NULL, finding INTEGER NOT NULL,
                              detector TEXT NOT NULL, part TEXT NOT NULL, pattern INTEGER NOT NULL,
                              lesson BLOB NOT NULL, PRIMARY KEY(act, position)) WITHOUT ROWID;
)"},
                                                      {"findings", 2, R"(
    ALTER TABLE finding ADD COLUMN rule TEXT NOT NULL DEFAULT '';
)"}}};

std::int64_t signedBits(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

Error damaged(const std::string& path) {
    return {"the findings in the project file are damaged", path, "detect again in a copy of the project"};
}

Timestamp timeAt(std::int64_t nanoseconds) {
    return Timestamp(std::chrono::nanoseconds(nanoseconds));
}

// Columns 0 to 18 as the table has them, 19 the note. False where a name is not known.
bool readFinding(const Statement& row, StoredFinding& stored) {
    Finding& finding = stored.finding;
    const auto detector = detectorByName(row.text(1));
    const auto part = findingPartByName(row.text(2));
    const auto lesson = row.numbers<TemplateId>(16);
    const std::int64_t severity = row.integer(12);
    if (!detector || !part || !lesson || severity < 0 || severity >= severityCount) return false;
    finding.id = FindingId{static_cast<std::uint64_t>(row.integer(0))};
    finding.detector = *detector;
    finding.part = *part;
    stored.first = {SourceId{static_cast<std::uint32_t>(row.integer(3))},
                    static_cast<std::uint64_t>(row.integer(4))};
    stored.last = {SourceId{static_cast<std::uint32_t>(row.integer(5))},
                   static_cast<std::uint64_t>(row.integer(6))};
    finding.begin = timeAt(row.integer(7));
    finding.end = timeAt(row.integer(8));
    finding.templateId = TemplateId{static_cast<std::uint32_t>(row.integer(9))};
    finding.session = SessionKey{static_cast<std::uint64_t>(row.integer(10))};
    finding.sessionName = row.text(11);
    finding.severity = static_cast<Severity>(severity);
    finding.score = row.real(13);
    finding.reason = row.text(14);
    finding.pattern = static_cast<std::uint64_t>(row.integer(15));
    stored.lesson = *lesson;
    finding.gone = row.integer(17) != 0;
    finding.rule = row.text(18);
    finding.note = row.text(19);
    return true;
}

}  // namespace

FindingId findingIdOf(Detector detector, FindingPart part, RecordPlace place, std::string_view rule) {
    std::string text = std::string(detectorName(detector)) + '/' + std::string(findingPartName(part)) + '/' +
                       std::to_string(raw(place.source)) + '/' + std::to_string(place.number);
    if (!rule.empty()) text += '/' + std::string(rule);
    const std::uint64_t hash = XXH3_64bits(text.data(), text.size());
    return FindingId{hash == 0 ? 1 : hash};
}

std::span<const Migration> FindingStore::migrations() {
    return findingMigrations;
}

Result<std::vector<StoredFinding>> FindingStore::load() const {
    auto query = database_->prepare(
        "SELECT finding.*, coalesce(note, '') FROM finding LEFT JOIN finding_note USING(id)");
    if (!query) return query.error();
    std::vector<StoredFinding> findings;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return findings;
        StoredFinding stored;
        if (!readFinding(*query, stored)) return damaged(database_->path());
        findings.push_back(std::move(stored));
    }
}

Result<> FindingStore::insert(const StoredFinding& stored, Statement& statement) {
    const Finding& finding = stored.finding;
    return statement.bind(1, signedBits(raw(finding.id)))
        .bind(2, detectorName(finding.detector))
        .bind(3, findingPartName(finding.part))
        .bind(4, std::int64_t{raw(stored.first.source)})
        .bind(5, signedBits(stored.first.number))
        .bind(6, std::int64_t{raw(stored.last.source)})
        .bind(7, signedBits(stored.last.number))
        .bind(8, finding.begin.time_since_epoch().count())
        .bind(9, finding.end.time_since_epoch().count())
        .bind(10, std::int64_t{raw(finding.templateId)})
        .bind(11, signedBits(raw(finding.session)))
        .bind(12, std::string_view(finding.sessionName))
        .bind(13, std::int64_t{raw(finding.severity)})
        .bind(14, finding.score)
        .bind(15, std::string_view(finding.reason))
        .bind(16, signedBits(finding.pattern))
        .bindColumn(17, stored.lesson)
        .bind(18, std::string_view(finding.rule))
        .run();
}

Result<> FindingStore::replace(std::span<const Detector> detectors, std::span<const StoredFinding> found,
                               const std::map<FindingId, Verdict>& keep) {
    auto goes = database_->prepare("UPDATE finding SET gone = 1 WHERE detector = ?");
    if (!goes) return goes.error();
    for (const Detector detector : detectors) {
        if (auto done = goes->bind(1, detectorName(detector)).run(); !done) return done;
    }
    auto put = database_->prepare(
        "INSERT OR REPLACE INTO finding VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    if (!put) return put.error();
    for (const StoredFinding& stored : found) {
        if (auto done = insert(stored, *put); !done) return done;
    }
    auto gone = database_->prepare(
        "SELECT id FROM finding WHERE detector = ? AND gone = 1 AND id NOT IN (SELECT id FROM finding_note)");
    if (!gone) return gone.error();
    std::vector<std::int64_t> leaving;
    for (const Detector detector : detectors) {
        gone->bind(1, detectorName(detector));
        for (;;) {
            auto row = gone->step();
            if (!row) return row.error();
            if (!*row) break;
            const std::int64_t id = gone->integer(0);
            if (!keep.contains(FindingId{static_cast<std::uint64_t>(id)})) leaving.push_back(id);
        }
    }
    auto remove = database_->prepare("DELETE FROM finding WHERE id = ?");
    if (!remove) return remove.error();
    for (const std::int64_t id : leaving) {
        if (auto done = remove->bind(1, id).run(); !done) return done;
    }
    return Done{};
}

Result<VerdictHistory> FindingStore::loadVerdicts() const {
    auto acts = database_->prepare("SELECT id, undone, verdict, said FROM verdict_act ORDER BY id");
    if (!acts) return acts.error();
    auto marks = database_->prepare(
        "SELECT finding, detector, part, pattern, lesson FROM verdict_mark WHERE act = ? ORDER BY position");
    if (!marks) return marks.error();
    std::vector<VerdictAct> done;
    std::vector<VerdictAct> undone;
    for (;;) {
        auto row = acts->step();
        if (!row) return row.error();
        if (!*row) break;
        const auto verdict = verdictByName(acts->text(2));
        if (!verdict) return damaged(database_->path());
        VerdictAct act{*verdict, timeAt(acts->integer(3)), {}};
        marks->bind(1, acts->integer(0));
        for (;;) {
            auto mark = marks->step();
            if (!mark) return mark.error();
            if (!*mark) break;
            const auto detector = detectorByName(marks->text(1));
            const auto part = findingPartByName(marks->text(2));
            const auto lesson = marks->numbers<TemplateId>(4);
            if (!detector || !part || !lesson) return damaged(database_->path());
            act.marks.push_back({FindingId{static_cast<std::uint64_t>(marks->integer(0))}, *detector, *part,
                                 static_cast<std::uint64_t>(marks->integer(3)), *lesson});
        }
        (acts->integer(1) == 0 ? done : undone).push_back(std::move(act));
    }
    return VerdictHistory(std::move(done), {undone.rbegin(), undone.rend()});
}

Result<> FindingStore::insertMarks(std::int64_t act, const VerdictAct& what) {
    auto insert = database_->prepare("INSERT INTO verdict_mark VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    std::int64_t position = 0;
    for (const VerdictMark& mark : what.marks) {
        insert->bind(1, act)
            .bind(2, position++)
            .bind(3, signedBits(raw(mark.finding)))
            .bind(4, detectorName(mark.detector))
            .bind(5, findingPartName(mark.part))
            .bind(6, signedBits(mark.pattern))
            .bindColumn(7, mark.lesson);
        if (auto done = insert->run(); !done) return done;
    }
    return Done{};
}

Result<> FindingStore::addAct(const VerdictAct& act) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    for (const char* forget :
         {"DELETE FROM verdict_mark WHERE act IN (SELECT id FROM verdict_act WHERE undone = 1)",
          "DELETE FROM verdict_act WHERE undone = 1"}) {
        if (auto done = database_->execute(forget); !done) return done;
    }
    auto next = database_->prepare("SELECT coalesce(max(id), 0) + 1 FROM verdict_act");
    if (!next) return next.error();
    if (auto row = next->step(); !row) return row.error();
    const std::int64_t id = next->integer(0);
    auto insert = database_->prepare("INSERT INTO verdict_act VALUES(?, 0, ?, ?)");
    if (!insert) return insert.error();
    insert->bind(1, id).bind(2, verdictName(act.verdict)).bind(3, act.said.time_since_epoch().count());
    if (auto done = insert->run(); !done) return done;
    if (auto done = insertMarks(id, act); !done) return done;
    return transaction->commit();
}

Result<> FindingStore::undoAct() {
    return database_->execute(
        "UPDATE verdict_act SET undone = 1 WHERE id = (SELECT max(id) FROM verdict_act WHERE undone = 0)");
}

Result<> FindingStore::redoAct() {
    return database_->execute(
        "UPDATE verdict_act SET undone = 0 WHERE id = (SELECT min(id) FROM verdict_act WHERE undone = 1)");
}

Result<> FindingStore::setNote(FindingId finding, const std::string& note) {
    auto set = database_->prepare(note.empty() ? "DELETE FROM finding_note WHERE id = ?1"
                                               : "INSERT OR REPLACE INTO finding_note VALUES(?1, ?2)");
    if (!set) return set.error();
    set->bind(1, signedBits(raw(finding)));
    if (!note.empty()) set->bind(2, std::string_view(note));
    return set->run();
}

}  // namespace logwright
