// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/report_gathering.h"

#include "engine/base/text.h"
#include "engine/events/record_test.h"
#include "engine/project/bookmarks.h"
#include "engine/project/file_hash.h"
#include "engine/project/project_insight.h"
#include "engine/project/template_store.h"
#include "engine/project/tree_messages.h"
#include "engine/project/unreadable_records.h"
#include "engine/report/filter_words.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t workflowsUnasked = 5;

std::vector<ReportSection> sectionsOf(const ReportRequest& request) {
    std::vector<ReportSection> sections = request.sections;
    if (sections.empty()) {
        sections = {ReportSection::overview, ReportSection::cardinalities, ReportSection::templates,
                    ReportSection::findings, ReportSection::notes,         ReportSection::origin};
        if (!request.trees.empty()) sections.push_back(ReportSection::trees);
        if (!request.workflows.empty()) sections.push_back(ReportSection::workflows);
    }
    std::ranges::sort(sections);
    sections.erase(std::unique(sections.begin(), sections.end()), sections.end());
    return sections;
}

Result<> growTrees(Project& project, const ReportRequest& request, ReportContents& contents,
                   TaskContext& task) {
    if (request.trees.empty()) {
        return Error{"no record was chosen whose correlations the report shows", project.file(),
                     "choose records, or leave the trees out", Error::Kind::usage};
    }
    for (const RecordIndex root : request.trees) {
        auto tree = project.correlationTree(*contents.snapshot, root, request.treeSettings, task);
        if (!tree) return tree.error();
        auto messages = treeMessages(project, *contents.snapshot, *tree);
        if (!messages) return messages.error();
        for (std::string& message : *messages) message = contents.shown(message);
        contents.trees.push_back({std::move(*tree), std::move(*messages)});
    }
    return Done{};
}

Result<> chooseWorkflows(Project& project, const ReportRequest& request, ReportContents& contents,
                         TaskContext& task) {
    auto learned = project.workflows(contents.snapshot, {}, task);
    if (!learned) return learned.error();
    contents.learned = *learned;
    const std::size_t count = contents.learned->workflows.size();
    contents.workflows = request.workflows;
    if (contents.workflows.empty()) {
        contents.workflows.resize(std::min(count, workflowsUnasked));
        std::iota(contents.workflows.begin(), contents.workflows.end(), 0u);
    }
    for (const std::uint32_t number : contents.workflows) {
        if (number >= count) {
            return Error{"there is no workflow " + std::to_string(number + 1), project.file(),
                         "there are " + std::to_string(count), Error::Kind::usage};
        }
    }
    return Done{};
}

/// Those that pass the filter, with what they say.
Result<> readBookmarks(const Project& project, const Filter& filter, ReportContents& contents) {
    auto bookmarks = Bookmarks::open(project.file());
    // A project that cannot be written and never held a mark has no table for them.
    if (!bookmarks) return Done{};
    auto marks = bookmarks->all();
    if (!marks) return marks.error();
    const Snapshot& snapshot = *contents.snapshot;
    const RecordPlaces places(snapshot);
    const RecordTest test(snapshot, filter);
    std::vector<RecordIndex> records;
    for (const Bookmark& mark : *marks) {
        const auto record = places.find(mark.place);
        if (!record) continue;
        const Snapshot::Place place = snapshot.place(*record);
        if (!test.mayPass(*place.chunk) || !test.passes(*place.chunk, place.index)) continue;
        records.push_back(*record);
        contents.bookmarks.push_back({*record, mark.colour, mark.note, ""});
    }
    auto texts = project.readRecords(snapshot, records);
    if (!texts) return texts.error();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const RecordText& text = (*texts)[i];
        contents.bookmarks[i].message = text.line.substr(text.message.begin, text.message.length);
    }
    std::ranges::stable_sort(contents.bookmarks, {},
                             [&](const ReportBookmark& mark) { return snapshot.rowOf(mark.record); });
    return Done{};
}

std::string changeWords(const SourceChange& change) {
    switch (change.kind) {
        case SourceChange::Kind::grown:
            return "has grown since it was read, from " + humanBytes(change.bytesBefore) + " to " +
                   humanBytes(change.bytesNow);
        case SourceChange::Kind::rewritten:
            return "was rewritten since it was read";
        case SourceChange::Kind::vanished:
            return "is no longer there";
    }
    return {};
}

/// Of each file once, however many sources are members of it.
Result<std::vector<std::string>> hashFiles(const std::vector<SourceInfo>& sources, TaskContext& task) {
    std::map<std::string, std::string> byPath;
    Progress progress{"Hashing files", 0, 0, "bytes", 0};
    std::error_code ignored;
    for (const SourceInfo& source : sources) {
        if (source.path.empty() || source.path == standardInputPath) continue;
        if (!byPath.emplace(source.path, "").second) continue;
        const auto size = std::filesystem::file_size(source.path, ignored);
        if (!ignored) progress.total += size;
    }
    for (auto& [path, hash] : byPath) {
        const auto read = [&](std::size_t bytes) {
            progress.done += bytes;
            task.report(progress);
        };
        auto sum = sha256OfFile(path, read, task);
        if (task.stopRequested()) return cancelledError();
        if (sum) hash = std::move(*sum);  // a file that is gone has none, and the report says that it is
    }
    std::vector<std::string> hashes;
    for (const SourceInfo& source : sources) {
        const auto found = byPath.find(source.path);
        hashes.push_back(found == byPath.end() ? "" : found->second);
    }
    return hashes;
}

Result<std::optional<MinerSettings>> miningOf(const Project& project, const Snapshot& snapshot) {
    if (snapshot.templates().templates.empty()) return std::optional<MinerSettings>{};
    auto database = Database::open(project.file());
    if (!database) return database.error();
    auto settings = TemplateStore(*database).loadSettings({});
    if (!settings) return settings.error();
    return std::optional(std::move(*settings));
}

Result<> traceOrigin(Project& project, const ReportRequest& request, ReportContents& contents,
                     TaskContext& task) {
    ReportOrigin& origin = contents.origin;
    auto mining = miningOf(project, *contents.snapshot);
    if (!mining) return mining.error();
    origin.mining = std::move(*mining);
    auto edits = project.templateEdits();
    if (!edits) return edits.error();
    origin.templateEdits = edits->done.size();
    auto packs = project.rulePacks();
    if (!packs) return packs.error();
    for (const RulePack& pack : *packs) origin.rulePacks.push_back(pack.name);
    auto runs = project.trainingRuns(origin.damaged);
    if (!runs) return runs.error();
    origin.relations = std::move(*runs);
    auto trainings = project.detectorTrainings(origin.damaged);
    if (!trainings) return trainings.error();
    origin.detectors = std::move(*trainings);

    const std::vector<SourceInfo>& sources = contents.snapshot->sources();
    auto changes = project.changedSources(task);
    if (!changes) return changes.error();
    origin.fileChanges.resize(sources.size());
    for (const SourceChange& change : *changes) {
        const auto source = std::ranges::find(sources, change.source, &SourceInfo::id);
        if (source != sources.end())
            origin.fileChanges[static_cast<std::size_t>(source - sources.begin())] = changeWords(change);
    }
    if (!request.hashes) return Done{};
    auto hashes = hashFiles(sources, task);
    if (!hashes) return hashes.error();
    origin.fileHashes = std::move(*hashes);
    return Done{};
}

Result<> measure(Project& project, const Filter& filter, ReportContents& contents, TaskContext& task) {
    auto measured = measureProject(project, {filter}, task);
    if (!measured) return measured.error();
    contents.snapshot = std::move(measured->snapshot);
    contents.statistics = std::move(measured->statistics);
    contents.findings = std::move(measured->findings);
    contents.falsePositives = measured->falsePositives;
    contents.insight = std::move(measured->insight);
    contents.security = summariseSecurity(contents.findings, contents.insight);
    return Done{};
}

}  // namespace

Result<ReportContents> gatherReport(Project& project, const ReportRequest& request, TaskContext& task) {
    const std::filesystem::path file(project.file());
    ReportContents contents;
    contents.title = request.title.empty() ? file.stem().string() : request.title;
    contents.made = std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now());
    contents.sections = sectionsOf(request);
    contents.revealed = request.reveal;
    contents.origin.project = file.filename().string();
    if (auto done = measure(project, request.filter, contents, task); !done) return done.error();
    auto unreadable = unreadableRecords(project, *contents.snapshot, task);
    if (!unreadable) return unreadable.error();
    contents.unreadable = unreadable->records;
    contents.unreadableWhy = contents.shown(unreadable->problem);
    contents.filterWords = filterWords(request.filter, *contents.snapshot);
    if (contents.has(ReportSection::trees)) {
        if (auto done = growTrees(project, request, contents, task); !done) return done.error();
    }
    if (contents.has(ReportSection::workflows)) {
        if (auto done = chooseWorkflows(project, request, contents, task); !done) return done.error();
    }
    if (contents.has(ReportSection::notes)) {
        if (auto done = readBookmarks(project, request.filter, contents); !done) return done.error();
    }
    if (contents.has(ReportSection::origin)) {
        if (auto done = traceOrigin(project, request, contents, task); !done) return done.error();
    }
    if (task.stopRequested()) return cancelledError();
    return contents;
}

Result<> refuseToReplaceLogs(const std::string& file, const Project& project) {
    std::error_code ignored;
    const auto is = [&](const std::string& path) { return std::filesystem::equivalent(path, file, ignored); };
    if (!is(project.file()) && !std::ranges::any_of(project.sources(), is, &SourceInfo::path)) return Done{};
    return Error{"this would replace a log or the project", file, "name another file", Error::Kind::usage};
}

}  // namespace logwright
