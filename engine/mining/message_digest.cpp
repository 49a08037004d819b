// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define XXH_INLINE_ALL
#include "engine/mining/byte_class.h"
#include "engine/mining/digest_content.h"

#include <xxhash.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t smallestTable = 1024;

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

std::uint64_t hashLiteral(std::string_view text) {
    return XXH3_64bits(text.data(), text.size());
}

std::uint64_t hashSqueezed(std::string_view text, std::string& scratch) {
    scratch.clear();
    for (const char c : text) {
        if (!isBlank(c))
            scratch.push_back(c);
        else if (scratch.empty() || scratch.back() != ' ')
            scratch.push_back(' ');
    }
    return hashLiteral(scratch);
}

void insert(std::vector<std::uint32_t>& table, std::uint64_t key, std::uint32_t entry) {
    const std::size_t mask = table.size() - 1;
    std::size_t at = key & mask;
    while (table[at] != 0) at = (at + 1) & mask;
    table[at] = entry;
}

void grow(MessageDigest::Content& content) {
    content.table.assign(content.table.empty() ? smallestTable : content.table.size() * 2, 0);
    for (std::size_t i = 0; i < content.forms.size(); ++i) {
        insert(content.table, content.forms[i].key, static_cast<std::uint32_t>(i + 1));
    }
}

std::uint32_t addForm(MessageDigest::Content& content, std::uint64_t key, std::string_view message,
                      const std::vector<Slot>& slots) {
    Form form;
    form.key = key;
    form.exampleBegin = content.examples.size();
    // One byte past the limit is enough to say that the message was longer.
    form.exampleLength = static_cast<std::uint32_t>(std::min(message.size(), longestMinedText + 1));
    form.firstSlot = static_cast<std::uint32_t>(content.traits.size());
    form.slots = static_cast<std::uint32_t>(slots.size());
    content.examples.append(message.substr(0, form.exampleLength));
    for (const Slot& slot : slots) content.traits.push_back(slot.traits);
    content.forms.push_back(form);
    const auto index = static_cast<std::uint32_t>(content.forms.size() - 1);
    if (content.forms.size() * 2 > content.table.size())
        grow(content);
    else
        insert(content.table, key, index + 1);
    return index;
}

}  // namespace

std::uint64_t formKey(std::string_view message, const std::vector<Slot>& slots, bool irregularBlanks,
                      std::string& scratch) {
    constexpr std::uint64_t slotMark = 0xD6E8FEB86659FD93u;
    const auto hashOf = [&](std::string_view literal) {
        return irregularBlanks ? hashSqueezed(literal, scratch) : hashLiteral(literal);
    };
    std::uint64_t hash = 0;
    std::size_t from = 0;
    for (const Slot& slot : slots) {
        if (slot.begin > from) hash = mix(hash, hashOf(message.substr(from, slot.begin - from)));
        hash = mix(hash, slotMark);
        from = slot.end;
    }
    if (message.size() > from) hash = mix(hash, hashOf(message.substr(from)));
    return hash;
}

MessageDigest::MessageDigest(const MaskSet& masks, std::shared_ptr<FormDecisions> refinements)
    : content_(std::make_unique<Content>(masks, std::move(refinements))) {
    content_->table.assign(smallestTable, 0);
}
MessageDigest::~MessageDigest() = default;
MessageDigest::MessageDigest(MessageDigest&&) noexcept = default;
MessageDigest& MessageDigest::operator=(MessageDigest&&) noexcept = default;

void MessageDigest::add(std::string_view message) {
    Content& content = *content_;
    message = trimmed(message);
    const std::vector<Slot>& slots = content.finder.find(message);
    std::uint64_t key = formKey(message, slots, content.finder.irregularBlanks(), content.scratch);
    const std::uint32_t matching = content.fitted.setOf(key, message, slots);
    if (matching != 0) key = mix(key, matching);
    const std::size_t mask = content.table.size() - 1;
    std::size_t at = key & mask;
    std::uint32_t index = 0;
    for (;; at = (at + 1) & mask) {
        const std::uint32_t entry = content.table[at];
        if (entry == 0) {
            index = addForm(content, key, message, slots);
            content.forms[index].matching = matching;
            break;
        }
        if (content.forms[entry - 1].key == key) {
            index = entry - 1;
            SlotTraits* traits = content.traits.data() + content.forms[index].firstSlot;
            for (const Slot& slot : slots) (traits++)->add(slot.traits);
            break;
        }
    }
    ++content.forms[index].count;
    content.formOfMessage.push_back(index);
}

std::span<const std::uint32_t> MessageDigest::formOfMessage() const {
    return content_->formOfMessage;
}

std::size_t MessageDigest::formCount() const {
    return content_->forms.size();
}

}  // namespace logwright
