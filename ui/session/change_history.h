// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One undo for the window: edits of templates, verdicts on findings, clocks, filters, bookmarks and
// highlighters, in the order in which a person made them. Each keeps its own history; here is only whose turn
// it is. What was done before the project was opened comes after what was done since, clocks before verdicts,
// and those before edits of templates.

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace logwright::ui {

class BookmarkKeeper;
class ClockSetter;
class EngineSession;
class FilterStack;
class FindingReview;
class Highlighters;
class TemplateEditor;

class ChangeHistory : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ChangeHistory(EngineSession& session, TemplateEditor& editor, FindingReview& review, ClockSetter& clocks,
                  FilterStack& filters, BookmarkKeeper& bookmarks, Highlighters& highlighters);

    /// What undo() takes back, to stand after "Undo"; empty where there is nothing.
    QString undoWords() const;
    QString redoWords() const;
    /// Why neither can be done just now, as a sentence; empty where it can.
    QString undoHindrance() const;
    QString redoHindrance() const;
    void undo();
    void redo();

signals:
    void changed();

private:
    /// One kind of change. Its words are empty where there is nothing to be undone, or done again.
    struct Kind {
        std::function<QString()> undoWords;
        std::function<QString()> redoWords;
        std::function<QString()> hindrance;
        std::function<void()> undo;
        std::function<void()> redo;
    };
    void addTemplates(TemplateEditor& editor);
    void addVerdicts(FindingReview& review);
    void addClocks(ClockSetter& clocks);
    void addFilters(FilterStack& filters);
    void addBookmarks(BookmarkKeeper& bookmarks);
    void addHighlighters(Highlighters& highlighters);
    std::optional<std::size_t> undoKind() const;
    std::optional<std::size_t> redoKind() const;
    void did(std::size_t kind);
    void took(std::size_t kind);

    std::vector<Kind> kinds_;
    std::vector<std::size_t> done_;  ///< kinds, by their place in kinds_; the last change at the end
    std::vector<std::size_t> undone_;
};

}  // namespace logwright::ui
