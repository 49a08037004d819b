// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/change_history.h"

#include "ui/session/bookmark_keeper.h"
#include "ui/session/clock_setter.h"
#include "ui/session/edit_words.h"
#include "ui/session/filter_stack.h"
#include "ui/session/finding_review.h"
#include "ui/session/finding_words.h"
#include "ui/session/highlighters.h"
#include "ui/session/template_editor.h"
#include "ui/widgets/readable.h"

#include <algorithm>
#include <ranges>

namespace logwright::ui {

namespace {

/// What a step of the filter from `before` to `after` did.
QString stepWords(const QList<Condition>& before, const QList<Condition>& after) {
    const auto onlyIn = [](const QList<Condition>& those, const QList<Condition>& others) {
        QStringList labels;
        for (const Condition& each : those)
            if (!others.contains(each)) labels += each.label;
        return labels;
    };
    const QStringList added = onlyIn(after, before), lifted = onlyIn(before, after);
    if (added.size() == 1) return ChangeHistory::tr("filter: %1").arg(added.front());
    if (added.isEmpty() && lifted.size() == 1) return ChangeHistory::tr("lifting of: %1").arg(lifted.front());
    return ChangeHistory::tr("change of the filter");
}

QString bookmarkWords(const BookmarkChange& change) {
    if (!change.after) return ChangeHistory::tr("removal of a bookmark");
    const std::string before = change.before ? change.before->note : std::string();
    if (change.after->note != before) return ChangeHistory::tr("note on a record");
    const int colour = change.before ? change.before->colour : 0;
    return change.after->colour != colour ? ChangeHistory::tr("colour of a bookmark")
                                          : ChangeHistory::tr("bookmark");
}

}  // namespace

ChangeHistory::ChangeHistory(EngineSession& session, TemplateEditor& editor, FindingReview& review,
                             ClockSetter& clocks, FilterStack& filters, BookmarkKeeper& bookmarks,
                             Highlighters& highlighters) {
    connect(&session, &EngineSession::projectChanged, this, [this] {
        done_.clear();
        undone_.clear();
    });
    // Of what was done before the project was opened, the first kinds come last.
    addTemplates(editor);
    addVerdicts(review);
    addClocks(clocks);
    addFilters(filters);
    addBookmarks(bookmarks);
    addHighlighters(highlighters);
}

void ChangeHistory::addTemplates(TemplateEditor& editor) {
    TemplateEditor* const its = &editor;
    const std::size_t kind = kinds_.size();
    kinds_.push_back({[its] {
                          const auto& done = its->history().done;
                          return done.empty() ? QString() : editWords(done.back());
                      },
                      [its] {
                          const auto& undone = its->history().undone;
                          return undone.empty() ? QString() : editWords(undone.front());
                      },
                      [its] { return its->hindrance(); }, [its] { its->undo(); }, [its] { its->redo(); }});
    connect(its, &TemplateEditor::applied, this, [this, kind] { did(kind); });
    connect(its, &TemplateEditor::undone, this, [this, kind] { took(kind); });
    connect(its, &TemplateEditor::changed, this, &ChangeHistory::changed);
}

void ChangeHistory::addVerdicts(FindingReview& review) {
    FindingReview* const its = &review;
    const std::size_t kind = kinds_.size();
    const auto words = [](const std::optional<std::string>& act) {
        return act ? verdictActWords(*act) : QString();
    };
    kinds_.push_back({[=] { return words(its->table()->undo); }, [=] { return words(its->table()->redo); },
                      [its] { return its->hindrance(); }, [its] { its->undo(); }, [its] { its->redo(); }});
    connect(its, &FindingReview::judged, this, [this, kind] { did(kind); });
    connect(its, &FindingReview::undone, this, [this, kind] { took(kind); });
    connect(its, &FindingReview::changed, this, &ChangeHistory::changed);
    connect(its, &FindingReview::findingsChanged, this, &ChangeHistory::changed);
}

void ChangeHistory::addClocks(ClockSetter& clocks) {
    ClockSetter* const its = &clocks;
    const std::size_t kind = kinds_.size();
    kinds_.push_back({[its] {
                          const auto& done = its->history().done;
                          return done.empty() ? QString() : its->words(done.back());
                      },
                      [its] {
                          const auto& undone = its->history().undone;
                          return undone.empty() ? QString() : its->words(undone.front());
                      },
                      [its] { return its->hindrance(); }, [its] { its->undo(); }, [its] { its->redo(); }});
    connect(its, &ClockSetter::applied, this, [this, kind] { did(kind); });
    connect(its, &ClockSetter::undone, this, [this, kind] { took(kind); });
    connect(its, &ClockSetter::changed, this, &ChangeHistory::changed);
}

void ChangeHistory::addFilters(FilterStack& filters) {
    FilterStack* const its = &filters;
    const std::size_t kind = kinds_.size();
    kinds_.push_back(
        {[its] { return its->previous() ? stepWords(*its->previous(), its->conditions()) : QString(); },
         [its] { return its->next() ? stepWords(its->conditions(), *its->next()) : QString(); },
         [] { return QString(); }, [its] { its->goBack(); }, [its] { its->goForward(); }});
    connect(its, &FilterStack::did, this, [this, kind] { did(kind); });
    connect(its, &FilterStack::took, this, [this, kind] { took(kind); });
}

void ChangeHistory::addBookmarks(BookmarkKeeper& bookmarks) {
    BookmarkKeeper* const its = &bookmarks;
    const std::size_t kind = kinds_.size();
    kinds_.push_back({[its] { return its->lastChange() ? bookmarkWords(*its->lastChange()) : QString(); },
                      [its] { return its->undoneChange() ? bookmarkWords(*its->undoneChange()) : QString(); },
                      [] { return QString(); }, [its] { its->undo(); }, [its] { its->redo(); }});
    connect(its, &BookmarkKeeper::did, this, [this, kind] { did(kind); });
    connect(its, &BookmarkKeeper::took, this, [this, kind] { took(kind); });
}

void ChangeHistory::addHighlighters(Highlighters& highlighters) {
    Highlighters* const its = &highlighters;
    const std::size_t kind = kinds_.size();
    const QString words = tr("change of the highlighters");
    kinds_.push_back({[its, words] { return its->canUndo() ? words : QString(); },
                      [its, words] { return its->canRedo() ? words : QString(); }, [] { return QString(); },
                      [its] { its->undo(); }, [its] { its->redo(); }});
    connect(its, &Highlighters::did, this, [this, kind] { did(kind); });
    connect(its, &Highlighters::took, this, [this, kind] { took(kind); });
}

void ChangeHistory::did(std::size_t kind) {
    done_.push_back(kind);
    // Done again, or done anew, which forgets what was undone of its kind.
    if (kinds_[kind].redoWords().isEmpty())
        std::erase(undone_, kind);
    else if (!undone_.empty() && undone_.back() == kind)
        undone_.pop_back();
    emit changed();
}

void ChangeHistory::took(std::size_t kind) {
    const auto last = std::ranges::find(done_ | std::views::reverse, kind);
    if (last != done_.rend()) done_.erase(std::next(last).base());
    undone_.push_back(kind);
    emit changed();
}

std::optional<std::size_t> ChangeHistory::undoKind() const {
    const auto has = [this](std::size_t kind) { return !kinds_[kind].undoWords().isEmpty(); };
    for (const std::size_t kind : done_ | std::views::reverse)
        if (has(kind)) return kind;
    for (std::size_t kind = kinds_.size(); kind-- > 0;)
        if (has(kind)) return kind;
    return std::nullopt;
}

std::optional<std::size_t> ChangeHistory::redoKind() const {
    const auto has = [this](std::size_t kind) { return !kinds_[kind].redoWords().isEmpty(); };
    for (const std::size_t kind : undone_ | std::views::reverse)
        if (has(kind)) return kind;
    // Of what was undone before the project was opened, the templates come first: verdicts were undone
    // before.
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
        if (has(kind)) return kind;
    return std::nullopt;
}

QString ChangeHistory::undoHindrance() const {
    const auto kind = undoKind();
    return kind ? kinds_[*kind].hindrance() : QString();
}

QString ChangeHistory::redoHindrance() const {
    const auto kind = redoKind();
    return kind ? kinds_[*kind].hindrance() : QString();
}

QString ChangeHistory::undoWords() const {
    const auto kind = undoKind();
    return kind ? kinds_[*kind].undoWords() : QString();
}

QString ChangeHistory::redoWords() const {
    const auto kind = redoKind();
    return kind ? kinds_[*kind].redoWords() : QString();
}

void ChangeHistory::undo() {
    if (const auto kind = undoKind()) kinds_[*kind].undo();
}

void ChangeHistory::redo() {
    if (const auto kind = redoKind()) kinds_[*kind].redo();
}

}  // namespace logwright::ui
