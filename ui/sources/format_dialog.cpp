// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/format_dialog.h"

#include "ui/models/table_look.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

constexpr std::size_t previewLines = 200;
constexpr int typingPauseMs = 150;
constexpr int nameRole = Qt::UserRole;

using Lines = std::vector<std::string>;
using LinesPtr = std::shared_ptr<const Lines>;

std::vector<std::string_view> views(const Lines& lines) {
    return {lines.begin(), lines.end()};
}

TimeContext timeContext(const QString& path) {
    const QDateTime modified = QFileInfo(path).lastModified();
    TimeContext context;
    context.reference = Timestamp(std::chrono::milliseconds(modified.toMSecsSinceEpoch()));
    return context;
}

}  // namespace

struct FormatDialog::Preview {
    QString format;
    std::size_t lines = 0;
    std::vector<PreviewRow> rows;
};

FormatDialog::FormatDialog(Workspace& workspace, const SourceInfo& source, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      source_(source.id),
      path_(fromEngine(source.path)),
      search_(new QLineEdit),
      formats_(new QListWidget),
      pattern_(new QLineEdit),
      session_(new QLineEdit),
      verdict_(new QLabel),
      table_(new QTableWidget),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Format of %1").arg(fromEngine(source.display)));
    resize(1000, 560);
    accept_ = buttons_->addButton(tr("Read with this format"), QDialogButtonBox::AcceptRole);
    accept_->setEnabled(false);

    auto* splitter = new QSplitter;
    splitter->addWidget(choicePane());
    splitter->addWidget(previewPane());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons_);

    typing_.setSingleShot(true);
    typing_.setInterval(typingPauseMs);
    connect(&typing_, &QTimer::timeout, this, &FormatDialog::preview);
    connect(buttons_, &QDialogButtonBox::accepted, this, &FormatDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &FormatDialog::reject);
    connect(search_, &QLineEdit::textChanged, this, &FormatDialog::filterFormats);
    for (QLineEdit* edit : {pattern_, session_})
        connect(edit, &QLineEdit::textChanged, this, [this] { typing_.start(); });

    fillFormats(source);
    connect(formats_, &QListWidget::currentItemChanged, this, &FormatDialog::preview);
    readFirstLines();
}

QWidget* FormatDialog::choicePane() {
    search_->setPlaceholderText(tr("Find a format"));
    search_->setAccessibleName(tr("Find a format"));
    search_->setClearButtonEnabled(true);
    formats_->setAccessibleName(tr("Formats"));
    formats_->setSpacing(2);
    formats_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pattern_->setPlaceholderText(QStringLiteral("<Date> <Time> <Level> <Component>: <Content>"));
    pattern_->setAccessibleName(tr("Own pattern"));
    pattern_->setToolTip(
        tr("Fields in angle brackets, with <Content> for the message;\n"
           "or a regular expression with named groups such as (?P<time>...)."));
    session_->setPlaceholderText(tr("a field, or a pattern such as (blk_\\S+)"));
    session_->setAccessibleName(tr("Session"));
    session_->setToolTip(tr("What ties records to one run: a block, a request, a thread."));
    for (QLineEdit* edit : {pattern_, session_}) edit->setFont(Theme::current().logFont());

    auto* pane = new QWidget;
    pane->setMinimumWidth(300);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(search_);
    layout->addWidget(formats_, 1);
    auto* patternLabel = new QLabel(tr("Or a &pattern of your own"));
    patternLabel->setBuddy(pattern_);
    layout->addWidget(patternLabel);
    layout->addWidget(pattern_);
    auto* sessionLabel = new QLabel(tr("&Session, where the format names none"));
    sessionLabel->setBuddy(session_);
    layout->addWidget(sessionLabel);
    layout->addWidget(session_);
    return pane;
}

QWidget* FormatDialog::previewPane() {
    table_->setAccessibleName(tr("How the first lines come out"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(*table_);
    table_->setFrameShape(QFrame::StyledPanel);  // as the list beside it
    table_->horizontalHeader()->setStretchLastSection(true);
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setWordWrap(true);

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(verdict_);
    layout->addWidget(table_, 1);
    return pane;
}

void FormatDialog::fillFormats(const SourceInfo& source) {
    const QString current = fromEngine(source.format);
    auto* found = new QListWidgetItem(tr("As found"), formats_);
    formats_->setCurrentItem(found);
    bool known = false;
    std::vector<FormatDescription> descriptions = FormatLibrary::builtIn().descriptions();
    std::sort(descriptions.begin(), descriptions.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(fromEngine(a.title), fromEngine(b.title)) < 0;
    });
    for (const FormatDescription& format : descriptions) {
        auto* item = new QListWidgetItem(fromEngine(format.title), formats_);
        item->setData(nameRole, fromEngine(format.name));
        item->setToolTip(format.samples.empty() ? fromEngine(format.name)
                                                : fromEngine(format.samples.front()));
        if (fromEngine(format.name) != current) continue;
        known = true;
        if (source.formatChosen) formats_->setCurrentItem(item);
    }
    if (source.formatChosen && !known) pattern_->setText(current);
}

void FormatDialog::filterFormats(const QString& text) {
    for (int row = 0; row < formats_->count(); ++row) {
        QListWidgetItem* item = formats_->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive) ||
                          item->data(nameRole).toString().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void FormatDialog::readFirstLines() {
    const std::shared_ptr<Project> project = workspace_.session().project();
    if (!project) return;
    workspace_.session().request<Lines>(
        this, "first lines",
        [project, source = source_](TaskContext&) { return project->firstLines(source, previewLines); },
        [this](Result<Lines> lines) {
            if (!lines) {
                say(fromEngine(lines.error().message()), true);
                return;
            }
            lines_ = std::make_shared<const Lines>(*std::move(lines));
            preview();
        });
}

FormatChoice FormatDialog::choice() const {
    FormatChoice choice;
    choice.format = pattern_->text().trimmed().toStdString();
    if (choice.format.empty() && formats_->currentItem())
        choice.format = formats_->currentItem()->data(nameRole).toString().toStdString();
    choice.session = session_->text().trimmed().toStdString();
    return choice;
}

void FormatDialog::preview() {
    formats_->setEnabled(pattern_->text().trimmed().isEmpty());
    if (!lines_) return;
    const auto work = [choice = choice(), lines = lines_, path = path_](TaskContext&) -> Result<Preview> {
        const FormatLibrary& library = FormatLibrary::builtIn();
        const std::vector<std::string_view> text = views(*lines);
        FormatChoice wanted = choice;
        if (wanted.format.empty())
            wanted.format =
                formatName(*library.detect(text, QFileInfo(path).fileName().toStdString()).format);
        const Result<LogFormatPtr> format = library.resolve(wanted);
        if (!format) return format.error();
        return Preview{fromEngine(wanted.format), lines->size(),
                       previewFormat(*format, text, timeContext(path))};
    };
    workspace_.session().request<Preview>(this, "preview", work, [this](Result<Preview> result) {
        accept_->setEnabled(result.ok());
        if (result)
            showPreview(*result);
        else
            say(fromEngine(result.error().message()), true);
    });
}

void FormatDialog::showPreview(const Preview& preview) {
    const auto failedTimes = std::count_if(preview.rows.begin(), preview.rows.end(),
                                           [](const PreviewRow& row) { return row.timeFailed; });
    QString verdict =
        tr("%1: %2 records in the first %3 lines")
            .arg(preview.format, readableNumber(preview.rows.size()), readableNumber(preview.lines));
    if (failedTimes > 0)
        verdict +=
            tr(", %1 times could not be read").arg(readableNumber(static_cast<std::uint64_t>(failedTimes)));
    say(verdict, failedTimes > 0);

    const QStringList titles{tr("Time"), tr("Severity"), tr("Component"),
                             tr("Host"), tr("Session"),  tr("Message")};
    table_->clear();
    table_->setColumnCount(static_cast<int>(titles.size()));
    table_->setHorizontalHeaderLabels(titles);
    table_->setRowCount(static_cast<int>(preview.rows.size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const PreviewRow& row = preview.rows[static_cast<std::size_t>(i)];
        QString message = fromEngine(row.message);
        if (row.continuationLines == 1) message += tr("  (+1 line)");
        if (row.continuationLines > 1) message += tr("  (+%1 lines)").arg(row.continuationLines);
        const std::array texts{fromEngine(row.time), fromEngine(row.severity), fromEngine(row.component),
                               fromEngine(row.host), fromEngine(row.session),  message};
        for (std::size_t column = 0; column < texts.size(); ++column)
            table_->setItem(i, static_cast<int>(column), new QTableWidgetItem(texts.at(column)));
        if (row.timeFailed) table_->item(i, 0)->setForeground(Theme::current().severityText(Severity::error));
    }
    table_->resizeColumnsToContents();
}

void FormatDialog::say(const QString& text, bool problem) {
    QPalette palette = this->palette();
    if (problem) palette.setColor(QPalette::WindowText, Theme::current().severityText(Severity::error));
    verdict_->setPalette(palette);
    verdict_->setText(text);
}

void FormatDialog::accept() {
    workspace_.session().setFormat(source_, choice());
    QDialog::accept();
}

}  // namespace logwright::ui
