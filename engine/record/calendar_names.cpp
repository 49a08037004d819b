// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/calendar_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace logwright {

namespace {

using MonthName = std::pair<std::string_view, int>;

// Lower case, in UTF-8; sorted, so that a test of order stands in for one of duplicates.
constexpr std::array monthNames{
    MonthName{"abr", 4},          MonthName{"abril", 4},
    MonthName{"ago", 8},          MonthName{"agosto", 8},
    MonthName{"ao\u00fbt", 8},    MonthName{"apr", 4},
    MonthName{"april", 4},        MonthName{"aprile", 4},
    MonthName{"aug", 8},          MonthName{"august", 8},
    MonthName{"avr", 4},          MonthName{"avril", 4},
    MonthName{"dec", 12},         MonthName{"december", 12},
    MonthName{"dez", 12},         MonthName{"dezember", 12},
    MonthName{"dezembro", 12},    MonthName{"dic", 12},
    MonthName{"dicembre", 12},    MonthName{"diciembre", 12},
    MonthName{"d\u00e9c", 12},    MonthName{"d\u00e9cembre", 12},
    MonthName{"ene", 1},          MonthName{"enero", 1},
    MonthName{"feb", 2},          MonthName{"febbraio", 2},
    MonthName{"febrero", 2},      MonthName{"februar", 2},
    MonthName{"february", 2},     MonthName{"fev", 2},
    MonthName{"fevereiro", 2},    MonthName{"f\u00e9vr", 2},
    MonthName{"f\u00e9vrier", 2}, MonthName{"gen", 1},
    MonthName{"gennaio", 1},      MonthName{"giu", 6},
    MonthName{"giugno", 6},       MonthName{"jan", 1},
    MonthName{"janeiro", 1},      MonthName{"januar", 1},
    MonthName{"january", 1},      MonthName{"janv", 1},
    MonthName{"janvier", 1},      MonthName{"juil", 7},
    MonthName{"juillet", 7},      MonthName{"juin", 6},
    MonthName{"jul", 7},          MonthName{"julho", 7},
    MonthName{"juli", 7},         MonthName{"julio", 7},
    MonthName{"july", 7},         MonthName{"jun", 6},
    MonthName{"june", 6},         MonthName{"junho", 6},
    MonthName{"juni", 6},         MonthName{"junio", 6},
    MonthName{"lug", 7},          MonthName{"luglio", 7},
    MonthName{"mag", 5},          MonthName{"maggio", 5},
    MonthName{"mai", 5},          MonthName{"maio", 5},
    MonthName{"mar", 3},          MonthName{"march", 3},
    MonthName{"mars", 3},         MonthName{"marzo", 3},
    MonthName{"mar\u00e7o", 3},   MonthName{"may", 5},
    MonthName{"mayo", 5},         MonthName{"mrz", 3},
    MonthName{"m\u00e4r", 3},     MonthName{"m\u00e4rz", 3},
    MonthName{"nov", 11},         MonthName{"november", 11},
    MonthName{"novembre", 11},    MonthName{"novembro", 11},
    MonthName{"noviembre", 11},   MonthName{"oct", 10},
    MonthName{"october", 10},     MonthName{"octobre", 10},
    MonthName{"octubre", 10},     MonthName{"okt", 10},
    MonthName{"oktober", 10},     MonthName{"ott", 10},
    MonthName{"ottobre", 10},     MonthName{"out", 10},
    MonthName{"outubro", 10},     MonthName{"sep", 9},
    MonthName{"sept", 9},         MonthName{"september", 9},
    MonthName{"septembre", 9},    MonthName{"septiembre", 9},
    MonthName{"set", 9},          MonthName{"setembro", 9},
    MonthName{"settembre", 9},
};
static_assert(std::is_sorted(monthNames.begin(), monthNames.end()));

constexpr std::string_view englishMonths = "janfebmaraprmayjunjulaugsepoctnovdec";

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Lower case of ASCII and of the Latin-1 letters of UTF-8, which is what month names need.
std::string lowerName(std::string_view text) {
    std::string name(text);
    for (std::size_t i = 0; i < name.size(); ++i) {
        name[i] = lower(name[i]);
        const auto byte = static_cast<unsigned char>(name[i]);
        if (i > 0 && name[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E) {
            name[i] = static_cast<char>(byte + 0x20);
        }
    }
    return name;
}

using Zone = std::pair<std::string_view, int>;  // minutes east of UTC

constexpr std::array zones{
    Zone{"ACDT", 630},  Zone{"ACST", 570},  Zone{"ADT", -180}, Zone{"AEDT", 660}, Zone{"AEST", 600},
    Zone{"AKDT", -480}, Zone{"AKST", -540}, Zone{"AST", -240}, Zone{"AWST", 480}, Zone{"BRT", -180},
    Zone{"BST", 60},    Zone{"CDT", -300},  Zone{"CEST", 120}, Zone{"CET", 60},   Zone{"CST", -360},
    Zone{"EDT", -240},  Zone{"EEST", 180},  Zone{"EET", 120},  Zone{"EST", -300}, Zone{"GMT", 0},
    Zone{"HKT", 480},   Zone{"HST", -600},  Zone{"IST", 330},  Zone{"JST", 540},  Zone{"KST", 540},
    Zone{"MDT", -360},  Zone{"MESZ", 120},  Zone{"MEZ", 60},   Zone{"MSK", 180},  Zone{"MST", -420},
    Zone{"NZDT", 780},  Zone{"NZST", 720},  Zone{"PDT", -420}, Zone{"PST", -480}, Zone{"SAST", 120},
    Zone{"SGT", 480},   Zone{"UTC", 0},     Zone{"WEST", 60},  Zone{"WET", 0},    Zone{"Z", 0},
};
static_assert(std::is_sorted(zones.begin(), zones.end()));

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "+01:00", "+0100", "+01", "+1"; hours to 15, as clocks in use have at most 14.
std::size_t readOffset(std::string_view text, std::int32_t& secondsEast) {
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-') || !isDigit(text[1])) return 0;
    std::size_t at = 1;
    int hours = text[at++] - '0';
    if (at < text.size() && isDigit(text[at])) hours = hours * 10 + (text[at++] - '0');
    int minutes = 0;
    const std::size_t colon = at < text.size() && text[at] == ':' ? 1 : 0;
    if (at == 3 && at + colon + 1 < text.size() && isDigit(text[at + colon]) &&
        isDigit(text[at + colon + 1])) {
        minutes = (text[at + colon] - '0') * 10 + (text[at + colon + 1] - '0');
        at += colon + 2;
    }
    if (hours > 15 || minutes > 59 || (at < text.size() && isDigit(text[at]))) return 0;
    const int total = (hours * 60 + minutes) * 60;
    secondsEast = text[0] == '-' ? -total : total;
    return at;
}

}  // namespace

int readMonthName(std::string_view text, std::size_t& length) {
    length = 0;
    while (length < text.size() && length < 16 && isNameByte(text[length])) ++length;
    if (length < 3) return 0;
    if (length == 3) {
        const char name[3] = {lower(text[0]), lower(text[1]), lower(text[2])};
        for (std::size_t i = 0; i < englishMonths.size(); i += 3) {
            if (englishMonths.compare(i, 3, name, 3) == 0) return static_cast<int>(i / 3) + 1;
        }
    }
    const std::string name = lowerName(text.substr(0, length));
    const auto found = std::lower_bound(monthNames.begin(), monthNames.end(), MonthName{name, 0});
    if (found == monthNames.end() || found->first != name) return 0;
    if (length < text.size() && text[length] == '.') ++length;
    return found->second;
}

std::size_t readZone(std::string_view text, std::int32_t& secondsEast) {
    if (text.empty()) return 0;
    if (text[0] == '+' || text[0] == '-') return readOffset(text, secondsEast);
    std::size_t length = 0;
    while (length < text.size() && length < 6 && text[length] >= 'A' && text[length] <= 'Z') ++length;
    if (length < text.size() && isNameByte(text[length])) return 0;
    const std::string_view name = text.substr(0, length);
    const auto found = std::lower_bound(zones.begin(), zones.end(), Zone{name, -10'000});
    if (found == zones.end() || found->first != name) return 0;
    secondsEast = found->second * 60;
    if (name == "GMT" || name == "UTC") length += readOffset(text.substr(length), secondsEast);
    return length;
}

}  // namespace logwright
