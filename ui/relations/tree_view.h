// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The correlation tree of a record: what led to it, or what it led to. The nodes are the records themselves,
// the arrows say how strongly and how long before; what is pointed at is told to the workspace's evidence,
// and the record behind it is chosen in all views.

#include "ui/relations/tree_drawing.h"
#include "ui/relations/tree_history.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class GraphView;
class MessageStrip;
class TreeBar;

class TreeView : public QWidget {
    Q_OBJECT
public:
    explicit TreeView(Workspace& workspace, QWidget* parent = nullptr);

    void showTree(RecordIndex record, TreeSettings::Direction direction);

    GraphView& canvas() { return *canvas_; }
    TreeBar& bar() { return *bar_; }
    MessageStrip& strip() { return *strip_; }
    EmptyState& empty() { return *empty_; }
    /// What shows; nothing before the first tree.
    const std::optional<ReadTree>& shown() const { return shown_; }
    bool busy() const { return busy_; }
    int nodeOfCard(int card) const { return picture_.nodeOfCard.at(static_cast<std::size_t>(card)); }

    /// In the format that the file's suffix says. Says in the view what went wrong.
    bool writeTo(const QString& file);

    QAction* backAction() const { return back_; }
    QAction* forwardAction() const { return forward_; }

signals:
    /// The chosen record is to be seen in the log.
    void logWanted();
    /// The training is to be seen.
    void trainingWanted();
    /// A file was written.
    void written(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeBar();
    void makeActions();
    void makeCanvas();
    void addExport(const QString& words, const QString& suffix);
    void connectWorkspace();
    void startAnew();
    void showVisited();
    void request(bool anew);
    void take(ReadTree tree, bool anew);
    void fail(const Error& error);
    void draw(bool fit);
    void showState();
    void showStale();
    void showFigures();
    void chooseCard(int card);
    void chooseArrow(int arrow);
    void openCard(int card);
    void openArrow(int arrow);
    void fold(int card);
    void showMenu(int card, const QPoint& place);
    std::optional<RecordIndex> currentRecord() const;
    void rootAtCurrent(TreeSettings::Direction direction);
    void exportAs(const QString& suffix);
    Result<> write(const QString& file) const;
    QString title() const;

    Workspace& workspace_;
    TreeBar* bar_;
    MessageStrip* strip_;
    QStackedLayout* stack_;
    GraphView* canvas_;
    EmptyState* empty_;
    QLabel* figures_;
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* open_ = nullptr;
    QAction* whatLed_ = nullptr;
    QAction* whatFollowed_ = nullptr;
    QAction* filter_ = nullptr;
    QAction* copyPicture_ = nullptr;
    QList<QAction*> exports_;
    enum class Offer { none, train, training, log, thisRecord };
    Offer offer_ = Offer::none;

    TreeHistory history_;
    std::optional<ReadTree> shown_;
    std::optional<Error> error_;
    TreeFolds folds_;
    TreePicture picture_;
    bool busy_ = false;
};

}  // namespace logwright::ui
