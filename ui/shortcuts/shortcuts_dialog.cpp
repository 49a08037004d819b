// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts/shortcuts_dialog.h"

#include "ui/models/table_look.h"
#include "ui/shortcuts/key_field.h"
#include "ui/shortcuts/key_map.h"
#include "ui/shortcuts/shortcut_model.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Rows in which every word that was typed stands, in whichever column.
class WordFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& typed) {
        words_ = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            cells << sourceModel()->index(row, column, parent).data().toString();
        const QString all = cells.join(QLatin1Char('\n'));
        return std::ranges::all_of(
            words_, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList words_;
};

}  // namespace

ShortcutsDialog::ShortcutsDialog(KeyMap& map, QWidget* parent)
    : QDialog(parent),
      map_(map),
      search_(new QLineEdit),
      table_(new QTableView),
      of_(new QLabel),
      field_(new KeyField),
      remove_(new QPushButton(tr("&No keys"))),
      reset_(new QPushButton(tr("&Usual keys"))),
      notice_(new QLabel),
      take_(new QPushButton(tr("&Take them"))),
      resetAll_(new QPushButton(tr("Usual keys for &all"))) {
    setWindowTitle(tr("Keyboard shortcuts"));
    search_->setPlaceholderText(tr("Search: an action, a view, a key"));
    search_->setAccessibleName(tr("Search the shortcuts"));
    search_->setClearButtonEnabled(true);
    auto* filter = new WordFilter(this);
    found_ = filter;
    connect(search_, &QLineEdit::textChanged, this, [this, filter](const QString& typed) {
        filter->setWords(typed);
        if (!table_->currentIndex().isValid() && found_->rowCount() > 0) table_->selectRow(0);
    });
    makeTable();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(resetAll_, QDialogButtonBox::ResetRole);
    for (QPushButton* button : {remove_, reset_, take_, resetAll_}) button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(resetAll_, &QPushButton::clicked, &map_, &KeyMap::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(table_, 1);
    column->addWidget(makeEditor());
    column->addWidget(buttons);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    const QSize wanted(letter.width() * 96, letter.height() * 34);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    connect(&map_, &KeyMap::changed, this, &ShortcutsDialog::showChosen);
    connect(&Theme::current(), &Theme::themeChanged, this, &ShortcutsDialog::dress);
    dress();
    table_->selectRow(0);
    showChosen();
    search_->setFocus();
}

void ShortcutsDialog::makeTable() {
    found_->setSourceModel(new ShortcutModel(map_, this));
    table_->setModel(found_);
    table_->setAccessibleName(tr("Actions and their keys"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    QHeaderView* header = table_->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ShortcutModel::action, QHeaderView::Stretch);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showChosen);
    connect(table_, &QTableView::doubleClicked, field_, [this] { field_->setFocus(Qt::OtherFocusReason); });
}

QWidget* ShortcutsDialog::makeEditor() {
    of_->setTextFormat(Qt::PlainText);
    of_->setWordWrap(true);
    of_->setBuddy(field_);
    field_->setAccessibleName(tr("Press the new keys"));
    field_->setToolTip(tr("Press the keys that are to do it: they hold at once"));
    notice_->setTextFormat(Qt::PlainText);
    notice_->setWordWrap(true);
    notice_->setAccessibleName(tr("What stands in the way"));
    auto* row = new QHBoxLayout;
    row->addWidget(field_, 1);
    row->addWidget(remove_);
    row->addWidget(reset_);
    auto* second = new QHBoxLayout;
    second->addWidget(notice_, 1);
    second->addWidget(take_);
    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(of_);
    column->addLayout(row);
    column->addLayout(second);
    connect(field_, &KeyField::keysPressed, this, &ShortcutsDialog::press);
    connect(remove_, &QPushButton::clicked, this, [this] { map_.setKeys(chosen(), {}); });
    connect(reset_, &QPushButton::clicked, this, [this] { map_.reset(chosen()); });
    connect(take_, &QPushButton::clicked, this, [this] { map_.setKeys(chosen(), wanted_); });
    return editor;
}

QString ShortcutsDialog::notice() const {
    return notice_->text();
}

int ShortcutsDialog::chosen() const {
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? found_->mapToSource(current).row() : -1;
}

void ShortcutsDialog::showChosen() {
    const int action = chosen();
    say({}, false);
    field_->setEnabled(action >= 0);
    remove_->setEnabled(action >= 0 && !map_.actions()[action].action->shortcuts().isEmpty());
    reset_->setEnabled(action >= 0 && !map_.isUsual(action));
    bool changed = false;
    for (int i = 0; i < map_.actions().size(); ++i) changed = changed || !map_.isUsual(i);
    resetAll_->setEnabled(changed);
    if (action < 0) {
        of_->setText(found_->rowCount() == 0 ? tr("No action is called like this.")
                                             : tr("Choose an action."));
        return field_->clear();
    }
    const KeyedAction& one = map_.actions()[action];
    of_->setText(tr("Keys of “%1”: go to the field and press the new ones.").arg(one.words()));
    field_->setPlaceholderText(tr("none"));
    field_->setText(one.keys());
}

void ShortcutsDialog::press(const QKeySequence& keys) {
    const int action = chosen();
    const QString written = writtenKeys({keys});
    if (map_.isReserved(action, keys))
        return say(
            tr("%1 walks through lists or presses buttons and cannot be given to an action.").arg(written),
            false);
    QStringList others;
    for (const int other : map_.conflicts(action, keys)) {
        const KeyedAction& one = map_.actions()[other];
        others << tr("“%1” (%2)").arg(one.words(), placeWord(one.group()));
    }
    if (others.isEmpty()) return map_.setKeys(action, keys);
    wanted_ = keys;
    field_->setText(written);
    say(tr("%1 is taken by %2.").arg(written, others.join(QStringLiteral(", "))), true);
}

void ShortcutsDialog::say(const QString& words, bool offerToTake) {
    notice_->setText(words);
    take_->setVisible(offerToTake);
}

void ShortcutsDialog::dress() {
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().severityText(Severity::warning));
    notice_->setPalette(colours);
}

void ShortcutsDialog::keyPressEvent(QKeyEvent* event) {
    // From the list, Return goes to the field, as a double click does.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (table_->hasFocus() || search_->hasFocus()))
        return search_->hasFocus() ? table_->setFocus() : field_->setFocus();
    QDialog::keyPressEvent(event);
}

}  // namespace logwright::ui
