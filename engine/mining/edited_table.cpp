// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/pattern_set.h"
#include "engine/mining/template_edit.h"
#include "engine/mining/template_text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// Says which of some written templates a group's records fit, all of them. Where the miner refines by a
/// text, its word goes: the group's own text may become another with every line.
class WrittenPatterns {
public:
    WrittenPatterns(std::span<const WrittenTemplate> written, std::span<const std::string> patterns) {
        std::unordered_map<std::string_view, std::uint32_t> numberOf;
        for (std::uint32_t i = 0; i < patterns.size(); ++i) numberOf.emplace(patterns[i], i);
        std::vector<std::string> unrefined;
        for (const WrittenTemplate& one : written) {
            const auto index = static_cast<std::uint32_t>(literalBytes_.size());
            literalBytes_.push_back(TemplatePattern(one.text).literalBytes());
            const auto known = numberOf.find(one.text);
            if (known != numberOf.end()) {
                writtenOf_.emplace(known->second, index);
                continue;
            }
            unrefined.push_back(one.text);
            writtenOfUnrefined_.push_back(index);
        }
        unrefined_ = PatternSet(unrefined);
    }

    /// The most literal one, the first of equals.
    std::optional<std::uint32_t> match(const GroupFacts& group) const {
        std::optional<std::uint32_t> best;
        const auto take = [&](std::uint32_t i) {
            const bool better = !best || literalBytes_[i] > literalBytes_[*best] ||
                                (literalBytes_[i] == literalBytes_[*best] && i < *best);
            if (better) best = i;
        };
        for (const std::uint32_t pattern : group.matching) {
            if (const auto at = writtenOf_.find(pattern); at != writtenOf_.end()) take(at->second);
        }
        if (unrefined_.size() == 0) return best;
        PatternSet::Matching covering;
        unrefined_.allCovering(TemplatePattern(group.text), covering);
        for (const std::uint32_t pattern : covering) take(writtenOfUnrefined_[pattern]);
        return best;
    }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> writtenOf_;  ///< by the number of the miner's pattern
    PatternSet unrefined_;
    std::vector<std::uint32_t> writtenOfUnrefined_;
    std::vector<std::size_t> literalBytes_;
};

/// A later unpin takes the pins of the same template before it back as if they had never been.
std::vector<TemplateEdit> withoutLiftedPins(std::span<const TemplateEdit> edits) {
    std::vector<TemplateEdit> kept(edits.begin(), edits.end());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i].kind != TemplateEdit::Kind::unpin) continue;
        for (const TemplateId id : kept[i].templates) {
            for (std::size_t earlier = i; earlier-- > 0;) {
                TemplateEdit& pin = kept[earlier];
                const bool lifted = pin.kind == TemplateEdit::Kind::unpin &&
                                    std::ranges::find(pin.templates, id) != pin.templates.end();
                if (lifted) break;
                const auto at = std::ranges::find(pin.templates, id);
                if (pin.kind != TemplateEdit::Kind::pin || at == pin.templates.end()) continue;
                pin.written.erase(pin.written.begin() + (at - pin.templates.begin()));
                pin.templates.erase(at);
            }
        }
    }
    return kept;
}

class EditedTable {
public:
    EditedTable(TemplateTable mined, std::span<const GroupFacts> groups,
                std::span<const std::string> patterns)
        : cells_(std::move(mined.templates)), groups_(groups), patterns_(patterns) {
        const TemplateTable index{cells_, {}};
        cellOf_.reserve(mined.templateOfGroup.size());
        for (const TemplateId id : mined.templateOfGroup) {
            cellOf_.push_back(static_cast<std::uint32_t>(index.find(id) - index.templates.data()));
        }
    }

    void apply(const TemplateEdit& edit);
    TemplateTable take();

private:
    /// nowhere for an id that is no group.
    std::uint32_t cellHolding(TemplateId id) const {
        return raw(id) < cellOf_.size() ? cellOf_[raw(id)] : nowhere;
    }
    /// A part of another template: as hidden as that is.
    std::uint32_t addPart(std::uint32_t from, const WrittenTemplate& written) {
        cells_.push_back(
            {{}, written.text, written.slots, written.name.value_or(""), false, cells_[from].hidden, {}});
        return static_cast<std::uint32_t>(cells_.size() - 1);
    }
    void write(std::uint32_t cell, const WrittenTemplate& written) {
        cells_[cell].text = written.text;
        cells_[cell].slots = written.slots;
    }

    /// True where the group's records were in one of `known` when there were `groupCount` groups.
    bool wasOf(std::uint32_t group, const std::vector<GroupId>& known, std::uint32_t groupCount) const {
        const auto at = knownAs(group, groupCount);
        return at && std::ranges::binary_search(known, GroupId{*at});
    }
    /// The group that its records had when there were `groupCount` groups.
    std::optional<std::uint32_t> knownAs(std::uint32_t group, std::uint32_t groupCount) const {
        std::optional<std::uint32_t> at = group;
        while (at && *at >= groupCount) at = groups_[*at].parent;
        return at;
    }

    void merge(const TemplateEdit& edit);
    void split(const TemplateEdit& edit);
    void toWord(const TemplateEdit& edit);
    void toParameter(const TemplateEdit& edit);
    void pin(const TemplateEdit& edit);
    void adopt(const TemplateEdit& edit);
    void addAdopted(const TemplateEdit& edit);
    template <class Change>
    void mark(const TemplateEdit& edit, Change change);

    std::vector<Template> cells_;        ///< some may have lost all their groups
    std::vector<std::uint32_t> cellOf_;  ///< of each group
    std::span<const GroupFacts> groups_;
    std::span<const std::string> patterns_;
};

void EditedTable::merge(const TemplateEdit& edit) {
    std::vector<std::uint32_t> merged;
    for (const TemplateId id : edit.templates) {
        const std::uint32_t cell = cellHolding(id);
        if (cell != nowhere && std::ranges::find(merged, cell) == merged.end()) merged.push_back(cell);
    }
    if (merged.empty()) return;
    if (!edit.written.empty()) {
        write(merged.front(), edit.written.front());
    } else if (merged.size() > 1) {
        std::vector<Template> templates;
        for (const std::uint32_t cell : merged) templates.push_back(cells_[cell]);
        const Template common = commonTemplate({}, templates);
        write(merged.front(), {common.text, common.slots});
    }
    // Nothing that was seen goes out of sight by a merge.
    const auto hidden = [&](std::uint32_t cell) { return cells_[cell].hidden; };
    cells_[merged.front()].hidden = std::ranges::all_of(merged, hidden);
    for (std::uint32_t& cell : cellOf_) {
        if (std::ranges::find(merged, cell) != merged.end()) cell = merged.front();
    }
}

void EditedTable::split(const TemplateEdit& edit) {
    const std::uint32_t from = cellHolding(edit.templates.front());
    if (from == nowhere) return;
    const WrittenPatterns written(edit.written, patterns_);
    const auto first = static_cast<std::uint32_t>(cells_.size());
    for (const WrittenTemplate& one : edit.written) addPart(from, one);
    for (std::uint32_t group = 0; group < cellOf_.size(); ++group) {
        if (cellOf_[group] != from) continue;
        if (const auto match = written.match(groups_[group])) cellOf_[group] = first + *match;
    }
}

// The first word's records keep the template; a value that was not there before makes a template of its own.
void EditedTable::toWord(const TemplateEdit& edit) {
    const std::uint32_t from = cellHolding(edit.templates.front());
    if (from == nowhere) return;
    const WrittenPatterns written(edit.written, patterns_);
    const std::vector<GroupId>& known = edit.written.front().groups;
    const auto first = static_cast<std::uint32_t>(cells_.size());
    for (const WrittenTemplate& one : edit.written) addPart(from, one);
    const std::uint32_t rest = addPart(from, {cells_[from].text, cells_[from].slots});
    for (std::uint32_t group = 0; group < cellOf_.size(); ++group) {
        if (cellOf_[group] != from) continue;
        if (const auto match = written.match(groups_[group]))
            cellOf_[group] = *match == 0 ? from : first + *match;
        else if (!wasOf(group, known, edit.groupCount))
            cellOf_[group] = rest;
    }
    write(from, edit.written.front());
}

void EditedTable::toParameter(const TemplateEdit& edit) {
    const std::uint32_t to = cellHolding(edit.templates.front());
    if (to == nowhere) return;
    const WrittenTemplate& written = edit.written.front();
    const TemplateText wanted(Template{{}, written.text, written.slots});
    std::vector<std::uint8_t> covered(cells_.size());
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        covered[cell] = !cells_[cell].pinned && wanted.covers(TemplateText(cells_[cell])) ? 1 : 0;
    }
    // Where mining has gone on and the template reads otherwise by now, what both have in common.
    const Template& now = cells_[to];
    if (wanted.covers(TemplateText(now))) {
        write(to, written);
    } else {
        const Template common =
            commonTemplate({}, std::array{now, Template{{}, written.text, written.slots}});
        write(to, {common.text, common.slots});
    }
    for (std::uint32_t& cell : cellOf_) {
        if (covered[cell] != 0) cell = to;
    }
}

// All templates of the edit in one pass over the groups.
void EditedTable::pin(const TemplateEdit& edit) {
    struct Pinned {
        std::uint32_t cell = nowhere;
        std::uint32_t rest = nowhere;
        std::optional<WrittenPatterns> pattern;
    };
    std::vector<Pinned> pinned(edit.templates.size());
    std::unordered_map<std::uint32_t, std::uint32_t> ofCell;
    std::unordered_map<std::uint32_t, std::uint32_t> ofGroup;
    for (std::uint32_t i = 0; i < pinned.size(); ++i) {
        const std::uint32_t cell = cellHolding(edit.templates[i]);
        if (cell == nowhere || !ofCell.emplace(cell, i).second) continue;
        pinned[i].cell = cell;
        for (const GroupId group : edit.written[i].groups) ofGroup.emplace(raw(group), i);
    }
    for (std::uint32_t group = 0; group < cellOf_.size(); ++group) {
        if (const auto known = knownAs(group, edit.groupCount)) {
            if (const auto at = ofGroup.find(*known); at != ofGroup.end()) {
                cellOf_[group] = pinned[at->second].cell;
                continue;
            }
        }
        const auto at = ofCell.find(cellOf_[group]);
        if (at == ofCell.end()) continue;
        // What mining has put there since stays if it fits the text, and else is on its own.
        Pinned& one = pinned[at->second];
        if (!one.pattern) one.pattern.emplace(std::span(&edit.written[at->second], 1), patterns_);
        if (one.pattern->match(groups_[group])) continue;
        if (one.rest == nowhere)
            one.rest = addPart(one.cell, {cells_[one.cell].text, cells_[one.cell].slots});
        cellOf_[group] = one.rest;
    }
    for (std::uint32_t i = 0; i < pinned.size(); ++i) {
        if (pinned[i].cell == nowhere) continue;
        write(pinned[i].cell, edit.written[i]);
        cells_[pinned[i].cell].pinned = true;
    }
}

// What the table that is taken over does not tell is as it is.
void EditedTable::addAdopted(const TemplateEdit& edit) {
    std::unordered_map<std::string_view, const Template*> known;
    for (const std::uint32_t cell : cellOf_) known.emplace(cells_[cell].text, &cells_[cell]);
    std::vector<Template> adopted;
    for (const WrittenTemplate& written : edit.written) {
        const auto at = known.find(written.text);
        const Template nothing;
        const Template& before = at == known.end() ? nothing : *at->second;
        adopted.push_back({{},
                           written.text,
                           written.slots,
                           written.name.value_or(before.name),
                           true,
                           written.hidden.value_or(before.hidden),
                           {}});
    }
    std::ranges::move(adopted, std::back_inserter(cells_));
}

void EditedTable::adopt(const TemplateEdit& edit) {
    const WrittenPatterns written(edit.written, patterns_);
    const auto first = static_cast<std::uint32_t>(cells_.size());
    addAdopted(edit);
    for (std::uint32_t group = 0; group < cellOf_.size(); ++group) {
        if (const auto match = written.match(groups_[group])) cellOf_[group] = first + *match;
    }
    // Those that held all of their records when the table was taken over give it their ids.
    for (std::uint32_t i = 0; i < edit.written.size(); ++i) {
        for (const GroupId group : edit.written[i].groups) {
            if (raw(group) < cellOf_.size()) cellOf_[raw(group)] = first + i;
        }
    }
}

template <class Change>
void EditedTable::mark(const TemplateEdit& edit, Change change) {
    for (const TemplateId id : edit.templates) {
        const std::uint32_t cell = cellHolding(id);
        if (cell != nowhere) change(cells_[cell]);
    }
}

void EditedTable::apply(const TemplateEdit& edit) {
    switch (edit.kind) {
        case TemplateEdit::Kind::merge:
            return merge(edit);
        case TemplateEdit::Kind::split:
            return split(edit);
        case TemplateEdit::Kind::toWord:
            return toWord(edit);
        case TemplateEdit::Kind::toParameter:
            return toParameter(edit);
        case TemplateEdit::Kind::rename:
            return mark(edit, [&](Template& one) { one.name = edit.name; });
        case TemplateEdit::Kind::pin:
            return pin(edit);
        case TemplateEdit::Kind::unpin:
            return mark(edit, [](Template& one) { one.pinned = false; });
        case TemplateEdit::Kind::hide:
            return mark(edit, [](Template& one) { one.hidden = true; });
        case TemplateEdit::Kind::show:
            return mark(edit, [](Template& one) { one.hidden = false; });
        case TemplateEdit::Kind::adopt:
            return adopt(edit);
    }
}

// Ids are groups of their templates: a template that lost the group it was named after takes its least.
TemplateTable EditedTable::take() {
    std::vector<std::uint32_t> least(cells_.size(), nowhere);
    for (std::uint32_t group = static_cast<std::uint32_t>(cellOf_.size()); group-- > 0;)
        least[cellOf_[group]] = group;
    std::vector<TemplateId> ids(cells_.size());
    TemplateTable table;
    for (std::uint32_t cell = 0; cell < cells_.size(); ++cell) {
        Template& one = cells_[cell];
        const bool mined = one.id != TemplateId{} || cell == 0;
        const bool keeps = mined && cellHolding(one.id) == cell;
        ids[cell] = keeps ? one.id : TemplateId{least[cell]};
        if (least[cell] == nowhere) continue;
        one.id = ids[cell];
        table.templates.push_back(std::move(one));
    }
    std::ranges::sort(table.templates, {}, &Template::id);
    table.templateOfGroup.reserve(cellOf_.size());
    for (const std::uint32_t cell : cellOf_) table.templateOfGroup.push_back(ids[cell]);
    return table;
}

}  // namespace

TemplateTable applyEdits(TemplateTable mined, std::span<const GroupFacts> groups,
                         std::span<const std::string> patterns, std::span<const TemplateEdit> edits) {
    EditedTable table(std::move(mined), groups, patterns);
    for (const TemplateEdit& edit : withoutLiftedPins(edits)) table.apply(edit);
    return table.take();
}

TemplateEdit withGroups(TemplateEdit edit, std::span<const GroupFacts> groups) {
    edit.groupCount = static_cast<std::uint32_t>(groups.size());
    if (edit.kind != TemplateEdit::Kind::adopt) return edit;
    const WrittenPatterns written(edit.written, {});
    for (std::uint32_t group = 0; group < groups.size(); ++group) {
        if (const auto match = written.match(groups[group]))
            edit.written[*match].groups.push_back(GroupId{group});
    }
    return edit;
}

// Also where no group is cut today: a miner may put lines that come later into a group that has only one of
// the values so far.
std::vector<std::string> patternsNeeded(const TemplateEdit& edit, const TemplateTable& table) {
    using Kind = TemplateEdit::Kind;
    const bool tellsApart = edit.kind == Kind::split || edit.kind == Kind::toWord || edit.kind == Kind::pin ||
                            edit.kind == Kind::adopt;
    if (!tellsApart) return {};
    std::vector<std::string> needed;
    for (const WrittenTemplate& written : edit.written) needed.push_back(written.text);
    // A value that comes later is told from those of today by the template as it was.
    const Template* whole = edit.kind == Kind::toWord ? table.find(edit.templates.front()) : nullptr;
    if (whole != nullptr) needed.push_back(whole->text);
    return needed;
}

}  // namespace logwright
