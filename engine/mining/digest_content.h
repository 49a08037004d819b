// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a MessageDigest holds, for the miners: the distinct forms of a chunk's messages. A form is a message
// with its slots blanked out and its blanks squeezed; its key is the hash of that.

#include "engine/mining/form_decisions.h"
#include "engine/mining/miner.h"
#include "engine/mining/slots.h"

#include <string>
#include <vector>

namespace logwright {

struct Form {
    std::uint64_t key = 0;
    std::uint64_t exampleBegin = 0;  ///< in MessageDigest::Content::examples
    std::uint32_t exampleLength = 0;
    std::uint32_t count = 0;
    std::uint32_t firstSlot = 0;  ///< in MessageDigest::Content::traits
    std::uint32_t slots = 0;
    std::uint32_t matching = 0;  ///< in MessageDigest::Content::fitted
};

struct MessageDigest::Content {
    Content(const MaskSet& maskSet, std::shared_ptr<FormDecisions> refinements)
        : masks(&maskSet), finder(maskSet), fitted(std::move(refinements)) {}

    const MaskSet* masks;
    SlotFinder finder;
    std::vector<Form> forms;
    std::vector<std::uint32_t> formOfMessage;
    std::string examples;              ///< one trimmed message a form, one after the other
    std::vector<SlotTraits> traits;    ///< of the slots of all forms
    std::vector<std::uint32_t> table;  ///< open addressing: index of a form + 1, or 0
    std::string scratch;
    FittedSets fitted;

    std::string_view example(const Form& form) const {
        return std::string_view(examples).substr(form.exampleBegin, form.exampleLength);
    }
};

/// The key of a form. Blanks are squeezed only where there are `irregularBlanks`, for speed; `scratch` is
/// memory to work in.
std::uint64_t formKey(std::string_view message, const std::vector<Slot>& slots, bool irregularBlanks,
                      std::string& scratch);

}  // namespace logwright
