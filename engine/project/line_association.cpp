// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/line_association.h"

#include "engine/base/text.h"
#include "engine/project/record_access.h"
#include "engine/project/record_redaction.h"
#include "engine/project/template_store.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

namespace {

/// So many lines tell which formats a batch has.
constexpr std::size_t sampledLines = 200;
/// What fits fewer lines of the sample is not what the batch is made of.
constexpr double knownShare = 0.5;

TimeContext timesOfNow() {
    return {std::chrono::system_clock::now(), 0, 0, std::chrono::seconds(0)};
}

std::size_t fittingLines(const LogFormatPtr& format, std::span<const std::string_view> lines) {
    RecordParser parser(format, timesOfNow());
    RecordFields fields;
    return static_cast<std::size_t>(std::ranges::count_if(
        lines, [&](std::string_view line) { return parser.parse(line, fields) && !fields.timeFailed; }));
}

std::string withoutColours(std::string_view line) {
    std::string text = validUtf8(line);
    if (!hasAnsi(text)) return text;
    std::string plain;
    stripAnsi(text, plain);
    return plain;
}

}  // namespace

Result<LineAssociator> LineAssociator::load(const std::string& projectFile) {
    auto database = Database::open(projectFile);
    if (!database) return database.error();
    const TemplateStore store(*database);
    auto table = store.loadTable();
    if (!table) return table.error();
    if (table->templates.empty()) {
        return Error{"the project has no templates yet", projectFile, "analyse logs into it first",
                     Error::Kind::usage};
    }
    auto settings = store.loadSettings({});
    if (!settings) return settings.error();
    auto state = store.loadState();
    if (!state) return state.error();
    auto matcher = TemplateMatcher::create(*settings, *state, std::move(*table));
    if (!matcher) return matcher.error();
    auto known = KnownFormats(*database).load();
    if (!known) return known.error();
    std::vector<ProjectFormat> formats;
    for (const KnownFormat& one : *known) {
        auto format = FormatLibrary::builtIn().resolve(one.choice);
        // What takes every line is what remains when no other does.
        if (!format || formatName(**format) == "plain") continue;
        formats.push_back({one.choice.format, *format});
    }
    return LineAssociator(std::move(*matcher), std::move(formats));
}

LineAssociator::LineAssociator(TemplateMatcher matcher, std::vector<ProjectFormat> formats)
    : matcher_(std::move(matcher)), formats_(std::move(formats)) {
    for (const Template& one : templates().templates) redactedTexts_.push_back(redacted(one.text));
}

Result<LineAssociator::Batch> LineAssociator::batch(std::span<const std::string_view> sample,
                                                    const std::string& format, bool reveal) const {
    Batch batch(*this, reveal);
    const FormatLibrary& library = FormatLibrary::builtIn();
    if (!format.empty()) {
        auto chosen = library.resolve({format, ""});
        if (!chosen) return chosen.error();
        batch.candidates_.push_back({format, RecordParser(*chosen, timesOfNow())});
        return batch;
    }
    sample = sample.first(std::min(sample.size(), sampledLines));
    std::vector<std::pair<std::size_t, const ProjectFormat*>> ranked;
    for (const ProjectFormat& one : formats_) ranked.emplace_back(fittingLines(one.format, sample), &one);
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& one) { return one.first; });
    for (const auto& [fitting, one] : ranked) {
        batch.candidates_.push_back({one->name, RecordParser(one->format, timesOfNow())});
    }
    const double best = ranked.empty() ? 0 : static_cast<double>(ranked.front().first);
    if (best >= knownShare * static_cast<double>(sample.size())) return batch;
    const FormatLibrary::Match found = library.detect(sample, "");
    if (formatName(*found.format) != "plain") {
        batch.candidates_.push_back({formatName(*found.format), RecordParser(found.format, timesOfNow())});
    }
    return batch;
}

void LineAssociator::Batch::parse(AssociatedLine& result) {
    RecordFields fields;
    for (Candidate& candidate : candidates_) {
        if (!candidate.parser.parse(result.text.line, fields)) continue;
        result.format = candidate.name;
        if (fields.hasTimestamp) result.time = fields.timestamp;
        result.severity = fields.severity;
        placeFields(fields, result.text);
        return;
    }
    result.text.message = {0, static_cast<std::uint32_t>(result.text.line.size())};
}

AssociatedLine LineAssociator::Batch::associate(std::string_view line) {
    AssociatedLine result;
    result.text.line = withoutColours(line);
    parse(result);
    const TextSpan& message = result.text.message;
    result.pattern =
        messages_.match(std::string_view(result.text.line).substr(message.begin, message.length));
    if (result.pattern != nullptr) {
        placeParameters(*result.pattern, result.text);
        const auto index =
            static_cast<std::size_t>(result.pattern - associator_->templates().templates.data());
        result.patternText = reveal_ ? result.pattern->text : associator_->redactedTexts_[index];
    }
    if (!reveal_) redactRecord(result.text);
    return result;
}

}  // namespace logwright
