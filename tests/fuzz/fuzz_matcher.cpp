// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the state of a miner: refused, or a matcher that answers any message.

#include "engine/mining/template_matcher.h"

#include <array>
#include <cstdlib>

using namespace logwright;

namespace {

/// A state that is good, so that changes of it come far.
const std::string& goodState() {
    static const std::string state = [] {
        const auto masks = MaskSet::compile({});
        auto miner = Miner::create({});
        MessageDigest digest(**masks);
        for (const char* message : {"user alice logged in from 10.0.0.1", "user bob logged in from 10.0.0.2",
                                    "took 17 ms", "link eth0 up", "link eth1 down"})
            digest.add(message);
        std::vector<GroupId> groups;
        (*miner)->absorb(digest, groups);
        return (*miner)->save();
    }();
    return state;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string state = goodState();
    // Triples: a place of two bytes, and what stands there instead.
    constexpr std::size_t step = 3;
    for (std::size_t i = 0; i + step <= size; i += step) {
        state[(data[i] * 256u + data[i + 1]) % state.size()] = static_cast<char>(data[i + 2]);
    }
    auto miner = Miner::restore({}, state);
    if (!miner) return 0;
    auto matcher = TemplateMatcher::create({}, state, (*miner)->table());
    if (!matcher) return 0;
    TemplateMatcher::Session session(*matcher);
    const std::string_view message(reinterpret_cast<const char*>(data), size);
    const Template* first = session.match(message);
    if (session.match(message) != first) std::abort();
    (void)session.match("user carol logged in from 10.0.0.9");
    return 0;
}
