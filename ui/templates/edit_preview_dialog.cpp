// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/edit_preview_dialog.h"

#include "ui/models/display_text.h"
#include "ui/models/table_look.h"
#include "ui/models/template_changes_model.h"
#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/templates/preview_words.h"
#include "ui/templates/task_progress.h"
#include "ui/templates/template_change_delegate.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

using Kind = TemplateEdit::Kind;

/// Long enough that a word being typed is not previewed letter by letter.
constexpr int typingPauseMs = 350;
constexpr std::size_t mostLineCharacters = 2000;

QString textHint() {
    return QCoreApplication::translate("logwright::ui::EditPreviewDialog",
                                       "What the merged template will say; <*> stands where it varies");
}

}  // namespace

EditPreviewDialog::EditPreviewDialog(Workspace& workspace, TemplateEdit edit, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      edit_(std::move(edit)),
      what_(new QLabel),
      summary_(new QLabel),
      table_(new QTableView),
      model_(new TemplateChangesModel(this)),
      records_(new QPlainTextEdit),
      progress_(new TaskProgress(workspace.session())),
      showRecords_(new QPushButton(tr("Show &records"))),
      again_(new QPushButton(tr("Try again"))),
      apply_(new QPushButton(previewAction(edit_.kind))) {
    setWindowTitle(previewTitle(edit_));
    resize(880, 480);
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    what_->setText(previewSentence(edit_, workspace_.session().snapshot()->templates()));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    summary_->setAccessibleName(tr("What moves"));
    makeTable();
    records_->setAccessibleName(tr("Some of the records that move"));
    records_->setReadOnly(true);
    records_->setLineWrapMode(QPlainTextEdit::NoWrap);
    records_->setTabChangesFocus(true);
    records_->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(what_);
    if (edit_.kind == Kind::merge) makeTextField();
    if (text_) column->addWidget(text_);
    column->addWidget(summary_);
    column->addWidget(table_, 2);
    column->addWidget(records_, 1);
    column->addWidget(progress_);
    column->addWidget(makeButtons());

    connect(&workspace_.editor(), &TemplateEditor::changed, this, &EditPreviewDialog::refresh);
    // What was previewed is no longer what is there.
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &EditPreviewDialog::compute);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &QDialog::reject);
    connect(&Theme::current(), &Theme::themeChanged, this, &EditPreviewDialog::restyle);
    restyle();
    compute();
}

void EditPreviewDialog::makeTextField() {
    text_ = new QLineEdit;
    text_->setAccessibleName(tr("Text of the merged template"));
    text_->setToolTip(textHint());
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(typingPauseMs);
    connect(typing_, &QTimer::timeout, this, &EditPreviewDialog::takeText);
    connect(text_, &QLineEdit::textEdited, this, [this] {
        preview_.reset();
        typing_->start();
        refresh();
    });
}

void EditPreviewDialog::makeTable() {
    table_->setAccessibleName(tr("Templates before and after"));
    table_->setModel(model_);
    dressTable(*table_);
    table_->setItemDelegateForColumn(TemplateChangesModel::text, new TemplateChangeDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFrameShape(QFrame::StyledPanel);
    QHeaderView* heading = table_->horizontalHeader();
    heading->setSectionResizeMode(TemplateChangesModel::text, QHeaderView::Stretch);
    for (const int section :
         {TemplateChangesModel::id, TemplateChangesModel::before, TemplateChangesModel::after}) {
        const QString words = model_->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = fontMetrics().horizontalAdvance(words) + 3 * cellAir;
        heading->resizeSection(section, std::max(least, 64));
    }
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

QWidget* EditPreviewDialog::makeButtons() {
    showRecords_->setCheckable(true);
    for (QPushButton* button : {showRecords_, again_}) button->setAutoDefault(false);
    again_->hide();
    auto* answers = new QDialogButtonBox;
    answers->addButton(apply_, QDialogButtonBox::AcceptRole);
    answers->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    apply_->setDefault(true);
    connect(showRecords_, &QPushButton::toggled, this, &EditPreviewDialog::showRecords);
    connect(again_, &QPushButton::clicked, this, &EditPreviewDialog::compute);
    connect(answers, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(answers, &QDialogButtonBox::accepted, this, [this] {
        workspace_.editor().apply(edit_);
        accept();
    });
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(showRecords_);
    row->addWidget(again_);
    row->addWidget(answers, 1);
    return buttons;
}

void EditPreviewDialog::compute() {
    const std::shared_ptr<Project> project = workspace_.session().project();
    if (!project || workspace_.session().analysing()) return refresh();
    preview_.reset();
    problem_.clear();
    recordsRead_ = false;
    progress_->follow(workspace_.session().runTask<TemplateEditPreview>(
        progress_, tr("Looking what would change"),
        [project, edit = edit_](TaskContext& task) { return project->previewEdit(edit, task); },
        [this, serial = ++serial_](Result<TemplateEditPreview> preview) {
            // Else another one was asked for meanwhile.
            if (serial == serial_) take(std::move(preview));
        }));
    refresh();
}

void EditPreviewDialog::take(Result<TemplateEditPreview> preview) {
    progress_->end();
    if (!preview) {
        problem_ = preview.error().kind == Error::Kind::cancelled ? tr("The preview was cancelled.")
                                                                  : fromEngine(preview.error().message());
        return refresh();
    }
    preview_ = *std::move(preview);
    model_->setChanges(preview_->changes, workspace_.session().snapshot()->templates(), edit_.written);
    fitRowHeights();
    fillText();
    refresh();
    if (showRecords_->isChecked()) readRecords();
}

void EditPreviewDialog::fitRowHeights() {
    for (int row = 0; row < model_->rowCount(); ++row)
        table_->setRowHeight(row, TemplateChangeDelegate::heightOf(model_->row(row)));
}

void EditPreviewDialog::fillText() {
    // What the templates have in common, until a person has another idea.
    if (!text_ || text_->isModified()) return;
    for (const TemplateChange& change : preview_->changes) {
        if (change.id != edit_.templates.front()) continue;
        text_->setText(fromEngine(withoutSecrets(change.textAfter)));
        // A mark is no text of a template: written back it would fit no record.
        const bool hides = !secretsToHide(change.textAfter).empty();
        text_->setReadOnly(hides);
        text_->setToolTip(hides ? tr("It holds a secret: View > Reveal secrets lets you change it")
                                : textHint());
    }
    text_->setCursorPosition(0);
}

void EditPreviewDialog::takeText() {
    Result<TemplateEdit> edit =
        mergeEdit(workspace_.session().snapshot()->templates(), edit_.templates, text_->text().toStdString());
    if (edit) {
        edit_ = *std::move(edit);
        return compute();
    }
    problem_ = fromEngine(edit.error().message());
    ++serial_;
    progress_->end();
    refresh();
}

void EditPreviewDialog::showRecords(bool show) {
    records_->setVisible(show);
    if (show && !recordsRead_) readRecords();
}

void EditPreviewDialog::readRecords() {
    if (!preview_) return;
    recordsRead_ = true;
    const std::shared_ptr<Project> project = workspace_.session().project();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    using Texts = std::vector<RecordText>;
    workspace_.session().request<Texts>(
        this, "moving records",
        [project, snapshot, records = preview_->examples](TaskContext&) {
            return project->readRecords(*snapshot, records);
        },
        [this](Result<Texts> texts) {
            if (!texts) return records_->setPlainText(fromEngine(texts.error().message()));
            QStringList lines;
            for (const RecordText& text : *texts)
                lines.append(DisplayText(text.line, mostLineCharacters).text());
            records_->setPlainText(lines.join(QLatin1Char('\n')));
        });
}

void EditPreviewDialog::refresh() {
    const QString hindrance = workspace_.editor().hindrance();
    const bool nothing = preview_ && preview_->changes.empty();
    apply_->setEnabled(preview_ && !nothing && hindrance.isEmpty());
    again_->setVisible(!problem_.isEmpty());
    showRecords_->setEnabled(preview_ && !preview_->examples.empty());
    if (!hindrance.isEmpty())
        summary_->setText(hindrance);
    else if (!problem_.isEmpty())
        summary_->setText(problem_);
    else if (!preview_)
        summary_->setText(tr("Looking which records move…"));
    else
        summary_->setText(movedWords(*preview_));
}

void EditPreviewDialog::restyle() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    summary_->setFont(bold);
    records_->setFont(Theme::current().logFont());
    if (text_) text_->setFont(Theme::current().logFont());
    fitRowHeights();
}

EditPreviewDialog* openPreview(Workspace& workspace, const Result<TemplateEdit>& edit, QWidget* parent) {
    if (!edit) {
        emit workspace.editor().refused(EditPreviewDialog::tr("This cannot be done"), edit.error());
        return nullptr;
    }
    auto* dialog = new EditPreviewDialog(workspace, *edit, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace logwright::ui
