// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli tree: what led to a record, or what it led to.

#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/relation_report.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/project/tree_messages.h"
#include "engine/report/tree_export.h"
#include "engine/report/tree_labels.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace logwright {

namespace {

struct TreeArguments {
    std::string project;
    std::uint32_t row = 0;
    TreeSettings settings;
    double threshold = -1;
    double seconds = 0;
    bool effects = false;
    bool json = false;
    bool dot = false;
    bool svg = false;
};

TreeSettings settingsOf(const TreeArguments& arguments) {
    TreeSettings settings = arguments.settings;
    if (arguments.effects) settings.direction = TreeSettings::Direction::effects;
    if (arguments.threshold >= 0) settings.threshold = arguments.threshold;
    if (arguments.seconds > 0) {
        settings.timeSpan = std::chrono::nanoseconds(static_cast<std::int64_t>(arguments.seconds * 1e9));
    }
    return settings;
}

/// A tree for a terminal, indented by depth: children stand below their parent.
class TreePrinter {
public:
    TreePrinter(const CorrelationTree& tree, std::vector<NodeLabel> labels)
        : labels_(std::move(labels)), children_(tree.nodes.size()) {
        for (const TreeEdge& edge : tree.edges) children_[edge.from].push_back(&edge);
    }

    void print(std::size_t node, const std::string& indent) const {
        std::cout << printable(labels_[node].name) << '\n' << indent << labels_[node].details;
        if (!labels_[node].note.empty()) std::cout << "; " << printable(labels_[node].note);
        std::cout << '\n';
        for (const TreeEdge* edge : children_[node]) {
            std::cout << indent << "  " << percentText(edge->share) << (edge->sure ? "  " : " ? ");
            print(edge->to, indent + "      ");
            if (!edge->sure) std::cout << indent << "      (doubtful: " << edge->doubt << ")\n";
        }
    }

private:
    std::vector<NodeLabel> labels_;
    std::vector<std::vector<const TreeEdge*>> children_;
};

Result<ExitCode> showTree(const TreeArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TerminalProgress progress;
    auto snapshot = (*project)->snapshot(progress.task());
    if (!snapshot) return snapshot.error();
    if (arguments.row >= (*snapshot)->recordCount()) {
        return Error{"there is no record " + std::to_string(arguments.row), arguments.project,
                     "the project holds " + counted((*snapshot)->recordCount(), "record") +
                         ", counted from 0; records --json tells their rows",
                     Error::Kind::usage};
    }
    auto tree = (*project)->correlationTree(**snapshot, (*snapshot)->recordAt(TimelineRow{arguments.row}),
                                            settingsOf(arguments), progress.task());
    if (!tree) return tree.error();
    if (tree->stale) warnOfStaleTraining(tree->training);
    auto messages = treeMessages(**project, **snapshot, *tree);
    if (!messages) return messages.error();
    if (arguments.json) {
        std::cout << treeJson(*tree, **snapshot, *messages);
    } else if (arguments.dot) {
        std::cout << treeDot(*tree, **snapshot, *messages);
    } else if (arguments.svg) {
        std::cout << treeSvg(*tree, **snapshot, *messages);
    } else {
        TreePrinter(*tree, nodeLabels(*tree, **snapshot, *messages)).print(0, "");
        if (tree->cut) std::cout << "(more nodes than are shown)\n";
    }
    return tree->edges.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

void addOptions(CLI::App& command, TreeArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, with trained relations")->required();
    command.add_option("--record", arguments.row, "The record, by its row as records --json prints it")
        ->type_name("N")
        ->required();
    command.add_flag("--effects", arguments.effects, "What it led to, instead of what led to it");
    command.add_option("--depth", arguments.settings.depth, "Levels below the record (6)")
        ->type_name("N")
        ->check(CLI::Range(1, 50).description(""));
    command
        .add_option("--threshold", arguments.threshold,
                    "Share of the evidence that makes a cause; without, mean + 2 deviations of the window")
        ->type_name("SHARE")
        ->check(CLI::Range(0.0, 1.0).description(""));
    command.add_option("--seconds", arguments.seconds, "Nothing further away than this")
        ->type_name("S")
        ->check(positiveAmount());
    command.add_flag("--same-session", arguments.settings.sameSession, "Only records of the same session");
    command.add_flag("--same-host", arguments.settings.sameHost,
                     "Nothing of another host: the one a line names, else the top folder of its file");
    command.add_flag("--sure", arguments.settings.sureOnly, "Only edges that the plain statistics bear out");
    command.add_flag("--beyond-doubt", arguments.settings.followDoubtful, "Go on beyond doubtful edges");
    command.add_option("--nodes", arguments.settings.mostNodes, "At most this many (500)")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000).description(""));
    auto* json = command.add_flag("--json", arguments.json, "Print JSON, with all evidence");
    auto* dot = command.add_flag("--dot", arguments.dot, "Print a graph for Graphviz")->excludes(json);
    command.add_flag("--svg", arguments.svg, "Print a drawing")->excludes(json)->excludes(dot);
}

}  // namespace

void addTreeCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<TreeArguments>();
    CLI::App* command = app.add_subcommand("tree", "Show what led to a record, or what it led to");
    addOptions(*command, *arguments);
    command->footer("An edge marked with ? is doubtful: the plain statistics do not bear it out.");
    command->callback([arguments, &exit] {
        auto code = showTree(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
