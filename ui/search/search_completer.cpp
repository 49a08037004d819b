// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/search_completer.h"

#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace logwright::ui {

namespace {

constexpr int meaningRole = Qt::UserRole;
constexpr int rowHeight = 24;
constexpr int margin = 8;
constexpr int widest = 560;

/// What is put in, and behind it what it means.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        painter->save();
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected ? theme.accentTint() : theme.base());
        const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        painter->setPen(theme.text());
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, row.width());
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        const QRect rest = row.adjusted(metrics.horizontalAdvance(text) + 2 * margin, 0, 0, 0);
        const QString meaning = index.data(meaningRole).toString();
        painter->setPen(theme.mutedText());
        if (rest.width() > 0)
            painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(meaning, Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

// Places in the line as the engine counts them, in bytes, and as Qt does.
QString leftBytes(const QString& line, std::size_t bytes) {
    return QString::fromUtf8(line.toUtf8().left(static_cast<qsizetype>(bytes)));
}

}  // namespace

SearchCompleter::SearchCompleter(QLineEdit& line, EngineSession& session)
    : QObject(&line),
      line_(line),
      session_(session),
      model_(new QStandardItemModel(this)),
      list_(new QCompleter(model_, this)) {
    list_->setWidget(&line);
    list_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    list_->popup()->setItemDelegate(new SuggestionDelegate(list_));
    list_->popup()->setAccessibleName(tr("What may stand here"));
    list_->popup()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&line, &QLineEdit::textEdited, this, &SearchCompleter::suggest);
    connect(list_, qOverload<const QString&>(&QCompleter::activated), this, &SearchCompleter::insert);
}

void SearchCompleter::readVocabulary() {
    const SnapshotPtr snapshot = session_.snapshot();
    if (vocabularyOf_.lock() == snapshot) return;
    vocabularyOf_ = snapshot;
    using Vocabulary = std::shared_ptr<const SearchVocabulary>;
    session_.request<Vocabulary>(
        this, "vocabulary",
        [snapshot](TaskContext&) -> Result<Vocabulary> {
            return std::make_shared<const SearchVocabulary>(searchVocabulary(*snapshot));
        },
        [this](Result<Vocabulary> vocabulary) {
            if (vocabulary) vocabulary_ = *std::move(vocabulary);
            if (line_.hasFocus() && !line_.text().isEmpty()) suggest();
        });
}

void SearchCompleter::suggest() {
    readVocabulary();
    model_->clear();
    const QString before = line_.text().left(line_.cursorPosition());
    // An empty line says what it is for by itself; nor is anything asked for behind a blank.
    if (!vocabulary_ || before.isEmpty() || before.back().isSpace()) return list_->popup()->hide();
    const std::string typed = line_.text().toStdString();
    shown_ = completeSearch(typed, before.toStdString().size(), *vocabulary_);
    for (const Suggestion& suggestion : shown_.suggestions) {
        auto* item = new QStandardItem(fromEngine(suggestion.text));
        item->setData(fromEngine(suggestion.meaning), meaningRole);
        model_->appendRow(item);
    }
    if (model_->rowCount() == 0) return list_->popup()->hide();
    QRect below = line_.rect();
    below.setWidth(std::min(below.width(), widest));
    list_->complete(below);
}

void SearchCompleter::insert(const QString& suggestion) {
    const QString line = line_.text();
    const QString before = leftBytes(line, shown_.begin);
    const QString after = line.mid(leftBytes(line, shown_.begin + shown_.length).size());
    // Behind a value something else may follow; behind a field comes its value.
    const bool field = suggestion.endsWith(QLatin1Char(':'));
    const QString put =
        field || after.startsWith(QLatin1Char(' ')) ? suggestion : suggestion + QLatin1Char(' ');
    line_.setText(before + put + after);
    line_.setCursorPosition(static_cast<int>((before + put).size()));
    emit line_.textEdited(line_.text());
}

}  // namespace logwright::ui
