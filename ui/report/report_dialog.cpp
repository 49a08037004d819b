// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_dialog.h"

#include "ui/report/report_text.h"
#include "ui/widgets/readable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

QString sectionWord(ReportSection section) {
    switch (section) {
        case ReportSection::overview:
            return ReportDialog::tr("&Overview and rates");
        case ReportSection::cardinalities:
            return ReportDialog::tr("&Cardinalities");
        case ReportSection::templates:
            return ReportDialog::tr("&Templates");
        case ReportSection::findings:
            return ReportDialog::tr("&Findings");
        case ReportSection::trees:
            return ReportDialog::tr("What &led to the chosen record");
        case ReportSection::workflows:
            return ReportDialog::tr("&Workflows");
        case ReportSection::notes:
            return ReportDialog::tr("&Notes");
        case ReportSection::origin:
            return ReportDialog::tr("What it was &made from");
    }
    return {};
}

constexpr int choosingPauseMs = 250;
constexpr std::size_t previewRows = 12;

struct FormatWords {
    QString name, suffix, filter;
};

FormatWords wordsOf(ReportDialog::Format format) {
    switch (format) {
        case ReportDialog::Format::html:
            return {ReportDialog::tr("Web page (HTML)"), QStringLiteral("html"),
                    ReportDialog::tr("Web pages (*.html)")};
        case ReportDialog::Format::pdf:
            return {ReportDialog::tr("Pages (PDF)"), QStringLiteral("pdf"), ReportDialog::tr("PDF (*.pdf)")};
        case ReportDialog::Format::markdown:
            return {ReportDialog::tr("Text (Markdown)"), QStringLiteral("md"),
                    ReportDialog::tr("Markdown (*.md)")};
        case ReportDialog::Format::json:
            return {ReportDialog::tr("For programs (JSON)"), QStringLiteral("json"),
                    ReportDialog::tr("JSON (*.json)")};
        case ReportDialog::Format::csv:
            return {ReportDialog::tr("Table (CSV)"), QStringLiteral("csv"), ReportDialog::tr("CSV (*.csv)")};
    }
    return {};
}

Result<> writeText(const std::string& text, const QString& file) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(text.size());
    if (out.open(QIODevice::WriteOnly) && out.write(text.data(), size) == size && out.commit()) return Done{};
    return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                 "choose another place"};
}

Result<> writeReport(const ReportContents& contents, ReportDialog::Format format, const QString& file,
                     TaskContext& task) {
    switch (format) {
        case ReportDialog::Format::html:
            return writeText(htmlReport(contents), file);
        case ReportDialog::Format::pdf:
            return writePdf(composeReport(contents), file, task);
        case ReportDialog::Format::markdown:
            return writeText(markdownReport(contents), file);
        case ReportDialog::Format::json:
            return writeText(jsonReport(contents), file);
        case ReportDialog::Format::csv:
            return writeText(csvReport(contents), file);
    }
    return Done{};
}

}  // namespace

ReportDialog::ReportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_(new QLineEdit(workspace.session().title())),
      format_(new QComboBox),
      onlyFiltered_(new QCheckBox(tr("Only what the filter lea&ves"))),
      redaction_(new QCheckBox(tr("&Redact secrets"))),
      state_(new QLabel),
      preview_(new QTextBrowser) {
    setWindowTitle(tr("Write report"));
    resize(1000, 680);
    preview_->setAccessibleName(tr("Preview of the report"));
    preview_->setOpenLinks(false);
    // It is paper, whatever the theme.
    QPalette paper = preview_->palette();
    paper.setColor(QPalette::Base, Qt::white);
    preview_->setPalette(paper);
    preview_->setStyleSheet(QStringLiteral("QTextBrowser { background: white; }"));
    state_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    write_ = buttons->addButton(tr("Write..."), QDialogButtonBox::AcceptRole);

    auto* row = new QHBoxLayout;
    row->addWidget(makeChoices());
    row->addWidget(preview_, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(state_);
    column->addWidget(buttons);

    pause_.setSingleShot(true);
    pause_.setInterval(choosingPauseMs);
    connect(&pause_, &QTimer::timeout, this, &ReportDialog::gather);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(this, &QDialog::rejected, this, &QObject::deleteLater);
    connect(title_, &QLineEdit::textChanged, this, &ReportDialog::gatherLater);
    gatherLater();
}

QWidget* ReportDialog::makeChoices() {
    for (const Format format : {Format::html, Format::pdf, Format::markdown, Format::json, Format::csv})
        format_->addItem(wordsOf(format).name);
    auto* sections = new QGroupBox(tr("What it holds"));
    auto* list = new QVBoxLayout(sections);
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        sections_[i] = new QCheckBox(sectionWord(static_cast<ReportSection>(i)));
        list->addWidget(sections_[i]);
        connect(sections_[i], &QCheckBox::toggled, this, &ReportDialog::gatherLater);
    }
    offerSections();
    const bool filtered = !workspace_.filters().filter().empty();
    onlyFiltered_->setChecked(filtered);
    onlyFiltered_->setEnabled(filtered);
    onlyFiltered_->setToolTip(filtered ? QString() : tr("There is no filter: the report is of all records."));
    const bool revealed = workspace_.session().secretsRevealed();
    redaction_->setChecked(true);
    redaction_->setEnabled(revealed);
    redaction_->setToolTip(revealed
                               ? tr("Passwords, tokens and keys are written as marks.")
                               : tr("Only where View > Reveal secrets is on can they be written in clear."));
    connect(onlyFiltered_, &QCheckBox::toggled, this, &ReportDialog::gatherLater);
    connect(redaction_, &QCheckBox::toggled, this, &ReportDialog::gatherLater);

    auto* fields = new QFormLayout;
    fields->addRow(tr("T&itle"), title_);
    fields->addRow(tr("Form&at"), format_);
    auto* choices = new QWidget;
    choices->setFixedWidth(fontMetrics().averageCharWidth() * 46);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addWidget(sections);
    column->addWidget(onlyFiltered_);
    column->addWidget(redaction_);
    column->addStretch(1);
    return choices;
}

void ReportDialog::offerSections() {
    for (QCheckBox* box : sections_) box->setChecked(true);
    QCheckBox& tree = section(ReportSection::trees);
    const bool chosen = workspace_.selection().record().has_value() && !workspace_.trainer().runs().empty();
    tree.setEnabled(chosen);
    tree.setChecked(chosen);
    if (!chosen) tree.setToolTip(tr("Choose a record, and train relations, to have its tree drawn."));
    section(ReportSection::workflows).setChecked(false);
    section(ReportSection::workflows)
        .setToolTip(tr("The five most frequent; learned where they are not yet."));
}

ReportDialog::Format ReportDialog::chosenFormat() const {
    return static_cast<Format>(format_->currentIndex());
}

ReportRequest ReportDialog::request() const {
    ReportRequest request;
    request.title = title_->text().trimmed().toStdString();
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        if (sections_[i]->isChecked()) request.sections.push_back(static_cast<ReportSection>(i));
    }
    if (onlyFiltered_->isChecked()) request.filter = workspace_.filters().filter();
    if (const auto record = workspace_.selection().record()) request.trees = {*record};
    request.reveal = !redaction_->isChecked();
    return request;
}

void ReportDialog::gatherLater() {
    gathering_ = true;
    state_->setText(tr("The preview is being made"));
    pause_.start();
}

void ReportDialog::gather() {
    ReportRequest wanted = request();
    write_->setEnabled(!wanted.sections.empty());
    if (wanted.sections.empty()) {
        gathering_ = false;
        preview_->clear();
        state_->setText(tr("Choose what the report is to hold."));
        return;
    }
    wanted.hashes = false;  // the files need not be read for a preview
    workspace_.session().request<ReportDocument>(
        this, "report",
        [project = workspace_.session().project(), wanted](TaskContext& task) -> Result<ReportDocument> {
            const auto contents = gatherReport(*project, wanted, task);
            if (!contents) return contents.error();
            return composeReport(*contents);
        },
        [this](const Result<ReportDocument>& report) { showPreview(report); });
}

void ReportDialog::showPreview(const Result<ReportDocument>& report) {
    gathering_ = pause_.isActive();
    if (!report) {
        state_->setText(fromEngine(report.error().message()));
        write_->setEnabled(false);
        return;
    }
    state_->setText(tr("The preview shows the first %1 rows of each table.").arg(previewRows));
    auto* text = new QTextDocument(preview_);
    fillReportText(*report, previewRows, *text);
    // The browser deletes the one that it made itself.
    const QPointer<QTextDocument> before = preview_->document();
    preview_->setDocument(text);
    if (before && before->parent() == preview_) before->deleteLater();
}

void ReportDialog::accept() {
    const FormatWords words = wordsOf(chosenFormat());
    auto* dialog = new QFileDialog(this, tr("Write the report to"), {}, words.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(words.suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::writeTo);
    dialog->open();
}

void ReportDialog::writeTo(const QString& file) {
    workspace_.session().runTask<Done>(
        this, tr("Writing the report"),
        [project = workspace_.session().project(), wanted = request(), format = chosenFormat(),
         file](TaskContext& task) -> Result<> {
            if (auto done = refuseToReplaceLogs(file.toStdString(), *project); !done) return done.error();
            auto contents = gatherReport(*project, wanted, task);
            if (!contents) return contents.error();
            return writeReport(*contents, format, file, task);
        },
        [this, file](const Result<>& done) {
            if (!done && done.error().kind == Error::Kind::usage) {
                // Another place would do.
                state_->setText(fromEngine(done.error().message()));
                return show();
            }
            if (done) {
                emit written(file);
            } else if (done.error().kind != Error::Kind::cancelled) {
                emit failed(done.error());
            }
            deleteLater();
        });
    hide();
}

}  // namespace logwright::ui
