// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/highlighters.h"

#include "ui/widgets/readable.h"

#include <algorithm>
#include <utility>

namespace logwright::ui {

namespace {
/// More steps back than anybody takes.
constexpr std::size_t longestHistory = 200;
}  // namespace

Highlighters::Highlighters(WorkbenchKeeper& keeper) : keeper_(keeper) {
    connect(&keeper_, &WorkbenchKeeper::loadedChanged, this, &Highlighters::take);
}

void Highlighters::take() {
    done_.clear();
    undone_.clear();
    List next;
    if (keeper_.loaded()) {
        auto read = readHighlighters(keeper_.text(KeptText::Kind::highlighters), "the highlighters");
        if (read)
            next = std::move(*read);
        else
            emit refused(tr("The highlighters of the project are not shown"), read.error());
    }
    if (std::exchange(all_, std::move(next)) != all_) emit changed();
}

bool Highlighters::add(const Highlighter& highlighter) {
    if (!keeper_.loaded() || all_.size() >= mostHighlighters) return false;
    List next = all_;
    next.push_back(highlighter);
    commit(std::move(next));
    return true;
}

void Highlighters::replace(std::size_t index, const Highlighter& highlighter) {
    if (index >= all_.size()) return;
    List next = all_;
    next[index] = highlighter;
    commit(std::move(next));
}

void Highlighters::setOn(std::size_t index, bool on) {
    if (index >= all_.size()) return;
    Highlighter switched = all_[index];
    switched.on = on;
    replace(index, switched);
}

void Highlighters::remove(std::size_t index) {
    if (index >= all_.size()) return;
    List next = all_;
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
    commit(std::move(next));
}

void Highlighters::move(std::size_t from, std::size_t to) {
    if (from >= all_.size() || to >= all_.size()) return;
    List next = all_;
    const auto at = [&next](std::size_t index) { return next.begin() + static_cast<std::ptrdiff_t>(index); };
    if (from < to)
        std::rotate(at(from), at(from) + 1, at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    commit(std::move(next));
}

void Highlighters::commit(List next) {
    if (next == all_) return;
    done_.push_back(all_);
    if (done_.size() > longestHistory) done_.erase(done_.begin());
    undone_.clear();
    put(std::move(next));
    emit did();
}

void Highlighters::undo() {
    if (done_.empty()) return;
    undone_.push_back(all_);
    List next = std::move(done_.back());
    done_.pop_back();
    put(std::move(next));
    emit took();
}

void Highlighters::redo() {
    if (undone_.empty()) return;
    done_.push_back(all_);
    List next = std::move(undone_.back());
    undone_.pop_back();
    put(std::move(next));
    emit did();
}

void Highlighters::put(List next) {
    all_ = std::move(next);
    keeper_.keep({KeptText::Kind::highlighters, {}, highlightersText(all_)});
    emit changed();
}

QString highlighterTitle(const Highlighter& highlighter) {
    return fromEngine(highlighter.name.empty() ? highlighter.query : highlighter.name);
}

}  // namespace logwright::ui
