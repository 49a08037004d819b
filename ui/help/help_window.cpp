// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_window.h"

#include "ui/shortcuts/key_map.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

QString keyRow(const QString& keys, const QString& meaning) {
    return QStringLiteral("<tr><td style=\"white-space: pre\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
}

}  // namespace

QString helpMarkup(const HelpTopic& topic, const KeyMap& keys) {
    QString rows;
    for (const HelpTopic::Key& one : topic.keys) rows += keyRow(one.keys, one.meaning);
    for (const KeyedAction& one : keys.actions())
        if (topic.groups.contains(one.group()) && !one.keys().isEmpty())
            rows += keyRow(one.keys(), one.words());
    QString markup =
        QStringLiteral("<h2>%1</h2><p>%2</p>").arg(topic.title.toHtmlEscaped(), topic.shows.toHtmlEscaped());
    if (!topic.figures.isEmpty())
        markup +=
            QStringLiteral("<h3>%1</h3><p>%2</p>")
                .arg(HelpWindow::tr("Where it comes from").toHtmlEscaped(), topic.figures.toHtmlEscaped());
    if (!rows.isEmpty())
        markup += QStringLiteral("<h3>%1</h3><table cellpadding=\"3\">%2</table>")
                      .arg(HelpWindow::tr("Keys").toHtmlEscaped(), rows);
    return markup;
}

HelpWindow::HelpWindow(const KeyMap& keys, QWidget* parent)
    : QDialog(parent), keys_(keys), topics_(helpTopics()), list_(new QListWidget), text_(new QTextBrowser) {
    setWindowTitle(tr("Help"));
    list_->setAccessibleName(tr("Topics of the help"));
    text_->setAccessibleName(tr("What the help says"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(12);
    list_->setSpacing(2);
    for (const HelpTopic& topic : topics_) list_->addItem(topic.title);
    auto* parts = new QSplitter;
    parts->addWidget(list_);
    parts->addWidget(text_);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    parts->setSizes({letter.width() * 26, letter.width() * 70});
    const QSize wanted(letter.width() * 100, letter.height() * 34);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    connect(list_, &QListWidget::currentRowChanged, this, &HelpWindow::write);
    connect(&keys_, &KeyMap::changed, this, &HelpWindow::write);
    connect(&Theme::current(), &Theme::themeChanged, this, &HelpWindow::write);
    list_->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString& name) {
    const auto found = std::ranges::find(topics_, name, &HelpTopic::name);
    list_->setCurrentRow(found == topics_.end() ? 0 : static_cast<int>(found - topics_.begin()));
    text_->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const {
    return topics_[list_->currentRow()].name;
}

void HelpWindow::write() {
    text_->setHtml(helpMarkup(topics_[list_->currentRow()], keys_));
}

}  // namespace logwright::ui
