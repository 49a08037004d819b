// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli edit: a person's hand on the templates of a project.

#include "app/cli/command.h"
#include "app/cli/edit_report.h"
#include "app/cli/number_options.h"
#include "engine/base/text.h"
#include "engine/project/template_exchange.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <filesystem>
#include <functional>
#include <iostream>

namespace logwright {

namespace {

struct EditArguments {
    std::string project;
    std::vector<std::string> templates;
    std::string text;  // of merge, and the name of rename
    std::string file;
    std::string word;
    std::vector<std::string> values;
    std::size_t slot = 0;  // from 1; 0: the only one
    std::size_t at = 0;    // the word's number, from 1; 0: not given
    bool preview = false;
    bool json = false;
};

using EditMaker = std::function<Result<TemplateEdit>(const EditArguments&, Project&, TaskContext&)>;

Error wrongUse(std::string what, std::string where, std::string remedy) {
    return {std::move(what), std::move(where), std::move(remedy), Error::Kind::usage};
}

/// 12 or E12.
Result<TemplateId> parseId(std::string_view text) {
    const std::string_view digits = text.starts_with('E') || text.starts_with('e') ? text.substr(1) : text;
    std::uint32_t id = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (problem != std::errc() || end != digits.data() + digits.size() || digits.empty()) {
        return wrongUse("this is no template's id", std::string(text), "write it as 12 or E12");
    }
    return TemplateId{id};
}

Result<std::vector<TemplateId>> parseIds(const std::vector<std::string>& texts) {
    std::vector<TemplateId> ids;
    for (const std::string& text : texts) {
        auto id = parseId(text);
        if (!id) return id.error();
        ids.push_back(*id);
    }
    return ids;
}

/// The template that the arguments name, and the table it stands in.
struct Named {
    SnapshotPtr snapshot;
    TemplateId id;
    const TemplateTable& table() const { return snapshot->templates(); }
    const Template& pattern() const { return *table().find(id); }
    std::string name() const { return "E" + std::to_string(raw(id)); }
};

Result<Named> namedTemplate(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto id = parseId(arguments.templates.front());
    if (!id) return id.error();
    auto snapshot = project.snapshot(task);
    if (!snapshot) return snapshot.error();
    if ((*snapshot)->templates().find(*id) == nullptr) {
        return wrongUse("there is no such template", arguments.templates.front(),
                        "logwright-cli templates lists the ids");
    }
    return Named{*snapshot, *id};
}

/// From 0.
Result<std::size_t> slotOf(const EditArguments& arguments, const Named& named) {
    const std::size_t slots = named.pattern().slots.size();
    if (slots == 0) return wrongUse("the template has no parameter", named.name(), "choose another template");
    if (arguments.slot > 0) return arguments.slot - 1;
    if (slots == 1) return std::size_t{0};
    return wrongUse("the template has " + std::to_string(slots) + " parameters", named.name(),
                    "say which one with --slot, counted from 1");
}

Result<TemplateEdit> makeMerge(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto ids = parseIds(arguments.templates);
    if (!ids) return ids.error();
    auto snapshot = project.snapshot(task);
    if (!snapshot) return snapshot.error();
    return mergeEdit((*snapshot)->templates(), std::move(*ids), arguments.text);
}

Result<TemplateEdit> makeSplit(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto named = namedTemplate(arguments, project, task);
    if (!named) return named.error();
    auto slot = slotOf(arguments, *named);
    if (!slot) return slot.error();
    return splitEdit(named->table(), named->id, *slot, arguments.values);
}

Result<TemplateEdit> makeWords(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto named = namedTemplate(arguments, project, task);
    if (!named) return named.error();
    auto slot = slotOf(arguments, *named);
    if (!slot) return slot.error();
    auto counts = *slot < named->pattern().slots.size()
                      ? project.slotValues(named->id, *slot, mostWordsOfSlot, task)
                      : Result<std::vector<ValueCount>>(std::vector<ValueCount>{});
    if (!counts) return counts.error();
    std::vector<std::string> values;
    for (const ValueCount& one : *counts) values.push_back(one.value);
    return toWordEdit(named->table(), named->id, *slot, values);
}

/// "1 login, 2 of, 3 user"
std::string listed(const std::string& text, const std::vector<TemplateWord>& words) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        list += (i > 0 ? ", " : "") + std::to_string(i + 1) + ' ' +
                printable(text.substr(words[i].begin, words[i].length));
    }
    return list;
}

Result<TemplateEdit> makeParameter(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto named = namedTemplate(arguments, project, task);
    if (!named) return named.error();
    const std::string& text = named->pattern().text;
    const std::vector<TemplateWord> words = wordsOf(text);
    const std::string remedy = "its words are " + listed(text, words);
    if (arguments.at > 0) {
        if (arguments.at <= words.size())
            return toParameterEdit(named->table(), named->id, words[arguments.at - 1].begin);
        return wrongUse("the template has " + std::to_string(words.size()) + " words", named->name(), remedy);
    }
    std::vector<std::size_t> places;
    for (const TemplateWord& word : words) {
        if (text.compare(word.begin, word.length, arguments.word) == 0) places.push_back(word.begin);
    }
    if (arguments.word.empty()) return wrongUse("no word is named", "", "give --word or --at");
    if (places.empty()) return wrongUse("the template does not have this word", named->name(), remedy);
    if (places.size() > 1) {
        return wrongUse("the template has this word " + std::to_string(places.size()) + " times",
                        named->name(), "say which with --at: " + remedy);
    }
    return toParameterEdit(named->table(), named->id, places.front());
}

Result<TemplateEdit> makeRename(const EditArguments& arguments, Project& project, TaskContext& task) {
    auto named = namedTemplate(arguments, project, task);
    if (!named) return named.error();
    return renameEdit(named->table(), named->id, arguments.text);
}

using MarkMaker = Result<TemplateEdit> (*)(const TemplateTable&, const std::vector<TemplateId>&, bool);

EditMaker makeMark(MarkMaker make, bool set) {
    return [make, set](const EditArguments& arguments, Project& project,
                       TaskContext& task) -> Result<TemplateEdit> {
        auto ids = parseIds(arguments.templates);
        if (!ids) return ids.error();
        auto snapshot = project.snapshot(task);
        if (!snapshot) return snapshot.error();
        return make((*snapshot)->templates(), *ids, set);
    };
}

/// Some of the records that move, as they stand.
Result<std::vector<RecordText>> readExamples(const TemplateEditPreview& preview, const Snapshot& snapshot,
                                             const Project& project) {
    std::vector<RecordIndex> records;
    const std::size_t shown = std::min(mostExamplesShown, preview.examples.size());
    for (std::size_t i = 0; i < shown; ++i) {
        records.push_back(preview.examples[i * preview.examples.size() / shown]);
    }
    return project.readRecords(snapshot, records, true);
}

Result<> report(EditReport&& report, const Snapshot& snapshot, const Project& project, bool json) {
    auto examples = readExamples(report.changes, snapshot, project);
    if (!examples) return examples.error();
    report.examples = std::move(*examples);
    json ? printReportJson(report, snapshot) : printReport(report, snapshot);
    return Done{};
}

Result<ExitCode> carryOut(const EditArguments& arguments, const EditMaker& make) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    EditReport said;
    said.previewed = arguments.preview;
    SnapshotPtr before;
    {
        TerminalProgress progress;
        auto edit = make(arguments, **project, progress.task());
        if (!edit) return edit.error();
        said.act = editLine(*edit);
        auto snapshot = (*project)->snapshot(progress.task());
        if (!snapshot) return snapshot.error();
        before = *snapshot;
        auto preview = (*project)->previewEdit(*edit, progress.task());
        if (!preview) return preview.error();
        said.changes = std::move(*preview);
        if (!arguments.preview) {
            if (auto done = (*project)->editTemplates(*edit, progress.task()); !done) return done.error();
        }
    }
    if (auto done = report(std::move(said), *before, **project, arguments.json); !done) return done.error();
    return ExitCode::done;
}

Result<ExitCode> takeStep(const EditArguments& arguments, bool undo) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    auto history = (*project)->templateEdits();
    if (!history) return history.error();
    if (undo ? history->done.empty() : history->undone.empty()) {
        std::cerr << "there is nothing to " << (undo ? "undo" : "redo") << '\n';
        return ExitCode::nothingToDo;
    }
    EditReport said;
    said.act =
        undo ? "undo: " + editLine(history->done.back()) : "redo: " + editLine(history->undone.front());
    said.previewed = arguments.preview;
    TaskContext task;
    auto before = (*project)->snapshot(task);
    if (!before) return before.error();
    auto preview = undo ? (*project)->previewUndo(task) : (*project)->previewRedo(task);
    if (!preview) return preview.error();
    said.changes = std::move(*preview);
    if (!arguments.preview) {
        auto done = undo ? (*project)->undoTemplateEdit(task) : (*project)->redoTemplateEdit(task);
        if (!done) return done.error();
    }
    if (auto done = report(std::move(said), **before, **project, arguments.json); !done) return done.error();
    return ExitCode::done;
}

Result<ExitCode> showLog(const EditArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    auto history = (*project)->templateEdits();
    if (!history) return history.error();
    arguments.json ? printHistoryJson(*history) : printHistory(*history);
    return history->done.empty() && history->undone.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

Result<ExitCode> exportTo(const EditArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    std::error_code ignored;
    if (std::filesystem::equivalent(arguments.project, arguments.file, ignored)) {
        return Error{"the table would replace the project", arguments.file, "name another file",
                     Error::Kind::usage};
    }
    if (auto done = exportTemplates(**snapshot, arguments.file); !done) return done.error();
    return ExitCode::done;
}

using Arguments = std::shared_ptr<EditArguments>;

/// The subcommands of edit, as they are added one after the other.
class EditCommands {
public:
    EditCommands(CLI::App& edit, CommandExit& exit) : edit_(edit), exit_(exit) {}

    CLI::App* add(const std::string& name, const std::string& help, const std::string& example,
                  const Arguments& arguments, std::function<Result<ExitCode>()> run) {
        CLI::App* command = edit_.add_subcommand(name, help);
        command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
        command->footer("Example:\n  logwright-cli edit " + example);
        command->callback([run = std::move(run), &exit = exit_] {
            auto code = run();
            exit.code = code ? *code : sayError(code.error());
        });
        return command;
    }
    CLI::App* addAct(const std::string& name, const std::string& help, const std::string& example,
                     const Arguments& arguments, const EditMaker& make) {
        CLI::App* command =
            add(name, help, example, arguments, [arguments, make] { return carryOut(*arguments, make); });
        addPreview(*command, arguments);
        return command;
    }
    static void addPreview(CLI::App& command, const Arguments& arguments) {
        command.add_flag("--preview", arguments->preview, "Only say what would change");
        command.add_flag("--json", arguments->json, "Print what changes as JSON");
    }
    static void addTemplate(CLI::App& command, const Arguments& arguments) {
        arguments->templates.resize(1);
        command.add_option("TEMPLATE", arguments->templates.front(), "Id of a template, as 12 or E12")
            ->required();
    }
    static void addTemplates(CLI::App& command, const Arguments& arguments) {
        command.add_option("TEMPLATE", arguments->templates, "Ids of templates, as 12 or E12")->required();
    }
    static void addSlot(CLI::App& command, const Arguments& arguments) {
        command
            .add_option("--slot", arguments->slot,
                        "Which parameter, counted from 1; may be left out where there is only one")
            ->type_name("N")
            ->check(wholeNumber(1));
    }

private:
    CLI::App& edit_;
    CommandExit& exit_;
};

void addShapeActs(EditCommands& commands) {
    const auto merge = std::make_shared<EditArguments>();
    CLI::App* command =
        commands.addAct("merge", "Make one template of several; it keeps the id of the first one named",
                        "merge sample.logwright 3 7 9 --text \"disk <*> is <*>\"", merge, makeMerge);
    EditCommands::addTemplates(*command, merge);
    command->add_option(
        "--text", merge->text,
        "Text of the template, which must stand for all its records, <*> for each parameter; else "
        "what all have in common");

    const auto split = std::make_shared<EditArguments>();
    command =
        commands.addAct("split", "Give records with certain values of a parameter templates of their own",
                        "split sample.logwright 12 --slot 2 --value 404 --value 500", split, makeSplit);
    EditCommands::addTemplate(*command, split);
    EditCommands::addSlot(*command, split);
    command->add_option("--value", split->values, "A value of the parameter; may be repeated")
        ->required()
        ->allow_extra_args(false);

    const auto words = std::make_shared<EditArguments>();
    command = commands.addAct("words",
                              "Turn a parameter into words: each of its values, 64 at most, makes a template",
                              "words sample.logwright 12 --slot 1", words, makeWords);
    EditCommands::addTemplate(*command, words);
    EditCommands::addSlot(*command, words);

    const auto parameter = std::make_shared<EditArguments>();
    command = commands.addAct("parameter",
                              "Turn a word into a parameter; templates that fit the text then go up in it",
                              "parameter sample.logwright 12 --word opened", parameter, makeParameter);
    EditCommands::addTemplate(*command, parameter);
    auto* word = command->add_option("--word", parameter->word, "The word, as it stands in the template");
    command->add_option("--at", parameter->at, "The word by its number, counted from 1")
        ->type_name("N")
        ->check(wholeNumber(1))
        ->excludes(word);
}

void addMarkActs(EditCommands& commands) {
    const auto rename = std::make_shared<EditArguments>();
    CLI::App* command = commands.addAct("rename", "Give a template a name; an empty one takes it away",
                                        "rename sample.logwright 12 \"Login failed\"", rename, makeRename);
    EditCommands::addTemplate(*command, rename);
    command->add_option("NAME", rename->text, "The name")->required();

    struct Mark {
        const char* name;
        const char* help;
        MarkMaker make;
        bool set;
    };
    for (const Mark& mark :
         {Mark{"pin", "Fix templates: lines that come later do not change them", pinEdit, true},
          Mark{"unpin", "Let mining change templates again", pinEdit, false},
          Mark{"hide", "Leave templates and their records out until asked for", hideEdit, true},
          Mark{"show", "Show hidden templates again", hideEdit, false}}) {
        const auto arguments = std::make_shared<EditArguments>();
        command = commands.addAct(mark.name, mark.help, std::string(mark.name) + " sample.logwright 12 13",
                                  arguments, makeMark(mark.make, mark.set));
        EditCommands::addTemplates(*command, arguments);
    }
}

void addHistoryActs(EditCommands& commands) {
    for (const bool undo : {true, false}) {
        const auto arguments = std::make_shared<EditArguments>();
        const std::string name = undo ? "undo" : "redo";
        CLI::App* command = commands.add(
            name, undo ? "Take the last edit back" : "Do the edit again that was taken back last",
            name + " sample.logwright --preview", arguments,
            [arguments, undo] { return takeStep(*arguments, undo); });
        EditCommands::addPreview(*command, arguments);
    }
    const auto log = std::make_shared<EditArguments>();
    commands
        .add("log", "List the edits, the oldest first", "log sample.logwright", log,
             [log] { return showLog(*log); })
        ->add_flag("--json", log->json, "Print JSON");
}

void addExchangeActs(EditCommands& commands) {
    const auto written = std::make_shared<EditArguments>();
    commands
        .add("export", "Write the templates to a CSV that import takes",
             "export sample.logwright templates.csv", written, [written] { return exportTo(*written); })
        ->add_option("FILE", written->file, "The CSV to write")
        ->required();
    const auto read = std::make_shared<EditArguments>();
    CLI::App* command = commands.addAct(
        "import",
        "Take over the templates of a CSV with a column EventTemplate; each is pinned, and has "
        "the records that fit it",
        "import sample.logwright templates.csv", read,
        [](const EditArguments& arguments, Project&, TaskContext&) { return importEdit(arguments.file); });
    command->add_option("FILE", read->file, "The CSV to read")->required();
}

}  // namespace

void addEditCommand(CLI::App& app, CommandExit& exit) {
    CLI::App* edit = app.add_subcommand(
        "edit", "Change the templates of a project: merge, split, name, pin, hide, undo and so on");
    edit->require_subcommand(1);
    edit->footer(
        "Edits are kept in the project and hold for lines that are added later. Each takes --preview, which\n"
        "only says what would change. For example:\n"
        "  logwright-cli templates sample.logwright\n"
        "  logwright-cli edit split sample.logwright 12 --slot 2 --value 404 --preview");
    EditCommands commands(*edit, exit);
    addShapeActs(commands);
    addMarkActs(commands);
    addHistoryActs(commands);
    addExchangeActs(commands);
}

}  // namespace logwright
