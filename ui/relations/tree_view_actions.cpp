// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a tree: its buttons, menu and files.

#include "engine/report/tree_export.h"
#include "ui/graph/graph_buttons.h"
#include "ui/graph/graph_picture.h"
#include "ui/graph/graph_view.h"
#include "ui/relations/tree_bar.h"
#include "ui/relations/tree_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace logwright::ui {

namespace {

QToolButton* buttonOf(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    return button;
}

Result<> writeText(const std::string& text, const QString& file) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit())
        return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                     "choose another place"};
    return Done{};
}

}  // namespace

void TreeView::makeActions() {
    const auto add = [this](const char* name, const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    back_ = add("correlations.back", tr("Previous tree"), {}, [this] {
        history_.goBack();
        showVisited();
    });
    forward_ = add("correlations.forward", tr("Next tree"), {}, [this] {
        history_.goForward();
        showVisited();
    });
    back_->setIcon(Theme::current().icon(QStringLiteral("back")));
    back_->setToolTip(tr("Previous tree (Alt+Left)"));
    forward_->setIcon(Theme::current().icon(QStringLiteral("forward")));
    forward_->setToolTip(tr("Next tree (Alt+Right)"));
    open_ = new QAction(tr("Show in the log"), this);
    connect(open_, &QAction::triggered, this, [this] {
        if (const std::optional<int> card = canvas_->currentCard()) openCard(*card);
    });
    whatLed_ = add("correlations.what-led", tr("What led to this?"), Qt::Key_W,
                   [this] { rootAtCurrent(TreeSettings::Direction::causes); });
    whatFollowed_ = add("correlations.what-followed", tr("What did this lead to?"), Qt::Key_L,
                        [this] { rootAtCurrent(TreeSettings::Direction::effects); });
    filter_ = add("correlations.filter-to", tr("Filter to this template"), Qt::Key_F, [this] {
        if (const EvidencePtr& evidence = workspace_.evidence().current())
            workspace_.filters().toggle(workspace_.templateCondition(evidence->shown));
    });
    addExport(tr("Picture that scales (SVG)..."), QStringLiteral("svg"));
    addExport(tr("Picture (PNG)..."), QStringLiteral("png"));
    addExport(tr("Page (PDF)..."), QStringLiteral("pdf"));
    addExport(tr("Graphviz (DOT)..."), QStringLiteral("dot"));
    addExport(tr("Data (JSON)..."), QStringLiteral("json"));
    copyPicture_ = new QAction(Theme::current().icon(QStringLiteral("copy")), tr("Copy as a picture"), this);
    connect(copyPicture_, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setImage(pictureOf(*canvas_)); });
    exports_.append(copyPicture_);
}

void TreeView::addExport(const QString& words, const QString& suffix) {
    auto* action = new QAction(words, this);
    connect(action, &QAction::triggered, this, [this, suffix] { exportAs(suffix); });
    exports_.append(action);
}

void TreeView::makeBar() {
    bar_->addBefore(buttonOf(back_));
    bar_->addBefore(buttonOf(forward_));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton* button : graphButtons(*canvas_, exports_, tr("The tree as a picture or as data")))
        row->addWidget(button);
    bar_->addBehind(buttons);
}

void TreeView::showMenu(int card, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(open_);
    menu->addSeparator();
    menu->addActions({whatLed_, whatFollowed_});
    menu->addSeparator();
    menu->addAction(filter_);
    const GraphCard& drawn = canvas_->contents().cards[static_cast<std::size_t>(card)];
    if (drawn.fold != GraphCard::Fold::none) {
        menu->addSeparator();
        const bool closed = drawn.fold == GraphCard::Fold::closed;
        menu->addAction(closed ? tr("Unfold") : tr("Fold"), this, [this, card] { fold(card); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy as text"), this,
                    [words = drawn.words] { QApplication::clipboard()->setText(words); });
    menu->popup(place);
}

QString TreeView::title() const {
    return shown_ && !shown_->texts.empty() ? shown_->texts.front().message : tr("Correlation tree");
}

void TreeView::exportAs(const QString& suffix) {
    auto* dialog = new QFileDialog(this, tr("Export the tree"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &TreeView::writeTo);
    dialog->open();
}

bool TreeView::writeTo(const QString& file) {
    if (!shown_) return false;
    const Result<> done = write(file);
    if (done)
        emit written(file);
    else
        strip_->say(MessageStrip::Kind::problem, tr("The tree was not written"),
                    fromEngine(done.error().message()));
    return done.ok();
}

Result<> TreeView::write(const QString& file) const {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("svg")) return writePicture(*canvas_, PictureFormat::svg, title(), file);
    if (suffix == QLatin1String("pdf")) return writePicture(*canvas_, PictureFormat::pdf, title(), file);
    std::vector<std::string> messages;
    for (const ShownRecord& text : shown_->texts) messages.push_back(text.message.toStdString());
    const std::span<const std::string> said(messages);
    if (suffix == QLatin1String("dot"))
        return writeText(treeDot(shown_->tree, *shown_->snapshot, said), file);
    if (suffix == QLatin1String("json"))
        return writeText(treeJson(shown_->tree, *shown_->snapshot, said), file);
    return writePicture(*canvas_, PictureFormat::png, title(), file);
}

}  // namespace logwright::ui
