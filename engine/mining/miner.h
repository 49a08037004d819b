// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Messages to templates. A chunk's messages are first digested on any thread (cut into words, shapes
// recognised, equal forms counted once); the digests are then absorbed one after the other, in the order of
// the chunks. So the templates are the same for any number of threads, and the serial part sees distinct
// forms, not messages.

#include "engine/base/result.h"
#include "engine/base/types.h"
#include "engine/mining/mask_set.h"
#include "engine/mining/pattern_set.h"
#include "engine/mining/template_edit.h"
#include "engine/mining/template_table.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// Which miner, and its parameters (named as in the papers).
struct MinerSettings {
    std::string miner = "auto";  ///< auto, drain, length, spell
    int drainDepth = 4;
    double drainSimilarity = 0.4;
    int drainMaxChildren = 100;
    double spellTau = 0.5;
    std::vector<Mask> masks;
    /// Given templates: matched first, never changed. A form goes by its first message: where a given
    /// template has a number as a word, messages of its form with other numbers go with it.
    std::vector<std::string> given;
    bool frozen = false;  ///< only match; what matches nothing becomes the template "<*>"

    bool operator==(const MinerSettings&) const = default;
};

class FormDecisions;

/// The distinct forms of the messages of one chunk, in the order in which they first occur. A form is a
/// message with its slots blanked out; messages of one form always share a group.
class MessageDigest {
public:
    /// `masks` must outlive the digest. Messages that fit different `refinements` are of different forms.
    explicit MessageDigest(const MaskSet& masks, std::shared_ptr<FormDecisions> refinements = nullptr);
    ~MessageDigest();
    MessageDigest(MessageDigest&&) noexcept;
    MessageDigest& operator=(MessageDigest&&) noexcept;

    void add(std::string_view message);

    /// For each message added, the index of its form.
    std::span<const std::uint32_t> formOfMessage() const;
    std::size_t formCount() const;

    struct Content;
    const Content& content() const { return *content_; }

private:
    std::unique_ptr<Content> content_;
};

class Miner {
public:
    /// Fails where the settings name no miner, a parameter is out of its range, or a mask does not compile.
    static Result<std::unique_ptr<Miner>> create(const MinerSettings& settings);
    /// A miner in the state that save() wrote. Fails where the bytes are damaged or of another version.
    static Result<std::unique_ptr<Miner>> restore(const MinerSettings& settings, std::string_view state);
    virtual ~Miner() = default;

    /// Learns from a digest; `groupOfForm[i]` becomes the group of its form i.
    virtual void absorb(const MessageDigest& digest, std::vector<GroupId>& groupOfForm) = 0;

    // Refinement: a group is for good, but a person may want some of its records apart. Each pattern cuts
    // every group into the records that fit it and those that do not; what was absorbed before is moved over
    // with refinedGroup().

    /// The patterns (template texts) by which groups are refined, or null where there are none; for the
    /// digests to come.
    virtual std::shared_ptr<FormDecisions> refinements() const = 0;
    virtual const std::vector<std::string>& refinementPatterns() const = 0;
    /// Adds the patterns that are not there yet.
    virtual void refine(std::span<const std::string> patterns) = 0;
    /// Where a record of `group` belongs that fits the refinement patterns `matching` (ascending) and no
    /// others.
    virtual GroupId refinedGroup(GroupId group, const std::vector<std::uint32_t>& matching) = 0;
    /// No record to come gets into these groups.
    virtual void close(std::span<const GroupId> groups) = 0;
    /// Every group by itself, before groups are made templates.
    virtual std::vector<GroupFacts> groups() const = 0;

    /// The templates as of now, and which template each group is. Cheap enough to be asked once a second.
    virtual TemplateTable table() const = 0;

    /// Everything a later run needs to go on exactly as if it had not stopped.
    virtual std::string save() const = 0;
};

/// Reads a CSV with a column `EventTemplate` (wildcards <*> or *); returns the templates, each once, in
/// order.
Result<std::vector<std::string>> readGivenTemplates(const std::string& path);

}  // namespace logwright
