// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as messages, one a line: the pieces of each are the message, the digest and the skeleton agree on
// what is equal, and a template reads its parameters off the message it was made from.

#include "engine/mining/digest_content.h"
#include "engine/mining/skeleton.h"
#include "engine/mining/tokenizer.h"

#include <cstdlib>
#include <map>

using namespace logwright;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void checkPieces(std::string_view message, SlotFinder& finder) {
    std::vector<Piece> pieces;
    tokenize(message, finder.find(message), pieces);
    std::size_t reached = 0;
    for (const Piece& piece : pieces) {
        require(piece.begin == reached && piece.end > piece.begin);
        reached = piece.end;
    }
    require(reached == message.size());
}

void checkParameters(std::string_view message, const Skeleton& skeleton) {
    const Template one = templateOf(TemplateId{0}, skeleton);
    const auto spans = readParameters(one, message);
    if (!spans) return;
    for (const ParameterSpan& span : *spans) require(std::size_t{span.begin} + span.length <= message.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto masks = std::move(MaskSet::compile({})).value();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    MessageDigest digest(*masks);
    SlotFinder finder(*masks);
    SkeletonBuilder builder(*masks);
    std::map<std::uint64_t, std::uint32_t> formOfSkeleton;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view message = text.substr(from, end - from);
        from = end + 1;
        checkPieces(message, finder);
        digest.add(message);
        Skeleton skeleton;
        builder.build(message, skeleton);
        const std::uint32_t form = digest.formOfMessage().back();
        require(formOfSkeleton.emplace(skeleton.key(), form).first->second == form);
        checkParameters(message, skeleton);
    }
    std::vector<GroupId> groups;
    const auto fresh = std::move(Miner::create({})).value();
    fresh->absorb(digest, groups);
    require(groups.size() == digest.formCount());
    require(Miner::restore({}, fresh->save()).ok());
    return 0;
}
