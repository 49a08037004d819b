// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Single lines against what a project has learned: the format they have, the template they are of, their
// parameters. Nothing is learned from them; a line that fits no template says so.

#include "engine/mining/template_matcher.h"
#include "engine/project/known_formats.h"
#include "engine/project/record_text.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

struct AssociatedLine {
    RecordText text;                ///< as a person sees it, secrets redacted unless they are revealed
    std::string_view format;        ///< that the line has; empty where it has none of those tried
    std::optional<Timestamp> time;  ///< where the line tells one
    Severity severity = Severity::none;
    const Template* pattern = nullptr;  ///< null where no template fits
    std::string_view patternText;       ///< of the template, as it may be shown
};

/// The templates and formats of a project as they were when it was loaded. Immutable, shared between threads.
class LineAssociator {
public:
    /// Fails where the file is no project, or nothing was mined yet.
    static Result<LineAssociator> load(const std::string& projectFile);

    const TemplateTable& templates() const { return matcher_.table(); }

    /// The lines of one batch, in order. Not for several threads at once; must not outlive the associator.
    class Batch {
    public:
        AssociatedLine associate(std::string_view line);

    private:
        friend class LineAssociator;
        struct Candidate {
            std::string name;
            RecordParser parser;
        };
        Batch(const LineAssociator& associator, bool reveal)
            : associator_(&associator), messages_(associator.matcher_), reveal_(reveal) {}
        void parse(AssociatedLine& result);

        const LineAssociator* associator_;
        TemplateMatcher::Session messages_;
        std::vector<Candidate> candidates_;  ///< the first that takes a line is its format
        bool reveal_;
    };

    /// `sample`: the lines to come, or the first of them; they decide which format of the project is tried
    /// first, and whether one that the project does not have is tried too. With a `format`, only this one is;
    /// fails where there is none of this name and it is no pattern.
    Result<Batch> batch(std::span<const std::string_view> sample, const std::string& format,
                        bool reveal) const;

private:
    struct ProjectFormat {
        std::string name;
        LogFormatPtr format;
    };
    LineAssociator(TemplateMatcher matcher, std::vector<ProjectFormat> formats);

    TemplateMatcher matcher_;
    std::vector<std::string> redactedTexts_;  ///< of the templates, in the order of the table
    std::vector<ProjectFormat> formats_;      ///< those of most records first
};

}  // namespace logwright
