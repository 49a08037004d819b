// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/workspace.h"

#include "engine/detect/record_places.h"
#include "engine/events/record_test.h"
#include "ui/session/condition_words.h"
#include "ui/session/edit_words.h"
#include "ui/session/filter_keeper.h"
#include "ui/session/highlighters.h"
#include "ui/session/shown_secrets.h"
#include "ui/session/workbench_keeper.h"
#include "ui/widgets/readable.h"

#include <algorithm>
#include <utility>

namespace logwright::ui {

namespace {

/// While an analysis runs, counting takes at most this part of one core: it would slow down what it shows.
constexpr qint64 restPerCountingTime = 4;

struct Counts {
    StatisticsPtr all;
    StatisticsPtr filtered;
    StatisticsPtr ofAnyTime;
};

/// A filter of no condition.
Filter openFilter(bool withHidden) {
    Filter open;
    open.withHidden = withHidden;
    return open;
}

Result<StatisticsPtr> countFiltered(const Snapshot& snapshot, const Filter& filter, TaskContext& task) {
    StatisticsRequest request;
    request.filter = filter;
    Result<Statistics> counted = countRecords(snapshot, request, task);
    if (!counted) return counted.error();
    return std::make_shared<const Statistics>(*std::move(counted));
}

// `all` where it is known already.
Result<Counts> countAll(const Snapshot& snapshot, const Filter& filter, StatisticsPtr all,
                        TaskContext& task) {
    const Filter open = openFilter(filter.withHidden);
    const auto count = [&](const Filter& meant, StatisticsPtr& counted) -> Result<> {
        auto made = countFiltered(snapshot, meant, task);
        if (!made) return made.error();
        counted = *std::move(made);
        return Done{};
    };
    if (!all)
        if (auto done = count(open, all); !done) return done.error();
    Counts counts{all, all, all};
    if (filter == open) return counts;
    if (auto done = count(filter, counts.filtered); !done) return done.error();
    Filter ofAnyTime = filter;
    ofAnyTime.time.reset();
    if (ofAnyTime == filter)
        counts.ofAnyTime = counts.filtered;
    else if (ofAnyTime != open)
        if (auto done = count(ofAnyTime, counts.ofAnyTime); !done) return done.error();
    return counts;
}

bool hidesAny(const Snapshot& snapshot) {
    const std::vector<Template>& templates = snapshot.templates().templates;
    return std::any_of(templates.begin(), templates.end(),
                       [](const Template& known) { return known.hidden; });
}

/// True where there is nothing to look for: every record is shown.
bool passesEverything(const Snapshot& snapshot, const Filter& filter) {
    return filter == openFilter(filter.withHidden) && (filter.withHidden || !hidesAny(snapshot));
}

/// The template that a template became: its id is one of its groups, which some template holds always.
TemplateId heirOf(const Snapshot& snapshot, TemplateId id) {
    const TemplateTable& table = snapshot.templates();
    if (table.find(id) || raw(id) >= table.templateOfGroup.size()) return id;
    return table.templateOfGroup[raw(id)];
}

RowSetPtr everyRow(const Snapshot& snapshot) {
    return std::make_shared<const RowSet>(RowSet::all(snapshot.recordCount()));
}

}  // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent),
      kept_(std::make_unique<WorkbenchKeeper>(session_)),
      highlighters_(std::make_unique<Highlighters>(*kept_)),
      history_(session_, editor_, findings_, clocks_, filters_, bookmarks_, *highlighters_),
      filterKeeper_(std::make_unique<FilterKeeper>(*this, filters_, *kept_)) {
    statisticsTimer_.setSingleShot(true);
    connect(&statisticsTimer_, &QTimer::timeout, this, &Workspace::count);
    connect(&session_, &EngineSession::projectChanged, this, &Workspace::startAnew);
    connect(&session_, &EngineSession::snapshotChanged, this, &Workspace::takeSnapshot);
    // The hints of conditions say templates.
    connect(&session_, &EngineSession::secretsRevealedChanged, this, &Workspace::followTemplates);
    connect(&filters_, &FilterStack::changed, this, &Workspace::takeFilters);
    followFindings();
    startAnew();
}

Workspace::~Workspace() = default;

void Workspace::followFindings() {
    // The finding that a person stands on and the chosen record go together, whichever was chosen.
    connect(&findings_, &FindingReview::currentChanged, this, [this] {
        const Finding* now = findings_.current();
        if (now && raw(now->record) < session_.snapshot()->recordCount())
            selection_.chooseRecord(now->record, session_.snapshot()->templateOf(now->record));
    });
    connect(&selection_, &Selection::changed, this, [this] { findings_.followRecord(selection_.record()); });
    // What was found before speaks of other models.
    connect(&detectors_, &DetectorTrainer::finished, &findings_, [this] { findings_.detect(); });
    connect(&classifier_, &FindingClassifier::changed, &findings_, &FindingReview::read);
    connect(&findings_, &FindingReview::findingsChanged, this, [this] {
        search_.renewFindings();
        searchFilters_.renewFindings();
    });
}

void Workspace::startAnew() {
    rowsRunning_ = rowsOutdated_ = statisticsRunning_ = statisticsOutdated_ = false;
    statisticsTimer_.stop();
    rowsSnapshot_ = session_.snapshot();
    rows_ = everyRow(*rowsSnapshot_);
    countedSnapshot_.reset();
    all_ = filtered_ = ofAnyTime_ = std::make_shared<const Statistics>();
    selection_.clear();
    evidence_.choose(nullptr);
    filters_.reset();
    emit rowsChanged();
    emit statisticsChanged();
}

void Workspace::takeSnapshot() {
    followTemplates();
    // What runs is let to its end, then the newest is looked at: cancelling it for each snapshot would mean
    // that nothing is ever shown of a project that grows faster than it can be counted.
    if (!rowsRunning_ || passesEverything(*session_.snapshot(), filters_.filter()))
        findRows();
    else
        rowsOutdated_ = true;

    if (statisticsRunning_ || statisticsTimer_.isActive())
        statisticsOutdated_ = true;
    else
        count();
    // The last snapshot waits for nothing.
    if (session_.snapshot()->complete() && statisticsTimer_.isActive()) {
        statisticsTimer_.stop();
        count();
    }
}

void Workspace::takeFilters() {
    findRows();
    statisticsTimer_.stop();
    count();
}

void Workspace::findRows() {
    const SnapshotPtr snapshot = session_.snapshot();
    const Filter filter = filters_.filter();
    rowsOutdated_ = false;
    const quint64 serial = ++rowsSerial_;
    const auto take = [this, snapshot](RowSetPtr rows) {
        rows_ = std::move(rows);
        const SnapshotPtr former = std::exchange(rowsSnapshot_, snapshot);
        emit rowsChanged();
        // Where several files grow, records are numbered anew: what is chosen stays what it is.
        if (former && former != snapshot && selection_.record())
            selection_.followRecord(sameRecord(*former, *selection_.record(), *snapshot));
        if (rowsOutdated_) findRows();
    };
    if (passesEverything(*snapshot, filter)) {
        rowsRunning_ = false;
        take(everyRow(*snapshot));
        return;
    }
    rowsRunning_ = true;
    session_.request<RowSetPtr>(
        this, "rows", [snapshot, filter](TaskContext& task) { return applyFilter(*snapshot, filter, task); },
        [this, take, serial](Result<RowSetPtr> rows) {
            // The filter was lifted meanwhile, which is answered at once and supersedes no request.
            if (serial != rowsSerial_) return;
            rowsRunning_ = false;
            if (rows) take(*std::move(rows));
        });
}

void Workspace::count() {
    const SnapshotPtr snapshot = session_.snapshot();
    const Filter filter = filters_.filter();
    const bool known = countedSnapshot_ == snapshot && countedHidden_ == filter.withHidden;
    const StatisticsPtr all = known ? all_ : nullptr;
    statisticsRunning_ = true;
    statisticsOutdated_ = false;
    countingClock_.start();
    session_.request<Counts>(
        this, "statistics",
        [snapshot, filter, all](TaskContext& task) { return countAll(*snapshot, filter, all, task); },
        [this, snapshot, withHidden = filter.withHidden](Result<Counts> counts) {
            statisticsRunning_ = false;
            if (counts) {
                all_ = counts->all;
                filtered_ = counts->filtered;
                ofAnyTime_ = counts->ofAnyTime;
                countedSnapshot_ = snapshot;
                countedHidden_ = withHidden;
                emit statisticsChanged();
            }
            if (!statisticsOutdated_) return;
            const bool last = session_.snapshot()->complete();
            statisticsTimer_.start(last ? 0
                                        : static_cast<int>(restPerCountingTime * countingClock_.elapsed()));
        });
}

void Workspace::followTemplates() {
    const SnapshotPtr snapshot = session_.snapshot();
    const std::optional<RecordIndex> record = selection_.record();
    if (record && raw(*record) < snapshot->recordCount())
        selection_.followTemplate(snapshot->templateOf(*record));
    else if (const std::optional<TemplateId> chosen = selection_.templateId())
        selection_.followTemplate(heirOf(*snapshot, *chosen));
    filters_.renew([&](const Condition& condition) {
        if (condition.kind == Condition::Kind::templates && condition.part.templates.size() == 1)
            return templateCondition(heirOf(*snapshot, condition.part.templates.front()));
        if (condition.kind == Condition::Kind::withoutTemplate && condition.part.withoutTemplates.size() == 1)
            return withoutTemplateCondition(heirOf(*snapshot, condition.part.withoutTemplates.front()));
        return condition;
    });
}

QString Workspace::templateLabel(TemplateId id) const {
    const Template* found = session_.snapshot()->templates().find(id);
    return found && !found->name.empty() ? templateTitle(*found) : QString::number(raw(id));
}

QString Workspace::templateHint(TemplateId id) const {
    const Template* found = session_.snapshot()->templates().find(id);
    if (!found) return {};
    const QString text = fromEngine(withoutSecrets(found->text));
    return found->name.empty() ? text : tr("%1: %2").arg(templateNumber(id), text);
}

Condition Workspace::timeCondition(const TimeRange& range) const {
    Condition condition{Condition::Kind::time, {}, timeWords(range, *rowsSnapshot_), readableRange(range)};
    condition.part.time = range;
    return condition;
}

Condition Workspace::templateCondition(TemplateId id) const {
    Condition condition{
        Condition::Kind::templates, {}, tr("Template %1").arg(templateLabel(id)), templateHint(id)};
    condition.part.templates = {id};
    return condition;
}

Condition Workspace::templatesCondition(TemplateId one, TemplateId other) const {
    if (one == other) return templateCondition(one);
    Condition condition{Condition::Kind::templates,
                        {},
                        tr("Templates %1 and %2").arg(templateLabel(one), templateLabel(other)),
                        templateHint(one) + QLatin1Char('\n') + templateHint(other)};
    condition.part.templates = {one, other};
    return condition;
}

void Workspace::reveal(RecordIndex record) {
    const Snapshot& snapshot = *session_.snapshot();
    if (raw(record) >= snapshot.recordCount()) return;
    const Snapshot::Place place = snapshot.place(record);
    const RecordTest test(snapshot, filters_.filter());
    if (!test.mayPass(*place.chunk) || !test.passes(*place.chunk, place.index)) filters_.clear();
    selection_.chooseRecord(record, snapshot.templateOf(record));
}

Condition Workspace::withoutTemplateCondition(TemplateId id) const {
    Condition condition{Condition::Kind::withoutTemplate,
                        {},
                        tr("Without template %1").arg(templateLabel(id)),
                        templateHint(id)};
    condition.part.withoutTemplates = {id};
    return condition;
}

Condition Workspace::severityCondition(std::uint8_t severities) const {
    Condition condition{Condition::Kind::severities, {}, severityWords(severities), {}};
    condition.part.severities = severities;
    return condition;
}

Condition Workspace::sourceCondition(const std::vector<SourceId>& sources) const {
    Condition condition{Condition::Kind::sources, {}, sourceWords(sources, *rowsSnapshot_), {}};
    condition.part.sources = sources;
    return condition;
}

Condition Workspace::componentCondition(const std::string& component) const {
    const QString label =
        component.empty() ? tr("No component") : tr("Component %1").arg(fromEngine(component));
    Condition condition{Condition::Kind::components, {}, label, {}};
    condition.part.components = {component};
    return condition;
}

Condition Workspace::cardinalityCondition(int cardinality) const {
    Condition condition{
        Condition::Kind::cardinality, {}, cardinalityWords(cardinality), cardinalityMeaning(cardinality)};
    condition.part.cardinalities = {cardinality};
    return condition;
}

}  // namespace logwright::ui
