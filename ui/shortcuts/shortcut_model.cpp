// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts/shortcut_model.h"

#include "ui/shortcuts/key_map.h"

#include <QAction>
#include <QFont>

namespace logwright::ui {

ShortcutModel::ShortcutModel(const KeyMap& map, QObject* parent) : QAbstractTableModel(parent), map_(map) {
    connect(&map_, &KeyMap::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(map_.actions().size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const KeyedAction& one = map_.actions()[index.row()];
    const bool usual = map_.isUsual(index.row());
    if (role == Qt::FontRole && !usual) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && !usual)
        return one.usual.isEmpty() ? tr("Usually it has no keys")
                                   : tr("Usually it has: %1").arg(writtenKeys(one.usual));
    if (role == Qt::AccessibleTextRole && index.column() == keys && !usual)
        return tr("%1, changed").arg(one.keys().isEmpty() ? tr("no keys") : one.keys());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case action:
            return one.words();
        case place:
            // Else nobody knows what is to be light or dark.
            return one.action->objectName().startsWith(QLatin1String("view.theme-")) ? tr("Theme")
                                                                                     : placeWord(one.group());
        case keys:
            return one.keys();
        default:
            return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case action:
            return tr("Action");
        case place:
            return tr("Where");
        case keys:
            return tr("Keys");
        default:
            return {};
    }
}

QString placeWord(const QString& group) {
    static constexpr std::pair<const char*, const char*> words[] = {
        {"file", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "File")},
        {"edit", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Edit")},
        {"view", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "View")},
        {"docks", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "View")},
        {"go", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Go")},
        {"search", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Search")},
        {"analyse", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Analyse")},
        {"help", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Help")},
        {"log", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Log")},
        {"templates", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Templates")},
        {"findings", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Findings")},
        {"correlations", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Correlations")},
        {"workflow", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Workflows")},
        {"training", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Training")},
        {"detectors", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Detectors")},
        {"sources", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Sources")},
        {"bookmarks", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Bookmarks")},
        {"highlighters", QT_TRANSLATE_NOOP("logwright::ui::ShortcutModel", "Highlighters")},
    };
    for (const auto& [name, word] : words)
        if (group == QLatin1String(name)) return ShortcutModel::tr(word);
    return group;
}

}  // namespace logwright::ui
