// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/row_folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace logwright {

namespace {

class Folding {
public:
    Folding(const Snapshot& snapshot, std::span<const FoldStretch> stretches,
            std::span<const TimelineRow> open)
        : open_(open.begin(), open.end()) {
        for (const FoldStretch& stretch : stretches) {
            if (!opens(snapshot, stretch)) stretches_[stretch.id].push_back({stretch, {}, 0});
        }
        for (auto& [id, list] : stretches_) {
            std::ranges::stable_sort(list, {}, [](const Stretch& one) { return one.bounds.first; });
        }
    }

    void add(TimelineRow row, TemplateId id) {
        if (Stretch* stretch = stretchAt(row, id)) {
            if (++stretch->records > 1) return;
            stretch->head = row;
        }
        if (runOf_ != id) endRun();
        runOf_ = id;
        run_.push_back(row);
    }

    FoldedRows finish() {
        endRun();
        for (const auto& [id, list] : stretches_) {
            for (const Stretch& stretch : list) {
                if (stretch.records > 1) foldAt(stretch.head, stretch.records - 1);
            }
        }
        left_.shrink_to_fit();
        return {std::make_shared<const RowSet>(std::move(left_)), std::move(folds_)};
    }

private:
    struct Stretch {
        FoldStretch bounds;
        TimelineRow head;
        std::uint32_t records;
    };

    // Whether one of the open rows is a record that the stretch would fold.
    bool opens(const Snapshot& snapshot, const FoldStretch& stretch) const {
        const auto end = open_.upper_bound(stretch.last);
        return std::any_of(open_.lower_bound(stretch.first), end, [&](TimelineRow row) {
            return snapshot.templateOf(snapshot.recordAt(row)) == stretch.id;
        });
    }

    Stretch* stretchAt(TimelineRow row, TemplateId id) {
        if (stretches_.empty()) return nullptr;
        const auto found = stretches_.find(id);
        if (found == stretches_.end()) return nullptr;
        for (Stretch& stretch : found->second) {
            if (stretch.bounds.first <= row && row <= stretch.bounds.last) return &stretch;
        }
        return nullptr;
    }

    void endRun() {
        if (run_.empty()) return;
        const auto next = open_.lower_bound(run_.front());
        const bool open = next != open_.end() && *next <= run_.back() &&
                          std::ranges::any_of(run_, [&](TimelineRow row) { return open_.contains(row); });
        if (run_.size() < shortestFoldedRun || open) {
            left_.insert(left_.end(), run_.begin(), run_.end());
        } else {
            left_.push_back(run_.front());
            folds_.push_back({run_.front(), static_cast<std::uint32_t>(run_.size() - 1)});
        }
        run_.clear();
    }

    // The head of a stretch may head a run too: it stands for the records of both. Within a run, it is hidden
    // itself, and so are its records: the head of the run stands for them.
    void foldAt(TimelineRow head, std::uint32_t hidden) {
        const auto left = std::ranges::upper_bound(left_, head) - 1;
        const auto same = std::ranges::lower_bound(folds_, *left, {}, &FoldedRows::Fold::head);
        if (same != folds_.end() && same->head == *left) {
            same->hidden += hidden;
        } else {
            folds_.insert(same, {*left, hidden});
        }
    }

    std::set<TimelineRow> open_;
    std::map<TemplateId, std::vector<Stretch>> stretches_;
    std::vector<TimelineRow> run_;
    TemplateId runOf_{};
    std::vector<TimelineRow> left_;
    std::vector<FoldedRows::Fold> folds_;
};

}  // namespace

std::uint32_t FoldedRows::hiddenBehind(TimelineRow row) const {
    const auto found = std::ranges::lower_bound(folds, row, {}, &Fold::head);
    return found != folds.end() && found->head == row ? found->hidden : 0;
}

Result<FoldedRows> foldRepetitions(const Snapshot& snapshot, const RowSet& rows,
                                   std::span<const FoldStretch> stretches, std::span<const TimelineRow> open,
                                   TaskContext& task) {
    Folding folding(snapshot, stretches, open);
    for (std::uint64_t i = 0; i < rows.size(); ++i) {
        if ((i & 0xFFFF) == 0 && task.stopRequested()) return cancelledError();
        const TimelineRow row = rows.at(i);
        folding.add(row, snapshot.templateOf(snapshot.recordAt(row)));
    }
    return folding.finish();
}

}  // namespace logwright
