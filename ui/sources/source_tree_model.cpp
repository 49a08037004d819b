// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/source_tree_model.h"

#include "ui/session/clock_setter.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Sources)
};

/// "cluster/old.tgz > var/log/messages" as the names from the top down.
QStringList levels(const SourceInfo& source) {
    QStringList names;
    for (const QString& part : fromEngine(source.display).split(QStringLiteral(" > ")))
        names += part.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (names.isEmpty()) names.append(fromEngine(source.display));
    return names;
}

QString stateIcon(SourceInfo::State state) {
    switch (state) {
        case SourceInfo::State::waiting:
            return QStringLiteral("waiting");
        case SourceInfo::State::reading:
            return QStringLiteral("reading");
        case SourceInfo::State::read:
            return QStringLiteral("file");
        case SourceInfo::State::skipped:
            return QStringLiteral("skipped");
        case SourceInfo::State::failed:
            return QStringLiteral("failed");
        case SourceInfo::State::changed:
            return QStringLiteral("warning");
    }
    return {};
}

bool wasRead(const SourceInfo& source) {
    return source.state != SourceInfo::State::failed && source.state != SourceInfo::State::skipped;
}

/// The columns of state and encoding may be hidden: what is out of the ordinary in them is said here too.
QString formatWords(const SourceInfo& source) {
    if (!wasRead(source)) return sourceStateWord(source.state);
    const QString words = fromEngine(source.format);
    if (source.encoding.empty() || source.encoding == "UTF-8") return words;
    return words + QStringLiteral(" · ") + fromEngine(source.encoding);
}

bool sameForView(const SourceInfo& a, const SourceInfo& b) {
    return a.state == b.state && a.records == b.records && a.format == b.format && a.encoding == b.encoding &&
           a.note == b.note && a.bytes == b.bytes && a.lines == b.lines &&
           a.unreadableTimes == b.unreadableTimes && a.formatChosen == b.formatChosen &&
           a.encodingChosen == b.encodingChosen && a.clockOffset == b.clockOffset &&
           a.dateOrigin == b.dateOrigin && a.formatMisfits == b.formatMisfits && a.fileGone == b.fileGone;
}

QString dateOriginWords(DateOrigin origin) {
    switch (origin) {
        case DateOrigin::lines:
            return {};
        case DateOrigin::fileYear:
            return Words::tr("Its lines tell no year: taken from the file's date");
        case DateOrigin::fileDate:
            return Words::tr("Its lines tell no date: taken from the file's date");
        case DateOrigin::otherSources:
            return Words::tr("Its lines tell no year: taken from the other sources");
    }
    return {};
}

}  // namespace

QString sourceStateWord(SourceInfo::State state) {
    switch (state) {
        case SourceInfo::State::waiting:
            return Words::tr("Waiting");
        case SourceInfo::State::reading:
            return Words::tr("Reading");
        case SourceInfo::State::read:
            return Words::tr("Read");
        case SourceInfo::State::skipped:
            return Words::tr("Skipped");
        case SourceInfo::State::failed:
            return Words::tr("Failed");
        case SourceInfo::State::changed:
            return Words::tr("Changed on disk");
    }
    return {};
}

struct SourceTreeModel::Node {
    QString name;
    Node* parent = nullptr;
    int row = 0;
    std::optional<std::size_t> source;  ///< index in sources_
    std::uint64_t records = 0;          ///< of it and all below
    std::vector<std::unique_ptr<Node>> children;
    QHash<QString, Node*> folders;  ///< children that are no source themselves
};

SourceTreeModel::SourceTreeModel(QObject* parent)
    : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

SourceTreeModel::~SourceTreeModel() = default;

void SourceTreeModel::setSources(const std::vector<SourceInfo>& sources) {
    const bool grown =
        sources.size() >= sources_.size() && std::equal(sources_.begin(), sources_.end(), sources.begin(),
                                                        [](const SourceInfo& a, const SourceInfo& b) {
                                                            return a.id == b.id && a.display == b.display;
                                                        });
    if (grown) {
        refresh(sources);
        return;
    }
    beginResetModel();
    root_ = std::make_unique<Node>();
    nodeOfSource_.clear();
    sources_.clear();
    endResetModel();
    if (!sources.empty()) refresh(sources);
}

void SourceTreeModel::refresh(const std::vector<SourceInfo>& sources) {
    const std::size_t known = sources_.size();
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < known; ++i)
        if (!sameForView(sources_[i], sources[i])) changed.push_back(i);
    sources_ = sources;
    for (std::size_t i = known; i < sources_.size(); ++i) add(i);
    addUp(*root_);
    for (const std::size_t i : changed) {
        // The counts of the folders above changed with it.
        for (const Node* at = nodeOfSource_[i]; at != root_.get(); at = at->parent)
            emit dataChanged(indexOf(*at), indexOf(*at, columnCount_ - 1));
    }
}

void SourceTreeModel::add(std::size_t source) {
    const QStringList names = levels(sources_[source]);
    Node* parent = root_.get();
    for (qsizetype i = 0; i + 1 < names.size(); ++i) parent = child(*parent, names.at(i));
    const int row = static_cast<int>(parent->children.size());
    beginInsertRows(parent == root_.get() ? QModelIndex() : indexOf(*parent), row, row);
    auto added = std::make_unique<Node>();
    added->name = names.back();
    added->parent = parent;
    added->row = row;
    added->source = source;
    nodeOfSource_.push_back(added.get());
    parent->children.push_back(std::move(added));
    endInsertRows();
}

SourceTreeModel::Node* SourceTreeModel::child(Node& parent, const QString& folderName) {
    if (Node* found = parent.folders.value(folderName)) return found;
    const int row = static_cast<int>(parent.children.size());
    beginInsertRows(&parent == root_.get() ? QModelIndex() : indexOf(parent), row, row);
    auto added = std::make_unique<Node>();
    added->name = folderName;
    added->parent = &parent;
    added->row = row;
    Node* folder = added.get();
    parent.folders.insert(folderName, folder);
    parent.children.push_back(std::move(added));
    endInsertRows();
    return folder;
}

void SourceTreeModel::addUp(Node& node) {
    node.records = node.source ? sources_[*node.source].records : 0;
    for (const auto& below : node.children) {
        addUp(*below);
        node.records += below->records;
    }
}

SourceTreeModel::Node* SourceTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

const SourceInfo* SourceTreeModel::source(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const Node* at = node(index);
    return at->source ? &sources_[*at->source] : nullptr;
}

std::vector<SourceId> SourceTreeModel::sourcesBelow(const QModelIndex& index) const {
    std::vector<SourceId> ids;
    std::vector<const Node*> open{node(index)};
    while (!open.empty()) {
        const Node* at = open.back();
        open.pop_back();
        if (at->source) ids.push_back(sources_[*at->source].id);
        for (const auto& below : at->children) open.push_back(below.get());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QModelIndex SourceTreeModel::indexOf(SourceId id) const {
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].id == id) return indexOf(*nodeOfSource_[i]);
    return {};
}

QModelIndex SourceTreeModel::indexOf(const Node& node, int column) const {
    return createIndex(node.row, column, const_cast<Node*>(&node));
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SourceTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Node* above = node(index)->parent;
    return above == root_.get() ? QModelIndex() : indexOf(*above);
}

int SourceTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int SourceTreeModel::columnCount(const QModelIndex&) const {
    return columnCount_;
}

QString SourceTreeModel::text(const Node& node, int column) const {
    if (column == name) {
        const bool set = node.source && sources_[*node.source].clockOffset.count() != 0;
        if (!set) return node.name;
        return QStringLiteral("%1  (%2)")
            .arg(node.name, clockOffsetWords(sources_[*node.source].clockOffset));
    }
    if (column == records)
        return node.records == 0 && !node.source ? QString() : readableNumber(node.records);
    if (!node.source) return {};
    const SourceInfo& source = sources_[*node.source];
    switch (column) {
        case format:
            return formatWords(source);
        case encoding:
            return fromEngine(source.encoding);
        case state:
            return sourceStateWord(source.state);
        default:
            return {};
    }
}

QString SourceTreeModel::hover(const Node& node, int column) const {
    if (!node.source) return node.name;
    const SourceInfo& source = sources_[*node.source];
    QStringList lines;
    if (column == format && wasRead(source)) {
        if (source.formatChosen)
            lines.append(Words::tr("Chosen by you"));
        else if (!source.format.empty())
            lines.append(
                Words::tr("Found: fits %1 % of the first lines").arg(qRound(source.formatShare * 100)));
        lines.append(Words::tr("Click to choose another format"));
        return lines.join(QLatin1Char('\n'));
    }
    if (column == encoding && wasRead(source)) {
        lines.append(source.encodingChosen ? Words::tr("Chosen by you")
                                           : Words::tr("Found from the first bytes"));
        lines.append(Words::tr("Click to choose another encoding"));
        return lines.join(QLatin1Char('\n'));
    }
    lines.append(fromEngine(source.display));
    QString stateLine = sourceStateWord(source.state);
    if (!source.note.empty()) stateLine += QStringLiteral(": ") + fromEngine(source.note);
    lines.append(stateLine);
    if (source.fileGone)
        lines.append(Words::tr("The file is no longer there, so its records cannot be shown"));
    if (source.formatMisfits) lines.append(Words::tr("Hardly any line fits the format that you chose"));
    if (const QString origin = dateOriginWords(source.dateOrigin); !origin.isEmpty()) lines.append(origin);
    lines.append(
        Words::tr("Records: %1, lines: %2, %3")
            .arg(readableNumber(source.records), readableNumber(source.lines), readableBytes(source.bytes)));
    if (source.clockOffset.count() != 0)
        lines.append(
            Words::tr("Clock: %1 added to the times in its lines").arg(clockOffsetWords(source.clockOffset)));
    if (source.unreadableTimes > 0)
        lines.append(Words::tr("%1 times could not be read").arg(readableNumber(source.unreadableTimes)));
    return lines.join(QLatin1Char('\n'));
}

QVariant SourceTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& at = *node(index);
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(at, column);
        case Qt::ToolTipRole:
            return hover(at, column);
        case Qt::TextAlignmentRole:
            return QVariant(column == records ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::DecorationRole:
            if (column != name) return {};
            return Theme::current().icon(at.source ? stateIcon(sources_[*at.source].state)
                                                   : QStringLiteral("folder"));
        case Qt::ForegroundRole:
            if (!at.source || column == name || column == records) return {};
            if (column != encoding && sources_[*at.source].state == SourceInfo::State::failed)
                return Theme::current().severityText(Severity::error);
            return Theme::current().mutedText();
        default:
            return {};
    }
}

QVariant SourceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == records ? Qt::AlignRight | Qt::AlignVCenter
                                           : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case name:
            return Words::tr("Source");
        case format:
            return Words::tr("Format");
        case encoding:
            return Words::tr("Encoding");
        case records:
            return Words::tr("Records");
        case state:
            return Words::tr("State");
        default:
            return {};
    }
}

}  // namespace logwright::ui
