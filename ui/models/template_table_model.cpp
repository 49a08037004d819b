// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_table_model.h"

#include "engine/base/text.h"
#include "ui/models/display_text.h"
#include "ui/models/template_parts.h"
#include "ui/models/time_text.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <unordered_map>

namespace logwright::ui {

namespace {

constexpr std::size_t mostNameCharacters = 200;

TemplateColumn columnOf(int column) {
    return static_cast<TemplateColumn>(column);
}

bool isNumber(TemplateColumn column) {
    return column == TemplateColumn::count || column == TemplateColumn::cardinality ||
           column == TemplateColumn::id;
}

QString shownName(const Template& known) {
    return DisplayText(known.name, mostNameCharacters).text();
}

/// What a person did to it, a line each.
QString marksOf(const Template& known) {
    QString marks;
    if (known.pinned) marks += TemplateTableModel::tr("\nPinned: mining leaves it as it is");
    if (known.hidden) marks += TemplateTableModel::tr("\nHidden: left out of the views until it is shown");
    return marks;
}

QString exactTime(Timestamp time) {
    return TemplateTableModel::tr("%1 UTC").arg(timeText(time, exactDetail(time)));
}

}  // namespace

void TemplateTableModel::setContents(Contents contents) {
    if (sameIds(contents)) {
        contents_ = std::move(contents);
        if (!contents_.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, templateColumnCount - 1));
        return;
    }
    if (contents.rows.size() != contents_.rows.size()) {
        beginResetModel();
        contents_ = std::move(contents);
        return endResetModel();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TemplateId> ids;
    for (const QModelIndex& index : before) ids.push_back(idAt(index.row()));
    contents_ = std::move(contents);
    std::unordered_map<TemplateId, int> rowOfId;
    for (int row = 0; row < rowCount(); ++row) rowOfId.emplace(idAt(row), row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = rowOfId.find(ids[static_cast<std::size_t>(i)]);
        after.append(found == rowOfId.end() ? QModelIndex() : index(found->second, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool TemplateTableModel::sameIds(const Contents& other) const {
    if (other.rows.size() != contents_.rows.size()) return false;
    for (std::size_t i = 0; i < other.rows.size(); ++i)
        if (other.statistics->templates[other.rows[i]].id !=
            contents_.statistics->templates[contents_.rows[i]].id)
            return false;
    return true;
}

const TemplateStatistics& TemplateTableModel::statistics(int row) const {
    return contents_.statistics->templates[contents_.rows[static_cast<std::size_t>(row)]];
}

const Template* TemplateTableModel::pattern(int row) const {
    return contents_.snapshot ? contents_.snapshot->templates().find(idAt(row)) : nullptr;
}

int TemplateTableModel::rowOf(TemplateId id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id) return row;
    return -1;
}

std::uint32_t TemplateTableModel::peak(int row) const {
    const std::vector<std::uint32_t>& rate = statistics(row).rate;
    return rate.empty() ? 0 : *std::max_element(rate.begin(), rate.end());
}

int TemplateTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(contents_.rows.size());
}

int TemplateTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : templateColumnCount;
}

QVariant TemplateTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TemplateColumn column = columnOf(index.column());
    switch (role) {
        case Qt::DisplayRole: {
            const bool drawn = column == TemplateColumn::severities || column == TemplateColumn::rate;
            return drawn ? QVariant() : cellText(index.row(), column);
        }
        case Qt::AccessibleTextRole:
            return cellText(index.row(), column);
        case Qt::AccessibleDescriptionRole: {
            const Template* known = pattern(index.row());
            return known && column == TemplateColumn::text ? marksOf(*known).trimmed() : QString();
        }
        case Qt::EditRole: {
            const Template* known = pattern(index.row());
            return known && column == TemplateColumn::text ? fromEngine(known->name) : QString();
        }
        case Qt::ForegroundRole: {
            const Template* known = pattern(index.row());
            return known && known->hidden ? QVariant(Theme::current().mutedText()) : QVariant();
        }
        case Qt::ToolTipRole:
            return plainToolTip(toolTip(index.row(), column));
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QString TemplateTableModel::cellText(int row, TemplateColumn column) const {
    const TemplateStatistics& entry = statistics(row);
    switch (column) {
        case TemplateColumn::text: {
            const Template* known = pattern(row);
            if (!known) return {};
            const QString text = DisplayText(withoutSecrets(known->text)).text();
            return known->name.empty() ? text : tr("%1: %2").arg(shownName(*known), text);
        }
        case TemplateColumn::count:
            return readableNumber(entry.count);
        case TemplateColumn::cardinality:
            return QString::number(entry.cardinality);
        case TemplateColumn::severities:
            return severityWords(row);
        case TemplateColumn::rate:
            return tr("%1 at most in one of %2 spans")
                .arg(readableNumber(peak(row)), QString::number(entry.rate.size()));
        case TemplateColumn::first:
        case TemplateColumn::last:
            // A template none of whose records tells its time has a count but no rate.
            if (peak(row) == 0) return tr("no time");
            return timeText(column == TemplateColumn::first ? entry.first : entry.last, TimeDetail::minute);
        case TemplateColumn::id:
            return QString::number(raw(entry.id));
    }
    return {};
}

QString TemplateTableModel::severityWords(int row) const {
    const TemplateStatistics& entry = statistics(row);
    QStringList words;
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint64_t count = entry.bySeverity[static_cast<std::size_t>(severity)];
        if (count > 0)
            words.append(
                tr("%1: %2").arg(severityWord(static_cast<Severity>(severity)), readableNumber(count)));
    }
    return words.join(QStringLiteral(", "));
}

QString TemplateTableModel::toolTip(int row, TemplateColumn column) const {
    const TemplateStatistics& entry = statistics(row);
    switch (column) {
        case TemplateColumn::text: {
            const Template* known = pattern(row);
            if (!known) return {};
            QStringList types;
            for (const TemplatePart& part : templateParts(*known))
                if (part.slot >= 0)
                    types.append(tr("%1 %2").arg(part.slot + 1).arg(fromEngine(slotTypeName(part.type))));
            QString words = DisplayText(withoutSecrets(known->text)).text();
            if (!known->name.empty()) words.prepend(shownName(*known) + QLatin1Char('\n'));
            if (!types.isEmpty()) words += tr("\nParameters: %1").arg(types.join(", "));
            return words + marksOf(*known);
        }
        case TemplateColumn::count:
            return tr("%1 of the template's %2 records pass the filters")
                .arg(readableNumber(entry.count), readableNumber(entry.total));
        case TemplateColumn::cardinality:
            return tr("Cardinality %1: the template's %2 records are a number of %3 digits")
                .arg(entry.cardinality)
                .arg(readableNumber(entry.total))
                .arg(entry.cardinality + 1);
        case TemplateColumn::severities:
            return cellText(row, column).replace(QStringLiteral(", "), QStringLiteral("\n"));
        case TemplateColumn::first:
        case TemplateColumn::last:
            return peak(row) == 0 ? tr("None of its records tells its time")
                                  : exactTime(column == TemplateColumn::first ? entry.first : entry.last);
        default:
            return cellText(row, column);
    }
}

Qt::ItemFlags TemplateTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (columnOf(index.column()) == TemplateColumn::text) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TemplateTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= templateColumnCount) return {};
    const TemplateColumn column = columnOf(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    const QString names[] = {tr("Template"), tr("Count"),       tr("Card."),      tr("Severity"),
                             tr("Rate"),     tr("First (UTC)"), tr("Last (UTC)"), tr("Id")};
    const QString hints[] = {
        tr("The constant part of a message, with <*> where it varies"),
        tr("Records of the template that pass the filters"),
        tr("Cardinality: how many digits the template's number of records has, less one"),
        tr("How the records divide over the severities"),
        tr("Records over time; each row is drawn to its own peak"),
        tr("Time of the first record that passes the filters"),
        tr("Time of the last record that passes the filters"),
        tr("The template's number; it stays when the text changes"),
    };
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::ToolTipRole) return plainToolTip(hints[section]);
    return {};
}

QString TemplateTableModel::asText(const std::vector<int>& rows, Separator separator) const {
    static constexpr TemplateColumn columns[] = {TemplateColumn::id,    TemplateColumn::text,
                                                 TemplateColumn::count, TemplateColumn::cardinality,
                                                 TemplateColumn::first, TemplateColumn::last};
    const QChar between = separator == Separator::tab ? QLatin1Char('\t') : QLatin1Char(',');
    const auto field = [&](QString text) {
        if (separator == Separator::comma) return fromEngine(csvField(text.toStdString()));
        return text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    };
    QString all = QStringLiteral("id%1template%1count%1cardinality%1first%1last\n").arg(between);
    for (const int row : rows) {
        const TemplateStatistics& entry = statistics(row);
        QStringList cells;
        for (const TemplateColumn column : columns) {
            // Counts without separators, times to the nanosecond: what programs read.
            if (column == TemplateColumn::count)
                cells.append(QString::number(entry.count));
            else if (column == TemplateColumn::first || column == TemplateColumn::last)
                cells.append(
                    fromEngine(formatTime(column == TemplateColumn::first ? entry.first : entry.last)));
            else
                cells.append(field(cellText(row, column)));
        }
        all += cells.join(between) + QLatin1Char('\n');
    }
    return all;
}

}  // namespace logwright::ui
