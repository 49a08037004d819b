// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli evaluate sessions: session detectors on files of keys, against what is known of them.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/evaluate/session_evaluation.h"
#include "engine/evaluate/session_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

const std::vector<Detector> sessionDetectors{Detector::keys,  Detector::shape,      Detector::session,
                                             Detector::pca,   Detector::invariants, Detector::forest,
                                             Detector::merged};

struct SessionArguments {
    std::string train;
    std::vector<std::string> normal, abnormal;
    std::vector<std::string> detectors;
    SessionEvaluationSettings settings;
    bool json = false;
};

Result<SessionSet> readAll(const std::vector<std::string>& files, LogKeys& keys) {
    SessionSet all;
    for (const std::string& file : files) {
        const auto set = readSessionFile(file, keys);
        if (!set) return set.error();
        for (std::size_t i = 0; i < set->size(); ++i) all.add(set->session(i), set->count(i));
    }
    return all;
}

Result<LabelledSessions> readSessions(const SessionArguments& arguments, LogKeys& keys) {
    const bool inOrder = arguments.settings.splits == 0 && arguments.normal.empty();
    SessionSplit train;
    if (inOrder) {
        auto split = splitSessionFile(arguments.train, arguments.settings.learned, keys);
        if (!split) return split.error();
        train = std::move(*split);
    } else {
        auto all = readAll({arguments.train}, keys);
        if (!all) return all.error();
        train.learned = std::move(*all);
    }
    auto normal = readAll(arguments.normal, keys);
    if (!normal) return normal.error();
    auto abnormal = readAll(arguments.abnormal, keys);
    if (!abnormal) return abnormal.error();
    return LabelledSessions{std::move(train.learned), inOrder ? std::move(train.heldOut) : std::move(*normal),
                            std::move(*abnormal)};
}

// A detector's figures by name, of each split.
std::vector<double> valuesOf(const SessionFigures& figures, double (SessionTally::*value)() const) {
    std::vector<double> values;
    for (const SessionTally& tally : figures.splits) values.push_back((tally.*value)());
    return values;
}

const std::vector<std::pair<const char*, double (SessionTally::*)() const>> ratios{
    {"precision", &SessionTally::precision},
    {"recall", &SessionTally::recall},
    {"f1", &SessionTally::f1},
    {"false_positive_rate", &SessionTally::falsePositiveRate}};

// Whole numbers, but for normal sessions that were scaled.
Json countJson(double count) {
    if (count == std::floor(count)) return static_cast<std::int64_t>(count);
    return count;
}

Json tallyJson(const SessionTally& tally) {
    Json json{{"tp", countJson(tally.truePositives)},
              {"fp", countJson(tally.falsePositives)},
              {"fn", countJson(tally.falseNegatives)},
              {"tn", countJson(tally.trueNegatives)}};
    for (const auto& [name, value] : ratios) json[name] = (tally.*value)();
    return json;
}

Json mistakesJson(const std::vector<SessionMistake>& mistakes, const LogKeys& keys) {
    Json json = Json::array();
    for (const SessionMistake& one : mistakes) {
        std::string text;
        for (const EventType type : one.session) text += (text.empty() ? "" : " ") + keys.name(type);
        json.push_back(
            {{"count", one.count}, {"session", text}, {"score", one.score}, {"reason", one.reason}});
    }
    return json;
}

Json figuresJson(const SessionFigures& figures, bool splits, const LogKeys& keys) {
    SessionTally all;
    for (const SessionTally& tally : figures.splits) all += tally;
    Json json = tallyJson(all);
    if (splits) {
        for (const auto& [name, value] : ratios) {
            const MeanAndRange range = meanAndRange(valuesOf(figures, value));
            json["mean"][name] = range.mean;
            json["range"][name] = {range.least, range.most};
        }
        json["splits"] = Json::array();
        for (const SessionTally& tally : figures.splits) json["splits"].push_back(tallyJson(tally));
    }
    json["windows_per_cpu_second"] = figures.windows / std::max(1e-9, figures.scoreSeconds);
    json["train_cpu_seconds"] = figures.trainSeconds;
    json["score_cpu_seconds"] = figures.scoreSeconds;
    json["curve"] = Json::array();
    for (const CurvePoint& point : figures.curve) {
        json["curve"].push_back(
            {{"threshold", point.threshold}, {"precision", point.precision}, {"recall", point.recall}});
    }
    json["false_positives"] = mistakesJson(figures.falsePositives, keys);
    json["missed"] = mistakesJson(figures.missed, keys);
    return json;
}

std::string three(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

void printFigures(const SessionFigures& figures) {
    std::cout << detectorName(figures.detector) << '\n';
    for (const auto& [name, value] : ratios) {
        const MeanAndRange range = meanAndRange(valuesOf(figures, value));
        std::string label = name;
        std::ranges::replace(label, '_', ' ');
        label.resize(22, ' ');
        std::cout << "  " << label << three(range.mean);
        if (figures.splits.size() > 1) {
            std::cout << "   (" << three(range.least) << " to " << three(range.most) << ", "
                      << figures.splits.size() << " splits)";
        }
        std::cout << '\n';
    }
    if (!figures.falsePositives.empty()) {
        const SessionMistake& one = figures.falsePositives.front();
        std::cout << "  most frequent false positive, " << counted(one.count, "time") << ": " << one.reason
                  << '\n';
    }
}

Result<Done> measure(SessionArguments& arguments) {
    for (const std::string& name : arguments.detectors) {
        arguments.settings.detectors.push_back(*detectorByName(name));
    }
    if (arguments.detectors.empty()) {
        arguments.settings.detectors = sessionDetectors;
        std::erase(arguments.settings.detectors, Detector::merged);  // it wants labels to learn from
    }
    LogKeys keys;
    const auto sessions = readSessions(arguments, keys);
    if (!sessions) return sessions.error();
    Result<std::vector<SessionFigures>> all = cancelledError();
    {
        TerminalProgress progress;
        const TypeNames names = [&](EventType type) { return keys.name(type); };
        all = evaluateSessions(*sessions, arguments.settings, names, progress.task());
    }
    if (!all) return all.error();
    if (!arguments.json) {
        for (const SessionFigures& figures : *all) printFigures(figures);
        return Done{};
    }
    Json json{{"train", sessions->train.total()},
              {"normal", sessions->normal.total()},
              {"abnormal", sessions->abnormal.total()},
              {"detectors", Json::object()}};
    for (const SessionFigures& figures : *all) {
        json["detectors"][std::string(detectorName(figures.detector))] =
            figuresJson(figures, arguments.settings.splits > 0, keys);
    }
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return Done{};
}

void addFiles(CLI::App& command, SessionArguments& arguments) {
    command.add_option("--train", arguments.train, "Normal sessions to learn from")
        ->type_name("FILE")
        ->required();
    command.add_option("--normal", arguments.normal, "Normal sessions to judge; may be given several times")
        ->type_name("FILE");
    command.add_option("--abnormal", arguments.abnormal, "Abnormal sessions to judge; likewise")
        ->type_name("FILE")
        ->required();
}

void addSettings(CLI::App& command, SessionArguments& arguments) {
    std::vector<std::string> known;
    for (const Detector detector : sessionDetectors) known.emplace_back(detectorName(detector));
    command
        .add_option("--detector", arguments.detectors,
                    "Measure this detector; may be given several times (all but merged):\n" +
                        CLI::detail::join(known, ", "))
        ->type_name("NAME")
        ->check(CLI::IsMember(known).description(""));
    command
        .add_option("--g", arguments.settings.session.topG,
                    "For keys, DeepLog's rule: an event is abnormal where it is\n"
                    "not among the N most likely; without, by its probability")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000).description(""));
    command
        .add_option("--splits", arguments.settings.splits,
                    "Draw N random splits of the training file: four fifths of\n"
                    "its sessions are learned, the others join the normal ones;\n"
                    "without, and without --normal: one split in the order of\n"
                    "lines, the first four fifths learned and the later judged")
        ->type_name("N")
        ->check(CLI::Range(1, 1000).description(""));
    command
        .add_option_function<double>(
            "--false-positives",
            [&settings = arguments.settings.session](double share) {
                settings.falsePositives = settings.keyFalsePositives = share;
            },
            "Flag this share of normal sessions (0.0002, keys 0.002); the\n"
            "threshold is taken from folds of the training sessions")
        ->type_name("SHARE")
        ->check(CLI::Range(1e-9, 0.5).description(""));
    command
        .add_option("--scale-normal", arguments.settings.scaleNormal,
                    "Count false positives as if there were N normal sessions")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    command.add_option("--seed", arguments.settings.seed, "Of the splits (1)")->type_name("N");
    command.add_flag("--json", arguments.json, "Print JSON, with each split, curves and mistakes");
}

}  // namespace

void addEvaluateSessionsCommand(CLI::App& evaluate, CommandExit& exit) {
    auto arguments = std::make_shared<SessionArguments>();
    CLI::App* command =
        evaluate.add_subcommand("sessions", "Which abnormal sessions are found, and how many normal ones?");
    addFiles(*command, *arguments);
    addSettings(*command, *arguments);
    command->footer(
        "A file has one session a line, as keys separated by blanks. A count and a TAB before the keys stand "
        "for\n"
        "so many equal sessions; a name and a comma before them are passed over. merged learns from labels: "
        "half "
        "of\n"
        "the abnormal sessions are learned, and the other half judged.");
    command->callback([arguments, &exit] {
        const auto done = measure(*arguments);
        if (!done) exit.code = sayError(done.error());
    });
}

}  // namespace logwright
