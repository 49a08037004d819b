// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/search_results.h"

#include "ui/log/log_area.h"
#include "ui/log/read_records.h"
#include "ui/log/search_hits.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"

#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace logwright::ui {

SearchResults::SearchResults(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      stack_(new QStackedLayout),
      area_(new LogArea),
      empty_(new EmptyState),
      progress_(new QProgressBar) {
    setAccessibleName(tr("Search results"));
    area_->setAccessibleName(tr("Records that were found"));
    stack_->addWidget(empty_);
    stack_->addWidget(area_);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(3);
    progress_->setAccessibleName(tr("How much was searched"));
    QSizePolicy keepsItsRoom = progress_->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsItsRoom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(progress_);
    layout->addLayout(stack_, 1);
    passFocusTo(*this, *area_);
    connectArea();
    showFound();
}

void SearchResults::connectArea() {
    connect(&workspace_.search(), &Search::changed, this, &SearchResults::showFound);
    connect(&workspace_.selection(), &Selection::changed, this,
            [this] { area_->showChosen(workspace_.selection().record()); });
    connect(&workspace_.session(), &EngineSession::projectChanged, this, [this] { area_->texts().clear(); });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        area_->texts().clear();
        area_->viewport()->update();
    });
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this,
            [this] { area_->markFindings(workspace_.findings().marks()); });
    connect(area_, &LogArea::recordChosen, this, [this](RecordIndex record) {
        workspace_.selection().chooseRecord(record, area_->snapshot()->templateOf(record));
    });
    connect(area_, &LogArea::recordOpened, this, [this] { emit hitOpened(); });
    area_->texts().setReader([this](std::vector<RecordIndex> records, const RecordTextCache::Answer& answer) {
        const std::shared_ptr<Project> project = workspace_.session().project();
        if (!project) return answer(Error{"no project is open", "", ""});
        workspace_.session().request<std::vector<RecordText>>(
            this, "hit texts",
            [project, snapshot = area_->snapshot(), records = std::move(records)](TaskContext&) {
                return readForLog(*project, *snapshot, records);
            },
            answer);
    });
}

void SearchResults::showFound() {
    const Search& search = workspace_.search();
    const FoundRows& found = search.found();
    area_->setRows(search.snapshot(), found.rows);
    markHits(search, *area_);
    progress_->setMaximum(std::max(1, static_cast<int>(search.snapshot()->recordCount())));
    progress_->setValue(static_cast<int>(found.searched));
    progress_->setVisible(search.running());
    const bool any = found.rows->size() > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(area_) : empty_);
    if (any) return;
    if (!search.active())
        empty_->say(tr("No search"),
                    tr("What a search finds stands here, beside the whole log. Ctrl+F begins one."));
    else if (!search.mistake().isEmpty())
        empty_->say(tr("This search is not understood"), search.mistake());
    else if (search.running())
        empty_->say(tr("Searching"), tr("The first hits appear in a moment."));
    else
        empty_->say(tr("Nothing found"),
                    tr("No record that the filter leaves is what \"%1\" says.").arg(search.typed()));
}

}  // namespace logwright::ui
