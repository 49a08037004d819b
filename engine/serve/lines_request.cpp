// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/lines_request.h"

#include "engine/base/text.h"
#include "engine/source/line_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace logwright {

namespace {

Error refused(std::string what, std::size_t number, std::string remedy) {
    return {std::move(what), "line " + std::to_string(number), std::move(remedy), Error::Kind::input};
}

Result<std::string> lineOfJson(std::string_view text, std::size_t number) {
    constexpr const char* shape = R"(send a string, or an object as {"line": "..."}, on a line of its own)";
    nlohmann::json json;
    try {
        json = nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        return refused("this is no JSON: byte " + std::to_string(error.byte) + " is wrong", number, shape);
    } catch (const nlohmann::json::exception&) {
        return refused("this is no JSON: a number is out of range", number, shape);
    }
    if (json.is_string()) return json.get<std::string>();
    const auto line = json.is_object() ? json.find("line") : json.end();
    if (!json.is_object() || line == json.end() || !line->is_string()) {
        return refused("there is no log line in this JSON", number, shape);
    }
    return line->get<std::string>();
}

constexpr std::size_t mostLines = 200'000;  // each is held, and answered, by itself

bool isBlankLine(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

LinesForm linesFormOf(std::string_view mediaType) {
    return mediaType.find("json") == std::string_view::npos ? LinesForm::plain : LinesForm::json;
}

Result<LinesRequest> LinesRequest::read(std::string body, LinesForm form) {
    LinesRequest request;
    const std::string_view text = request.texts_.emplace_back(std::move(body));
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (form == LinesForm::json) {
            if (isBlankLine(line)) continue;
            auto decoded = lineOfJson(line, number);
            if (!decoded) return decoded.error();
            line = request.texts_.emplace_back(std::move(*decoded));
        } else if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.size() > longestLineText) {
            return refused("the log line has " + withThousands(line.size()) + " bytes", number,
                           "send at most " + withThousands(longestLineText));
        }
        if (request.lines_.size() == mostLines) {
            return refused("there are more than " + withThousands(mostLines) + " lines", number,
                           "send them in several requests");
        }
        request.lines_.push_back(line);
    }
    if (request.lines_.empty()) {
        return Error{"the body holds no lines", "", "send log lines, or JSON lines", Error::Kind::input};
    }
    return request;
}

}  // namespace logwright
