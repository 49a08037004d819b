// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/parts_dialog.h"

#include "ui/models/parameter_models.h"
#include "ui/models/table_look.h"
#include "ui/session/edit_words.h"
#include "ui/templates/edit_preview_dialog.h"
#include "ui/templates/parts_field.h"
#include "ui/templates/share_delegate.h"
#include "ui/templates/task_progress.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Of a slot with very many values: enough records to see every value that a person would want apart.
constexpr std::uint64_t mostRecordsSampled = 200'000;
constexpr int greatestPartsHeight = 140;

/// Scrolls what is too long a template for the dialog, and is as high as it needs otherwise.
class PartsRoom : public QScrollArea {
public:
    explicit PartsRoom(QWidget* field) {
        setWidget(field);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        field->setAutoFillBackground(false);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        const int wanted = widget()->heightForWidth(viewport()->width());
        setFixedHeight(std::clamp(wanted, 24, greatestPartsHeight));
    }
};

}  // namespace

PartsDialog::PartsDialog(Workspace& workspace, TemplateId id, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      id_(id),
      parts_(new PartsField),
      what_(new QLabel),
      table_(new QTableView),
      model_(new ValueTableModel(this)),
      chosen_(new QLabel),
      progress_(new TaskProgress(workspace.session())),
      split_(new QPushButton(tr("&Split..."))),
      toWords_(new QPushButton(tr("Turn into &words..."))),
      toParameter_(new QPushButton(tr("Turn into a &parameter..."))) {
    resize(720, 480);
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    what_->setAccessibleName(tr("What can be done with the part"));
    chosen_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(new PartsRoom(parts_));
    column->addWidget(what_);
    column->addWidget(makeTable(), 1);
    column->addWidget(chosen_);
    column->addStretch(0);
    column->addWidget(progress_);
    column->addWidget(makeButtons());

    connect(parts_, &PartsField::partChosen, this, &PartsDialog::takePart);
    connect(&workspace_.editor(), &TemplateEditor::changed, this, &PartsDialog::refresh);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &PartsDialog::showTemplate);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &QDialog::reject);
    showTemplate();
}

QWidget* PartsDialog::makeTable() {
    table_->setAccessibleName(tr("Values of the parameter"));
    table_->setModel(model_);
    dressTable(*table_);
    table_->setFrameShape(QFrame::StyledPanel);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setItemDelegateForColumn(ValueTableModel::count, new ShareDelegate(table_));
    table_->horizontalHeader()->setSectionResizeMode(ValueTableModel::value, QHeaderView::Stretch);
    table_->horizontalHeader()->resizeSection(ValueTableModel::count, 120);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartsDialog::refresh);
    connect(table_, &QTableView::doubleClicked, this, &PartsDialog::previewSplit);
    return table_;
}

QWidget* PartsDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox;
    split_->setToolTip(tr("Gives each of the chosen values a template of its own"));
    toWords_->setToolTip(tr("Gives every value of the parameter a template of its own"));
    toParameter_->setToolTip(tr("Templates that differ in this word alone become one"));
    for (QPushButton* button : {split_, toWords_, toParameter_}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(split_, &QPushButton::clicked, this, &PartsDialog::previewSplit);
    connect(toWords_, &QPushButton::clicked, this, &PartsDialog::previewWords);
    connect(toParameter_, &QPushButton::clicked, this, &PartsDialog::previewParameter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PartsDialog::showTemplate() {
    const Template* known = workspace_.session().snapshot()->templates().find(id_);
    if (!known) return reject();
    const std::string name = known->name.empty() ? std::string() : " (" + known->name + ")";
    setWindowTitle(tr("Parts of %1%2").arg(templateNumber(id_), fromEngine(name)));
    parts_->setTemplate(*known);
    takePart();
}

void PartsDialog::takePart() {
    ++serial_;
    counted_ = {};
    model_->setValues({}, 0);
    const TemplatePiece* part = parts_->chosen();
    if (part && part->slot >= 0)
        askValues(part->slot);
    else
        progress_->stop();
    refresh();
}

Result<PartsDialog::Counted> PartsDialog::countValues(Project& project, const Snapshot& snapshot,
                                                      TemplateId id, std::size_t slot, TaskContext& task) {
    Counted counted;
    Result<std::vector<ValueCount>> every = project.slotValues(id, slot, mostWordsOfSlot, task);
    if (!every) return every.error();
    if (every->size() <= mostWordsOfSlot) {
        counted.values = *std::move(every);
        counted.all = true;
        for (const ValueCount& value : counted.values) counted.records += value.count;
        return counted;
    }
    Filter filter;
    filter.withHidden = true;
    Result<std::vector<ParameterStatistics>> sample =
        project.countParameters(snapshot, id, filter, mostRecordsSampled, task);
    if (!sample) return sample.error();
    if (slot < sample->size()) {
        counted.values = std::move((*sample)[slot].values);
        counted.records = (*sample)[slot].records;
    }
    return counted;
}

void PartsDialog::askValues(int slot) {
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    if (!project) return;
    progress_->follow(workspace_.session().runTask<Counted>(
        progress_, tr("Counting values"),
        [project, snapshot, id = id_, slot](TaskContext& task) {
            return countValues(*project, *snapshot, id, static_cast<std::size_t>(slot), task);
        },
        [this, serial = serial_](Result<Counted> counted) {
            if (serial == serial_) takeValues(std::move(counted));
        }));
}

void PartsDialog::takeValues(Result<Counted> counted) {
    progress_->end();
    if (!counted) {
        what_->setText(fromEngine(counted.error().message()));
        return;
    }
    counted_ = *std::move(counted);
    model_->setValues(counted_.values, counted_.records);
    refresh();
}

void PartsDialog::refresh() {
    const TemplatePiece* part = parts_->chosen();
    const bool slot = part && part->slot >= 0;
    const bool word = part && !slot;
    const QString hindrance = workspace_.editor().hindrance();
    const bool free = hindrance.isEmpty();
    const std::vector<std::string> values = chosenValues();
    table_->setVisible(slot);
    chosen_->setVisible(slot);
    split_->setVisible(!word);
    toWords_->setVisible(!word);
    toParameter_->setVisible(word);
    split_->setEnabled(free && slot && !values.empty());
    toWords_->setEnabled(free && slot && counted_.all && !counted_.values.empty());
    toParameter_->setEnabled(free && word);
    QPushButton* first = word ? toParameter_ : split_;
    first->setDefault(true);

    std::uint64_t records = 0;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        records += model_->at(index.row()).count;
    chosen_->setText(values.empty()
                         ? tr("No value is chosen: each that you choose gets a template of its own.")
                         : tr("%1 value(s) are chosen, in %2 records.", nullptr, pluralNumber(values.size()))
                               .arg(readableNumber(values.size()), readableNumber(records)));
    if (!free)
        what_->setText(hindrance);
    else if (!part)
        what_->setText(
            tr("Choose a parameter to give some of its values a template of their own, or a word "
               "that should be a parameter."));
    else if (word)
        what_->setText(tr("“%1” becomes a parameter. Templates that differ from this one in that word alone "
                          "are merged into it.")
                           .arg(fromEngine(part->text)));
    else if (progress_->following())
        what_->setText(tr("Counting the values of parameter %1…").arg(part->slot + 1));
    else if (counted_.all)
        what_->setText(tr("Parameter %1 has %2 values in %3 records.")
                           .arg(QString::number(part->slot + 1), readableNumber(counted_.values.size()),
                                readableNumber(counted_.records)));
    else
        what_->setText(
            tr("Parameter %1 has more than %2 values: too many to become words. These are the most "
               "frequent in %3 records.")
                .arg(QString::number(part->slot + 1), readableNumber(mostWordsOfSlot),
                     readableNumber(counted_.records)));
}

std::vector<std::string> PartsDialog::chosenValues() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> values;
    for (const int row : rows) values.push_back(model_->at(row).value);
    return values;
}

void PartsDialog::preview(const Result<TemplateEdit>& edit) {
    EditPreviewDialog* dialog = openPreview(workspace_, edit, this);
    if (!dialog) {
        what_->setText(fromEngine(edit.error().message()));
        return;
    }
    // Cancelled, the choice is still there to be changed.
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
}

void PartsDialog::previewSplit() {
    const TemplatePiece* part = parts_->chosen();
    if (!split_->isEnabled() || !part || part->slot < 0) return;
    preview(splitEdit(workspace_.session().snapshot()->templates(), id_, static_cast<std::size_t>(part->slot),
                      chosenValues()));
}

void PartsDialog::previewWords() {
    const TemplatePiece* part = parts_->chosen();
    if (!part || part->slot < 0) return;
    std::vector<std::string> values;
    for (const ValueCount& value : counted_.values) values.push_back(value.value);
    preview(toWordEdit(workspace_.session().snapshot()->templates(), id_,
                       static_cast<std::size_t>(part->slot), values));
}

void PartsDialog::previewParameter() {
    const TemplatePiece* part = parts_->chosen();
    if (!part || !part->word) return;
    preview(toParameterEdit(workspace_.session().snapshot()->templates(), id_, part->begin));
}

PartsDialog* openParts(Workspace& workspace, TemplateId id, QWidget* parent) {
    auto* dialog = new PartsDialog(workspace, id, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace logwright::ui
