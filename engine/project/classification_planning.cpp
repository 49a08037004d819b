// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/classification_planning.h"

#include "engine/base/text.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint32_t neighboursEachSide = 5;
/// Records of findings with a verdict that are read to find equal messages, and at a time.
constexpr std::size_t mostJudged = 10'000;
constexpr std::size_t readAtOnce = 256;

/// The open findings that no person judged, the highest scores first.
std::vector<const Finding*> topFindings(const FindingTable& table, std::size_t top) {
    std::vector<const Finding*> open;
    for (const Finding& finding : table.findings) {
        if (finding.verdict == Verdict::none && !finding.cleared && !finding.gone) open.push_back(&finding);
    }
    std::ranges::stable_sort(open, std::greater(), &Finding::score);
    if (open.size() > top) open.resize(top);
    return open;
}

std::string timeText(const Snapshot& snapshot, RecordIndex record) {
    return snapshot.timeKnown(record) ? formatTime(snapshot.time(record)) : "at an unknown time";
}

std::string messageOf(const RecordText& text) {
    std::string message = text.line.substr(text.message.begin, text.message.length);
    for (const std::string& line : text.more) message += '\n' + line;
    return message;
}

class SubjectReader {
public:
    SubjectReader(const Snapshot& snapshot, const RecordsReader& records)
        : snapshot_(snapshot), records_(records) {}

    Result<ClassificationSubject> read(const Finding& finding) const {
        const std::uint32_t row = raw(snapshot_.rowOf(finding.record));
        const std::uint32_t first = row - std::min(row, neighboursEachSide);
        const std::uint32_t last = std::min(row + neighboursEachSide, snapshot_.recordCount() - 1);
        std::vector<RecordIndex> wanted;
        for (std::uint32_t i = first; i <= last; ++i) wanted.push_back(snapshot_.recordAt(TimelineRow{i}));
        auto texts = records_(wanted);
        if (!texts) return texts.error();
        const RecordText& own = (*texts)[row - first];
        if (!own.problem.empty()) return Error{own.problem, "", "", Error::Kind::input};

        ClassificationSubject subject;
        subject.finding = finding.id;
        subject.detector = finding.detector;
        subject.part = finding.part;
        subject.pattern = finding.pattern;
        subject.reason = finding.reason;
        subject.time = timeText(snapshot_, finding.record);
        const SourceInfo* source = snapshot_.source(snapshot_.sourceOf(finding.record));
        if (source != nullptr) subject.source = source->display;
        subject.session = finding.sessionName;
        subject.component = own.component;
        subject.severity = snapshot_.severity(finding.record);
        subject.message = messageOf(own);
        const TemplateId id = snapshot_.templateOf(finding.record);
        if (const Template* pattern = snapshot_.templates().find(id)) subject.templateText = pattern->text;
        subject.templateRecords = snapshot_.totalOf(id);
        subject.allRecords = snapshot_.recordCount();
        for (std::uint32_t i = first; i <= last; ++i) {
            const RecordText& text = (*texts)[i - first];
            if (i == row || !text.problem.empty()) continue;
            auto& side = i < row ? subject.before : subject.after;
            side.push_back({timeText(snapshot_, text.record), text.line});
        }
        return subject;
    }

    /// What people said of messages; where they said both of one, it is left out.
    Result<std::map<std::string, Verdict>> verdicts(const FindingTable& table) const {
        std::vector<const Finding*> judged;
        for (const Finding& finding : table.findings) {
            if (finding.verdict != Verdict::none && judged.size() < mostJudged) judged.push_back(&finding);
        }
        std::map<std::string, Verdict> said;
        for (std::size_t at = 0; at < judged.size(); at += readAtOnce) {
            const std::size_t end = std::min(at + readAtOnce, judged.size());
            std::vector<RecordIndex> wanted;
            for (std::size_t i = at; i < end; ++i) wanted.push_back(judged[i]->record);
            auto texts = records_(wanted);
            if (!texts) return texts.error();
            for (std::size_t i = at; i < end; ++i) {
                if (!(*texts)[i - at].problem.empty()) continue;
                const auto [held, fresh] = said.emplace(messageOf((*texts)[i - at]), judged[i]->verdict);
                if (!fresh && held->second != judged[i]->verdict) held->second = Verdict::none;
            }
        }
        return said;
    }

private:
    const Snapshot& snapshot_;
    const RecordsReader& records_;
};

/// Puts findings together that ask the same.
class QuestionGroups {
public:
    QuestionGroups(ClassificationPlan& plan, const std::map<std::uint64_t, Classification>& answers)
        : plan_(plan), answers_(answers) {}

    void add(const ClassificationCase& one) {
        const FindingId finding = one.subject.finding;
        std::optional<Classification> known = one.classification;
        const auto answered = answers_.find(one.question);
        if (!known && answered != answers_.end()) known = answered->second;
        if (known) {
            const auto [place, fresh] =
                known_.emplace(std::pair(one.question, known->model), plan_.known.size());
            if (fresh) plan_.known.push_back({one.question, {}, *known});
            plan_.known[place->second].findings.push_back(finding);
            return;
        }
        const auto [place, fresh] = asked_.emplace(one.question, plan_.questions.size());
        if (fresh) plan_.questions.push_back({one.question, {}, one.prompt});
        plan_.questions[place->second].findings.push_back(finding);
    }

private:
    ClassificationPlan& plan_;
    const std::map<std::uint64_t, Classification>& answers_;
    // To places in the plan, by question; what is known, by who said it too.
    std::map<std::pair<std::uint64_t, std::string>, std::size_t> known_;
    std::map<std::uint64_t, std::size_t> asked_;
};

}  // namespace

Result<ClassificationPlan> makeClassificationPlan(const Snapshot& snapshot, const FindingTable& findings,
                                                  const RecordsReader& records,
                                                  const std::map<std::uint64_t, Classification>& answers,
                                                  const ClassificationRequest& request, TaskContext& task) {
    auto prompt = PromptTemplate::find(request.prompt);
    if (!prompt) return prompt.error();
    const SubjectReader reader(snapshot, records);
    auto verdicts = reader.verdicts(findings);
    if (!verdicts) return verdicts.error();
    std::vector<ClassificationStep> steps =
        preparingSteps(std::move(*prompt), [](std::string_view text) { return redacted(text); });
    steps.push_back(knownVerdictStep(std::move(*verdicts)));

    ClassificationPlan plan;
    QuestionGroups groups(plan, answers);
    const std::vector<const Finding*> top = topFindings(findings, request.top);
    for (const Finding* finding : top) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Reading findings", plan.findings, top.size(), "findings", 0});
        ++plan.findings;
        auto subject = reader.read(*finding);
        if (!subject) {
            plan.unanswered.push_back({{finding->id}, subject.error()});
            continue;
        }
        ClassificationCase one;
        one.subject = std::move(*subject);
        if (auto done = runSteps(steps, one, task); !done) return done.error();
        groups.add(one);
    }
    return plan;
}

}  // namespace logwright
