// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One recogniser a shape. Each looks at the text from `at` on and returns where the shape ends, or nullptr
// where it is not there. A shape never ends in the middle of a run of letters and digits.

#include <string_view>

namespace logwright::shape {

const char* uuid(const char* at, const char* end);
/// Six or more pairs of hex digits with `:` or `-` between them.
const char* mac(const char* at, const char* end);
const char* ipv6(const char* at, const char* end);
/// With an optional port or prefix length.
const char* ipv4(const char* at, const char* end);
/// What may follow the four numbers of an address, which end at `at`.
const char* ipv4Tail(const char* at, const char* end);
/// 0x and hex digits.
const char* prefixedHex(const char* at, const char* end);
/// Six or more hex digits, digits and letters among them.
const char* bareHex(const char* at, const char* end);
/// Two whole numbers with a hyphen between them: 40-63.
const char* range(const char* at, const char* end);
/// An amount said roughly, with its unit: <1 sec, >5min. From the < or > on.
const char* rough(const char* at, const char* end);
/// Sign, digits, fraction, exponent, per cent.
const char* number(const char* at, const char* end);
/// A number with a unit of size glued to it: 512MB, 3KiB/s.
const char* size(const char* at, const char* end);
/// A number with a unit of time glued to it, or several: 15ms, 2h30m.
const char* duration(const char* at, const char* end);
/// Numbers joined by dots, more than a fraction has: 6.1.7601.
const char* version(const char* at, const char* end);
/// Date, time of day, or both: 2017-05-16 05:00:00.123+02:00, 27/Sep/2016:10:00:00, 10:15.
const char* timestamp(const char* at, const char* end);
/// Date that begins with a weekday or month: Fri Jul 01 08:16:53 PDT 2005.
const char* spelledDate(const char* at, const char* end);
/// From a scheme with :// on.
const char* url(const char* at, const char* end);
/// An absolute path (/a/b, C:\a, \\host\share), with a query, and with the " HTTP/1.1" of a request line.
const char* path(const char* at, const char* end);
/// `word` is an e-mail address.
bool isEmail(std::string_view word);
/// `word` is a host's full name: labels joined by dots, ending in a top-level domain.
bool isHostName(std::string_view word);
/// `word` is a unit of size or time.
bool isUnit(std::string_view word);
/// `word` says true, false or null.
bool isBoolean(std::string_view word);
/// A port after a host, from the colon on.
const char* port(const char* at, const char* end);

}  // namespace logwright::shape
