// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/command_palette.h"

#include "ui/palette/fuzzy_match.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr qsizetype mostShown = 200;
constexpr int rowHeight = 28;
constexpr int margin = 10;
constexpr int usualWidth = 640;
constexpr int mostRows = 12;  ///< that show at once

/// Name with its matched letters marked, kind and keys at the right.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.accentTint());
        QRect row = option.rect.adjusted(margin, 0, -margin, 0);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        for (const int role : {PaletteModel::keys, PaletteModel::kind}) {
            const QString words = index.data(role).toString();
            if (words.isEmpty()) continue;
            painter->setPen(theme.mutedText());
            painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
            row.setRight(row.right() - metrics.horizontalAdvance(words) - margin);
        }
        paintName(*painter, option, index, row);
        painter->restore();
    }

private:
    static void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const QRect& room) {
        const Theme& theme = Theme::current();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics plainMetrics(option.font), boldMetrics(bold);
        const QString name = index.data(Qt::DisplayRole).toString();
        const auto places = index.data(PaletteModel::places).value<QList<int>>();
        int x = room.left();
        for (int begin = 0, end = 0; begin < name.size(); begin = end) {
            const bool matched = places.contains(begin);
            for (end = begin + 1; end < name.size() && places.contains(end) == matched;) ++end;
            const QFontMetrics& metrics = matched ? boldMetrics : plainMetrics;
            QString part = name.mid(begin, end - begin);
            const int left = room.right() - x;
            const bool cut = metrics.horizontalAdvance(part) > left;
            if (cut) part = metrics.elidedText(part, Qt::ElideRight, left);
            const QRect cell(x, room.top(), metrics.horizontalAdvance(part), room.height());
            if (matched) painter.fillRect(cell.adjusted(0, 6, 0, -6), theme.matchTint());
            painter.setFont(matched ? bold : option.font);
            painter.setPen(theme.text());
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
            x += cell.width();
            if (cut) return;
        }
    }
};

}  // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QObject* parent)
    : QAbstractListModel(parent), entries_(std::move(entries)) {
    search({});
}

void PaletteModel::search(const QString& letters) {
    beginResetModel();
    found_.clear();
    const bool any = !letters.trimmed().isEmpty();
    for (qsizetype i = 0; i < entries_.size(); ++i) {
        const PaletteEntry& entry = entries_[i];
        if (!any && entry.weight <= 0) continue;
        if (auto match = fuzzyMatch(letters, entry.name))
            found_.append({i, match->score + entry.weight, std::move(match->places)});
    }
    std::ranges::stable_sort(found_, std::ranges::greater{}, &Found::score);
    if (found_.size() > mostShown) found_.resize(mostShown);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(found_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Found& found = found_[index.row()];
    const PaletteEntry& entry = entries_[found.entry];
    switch (role) {
        case Qt::DisplayRole:
            return entry.name;
        case Qt::AccessibleTextRole:
            return QStringList{entry.name, entry.kind, entry.keys}.join(QStringLiteral(", "));
        case places:
            return QVariant::fromValue(found.places);
        case kind:
            return entry.kind;
        case keys:
            return entry.keys;
        default:
            return {};
    }
}

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      model_(new PaletteModel(std::move(entries), this)),
      letters_(new QLineEdit),
      list_(new QListView),
      nothing_(new QLabel(tr("Nothing is called like this"))) {
    setWindowTitle(tr("Command palette"));
    setAccessibleName(windowTitle());
    letters_->setFixedWidth(std::min(usualWidth, parent->width() - 40) - 2 * margin);
    letters_->setPlaceholderText(tr("Do, or go to: an action, a view, a template, a source"));
    letters_->setAccessibleName(tr("Letters of its name"));
    letters_->setClearButtonEnabled(true);
    letters_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(false);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("What it may be"));
    // However few are left, the palette keeps its size: a frameless window that shrinks is put into the
    // corner of the screen by some desktops.
    list_->setFixedHeight(mostRows * rowHeight);
    nothing_->setParent(list_);
    nothing_->setMargin(margin);
    nothing_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(letters_);
    column->addWidget(list_);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(letters_, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(letters_, &QLineEdit::returnPressed, this, [this] { act(list_->currentIndex()); });
    connect(list_, &QListView::clicked, this, &CommandPalette::act);
    search();
    adjustSize();
    // At the top of the window, in its middle, as a search box would be.
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 60));
    move(top);
}

void CommandPalette::search() {
    model_->search(letters_->text());
    const bool any = model_->rowCount() > 0;
    nothing_->adjustSize();
    nothing_->setVisible(!any);
    if (any) list_->setCurrentIndex(model_->index(0));
}

void CommandPalette::paintEvent(QPaintEvent*) {
    // Without a frame of the desktop it has one of its own.
    QPainter painter(this);
    painter.setPen(Theme::current().mutedText());
    painter.setBrush(Theme::current().base());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::act(const QModelIndex& index) {
    if (!index.isValid()) return;
    // The entry may open a dialog of its own: this one is gone by then.
    const std::function<void()> act = model_->entry(index.row()).act;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != letters_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int rows = model_->rowCount();
    const int page = std::max(1, list_->viewport()->height() / rowHeight - 1);
    int step = 0;
    switch (key->key()) {
        case Qt::Key_Down:
            step = 1;
            break;
        case Qt::Key_Up:
            step = -1;
            break;
        case Qt::Key_PageDown:
            step = page;
            break;
        case Qt::Key_PageUp:
            step = -page;
            break;
        default:
            return QDialog::eventFilter(watched, event);
    }
    if (rows > 0)
        list_->setCurrentIndex(model_->index(std::clamp(list_->currentIndex().row() + step, 0, rows - 1)));
    return true;
}

}  // namespace logwright::ui
