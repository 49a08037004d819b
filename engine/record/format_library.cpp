// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/compiled_format.h"
#include "engine/record/embedded_formats.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace logwright {

namespace {

constexpr std::string_view w3cPrefix = "w3c:";

Result<std::vector<LogFormatPtr>> compileDocument(std::string_view yaml, const std::string& where) {
    auto definitions = readFormatDefinitions(yaml, where);
    if (!definitions) return definitions.error();
    std::vector<LogFormatPtr> formats;
    for (FormatDefinition& definition : *definitions) {
        const std::string name = definition.name;
        auto format = compileFormat(std::move(definition));
        if (!format) {
            Error error = format.error();
            error.where = where + ", format '" + name + "', " + error.where;
            return error;
        }
        formats.push_back(std::move(*format));
    }
    return formats;
}

LogFormatPtr compilePlain() {
    FormatDefinition plain;
    plain.name = "plain";
    plain.title = "Plain lines";
    plain.kind = FormatDefinition::Kind::plain;
    plain.rank = 0;
    auto format = compileFormat(std::move(plain));
    assert(format);
    return std::move(*format);
}

// A person's session on top of a format: one of its fields, or a regular expression.
Result<LogFormatPtr> withSession(const LogFormatPtr& format, const std::string& session) {
    FormatDefinition definition = format->definition;
    definition.fields.erase(FieldRole::session);
    definition.sessionMatch.clear();
    if (format->grammar->hasField(session)) {
        definition.fields[FieldRole::session] = {session};
    } else {
        definition.sessionMatch = session;
    }
    return compileFormat(std::move(definition));
}

Result<LogFormatPtr> compileOwn(const std::string& text) {
    FormatDefinition definition;
    definition.name = text;
    definition.title = text;
    definition.patterns = {text};
    const bool regex = text.find("(?P<") != std::string::npos || text.find("(?<") != std::string::npos;
    definition.kind = regex ? FormatDefinition::Kind::regex : FormatDefinition::Kind::pattern;
    return compileFormat(std::move(definition));
}

}  // namespace

const FormatLibrary& FormatLibrary::builtIn() {
    static const FormatLibrary library = [] {
        FormatLibrary built;
        for (const EmbeddedFile& file : embeddedFormats()) {
            auto formats = compileDocument(file.contents, std::string(file.name));
            assert(formats);
            if (!formats) continue;
            std::move(formats->begin(), formats->end(), std::back_inserter(built.formats_));
        }
        built.formats_.push_back(compilePlain());
        return built;
    }();
    return library;
}

Result<FormatLibrary> FormatLibrary::withFolder(const std::string& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    }
    if (error) return Error{error.message(), folder, "name a folder that can be read", Error::Kind::input};
    std::sort(files.begin(), files.end());

    FormatLibrary library = builtIn();
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string yaml{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        if (!in) return Error{"cannot be read", file.string(), "", Error::Kind::input};
        auto formats = compileDocument(yaml, file.string());
        if (!formats) return formats.error();
        for (LogFormatPtr& format : *formats) {
            // A person's format takes the place of a built-in one of its name, and goes before its equals.
            std::erase_if(library.formats_, [&](const LogFormatPtr& other) {
                return formatName(*other) == formatName(*format);
            });
            library.formats_.insert(library.formats_.begin(), std::move(format));
        }
    }
    return library;
}

std::vector<FormatDescription> FormatLibrary::descriptions() const {
    std::vector<FormatDescription> descriptions;
    for (const LogFormatPtr& format : formats_) {
        const FormatDefinition& definition = format->definition;
        FormatDescription description{definition.name, definition.title, "", {}};
        if (!definition.patterns.empty()) description.pattern = definition.patterns.front();
        for (const FormatSample& sample : definition.samples) description.samples.push_back(sample.line);
        descriptions.push_back(std::move(description));
    }
    return descriptions;
}

LogFormatPtr FormatLibrary::find(std::string_view name) const {
    for (const LogFormatPtr& format : formats_) {
        if (formatName(*format) == name) return format;
    }
    if (!name.starts_with(w3cPrefix)) return nullptr;
    const LogFormatPtr general = find(w3cPrefix.substr(0, w3cPrefix.size() - 1));
    return general == nullptr ? nullptr : withW3cFields(*general, name.substr(w3cPrefix.size()));
}

Result<LogFormatPtr> FormatLibrary::resolve(const FormatChoice& choice) const {
    LogFormatPtr format = find(choice.format);
    if (format == nullptr) {
        if (choice.format.find('<') == std::string::npos) {
            return Error{
                "there is no format of this name", "'" + choice.format + "'",
                "give a format's name, a pattern like <Date> <Time> <Content>, or a regular expression "
                "with groups like (?P<message>.*)",
                Error::Kind::usage};
        }
        auto own = compileOwn(choice.format);
        if (!own) return own.error();
        format = std::move(*own);
    }
    if (choice.session.empty()) return format;
    return withSession(format, choice.session);
}

}  // namespace logwright
