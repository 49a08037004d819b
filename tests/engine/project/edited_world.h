// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A project of planted messages for tests of template edits. What a record says is read back off its line, so
// that where it belongs can be told by a regular expression and not by the engine's own matching.

#include "engine/project/project.h"
#include "tests/engine/project/sample_logs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace logwright {

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", result.error().message().c_str());
    return std::move(*result);
}

/// A word of letters only, another for each of the first 17,576 numbers.
inline std::string wordOf(unsigned number) {
    std::string word = "k";
    for (int i = 0; i < 3; ++i, number /= 26) word += static_cast<char>('a' + number % 26);
    return word + "m";
}

/// Five statements in turn; their values come in an order of their own.
inline std::string plantedMessage(unsigned i) {
    static const char* const statuses[] = {"200", "404", "500", "503"};
    static const char* const states[] = {"full", "good, but slow", "ok"};
    static const char* const guards[] = {"alice", "bob", "carol"};
    const unsigned turn = i / 5;
    switch (i % 5) {
        case 0:
            return "request " + std::to_string(i) + " answered " + statuses[turn % 4] + " in " +
                   std::to_string(turn % 900) + " ms";
        case 1:
            return "user " + wordOf(turn * 7919 % 211) + " logged in from 10.0." + std::to_string(turn % 7) +
                   "." + std::to_string(turn % 250);
        case 2:
            return std::string("volume ") + static_cast<char>('p' + turn % 5) + " is " + states[turn % 3];
        case 3:
            return "cache miss for key " + std::to_string(turn * 31);
        default:
            return std::string("door opened by guard ") + guards[turn % 3];
    }
}

inline std::vector<std::string> plantedMessages(unsigned first, unsigned count) {
    std::vector<std::string> messages;
    for (unsigned i = first; i < first + count; ++i) messages.push_back(plantedMessage(i));
    return messages;
}

inline bool says(const std::string& message, const char* pattern) {
    return std::regex_match(message, std::regex(pattern));
}

/// What the project shows of every record.
struct Shown {
    std::vector<std::string> messages;
    std::vector<TemplateId> ids;
    TemplateTable table;

    /// Templates of the records that say this.
    std::set<TemplateId> idsOf(const char* pattern) const {
        const std::regex expression(pattern);
        std::set<TemplateId> found;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (std::regex_match(messages[i], expression)) found.insert(ids[i]);
        }
        return found;
    }
    /// The only one.
    TemplateId idOf(const char* pattern) const {
        const auto found = idsOf(pattern);
        if (found.size() != 1) qFatal("%s: %zu templates", pattern, found.size());
        return *found.begin();
    }
    std::string textOf(const char* pattern) const { return table.find(idOf(pattern))->text; }
    /// True where just the records that say this have this template.
    bool hasJust(TemplateId id, const char* pattern) const {
        const std::regex expression(pattern);
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (std::regex_match(messages[i], expression) == (ids[i] == id)) continue;
            qWarning("record %zu \"%s\" is in E%u", i, messages[i].c_str(), raw(ids[i]));
            return false;
        }
        return true;
    }
    bool operator==(const Shown& other) const {
        const auto same = [](const Template& a, const Template& b) {
            return a.id == b.id && a.text == b.text && a.slots == b.slots && a.name == b.name &&
                   a.pinned == b.pinned && a.hidden == b.hidden;
        };
        const std::vector<Template> used = usedTemplates();
        const std::vector<Template> others = other.usedTemplates();
        return messages == other.messages && ids == other.ids &&
               std::equal(used.begin(), used.end(), others.begin(), others.end(), same);
    }
    std::vector<Template> usedTemplates() const {
        const std::set<TemplateId> used(ids.begin(), ids.end());
        std::vector<Template> templates;
        for (const Template& one : table.templates) {
            if (used.count(one.id) > 0) templates.push_back(one);
        }
        return templates;
    }
};

class EditedWorld {
public:
    explicit EditedWorld(MinerSettings mining = {}, int threads = 2)
        : mining_(std::move(mining)), threads_(threads), project(must(Project::create(file()))) {}

    std::string file() const { return folder.filePath("p.logwright").toStdString(); }
    QString logs() const { return folder.filePath("logs"); }

    /// One line for each message.
    void write(const char* name, const std::vector<std::string>& messages, bool append = false) {
        std::string text;
        char start[64];
        for (const std::string& message : messages) {
            const unsigned second = lines_++ / 50;
            std::snprintf(start, sizeof start,
                          "2026-03-01 %02u:%02u:%02u,000 INFO [main] shop.Web: ", second / 3600 % 24,
                          second / 60 % 60, second % 60);
            text += start + message + '\n';
        }
        writeFile(logs() + '/' + name, text, append);
    }
    void analyze(bool keepColumns = true) {
        AnalysisOptions options;
        options.paths = {logs().toStdString()};
        options.spool.folder = folder.filePath("spool").toStdString();
        options.threads = threads_;
        options.rereadChanged = true;
        options.keepColumns = keepColumns;
        options.mining = mining_;
        TaskContext task;
        must(project->analyze(options, task));
    }
    void reopen() {
        project.reset();
        project = must(Project::open(file()));
    }

    SnapshotPtr snapshot() {
        TaskContext task;
        return must(project->snapshot(task));
    }
    TemplateTable table() { return snapshot()->templates(); }
    Shown shown() {
        const SnapshotPtr now = snapshot();
        std::vector<RecordIndex> records;
        for (std::uint32_t i = 0; i < now->recordCount(); ++i) records.push_back(RecordIndex{i});
        Shown result;
        for (const RecordText& text : must(project->readRecords(*now, records))) {
            result.messages.push_back(text.line.substr(text.message.begin, text.message.length));
            result.ids.push_back(now->templateOf(text.record));
        }
        result.table = now->templates();
        return result;
    }

    void apply(const Result<TemplateEdit>& edit) {
        TaskContext task;
        must(project->editTemplates(must(edit), task));
    }
    void undo() {
        TaskContext task;
        must(project->undoTemplateEdit(task));
    }
    void redo() {
        TaskContext task;
        must(project->redoTemplateEdit(task));
    }
    std::vector<std::string> valuesOf(TemplateId id, std::size_t slot) {
        TaskContext task;
        std::vector<std::string> values;
        for (const ValueCount& one : must(project->slotValues(id, slot, mostWordsOfSlot, task)))
            values.push_back(one.value);
        return values;
    }
    /// All templates of the records that say this made one.
    TemplateId mergeAll(const char* pattern, const std::string& text = {}) {
        const auto ids = shown().idsOf(pattern);
        if (ids.size() > 1 || !text.empty())
            apply(mergeEdit(table(), std::vector<TemplateId>(ids.begin(), ids.end()), text));
        return shown().idOf(pattern);
    }

    QTemporaryDir folder;

private:
    MinerSettings mining_;
    int threads_;
    unsigned lines_ = 0;

public:
    std::unique_ptr<Project> project;
};

/// The number of the slot in which `value` stands in this message.
inline std::size_t slotWith(const Template& pattern, const std::string& message, const std::string& value) {
    const auto spans = readParameters(pattern, message);
    for (std::size_t slot = 0; spans && slot < spans->size(); ++slot) {
        if (message.compare((*spans)[slot].begin, (*spans)[slot].length, value) == 0) return slot;
    }
    qFatal("no slot of %s holds %s", pattern.text.c_str(), value.c_str());
}

}  // namespace logwright
