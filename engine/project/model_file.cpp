// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/model_file.h"

#include "engine/project/known_formats.h"
#include "engine/project/project.h"
#include "engine/project/project_findings.h"
#include "engine/project/report_gathering.h"
#include "engine/project/template_store.h"
#include "engine/secrets/secrets.h"
#include "engine/storage/database.h"

#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace logwright {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "LogwrightModel1\n";
constexpr std::size_t headerBytes = mark.size() + 2 * sizeof(std::uint64_t);  // mark, size, checksum

/// What is learned; all else in a project is of its logs. Checkpoints of trainings are left out.
constexpr std::array learnedTables{"template",           "miner",          "template_edit",
                                   "template_completed", "template_past",  "relation_run",
                                   "relation_model",     "relation_pairs", "relation_choice",
                                   "detector_training",  "detector_part",  "rule_pack"};

/// A file that is gone with this object, with what SQLite keeps beside it.
class PassingFile {
public:
    explicit PassingFile(const std::string& beside) : path_(beside + ".new-" + std::to_string(getpid())) {
        remove();
    }
    ~PassingFile() { remove(); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const std::string& path() const { return path_; }

private:
    void remove() const {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(path_ + suffix, ignored);
    }
    std::string path_;
};

/// Of a file to be written: said before there is a temporary name that nobody chose.
Result<> wantFolder(const std::string& file) {
    const fs::path folder = fs::path(file).parent_path();
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) return Done{};
    return Error{"there is no such folder", folder.string(), "make it, or name another file",
                 Error::Kind::usage};
}

std::string numberBytes(std::uint64_t number) {
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

Result<std::string> readFile(const std::string& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return Error{"there is no file of this name", path, "check the path", Error::Kind::input};
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file || file.bad())
        return Error{"cannot be read", path, "check the path and its permissions", Error::Kind::input};
    return bytes;
}

Result<> writeFile(const std::string& path, std::initializer_list<std::string_view> parts) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    for (const std::string_view part : parts) file << part;
    file.close();
    if (file) return Done{};
    return Error{"cannot be written", path, "check the folder and the space on the disk"};
}

Result<std::uint64_t> countRows(const Database& database, const std::string& table) {
    auto query = database.prepare("SELECT count(*) FROM " + table);
    if (!query) return query.error();
    if (auto row = query->step(); !row) return row.error();
    return static_cast<std::uint64_t>(query->integer(0));
}

Result<ModelSummary> summaryOf(Database& database) {
    auto table = TemplateStore(database).loadTable();
    if (!table) return table.error();
    auto runs = countRows(database, "relation_run");
    if (!runs) return runs.error();
    auto trainings = countRows(database, "detector_training");
    if (!trainings) return trainings.error();
    ModelSummary summary{table->templates.size(), 0, *runs, *trainings, 0};
    for (const Template& one : table->templates) {
        if (redacted(one.text) != one.text) ++summary.templatesWithSecrets;
    }
    return summary;
}

/// Both are projects of the present version, so their tables have the same columns in the same order.
Result<> copyLearned(Database& model, const std::string& projectFile) {
    auto attach = model.prepare("ATTACH ? AS logs");
    if (!attach) return attach.error();
    if (auto done = attach->bind(1, std::string_view(projectFile)).run(); !done) return done;
    auto transaction = Transaction::begin(model);
    if (!transaction) return transaction.error();
    for (const std::string table : learnedTables) {
        const std::string copy = "INSERT INTO main." + table + " SELECT * FROM logs." + table;
        if (auto done = model.execute(copy.c_str()); !done) return done;
    }
    return transaction->commit();
}

/// What was learned from the templates as they stand is held against those of the model from now on.
Result<> carryTrainings(const std::vector<DetectorTraining>& trainings, Database& model) {
    auto table = TemplateStore(model).loadTable();
    if (!table) return table.error();
    DetectorStore store(model);
    for (DetectorTraining training : trainings) {
        if (training.stale) continue;
        auto parts = store.load(training.id);
        if (!parts) continue;  // a damaged one stays as it is
        training.templatesHash = modelTemplatesHash(*table);
        if (auto saved = store.save(training, *parts); !saved) return saved.error();
    }
    return Done{};
}

/// Makes `modelProject` a project that holds what the other has learned.
Result<ModelSummary> makeModelProject(const std::string& projectFile, const std::string& modelProject) {
    // Opened as projects first: that brings their tables up to date.
    std::vector<std::string> damaged;
    Result<std::vector<DetectorTraining>> trainings = cancelledError();
    if (auto project = Project::open(projectFile); !project) {
        return project.error();
    } else if (trainings = (*project)->detectorTrainings(damaged); !trainings) {
        return trainings.error();
    }
    if (auto project = Project::create(modelProject); !project) return project.error();
    auto logs = Database::open(projectFile);
    if (!logs) return logs.error();
    auto formats = KnownFormats(*logs).load();
    if (!formats) return formats.error();
    auto model = Database::open(modelProject);
    if (!model) return model.error();
    if (auto done = copyLearned(*model, projectFile); !done) return done.error();
    if (auto done = KnownFormats(*model).save(*formats); !done) return done.error();
    if (auto done = carryTrainings(*trainings, *model); !done) return done.error();
    if (auto done = TemplateStore(*model).freeze(); !done) return done.error();
    return summaryOf(*model);
}

/// Tables are all that a project has; a view or trigger would have SQLite do what another person wrote.
Result<> refuseForeignSchema(const std::string& file) {
    auto database = Database::open(file);
    if (!database) return database.error();
    auto count =
        countRows(*database, "sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'create virtual%'");
    if (!count) return count.error();
    if (*count == 0) return Done{};
    return Error{"it holds what no model has", file, "export the model again", Error::Kind::input};
}

Result<std::string> unsealed(std::string bytes, const std::string& path) {
    const auto damaged = [&](const char* why) {
        return Error{std::string("the model file is damaged: ") + why, path, "export the model again",
                     Error::Kind::input};
    };
    if (!bytes.starts_with(mark)) {
        return Error{"this is no model file of this version of Logwright", path,
                     "give a file that export-model wrote", Error::Kind::input};
    }
    if (bytes.size() < headerBytes) return damaged("it ends within its header");
    const std::uint64_t size = numberAt(bytes, mark.size());
    const std::uint64_t checksum = numberAt(bytes, mark.size() + sizeof size);
    if (bytes.size() - headerBytes < size) return damaged("it is cut short");
    if (bytes.size() - headerBytes > size) return damaged("something stands behind its end");
    bytes.erase(0, headerBytes);
    if (XXH3_64bits(bytes.data(), bytes.size()) != checksum) return damaged("its checksum is wrong");
    return bytes;
}

}  // namespace

bool isModelFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string beginning(mark.size(), '\0');
    file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    return file.good() && beginning == mark;
}

Result<ModelSummary> exportModel(const std::string& projectFile, const std::string& modelFile) {
    if (auto done = wantFolder(modelFile); !done) return done.error();
    if (auto logs = Project::open(projectFile); !logs) {
        return logs.error();
    } else if (auto done = refuseToReplaceLogs(modelFile, **logs); !done) {
        return done.error();
    }
    const PassingFile project(modelFile + ".project"), whole(modelFile + ".whole"), sealed(modelFile);
    auto summary = makeModelProject(projectFile, project.path());
    if (!summary) return summary;
    if (summary->templates == 0) {
        return Error{"the project has learned nothing yet", projectFile, "analyse logs into it first",
                     Error::Kind::usage};
    }
    {
        auto model = Database::open(project.path());
        if (!model) return model.error();
        if (auto done = model->copyTo(whole.path()); !done) return done.error();
    }
    auto bytes = readFile(whole.path());
    if (!bytes) return bytes.error();
    const std::uint64_t checksum = XXH3_64bits(bytes->data(), bytes->size());
    if (auto done =
            writeFile(sealed.path(), {mark, numberBytes(bytes->size()), numberBytes(checksum), *bytes});
        !done) {
        return done.error();
    }
    std::error_code error;
    fs::rename(sealed.path(), modelFile, error);
    if (error) return Error{"the model cannot be written: " + error.message(), modelFile, "check the folder"};
    summary->bytes = headerBytes + bytes->size();
    return summary;
}

Result<ModelSummary> importModel(const std::string& modelFile, const std::string& projectFile) {
    std::error_code error;
    if (fs::exists(projectFile, error)) {
        return Error{"there is a file of this name already", projectFile, "choose another name",
                     Error::Kind::usage};
    }
    if (auto done = wantFolder(projectFile); !done) return done.error();
    auto sealed = readFile(modelFile);
    if (!sealed) return sealed.error();
    const std::uint64_t bytes = sealed->size();
    auto whole = unsealed(std::move(*sealed), modelFile);
    if (!whole) return whole.error();
    // Whatever else the file holds, only what is learned comes into the project.
    const PassingFile received(projectFile + ".model"), fresh(projectFile);
    if (auto done = writeFile(received.path(), {*whole}); !done) return done.error();
    auto summary = [&]() -> Result<ModelSummary> {
        if (auto done = refuseForeignSchema(received.path()); !done) return done.error();
        return makeModelProject(received.path(), fresh.path());
    }();
    if (!summary) {
        const Error& why = summary.error();
        return Error{why.what, why.where == received.path() ? modelFile : why.where, why.remedy, why.kind};
    }
    fs::rename(fresh.path(), projectFile, error);
    if (error)
        return Error{"the project cannot be written: " + error.message(), projectFile, "check the folder"};
    summary->bytes = bytes;
    return summary;
}

}  // namespace logwright
