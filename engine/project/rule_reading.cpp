// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/rule_reading.h"

#include "engine/base/text_patterns.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>
#include <xxhash.h>

#include <algorithm>
#include <atomic>
#include <limits>

namespace logwright {

namespace {

constexpr std::uint32_t stopEvery = 1 << 10;  // records between two looks at the stop token
constexpr std::uint32_t noEvent = std::numeric_limits<std::uint32_t>::max();

/// A chunk on its way.
struct ChunkHits {
    std::size_t chunk = 0;
    std::vector<SessionKey> sessions;  ///< where a rule wants them
    RuleHits hits;
};
using ChunkHitsPtr = std::shared_ptr<ChunkHits>;

class RuleReading {
public:
    RuleReading(const Snapshot& snapshot, SourceReaders& readers, const ProjectEvents& events,
                const RuleSet& rules, TaskContext& task)
        : snapshot_(snapshot), readers_(readers), rules_(rules), task_(task) {
        eventOf_.assign(snapshot.recordCount(), noEvent);
        for (std::size_t i = 0; i < events.records.size(); ++i)
            eventOf_[raw(events.records[i])] = static_cast<std::uint32_t>(i);
    }

    /// Rules first, then what could be secrets.
    Result<> compile(bool withSecrets) {
        std::vector<std::string> all = rules_.patterns();
        if (withSecrets) std::ranges::copy(secretPatterns(), std::back_inserter(all));
        auto compiled = TextPatterns::compile(all);
        if (!compiled) return compiled.error();
        patterns_ = std::move(*compiled);
        return Done{};
    }

    Result<RuleHits> run(const SessionReader& sessions);

private:
    void readChunk(ChunkHits& chunk);
    void readRecord(const EventChunk& chunk, std::uint32_t i, std::string_view text, ChunkHits& out);
    void addRule(std::uint32_t pattern, bool matched, const EventChunk& chunk, std::uint32_t i,
                 std::string_view text, ChunkHits& out) const;
    std::optional<std::uint64_t> keyHash(const RuleKey& key, std::uint32_t pattern, const EventChunk& chunk,
                                         std::uint32_t i, std::string_view text, const ChunkHits& out) const;
    bool wantsSessions() const {
        return std::ranges::any_of(rules_.rules(), [](const Rule& rule) {
            return rule.behaviour && (rule.behaviour->group.kind == RuleKey::Kind::session ||
                                      rule.behaviour->distinct.kind == RuleKey::Kind::session);
        });
    }

    const Snapshot& snapshot_;
    SourceReaders& readers_;
    const RuleSet& rules_;
    TaskContext& task_;
    TextPatterns patterns_;
    std::vector<std::uint32_t> eventOf_;  ///< of each record
    tbb::enumerable_thread_specific<TextScanner> scanners_{[this] { return TextScanner(patterns_); }};
};

/// Nothing where the record has no such thing.
std::optional<std::uint64_t> RuleReading::keyHash(const RuleKey& key, std::uint32_t pattern,
                                                  const EventChunk& chunk, std::uint32_t i,
                                                  std::string_view text, const ChunkHits& out) const {
    switch (key.kind) {
        case RuleKey::Kind::everything:
            return 0;
        case RuleKey::Kind::session:
            if (out.sessions[i] == noSession) return std::nullopt;
            return raw(out.sessions[i]);
        case RuleKey::Kind::source:
            return raw(chunk.source);
        case RuleKey::Kind::templateId:
            return raw(snapshot_.templateOf(chunk.group[i]));
        case RuleKey::Kind::capture:
        case RuleKey::Kind::field:
            break;
    }
    const auto value = rules_.value(pattern, key, text);
    if (!value) return std::nullopt;
    return XXH3_64bits(value->data(), value->size());
}

void RuleReading::addRule(std::uint32_t pattern, bool matched, const EventChunk& chunk, std::uint32_t i,
                          std::string_view text, ChunkHits& out) const {
    RuleHit hit{eventOf_[chunk.firstRecord + i], rules_.owner(pattern).rule, matched, 0, 0};
    if (const auto& behaviour = rules_.rules()[hit.rule].behaviour) {
        const auto group = keyHash(behaviour->group, pattern, chunk, i, text, out);
        const auto distinct = keyHash(behaviour->distinct, pattern, chunk, i, text, out);
        if (!group || !distinct) return;
        hit.group = *group;
        hit.distinct = *distinct;
    }
    out.hits.rules.push_back(hit);
}

void RuleReading::readRecord(const EventChunk& chunk, std::uint32_t i, std::string_view text,
                             ChunkHits& out) {
    const auto matches = scanners_.local().scan(text);
    if (matches.empty()) return;
    const auto ruleCount = static_cast<std::uint32_t>(rules_.patterns().size());
    const auto secrets = std::ranges::lower_bound(matches, ruleCount);
    const auto ofRules = matches.first(static_cast<std::size_t>(secrets - matches.begin()));
    for (std::size_t at = 0; at < ofRules.size(); ++at) {
        const std::uint32_t pattern = ofRules[at];
        const auto& behaviour = rules_.rules()[rules_.owner(pattern).rule].behaviour;
        const bool ratio = behaviour && behaviour->measure == Behaviour::Measure::ratio;
        // A ratio counts what matches the whole; its own expression stands just before that one.
        if (ratio && !rules_.owner(pattern).whole) continue;
        addRule(pattern, !ratio || (at > 0 && ofRules[at - 1] + 1 == pattern), chunk, i, text, out);
    }
    thread_local std::vector<std::uint32_t> forms;
    forms.assign(secrets, matches.end());
    for (std::uint32_t& form : forms) form -= ruleCount;
    for (const SecretSpan& secret : confirmSecrets(text, forms)) {
        out.hits.secrets.push_back({eventOf_[chunk.firstRecord + i], secret.kind,
                                    XXH3_64bits(text.data() + secret.begin, secret.length)});
    }
}

void RuleReading::readChunk(ChunkHits& out) {
    const EventChunk& chunk = *snapshot_.chunks()[out.chunk];
    auto taken = readers_.take(chunk.source);
    if (!taken) return;  // the file is gone: its records have no hits
    const std::vector<std::uint64_t> bounds = chunk.offsets.bounds();
    for (std::uint32_t i = 0; i < chunk.size(); ++i) {
        if (i % stopEvery == 0 && task_.stopRequested()) break;
        if (eventOf_[chunk.firstRecord + i] == noEvent) continue;
        if (auto text = (*taken)->text({bounds[i], bounds[i + 1]})) readRecord(chunk, i, *text, out);
    }
    readers_.giveBack(chunk.source, std::move(*taken));
}

Result<RuleHits> RuleReading::run(const SessionReader& sessions) {
    const auto chunks = snapshot_.chunks();
    const bool withSessions = wantsSessions();
    std::size_t next = 0;
    std::optional<Error> problem;
    std::atomic<std::uint64_t> done = 0;
    RuleHits all;
    const auto hand = [&](tbb::flow_control& control) -> ChunkHitsPtr {
        if (next == chunks.size() || task_.stopRequested() || problem) {
            control.stop();
            return nullptr;
        }
        auto out = std::make_shared<ChunkHits>();
        out->chunk = next++;
        if (!withSessions) return out;
        auto keys = sessions(out->chunk);
        if (!keys) {
            problem = keys.error();
            control.stop();
            return nullptr;
        }
        out->sessions = std::move(*keys);
        out->sessions.resize(chunks[out->chunk]->size(), noSession);
        return out;
    };
    const auto work = [&](ChunkHitsPtr out) {
        readChunk(*out);
        const std::uint64_t now = done += chunks[out->chunk]->size();
        task_.report({"Matching rules", now, snapshot_.recordCount(), "records", 0});
        return out;
    };
    const auto gather = [&](const ChunkHitsPtr& out) {
        std::ranges::copy(out->hits.rules, std::back_inserter(all.rules));
        std::ranges::copy(out->hits.secrets, std::back_inserter(all.secrets));
    };
    const auto tokens = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
    tbb::parallel_pipeline(
        tokens, tbb::make_filter<void, ChunkHitsPtr>(tbb::filter_mode::serial_in_order, hand) &
                    tbb::make_filter<ChunkHitsPtr, ChunkHitsPtr>(tbb::filter_mode::parallel, work) &
                    tbb::make_filter<ChunkHitsPtr, void>(tbb::filter_mode::serial_in_order, gather));
    if (problem) return *problem;
    if (task_.stopRequested()) return cancelledError();
    return all;
}

}  // namespace

Result<RuleHits> readRuleHits(const Snapshot& snapshot, SourceReaders& readers, const SessionReader& sessions,
                              const ProjectEvents& events, const RuleSet& rules, bool withSecrets,
                              TaskContext& task) {
    RuleReading reading(snapshot, readers, events, rules, task);
    if (auto done = reading.compile(withSecrets); !done) return done.error();
    return reading.run(sessions);
}

}  // namespace logwright
