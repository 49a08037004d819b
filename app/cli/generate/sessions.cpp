// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/sessions.h"

namespace logwright::generate {

namespace {

constexpr AnomalyKind bentKinds[] = {AnomalyKind::missingStep, AnomalyKind::wrongOrder,
                                     AnomalyKind::earlyStop, AnomalyKind::slowStep,
                                     AnomalyKind::wrongParameter};

bool hasSlot(const Step& step, Slot kind, const Scribe& scribe) {
    return step.together.empty() && scribe.lines()[step.line].message.slotOf(kind) >= 0;
}

bool bendable(const Step& step, const Scribe& scribe) {
    return step.together.empty() && scribe.lines()[step.line].message.bendableSlot() >= 0;
}

/// A firm step whose follower is firm too: the two can change places.
bool swappable(const Workflow& workflow, const Step& step) {
    return step.firm && workflow.steps[step.next.front().to].firm;
}

std::string quoted(const Scribe& scribe, LineId line) {
    return "\"" + scribe.lines()[line].message.templateText() + "\"";
}

}  // namespace

std::string sessionName(const Workflow& workflow, const Facts& facts, Random& random) {
    char text[64];
    Appender out(text, text + sizeof text);
    workflow.session.render(facts, {}, random, out);
    return std::string(out.written());
}

Sessions::Sessions(Stage& stage, const std::vector<Workflow>& workflows, std::uint64_t records)
    : stage_(stage), workflows_(workflows), records_(records) {
    stage_.truth.sessionsOf.resize(workflows_.size());
    for (std::uint32_t w = 0; w < workflows_.size(); ++w) {
        stage_.schedule.add(stage_.start + gap(w, stage_.start), Player::arrivals, w);
    }
    for (const AnomalyKind kind : bentKinds) {
        plans_.push_back({kind, stage_.scaled(20'000, 1, 2000), 0, 0});
        planNext(plans_.back());
    }
}

Micros Sessions::gap(std::uint32_t workflow, Micros now) {
    const Workflow& w = workflows_[workflow];
    // Sessions of this workflow in the whole time, in thousandths, are records * share / mean records.
    const auto sessions = static_cast<std::int64_t>(records_) * w.share * 1000 / w.meanRecords;
    return stage_.waitingTime(stage_.span * 1000 / std::max<std::int64_t>(sessions, 1), now);
}

void Sessions::planNext(Plan& plan) {
    if (plan.taken >= plan.total) {
        plan.next = stage_.start + 100 * stage_.span;  // never
        return;
    }
    plan.next = stage_.momentIn(plan.taken, plan.total);
}

bool Sessions::fits(AnomalyKind kind, const Workflow& workflow) const {
    return std::ranges::any_of(workflow.steps, [&](const Step& step) {
        switch (kind) {
            case AnomalyKind::missingStep:
            case AnomalyKind::earlyStop:
                return step.firm;
            case AnomalyKind::wrongOrder:
                return swappable(workflow, step);
            case AnomalyKind::slowStep:
                return hasSlot(step, Slot::ms, stage_.scribe);
            default:
                return bendable(step, stage_.scribe);
        }
    });
}

std::unique_ptr<Anomaly> Sessions::takeAnomaly(const Workflow& workflow, Micros now) {
    for (Plan& plan : plans_) {
        if (plan.next > now || !fits(plan.kind, workflow)) continue;
        ++plan.taken;
        planNext(plan);
        auto anomaly = std::make_unique<Anomaly>();
        anomaly->kind = plan.kind;
        return anomaly;
    }
    return nullptr;
}

std::uint32_t Sessions::newSession() {
    if (free_.empty()) {
        sessions_.emplace_back();
        return static_cast<std::uint32_t>(sessions_.size() - 1);
    }
    const std::uint32_t who = free_.back();
    free_.pop_back();
    sessions_[who] = Session();
    return who;
}

void Sessions::arrive(const Due& due) {
    stage_.schedule.add(due.time + gap(due.who, due.time), Player::arrivals, due.who);
    const std::uint32_t who = newSession();
    Session& session = sessions_[who];
    session.live = true;
    session.workflow = due.who;
    session.facts = stage_.newFacts();
    session.begun = session.latest = due.time;
    session.anomaly = takeAnomaly(workflows_[due.who], due.time);
    ++stage_.truth.sessionsOf[due.who];
    enter(who, 0, due.time);
}

Micros Sessions::delay(const DelayRow& row, Micros now) {
    const Micros extra = std::min(stage_.random.exponential(row.extra), 6 * row.extra);
    return row.least + extra * (1000 + dailyRhythm(now) * 4 / 10) / 1000;
}

void Sessions::enter(std::uint32_t who, std::uint32_t index, Micros now) {
    Session& session = sessions_[who];
    const Step& step = workflows_[session.workflow].steps[index];
    session.step = index;
    Micros wait = delay(step.delay, now);
    if (wants(session, AnomalyKind::slowStep) && hasSlot(step, Slot::ms, stage_.scribe)) {
        wait = (step.delay.least + step.delay.extra) * stage_.random.between(20, 60);
        session.bent = true;
    }
    if (step.together.empty()) {
        stage_.schedule.add(now + wait, Player::sessions, who);
        return;
    }
    session.waiting = static_cast<std::uint16_t>(step.together.size());
    for (std::uint16_t i = 0; i < session.waiting; ++i) {
        stage_.schedule.add(now + wait + delay(step.together[i].delay, now), Player::sessions, who,
                            static_cast<std::uint16_t>(i + 1));
    }
}

void Sessions::advance(const Due& due) {
    Session& session = sessions_[due.who];
    const Step& step = workflows_[session.workflow].steps[session.step];
    if (due.part > 0) {
        const Together& part = step.together[due.part - 1u];
        write(session, part.line, part.lane, due.time);
        if (--session.waiting == 0) goOn(due.who, due.time);
        return;
    }
    if (bendBefore(due.who, step, due.time)) return;
    writeStep(session, step, due.time);
    if (bendAfter(due.who, step)) return;
    goOn(due.who, due.time);
}

void Sessions::goOn(std::uint32_t who, Micros now) {
    const Session& session = sessions_[who];
    const std::uint32_t next = chooseNext(workflows_[session.workflow].steps[session.step], stage_.random);
    if (next == noStep) {
        end(who);
    } else {
        enter(who, next, now);
    }
}

Place Sessions::write(Session& session, LineId line, unsigned lane, Micros now, SlotNote* note) {
    session.facts.elapsed = now - session.latest;
    session.facts.age = now - session.begun;
    const Place place = stage_.scribe.write(line, session.facts, now, lane, note);
    if (session.first.line == 0) session.first = place;
    session.last = place;
    session.latest = now;
    return place;
}

bool Sessions::wants(const Session& session, AnomalyKind kind) const {
    return session.anomaly && !session.bent && session.anomaly->kind == kind;
}

void Sessions::note(Session& session, LineId line, const Place& place) {
    session.anomaly->line = line;
    session.anomaly->first = session.anomaly->last = place;
}

/// A step left out: true where the session went on without it.
bool Sessions::bendBefore(std::uint32_t who, const Step& step, Micros now) {
    Session& session = sessions_[who];
    if (!step.firm || !wants(session, AnomalyKind::missingStep) || stage_.random.chance(400)) return false;
    session.bent = true;
    session.anomaly->expected = step.line;
    session.anomaly->what = "the step " + quoted(stage_.scribe, step.line) + " is missing before this record";
    goOn(who, now);
    return true;
}

void Sessions::writeStep(Session& session, const Step& step, Micros now) {
    const Workflow& workflow = workflows_[session.workflow];
    LineId line = step.line;
    SlotNote value;
    const bool late = session.owed.has_value();
    if (late) {
        line = *session.owed;
        session.owed.reset();
    } else if (wants(session, AnomalyKind::wrongOrder) && swappable(workflow, step) &&
               stage_.random.chance(600)) {
        session.owed = std::exchange(line, workflow.steps[step.next.front().to].line);
        session.bent = true;
    } else if (wants(session, AnomalyKind::wrongParameter) && bendable(step, stage_.scribe) &&
               stage_.random.chance(600)) {
        session.bent = session.facts.wrong = true;
        value.slot = stage_.scribe.lines()[line].message.bendableSlot();
    } else if (session.bent && session.anomaly->kind == AnomalyKind::slowStep &&
               session.anomaly->what.empty()) {
        value.slot = stage_.scribe.lines()[line].message.slotOf(Slot::ms);
    }

    const Place place = write(session, line, step.lane, now, &value);
    session.facts.wrong = false;
    if (!session.bent) return;
    Anomaly& anomaly = *session.anomaly;
    if (late) {
        anomaly.last = place;
        anomaly.records = 2;
    } else if (anomaly.first.line == 0) {
        note(session, line, place);
        if (session.owed) {
            anomaly.expected = session.owed;
            anomaly.what =
                quoted(stage_.scribe, line) + " came before " + quoted(stage_.scribe, *session.owed);
        }
        if (value.slot >= 0) {
            anomaly.what = anomaly.kind == AnomalyKind::slowStep ? "the step took far longer than ever else"
                                                                 : "the value is absurdly large";
            anomaly.value = value;
        }
    }
}

/// A session that stops early: true where it ended here.
bool Sessions::bendAfter(std::uint32_t who, const Step& step) {
    Session& session = sessions_[who];
    if (!step.firm || !wants(session, AnomalyKind::earlyStop) || stage_.random.chance(600)) return false;
    const Workflow& workflow = workflows_[session.workflow];
    session.bent = true;
    note(session, step.line, session.last);
    const Step& next = workflow.steps[step.next.front().to];
    session.anomaly->expected = next.together.empty() ? next.line : next.together.front().line;
    session.anomaly->what =
        "the session stops here, " + quoted(stage_.scribe, *session.anomaly->expected) + " was to follow";
    end(who);
    return true;
}

void Sessions::end(std::uint32_t who) {
    Session& session = sessions_[who];
    if (session.anomaly && session.bent) {
        Anomaly& anomaly = *session.anomaly;
        const Workflow& workflow = workflows_[session.workflow];
        anomaly.workflow = workflow.name;
        anomaly.session = sessionName(workflow, session.facts, stage_.random);
        anomaly.sessionFirst = session.first;
        anomaly.sessionLast = session.last;
        stage_.truth.add(anomaly);
    } else if (session.anomaly) {
        // It found no step to show at: another session will have it.
        for (Plan& plan : plans_) {
            if (plan.kind == session.anomaly->kind) {
                --plan.taken;
                planNext(plan);
            }
        }
    }
    session.anomaly.reset();
    session.live = false;
    free_.push_back(who);
}

void Sessions::finish() {
    for (std::uint32_t who = 0; who < sessions_.size(); ++who) {
        Session& session = sessions_[who];
        if (!session.live || session.first.line == 0) continue;
        stage_.truth.sessionsCutAtEnd.push_back(
            sessionName(workflows_[session.workflow], session.facts, stage_.random));
        if (session.anomaly && session.bent && session.anomaly->first.line != 0) end(who);
    }
}

}  // namespace logwright::generate
