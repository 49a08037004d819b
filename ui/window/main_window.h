// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The window: it puts the views, the docks and the bars together and connects the actions with the workspace.

#include "ui/session/workspace.h"
#include "ui/window/view_tabs.h"

#include <QMainWindow>

class QFileDialog;
class QStackedWidget;

namespace logwright::ui {

class DetectorView;
class DockLayout;
class FindingView;
class KeyMap;
class LayoutKeeper;
class LogView;
class MessageStrip;
class OverviewView;
class SearchBar;
class SearchResults;
class StartPage;
class TemplateGraphView;
class TemplateView;
class TrainingView;
class WorkflowView;
class TreeView;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return workspace_; }
    WindowActions& actions() { return *actions_; }
    MessageStrip& messages() { return *messages_; }
    ViewTabs& tabs() { return *tabs_; }
    KeyMap& keys() { return *keys_; }

    void open(const Place& place);

    /// A view as pictures and tests name it: "log", "templates", "timeline", ...
    struct NamedView {
        QString name;
        QWidget* widget;
    };
    const QList<NamedView>& views() const { return views_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeViews();
    void makeDocks();
    void makeBars();
    QWidget* makeCentre();
    void connectFileActions();
    void connectViewActions();
    void connectFilterActions();
    void connectSession();
    void connectEditor();

    void askFor(QFileDialog* dialog, const std::function<void(const QStringList&)>& then);
    void openFolder();
    void openFiles();
    void openProject();
    void saveCopy();
    void exportReport();
    void copy();
    void lift();
    void showView(QWidget* view);
    void refreshActions();
    void showProject();
    void takeChanges(const std::vector<SourceChange>& changes);
    void showWritten(const QString& file);

    Workspace workspace_;
    WindowActions* actions_;
    DockLayout* docks_;
    std::unique_ptr<LayoutKeeper> layout_;
    MessageStrip* messages_;
    StartPage* start_;
    QStackedWidget* pages_;
    QWidget* work_ = nullptr;
    ViewTabs* tabs_;
    OverviewView* overview_ = nullptr;
    SearchBar* search_ = nullptr;
    SearchResults* results_ = nullptr;
    LogView* log_ = nullptr;
    TemplateView* templates_ = nullptr;
    FindingView* findings_ = nullptr;
    DetectorView* detectors_ = nullptr;
    TreeView* tree_ = nullptr;
    TemplateGraphView* relations_ = nullptr;
    WorkflowView* workflows_ = nullptr;
    TrainingView* training_ = nullptr;
    QList<NamedView> views_;
    QList<QAction*> viewActions_;
    KeyMap* keys_ = nullptr;
};

}  // namespace logwright::ui
