// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_model.h"

#include "engine/base/sentence.h"
#include "engine/base/text.h"
#include "ui/models/display_text.h"
#include "ui/models/finding_mark.h"
#include "ui/models/severity_mark.h"
#include "ui/models/time_text.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QSize>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int leastRowPixels = 24;

FindingColumn columnOf(const QModelIndex& index) {
    return static_cast<FindingColumn>(index.column());
}

QString shown(const std::string& text) {
    return DisplayText(text).text();
}

bool sameRows(const FindingModel::Contents& a, const FindingModel::Contents& b) {
    if (a.grouping != b.grouping || !a.table || !b.table) return false;
    if (a.arrangement.groups.size() != b.arrangement.groups.size()) return false;
    for (std::size_t i = 0; i < a.arrangement.groups.size(); ++i) {
        const auto& left = a.arrangement.groups[i];
        const auto& right = b.arrangement.groups[i];
        if (left.key != right.key || left.rows.size() != right.rows.size()) return false;
        for (std::size_t row = 0; row < left.rows.size(); ++row)
            if (a.table->findings[left.rows[row]].id != b.table->findings[right.rows[row]].id) return false;
    }
    return true;
}

}  // namespace

FindingModel::FindingModel(QObject* parent) : QAbstractItemModel(parent) {
    contents_.table = std::make_shared<const FindingTable>();
}

void FindingModel::setContents(Contents contents) {
    fineTimes_ = std::ranges::any_of(contents.table->findings, [](const Finding& one) {
        return one.begin != std::chrono::floor<std::chrono::seconds>(one.begin);
    });
    if (!sameRows(contents_, contents)) {
        beginResetModel();
        contents_ = std::move(contents);
        return endResetModel();
    }
    contents_ = std::move(contents);
    if (rowCount() == 0) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, findingColumnCount - 1));
    for (int row = 0; grouped() && row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, findingColumnCount - 1, parent));
    }
}

const Finding* FindingModel::finding(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index)) return nullptr;
    return &at(group(grouped() ? static_cast<int>(index.internalId()) - 1 : 0), index.row());
}

std::vector<FindingId> FindingModel::idsAt(const QModelIndex& index) const {
    if (const Finding* one = finding(index)) return {one->id};
    std::vector<FindingId> ids;
    if (!index.isValid()) return ids;
    for (const std::uint32_t row : group(index.row()).rows) ids.push_back(contents_.table->findings[row].id);
    return ids;
}

QModelIndex FindingModel::indexOf(FindingId id) const {
    const auto& findings = contents_.table->findings;
    const auto found = std::ranges::find(findings, id, &Finding::id);
    if (found == findings.end()) return {};
    const auto position = static_cast<std::uint32_t>(found - findings.begin());
    const auto& groups = contents_.arrangement.groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto row = std::ranges::find(groups[i].rows, position);
        if (row == groups[i].rows.end()) continue;
        const QModelIndex parent = grouped() ? index(static_cast<int>(i), 0) : QModelIndex();
        return index(static_cast<int>(row - groups[i].rows.begin()), 0, parent);
    }
    return {};
}

std::vector<std::uint32_t> FindingModel::inOrder() const {
    std::vector<std::uint32_t> all;
    all.reserve(contents_.arrangement.shown);
    for (const FindingGroup& each : contents_.arrangement.groups)
        all.insert(all.end(), each.rows.begin(), each.rows.end());
    return all;
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FindingModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    const auto& groups = contents_.arrangement.groups;
    if (!grouped()) return parent.isValid() || groups.empty() ? 0 : static_cast<int>(groups[0].rows.size());
    if (!parent.isValid()) return static_cast<int>(groups.size());
    const bool ofGroup = isGroup(parent) && parent.column() == 0;
    return ofGroup ? static_cast<int>(group(parent.row()).rows.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex&) const {
    return findingColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FindingColumn column = columnOf(index);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == FindingColumn::score ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::SizeHintRole)
        return QSize(0, std::max(leastRowPixels, QFontMetrics(QApplication::font()).height() + 6));
    if (isGroup(index)) {
        const FindingGroup& here = group(index.row());
        if (role == Qt::DisplayRole) return groupText(here, column);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return plainToolTip(tr("%1: %2").arg(groupTitle(here), findingsCount(here.rows.size())));
        return {};
    }
    const Finding& one = *finding(index);
    const FindingState state = stateOf(one);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return cellText(one, column);
        case Qt::ToolTipRole:
            return plainToolTip(toolTip(one, column));
        case Qt::DecorationRole:
            if (column == FindingColumn::severity && one.severity != Severity::none)
                return QIcon(severityPixmap(one.severity));
            if (column == FindingColumn::time) return QIcon(findingPixmap(one));
            return {};
        case Qt::ForegroundRole:
            return inSight(state) ? QVariant() : QVariant(Theme::current().mutedText());
        case ScoreRole:
            return column == FindingColumn::score ? QVariant(one.score) : QVariant();
        default:
            return {};
    }
}

QString FindingModel::templateText(TemplateId id) const {
    const Template* known = contents_.snapshot ? contents_.snapshot->templates().find(id) : nullptr;
    if (!known) return {};
    return known->name.empty() ? shown(withoutSecrets(known->text)) : shown(known->name);
}

QString FindingModel::cellText(const Finding& finding, FindingColumn column) const {
    switch (column) {
        case FindingColumn::time:
            return timeText(finding.begin, fineTimes_ ? TimeDetail::millisecond : TimeDetail::second);
        case FindingColumn::score:
            return scoreText(finding.score);
        case FindingColumn::detector:
            return partWord(finding);
        case FindingColumn::severity:
            return finding.severity == Severity::none ? QString() : severityWord(finding.severity);
        case FindingColumn::reason:
            return shown(asReadSentence(withoutSecrets(finding.reason)));
        case FindingColumn::templateText:
            return templateText(finding.templateId);
        case FindingColumn::session:
            return shown(finding.sessionName);
        case FindingColumn::opinion:
            return classificationWord(finding);
        case FindingColumn::state: {
            const QString word = stateWord(stateOf(finding));
            return finding.note.empty() ? word : tr("%1, note").arg(word);
        }
    }
    return {};
}

QString FindingModel::toolTip(const Finding& finding, FindingColumn column) const {
    switch (column) {
        case FindingColumn::time:
            return tr("%1 UTC").arg(timeText(finding.begin, exactDetail(finding.begin)));
        case FindingColumn::detector:
            return tr("%1: %2").arg(detectorWord(finding.detector), detectorMeaning(finding.detector));
        case FindingColumn::state: {
            const QString meaning = stateMeaning(stateOf(finding));
            return finding.note.empty() ? meaning : meaning + QLatin1Char('\n') + shown(finding.note);
        }
        case FindingColumn::opinion:
            return finding.classification ? shown(classificationSentence(finding).toStdString())
                                          : tr("No language model was asked about it");
        case FindingColumn::templateText: {
            const Template* known = contents_.snapshot->templates().find(finding.templateId);
            return known ? shown(withoutSecrets(known->text)) : QString();
        }
        default:
            return cellText(finding, column);
    }
}

QString FindingModel::groupTitle(const FindingGroup& group) const {
    const Finding& first = at(group, 0);
    switch (contents_.grouping) {
        case FindingGrouping::templateText:
            return templateText(first.templateId);
        case FindingGrouping::session:
            return first.sessionName.empty() ? tr("No session") : shown(first.sessionName);
        case FindingGrouping::time: {
            Timestamp from{};
            return parseTime(group.key, from) ? timeText(from, TimeDetail::minute) : QString();
        }
        case FindingGrouping::pattern:
            return tr("%1: %2").arg(partWord(first), templateText(first.templateId));
        case FindingGrouping::none:
            break;
    }
    return {};
}

QString FindingModel::groupText(const FindingGroup& group, FindingColumn column) const {
    switch (column) {
        case FindingColumn::time:
            return findingsCount(group.rows.size());
        case FindingColumn::reason:
            return groupTitle(group);
        default:
            return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= findingColumnCount) return {};
    const QString names[] = {tr("Time (UTC)"), tr("Score"),   tr("What"),       tr("Severity"), tr("Reason"),
                             tr("Template"),   tr("Session"), tr("Model says"), tr("Verdict")};
    const QString hints[] = {
        tr("When what it is about began"),
        tr("How far out of line: 0.50 is just what is reported, 1.00 as odd as can be"),
        tr("Which part of its detector found it"),
        tr("Severity of the record"),
        tr("What was expected, and what came"),
        tr("The template of the record"),
        tr("The session that the record belongs to"),
        tr("What a language model said of it; no verdict, and it teaches nothing"),
        tr("What a person said of it, or what was taught by another verdict"),
    };
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::ToolTipRole) return plainToolTip(hints[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == static_cast<int>(FindingColumn::score) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString FindingModel::asText(const QModelIndexList& rows) const {
    QString all = QStringLiteral(
        "time\tscore\tdetector\tpart\tseverity\treason\ttemplate\tsession\tclass\tverdict\tnote\n");
    const auto field = [](QString text) { return text.replace(QLatin1Char('\t'), QLatin1Char(' ')); };
    const auto add = [&](const Finding& one) {
        const QStringList cells{fromEngine(formatTime(one.begin)),
                                QString::number(one.score, 'f', 4),
                                fromEngine(detectorName(one.detector)),
                                fromEngine(findingPartName(one.part)),
                                severityWord(one.severity),
                                field(shown(withoutSecrets(one.reason))),
                                QString::number(raw(one.templateId)),
                                field(shown(one.sessionName)),
                                classificationWord(one),
                                fromEngine(verdictName(one.verdict)),
                                field(shown(one.note))};
        all += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    for (const QModelIndex& row : rows)
        if (const Finding* one = finding(row)) add(*one);
    return all;
}

}  // namespace logwright::ui
